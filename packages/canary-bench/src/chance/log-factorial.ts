/** ln k! for the k where the series below is not yet exact to the last digits. */
const SMALL: readonly number[] = Array.from({ length: 17 }, (_, k) => {
  let product = 1
  for (let i = 2; i <= k; i++) product *= i
  return Math.log(product)
})

const HALF_LOG_2_PI = 0.5 * Math.log(2 * Math.PI)

/**
 * Stirling's correction: ln k! − [(k + ½) ln(k + 1) − (k + 1) + ½ ln 2π].
 * The series is that of ln Γ(k + 1), Abramowitz and Stegun 6.1.41, cut where it is below 1e-15 for k ≥ 17.
 */
export function stirlingCorrection(k: number): number {
  const small = SMALL[k]
  const z = k + 1
  if (small !== undefined) return small - ((k + 0.5) * Math.log(z) - z + HALF_LOG_2_PI)
  const inverse = 1 / z
  const square = inverse * inverse
  return inverse * (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square / 1680)))
}

/** ln k! for a whole k ≥ 0, to about 1e-15 relative. */
export function logFactorial(k: number): number {
  return SMALL[k] ?? (k + 0.5) * Math.log(k + 1) - (k + 1) + HALF_LOG_2_PI + stirlingCorrection(k)
}
