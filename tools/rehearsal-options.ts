import { join } from 'node:path'
import type { PlayOptions } from '@greenlight/rehearsal'
import { type Asked, ROOT } from './command-line.ts'

/** The arguments that both tools take, and what they make of them. */
export const PLAY_ARGUMENTS = { flags: ['ask', 'keep', 'json'], values: ['speed', 'rate'] } as const

type Common = 'speed' | 'rate' | 'suite' | 'output' | 'terminal' | 'colour' | 'keep' | 'signal' | 'ask'

/**
 * @param name what is played: the folder of the output is named after it
 * @throws Error naming an option that is out of its range
 */
export const playOptions = ({ flags, values }: Asked, name: string): Pick<PlayOptions, Common> => {
  const terminal = flags.has('json') ? process.stderr : process.stdout
  return {
    speed: numberOf(values, 'speed', 20, { min: 1, max: 60 }),
    rate: numberOf(values, 'rate', 150, { min: 1, max: 500 }),
    suite: ROOT,
    output: outputFolder(name),
    terminal,
    colour: terminal.isTTY === true && !process.env['NO_COLOR'],
    keep: flags.has('keep'),
    signal: untilInterrupted(),
    ...(flags.has('ask') && { ask: process.stdin }),
  }
}

/**
 * A number among a tool's values.
 * @throws Error naming the option and its range
 */
const numberOf = (
  values: ReadonlyMap<string, string>,
  name: string,
  fallback: number,
  { min, max }: { readonly min: number; readonly max: number },
): number => {
  const text = values.get(name)
  if (text === undefined) return fallback
  const number = Number(text)
  if (!(number >= min && number <= max)) {
    throw new Error(`--${name} is '${text}'; it must be a number from ${min} to ${max}`)
  }
  return number
}

/**
 * Secrets of the repository for a rehearsal, taken from environment variables of the same names. Only names stand on the
 * command line: that can be read in the list of processes, and stays in the shell's history.
 * @throws Error naming each that is no name of a secret on GitHub, or that has no variable here
 */
export const secretsNamed = (
  names: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> => {
  const wanted = (names ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
  // Anything else may be a value, and is not shown again (docs.github.com, naming your secrets).
  const wrong = wanted.findIndex((name) => !/^(?!GITHUB_)[A-Z_][A-Z0-9_]*$/i.test(name))
  if (wrong >= 0) {
    throw new Error(
      `--secrets: item ${wrong + 1} is not the name of a secret: letters, digits and _, not beginning with GITHUB_. Values stand in environment variables of these names`,
    )
  }
  const missing = wanted.filter((name) => !env[name])
  if (missing.length > 0) {
    const example = `read -rs ${missing[0]} && export ${missing[0]}`
    throw new Error(
      `--secrets: ${missing.join(', ')} is no environment variable here, or empty. In bash: ${example}`,
    )
  }
  return Object.fromEntries(wanted.map((name) => [name, env[name] ?? '']))
}

/** A new folder below `.greenlight`, named after what is played and when. */
const outputFolder = (name: string): string =>
  join(process.cwd(), '.greenlight', `${new Date().toISOString().slice(0, 19).replaceAll(':', '-')}-${name}`)

/** Aborted on Ctrl-C or a request to end. A second one ends at once. */
const untilInterrupted = (): AbortSignal => {
  const controller = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (controller.signal.aborted) process.exit(130)
      controller.abort(new Error('Interrupted: the world is taken down. Again to end at once.'))
    })
  }
  return controller.signal
}

/**
 * Keeps the AWS SDK from telling the person at every start that newer Node.js versions exist; what runs here
 * talks to the local cloud only.
 */
export const silenceSdkWarning = (): void => {
  process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true'
}
