import type { Hub } from '../hub.ts'

/** What was in progress when an earlier process ended was lost with it. */
export const markLost = (hub: Pick<Hub, 'store' | 'clock' | 'deployments'>): void => {
  for (const run of hub.store.runs) {
    if (run.status === 'completed') continue
    for (const job of run.jobs) {
      if (job.status === 'completed') continue
      job.lost = job.status === 'in_progress'
      job.conclusion = job.lost ? 'failure' : 'cancelled'
      job.status = 'completed'
      job.completedAt = hub.clock.now()
    }
    run.status = 'completed'
    run.conclusion = 'failure'
    run.updatedAt = hub.clock.now()
    hub.deployments.closeRun(run.id, 'failure')
  }
  hub.store.save()
}
