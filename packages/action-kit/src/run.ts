import { setMaxListeners } from 'node:events'
import {
  type Ending,
  EXIT_CODES,
  GreenlightError,
  Halted,
  heading,
  Interrupted,
  paragraph,
  withGuard,
} from '@greenlight/release'
import type { Outside } from './ask-issuer.ts'
import { type Context, readContext } from './context.ts'
import type { Environment } from './environment.ts'
import { createInputs, type Inputs } from './inputs.ts'
import { createLog, type Log } from './log.ts'
import { oidcToken } from './oidc.ts'
import { linesOf } from './one-line.ts'
import { createOutputs, type Outputs } from './outputs.ts'
import { createSecrets, type Secret, type Secrets } from './secret.ts'
import { createSummary, type Summary } from './summary.ts'
import { workflowCommand } from './workflow-command.ts'

/** All that an action needs of the runner. */
export interface Kit {
  readonly env: Environment
  readonly inputs: Inputs
  readonly outputs: Outputs
  readonly summary: Summary
  readonly log: Log
  readonly secrets: Secrets
  /** Read and checked when it is first asked for. */
  readonly context: Context
  /** Aborted when the job is cancelled, with an `Interrupted` as its reason. */
  readonly signal: AbortSignal
  oidcToken(audience: string): Promise<Secret>
}

/** How an action's work ended. `Ended` of the engine is one. */
export interface Ran {
  readonly ending: Ending
  /** What happened, and why: one sentence. */
  readonly why: string
  readonly next?: string
}

/** The parts of Node's `process` that a run touches. */
export interface HostProcess {
  readonly env: Environment
  readonly stdout: { write(text: string): unknown }
  exitCode?: number | string | null | undefined
  on(event: string, listener: (detail: unknown) => void): unknown
  off(event: string, listener: (detail: unknown) => void): unknown
  exit(code: number): unknown
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const

const TITLES: Readonly<Record<Ending, string>> = {
  done: 'Done',
  unfinished: 'Could not finish',
  refused: 'Refused',
  'rolled-back': 'Rolled back',
  inconclusive: 'Inconclusive',
}

const MOST_CAUSES = 10

/** Calls under way at once that nobody needs to be warned of; Node itself warns from the eleventh on. */
const MOST_LISTENERS = 500

const describe = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error)

/** The causes of an error, nearest first. */
const causesOf = (error: unknown): readonly unknown[] => {
  const causes: unknown[] = []
  for (let each = error; each instanceof Error && each.cause !== undefined && causes.length < MOST_CAUSES; ) {
    each = each.cause
    causes.push(each)
  }
  return causes
}

/** What an error means for the run. */
const ranOf = (error: unknown, signal: AbortSignal): Ran => {
  const reason: unknown = signal.aborted ? signal.reason : undefined
  const aborted = error instanceof Error && error.name === 'AbortError'
  const told = aborted && reason instanceof GreenlightError ? reason : error
  if (told instanceof Halted) {
    return { ending: told.ending, why: withGuard(told.message, told.guard), next: told.next }
  }
  if (told instanceof GreenlightError) return { ending: told.ending, why: told.message, next: told.next }
  return {
    ending: 'unfinished',
    why: `Something happened that Greenlight did not expect: ${describe(error)}`,
    next: 'Look at the live weights (docs/runbook-rollback.md), re-run the job, and report this with the lines below.',
  }
}

const tell = (log: Log, { ending, why, next }: Ran): void => {
  for (const line of linesOf(why)) log.line(line)
  if (ending === 'done') return
  if (next) log.line(`Next: ${next}`)
  log.error(TITLES[ending], next ? `${why}\nNext: ${next}` : why)
}

const tellCauses = (log: Log, error: unknown): void => {
  for (const cause of causesOf(error)) log.muted(`  caused by ${describe(cause)}`)
  if (error instanceof GreenlightError || !(error instanceof Error)) return
  for (const line of linesOf(error.stack ?? '')) log.muted(line)
}

