import type { Uniform } from './generator.ts'

/** One draw from the geometric distribution on 1, 2, 3, … with the given mean ≥ 1: sizes of bursts. */
export function geometric(random: Uniform, mean: number): number {
  if (mean <= 1) return 1
  return 1 + Math.floor(Math.log1p(-random()) / Math.log1p(-1 / mean))
}
