/** A bet against the null: what one look multiplies the evidence by, as a logarithm, for each alternative. */
export type LogFactors = ArrayLike<number>

/** Evidence beyond this is as good as proof; shown evidence is kept finite, so that sums stay numbers. */
const CEILING = 1e200
const LOG_CEILING = Math.log(CEILING)

/** Share of the weight that does not bet from the first look on, and is kept for looks beyond the planned ones. */
const KEPT_BACK = 0.1

/**
 * An average of e-processes over alternatives and over start times, in constant memory: A ← (A + w)·E for each
 * alternative, value = mean of A plus the start weight that was not used yet. The mean of e-processes is an
 * e-process, so under the null its value ever reaches 1/α with probability at most α (Ville). Starting late catches a
 * version that turns bad late: old good looks cannot hold it up. After the e-detectors of Shin, Ramdas and Rinaldo.
 */
export class EvidenceAverage {
  /** Logarithms: after ten thousand healthy looks the states themselves would be 0, and nothing could raise them again. */
  readonly #states: Float64Array
  readonly #planned: number
  readonly #atOnce: number
  #waiting = 1
  #looks = 0
  #peak = 1

  /**
   * @param alternatives how many alternatives are averaged, at least 1
   * @param planned over how many looks the start weight is spread, at least 1
   * @param atOnce share of the start weight that bets from the first look on, 0 to 1; the rest enters evenly
   */
  constructor(alternatives: number, planned: number, atOnce = 0.2) {
    this.#states = new Float64Array(alternatives).fill(Number.NEGATIVE_INFINITY)
    this.#atOnce = atOnce
    this.#planned = Math.max(1, Math.ceil(planned))
  }

  /**
   * The weight that enters at a look. After the planned looks a part that was kept back enters in smaller and smaller
   * pieces, 6/(π²·j²) of it at the j-th, so that a release on hold is never without new starts.
   */
  #entering(): number {
    const look = this.#looks
    if (look === 0) return this.#atOnce
    const rest = 1 - this.#atOnce
    if (look <= this.#planned) return (rest * (1 - KEPT_BACK)) / this.#planned
    return (rest * KEPT_BACK * 6) / (Math.PI * (look - this.#planned)) ** 2
  }

  /** Takes in one look: a factor for each alternative, each with an expectation of at most 1 under the null. */
  look(factors: LogFactors): void {
    const start = Math.min(this.#waiting, this.#entering())
    this.#looks += 1
    this.#waiting = Math.max(0, this.#waiting - start)
    const states = this.#states
    const entering = Math.log(start)
    for (let i = 0; i < states.length; i += 1) {
      states[i] = logOfSum(states[i] ?? Number.NEGATIVE_INFINITY, entering) + (factors[i] ?? 0)
    }
    this.#peak = Math.max(this.#peak, this.value)
  }

  /** The evidence against the null now; 1 means none. */
  get value(): number {
    let sum = 0
    for (const state of this.#states) sum += Math.exp(Math.min(LOG_CEILING, state))
    return sum / this.#states.length + this.#waiting
  }

  /** Whether it has ever reached 1/level. */
  fired(level: number): boolean {
    return this.#peak >= 1 / level
  }

  /** How far it is on the way to 1/level: the ratio of the logarithms, 0 to 1; 1 once it fired. */
  share(level: number): number {
    if (this.fired(level)) return 1
    return Math.max(0, Math.log(this.value) / -Math.log(level))
  }
}

/** ln(e^a + e^b) without leaving the logarithms. */
const logOfSum = (a: number, b: number): number => {
  const [low, high] = a < b ? [a, b] : [b, a]
  return low === Number.NEGATIVE_INFINITY ? high : high + Math.log1p(Math.exp(low - high))
}
