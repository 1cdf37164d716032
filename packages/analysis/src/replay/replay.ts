import { createTrial } from '../create-trial.ts'
import { BadRecord, badValue } from './bad-record.ts'
import { type InputLine, LONGEST_LINE } from './line-splitter.ts'
import { type Place, tell } from './place.ts'
import { type NoRecord, type ReadLine, type ReplayRecord, readLine } from './replay-record.ts'
import { type Judged, ReplayTrace, UNKNOWN } from './replay-trace.ts'
import { namesIn } from './trace-name.ts'
import type { ReplaySettings } from './trace-shape.ts'

/** What is answered to one line. */
export interface Answer {
  readonly place: Place
  /** Undefined when nobody knows whose line it is, or when it names several. */
  readonly trace: string | undefined
  readonly judged: Judged
  /** Undefined when the line is no observation. */
  readonly record: ReplayRecord | undefined
  /** What is wrong with the line; undefined when nothing is. */
  readonly problem: string | undefined
  /** What is now said of each trace, where the line is no observation and names several. */
  readonly several?: readonly { readonly trace: string; readonly judged: Judged }[]
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
    return 'record' in read ? this.#look(read.record, place) : this.#refuse(read, place)
  }

  #look(record: ReplayRecord, place: Place): Answer {
    const { trace: name } = record
    const trace = this.#traceOf(name)
    try {
      if (trace === undefined)
        throw badValue('trace', name, `one of the first ${this.#mostTraces} traces of a run; split the input`)
      return { place, trace: name, judged: trace.look(record, place), record, problem: undefined }
    } catch (error) {
      if (!(error instanceof BadRecord)) throw error
      const reason = `${tell(place)}: ${error.message}`
      const judged = trace === undefined ? { ...UNKNOWN, reason } : trace.refuse(reason)
      return { place, trace: name, judged, record, problem: error.message }
    }
  }

  /** Every trace that the line names lacks what the line was to say of it. */
  #refuse({ traces, problem: { message } }: NoRecord, place: Place): Answer {
    const problem = traces.length > 1 ? `${message}; ${namesOf(traces)}` : message
    const reason = `${tell(place)}: ${problem}`
    const several = traces.map((trace) => {
      return { trace, judged: this.#traceOf(trace)?.refuse(reason) ?? { ...UNKNOWN, reason } }
    })
    const [first, second] = several
    const answer = { place, record: undefined, problem }
    if (first !== undefined && second === undefined) return { ...answer, ...first }
    return { ...answer, trace: undefined, judged: { ...UNKNOWN, reason }, several }
  }

  #traceOf(name: string): ReplayTrace | undefined {
    const known = this.#traces.get(name)
    if (known !== undefined || this.#traces.size >= this.#mostTraces) return known
    const trace = new ReplayTrace(this.#settings)
    this.#traces.set(name, trace)
    return trace
  }
}

const MOST_NAMED = 5

const namesOf = (traces: readonly string[]): string => {
  const named = traces.slice(0, MOST_NAMED).map((trace) => JSON.stringify(trace))
  const more = traces.length > MOST_NAMED ? `, … (${traces.length} in all)` : ''
  return `all traces that it names are broken now: ${named.join(', ')}${more}`
}

const BLANK = /^\s*$/
const BRACE = 0x7b

const readOf = (text: string): ReadLine | undefined =>
  text.charCodeAt(0) !== BRACE && BLANK.test(text) ? undefined : readLine(text)

const tooLong = (start: string): ReadLine => ({
  traces: namesIn(start),
  problem: badValue('the line', start, `at most ${LONGEST_LINE} characters`),
})
