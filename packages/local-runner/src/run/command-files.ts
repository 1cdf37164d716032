import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseCommandFile } from './command-file.ts'

const NAMES = {
  GITHUB_OUTPUT: 'set_output',
  GITHUB_ENV: 'set_env',
  GITHUB_PATH: 'add_path',
  GITHUB_STATE: 'save_state',
  GITHUB_STEP_SUMMARY: 'step_summary',
} as const

type Name = keyof typeof NAMES

/** What a program left in its command files. */
export interface Written {
  readonly outputs: readonly (readonly [string, string])[]
  readonly env: readonly (readonly [string, string])[]
  readonly path: readonly string[]
  readonly state: readonly (readonly [string, string])[]
  readonly summary: Buffer
  /** One message for each file that is malformed; its content counts for nothing. */
  readonly problems: readonly string[]
}

/** Fresh command files for one program. */
export const createCommandFiles = async (temp: string) => {
  const folder = join(temp, '_runner_file_commands')
  await mkdir(folder, { recursive: true })
  const id = randomUUID()
  const file = (name: Name) => join(folder, `${NAMES[name]}_${id}`)
  const names = Object.keys(NAMES) as Name[]
  for (const name of names) await writeFile(file(name), '')

  const collect = async (): Promise<Written> => {
    const problems: string[] = []
    const pairs = async (name: Name) => {
      try {
        return parseCommandFile((await readOrNothing(file(name))).toString('utf8'))
      } catch (cause) {
        problems.push(`Unable to process file command '${NAMES[name].replace('set_', '')}' successfully.`)
        problems.push(cause instanceof Error ? cause.message : String(cause))
        return []
      }
    }
    const written: Written = {
      outputs: await pairs('GITHUB_OUTPUT'),
      env: await pairs('GITHUB_ENV'),
      state: await pairs('GITHUB_STATE'),
      path: (await readOrNothing(file('GITHUB_PATH')))
        .toString('utf8')
        .split(/\r?\n/)
        .filter((line) => line !== ''),
      summary: await readOrNothing(file('GITHUB_STEP_SUMMARY')),
      problems,
    }
    for (const name of names) await rm(file(name), { force: true })
    return written
  }
  return { environment: Object.fromEntries(names.map((name) => [name, file(name)])), collect }
}

const readOrNothing = async (file: string): Promise<Buffer> => {
  try {
    return await readFile(file)
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return Buffer.alloc(0)
    throw cause
  }
}
