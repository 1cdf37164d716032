import { createInterface } from 'node:readline'
import { createGitHub } from './create-github.ts'
import type { GitHub } from './github.ts'
import type { GitHubOptions } from './options.ts'
import { timeLapseClock } from './time-lapse/clock.ts'

/**
 * The local GitHub as a process of its own, so that it can be killed like a machine.
 *
 * The first line on stdin is the configuration: `GitHubOptions` as JSON, without `clock`; `speed` and `epoch`
 * set its clock. Then one command a line: `{"id": 1, "command": "push", …}`. On stdout, one JSON a line:
 * `{"ready": {url, issuer}}`, `{"event": …}`, `{"reply": 1, "result": …}` or `{"reply": 1, "error": "…"}`.
 * Ends when stdin closes. Started again on the same `workDir`, it goes on numbering runs; those that were in
 * progress are marked as lost.
 */
type Command = { readonly id?: number | string } & (
  | {
      readonly command: 'push'
      readonly repository: string
      readonly ref: string
      readonly actor?: string
      readonly workflows?: readonly string[]
    }
  | {
      readonly command: 'dispatch'
      readonly repository: string
      readonly workflow: string
      readonly ref: string
      readonly inputs?: Readonly<Record<string, string | number | boolean>>
      readonly actor?: string
    }
  | {
      readonly command: 'approve' | 'reject'
      readonly run: number
      readonly environment: string
      readonly user: string
      readonly comment?: string
    }
  | { readonly command: 'cancel'; readonly run: number }
  | { readonly command: 'kill-runner'; readonly run?: number; readonly job?: string }
  | { readonly command: 'token'; readonly login: string }
  | { readonly command: 'check'; readonly check: Parameters<GitHub['setCheckRun']>[0] }
  | { readonly command: 'status'; readonly status: Parameters<GitHub['setCommitStatus']>[0] }
  | { readonly command: 'state' }
)

const write = (message: unknown) => process.stdout.write(`${JSON.stringify(message)}\n`)

const perform = async (github: GitHub, command: Command): Promise<unknown> => {
  switch (command.command) {
    case 'push':
      return (await github.push(command)).map(({ id }) => id)
    case 'dispatch':
      return (await github.dispatch(command)).id
    case 'approve':
      return github.approve(command)
    case 'reject':
      return github.reject(command)
    case 'cancel': {
      const run = github.run(command.run)
      if (run === undefined) throw new Error(`run ${command.run} is not one of this process`)
      return run.cancel()
    }
    case 'kill-runner':
      return github.killRunner(command)
    case 'token':
      return github.tokenFor(command.login)
    case 'check':
      return github.setCheckRun(command.check)
    case 'status':
      return github.setCommitStatus(command.status)
    case 'state':
      return { url: github.url, issuer: github.issuer, runs: github.runs, unsupported: github.unsupported }
    default:
      throw new Error(
        `command '${String((command as { command: unknown }).command)}' is not known; there are push, dispatch, approve, reject, cancel, kill-runner, token, check, status, state`,
      )
  }
}

const main = async () => {
  const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]()
  const first = await lines.next()
  if (first.done === true) throw new Error('stdin closed before the configuration came')
  const options = JSON.parse(first.value) as Omit<GitHubOptions, 'clock'>
  const clock = timeLapseClock({
    ...(options.speed === undefined ? {} : { speed: options.speed }),
    ...(options.epoch === undefined ? {} : { epoch: options.epoch }),
  })
  const github = await createGitHub({ ...options, clock, epoch: clock.epoch })
  github.on((event) => write({ event }))
  write({ ready: { url: github.url, issuer: github.issuer, epoch: clock.epoch } })
  for (let line = await lines.next(); line.done !== true; line = await lines.next()) {
    if (line.value.trim() === '') continue
    let id: Command['id'] | null = null
    try {
      const command = JSON.parse(line.value) as Command
      id = command.id ?? null
      write({ reply: id, result: (await perform(github, command)) ?? null })
    } catch (cause) {
      write({ reply: id, error: cause instanceof Error ? cause.message : String(cause) })
    }
  }
  await github.close()
}

main().catch((cause: unknown) => {
  process.stderr.write(`${cause instanceof Error ? cause.message : String(cause)}\n`)
  process.exitCode = 1
})