/** Tokens that the runner and the job hand over by themselves: registered before anything can print them. */
const AMBIENT_SECRETS = [
  'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
  'ACTIONS_RUNTIME_TOKEN',
  'AWS_CONTAINER_AUTHORIZATION_TOKEN',
  'AWS_SECRET_ACCESS_KEY',
  'AWS_SESSION_TOKEN',
  'GITHUB_TOKEN',
]

const createKit = (host: HostProcess, outside: Outside, signal: AbortSignal): Kit => {
  const write = (text: string): void => void host.stdout.write(text)
  const { env } = host
  const secrets = createSecrets((form) => write(`${workflowCommand('add-mask', form)}\n`))
  for (const name of AMBIENT_SECRETS) {
    const value = env[name]
    if (value) secrets.keep(value)
  }
  const { redact } = secrets
  let context: Context | undefined
  return {
    env,
    signal,
    secrets,
    log: createLog(write, redact),
    inputs: createInputs(env, secrets),
    outputs: createOutputs(env, redact),
    summary: createSummary(env, redact),
    get context() {
      context ??= readContext(env)
      return context
    },
    oidcToken: (audience) => oidcToken(env, secrets, audience, outside, signal),
  }
}

/**
 * Runs an action from its first line to its exit code, the only place that sets one.
 *
 * The exit code stands at "unfinished" from the beginning, so that a process which stops for want of anything
 * to wait for does not look like a success. The first SIGINT or SIGTERM aborts `kit.signal`, and the work ends as
 * it sees fit; the second one ends the process. What an error says is printed as what, why and next, as an
 * annotation, in the summary, and its causes in muted ink. The output `outcome` is always written.
 * @param host `process`
 * @param outside how it asks GitHub's OIDC issuer
 */
export const run = async (
  main: (kit: Kit) => Promise<Ran>,
  host: HostProcess,
  outside: Outside,
): Promise<void> => {
  host.exitCode = EXIT_CODES.unfinished
  const controller = new AbortController()
  // Each call under way listens for the end of the job, and gates ask many at once; beyond this many it is a leak.
  setMaxListeners(MOST_LISTENERS, controller.signal)
  const kit = createKit(host, outside, controller.signal)
  const { log } = kit

  const listeners = SIGNALS.map((name) => {
    const listener = () => {
      if (controller.signal.aborted) {
        log.line(`${name} again: stopping at once`)
        host.exit(EXIT_CODES.unfinished)
        return
      }
      log.line(`${name}: the job is being cancelled, stopping at the next safe point`)
      const what = `The job was cancelled (${name})`
      const next =
        'Nothing, if the workflow has a job that recovers; otherwise AWS restores the stable slot when the lease is due.'
      controller.abort(new Interrupted({ what, next }))
    }
    return [name, listener] as const
  })
  const crash = (error: unknown) => {
    finish(ranOf(error, controller.signal), error)
    host.exit(EXIT_CODES.unfinished)
  }
  const crashes = ['uncaughtException', 'unhandledRejection'].map((name) => [name, crash] as const)
  for (const [event, listener] of [...listeners, ...crashes]) host.on(event, listener)

  const finish = (ran: Ran, error?: unknown): void => {
    let code = EXIT_CODES[ran.ending]
    try {
      tell(log, ran)
      if (error !== undefined) {
        tellCauses(log, error)
        const { ending, why, next } = ran
        kit.summary.add([
          heading(TITLES[ending]),
          paragraph(why),
          ...(next ? [paragraph(`Next: ${next}`)] : []),
        ])
      }
      kit.outputs.set('outcome', ran.ending)
    } catch (trouble) {
      // The files of the runner cannot be written: say so, and never call that a success.
      log.error('Could not report', describe(trouble))
      code = code === EXIT_CODES.done ? EXIT_CODES.unfinished : code
    }
    host.exitCode = code
  }

  try {
    finish(await main(kit))
  } catch (error) {
    finish(ranOf(error, controller.signal), error)
  } finally {
    for (const [event, listener] of [...listeners, ...crashes]) host.off(event, listener)
  }
}
