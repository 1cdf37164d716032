import type { Value, Values } from '../expression/values.ts'
import { type Hub, repositoryOf } from '../hub.ts'
import type { Job } from '../workflow/model.ts'
import { DEFAULT_PERMISSIONS, type Permissions } from '../workflow/permissions.ts'
import type { Cancellation } from './cancellation.ts'
import { Superseded } from './concurrency.ts'
import type { Conclusion } from './record.ts'
import { Cancelled, type WorkflowScope } from './scope.ts'

/** One of the jobs that a job of the workflow file became: all of them the same but for the matrix. */
export interface Instance {
  readonly job: Job
  readonly id: string
  readonly names: readonly string[]
  readonly needs: Values
  readonly matrix: Values | null
  readonly strategy: Values
  readonly cancellation: Cancellation
  /** Whether the job's `if` holds even though it is cancelled: `always()`, `cancelled()`. */
  readonly wantedThough: () => boolean
}

/** How an instance ended, `continue-on-error` applied. */
export interface InstanceEnd {
  readonly result: Conclusion
  readonly outputs: Readonly<Record<string, string>>
}

/** What running an instance takes. */
export interface InstanceArgs<J extends Job> {
  readonly hub: Hub
  readonly scope: WorkflowScope
  readonly instance: Instance
  readonly job: J
  /** Requested when it is cancelled and its own `if` no longer holds; `signal`, aborted then too, ends its waits. */
  readonly stopped: Cancellation
  readonly signal: AbortSignal
}

/** The contexts that a job's own keys may read before it has a runner. */
export const contextsOf = ({
  scope,
  instance,
}: Pick<InstanceArgs<Job>, 'scope' | 'instance'>): Record<string, Value> => ({
  github: scope.run.github,
  inputs: scope.inputs,
  vars: scope.run.vars,
  needs: instance.needs,
  matrix: instance.matrix,
  strategy: instance.strategy,
})

/** What the token of a job may do. Within a called workflow, what the caller grants when nothing is said. */
export const permissionsOf = (hub: Hub, scope: WorkflowScope, job: Job): Permissions => {
  const asked = job.permissions ?? scope.workflow.permissions
  if (asked !== undefined) return asked
  if (scope.path.length > 0) return scope.granted
  return DEFAULT_PERMISSIONS[
    repositoryOf(hub, scope.run.record.repository).defaultPermissions ?? 'restricted'
  ]
}

/** What a job, or the wait for it, that threw `cause` ended with. */
export const conclusionOf = (cause: unknown): Conclusion =>
  cause instanceof Cancelled || cause instanceof Superseded ? 'cancelled' : 'failure'
