import { resolve } from '../expression/evaluate.ts'
import { isValues, textOf, type Value } from '../expression/values.ts'
import type { Hub } from '../hub.ts'
import type { TemplateToken } from '../workflow/tokens.ts'
import type { JobRecord } from './record.ts'
import { Cancelled, type WorkflowScope } from './scope.ts'

export interface Entered {
  readonly name: string | undefined
  readonly leave: () => void
}

/** Waits for the concurrency group that a `concurrency` names; at once when there is none. */
export const enterGroup = async ({
  hub,
  scope,
  token,
  contexts,
  record,
  cancel,
  signal,
}: {
  hub: Hub
  scope: WorkflowScope
  token: TemplateToken | undefined
  contexts: Readonly<Record<string, Value>>
  /** Of the job that waits; absent for a whole workflow. */
  record: JobRecord | undefined
  cancel: () => void
  signal: AbortSignal
}): Promise<Entered> => {
  const settings = resolve(token, { contexts })
  const name = isValues(settings) ? textOf(settings['group']) : textOf(settings)
  if (name === '') return { name: undefined, leave: () => {} }
  if (scope.held.some((group) => group.toLowerCase() === name.toLowerCase())) {
    throw new Cancelled(
      `Canceling since a deadlock was detected for concurrency group '${name}': a workflow around this one holds it`,
    )
  }
  const chosen = (key: string) => (isValues(settings) ? textOf(settings[key]) : '')
  const queue = chosen('queue') === 'max' ? 'max' : 'single'
  const cancelInProgress = chosen('cancel-in-progress') === 'true'
  if (queue === 'max' && cancelInProgress) {
    throw new Error(
      `concurrency group '${name}': 'queue: max' cannot be used with 'cancel-in-progress: true'`,
    )
  }
  const leave = await hub.concurrency.acquire({
    repository: scope.run.record.repository,
    group: name,
    queue,
    cancelInProgress,
    cancel,
    onWait: () => {
      if (record !== undefined) record.status = 'pending'
      else if (scope.run.record.jobs.length === 0) scope.run.record.status = 'pending'
      hub.emit({
        type: 'job-waiting',
        run: scope.run.record.id,
        job: record?.id ?? scope.path.join('/'),
        for: 'concurrency',
        what: name,
      })
    },
    signal,
  })
  return { name, leave }
}
