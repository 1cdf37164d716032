import type { Settings } from './settings.ts'
import { type Duration, type Instant, SECOND } from './time.ts'

/** Load balancer nodes take the new weights one after the other; intervals that begin sooner mix both. */
export const CONVERGING: Duration = 15 * SECOND

/** A stay at a weight, and whose counts are wanted. */
export interface Stay {
  readonly shiftedAt: Instant
  /** When traffic was shifted on; absent for the weight that stands now. */
  readonly endedAt?: Instant
}

/** The last interval boundary whose counts are complete by now. */
export const settledBy = (now: Instant, interval: Duration, settings: Settings): Instant =>
  Math.floor((now - settings.canary.metricsDelay) / interval) * interval

/** How long until the counts of one more interval are complete: above 0, and one interval at most. */
export const untilNextSettled = (now: Instant, interval: Duration, settings: Settings): Duration =>
  settledBy(now, interval, settings) + interval + settings.canary.metricsDelay - now

/**
 * The whole, settled intervals of one stay: from the first interval that begins after the nodes have the
 * weights, to the last one that ends before the next shift and whose counts are complete. Undefined while
 * there is none.
 */
export const evidenceWindow = (
  { shiftedAt, endedAt }: Stay,
  now: Instant,
  interval: Duration,
  settings: Settings,
): { readonly from: Instant; readonly to: Instant } | undefined => {
  const from = Math.ceil((shiftedAt + CONVERGING) / interval) * interval
  const settled = settledBy(now, interval, settings)
  const to = endedAt === undefined ? settled : Math.min(settled, Math.floor(endedAt / interval) * interval)
  return to > from ? { from, to } : undefined
}
