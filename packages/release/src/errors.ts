/**
 * How a run ended, as data. The exit code tells them apart, so that a workflow can react without parsing text.
 * `done` also covers a run that found nothing to do.
 */
export type Ending = 'done' | 'refused' | 'rolled-back' | 'inconclusive' | 'unfinished'

/** Exit codes of every action, by ending. */
export const EXIT_CODES: Readonly<Record<Ending, number>> = {
  done: 0,
  unfinished: 1,
  refused: 10,
  'rolled-back': 20,
  inconclusive: 30,
}

interface Told {
  /** What happened, and why: one sentence without a final full stop. */
  readonly what: string
  /** What to do next: one sentence, imperative. */
  readonly next: string
  readonly cause?: unknown
}

/** An error with a voice: what happened, why, and what to do next. */
export abstract class GreenlightError extends Error {
  abstract readonly ending: Ending
  readonly next: string

  constructor({ what, next, cause }: Told) {
    super(what, cause === undefined ? undefined : { cause })
    this.name = new.target.name
    this.next = next
  }
}

/** The user can mend this: an input, a config value, a missing resource or permission. Nothing was changed. */
export class ConfigurationError extends GreenlightError {
  readonly ending = 'refused'
}

/** A guard refused to go on. Says which one, so that a test and a person can tell guards apart. */
export class Halted extends GreenlightError {
  readonly ending = 'unfinished'
  readonly guard: string

  constructor(told: Told & { readonly guard: string }) {
    super(told)
    this.guard = told.guard
  }
}

/** AWS or GitHub refused or could not be reached. */
export class Unavailable extends GreenlightError {
  readonly ending = 'unfinished'
}

/** The job was cancelled. What happens next is up to the lease, or to the job that recovers. */
export class Interrupted extends GreenlightError {
  readonly ending = 'unfinished'
}
