import type { Look } from './error-bets.ts'
import type { Interval } from './watch.ts'

/** Failed requests of both sides in an interval; none of a side that has no datapoint. */
export const failures = ({ canary, stable }: Pick<Interval, 'canary' | 'stable'>): Look => ({
  n: canary.requests ?? 0,
  x: canary.errors,
  m: stable?.requests ?? 0,
  y: stable?.errors ?? 0,
})
