import { logFactorial } from '../chance/log-factorial.ts'

/** An interval for a share, fractions. */
export interface ShareInterval {
  readonly lower: number
  readonly upper: number
}

/**
 * Exact two-sided interval for a binomial share: Clopper and Pearson, "The use of confidence or fiducial limits
 * illustrated in the case of the binomial", Biometrika 26, 1934. It covers the truth at least with the confidence.
 *
 * @param count successes, 0 to `runs`
 * @param confidence for example 0.95
 */
export function clopperPearson(count: number, runs: number, confidence: number): ShareInterval {
  const tail = (1 - confidence) / 2
  return { lower: lowerLimit(count, runs, tail), upper: upperLimit(count, runs, tail) }
}

/** The share at which `count` or fewer successes have just the probability `tail`: a one-sided upper limit. */
export function upperLimit(count: number, runs: number, tail: number): number {
  if (count >= runs) return 1
  return bisect((p) => atMost(count, runs, p) > tail)
}

/** The share at which `count` or more successes have just the probability `tail`: a one-sided lower limit. */
export function lowerLimit(count: number, runs: number, tail: number): number {
  return count <= 0 ? 0 : 1 - upperLimit(runs - count, runs, tail)
}

/** The point from 0 to 1 up to which the condition holds. */
function bisect(holds: (p: number) => boolean): number {
  let [low, high] = [0, 1]
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2
    if (holds(middle)) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** P(Binomial(n, p) ≤ k). Summed from the shorter or falling end, where the terms only get smaller. */
export function atMost(k: number, n: number, p: number): number {
  if (p <= 0) return 1
  if (p >= 1) return k >= n ? 1 : 0
  return k <= n * p ? sumDown(k, n, p) : 1 - sumDown(n - k - 1, n, 1 - p)
}

/** The probabilities of k, k − 1, … 0, for a k not above the mean. */
function sumDown(k: number, n: number, p: number): number {
  if (k < 0) return 0
  let mass = Math.exp(
    logFactorial(n) - logFactorial(k) - logFactorial(n - k) + k * Math.log(p) + (n - k) * Math.log1p(-p),
  )
  let sum = 0
  for (let i = k; i >= 0 && mass > 1e-18 * sum; i--) {
    sum += mass
    mass *= (i / (n - i + 1)) * ((1 - p) / p)
  }
  return Math.min(1, sum)
}
