import { randomUUID } from 'node:crypto'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join, resolve as resolvePath } from 'node:path'
import { resolveText } from '../expression/evaluate.ts'
import type { RunStep } from '../workflow/model.ts'
import { shellCommand } from '../workflow/read-steps.ts'
import { members } from '../workflow/tokens.ts'
import { execute } from './execute.ts'
import type { JobState, LiveStep } from './job-state.ts'

/** Runs a `run` step: its text, expressions filled in, becomes a script file for the shell. */
export const runScript = async (state: JobState, live: LiveStep, step: RunStep): Promise<boolean> => {
  const preset = (key: string) => {
    if (live.frame.within !== undefined) return undefined
    return [state.job.defaults, state.scope.workflow.defaults]
      .map((defaults) => members(members(defaults).get('run')).get(key))
      .find((token) => token !== undefined)
  }
  const chosen = (token: RunStep['shell'], key: string) => {
    const from = token ?? preset(key)
    return from === undefined ? undefined : resolveText(from, live.scope)
  }
  const shell = chosen(step.shell, 'shell')
  const script = join(state.machine.temp, `${randomUUID()}.sh`)
  const words = shellCommand(shell, script)
  if (words === undefined) throw new Error(`the shell '${shell}' is not supported by the local runner`)
  const [command = '', ...args] = words
  const directory = resolvePath(
    state.machine.workspace,
    chosen(step.workingDirectory, 'working-directory') ?? '',
  )
  await mkdir(state.machine.temp, { recursive: true })
  await writeFile(script, `${resolveText(step.run, live.scope)}\n`, { mode: 0o700 })
  try {
    const { code } = await execute(state, live, { command, args, directory })
    if (code !== 0 && !live.signal.aborted) live.out.error(`Process completed with exit code ${code ?? 1}.`)
    return code === 0
  } finally {
    await rm(script, { force: true })
  }
}
