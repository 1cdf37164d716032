import type { Override } from './kind.ts'
import { ENVIRONMENT_OVERRIDE, environment } from './schema.ts'
import { type Fields, isObjectKind } from './structures.ts'

/** A setting that an action input or an environment variable may give. */
export interface Overridable {
  /** Path of the setting: `canary.step-duration`. */
  readonly setting: string
  readonly input: string
  readonly variable: string
}

const walk = (fields: Fields, parent: string): readonly Overridable[] =>
  Object.entries(fields).flatMap(([key, { kind, override }]) => {
    const setting = parent === '' ? key : `${parent}.${key}`
    const own = override === undefined ? [] : [named(setting, override)]
    return [...own, ...(isObjectKind(kind) ? walk(kind.fields, setting) : [])]
  })

const named = (setting: string, { input, variable }: Override): Overridable => ({ setting, input, variable })

/** Every setting that may come from outside the file, with the names of its input and variable. */
export const overrides = (): readonly Overridable[] => [
  named('environment', ENVIRONMENT_OVERRIDE),
  ...walk(environment.fields, ''),
]
