import type { Values } from '../expression/values.ts'
import type { Workflow } from '../workflow/model.ts'
import type { Permissions } from '../workflow/permissions.ts'
import type { Cancellation } from './cancellation.ts'
import type { Masks } from './mask.ts'
import type { Conclusion, RunRecord } from './record.ts'

/** One run while it lives. */
export interface LiveRun {
  readonly record: RunRecord
  readonly entry: Workflow
  /** The payload of the event: `github.event`. */
  readonly event: Values
  /** What `github` holds for every job. */
  readonly github: Values
  readonly vars: Readonly<Record<string, string>>
  readonly cancellation: Cancellation
  /** Requested when the time after the cancellation is over: whatever still runs is ended. */
  readonly force: Cancellation
  readonly masks: Masks
  /** Everything that lives on a runner now, for `killRunner`. */
  readonly runners: Set<{ readonly job: string; lose(): void }>
}

/** A workflow within a run: the entry, or one that a job calls. */
export interface WorkflowScope {
  readonly run: LiveRun
  readonly workflow: Workflow
  readonly inputs: Values
  readonly secrets: Readonly<Record<string, string>>
  /** Whether it has all secrets, and with them those of its jobs' environments: the entry, and what it calls with `inherit`. */
  readonly inheritsSecrets: boolean
  /** What its jobs may be granted at most. */
  readonly granted: Permissions
  /** Ids, and shown names, of the calls around it. */
  readonly path: readonly string[]
  readonly names: readonly string[]
  readonly cancellation: Cancellation
  /** Concurrency groups that the workflow and its callers hold. */
  readonly held: readonly string[]
}

/** How a job ended, as jobs that need it see it. */
export interface JobResult {
  readonly result: Conclusion
  readonly outputs: Readonly<Record<string, string>>
  /** Its own result and those of all its ancestors: what the status functions look at. */
  readonly lineage: readonly Conclusion[]
}

/** The job, or the wait for it, was cancelled. */
export class Cancelled extends Error {
  constructor(message = 'The operation was canceled.') {
    super(message)
    this.name = 'Cancelled'
  }
}

/** The runner is gone: no more of its steps run, not even `always()` and post steps. */
export class RunnerLost extends Error {
  constructor() {
    super('The runner has lost communication with the server.')
    this.name = 'RunnerLost'
  }
}
