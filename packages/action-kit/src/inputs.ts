import { ConfigurationError } from '@greenlight/release'
import type { Environment } from './environment.ts'
import type { Secret, Secrets } from './secret.ts'
import { readSecretHeaders, type SecretHeader } from './secret-headers.ts'

/**
 * The inputs of an action, typed. Empty counts as not given, as everywhere on GitHub, and spaces around a
 * value do not count. Every method throws a ConfigurationError that names the input, its value and the choices.
 */
export interface Inputs {
  text(name: string): string | undefined
  /** GitHub does not enforce `required: true`; this does. */
  required(name: string): string
  /** `true` or `false`. */
  flag(name: string): boolean | undefined
  choice<const T extends string>(name: string, choices: readonly T[]): T | undefined
  /** Items between commas or on lines of their own; empty ones are left out. */
  list(name: string): readonly string[]
  /** A required value that must not be printed. */
  secret(name: string): Secret
  /**
   * Secrets for a server, from an input that is a bearer token and one that has lines of `Name: value`. Either may be
   * empty.
   */
  secretHeaders(names: { readonly bearer: string; readonly lines: string }): readonly SecretHeader[]
  /** Several at once, by name, for whoever parses them. */
  pick(names: readonly string[]): Readonly<Record<string, string>>
}

/** How the runner hands an input over: `canary-duration` in `INPUT_CANARY-DURATION`. */
const variableOf = (name: string): string => `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`

const quote = (value: string): string => JSON.stringify(value.length > 80 ? `${value.slice(0, 80)}…` : value)

export const createInputs = (env: Environment, secrets: Pick<Secrets, 'keep'>): Inputs => {
  const text = (name: string): string | undefined => env[variableOf(name)]?.trim() || undefined
  const required = (name: string): string => {
    const value = text(name)
    if (value !== undefined) return value
    throw new ConfigurationError({
      what: `The input ${name} is empty, but it is required`,
      next: `Set ${name} under the step's with:.`,
    })
  }
  const choice = <const T extends string>(name: string, choices: readonly T[]): T | undefined => {
    const value = text(name)
    if (value === undefined) return undefined
    const chosen = choices.find((each) => each === value)
    if (chosen !== undefined) return chosen
    throw new ConfigurationError({
      what: `The input ${name} is ${quote(value)}, must be one of ${choices.join(', ')}`,
      next: `Set ${name} to one of these, or leave it away.`,
    })
  }
  return {
    text,
    required,
    choice,
    flag: (name) => {
      const word = choice(name, ['true', 'false'])
      return word === undefined ? undefined : word === 'true'
    },
    list: (name) =>
      (text(name) ?? '')
        .split(/[,\n]/)
        .map((item) => item.trim())
        .filter((item) => item !== ''),
    secret: (name) => secrets.keep(required(name)),
    secretHeaders: ({ bearer, lines }) =>
      readSecretHeaders(
        { bearer: { input: bearer, text: text(bearer) }, lines: { input: lines, text: text(lines) } },
        secrets,
      ),
    pick: (names) =>
      Object.fromEntries(
        names.flatMap((name) => {
          const value = text(name)
          return value === undefined ? [] : [[name, value] as const]
        }),
      ),
  }
}
