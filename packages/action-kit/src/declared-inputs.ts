import type { Inputs } from './inputs.ts'
import { createInputs } from './inputs.ts'
import { Secret } from './secret.ts'

/**
 * The names of the inputs in an action.yml that is laid out as ours are: two spaces for a name under a
 * top-level `inputs:`. Other layouts are not understood, and give no names.
 */
export const declaredInputs = (actionYml: string): readonly string[] => {
  const [, block = ''] = /^inputs:[^\S\n]*\n((?:(?: .*)?\n)*)/m.exec(`${actionYml}\n`) ?? []
  return [...block.matchAll(/^ {2}(\w[\w-]*):/gm)].map(([, name = '']) => name)
}

/** The names of all inputs that `read` asks for, when it is given these values. */
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
    pick: (several) => {
      for (const name of several) names.add(name)
      return inputs.pick(several)
    },
  })
  return [...names]
}

/**
 * Where an action's code and its action.yml differ, one sentence each; none when they agree. For a test.
 * @param sample values with which `read` reaches every input that it reads
 */
export const inputDifferences = (action: {
  readonly actionYml: string
  readonly read: (inputs: Inputs) => unknown
  readonly sample: Readonly<Record<string, string>>
}): readonly string[] => {
  const declared = declaredInputs(action.actionYml)
  const read = inputsRead(action.read, action.sample)
  return [
    ...read.filter((name) => !declared.includes(name)).map((name) => `${name} is read, but not declared`),
    ...declared.filter((name) => !read.includes(name)).map((name) => `${name} is declared, but not read`),
  ]
}
