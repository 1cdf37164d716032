import type { RehearsalEvent } from './events.ts'

/** A run of a workflow, under way. */
export interface Run {
  readonly id: number
  readonly result: Promise<RunEnd>
}

export interface RunEnd {
  readonly conclusion: 'success' | 'failure' | 'cancelled'
  /** What each job wrote for people, in Markdown, in the order of the jobs. */
  readonly summaries: readonly { readonly job: string; readonly text: string }[]
  /** Paths of the files that the jobs uploaded, each a file of its own name. */
  readonly files: readonly string[]
}

/** What the rehearsal asks of the local GitHub. */
export interface LocalRunner {
  /** The URL of the OIDC issuer whose tokens its jobs carry. */
  readonly issuer: string
  /** GitHub's numbers of the calling repository and its owner. */
  readonly repositoryId: number
  readonly ownerId: number
  /** Tells that a tag was pushed. @returns the run that it started */
  push(tag: string): Promise<Run>
  dispatch(order: {
    readonly workflow: string
    /** The branch or tag from which the workflow is taken. */
    readonly ref: string
    readonly inputs: Readonly<Record<string, string>>
  }): Promise<Run>
  onEvent(listener: (event: RehearsalEvent) => void): void
  stop(): Promise<void>
  /** SIGKILL to the runner and all its actions: nobody gets to say goodbye. */
  kill(): Promise<void>
}
