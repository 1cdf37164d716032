import { holds, resolve, resolveText, type Scope } from '../expression/evaluate.ts'
import { isValues, textOf, type Value, type Values } from '../expression/values.ts'
import type { Hub } from '../hub.ts'
import { readInputs } from '../workflow/inputs.ts'
import { expandMatrix } from '../workflow/matrix.ts'
import type { CallJob, Job } from '../workflow/model.ts'
import { Cancellation } from './cancellation.ts'
import { enterGroup } from './enter-group.ts'
import {
  conclusionOf,
  contextsOf,
  type Instance,
  type InstanceArgs,
  type InstanceEnd,
  permissionsOf,
} from './instance.ts'
import { addProblem, closeJob, openJob } from './keep-records.ts'
import type { Conclusion } from './record.ts'
import { runSteps } from './run-steps.ts'
import { Cancelled, type JobResult, type WorkflowScope } from './scope.ts'

/**
 * Runs the jobs of a workflow, each as soon as those it needs have ended, and gives their results by id.
 * Never rejects: whatever goes wrong is a job's failure.
 */
export const runWorkflow = async (
  hub: Hub,
  scope: WorkflowScope,
): Promise<ReadonlyMap<string, JobResult>> => {
  const started = new Map<string, Promise<JobResult>>()
  const results = new Map<string, JobResult>()
  const start = (job: Job): Promise<JobResult> => {
    const known = started.get(job.id)
    if (known !== undefined) return known
    const running = (async () => {
      const needed = new Map<string, JobResult>()
      for (const id of job.needs) {
        const other = scope.workflow.jobs.find((each) => each.id.toLowerCase() === id.toLowerCase())
        if (other !== undefined) needed.set(other.id, await start(other))
      }
      const result = await runOne(hub, scope, job, needed)
      results.set(job.id, result)
      return result
    })()
    started.set(job.id, running)
    return running
  }
  await Promise.all(scope.workflow.jobs.map(start))
  return results
}

/** The result of all jobs of a workflow together. */
export const overall = (results: Iterable<JobResult>): Conclusion => {
  const all = [...results].map(({ result }) => result)
  if (all.includes('failure')) return 'failure'
  if (all.includes('cancelled')) return 'cancelled'
  return all.length > 0 && all.every((result) => result === 'skipped') ? 'skipped' : 'success'
}

const runOne = async (
  hub: Hub,
  scope: WorkflowScope,
  job: Job,
  needed: ReadonlyMap<string, JobResult>,
): Promise<JobResult> => {
  const ancestors = [...needed.values()].flatMap(({ lineage }) => lineage)
  const needs: Values = Object.fromEntries(
    [...needed].map(([id, { result, outputs }]) => [id, { result, outputs }]),
  )
  const contexts = { github: scope.run.github, inputs: scope.inputs, vars: scope.run.vars, needs }
  const wanted = (cancelled = scope.cancellation.requested) =>
    holds(job.condition, {
      contexts,
      status: {
        success: !cancelled && ancestors.every((result) => result === 'success'),
        failure: ancestors.includes('failure'),
        cancelled,
      },
    })
  const ended = ({ result, outputs }: InstanceEnd): JobResult => ({
    result,
    outputs,
    lineage: [...ancestors, result],
  })
  const without = (conclusion: Conclusion, problem?: unknown): JobResult => {
    const record = openJob(
      hub,
      scope,
      [...scope.path, job.id].join('/'),
      [...scope.names, job.id].join(' / '),
    )
    if (problem !== undefined) addProblem(scope, record, problem)
    closeJob(hub, scope, record, conclusion)
    return ended({ result: conclusion, outputs: {} })
  }

  const group = new Cancellation(scope.cancellation)
  try {
    if (scope.run.force.requested) return without('cancelled')
    if (!wanted()) return without(scope.cancellation.requested ? 'cancelled' : 'skipped')
    const matrix = expandMatrix(job.strategy, { contexts })
    const combinations: readonly (Values | null)[] = matrix?.combinations ?? [null]
    const ends = await Promise.all(
      combinations.map(async (combination, at) => {
        const suffix = combination === null ? '' : ` (${Object.values(combination).map(shown).join(', ')})`
        const end = await runInstance(hub, scope, {
          job,
          id: [...scope.path, `${job.id}${suffix}`].join('/'),
          names: [
            ...scope.names,
            `${nameOf(job, { contexts: { ...contexts, matrix: combination } })}${suffix}`,
          ],
          needs,
          matrix: combination,
          strategy: {
            'fail-fast': matrix?.failFast ?? true,
            'job-index': at,
            'job-total': combinations.length,
            'max-parallel': combinations.length,
          },
          cancellation: new Cancellation(group),
          wantedThough: () => wanted(true),
        })
        if (end.result === 'failure' && matrix?.failFast === true) group.request()
        return end
      }),
    )
    return ended({
      result: overall(ends.map((end) => ({ ...end, lineage: [] }))),
      outputs: Object.assign({}, ...ends.map((end) => end.outputs)) as Record<string, string>,
    })
  } catch (cause) {
    return without('failure', cause)
  } finally {
    group.close()
  }
}

