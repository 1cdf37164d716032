import type { Clock } from '@greenlight/release'
import { type Agents, createAgents, createStraightAgents } from './agents.ts'
import { createFetch } from './fetch.ts'
import type { Proxies } from './proxies.ts'

/** What sends requests; loaded with the first of them. */
export interface WayOut {
  readonly fetch: typeof fetch
  readonly agents: Agents
}

export const openWayOut = (proxies: Proxies, clock: Pick<Clock, 'sleep'>): WayOut => {
  const agents = createAgents(proxies, clock)
  return { agents, fetch: createFetch(proxies, agents, createStraightAgents()) }
}
