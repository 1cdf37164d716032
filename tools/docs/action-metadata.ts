import { parse } from 'yaml'

/** What an `action.yml` says, as far as the project's tools use it. */
export interface ActionMetadata {
  readonly name: string
  readonly description: string
  readonly branding: { readonly icon?: string; readonly color?: string }
  readonly inputs: readonly Input[]
  readonly outputs: readonly Output[]
  readonly runs: {
    readonly using?: string
    readonly main?: string
    readonly pre?: string
    readonly post?: string
  }
}

export interface Input {
  readonly name: string
  readonly description: string
  readonly required: boolean
  readonly default: string | undefined
}

export interface Output {
  readonly name: string
  readonly description: string
}

/** Reads the text of an `action.yml`. What is missing reads as empty; `metadataProblems` says so. */
export function parseMetadata(text: string): ActionMetadata {
  const file = record(parse(text))
  const { branding, runs } = { branding: record(file['branding']), runs: record(file['runs']) }
  return {
    name: textOf(file['name']),
    description: textOf(file['description']),
    branding: optional({ icon: branding['icon'], color: branding['color'] }),
    inputs: Object.entries(record(file['inputs'])).map(([name, value]) => ({
      name,
      description: textOf(record(value)['description']),
      required: record(value)['required'] === true,
      default: record(value)['default'] === undefined ? undefined : String(record(value)['default']),
    })),
    outputs: Object.entries(record(file['outputs'])).map(([name, value]) => ({
      name,
      description: textOf(record(value)['description']),
    })),
    runs: optional({ using: runs['using'], main: runs['main'], pre: runs['pre'], post: runs['post'] }),
  }
}

/**
 * What an `action.yml` lacks or has wrong, one sentence each.
 *
 * @param folder the action's folder name, which decides where its bundle is.
 */
export function metadataProblems(folder: string, metadata: ActionMetadata): readonly string[] {
  const { name, description, branding, inputs, outputs, runs } = metadata
  const main = `../../dist/${folder}/index.mjs`
  const told = [
    { what: 'the action', text: description },
    ...inputs.map((input) => ({ what: `input '${input.name}'`, text: input.description })),
    ...outputs.map((output) => ({ what: `output '${output.name}'`, text: output.description })),
  ]
  return [
    name === '' && 'the action has no name',
    runs.using !== 'node24' && `runs.using is '${runs.using ?? ''}', but must be 'node24'`,
    runs.main !== main && `runs.main is '${runs.main ?? ''}', but must be '${main}'`,
    (branding.icon === undefined || branding.color === undefined) && 'branding needs an icon and a color',
    ...told.map(({ what, text }) => text === '' && `${what} has no description`),
    ...told.map(
      ({ what, text }) =>
        text !== '' && !isSentence(text) && `the description of ${what} is not a whole sentence: '${text}'`,
    ),
    ...[...inputs, ...outputs].map(
      ({ name: key }) => !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(key) && `'${key}' is not in kebab-case`,
    ),
    ...inputs.map(
      (input) =>
        input.required &&
        input.default !== undefined &&
        `input '${input.name}' is required and has a default`,
    ),
  ].filter((problem) => problem !== false)
}

const isSentence = (text: string) => /^[\p{Lu}`"'\d]/u.test(text) && /[.!…]\)?$/.test(text)

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

const textOf = (value: unknown) => (typeof value === 'string' ? value.trim().replace(/\s+/g, ' ') : '')

function optional<K extends string>(values: Record<K, unknown>): Partial<Record<K, string>> {
  const entries = Object.entries(values).filter(([, value]) => typeof value === 'string')
  return Object.fromEntries(entries) as Partial<Record<K, string>>
}
