import type { Hub } from '../hub.ts'
import type { Conclusion, JobRecord } from './record.ts'
import type { WorkflowScope } from './scope.ts'

/** Writes down why a job failed, secrets hidden. */
export const addProblem = (scope: WorkflowScope, record: JobRecord, cause: unknown): void => {
  for (const each of cause instanceof AggregateError ? (cause.errors as unknown[]) : [cause]) {
    const message = each instanceof Error ? each.message : String(each)
    record.annotations.push({ level: 'error', message: scope.run.masks.hide(message) })
  }
}

/** Adds a job to the run's record. */
export const openJob = (hub: Hub, scope: WorkflowScope, id: string, name: string): JobRecord => {
  const record: JobRecord = {
    id,
    number: hub.store.nextId(),
    name,
    status: 'queued',
    conclusion: null,
    environment: null,
    outputs: {},
    steps: [],
    annotations: [],
    summary: '',
    startedAt: null,
    completedAt: null,
    lost: false,
  }
  scope.run.record.jobs.push(record)
  changed(hub, scope)
  return record
}

/** Writes down how a job ended, and tells. */
export const closeJob = (hub: Hub, scope: WorkflowScope, record: JobRecord, conclusion: Conclusion): void => {
  record.status = 'completed'
  record.conclusion = conclusion
  record.completedAt = hub.clock.now()
  changed(hub, scope)
  hub.emit({ type: 'job-finished', run: scope.run.record.id, job: record.id, name: record.name, conclusion })
}

/** Keeps the run's own status true to that of its jobs, and the disk true to both. */
export const changed = (hub: Hub, { run: { record } }: Pick<WorkflowScope, 'run'>): void => {
  const open = record.jobs.filter((job) => job.status !== 'completed')
  record.updatedAt = hub.clock.now()
  if (record.status !== 'completed') {
    record.status =
      open.length === 0 || open.some((job) => job.status === 'in_progress' || job.status === 'queued')
        ? 'in_progress'
        : open.some((job) => job.status === 'waiting')
          ? 'waiting'
          : 'pending'
  }
  hub.store.save()
}
