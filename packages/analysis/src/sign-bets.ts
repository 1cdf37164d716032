import { binomialKernel } from './kernel.ts'

/** Shares of the capital that are put on "worse" in one interval. */
export const STAKES: readonly number[] = [0.6, 0.95]

/**
 * Log factors of a bet on the sign of one comparison, one for each of `STAKES`: 1 + stake·(1 − q)/q when the canary came
 * out worse, 1 − stake when it came out better, 1 when there was no difference. An e-process when under the null
 * "worse" has a probability of at most q given the past. One half holds for comparisons of medians of like versions,
 * and only roughly for a p95 of few requests. At one half an interval can at most double the evidence, so it takes at
 * least seven to reach 1 in 100.
 * @param chance q, above 0 and below 1
 */
export const onWorse = (worse: boolean | undefined, factors: Float64Array, chance = 0.5): Float64Array => {
  const odds = (1 - chance) / chance
  for (let i = 0; i < STAKES.length; i += 1) {
    const stake = STAKES[i] ?? 0
    factors[i] = worse === undefined ? 0 : Math.log1p(worse ? stake * odds : -stake)
  }
  return factors
}

/** The percentile of an interval that sources give. */
const PERCENTILE = 0.95

/** From here on the chance below differs from one half by less than 0.004, and is not reckoned any more. */
const MANY = 100_000

/**
 * The chance at most that stable's p95 comes out below the true one, and so a like canary above it: its p95 is one of
 * its slowest requests, and with few of them mostly too low a one. It lies below when at most a twentieth of `requests`
 * are slower than the true p95: P(Binomial(m, 1/20) ≤ m/20), 74 % for 20, 56 % for 400. Taken at the multiple of 20
 * below, where it is largest, because sources differ in how they take a percentile of few.
 * @param requests m, at least 20
 */
export const chanceOfLowP95 = (requests: number): number => {
  const draws = Math.floor(Math.min(requests, MANY) * (1 - PERCENTILE) + 1e-9) / (1 - PERCENTILE)
  const { low, mass } = binomialKernel(Math.round(draws), 1 - PERCENTILE)
  const most = Math.round(draws * (1 - PERCENTILE))
  let chance = 0
  for (let i = 0; i < mass.length && low + i <= most; i += 1) chance += mass[i] ?? 0
  return Math.max(0.5, chance)
}

/**
 * The chance at most that more than its share of some errors lands on the canary, when each of them, or each burst of
 * equal size, does with probability `share`: 1 − (1 − share)^(1/share). Rare errors are a skewed coin and not one of one
 * half: a single error in a bake is on a canary with 95 % of the traffic in 95 of 100 cases. Reached where one error
 * more would be expected; compared with P(Binomial(D, share) > D·share) for all D up to 300 in the tests.
 */
export const chanceOfMoreThanItsShare = (share: number): number => -Math.expm1(Math.log1p(-share) / share)
