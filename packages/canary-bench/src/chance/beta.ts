import type { Uniform } from './generator.ts'
import { normal } from './normal.ts'

/**
 * One draw of Beta(a, b), a and b at least 1: the a-th smallest of a + b − 1 uniform numbers, when both are whole.
 * By the share of one gamma variate in the sum of two.
 */
export function beta(random: Uniform, a: number, b: number): number {
  const one = gamma(random, a)
  return one / (one + gamma(random, b))
}

/** One draw of Gamma(shape), shape at least 1: Marsaglia and Tsang, "A simple method for generating gamma variables", 2000. */
function gamma(random: Uniform, shape: number): number {
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (;;) {
    const x = normal(random)
    const v = (1 + c * x) ** 3
    if (v <= 0) continue
    if (Math.log1p(-random()) < 0.5 * x * x + d * (1 - v + Math.log(v))) return d * v
  }
}
