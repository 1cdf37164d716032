import type { Scope, Status } from '../expression/evaluate.ts'
import type { Value, Values } from '../expression/values.ts'
import type { Hub } from '../hub.ts'
import type { StepsJob } from '../workflow/model.ts'
import type { Cancellation } from './cancellation.ts'
import type { Machine } from './machine.ts'
import type { Processes } from './process.ts'
import type { JobRecord, StepRecord } from './record.ts'
import type { WorkflowScope } from './scope.ts'
import { StepOutput } from './step-output.ts'

/** A job on its runner, as its steps change it. */
export interface JobState {
  readonly hub: Hub
  readonly scope: WorkflowScope
  readonly job: StepsJob
  readonly record: JobRecord
  readonly machine: Machine
  readonly processes: Processes
  /** Contexts that stay the same for all steps. `github` holds the token. */
  readonly contexts: {
    readonly github: Values
    readonly vars: Values
    readonly secrets: Values
    readonly needs: Values
    readonly matrix: Value
    readonly strategy: Values
    readonly runner: Values
    readonly job: Values
  }
  /** Variables of the workflow, the job and GITHUB_ENV. */
  env: Readonly<Record<string, string>>
  /** What GITHUB_PATH added, the newest first. */
  path: readonly string[]
  status: 'success' | 'failure' | 'cancelled'
  /** Requested when the job is cancelled or out of time. */
  readonly stop: Cancellation
  /** The variables that the OIDC request needs, when the job may make it. */
  readonly idToken: Readonly<Record<string, string>>
  lost: boolean
  /** The time after a cancellation is over: nothing more may run. */
  forced: boolean
  readonly posts: Post[]
}

/** What an action wants done when the job ends. */
export interface Post {
  readonly name: string
  readonly condition: string
  readonly frame: Frame
  readonly run: (live: LiveStep) => Promise<boolean>
}

/** Where steps stand: in the job, or in a composite action. */
export interface Frame {
  readonly steps: Record<string, Value>
  readonly inputs: Values
  /** Variables of the composite steps around. */
  readonly env: Readonly<Record<string, string>>
  /** More of the `github` context: the action's path, repository and ref. */
  readonly github: Values
  status(): Status
  fail(): void
  /** Aborted when a step around this one is out of time. */
  readonly signal: AbortSignal | undefined
  /** In a composite action: the step that runs it. */
  readonly within: { readonly record: StepRecord; readonly out: StepOutput } | undefined
}

/** One step while it runs. */
export interface LiveStep {
  readonly frame: Frame
  readonly scope: Scope
  readonly env: Readonly<Record<string, string>>
  readonly github: Values
  readonly record: StepRecord
  readonly out: StepOutput
  /** Aborted when the step must end. */
  readonly signal: AbortSignal
  readonly outputs: Record<string, string>
}

export const scopeOf = (
  state: JobState,
  frame: Frame,
  { env = {}, github = {}, status }: { env?: Values; github?: Values; status?: Status } = {},
): Scope => ({
  contexts: {
    ...state.contexts,
    job: { ...state.contexts.job, status: state.status },
    github: { ...state.contexts.github, ...frame.github, ...github },
    env: { ...state.env, ...frame.env, ...env },
    inputs: frame.inputs,
    steps: frame.steps,
  },
  ...(status === undefined ? {} : { status }),
})

/** The steps of the job itself. */
export const jobFrame = (state: JobState): Frame => ({
  steps: {},
  inputs: state.scope.inputs,
  env: {},
  github: {},
  status: () => ({
    success: state.status === 'success',
    failure: state.status === 'failure',
    cancelled: state.status === 'cancelled',
  }),
  fail: () => {
    if (state.status === 'success') state.status = 'failure'
  },
  signal: undefined,
  within: undefined,
})

/** Opens the record of a new step. */
export const openStep = (
  state: JobState,
  id: string,
  name: string,
): { record: StepRecord; out: StepOutput } => {
  const record: StepRecord = {
    number: state.record.steps.length + 1,
    id,
    name,
    outcome: null,
    conclusion: null,
    outputs: {},
    summary: '',
    startedAt: state.hub.clock.now(),
    completedAt: null,
  }
  state.record.steps.push(record)
  const out = new StepOutput({
    run: state.scope.run.record.id,
    job: state.record,
    step: record,
    masks: state.scope.run.masks,
    debug: state.hub.options.debug === true,
    emit: (event) => state.hub.emit(event),
  })
  return { record, out }
}
