import { type ComparedSums, NOTHING, plus } from './compared-sums.ts'
import type { Look } from './error-bets.ts'
import type { Tally } from './verdict.ts'
import { DOUBTFUL, type Interval, type Standing } from './watch.ts'
import { ofAll } from './words.ts'

/** What a watch counts in an interval; undefined when the metric has no reading of the canary. */
export type CountsOf = (interval: Interval) => Look | undefined

/** Bad among all on both sides, summed over a stage: what every watch on counts says and holds a release back by. */
export class ComparedCounts {
  readonly #noun: string
  readonly #countsOf: CountsOf
  #sums = NOTHING
  #compared = false

  /** @param noun what is bad, in the plural: `failed requests` */
  constructor(noun: string, countsOf: CountsOf) {
    this.#noun = noun
    this.#countsOf = countsOf
  }

  begin(): void {
    this.#sums = NOTHING
    this.#compared = false
  }

  /** Adds an interval's counts, and gives them when both sides have requests: otherwise there is nothing to compare. */
  take(interval: Interval): Look | undefined {
    const look = this.#countsOf(interval)
    if (look === undefined) return undefined
    const { n, m } = look
    // Where there is no control at all, the limits alone hold; where there is one, it must have been counted.
    this.#compared ||= n > 0 && (m > 0 || interval.stage.percent >= 100)
    this.#sums = plus(this.#sums, look)
    return n === 0 || m === 0 ? undefined : look
  }

  standing(evidence: number, fired: boolean): Standing {
    return new CountsStanding(this.#noun, evidence, fired, this.#sums, this.#compared)
  }
}

/** Its sentences are only made for whoever reads them: most looks are read by nobody. */
class CountsStanding implements Standing {
  readonly #noun: string
  readonly #compared: boolean
  readonly evidence: number
  readonly fired: boolean
  readonly canary: Tally
  readonly stable: Tally

  constructor(
    noun: string,
    evidence: number,
    fired: boolean,
    { canary, stable }: ComparedSums,
    compared: boolean,
  ) {
    this.#noun = noun
    this.#compared = compared
    this.evidence = evidence
    this.fired = fired
    this.canary = canary
    this.stable = stable
  }

  get unsafe(): string | undefined {
    if (this.canary.total === 0) return `no data on ${this.#noun} of the new version`
    if (!this.#compared) return `no data on ${this.#noun} of the old version to compare with`
    return this.evidence >= DOUBTFUL ? `${this.#noun} are more than half way to a rollback` : undefined
  }

  get says(): string {
    return `${this.#noun}: ${ofAll(this.canary)} on the new version, ${ofAll(this.stable)} on the old one`
  }
}
