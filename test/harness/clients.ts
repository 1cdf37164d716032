import type { Cloud, VirtualClock } from '@greenlight/local-cloud'

export interface Tally {
  readonly requests: number
  /** Requests without an answer of a target: none at all, or one that the load balancer made. */
  readonly lost: number
  /** Answers of 500 and above by targets, by the version that gave them. */
  readonly failed: Readonly<Record<string, number>>
  /** Answers by version. */
  readonly answered: Readonly<Record<string, number>>
}

export interface Clients {
  tally(): Tally
  /** Sends at another pace from now on. */
  pace(perSecond: number): void
  /** Forgets what was counted so far. */
  reset(): void
  stop(): void
}

/** Clients that send at a fixed pace, whatever happened to the request before (an open loop). */
export const startClients = (
  world: { clock: VirtualClock; cloud: Cloud; balancer: string },
  perSecond: number,
): Clients => {
  let spacing = 1_000 / perSecond
  let [requests, lost] = [0, 0]
  let failed: Record<string, number> = {}
  let answered: Record<string, number> = {}
  let stopped = false
  const send = async () => {
    const answer = await world.cloud.balancers.request(world.balancer, { method: 'GET', path: '/' })
    const version = answer.headers['x-shop-version']
    requests += 1
    if (answer.own || version === undefined) lost += 1
    else {
      answered[version] = (answered[version] ?? 0) + 1
      if (answer.status >= 500) failed[version] = (failed[version] ?? 0) + 1
    }
  }
  const tick = () => {
    if (stopped) return
    void send()
    world.clock.after(spacing, tick)
  }
  tick()
  return {
    tally: () => ({ requests, lost, failed, answered }),
    pace: (changed) => {
      spacing = 1_000 / changed
    },
    reset: () => {
      ;[requests, lost, failed, answered] = [0, 0, {}, {}]
    },
    stop: () => {
      stopped = true
    },
  }
}
