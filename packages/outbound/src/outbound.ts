import type { Clock } from '@greenlight/release'
import type { Agents } from './agents.ts'
import { type Environment, readProxies } from './proxies.ts'
import type { WayOut } from './way-out.ts'

/** The way out of this process: one for GitHub, OIDC, AWS, Prometheus and smoke tests. */
export interface Outbound {
  readonly fetch: typeof fetch
  /** For the AWS SDK, which makes its requests itself. */
  agents(): Promise<Agents>
  /** What of the proxies' addresses must never be printed. */
  readonly secrets: readonly string[]
  /** @throws ConfigurationError that names every variable of a proxy that cannot be read */
  check(): void
}

/**
 * The way out as the environment names it: HTTPS_PROXY, HTTP_PROXY and NO_PROXY. Node's HTTP is loaded with the first
 * request. NODE_EXTRA_CA_CERTS needs nothing of us: Node reads it when it starts.
 */
export const createOutbound = ({
  env,
  clock,
}: {
  readonly env: Environment
  readonly clock: Pick<Clock, 'sleep'>
}): Outbound => {
  const proxies = readProxies(env)
  let opened: Promise<WayOut> | undefined
  const opening = () => {
    opened ??= import('./way-out.ts').then(({ openWayOut }) => openWayOut(proxies, clock))
    return opened
  }
  return {
    fetch: async (input, init) => (await opening()).fetch(input, init),
    agents: async () => (await opening()).agents,
    secrets: proxies.secrets,
    check: () => proxies.check(),
  }
}
