import type { Uniform } from './generator.ts'
import { logFactorial } from './log-factorial.ts'

const SEARCH_BELOW = 10

/** One draw of Poisson(mean), mean ≥ 0. Both branches are exact up to the rounding of doubles. */
export function poisson(random: Uniform, mean: number): number {
  if (mean <= 0) return 0
  return mean < SEARCH_BELOW ? searched(random, mean) : rejected(random, mean)
}

function searched(random: Uniform, mean: number): number {
  let mass = Math.exp(-mean)
  let left = random()
  let k = 0
  while (left >= mass && mass > 1e-300) {
    left -= mass
    k += 1
    mass *= mean / k
  }
  return k
}

/** Transformed rejection with squeeze, PTRS: W. Hörmann, "The transformed rejection method for Poisson", 1993. */
function rejected(random: Uniform, mean: number): number {
  const b = 0.931 + 2.53 * Math.sqrt(mean)
  const a = -0.059 + 0.02483 * b
  const scale = 1.1239 + 1.1328 / (b - 3.4)
  const squeeze = 0.9277 - 3.6224 / (b - 2)
  const logMean = Math.log(mean)
  for (;;) {
    const u = random() - 0.5
    const v = random()
    const edge = 0.5 - Math.abs(u)
    const k = Math.floor(((2 * a) / edge + b) * u + mean + 0.43)
    if (edge >= 0.07 && v <= squeeze) return k
    if (k < 0 || (edge < 0.013 && v > edge)) continue
    const height = Math.log((v * scale) / (a / (edge * edge) + b))
    if (height <= k * logMean - mean - logFactorial(k)) return k
  }
}
