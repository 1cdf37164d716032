/** Whole minutes and how often each came: merges in any order, and keeps a median exact. */
export type Histogram = readonly number[]

/** How many values a histogram holds. */
export function size(histogram: Histogram): number {
  return histogram.reduce((sum, count) => sum + (count ?? 0), 0)
}

/** Adds up two histograms. */
export function merge(one: Histogram, other: Histogram): Histogram {
  return Array.from(
    { length: Math.max(one.length, other.length) },
    (_, at) => (one[at] ?? 0) + (other[at] ?? 0),
  )
}

/**
 * The smallest value that at least a share of `of` values do not exceed; values that never came count as endless.
 *
 * @returns undefined when it is endless
 */
export function quantile(histogram: Histogram, share: number, of: number): number | undefined {
  let below = 0
  for (const [value, count] of histogram.entries()) {
    below += count ?? 0
    if (below > 0 && below >= share * of) return value
  }
  return undefined
}
