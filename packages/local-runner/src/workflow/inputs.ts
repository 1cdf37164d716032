import { resolve, type Scope } from '../expression/evaluate.ts'
import { textOf, type Value, type Values } from '../expression/values.ts'
import type { InputDeclaration } from './model.ts'

const EMPTY: Readonly<Record<InputDeclaration['type'], Value>> = {
  string: '',
  choice: '',
  environment: '',
  boolean: false,
  number: 0,
}

/**
 * The `inputs` context: each input in its declared type, defaults filled in.
 * @param given by name, case-insensitive; strings are read in the declared type
 * @throws Error naming the input, its value and what would be right
 */
export const readInputs = (
  declared: readonly InputDeclaration[],
  given: Values,
  scope: Scope,
): Record<string, Value> => {
  const byName = new Map(Object.entries(given).map(([name, value]) => [name.toLowerCase(), value]))
  const unknown = Object.keys(given).filter(
    (name) => !declared.some((input) => input.name.toLowerCase() === name.toLowerCase()),
  )
  if (unknown.length > 0) throw new Error(`Unexpected inputs provided: ${JSON.stringify(unknown)}`)
  return Object.fromEntries(
    declared.map((input) => {
      const value = byName.get(input.name.toLowerCase())
      if (value !== undefined && value !== null && value !== '') return [input.name, typed(input, value)]
      if (input.default !== undefined) return [input.name, typed(input, resolve(input.default, scope))]
      if (input.required) throw new Error(`Required input '${input.name}' not provided`)
      const first = input.type === 'choice' ? input.options[0] : undefined
      return [input.name, first ?? EMPTY[input.type]]
    }),
  )
}

const typed = (input: InputDeclaration, value: Value): Value => {
  const refuse = (wanted: string) =>
    new Error(`Provided value ${JSON.stringify(value)} for input '${input.name}' is not ${wanted}`)
  switch (input.type) {
    case 'boolean':
      if (value === true || value === 'true') return true
      if (value === false || value === 'false') return false
      throw refuse('true or false')
    case 'number': {
      const number =
        typeof value === 'number' ? value : typeof value === 'string' ? Number(value) : Number.NaN
      if (Number.isNaN(number)) throw refuse('a number')
      return number
    }
    case 'choice':
      if (!input.options.includes(textOf(value))) {
        throw refuse(`in the list of allowed values: ${input.options.join(', ')}`)
      }
      return textOf(value)
    default:
      if (typeof value === 'object') throw refuse('a string')
      return textOf(value)
  }
}
