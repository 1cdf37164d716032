import { resolveText } from '../expression/evaluate.ts'
import type { Values } from '../expression/values.ts'
import { type Hub, repositoryOf, workflowRef } from '../hub.ts'
import type { Workflow } from '../workflow/model.ts'
import { DEFAULT_PERMISSIONS } from '../workflow/permissions.ts'
import { Cancellation } from './cancellation.ts'
import { enterGroup } from './enter-group.ts'
import { conclusionOf } from './instance.ts'
import { changed } from './keep-records.ts'
import { Masks } from './mask.ts'
import type { JobRecord, RunRecord } from './record.ts'
import { overall, runWorkflow } from './run-workflow.ts'
import { Cancelled, type LiveRun, type WorkflowScope } from './scope.ts'

/** How a run ended. */
export interface RunResult {
  readonly id: number
  readonly conclusion: NonNullable<RunRecord['conclusion']>
  /** Every job, those of called workflows and the skipped ones included, in order of creation. */
  readonly jobs: readonly JobRecord[]
}

/** A handle on one run. */
export interface Run {
  readonly id: number
  readonly number: number
  readonly record: RunRecord
  /** Resolves when the run is over; never rejects. */
  wait(): Promise<RunResult>
  /** As the button on GitHub: jobs whose `if` no longer holds are cancelled. */
  cancel(): void
}

/** The run's living parts beside its handle. */
export interface Started {
  readonly run: Run
  readonly live: LiveRun
}

/** A run that is to begin. */
export interface RunOrder {
  readonly repository: string
  readonly workflow: Workflow
  readonly event: RunRecord['event']
  /** Full: `refs/tags/v1.0.0`. */
  readonly ref: string
  readonly sha: string
  readonly actor: string
  /** What `github.event` will hold. */
  readonly payload: Values
  readonly inputs: Values
  /** Unless the workflow has a `run-name`. */
  readonly title: string
}

/** Begins a run of a workflow that has been read and checked. */
export const startRun = (
  hub: Hub,
  { repository, workflow, event, ref, sha, actor, payload, inputs, title }: RunOrder,
): Started => {
  const settings = repositoryOf(hub, repository)
  const now = hub.clock.now()
  const key = `${settings.fullName}/${workflow.path}`
  const record: RunRecord = {
    id: hub.store.nextId(),
    number: hub.store.nextRunNumber(key),
    attempt: 1,
    repository: settings.fullName,
    workflow: { id: hub.store.idOf('workflow', key), name: workflow.name, path: workflow.path },
    event,
    ref,
    sha,
    actor,
    title,
    inputs,
    status: 'queued',
    conclusion: null,
    createdAt: now,
    updatedAt: now,
    jobs: [],
    approvals: [],
  }
  const masks = new Masks()
  const secrets = { ...settings.secrets }
  for (const secret of Object.values(secrets)) masks.add(secret)
  const vars = { ...settings.variables }
  const live: LiveRun = {
    record,
    entry: workflow,
    event: payload,
    github: githubContext(hub, record, workflow, payload),
    vars,
    cancellation: new Cancellation(),
    force: new Cancellation(),
    masks,
    runners: new Set(),
  }
  if (workflow.runName !== undefined) {
    record.title = resolveText(workflow.runName, { contexts: { github: live.github, inputs, vars } })
  }
  hub.store.runs.push(record)
  hub.store.save()
  const scope: WorkflowScope = {
    run: live,
    workflow,
    inputs,
    secrets,
    inheritsSecrets: true,
    granted: DEFAULT_PERMISSIONS[settings.defaultPermissions ?? 'restricted'],
    path: [],
    names: [],
    cancellation: live.cancellation,
    held: [],
  }
  hub.emit({
    type: 'run-started',
    run: record.id,
    repository: record.repository,
    workflow: workflow.path,
    event,
    ref,
    sha,
    title: record.title,
  })
  const ended = drive(hub, scope)
  return {
    live,
    run: {
      id: record.id,
      number: record.number,
      record,
      wait: () => ended,
      cancel: () => {
        if (record.status === 'completed' || live.cancellation.requested) return
        hub.emit({ type: 'run-cancel-requested', run: record.id })
        live.cancellation.request()
      },
    },
  }
}

const drive = async (hub: Hub, scope: WorkflowScope): Promise<RunResult> => {
  const { run, workflow } = scope
  const { record } = run
  let conclusion: RunResult['conclusion'] = 'failure'
  let leave = () => {}
  const abort = new AbortController()
  let deadline: { cancel(): void } | undefined
  const stopListening = run.cancellation.onRequest(() => {
    abort.abort(new Cancelled())
    deadline = hub.clock.after(hub.timing.force, () => run.force.request())
  })
  try {
    const entered = await enterGroup({
      hub,
      scope,
      token: workflow.concurrency,
      contexts: { github: run.github, inputs: scope.inputs, vars: run.vars },
      record: undefined,
      cancel: () => {
        hub.emit({ type: 'run-cancel-requested', run: record.id })
        run.cancellation.request()
      },
      signal: abort.signal,
    })
    leave = entered.leave
    record.status = 'in_progress'
    const held = entered.name === undefined ? [] : [entered.name]
    const results = await runWorkflow(hub, { ...scope, held })
    conclusion = overall(results.values())
    // A run that was cancelled says so, unless everything had ended well before (seen on github.com).
    if (run.cancellation.requested && conclusion === 'failure') conclusion = 'cancelled'
  } catch (cause) {
    conclusion = conclusionOf(cause)
  } finally {
    stopListening()
    deadline?.cancel()
    leave()
    record.status = 'completed'
    record.conclusion = conclusion
    changed(hub, scope)
    hub.emit({ type: 'run-finished', run: record.id, conclusion })
  }
  return { id: record.id, conclusion, jobs: record.jobs }
}

/** The `github` context that all jobs of a run share. */
const githubContext = (hub: Hub, record: RunRecord, workflow: Workflow, payload: Values): Values => {
  const [owner = ''] = record.repository.split('/')
  const tag = record.ref.startsWith('refs/tags/')
  const url = hub.url()
  return {
    action: '',
    actor: record.actor,
    actor_id: String(hub.store.idOf('user', record.actor)),
    api_url: url,
    base_ref: '',
    event: payload,
    event_name: record.event,
    graphql_url: `${url}/graphql`,
    head_ref: '',
    ref: record.ref,
    ref_name: record.ref.replace(/^refs\/(tags|heads)\//, ''),
    ref_protected: false,
    ref_type: tag ? 'tag' : 'branch',
    repository: record.repository,
    repository_id: String(hub.store.idOf('repository', record.repository)),
    repository_owner: owner,
    repository_owner_id: String(hub.store.idOf('user', owner)),
    repositoryUrl: `git://github.com/${record.repository}.git`,
    retention_days: '90',
    run_attempt: String(record.attempt),
    run_id: String(record.id),
    run_number: String(record.number),
    secret_source: 'Actions',
    server_url: url,
    sha: record.sha,
    triggering_actor: record.actor,
    workflow: workflow.name,
    workflow_ref: workflowRef(workflow.source, workflow.path),
    workflow_sha: record.sha,
  }
}
