import { EvidenceAverage } from './evidence-average.ts'
import type { UserReading } from './observation.ts'
import { ownReading } from './own-reading.ts'
import { onWorse, STAKES } from './sign-bets.ts'
import { DOUBTFUL, type Interval, type Standing, type Watch } from './watch.ts'

/** Intervals in a row in which one version alone has a value, after which that is no chance any more. */
const SILENT = 3

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
  /** Intervals in a row in which the side had no value, but the other had. */
  #silent = { canary: 0, stable: 0 }
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
    this.#silent = { canary: 0, stable: 0 }
  }

  look({ stage, canary, stable }: Interval): void {
    const [ours, theirs] = [numberOf(ownReading(canary, this.name)), numberOf(ownReading(stable, this.name))]
    if (stage.percent >= 100) {
      // Nothing to compare it with: that it is there must do.
      this.#intervals += ours === undefined ? 0 : 1
      return
    }
    if (ours !== undefined || theirs !== undefined) {
      this.#silent = {
        canary: ours === undefined ? this.#silent.canary + 1 : 0,
        stable: theirs === undefined ? this.#silent.stable + 1 : 0,
      }
    }
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
      unsafe: this.#missing() ?? this.#doubtful(evidence),
      rough: true,
      caveat: `${this.name} is one number in each interval: its part of the promise on false rollbacks is rough.`,
      says: `${this.name}: worse than the old version's by more than a tenth in ${this.#worse} of ${this.#intervals} intervals${now}`,
    }
  }

  #missing(): string | undefined {
    if (this.#intervals === 0) return `no data on ${this.name} of both versions in one interval`
    const { canary, stable } = this.#silent
    if (Math.max(canary, stable) < SILENT) return undefined
    return `no data on ${this.name} of the ${canary > 0 ? 'new' : 'old'} version in the last ${Math.max(canary, stable)} intervals in which the other has some`
  }

  #doubtful(evidence: number): string | undefined {
    return evidence >= DOUBTFUL ? `${this.name} is more than half way to a rollback` : undefined
  }
}

const numberOf = (reading: UserReading | undefined): number | undefined =>
  reading !== undefined && 'value' in reading ? reading.value : undefined
