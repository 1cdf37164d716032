import type { Ended } from '../engine.ts'
import type { Ending } from '../errors.ts'
import type { Seen } from '../seen.ts'
import type { Document } from './document.ts'
import { firstCause } from './first-cause.ts'
import { servingRelease } from './of-run.ts'

/** A file that a run leaves on the runner. */
export interface ReportFile {
  /** The output that names its path. */
  readonly output: string
  readonly name: string
  readonly text: string
}

/** What an action hands back: how it ended, its outputs, and the account for people. */
export interface Report {
  readonly ending: Ending
  readonly outputs: Readonly<Record<string, string>>
  readonly document: Document
  /** Files for people, besides the summary; each one's path becomes an output. */
  readonly files?: readonly ReportFile[]
  /** Errors that stand on the run's page though the action itself ended well: what it has to tell. */
  readonly notices?: readonly { readonly title: string; readonly text: string }[]
  /** The sentence that stands on the run's page when the action did not end well. */
  readonly failure?: { readonly what: string; readonly next: string }
}

/** The outputs that every action has, from what was read last. */
export const liveOutputs = (ending: Ending, seen: Seen): Record<string, string> => ({
  outcome: ending,
  serving: servingRelease(seen) ?? '',
  weights: JSON.stringify(seen.rule.weights),
})

/** Names the guard that refused, by which docs/troubleshooting.md can be searched. */
export const withGuard = (what: string, guard: string | undefined): string =>
  guard === undefined ? what : `${what} (guard: ${guard})`

/** What to say of a run that did not end in `done`. */
export const failureOf = ({ ending, why, next, guard, diagnosis }: Ended): Pick<Report, 'failure'> => {
  if (ending === 'done') return {}
  const cause = diagnosis === undefined ? undefined : firstCause(diagnosis)
  const what = cause === undefined ? why : `${why.replace(/\.$/, '')}. First cause: ${cause}`
  return { failure: { what: withGuard(what, guard), next } }
}
