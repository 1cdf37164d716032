import type { Look } from './error-bets.ts'

/** How much better than feared the canary is supposed to be; the bets are spread over these. */
const BETS: readonly number[] = [0, 0.15, 0.4, 0.65, 0.85, 0.95]

/**
 * An upper bound, valid at every look, on how much more often the canary fails than stable: the smallest excess Δ
 * such that "the canary fails more often than stable by Δ or more" is refuted.
 *
 * For each a < 1: E = a^x · b^y · exp((1 − a)·Δ·n) with b = 1 + (1 − a)·n/m has an expectation of at most 1 when
 * p_c ≥ p_s + Δ in every look (by 1 + u ≤ e^u, as in error-bets.ts). The mean over a of the products over the looks
 * is an e-process; Δ is refuted when it reaches 1/doubt. Only the sums of the exponents are kept.
 */
export class HarmBound {
  readonly #logs = new Float64Array(BETS.length)
  readonly #threshold: number
  #requests = 0

  /** @param doubt probability that the bound is ever below the truth, above 0 and below 1 */
  constructor(doubt: number) {
    this.#threshold = Math.log(BETS.length / doubt)
  }

  /** Takes in one look. Without a control (m = 0) stable is taken to fail never, so the bound is on the canary's own rate. */
  look({ n, x, m, y }: Look): void {
    this.#requests += n
    for (let i = 0; i < BETS.length; i += 1) {
      const a = BETS[i] ?? 0
      const canary = x === 0 ? 0 : x * Math.log(a)
      const stable = m > 0 && y > 0 ? y * Math.log1p(((1 - a) * n) / m) : 0
      this.#logs[i] = (this.#logs[i] ?? 0) + canary + stable
    }
  }

  /** Whether an excess of `delta` is refuted. */
  refutes(delta: number): boolean {
    return this.#requests > 0 && this.#excessOfLog(delta).value >= 0
  }

  /** The bound, a fraction from 0 to 1; undefined without requests to the canary. */
  get value(): number | undefined {
    if (this.#requests === 0) return undefined
    // Each bet alone refutes from here on, so the mean does: a start above the root. The log of a sum of exponentials
    // is convex and rising, so Newton's steps come down to the root without passing it.
    let delta = Number.POSITIVE_INFINITY
    for (let i = 0; i < BETS.length; i += 1) {
      const rate = (1 - (BETS[i] ?? 0)) * this.#requests
      delta = Math.min(delta, (this.#threshold - (this.#logs[i] ?? 0)) / rate)
    }
    for (let step = 0; step < 60; step += 1) {
      const { value, slope } = this.#excessOfLog(delta)
      const next = delta - value / slope
      if (!(next < delta) || delta - next <= 1e-12 * Math.abs(delta)) break
      delta = next
    }
    return Math.min(1, Math.max(0, delta))
  }

  /** Log of the mean over its threshold, and its slope in delta. */
  #excessOfLog(delta: number): { readonly value: number; readonly slope: number } {
    let top = Number.NEGATIVE_INFINITY
    for (let i = 0; i < BETS.length; i += 1) top = Math.max(top, this.#exponent(i, delta))
    let [sum, weighted] = [0, 0]
    for (let i = 0; i < BETS.length; i += 1) {
      const term = Math.exp(this.#exponent(i, delta) - top)
      sum += term
      weighted += term * (1 - (BETS[i] ?? 0)) * this.#requests
    }
    return { value: top + Math.log(sum) - this.#threshold, slope: weighted / sum }
  }

  #exponent(i: number, delta: number): number {
    return (this.#logs[i] ?? 0) + (1 - (BETS[i] ?? 0)) * delta * this.#requests
  }
}
