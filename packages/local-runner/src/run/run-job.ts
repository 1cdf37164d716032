import { resolve, resolveText, resolveTexts } from '../expression/evaluate.ts'
import { textOf, type Values } from '../expression/values.ts'
import { type Hub, repositoryOf, workflowRef } from '../hub.ts'
import type { StepsJob } from '../workflow/model.ts'
import { allows, type Permissions } from '../workflow/permissions.ts'
import { members } from '../workflow/tokens.ts'
import { Cancellation } from './cancellation.ts'
import { jobSecrets } from './job-secrets.ts'
import { type JobState, jobFrame, openStep, scopeOf } from './job-state.ts'
import { prepareMachine, runnerContext } from './machine.ts'
import { performPost, performStep } from './perform-step.ts'
import { Processes } from './process.ts'
import type { Conclusion, JobRecord } from './record.ts'
import { runPre } from './run-action.ts'
import { RunnerLost, type WorkflowScope } from './scope.ts'

/** GitHub's default for `timeout-minutes` of a job. */
const DEFAULT_TIMEOUT = 360

export interface JobRunArgs {
  readonly hub: Hub
  readonly scope: WorkflowScope
  readonly job: StepsJob
  readonly record: JobRecord
  readonly needs: Values
  readonly matrix: Values | null
  readonly strategy: Values
  readonly permissions: Permissions
  readonly environment:
    | { readonly name: string; readonly secrets: Values; readonly variables: Values }
    | undefined
  /** Requested when the job itself is to be cancelled. */
  readonly cancellation: Cancellation
}

export interface JobEnd {
  readonly conclusion: Conclusion
  readonly outputs: Readonly<Record<string, string>>
  /** The environment's URL, once all steps have run. */
  readonly url: string
}

/** Takes a job to a runner of its own and runs its steps there. */
export const runJob = async (args: JobRunArgs): Promise<JobEnd> => {
  const { hub, scope, job, record } = args
  const { run } = scope
  const machine = await prepareMachine({
    workDir: hub.options.workDir,
    run: run.record.id,
    job: record.number,
    repository: run.record.repository,
    event: run.event,
  })
  const token = hub.tokens.issue({
    repository: run.record.repository,
    permissions: args.permissions,
    login: 'github-actions[bot]',
    kind: 'job',
  })
  run.masks.add(token)
  const idSecret = allows(args.permissions, 'id-token', 'write') ? admitIdToken(args) : undefined
  if (idSecret !== undefined) run.masks.add(idSecret)
  const processes = new Processes({ clock: hub.clock, timing: hub.timing, reaper: hub.reaper })
  const stop = new Cancellation()
  const state: JobState = {
    hub,
    scope,
    job,
    record,
    machine,
    processes,
    contexts: contextsOf(args, machine, token),
    env: {},
    path: [],
    status: 'success',
    stop,
    idToken:
      idSecret === undefined
        ? {}
        : {
            ACTIONS_ID_TOKEN_REQUEST_URL: `${hub.url()}/_runner/id-token?api-version=2.0`,
            ACTIONS_ID_TOKEN_REQUEST_TOKEN: idSecret,
          },
    lost: false,
    forced: false,
    posts: [],
  }
  for (const secret of Object.values(state.contexts.secrets)) run.masks.add(textOf(secret))

  let force: { cancel(): void } | undefined
  const endNow = () => {
    state.status = 'cancelled'
    state.forced = true
    processes.killAll()
  }
  const requestStop = () => {
    if (stop.requested) return
    state.status = 'cancelled'
    force = hub.clock.after(hub.timing.force, endNow)
    stop.request()
  }
  const runner = {
    job: record.id,
    lose: () => {
      state.lost = true
      processes.killAll()
    },
  }
  run.runners.add(runner)
  const stopListening = args.cancellation.onRequest(requestStop)
  const leaveForce = run.force.onRequest(endNow)
  let deadline: { cancel(): void } | undefined
  try {
    deadline = startDeadline(state, requestStop)
    const frame = jobFrame(state)
    await prepare(state, frame)
    for (const step of job.steps) {
      if (state.forced) break
      await performStep(state, frame, step)
    }
    for (const post of [...state.posts].reverse()) {
      if (state.forced) break
      await performPost(state, post)
    }
    if (state.lost) throw new RunnerLost()
    return finish(state, frame)
  } catch (cause) {
    if (!(cause instanceof RunnerLost)) throw cause
    record.lost = true
    for (const step of record.steps) step.conclusion ??= 'cancelled'
    hub.emit({ type: 'runner-lost', run: run.record.id, job: record.id })
    record.annotations.push({ level: 'error', message: cause.message })
    return { conclusion: 'failure', outputs: {}, url: '' }
  } finally {
    deadline?.cancel()
    force?.cancel()
    stopListening()
    leaveForce()
    run.runners.delete(runner)
    hub.tokens.revoke(token)
    if (idSecret !== undefined) hub.idTokens.dismiss(idSecret)
    processes.cleanUp()
    await machine.remove()
  }
}

type Frame = ReturnType<typeof jobFrame>

