import { BadObservation } from '../bad-observation.ts'
import { createTrial } from '../create-trial.ts'
import type { Observation } from '../observation.ts'
import type { Trial } from '../trial.ts'
import type { Verdict } from '../verdict.ts'
import { BadRecord, badValue } from './bad-record.ts'
import { type Place, tell } from './place.ts'
import type { ReplayRecord } from './replay-record.ts'
import {
  armOf,
  plainShape,
  type ReplaySettings,
  shapeOf,
  type TraceShape,
  tellingSide,
} from './trace-shape.ts'

/** What is said of a trace after one of its records. */
export interface Judged {
  /** Records taken in so far. */
  readonly look: number
  readonly verdict: Verdict['verdict']
  /** 0 to 1. */
  readonly evidence: number
  /** A fraction; undefined while nothing bounds the harm. */
  readonly bound: number | undefined
  readonly reason: string
  readonly budget?: number | undefined
  readonly caveats?: readonly string[]
  /** What the trial itself said; its readings of the metrics are only made for whoever asks for them. */
  readonly trial?: Verdict
}

/** Records without any request that a trace may begin with: they are kept until one shows what the trace counts. */
const MOST_SILENT = 1000

/** One trace under judgement. What it holds does not grow with its length. */
export class ReplayTrace {
  readonly #settings: ReplaySettings
  #trial: Trial | undefined
  #shape: TraceShape | undefined
  /** The records before the shape was known. */
  #silent: ReplayRecord[] = []
  #looks = 0
  #last: Judged | undefined
  /** Set once: taken back, or broken. Nothing is taken in after it. */
  #end: Judged | undefined

  constructor(settings: ReplaySettings) {
    this.#settings = settings
  }

  /**
   * Takes in the trace's next record.
   * @throws {BadRecord} when it contradicts the records before; then `refuse` the trace
   */
  look(record: ReplayRecord, place: Place): Judged {
    if (this.#end !== undefined) {
      if (this.#end.verdict === 'rollback') this.#looks += 1
      return { ...this.#end, look: this.#looks }
    }
    const trial = this.#trialFor(record, place)
    const shape = this.#shape ?? plainShape(place, this.#settings)
    show(trial, record, shape)
    this.#looks += 1
    const judged = judgedOf(record, trial.verdict(), this.#looks)
    this.#last = judged
    if (judged.verdict === 'rollback')
      this.#finish({ ...judged, reason: `taken back at ${tell(place)}: ${judged.reason}` })
    return judged
  }

  /** A record of this trace could not be taken in. What is left of its evidence proves nothing: it stays inconclusive, unless it was taken back before. */
  refuse(reason: string): Judged {
    if (this.#end?.verdict === 'rollback') {
      return { ...this.#end, look: this.#looks, reason: `${reason}; ${this.#end.reason}` }
    }
    if (this.#end === undefined) {
      const said = { look: this.#looks, verdict: 'inconclusive', bound: undefined } as const
      this.#finish({ ...said, evidence: this.#last?.evidence ?? 0, reason: `broken since ${reason}` })
    }
    return { ...(this.#end ?? UNKNOWN), reason }
  }

  #finish(end: Judged): void {
    this.#end = end
    this.#trial = undefined
    this.#shape = undefined
    this.#silent = []
    this.#last = undefined
  }

  /** The trace's trial. Until a record counts something, one that judges errors alone stands in for it. */
  #trialFor(record: ReplayRecord, place: Place): Trial {
    if (this.#trial !== undefined && this.#shape !== undefined) return this.#trial
    const telling = tellingSide(record)
    if (telling === undefined) {
      if (this.#silent.length === MOST_SILENT) {
        throw badValue('canary.requests', 0, `a request in one of the first ${MOST_SILENT + 1} records`)
      }
      this.#trial ??= createTrial(plainShape(place, this.#settings).settings)
      this.#silent.push(record)
      return this.#trial
    }
    const shape = shapeOf(telling[0], telling[1], place, this.#settings)
    // A trial of its own even where it could go on with the one that stood in: one way to begin, not two.
    const trial = beginTrial(shape, telling[0])
    for (const silent of this.#silent) show(trial, silent, shape)
    this.#shape = shape
    this.#trial = trial
    this.#silent = []
    return trial
  }
}

/** The settings were checked before the first line: what is wrong with them now is what the record brought along. */
const beginTrial = (shape: TraceShape, field: string): Trial => {
  try {
    return createTrial(shape.settings)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new BadRecord(field, `counts what cannot be judged: ${error.message}`)
  }
}

/** What is said when nobody knows whose a line is. */
export const UNKNOWN: Judged = { look: 0, verdict: 'inconclusive', evidence: 0, bound: undefined, reason: '' }

const show = (trial: Trial, record: ReplayRecord, shape: TraceShape): void => {
  const { at, duration, weight, timed } = record
  const canary = armOf('canary', record.canary, shape)
  const stable = armOf('stable', record.stable, shape)
  const observation: Observation = {
    at,
    duration,
    percent: weight,
    canary: canary ?? { requests: undefined, errors: 0 },
    // With all the traffic on the canary there is no control: whatever still trickles in proves nothing.
    stable: weight >= 100 ? undefined : stable,
  }
  try {
    trial.look(observation)
  } catch (error) {
    if (!(error instanceof BadObservation)) throw error
    throw asRecord(error, timed)
  }
}

/** The judge's own refusal, in the words of the record. */
const asRecord = ({ field, message }: BadObservation, timed: boolean): BadRecord => {
  const says = message.slice(field.length + 1)
  if (field === 'percent') return new BadRecord('weight', says)
  const hint = field === 'at' && !timed ? '; without a duration, an interval is taken to be 60 s long' : ''
  return new BadRecord(field, `${says}${hint}`)
}

/**
 * The verdict after a record. An interval in which one side has no counts is named: the judge never lets traffic go
 * on after it.
 */
const judgedOf = (record: ReplayRecord, verdict: Verdict, look: number): Judged => {
  const { evidence, bound, budget, caveats } = verdict
  const gap = verdict.verdict === 'rollback' ? undefined : gapIn(record)
  return {
    look,
    verdict: verdict.verdict,
    evidence,
    bound,
    reason: gap === undefined ? verdict.reason : `${gap}; of the intervals before: ${verdict.reason}`,
    budget,
    caveats,
    trial: verdict,
  }
}

const gapIn = ({ weight, canary, stable }: ReplayRecord): string | undefined => {
  if (canary === null) return 'canary has no data in this interval: nothing was compared'
  if (weight >= 100 || (stable !== undefined && stable !== null)) return undefined
  return stable === null
    ? 'stable has no data in this interval: nothing was compared'
    : `stable is missing at a weight of ${weight} %: nothing was compared`
}
