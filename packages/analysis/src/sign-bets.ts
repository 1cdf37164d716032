/** Shares of the capital that are put on "worse" in one interval. */
export const STAKES: readonly number[] = [0.6, 0.95]

/**
 * Log factors of a bet on the sign of one comparison, one for each of `STAKES`: 1 + stake when the canary came out
 * worse, 1 − stake when it came out better, 1 when there was no difference. An e-process when under the null "worse"
 * has a probability of at most one half given the past: that holds for comparisons of medians of like versions, and
 * only roughly for a p95 of few requests. One interval can at most double the evidence, so it takes at least seven to
 * reach 1 in 100.
 */
export const onWorse = (worse: boolean | undefined, factors: Float64Array): Float64Array => {
  for (let i = 0; i < STAKES.length; i += 1) {
    const stake = STAKES[i] ?? 0
    factors[i] = worse === undefined ? 0 : Math.log1p(worse ? stake : -stake)
  }
  return factors
}
