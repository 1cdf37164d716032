import { createTrial } from '../create-trial.ts'
import { BadRecord, badValue } from './bad-record.ts'
import { nameIn } from './json-line.ts'
import { type InputLine, LONGEST_LINE } from './line-splitter.ts'
import { type Place, tell } from './place.ts'
import { type ReadLine, type ReplayRecord, readLine } from './replay-record.ts'
import { type Judged, ReplayTrace, UNKNOWN } from './replay-trace.ts'
import type { ReplaySettings } from './trace-shape.ts'

/** What is answered to one line. */
export interface Answer {
  readonly place: Place
  /** Undefined when nobody knows whose line it is. */
  readonly trace: string | undefined
  readonly judged: Judged
  /** Undefined when the line is no observation. */
  readonly record: ReplayRecord | undefined
  /** What is wrong with the line; undefined when nothing is. */
  readonly problem: string | undefined
}

/** Traces of one run. Each takes a few kilobytes as long as it is neither taken back nor broken. */
export const MOST_TRACES = 50_000

/** Judges recorded observations, any number of traces side by side. No line and no trace influences another trace. */
export class Replay {
  readonly #settings: ReplaySettings
  readonly #mostTraces: number
  readonly #traces = new Map<string, ReplayTrace>()

  /** @throws {RangeError} when the settings are out of their ranges */
  constructor(settings: ReplaySettings, mostTraces = MOST_TRACES) {
    createTrial(settings.trial)
    this.#settings = settings
    this.#mostTraces = mostTraces
  }

  /** Takes in the next line; undefined for one with nothing but white space. Never throws: what is wrong is part of the answer. */
  take(line: InputLine, place: Place): Answer | undefined {
    const read = line.tooLong ? tooLong(line.text) : readOf(line.text)
    if (read === undefined) return undefined
    const name = 'record' in read ? read.record.trace : read.trace
    const record = 'record' in read ? read.record : undefined
    const trace = name === undefined ? undefined : this.#traceOf(name)
    try {
      if ('problem' in read) throw read.problem
      if (trace === undefined)
        throw badValue('trace', name, `one of the first ${this.#mostTraces} traces of a run; split the input`)
      return { place, trace: name, judged: trace.look(read.record, place), record, problem: undefined }
    } catch (error) {
      if (!(error instanceof BadRecord)) throw error
      const reason = `${tell(place)}: ${error.message}`
      const judged = trace === undefined ? { ...UNKNOWN, reason } : trace.refuse(reason)
      return { place, trace: name, judged, record, problem: error.message }
    }
  }

  #traceOf(name: string): ReplayTrace | undefined {
    const known = this.#traces.get(name)
    if (known !== undefined || this.#traces.size >= this.#mostTraces) return known
    const trace = new ReplayTrace(this.#settings)
    this.#traces.set(name, trace)
    return trace
  }
}

const BLANK = /^\s*$/

const readOf = (text: string): ReadLine | undefined => (BLANK.test(text) ? undefined : readLine(text))

const tooLong = (start: string): ReadLine => ({
  trace: nameIn(start),
  problem: badValue('the line', start, `at most ${LONGEST_LINE} characters`),
})
