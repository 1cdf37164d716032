import type { Uniform } from './generator.ts'

/** One draw from the standard normal distribution: Box and Muller, "A note on the generation of random normal deviates", 1958. */
export function normal(random: Uniform): number {
  return Math.sqrt(-2 * Math.log1p(-random())) * Math.cos(2 * Math.PI * random())
}
