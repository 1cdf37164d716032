import type { Bucket, NativeHistogram } from './answer.ts'
import { isAtLeast } from './distribution.ts'

/** What a counter did between two scrapes of its process. */
export interface Growth {
  readonly fell: boolean
  /** It stood above zero and did not fall, so its process cannot have started again. */
  readonly stayed: boolean
  /** The increment; after a fall all that the counter holds, since it began at zero again. */
  readonly count: number
  /** For native histograms: where the observations fell. */
  readonly buckets?: readonly Bucket[]
}

export const growthOfNumber = (before: number, now: number): Growth =>
  now < before
    ? { fell: true, stayed: false, count: now }
    : { fell: false, stayed: before > 0, count: now - before }

/**
 * Native histograms may give up resolution to save buckets: neighbours merge, so that each old bucket lies whole in a
 * new one. Then the difference is exact in the new buckets. Anything else (an old bucket that is gone, that has
 * shrunk, or that spans several new ones) only happens when the process started again.
 */
export const growthOfHistogram = (before: NativeHistogram, now: NativeHistogram): Growth => {
  const restarted: Growth = { fell: true, stayed: false, count: now.count, buckets: now.buckets }
  if (now.count < before.count) return restarted
  const grown = now.buckets.map((bucket) => ({ ...bucket }))
  let next = 0
  for (const old of before.buckets) {
    while (next < grown.length && !isAtLeast(grown[next]?.right ?? 0, old.right)) next++
    const home = grown[next]
    if (home === undefined || !isAtLeast(old.left, home.left) || home.count < old.count) {
      if (old.count > 0) return restarted
      continue
    }
    grown[next] = { ...home, count: home.count - old.count }
  }
  return { fell: false, stayed: before.count > 0, count: now.count - before.count, buckets: grown }
}
