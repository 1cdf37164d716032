import { randomUUID } from 'node:crypto'
import { appendToCommandFile } from './command-file.ts'
import type { Environment } from './environment.ts'

/** The outputs of the step. */
export interface Outputs {
  /** Sets an output; a later call with the same name wins. Secrets are taken out of the value. */
  set(name: string, value: string): void
}

/**
 * @param redact takes the secrets out of a value: outputs travel to other jobs, where no mask follows them
 * @param unique a text that no value contains by chance or by guessing
 */
export const createOutputs = (
  env: Environment,
  redact: (text: string) => string,
  unique: () => string = randomUUID,
): Outputs => ({
  set: (name, value) => {
    const delimiter = `greenlight_${unique()}`
    const safe = redact(value)
    if (!/^[\w-]+$/.test(name)) throw new Error(`${JSON.stringify(name)} cannot be the name of an output`)
    if (safe.includes(delimiter))
      throw new Error(`The value of the output ${name} contains its own delimiter`)
    appendToCommandFile(env, 'GITHUB_OUTPUT', `${name}<<${delimiter}\n${safe}\n${delimiter}\n`)
  },
})
