import { resolveText } from '../expression/evaluate.ts'
import type { StepsJob } from '../workflow/model.ts'
import { enterGroup } from './enter-group.ts'
import { conclusionOf, contextsOf, type InstanceArgs, type InstanceEnd, permissionsOf } from './instance.ts'
import { addProblem, changed, closeJob, openJob } from './keep-records.ts'
import { passEnvironment } from './pass-environment.ts'
import type { Conclusion } from './record.ts'
import { environmentOf, runJob } from './run-job.ts'

/**
 * Runs one instance of a job that has steps: passes its environment, enters its concurrency group, takes it to a
 * runner. Never rejects: whatever goes wrong is the job's failure.
 */
export const runSteps = async (args: InstanceArgs<StepsJob>): Promise<InstanceEnd> => {
  const { hub, scope, instance, job, signal } = args
  const { run } = scope
  const contexts = contextsOf(args)
  const record = openJob(hub, scope, instance.id, instance.names.join(' / '))
  let leaveGroup = () => {}
  let endDeployment = (_conclusion: Conclusion, _url: string) => {}
  let conclusion: Conclusion = 'failure'
  try {
    const named = environmentOf(job, contexts)
    record.environment = named?.name ?? null
    const passed =
      named === undefined ? undefined : await passEnvironment({ hub, scope, record, named, signal })
    endDeployment = passed?.end ?? endDeployment
    leaveGroup = await enterGroup({
      hub,
      scope,
      token: job.concurrency,
      contexts,
      record,
      cancel: () => instance.cancellation.request(),
      signal,
    }).then((entered) => entered.leave)
    record.status = 'in_progress'
    record.startedAt = hub.clock.now()
    passed?.begin()
    changed(hub, scope)
    hub.emit({
      type: 'job-started',
      run: run.record.id,
      job: record.id,
      name: record.name,
      ...(named === undefined ? {} : { environment: named.name }),
    })
    const end = await runJob({
      hub,
      scope,
      job,
      record,
      needs: instance.needs,
      matrix: instance.matrix,
      strategy: instance.strategy,
      permissions: permissionsOf(hub, scope, job),
      environment: passed,
      cancellation: args.stopped,
    })
    record.outputs = { ...end.outputs }
    conclusion = end.conclusion
    endDeployment(conclusion, end.url)
    endDeployment = () => {}
  } catch (cause) {
    conclusion = conclusionOf(cause)
    addProblem(scope, record, cause)
  } finally {
    endDeployment(conclusion, '')
    leaveGroup()
    closeJob(hub, scope, record, conclusion)
  }
  const tolerated =
    conclusion === 'failure' &&
    job.continueOnError !== undefined &&
    resolveText(job.continueOnError, { contexts }) === 'true'
  return { result: tolerated ? 'success' : conclusion, outputs: record.outputs }
}
