import { EvidenceAverage } from './evidence-average.ts'
import { onWorse, STAKES } from './sign-bets.ts'
import { DOUBTFUL, type Interval, type Standing, type Watch } from './watch.ts'

/** A value may differ from stable's by this factor before it counts as worse. */
const TOLERANCE = 0.1

/**
 * A metric of the user's that is one number per interval, with a direction: bets on "worse than stable's by more than
 * a tenth". Approximate like the bets on p95, and for the same reason.
 */
export class ValueWatch implements Watch {
  readonly name: string
  readonly #worseIs: 'higher' | 'lower'
  readonly #level: number
  readonly #average: EvidenceAverage
  readonly #factors = new Float64Array(STAKES.length)
  #worse = 0
  #intervals = 0
  #last: { readonly canary: number; readonly stable: number } | undefined

  constructor(name: string, worseIs: 'higher' | 'lower', level: number, plannedLooks: number) {
    this.name = name
    this.#worseIs = worseIs
    this.#level = level
    this.#average = new EvidenceAverage(STAKES.length, plannedLooks, 0.5)
  }

  begin(): void {
    this.#worse = 0
    this.#intervals = 0
  }

  look({ canary, stable }: Interval): void {
    const [ours, theirs] = [numberOf(canary.metrics?.[this.name]), numberOf(stable?.metrics?.[this.name])]
    if (ours === undefined || theirs === undefined) return
    const difference = this.#worseIs === 'higher' ? ours - theirs : theirs - ours
    const allowed = TOLERANCE * Math.abs(theirs)
    this.#last = { canary: ours, stable: theirs }
    this.#intervals += 1
    this.#worse += difference > allowed ? 1 : 0
    this.#average.look(onWorse(difference === allowed ? undefined : difference > allowed, this.#factors))
  }

  standing(): Standing {
    const evidence = this.#average.share(this.#level)
    const last = this.#last
    const now = last === undefined ? '' : `; last ${last.canary} against ${last.stable}`
    return {
      evidence,
      fired: this.#average.fired(this.#level),
      unsafe:
        this.#intervals === 0
          ? `no data on ${this.name}`
          : evidence >= DOUBTFUL
            ? `${this.name} is more than half way to a rollback`
            : undefined,
      caveat: `${this.name} is one number in each interval: its part of the promise on false rollbacks is rough.`,
      says: `${this.name}: worse than the old version's by more than a tenth in ${this.#worse} of ${this.#intervals} intervals${now}`,
    }
  }
}

const numberOf = (
  reading: { readonly value?: number | undefined } | object | undefined,
): number | undefined =>
  reading !== undefined && 'value' in reading && typeof reading.value === 'number' ? reading.value : undefined
