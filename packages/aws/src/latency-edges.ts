import { type Duration, type Instant, type LatencyEdge, MINUTE, SECOND } from '@greenlight/release'

/** Percentiles of the stable slot that become thresholds. Five of them see a shift wherever it lies. */
export const EDGE_PERCENTILES = [50, 75, 90, 95, 99] as const

/** With fewer requests of the stable slot the high percentiles would be single requests. */
export const FEWEST_REQUESTS = 100

/** CloudWatch's longest period. */
const LONGEST: Duration = 24 * 60 * MINUTE

/**
 * The longest stretch within [from, to) that can be asked for as one period: whole minutes, and beginning at a
 * multiple of its own length. CloudWatch aligns periods to such multiples for some questions and to the beginning
 * for others; here both are the same, so no datapoint holds time before `from` or after `to`. At least half
 * of the window is always found, the latest if several are as long. Undefined without a whole minute.
 */
export const onePeriod = (
  from: Instant,
  to: Instant,
): { readonly from: Instant; readonly to: Instant; readonly period: Duration } | undefined => {
  const first = Math.ceil(from / MINUTE)
  const end = Math.floor(to / MINUTE)
  for (let minutes = Math.min(end - first, LONGEST / MINUTE); minutes >= 1; minutes -= 1) {
    const last = Math.floor(end / minutes) * minutes
    if (last - minutes >= first)
      return { from: (last - minutes) * MINUTE, to: last * MINUTE, period: minutes * MINUTE }
  }
  return undefined
}

/**
 * Thresholds from percentiles of the stable slot's response time: the canary may be slower by the tolerance.
 * Three significant digits for the stable slot; the canary's is rounded up to four, so that rounding alone never
 * counts against it. Zeros and repetitions are dropped: they are no thresholds, or the same test twice.
 *
 * @param percentiles milliseconds, 0 or more
 * @param tolerance from 1
 * @throws {RangeError} for a tolerance below 1
 */
export const edgesFrom = (percentiles: readonly number[], tolerance: number): readonly LatencyEdge[] => {
  if (!(tolerance >= 1 && Number.isFinite(tolerance)))
    throw new RangeError(`tolerance is ${tolerance}; it must be a factor from 1`)
  const stable = percentiles.map((each) => Number(each.toPrecision(3))).filter((each) => each > 0)
  return [...new Set(stable)].map((each) => ({ stable: each, canary: roundedUp(each * tolerance) }))
}

/** To four significant digits, never down by more than the error of a floating-point product. */
const roundedUp = (product: number): number => {
  const exact = Number(product.toPrecision(12))
  const nearest = Number(exact.toPrecision(4))
  if (nearest >= exact) return nearest
  return Number((nearest + 10 ** (Math.floor(Math.log10(nearest)) - 3)).toPrecision(4))
}

/** CloudWatch takes up to ten decimals. */
const DECIMALS = 10

/**
 * The statistic that counts the requests answered within a threshold: `TC(:0.44)`. Lower bound open, upper bound
 * inclusive (CloudWatch's definition of the trimmed count with fixed values).
 *
 * @param threshold milliseconds
 * @throws {RangeError} for a threshold that is not positive, or vanishes in ten decimals of a second
 */
export const countWithin = (threshold: number): string => {
  const seconds = (threshold / SECOND).toFixed(DECIMALS).replace(/\.?0+$/, '')
  if (!(threshold > 0 && Number.isFinite(threshold)) || !(Number(seconds) > 0))
    throw new RangeError(`the latency threshold is ${threshold} ms; it must be a positive number`)
  return `TC(:${seconds})`
}
