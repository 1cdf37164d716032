import { mayDeploy } from '../environments.ts'
import type { Values } from '../expression/values.ts'
import { type Hub, repositoryOf } from '../hub.ts'
import { REJECTED } from './approvals.ts'
import type { Conclusion, JobRecord } from './record.ts'
import type { WorkflowScope } from './scope.ts'

export interface PassedEnvironment {
  readonly name: string
  readonly secrets: Values
  readonly variables: Values
  /** The job starts. */
  begin(): void
  /** The job ended: the deployment follows it. */
  end(conclusion: Conclusion, url: string): void
}

/** The environment's rules keep the job out. */
class NotAdmitted extends AggregateError {
  constructor(what: string) {
    super([new Error(what), new Error(REJECTED)], what)
    this.name = 'NotAdmitted'
  }
}

const BOT = 'github-actions[bot]'

const STATE: Readonly<Record<Conclusion, string>> = {
  success: 'success',
  failure: 'failure',
  cancelled: 'error',
  skipped: 'inactive',
}

/**
 * Takes a job through the rules of its environment: the refs that may deploy, the wait timer and the
 * reviewers, the last two at the same time. Makes the deployment that goes with it.
 * @throws Error when a rule refuses; Cancelled when the job is cancelled meanwhile
 */
export const passEnvironment = async ({
  hub,
  scope,
  record,
  named,
  signal,
}: {
  hub: Hub
  scope: WorkflowScope
  record: JobRecord
  named: { readonly name: string; readonly deployment: boolean }
  signal: AbortSignal
}): Promise<PassedEnvironment> => {
  const { run } = scope
  const { repository, ref, sha } = run.record
  const { name, settings } = hub.environments.obtain(repository, named.name)
  if (!mayDeploy(settings, ref, repositoryOf(hub, repository))) {
    const kind = ref.startsWith('refs/tags/') ? 'Tag' : 'Branch'
    const short = ref.replace(/^refs\/(tags|heads)\//, '')
    // GitHub says both, each in an annotation of its own (graphframes/graphframes#678).
    const what = `${kind} "${short}" is not allowed to deploy to ${name} due to environment protection rules.`
    throw new NotAdmitted(what)
  }
  const deployment = named.deployment
    ? hub.deployments.create({
        repository,
        sha,
        ref: ref.replace(/^refs\/(tags|heads)\//, ''),
        task: 'deploy',
        payload: {},
        environment: name,
        originalEnvironment: name,
        description: '',
        creator: BOT,
        transient: false,
        production: false,
        run: run.record.id,
      })
    : undefined
  const logUrl = `${hub.url()}/${repository}/actions/runs/${run.record.id}/job/${record.number}`
  const tell = (state: string, environmentUrl = '') => {
    if (deployment !== undefined) {
      hub.deployments.setState(deployment, { state, creator: BOT, logUrl, environmentUrl })
    }
  }
  const passed: PassedEnvironment = {
    name,
    secrets: settings.secrets ?? {},
    variables: settings.variables ?? {},
    begin: () => tell('in_progress'),
    end: (conclusion, url) => tell(STATE[conclusion], url),
  }
  const reviewers = settings.reviewers ?? []
  if (reviewers.length === 0 && settings.waitTimer === undefined) {
    tell('queued')
    return passed
  }
  record.status = 'waiting'
  tell('waiting')
  const waiting = (reason: 'approval' | 'timer', what: string) =>
    hub.emit({ type: 'job-waiting', run: run.record.id, job: record.id, for: reason, what })
  // When one of the waits fails, the other is given up as well.
  const giveUp = new AbortController()
  const either = AbortSignal.any([signal, giveUp.signal])
  const waits: Promise<void>[] = []
  if (settings.waitTimer !== undefined) {
    waiting('timer', `${settings.waitTimer} minutes`)
    waits.push(hub.clock.sleep(settings.waitTimer * 60_000, either))
  }
  if (reviewers.length > 0) {
    const asked = { run: run.record, job: record.id, environment: name, settings, since: hub.clock.now() }
    waits.push(hub.approvals.wait(asked, either))
    waiting('approval', name)
    hub.emit({ type: 'approval-requested', run: run.record.id, job: record.id, environment: name, reviewers })
  }
  run.record.updatedAt = hub.clock.now()
  if (run.record.jobs.every((job) => job.status !== 'in_progress')) run.record.status = 'waiting'
  hub.store.save()
  try {
    await Promise.all(waits)
  } catch (cause) {
    giveUp.abort(cause)
    tell(signal.aborted ? 'error' : 'failure')
    throw cause
  }
  record.status = 'queued'
  tell('queued')
  return passed
}
