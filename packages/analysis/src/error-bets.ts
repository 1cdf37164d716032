/** By how many times the canary might be worse than the null allows: what the bets are spread over. */
export const WORSE_BY: readonly number[] = [1.5, 2, 3, 5, 8, 13, 20, 50]

/** Counts of one look: canary requests and errors, stable requests and errors. */
export interface Look {
  readonly n: number
  readonly x: number
  readonly m: number
  readonly y: number
}

/**
 * Log factors against "the canary's rate is at most `ratio` times stable's, plus `excess`", one for each of
 * `WORSE_BY`:
 *
 * E = a^x · b^y · exp(−(a − 1)·excess·n),  a = θ(r₁)/θ(r₀),  b = 1 − (a − 1)·r₀·n/m,  θ(r) = r·n/(r·n + m)
 *
 * By 1 + u ≤ e^u the expectation of a^x·b^y is at most exp(n·p_c·(a − 1) + m·p_s·(b − 1)), which is at most
 * exp((a − 1)·excess·n) under the null. It holds for any split n : m, and for rates that change from look to look.
 * @param m above 0
 */
export const againstStable = (
  { n, x, m, y }: Look,
  ratio: number,
  excess: number,
  factors: Float64Array,
): Float64Array => {
  for (let i = 0; i < WORSE_BY.length; i += 1) {
    const worse = ratio * (WORSE_BY[i] ?? 1)
    const a = (worse / ratio) * ((ratio * n + m) / (worse * n + m))
    // b = (1 − θ(r₁)) / (1 − θ(r₀)), written without the difference of two near numbers.
    const b = (ratio * n + m) / (worse * n + m)
    // Most looks have no errors on one side: a logarithm costs more than to ask.
    const canary = x === 0 ? 0 : x * Math.log(a)
    const stable = y === 0 ? 0 : y * Math.log(b)
    factors[i] = canary + stable - (a - 1) * excess * n
  }
  return factors
}

/**
 * Log factors against "the canary's rate is at most `limit`", without a control:
 * E = a^x · (1 + limit·(a − 1))^(−n), with a from `WORSE_BY`. The expectation of a^x is at most (1 + limit·(a − 1))^n.
 */
export const againstLimit = (
  { n, x }: Pick<Look, 'n' | 'x'>,
  limit: number,
  factors: Float64Array,
): Float64Array => {
  for (let i = 0; i < WORSE_BY.length; i += 1) {
    const a = WORSE_BY[i] ?? 1
    factors[i] = x * Math.log(a) - n * Math.log1p(limit * (a - 1))
  }
  return factors
}
