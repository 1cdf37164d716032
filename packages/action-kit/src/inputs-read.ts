import type { Inputs } from './inputs.ts'
import { createInputs } from './inputs.ts'
import { Secret } from './secret.ts'

/**
 * The names of all inputs that `read` asks for, each once. For tests, which hold them against an action.yml.
 * @param sample values with which `read` reaches every input that it reads
 */
export const inputsRead = (
  read: (inputs: Inputs) => unknown,
  sample: Readonly<Record<string, string>>,
): readonly string[] => {
  const names = new Set<string>()
  const env = Object.fromEntries(
    Object.entries(sample).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  )
  const inputs = createInputs(env, { keep: (value) => new Secret(value) })
  const noted = <T>(name: string, value: (name: string) => T): T => {
    names.add(name)
    return value(name)
  }
  read({
    text: (name) => noted(name, inputs.text),
    required: (name) => noted(name, inputs.required),
    flag: (name) => noted(name, inputs.flag),
    choice: (name, choices) => noted(name, (each) => inputs.choice(each, choices)),
    list: (name) => noted(name, inputs.list),
    secret: (name) => noted(name, inputs.secret),
    secretHeaders: ({ bearer, lines }) => {
      names.add(bearer)
      names.add(lines)
      return inputs.secretHeaders({ bearer, lines })
    },
    pick: (several) => {
      for (const name of several) names.add(name)
      return inputs.pick(several)
    },
  })
  return [...names]
}