const startDeadline = (state: JobState, requestStop: () => void) => {
  const { hub, job } = state
  const minutes =
    job.timeoutMinutes === undefined
      ? DEFAULT_TIMEOUT
      : Number(resolve(job.timeoutMinutes, scopeOf(state, jobFrame(state))))
  return hub.clock.after(minutes * 60_000, () => {
    state.record.annotations.push({
      level: 'error',
      message: `The job has exceeded the maximum execution time of ${minutes}m0s`,
    })
    requestStop()
  })
}

/** Variables of the workflow and the job, then `pre` of the actions. */
const prepare = async (state: JobState, frame: Frame): Promise<void> => {
  const { scope, job, hub } = state
  try {
    state.env = resolveTexts(scope.workflow.env, scopeOf(state, frame))
    state.env = { ...state.env, ...resolveTexts(job.env, scopeOf(state, frame)) }
  } catch (cause) {
    const { record, out } = openStep(state, '', 'Set up job')
    out.error(cause instanceof Error ? cause.message : String(cause))
    record.outcome = 'failure'
    record.conclusion = 'failure'
    record.completedAt = hub.clock.now()
    frame.fail()
  }
  for (const step of job.steps) {
    if (step.kind !== 'uses' || step.action?.kind !== 'node' || step.action.pre === undefined) continue
    const { action } = step
    await performPost(state, {
      name: `Pre ${step.uses}`,
      condition: action.preIf,
      frame: { ...frame, github: { action: step.id } },
      run: (live) => runPre(state, live, action, step),
    })
  }
}

const finish = (state: JobState, frame: Frame): JobEnd => {
  const { job, scope } = state
  const { masks } = scope.run
  const outputs: Record<string, string> = {}
  let url = ''
  let conclusion: Conclusion = state.status
  const warn = (level: 'warning' | 'error', message: string) => {
    state.record.annotations.push({ level, message: masks.hide(message) })
  }
  try {
    for (const [name, value] of Object.entries(resolveTexts(job.outputs, scopeOf(state, frame)))) {
      if (masks.hides(value)) warn('warning', `Skip output '${name}' since it may contain secret.`)
      else outputs[name] = value
    }
    url = environmentUrl(state, frame)
  } catch (cause) {
    warn('error', cause instanceof Error ? cause.message : String(cause))
    if (conclusion === 'success') conclusion = 'failure'
  }
  return { conclusion, outputs, url }
}

const environmentUrl = (state: JobState, frame: Frame): string =>
  state.scope.run.masks.hide(resolveText(members(state.job.environment).get('url'), scopeOf(state, frame)))

const admitIdToken = ({ hub, scope, environment }: JobRunArgs): string => {
  const { run, workflow } = scope
  const settings = repositoryOf(hub, run.record.repository)
  const [owner = ''] = run.record.repository.split('/')
  return hub.idTokens.admit({
    run: run.record,
    environment: environment?.name,
    jobWorkflowRef: workflowRef(workflow.source, workflow.path),
    jobWorkflowSha: workflow.source.sha,
    workflowRef: workflowRef(run.entry.source, run.entry.path),
    visibility: settings.visibility ?? 'private',
    ids: {
      repository: hub.store.idOf('repository', run.record.repository),
      owner: hub.store.idOf('user', owner),
      actor: hub.store.idOf('user', run.record.actor),
    },
    subjectWithIds: settings.subjectWithIds === true,
  })
}

const contextsOf = (
  { hub, scope, job, record, needs, matrix, strategy, environment }: JobRunArgs,
  machine: Awaited<ReturnType<typeof prepareMachine>>,
  token: string,
): JobState['contexts'] => {
  const { run, workflow } = scope
  return {
    github: {
      ...run.github,
      job: job.id,
      token,
      workspace: machine.workspace,
      event_path: machine.eventFile,
    },
    vars: { ...run.vars, ...environment?.variables },
    secrets: {
      ...jobSecrets({ secrets: scope.secrets, inherits: scope.inheritsSecrets }, environment?.secrets ?? {}),
      github_token: token,
    },
    needs,
    matrix,
    strategy,
    runner: runnerContext(machine, hub.options.debug === true),
    job: {
      status: 'success',
      check_run_id: record.number,
      workflow_ref: workflowRef(workflow.source, workflow.path),
      workflow_sha: workflow.source.sha,
      workflow_repository: workflow.source.repository,
      workflow_file_path: workflow.path,
    },
  }
}

/** The environment a job names, and whether it wants a deployment. */
export const environmentOf = (
  job: StepsJob,
  contexts: Values,
): { name: string; deployment: boolean } | undefined => {
  if (job.environment === undefined) return undefined
  if (job.environment.isScalar) {
    const name = resolveText(job.environment, { contexts })
    return name === '' ? undefined : { name, deployment: true }
  }
  const keys = members(job.environment)
  const name = resolveText(keys.get('name'), { contexts })
  const deployment = resolveText(keys.get('deployment'), { contexts }) !== 'false'
  return name === '' ? undefined : { name, deployment }
}
