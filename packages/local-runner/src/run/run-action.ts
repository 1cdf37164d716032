import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { resolveText, resolveTexts } from '../expression/evaluate.ts'
import type { Values } from '../expression/values.ts'
import type { Action, ActionStep, CompositeAction, NodeAction, Step } from '../workflow/model.ts'
import { execute } from './execute.ts'
import { type Frame, type JobState, type LiveStep, scopeOf } from './job-state.ts'
import { storeArtifact } from './store-artifact.ts'

type PerformStep = (frame: Frame, step: Step) => Promise<void>

/** Runs a `uses` step. */
export const runAction = async (
  state: JobState,
  live: LiveStep,
  step: ActionStep,
  performStep: PerformStep,
): Promise<boolean> => {
  const action = step.action ?? (await findInWorkspace(state, step.uses))
  const inputs = readActionInputs(live, action, step)
  if (action.kind === 'upload-artifact') return storeArtifact(state, live, inputs)
  const directory = await folderOf(state, action)
  return action.kind === 'composite'
    ? runComposite({ state, live, action, inputs, directory, performStep })
    : runNode({ state, live, action, inputs, directory, saved: savedBy(state, live, step) })
}

/** The phase that comes before all steps. */
export const runPre = async (state: JobState, live: LiveStep, action: NodeAction, step: ActionStep) => {
  const pre = action.pre
  if (pre === undefined) return true
  const inputs = readActionInputs(live, action, step)
  const saved = savedBy(state, live, step)
  return runPhase({ state, live, action, inputs, directory: await folderOf(state, action), file: pre, saved })
}

/** What actions saved, from one phase to the next. By step, since an action may be used twice. */
const kept = new WeakMap<JobState, Map<string, Map<string, string>>>()
const savedBy = (state: JobState, live: LiveStep, step: ActionStep): Map<string, string> => {
  // Within a composite action there is no `pre`, so nothing was saved before.
  if (live.frame.within !== undefined) return new Map()
  const all = kept.get(state) ?? new Map<string, Map<string, string>>()
  kept.set(state, all)
  const mine = all.get(step.id) ?? new Map<string, string>()
  all.set(step.id, mine)
  return mine
}

const findInWorkspace = async (state: JobState, uses: string): Promise<Action> => {
  const path = uses.replace(/^\.\//, '').replace(/\/+$/, '')
  const action = await state.hub.reader.actions.inFolder({
    read: async (file) => {
      try {
        return await readFile(join(state.machine.workspace, file), 'utf8')
      } catch {
        return undefined
      }
    },
    source: undefined,
    path,
    place: { file: 'the workspace', path: uses },
  })
  if (action.kind === 'node' && action.pre !== undefined) {
    throw new Error(`'pre' execution is not supported for local action from '${uses}'`)
  }
  return action
}

const folderOf = async (state: JobState, action: Action): Promise<string> =>
  join(action.source === undefined ? state.machine.workspace : await action.source.directory(), action.path)

/** Inputs by name as declared: given ones first, then defaults, else empty. Undeclared ones are passed on with a warning. */
const readActionInputs = (live: LiveStep, action: Action, step: ActionStep): Record<string, string> => {
  const given = Object.entries(resolveTexts(step.with, live.scope))
  const inputs: Record<string, string> = {}
  for (const { name, default: fallback, deprecation } of action.inputs) {
    const [, value] = given.find(([key]) => key.toLowerCase() === name.toLowerCase()) ?? []
    inputs[name] = value ?? resolveText(fallback, live.scope)
    if (value !== undefined && deprecation !== undefined) {
      live.out.annotate({
        level: 'warning',
        message: `Input '${name}' has been deprecated with message: ${deprecation}`,
      })
    }
  }
  const declared = action.inputs.map(({ name }) => name)
  const unknown = given.filter(([key]) => !declared.some((name) => name.toLowerCase() === key.toLowerCase()))
  if (unknown.length > 0) {
    const quoted = (names: readonly string[]) => names.map((name) => `'${name}'`).join(', ')
    live.out.annotate({
      level: 'warning',
      message: `Unexpected input(s) ${quoted(unknown.map(([key]) => key))}, valid inputs are [${quoted(declared)}]`,
    })
    for (const [key, value] of unknown) inputs[key] = value
  }
  return inputs
}

const runNode = async ({
  state,
  live,
  action,
  inputs,
  directory,
  saved,
}: {
  state: JobState
  live: LiveStep
  action: NodeAction
  inputs: Record<string, string>
  directory: string
  saved: Map<string, string>
}): Promise<boolean> => {
  const { post, postIf } = action
  if (post !== undefined) {
    state.posts.push({
      name: `Post ${live.record.name}`,
      condition: postIf,
      frame: { ...live.frame, within: undefined, status: jobStatus(state), fail: jobFailure(state) },
      run: (later) =>
        runPhase({
          state,
          live: { ...later, env: live.env, github: live.github },
          action,
          inputs,
          directory,
          file: post,
          saved,
        }),
    })
  }
  return runPhase({ state, live, action, inputs, directory, file: action.main, saved })
}

/** Conditions before and after see the job's status, not that of a composite action around. */
const jobStatus = (state: JobState) => () => ({
  success: state.status === 'success',
  failure: state.status === 'failure',
  cancelled: state.status === 'cancelled',
})

const jobFailure = (state: JobState) => () => {
  if (state.status === 'success') state.status = 'failure'
}

const runPhase = async ({
  state,
  live,
  action,
  inputs,
  directory,
  file,
  saved,
}: {
  state: JobState
  live: LiveStep
  action: NodeAction
  inputs: Record<string, string>
  directory: string
  file: string
  saved: Map<string, string>
}): Promise<boolean> => {
  const script = join(directory, file)
  if (!(await isFile(script))) throw new Error(`File not found: '${script}'`)
  const extra = {
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [
        `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
        value,
      ]),
    ),
    ...Object.fromEntries([...saved].map(([name, value]) => [`STATE_${name}`, value])),
  }
  const { code } = await execute(
    state,
    { ...live, github: { ...live.github, ...originOf(action) } },
    { command: state.hub.node, args: [script], directory: state.machine.workspace, extra, saved },
  )
  return code === 0
}

const originOf = ({ source }: Action): Values =>
  source === undefined
    ? { action_repository: '', action_ref: '' }
    : { action_repository: source.repository, action_ref: source.ref.replace(/^refs\/(tags|heads)\//, '') }

const runComposite = async ({
  state,
  live,
  action,
  inputs,
  directory,
  performStep,
}: {
  state: JobState
  live: LiveStep
  action: CompositeAction
  inputs: Record<string, string>
  directory: string
  performStep: PerformStep
}): Promise<boolean> => {
  let failed = false
  const frame: Frame = {
    steps: {},
    inputs,
    env: live.env,
    github: { ...live.github, ...originOf(action), action_path: directory },
    status: () => ({
      success: !failed && state.status !== 'cancelled',
      failure: failed && state.status !== 'cancelled',
      cancelled: state.status === 'cancelled',
    }),
    fail: () => {
      failed = true
    },
    signal: live.signal,
    within: { record: live.record, out: live.out },
  }
  for (const step of action.steps) {
    if (state.forced) break
    await performStep(frame, step)
  }
  for (const { name, value } of action.outputs) {
    const text = resolveText(value, scopeOf(state, frame))
    live.outputs[name] = text
    live.out.output(name, text)
  }
  return !failed
}

const isFile = async (path: string) =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  )
