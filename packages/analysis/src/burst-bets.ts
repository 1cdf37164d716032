import { type Look, WORSE_BY } from './error-bets.ts'

/** ψ(s), what a stake of s costs for each expected error. @param spread φ − 1, above 0 */
const psi = (s: number, spread: number): number => -Math.log1p(-spread * Math.expm1(s)) / spread

/**
 * Log factors against "at most `ratio` times stable's rate, plus `excess`" when errors come in bursts that land on one
 * side, as with clients that are pinned to a slot: e^s − 1 of the plain bets becomes
 *
 * ψ(s) = −ln(1 − (φ − 1)·(e^s − 1)) / (φ − 1)
 *
 * E = exp(s·x − g·y − excess·n·ψ(s)), with g from ratio·n·ψ(s) + m·ψ(−g) = 0.
 *
 * Exact for negative binomial counts whose variance is up to φ times their mean; clients who err again and again make
 * the intervals dependent, and against those no rule on counts keeps a promise.
 * @param burst φ, variance over mean of an interval's errors, above 1
 */
export const againstStableInBursts = (
  { n, x, m, y }: Look,
  ratio: number,
  excess: number,
  burst: number,
  factors: Float64Array,
): Float64Array => {
  const spread = burst - 1
  const widest = Math.log1p(1 / spread)
  for (let i = 0; i < WORSE_BY.length; i += 1) {
    const worse = ratio * (WORSE_BY[i] ?? 1)
    const a = ((worse / ratio) * (ratio * n + m)) / (worse * n + m)
    // Bursts carry less information: the stake shrinks with φ, and stays inside of where ψ and g exist.
    let s = Math.min(Math.log(a) / burst, 0.9 * widest)
    let price = psi(s, spread)
    for (let tries = 0; tries < 60 && Math.expm1((ratio * n * price * spread) / m) >= spread; tries += 1) {
      s /= 2
      price = psi(s, spread)
    }
    const minusG = Math.log1p(-Math.expm1((ratio * n * price * spread) / m) / spread)
    factors[i] = s * x + minusG * y - excess * n * price
  }
  return factors
}

/**
 * The same against "the canary's rate is at most `limit`", without a control: E = exp(s·x − limit·n·ψ(s)).
 * @param burst φ, above 1
 */
export const againstLimitInBursts = (
  { n, x }: Pick<Look, 'n' | 'x'>,
  limit: number,
  burst: number,
  factors: Float64Array,
): Float64Array => {
  const spread = burst - 1
  const widest = Math.log1p(1 / spread)
  for (let i = 0; i < WORSE_BY.length; i += 1) {
    const s = Math.min(Math.log(WORSE_BY[i] ?? 1) / burst, 0.9 * widest)
    factors[i] = s * x - limit * n * psi(s, spread)
  }
  return factors
}
