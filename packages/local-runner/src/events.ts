import type { Conclusion } from './run/record.ts'

/** Of which run, and when (world time). */
interface OfRun {
  readonly at: number
  /** The run's id. */
  readonly run: number
}

interface OfJob extends OfRun {
  /** The job's id with those of the calls around it: `release/deploy`. */
  readonly job: string
}

interface OfStep extends OfJob {
  /** The step's number in its job, from 1. */
  readonly step: number
  readonly name: string
}

export type AnnotationLevel = 'error' | 'warning' | 'notice'

/** Everything that happens, in order. Texts are masked already. */
export type GitHubEvent =
  | (OfRun & {
      readonly type: 'run-started'
      readonly repository: string
      readonly workflow: string
      readonly event: string
      readonly ref: string
      readonly sha: string
      readonly title: string
    })
  | (OfRun & { readonly type: 'run-finished'; readonly conclusion: Conclusion })
  | (OfRun & { readonly type: 'run-cancel-requested' })
  | (OfJob & {
      readonly type: 'job-waiting'
      readonly for: 'approval' | 'timer' | 'concurrency'
      readonly what: string
    })
  | (OfJob & { readonly type: 'job-started'; readonly name: string; readonly environment?: string })
  | (OfJob & { readonly type: 'job-finished'; readonly name: string; readonly conclusion: Conclusion })
  | (OfJob & { readonly type: 'runner-lost' })
  | (OfStep & { readonly type: 'step-started' })
  | (OfStep & {
      readonly type: 'step-finished'
      readonly outcome: Conclusion
      readonly conclusion: Conclusion
    })
  | (OfStep & { readonly type: 'log'; readonly text: string })
  | (OfStep & {
      readonly type: 'annotation'
      readonly level: AnnotationLevel
      readonly message: string
      readonly title?: string
      readonly file?: string
      readonly line?: number
    })
  | (OfStep & { readonly type: 'summary'; readonly text: string })
  /** `file` is where the one file of the artifact is kept. */
  | (OfStep & { readonly type: 'artifact'; readonly artifact: string; readonly file: string })
  | (OfStep & { readonly type: 'output'; readonly key: string; readonly value: string })
  | (OfRun & {
      readonly type: 'approval-requested'
      readonly job: string
      readonly environment: string
      readonly reviewers: readonly string[]
    })
  | (OfRun & {
      readonly type: 'approval-given'
      readonly environment: string
      readonly state: 'approved' | 'rejected'
      readonly user: string
      readonly comment: string
    })
  | {
      readonly type: 'deployment'
      readonly at: number
      readonly run?: number
      readonly id: number
      readonly environment: string
      readonly state: string
    }
  | {
      readonly type: 'unsupported-request'
      readonly at: number
      readonly method: string
      readonly path: string
    }

type WithoutTime<E> = E extends unknown ? Omit<E, 'at'> : never

/** An event before it is stamped with the world's time. */
export type Happening = WithoutTime<GitHubEvent>
