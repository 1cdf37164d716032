/**
 * A distribution of whole numbers as masses at evenly spaced values: `mass[i]` stands at `(low + i) · unit`.
 * `unit` is 1 as long as the numbers are small enough to be held one by one, and a power of two beyond that.
 */
export interface Kernel {
  readonly unit: number
  readonly low: number
  readonly mass: Float64Array | readonly number[]
}

/** Masses below this share of the largest one are left out: what is lost stays far below any level that is spent. */
const NEGLIGIBLE = 1e-18

/** Values of a kernel that are computed one by one; a wider kernel is computed at every second, fourth, … value. */
const MOST_VALUES = 4096

/** How many standard deviations hold all masses above `NEGLIGIBLE`, both sides together. */
const SPAN = 18.5

/**
 * Binomial(draws, share): of `draws` errors, how many landed on the canary if each does with probability `share`.
 *
 * Masses follow from the mode by the ratio of neighbours, and are divided by their sum. That needs no gamma
 * function, and no logarithm of a large number whose rounding would show in the result.
 * @param draws whole number, 0 to 2^53
 * @param share 0 to 1
 */
export const binomialKernel = (draws: number, share: number): Kernel => {
  if (draws === 0 || share <= 0) return certain(0)
  if (share >= 1) return certain(draws)
  const odds = share / (1 - share)
  const shape = {
    mode: Math.min(draws, Math.floor((draws + 1) * share)),
    from: 0,
    to: draws,
    spread: Math.sqrt(draws * share * (1 - share)),
  }
  return fromMode(shape, (k) => ((draws - k) / (k + 1)) * odds)
}

/**
 * Hypergeometric: of `requests` requests, `draws` were slow; `canary` of the requests were the canary's. How many
 * slow ones are the canary's, if slowness does not care which version answers? For events that are not rare this is
 * narrower than the binomial.
 * @param requests whole number, at least `draws` and `canary`
 */
export const hypergeometricKernel = (requests: number, draws: number, canary: number): Kernel => {
  const from = Math.max(0, draws + canary - requests)
  const to = Math.min(draws, canary)
  if (from === to) return certain(from)
  const share = canary / requests
  const finite = requests > 1 ? (requests - draws) / (requests - 1) : 0
  const shape = {
    mode: Math.min(to, Math.max(from, Math.floor(((draws + 1) * (canary + 1)) / (requests + 2)))),
    from,
    to,
    spread: Math.sqrt(draws * share * (1 - share) * finite),
  }
  return fromMode(
    shape,
    (k) => ((draws - k) / (k + 1)) * ((canary - k) / (requests - draws - canary + k + 1)),
  )
}

const certain = (value: number): Kernel => ({ unit: 1, low: value, mass: [1] })

/** mass(k + 1) / mass(k), log-concave in k. */
type Ratio = (k: number) => number

/**
 * Over a step of `unit` values the ratios multiply; their middle one to that power is their product but for a share of
 * unit³/(24·k²), which is below 1e-9 wherever a kernel is wide enough to have a unit above 1.
 */
const stepUp = (ratio: Ratio, unit: number, i: number): number =>
  unit === 1 ? ratio(i) : ratio(i * unit + (unit - 1) / 2) ** unit

/** @param shape.spread standard deviation */
const fromMode = (
  shape: { readonly mode: number; readonly from: number; readonly to: number; readonly spread: number },
  ratio: Ratio,
): Kernel => {
  const { mode, from, to, spread } = shape
  let unit = 1
  while ((SPAN * spread) / unit > MOST_VALUES) unit *= 2
  const centre = Math.round(mode / unit)
  const mass: number[] = []
  for (let [i, value] = [centre, 1]; (i - 1) * unit >= from; i -= 1) {
    value /= stepUp(ratio, unit, i - 1)
    if (!(value > NEGLIGIBLE)) break
    mass.push(value)
  }
  const below = mass.reverse().length
  mass.push(1)
  for (let [i, value] = [centre, 1]; (i + 1) * unit <= to; i += 1) {
    value *= stepUp(ratio, unit, i)
    if (!(value > NEGLIGIBLE)) break
    mass.push(value)
  }
  let sum = 0
  for (const value of mass) sum += value
  for (let i = 0; i < mass.length; i += 1) mass[i] = (mass[i] ?? 0) / sum
  return { unit, low: centre - below, mass }
}