const runInstance = async (hub: Hub, scope: WorkflowScope, instance: Instance): Promise<InstanceEnd> => {
  const { job, cancellation } = instance
  // What it waits for, or runs, ends when it is cancelled and its own `if` does not hold any more.
  const stopped = new Cancellation()
  const abort = new AbortController()
  const stop = () => {
    abort.abort(new Cancelled())
    stopped.request()
  }
  const leave = cancellation.onRequest(() => {
    let goOn = false
    try {
      goOn = instance.wantedThough()
    } catch {
      // A condition that cannot be evaluated any more keeps nothing alive.
    }
    if (!goOn) stop()
  })
  const leaveForce = scope.run.force.onRequest(stop)
  try {
    return job.kind === 'call'
      ? await runCall({ hub, scope, instance, job, stopped, signal: abort.signal })
      : await runSteps({ hub, scope, instance, job, stopped, signal: abort.signal })
  } finally {
    leave()
    leaveForce()
    cancellation.close()
  }
}

const runCall = async (args: InstanceArgs<CallJob>): Promise<InstanceEnd> => {
  const { hub, scope, instance, job, signal, stopped } = args
  const contexts = contextsOf(args)
  const leave: (() => void)[] = []
  const within = new Cancellation(stopped)
  try {
    const groups = [{ token: job.concurrency, contexts }]
    const held: string[] = []
    const inputs = readInputs(
      job.called.triggers.call?.inputs ?? [],
      asValues(resolve(job.with, { contexts })),
      { contexts },
    )
    groups.push({
      token: job.called.concurrency,
      contexts: { github: scope.run.github, inputs, vars: scope.run.vars },
    })
    for (const group of groups) {
      const entered = await enterGroup({
        hub,
        scope: { ...scope, held: [...scope.held, ...held] },
        token: group.token,
        contexts: group.contexts,
        record: undefined,
        cancel: () => instance.cancellation.request(),
        signal,
      })
      leave.push(entered.leave)
      if (entered.name !== undefined) held.push(entered.name)
    }
    const called: WorkflowScope = {
      run: scope.run,
      workflow: job.called,
      inputs,
      secrets: secretsOf(scope, job, contexts),
      inheritsSecrets: scope.inheritsSecrets && job.secrets === 'inherit',
      granted: permissionsOf(hub, scope, job),
      path: instance.id.split('/'),
      names: instance.names,
      cancellation: within,
      held: [...scope.held, ...held],
    }
    const results = await runWorkflow(hub, called)
    const jobs: Values = Object.fromEntries(
      [...results].map(([id, { result, outputs }]) => [id, { result, outputs }]),
    )
    const outputs = Object.fromEntries(
      (job.called.triggers.call?.outputs ?? []).map(({ name, value }) => [
        name,
        resolveText(value, { contexts: { github: scope.run.github, inputs, vars: scope.run.vars, jobs } }),
      ]),
    )
    return { result: overall(results.values()), outputs }
  } catch (cause) {
    const record = openJob(hub, scope, instance.id, instance.names.join(' / '))
    addProblem(scope, record, cause)
    const conclusion = conclusionOf(cause)
    closeJob(hub, scope, record, conclusion)
    return { result: conclusion, outputs: {} }
  } finally {
    within.close()
    for (const each of leave.reverse()) each()
  }
}

/** Secrets pass one level per call: all of them with `inherit`, else those that are named. */
const secretsOf = (
  scope: WorkflowScope,
  job: CallJob,
  contexts: Record<string, Value>,
): Record<string, string> => {
  if (job.secrets === 'inherit') return { ...scope.secrets }
  const given = asValues(resolve(job.secrets, { contexts: { ...contexts, secrets: scope.secrets } }))
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, textOf(value)]))
}

const asValues = (value: Value): Values => (isValues(value) ? value : {})

const shown = (value: Value): string =>
  isValues(value) ? Object.values(value).map(shown).join(', ') : textOf(value)

const nameOf = (job: Job, scope: Scope): string => {
  const name = job.name === undefined ? '' : resolveText(job.name, scope)
  return name === '' ? job.id : name
}
