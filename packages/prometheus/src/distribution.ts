import type { Bucket } from './answer.ts'

/** How many observations fell between which bounds. Buckets may overlap when they come from different layouts. */
export interface Distribution {
  readonly buckets: readonly Bucket[]
}

/** A threshold that lies within a bucket, so that nobody knows how many of its observations were slower. */
export interface Straddled {
  readonly within: Bucket
}

/** Bounds are written with as many digits as a float has, but the powers of native buckets differ in the last ones. */
const SAME = 1e-9

export const isAtLeast = (value: number, limit: number): boolean => value >= limit - Math.abs(limit) * SAME

/** Observations above a threshold in the unit of the bounds; exact, or the bucket that forbids to say. */
export const slowerThan = ({ buckets }: Distribution, threshold: number): number | Straddled => {
  let slower = 0
  for (const bucket of buckets) {
    if (isAtLeast(bucket.left, threshold)) slower += bucket.count
    else if (!isAtLeast(threshold, bucket.right) && bucket.count > 0) return { within: bucket }
  }
  return slower
}

export const totalOf = ({ buckets }: Distribution): number =>
  buckets.reduce((sum, { count }) => sum + count, 0)

/** The bucket in which a quantile lies (share 0 to 1), and how far into it; undefined without observations. */
export const locate = (
  distribution: Distribution,
  share: number,
): { readonly bucket: Bucket; readonly into: number } | undefined => {
  const rank = share * totalOf(distribution)
  let below = 0
  const populated = distribution.buckets.filter(({ count }) => count > 0)
  for (const bucket of populated.toSorted((a, b) => a.right - b.right || a.left - b.left)) {
    if (below + bucket.count >= rank) return { bucket, into: (rank - below) / bucket.count }
    below += bucket.count
  }
  return undefined
}

/**
 * A quantile, spread evenly within its bucket as PromQL's histogram_quantile does for classic histograms. In the last
 * bucket, which has no end, its beginning.
 */
export const quantile = (distribution: Distribution, share: number): number | undefined => {
  const found = locate(distribution, share)
  if (found === undefined) return undefined
  const { left, right } = found.bucket
  if (!Number.isFinite(right)) return left
  const begin = Number.isFinite(left) ? left : right
  return begin + (right - begin) * found.into
}

export const merge = (buckets: readonly Bucket[]): Distribution => {
  const sums = new Map<string, Bucket>()
  for (const bucket of buckets) {
    const key = `${bucket.left} ${bucket.right}`
    const known = sums.get(key)
    sums.set(key, known === undefined ? bucket : { ...known, count: known.count + bucket.count })
  }
  return { buckets: [...sums.values()] }
}
