import type { Latency } from './latency.ts'

/** How errors come about, and whom a balancer sends them to. */
export type Errors =
  /** Every request fails for itself. */
  | { readonly kind: 'independent' }
  /**
   * Errors come in bursts of one client, with sizes of geometric distribution. Routed one by one both arms fail alike;
   * pinned clients fail at the rate of the arm that they are on.
   */
  | { readonly kind: 'bursts'; readonly mean: number; readonly routed: 'per-request' | 'sticky' }

/** What a metric source loses on the way. Shares are of minutes, drawn for each minute by itself. */
export interface Gaps {
  /** Minutes in which nobody came: no datapoint on either side. */
  readonly idle?: number
  /** Minutes in which the datapoint of one side is missing, this share for each side. */
  readonly missing?: number
  /** Minutes that lost their last part on both sides, a uniform share of the minute. */
  readonly partial?: number
  /** Minutes that lost their last part on one side alone, this share for each side. */
  readonly partialOneSide?: number
}

/**
 * A service and its new version, as they truly are. Rates are fractions, minutes count from the start of the release;
 * the benchmark knows them, the rules do not.
 */
export interface World {
  /** Unique among all worlds; it is part of the key that the random numbers come from. */
  readonly name: string
  readonly shape: string
  /** Mean requests per second in both arms together, before `load`. */
  readonly rps: number
  /** Factor on the traffic in that minute. */
  readonly load: (minute: number) => number
  readonly stable: (minute: number) => number
  readonly canary: (minute: number) => number
  readonly errors: Errors
  /** Absent where response times do not matter: they cost as much to draw as all the rest. */
  readonly latency?: Latency
  readonly gaps: Gaps
  /** Minutes between a minute's end and its counts being known. */
  readonly lag: number
  /** The smallest error ratio r0 under which the canary is harmless; Infinity when it is under none. */
  readonly harmlessFrom: number
}

type Given = Pick<World, 'shape' | 'rps'> & Partial<World>

/** A world of which only the unusual is told: steady traffic, 0.05 % errors in both arms, each request for itself. */
export function createWorld(given: Given): World {
  const stable = given.stable ?? (() => BASELINE)
  return {
    name: `${given.shape} at ${given.rps} rps`,
    load: () => 1,
    canary: stable,
    errors: { kind: 'independent' },
    gaps: {},
    lag: 1,
    harmlessFrom: 1,
    ...given,
    stable,
  }
}

/** Error rate of the stable version where a world says nothing else. */
export const BASELINE = 0.0005
