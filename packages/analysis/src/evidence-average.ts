/** A bet against the null: what one look multiplies the evidence by, as a logarithm, for each alternative. */
export type LogFactors = ArrayLike<number>

/** Evidence beyond this is as good as proof; it is kept finite, so that sums stay numbers. */
const CEILING = 1e200

/**
 * What every state has at least when a look begins, as if so much start weight entered with each: after ten thousand
 * healthy looks the states themselves would be 0, and nothing could raise them again. In a billion looks that adds
 * 1e-281 to a start weight of 1.
 */
const FLOOR = 1e-290

/** Share of the weight that does not bet from the first look on, and is kept for looks beyond the planned ones. */
const KEPT_BACK = 0.1

/**
 * An average of e-processes over alternatives and over start times, in constant memory: A ← (A + w)·E for each
 * alternative, value = mean of A plus the start weight that was not used yet. The mean of e-processes is an
 * e-process, so under the null its value ever reaches 1/α with probability at most α (Ville). Starting late catches a
 * version that turns bad late: old good looks cannot hold it up. After the e-detectors of Shin, Ramdas and Rinaldo.
 */
export class EvidenceAverage {
  readonly #states: Float64Array
  readonly #planned: number
  readonly #atOnce: number
  #waiting = 1
  #looks = 0
  #value = 1
  #peak = 1

  /**
   * @param alternatives how many alternatives are averaged, at least 1
   * @param planned over how many looks the start weight is spread, at least 1
   * @param atOnce share of the start weight that bets from the first look on, 0 to 1; the rest enters evenly
   */
  constructor(alternatives: number, planned: number, atOnce = 0.2) {
    this.#states = new Float64Array(alternatives)
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
    let sum = 0
    for (let i = 0; i < states.length; i += 1) {
      const state = Math.max(FLOOR, (states[i] ?? 0) + start) * Math.exp(factors[i] ?? 0)
      states[i] = Math.min(CEILING, state)
      sum += states[i] ?? 0
    }
    this.#value = sum / states.length + this.#waiting
    this.#peak = Math.max(this.#peak, this.#value)
  }

  /** The evidence against the null now; 1 means none. */
  get value(): number {
    return this.#value
  }

  /** Whether it has ever reached 1/level. */
  fired(level: number): boolean {
    return this.#peak >= 1 / level
  }

  /** How far it is on the way to 1/level: the ratio of the logarithms, 0 to 1; 1 once it fired. */
  share(level: number): number {
    if (this.fired(level)) return 1
    return Math.max(0, Math.log(this.#value) / -Math.log(level))
  }
}
