import type { Uniform } from './generator.ts'
import { stirlingCorrection } from './log-factorial.ts'

/** Below this mean the search from zero is both exact and quick. */
const SEARCH_BELOW = 10

/**
 * One draw of Binomial(n, p). Both branches are exact up to the rounding of doubles.
 *
 * @param n whole number from 0 to 2^31
 * @param p from 0 to 1; 1e-7 and less is fine
 */
export function binomial(random: Uniform, n: number, p: number): number {
  if (n <= 0 || p <= 0) return 0
  if (p >= 1) return n
  if (p > 0.5) return n - binomial(random, n, 1 - p)
  return n * p < SEARCH_BELOW ? searched(random, n, p) : rejected(random, n, p)
}

/** Inversion: walks up the distribution from 0. Expected steps: the mean. */
function searched(random: Uniform, n: number, p: number): number {
  const odds = p / (1 - p)
  let mass = Math.exp(n * Math.log1p(-p))
  let left = random()
  for (let k = 0; k < n; k++) {
    if (left < mass) return k
    left -= mass
    mass *= ((n - k) * odds) / (k + 1)
    if (mass < 1e-300) return k + 1
  }
  return n
}

/** Transformed rejection with squeeze, BTRS: W. Hörmann, "The generation of binomial random variates", 1993. */
function rejected(random: Uniform, n: number, p: number): number {
  const deviation = Math.sqrt(n * p * (1 - p))
  const b = 1.15 + 2.53 * deviation
  const a = -0.0873 + 0.0248 * b + 0.01 * p
  const centre = n * p + 0.5
  const squeeze = 0.92 - 4.2 / b
  for (;;) {
    const u = random() - 0.5
    const v = random()
    const edge = 0.5 - Math.abs(u)
    const k = Math.floor(((2 * a) / edge + b) * u + centre)
    if (edge >= 0.07 && v <= squeeze) return k
    if (k < 0 || k > n) continue
    const mode = Math.floor((n + 1) * p)
    const odds = p / (1 - p)
    const height = Math.log((v * (2.83 + 5.1 / b) * deviation) / (a / (edge * edge) + b))
    const bound =
      (mode + 0.5) * Math.log((mode + 1) / (odds * (n - mode + 1))) +
      (n + 1) * Math.log((n - mode + 1) / (n - k + 1)) +
      (k + 0.5) * Math.log((odds * (n - k + 1)) / (k + 1)) +
      stirlingCorrection(mode) +
      stirlingCorrection(n - mode) -
      stirlingCorrection(k) -
      stirlingCorrection(n - k)
    if (height <= bound) return k
  }
}
