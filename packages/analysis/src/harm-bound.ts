import type { Look } from './error-bets.ts'

/** How much better than feared the canary is supposed to be; the capital is spread evenly over these bets. */
const BETS: readonly number[] = [0, 0.15, 0.4, 0.65, 0.85, 0.95, 0.985]

/** Looks after which a new start begins; what came before it is no part of it. */
const RESTART = 5

/** Share of the capital that begins with the first look. */
const AT_ONCE = 0.75

/** Starts that are followed at once: the first one and the newest. Those given up are lost capital, which only makes the bound larger. */
const MOST_STARTS = 8

/** Terms of a sum that are this much smaller than its largest, as logarithms, are left out. */
const NEGLIGIBLE = 36

/**
 * A step of Newton's method below this share of the bound is the last one. The next would be about twenty times its
 * square (the terms' slopes times the bound are a few tens at most), so the bound is right to 1e-12.
 */
const CLOSE = 1e-7

/** The exponents since one start, one for each bet, its part of the capital included. */
interface Start {
  readonly logs: Float64Array
  requests: number
}

/**
 * An upper bound, valid at every look, on how much more often the canary fails than stable: the smallest excess Δ
 * such that "the canary fails more often than stable by Δ or more, in every interval" is refuted.
 *
 * For each a < 1: E = a^x · b^y · exp((1 − a)·Δ·n) with b = 1 + (1 − a)·n/m has an expectation of at most 1 when
 * p_c ≥ p_s + Δ (by 1 + u ≤ e^u, as in error-bets.ts). The mean over a of the products over the looks is an
 * e-process; Δ is refuted when it reaches 1/doubt. Only the sums of the exponents are kept.
 *
 * The mean goes over starts as well: most of the capital begins at once, the rest in smaller and smaller parts every
 * few looks. So an outage that both versions had ten minutes ago, and whose errors blur the comparison, does not
 * weigh on the bound for ever.
 */
export class HarmBound {
  readonly #threshold: number
  readonly #starts: Start[] = []
  /** Terms of the sum that `value` solves, made once: log and slope of each. */
  readonly #logs = new Float64Array(MOST_STARTS * BETS.length)
  readonly #rates = new Float64Array(MOST_STARTS * BETS.length)
  #looks = 0
  #began = 0

  /** @param doubt probability that the bound is ever below the truth, above 0 and below 1 */
  constructor(doubt: number) {
    this.#threshold = Math.log(BETS.length / doubt)
  }

  /** Takes in one look. Without a control (m = 0) stable is taken to fail never, so the bound is on the canary's own rate. */
  look({ n, x, m, y }: Look): void {
    if (this.#looks % RESTART === 0) this.#start()
    this.#looks += 1
    for (const start of this.#starts) start.requests += n
    if (x === 0 && (y === 0 || m === 0)) return
    for (let i = 0; i < BETS.length; i += 1) {
      const a = BETS[i] ?? 0
      const canary = x === 0 ? 0 : x * Math.log(a)
      const stable = m > 0 && y > 0 ? y * Math.log1p(((1 - a) * n) / m) : 0
      for (const { logs } of this.#starts) logs[i] = (logs[i] ?? 0) + canary + stable
    }
  }

  /** The bound, a fraction from 0 to 1; undefined without requests to the canary. */
  get value(): number | undefined {
    if ((this.#starts[0]?.requests ?? 0) === 0) return undefined
    // Each term alone refutes from here on, so the sum does: a start above the root.
    let delta = Number.POSITIVE_INFINITY
    for (const { logs, requests } of this.#starts) {
      if (requests === 0) continue
      for (let i = 0; i < BETS.length; i += 1) {
        const missing = this.#threshold - (logs[i] ?? 0)
        delta = Math.min(delta, missing / ((1 - (BETS[i] ?? 0)) * requests))
      }
    }
    const terms = this.#terms(delta)
    // The log of a sum of exponentials is convex and rising, so Newton's steps come down to the root without passing it.
    for (let step = 0; step < 60; step += 1) {
      let [sum, slope] = [0, 0]
      for (let i = 0; i < terms; i += 1) {
        const rate = this.#rates[i] ?? 0
        const term = Math.exp((this.#logs[i] ?? 0) + rate * delta)
        sum += term
        slope += term * rate
      }
      const next = delta - (Math.log(sum) * sum) / slope
      if (!(next < delta)) break
      const near = delta - next <= CLOSE * Math.abs(next)
      delta = next
      if (near) break
    }
    return Math.min(1, Math.max(0, delta))
  }

  /**
   * Fills in what each bet since each start adds to the evidence against an excess Δ, as e^(log + rate·Δ), in parts of
   * what refutes it. A term that is nothing at `delta` is less than nothing further down, and is left out.
   * @param delta where no term is above 1, and one is 1
   * @returns how many terms there are
   */
  #terms(delta: number): number {
    let terms = 0
    for (const { logs, requests } of this.#starts) {
      for (let i = 0; i < BETS.length; i += 1) {
        const log = (logs[i] ?? 0) - this.#threshold
        const rate = (1 - (BETS[i] ?? 0)) * requests
        if (log + rate * delta < -NEGLIGIBLE) continue
        this.#logs[terms] = log
        this.#rates[terms] = rate
        terms += 1
      }
    }
    return terms
  }

  #start(): void {
    this.#began += 1
    // The parts 1/j², times 6/π², add up to 1.
    const j = this.#began - 1
    const weight = j === 0 ? AT_ONCE : ((1 - AT_ONCE) * 6) / (Math.PI * j) ** 2
    if (this.#starts.length === MOST_STARTS) this.#starts.splice(1, 1)
    this.#starts.push({ logs: new Float64Array(BETS.length).fill(Math.log(weight)), requests: 0 })
  }
}
