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

/** The sums of the exponents since one start, one for each bet. */
interface Start {
  readonly logWeight: number
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

  /** Whether an excess of `delta` is refuted. */
  refutes(delta: number): boolean {
    return this.#requests > 0 && sumAt(this.#terms(delta), delta).value >= this.#threshold
  }

  /** The bound, a fraction from 0 to 1; undefined without requests to the canary. */
  get value(): number | undefined {
    if (this.#requests === 0) return undefined
    // Each term alone refutes from here on, so the sum does: a start above the root. The log of a sum of exponentials
    // is convex and rising, so Newton's steps come down to the root without passing it.
    let delta = Number.POSITIVE_INFINITY
    for (const { logWeight, logs, requests } of this.#starts) {
      if (requests === 0) continue
      for (let i = 0; i < BETS.length; i += 1) {
        const missing = this.#threshold - logWeight - (logs[i] ?? 0)
        delta = Math.min(delta, missing / ((1 - (BETS[i] ?? 0)) * requests))
      }
    }
    // A term that is nothing here is less than nothing further down.
    const terms = this.#terms(delta)
    for (let step = 0; step < 60; step += 1) {
      const { value, slope } = sumAt(terms, delta)
      const next = delta - (value - this.#threshold) / slope
      if (!(next < delta) || delta - next <= 1e-12 * Math.abs(delta)) break
      delta = next
    }
    return Math.min(1, Math.max(0, delta))
  }

  /** What each bet since each start adds to the evidence against an excess Δ, where that is not negligible at `delta`. */
  #terms(delta: number): Terms {
    const [logs, rates]: [number[], number[]] = [[], []]
    let top = this.#threshold
    for (const start of this.#starts) {
      for (let i = 0; i < BETS.length; i += 1) {
        const log = start.logWeight + (start.logs[i] ?? 0)
        const rate = (1 - (BETS[i] ?? 0)) * start.requests
        const exponent = log + rate * delta
        if (exponent < top - NEGLIGIBLE) continue
        top = Math.max(top, exponent)
        logs.push(log)
        rates.push(rate)
      }
    }
    return { logs, rates }
  }

  /** Canary requests since the first start. */
  get #requests(): number {
    return this.#starts[0]?.requests ?? 0
  }

  #start(): void {
    this.#began += 1
    // The parts 1/j², times 6/π², add up to 1.
    const j = this.#began - 1
    const weight = j === 0 ? AT_ONCE : ((1 - AT_ONCE) * 6) / (Math.PI * j) ** 2
    if (this.#starts.length === MOST_STARTS) this.#starts.splice(1, 1)
    this.#starts.push({ logWeight: Math.log(weight), logs: new Float64Array(BETS.length), requests: 0 })
  }
}

/** Terms of a sum: e^(logs + rates·Δ). */
interface Terms {
  readonly logs: readonly number[]
  readonly rates: readonly number[]
}

/** Log of the sum of the terms at an excess of `delta`, and its slope; minus infinity when there is no term. */
const sumAt = ({ logs, rates }: Terms, delta: number): { readonly value: number; readonly slope: number } => {
  let top = Number.NEGATIVE_INFINITY
  for (let i = 0; i < logs.length; i += 1) top = Math.max(top, (logs[i] ?? 0) + (rates[i] ?? 0) * delta)
  let [sum, weighted] = [0, 0]
  for (let i = 0; i < logs.length; i += 1) {
    const rate = rates[i] ?? 0
    const term = Math.exp((logs[i] ?? 0) + rate * delta - top)
    sum += term
    weighted += term * rate
  }
  return { value: top + Math.log(sum), slope: weighted / sum }
}
