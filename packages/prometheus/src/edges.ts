import type { LatencyEdge } from '@greenlight/release'
import type { Bucket } from './answer.ts'
import { type Distribution, isAtLeast, locate, slowerThan } from './distribution.ts'

/** The shares of stable's requests that the edges are to lie at. */
const SHARES = [0.5, 0.75, 0.9, 0.95, 0.99]

/** Schemas of exponential buckets: neighbouring bounds differ by the factor 2^(2^-schema). */
const COARSEST = -4
const FINEST = 8

/** The schema of a native bucket, if it is one of the exponential ones. */
const schemaOf = ({ left, right }: Bucket): number | undefined => {
  if (!(left > 0) || !Number.isFinite(right)) return undefined
  const schema = -Math.log2(Math.log2(right / left))
  const whole = Math.round(schema)
  return Math.abs(schema - whole) < 1e-6 && whole >= COARSEST && whole <= FINEST ? whole : undefined
}

const smallestAmong = (bounds: readonly number[], limit: number): number | undefined =>
  bounds.find((bound) => isAtLeast(bound, limit))

/**
 * The next bound of exponential buckets, which also go on where nothing was seen yet: 2^(k·2^-schema). In the coarsest
 * schema of all buckets, whose bounds every finer one has too.
 */
const nextPower = (buckets: readonly Bucket[], limit: number): number | undefined => {
  const schemas = buckets.filter(({ left }) => left > 0).map(schemaOf)
  if (schemas.length === 0 || schemas.includes(undefined)) return undefined
  const steps = 2 ** Math.min(...schemas.map((schema) => schema ?? 0))
  return 2 ** (Math.ceil(Math.log2(limit) * steps - 1e-9) / steps)
}

/** A bound this much further away than the tolerance is too far: most of what the tolerance forbids would pass. */
const FAR = 1.15

/** Observations above a bound below which their number says too little of how they are spread. */
const ENOUGH = 20

/**
 * How many times as often a canary that is slower by the tolerance passes `bound`, by stable's own distribution:
 * stable's share above bound/tolerance over its share above bound, spread evenly within its bucket as histogram_quantile
 * does. Where latencies thin out towards the bound, which they do beyond the median, that is more than the truth, and
 * so on the cautious side. Undefined where too few are above the bound.
 */
const ratioAt = (distribution: Distribution, bound: number, tolerance: number): number | undefined => {
  const above = slowerThan(distribution, bound)
  if (typeof above !== 'number' || above < ENOUGH) return undefined
  const from = bound / tolerance
  let more = 0
  for (const { left, right, count } of distribution.buckets) {
    const [begin, end] = [Math.max(left, 0), Math.min(right, bound)]
    if (right > bound * (1 + 1e-9) || end <= from || end <= begin) continue
    more += (count * (end - Math.max(begin, from))) / (end - begin)
  }
  return (above + more) / above
}

/**
 * Thresholds at bucket bounds, where observations can be counted: stable's at the bound nearest to a percentile (by
 * factor) that no bucket spans, the canary's at the smallest bound that is at least `tolerance` times it. So a canary that is slower by the
 * tolerance at most has no more requests above its threshold than stable has above its own, whatever the buckets. Where
 * the next bound is too far away for that, both are counted at the same bound, and the canary may pass it more often by
 * the ratio that stable's own distribution gives. Without enough requests for a ratio the far bound is taken. A
 * percentile whose threshold for the canary would have no end is left out.
 *
 * @param perUnit milliseconds in the unit of the bounds
 */
export const edgesOf = (
  distribution: Distribution,
  {
    tolerance,
    perUnit,
    native,
  }: { readonly tolerance: number; readonly perUnit: number; readonly native: boolean },
): readonly LatencyEdge[] => {
  const populated = distribution.buckets.filter(({ count }) => count > 0)
  const bounds = [...new Set((native ? populated : distribution.buckets).map(({ right }) => right))]
    .filter((bound) => bound > 0 && Number.isFinite(bound))
    .sort((a, b) => a - b)
  const edges = new Map<number, LatencyEdge>()
  const milliseconds = (bound: number) => Number((bound * perUnit).toPrecision(15))
  for (const share of SHARES) {
    const found = locate(distribution, share)
    if (found === undefined) return []
    const { left, right } = found.bucket
    const candidates = [left, right].filter(
      (bound) => bound > 0 && Number.isFinite(bound) && typeof slowerThan(distribution, bound) === 'number',
    )
    const value = Number.isFinite(right) ? Math.max(left, 0) + (right - Math.max(left, 0)) * found.into : left
    const stable = candidates.sort((a, b) => Math.abs(Math.log(a / value)) - Math.abs(Math.log(b / value)))[0]
    if (stable === undefined || edges.has(stable)) continue
    const limit = stable * tolerance
    const canary = (native ? nextPower(populated, limit) : undefined) ?? smallestAmong(bounds, limit)
    const isFar = canary === undefined || canary > limit * FAR
    const ratio = isFar ? ratioAt(distribution, stable, tolerance) : undefined
    if (ratio !== undefined) {
      edges.set(stable, { stable: milliseconds(stable), canary: milliseconds(stable), ratio })
    } else if (canary !== undefined) {
      edges.set(stable, { stable: milliseconds(stable), canary: milliseconds(canary) })
    }
  }
  return [...edges.values()].sort((a, b) => a.stable - b.stable)
}
