import { fileURLToPath } from 'node:url'

/** The repository's root folder, without a trailing slash. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '')

/** What a tool was asked for. */
export interface Asked {
  readonly flags: ReadonlySet<string>
  readonly values: ReadonlyMap<string, string>
}

/**
 * Reads a tool's arguments: `--flag` and `--name value` (or `--name=value`).
 *
 * @param known the flags and the named values the tool has.
 * @throws when an argument is not one of them, or a value is missing; the message lists the choices.
 */
export function parseArguments(
  args: readonly string[],
  known: { readonly flags: readonly string[]; readonly values?: readonly string[] },
): Asked {
  const flags = new Set<string>()
  const values = new Map<string, string>()
  const queue = [...args]
  for (let word = queue.shift(); word !== undefined; word = queue.shift()) {
    const [, name = '', inline] = /^-*([^=]*)(?:=(.*))?$/s.exec(word) ?? []
    if (word.startsWith('--') && inline === undefined && known.flags.includes(name)) {
      flags.add(name)
    } else if (word.startsWith('--') && known.values?.includes(name)) {
      const value = inline ?? queue.shift()
      if (value === undefined || value === '') throw new Error(`--${name} needs a value`)
      values.set(name, value)
    } else {
      const choices = [
        ...known.flags.map((f) => `--${f}`),
        ...(known.values ?? []).map((v) => `--${v} VALUE`),
      ]
      throw new Error(`Unknown argument '${word}'. There are: ${choices.join(', ')}`)
    }
  }
  return { flags, values }
}

/** Runs a tool: prints its help when asked for, and an error as one line with exit code 2. */
export async function runTool(
  help: string,
  known: { readonly flags: readonly string[]; readonly values?: readonly string[] },
  main: (asked: Asked) => Promise<number>,
): Promise<void> {
  try {
    const asked = parseArguments(process.argv.slice(2), { ...known, flags: ['help', ...known.flags] })
    if (asked.flags.has('help')) {
      process.stdout.write(help)
      return
    }
    process.exitCode = await main(asked)
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 2
  }
}
