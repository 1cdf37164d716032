import { type ComparedSums, NOTHING, plus } from './compared-sums.ts'
import type { Look } from './error-bets.ts'
import type { Tally } from './verdict.ts'
import { DOUBTFUL, type Interval, type Standing } from './watch.ts'
import { count, ofAll } from './words.ts'

/** What a watch counts in an interval; none of a side that has no reading. */
export type CountsOf = (interval: Interval) => Look

/** A silence of one version is odd when this many were due to it: chance alone makes it in 1 of 20,000. */
export const DUE = 10

/** Bad among all on both sides, summed over a stage: what every watch on counts says and holds a release back by. */
export class ComparedCounts {
  readonly #noun: string
  readonly #countsOf: CountsOf
  #sums = NOTHING
  #compared = false
  /** How many were due to each side since it was last heard of, by what the other side counted and the weights. */
  #due = { canary: 0, stable: 0 }

  /** @param noun what is bad, in the plural: `failed requests` */
  constructor(noun: string, countsOf: CountsOf) {
    this.#noun = noun
    this.#countsOf = countsOf
  }

  begin(): void {
    this.#sums = NOTHING
    this.#compared = false
    this.#due = { canary: 0, stable: 0 }
  }

  /** Adds an interval's counts, and gives them when both sides have requests: otherwise there is nothing to compare. */
  take(interval: Interval): Look | undefined {
    const look = this.#countsOf(interval)
    const { n, m } = look
    const { percent } = interval.stage
    // Where there is no control at all, the limits alone hold; where there is one, it must have been counted.
    this.#compared ||= n > 0 && (m > 0 || percent >= 100)
    this.#sums = plus(this.#sums, look)
    if (percent < 100) {
      this.#due = {
        canary: n > 0 ? 0 : this.#due.canary + (m * percent) / (100 - percent),
        stable: m > 0 ? 0 : this.#due.stable + (n * (100 - percent)) / percent,
      }
    }
    return n === 0 || m === 0 ? undefined : look
  }

  standing(evidence: number, fired: boolean): Standing {
    return new CountsStanding(this.#noun, evidence, fired, this.#sums, this.#missing())
  }

  /** What is missing of the comparison; undefined when nothing is. */
  #missing(): string | undefined {
    const noun = this.#noun
    if (this.#sums.canary.total === 0) return `no data on ${noun} of the new version`
    if (!this.#compared) return `no data on ${noun} of the old version to compare with`
    const { canary, stable } = this.#due
    if (Math.max(canary, stable) < DUE) return undefined
    const silent = canary >= DUE ? 'new' : 'old'
    return `no data on ${noun} of the ${silent} version any more, though about ${count(Math.max(canary, stable))} were due`
  }
}

/** Its sentences are only made for whoever reads them: most looks are read by nobody. */
class CountsStanding implements Standing {
  readonly #noun: string
  readonly #missing: string | undefined
  readonly evidence: number
  readonly fired: boolean
  readonly canary: Tally
  readonly stable: Tally

  constructor(
    noun: string,
    evidence: number,
    fired: boolean,
    { canary, stable }: ComparedSums,
    missing: string | undefined,
  ) {
    this.#noun = noun
    this.#missing = missing
    this.evidence = evidence
    this.fired = fired
    this.canary = canary
    this.stable = stable
  }

  get unsafe(): string | undefined {
    if (this.#missing !== undefined) return this.#missing
    return this.evidence >= DOUBTFUL ? `${this.#noun} are more than half way to a rollback` : undefined
  }

  get says(): string {
    return `${this.#noun}: ${ofAll(this.canary)} on the new version, ${ofAll(this.stable)} on the old one`
  }
}
