const ROOT_TWO_PI = Math.sqrt(2 * Math.PI)

/** Beyond it a double holds no part of the distribution any more. */
const FAR = 8.5

const density = (z: number): number => Math.exp(-0.5 * z * z) / ROOT_TWO_PI

/** P(Z ≤ z) of a standard normal Z, to about 1e-15 absolute: the series of Abramowitz and Stegun 26.2.11. */
export function normalBelow(z: number): number {
  if (z < 0) return 1 - normalBelow(-z)
  if (z >= FAR) return 1
  const square = z * z
  let [sum, term] = [0, z]
  for (let odd = 3; term > 1e-17 * sum; odd += 2) {
    sum += term
    term *= square / odd
  }
  return Math.min(1, 0.5 + density(z) * sum)
}

/** The z with P(Z ≤ z) = p, to about 1e-12: Newton's steps, or the middle where one would leave the bracket. */
export function normalQuantile(p: number): number {
  let [low, high, z] = [-FAR, FAR, 0]
  for (let step = 0; step < 100; step++) {
    const miss = normalBelow(z) - p
    if (miss > 0) high = z
    else low = z
    const newton = z - miss / density(z)
    const next = newton > low && newton < high ? newton : (low + high) / 2
    if (Math.abs(next - z) < 1e-13 * (1 + Math.abs(z))) return next
    z = next
  }
  return z
}
