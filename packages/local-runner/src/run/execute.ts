import { delimiter } from 'node:path'
import { createCommandFiles } from './command-files.ts'
import type { JobState, LiveStep } from './job-state.ts'
import { runnerVariables } from './machine.ts'
import { RunnerLost } from './scope.ts'

/** Names that a file may not set for later steps (runner, FileCommandManager). */
const GUARDED_ENV = ['NODE_OPTIONS']

/**
 * Runs one program of a step with the environment that GitHub's runner gives, then applies what it wrote to
 * its command files. Resolves to whether it ended with code 0.
 */
export const execute = async (
  state: JobState,
  live: LiveStep,
  {
    command,
    args,
    directory,
    extra = {},
    saved,
  }: {
    command: string
    args: readonly string[]
    directory: string
    extra?: Readonly<Record<string, string>>
    /** What the action saved for its later phases, by name. */
    saved?: Map<string, string>
  },
): Promise<{ code: number | null }> => {
  const { hub, machine, scope } = state
  const files = await createCommandFiles(machine.temp)
  const chosen: Record<string, string> = {
    ...hub.options.env,
    HOME: machine.home,
    ...state.env,
    ...live.env,
    ...extra,
  }
  const nodeOptions = [chosen['NODE_OPTIONS'], hub.timeLapse['NODE_OPTIONS']].filter(
    (part) => part !== undefined,
  )
  const environment = {
    ...chosen,
    PATH: [...state.path, chosen['PATH'] ?? hub.searchPath].join(delimiter),
    ...runnerVariables({ ...state.contexts.github, ...live.github }, state.contexts.runner),
    ...state.idToken,
    ...files.environment,
    ...hub.timeLapse,
    ...(nodeOptions.length === 0 ? {} : { NODE_OPTIONS: nodeOptions.join(' ') }),
  }
  const { code } = await state.processes.run({
    command,
    args,
    directory,
    environment,
    onLine: live.out.line,
    cancel: live.signal,
  })
  if (state.lost) throw new RunnerLost()
  const written = await files.collect()
  for (const problem of written.problems) live.out.error(problem)
  for (const [name, value] of written.outputs) {
    live.outputs[name] = value
    if (live.frame.within === undefined) live.out.output(name, value)
  }
  for (const [name, value] of written.state) saved?.set(name, value)
  const env: Record<string, string> = { ...state.env }
  for (const [name, value] of written.env) {
    if (GUARDED_ENV.includes(name.toUpperCase())) {
      live.out.error(`Can't store ${name} output parameter using '$GITHUB_ENV' command.`)
    } else env[name] = value
  }
  state.env = env
  state.path = [...[...written.path].reverse(), ...state.path]
  live.out.summary(written.summary)
  scope.run.record.updatedAt = hub.clock.now()
  return { code: written.problems.length > 0 && code === 0 ? 1 : code }
}
