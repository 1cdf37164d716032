import { ConfigurationError } from '@greenlight/release'

/** One thing wrong with the configuration. */
export interface Problem {
  /** `environments.production.canary.steps[1]`; empty for the file as a whole. */
  readonly path: string
  /** `line 14`, `input canary-duration` or `environment variable CANARY_DURATION`. */
  readonly where?: string
  /** What stands there, then what would be right: `is 3, must be more than 5`. */
  readonly says: string
}

const LONGEST_VALUE = 80

/** A value as it may be shown: quoted when text, on one line, cut when long. */
export const quote = (value: unknown): string => {
  const text = (JSON.stringify(value) ?? String(value)).replaceAll(/[\u2028\u2029\u0085]/g, ' ')
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}… (${text.length} characters)` : text
}

const line = ({ path, where, says }: Problem): string =>
  `- ${path}${where === undefined ? '' : path === '' ? where : ` (${where})`} ${says}`

/** One error that tells every problem, so that a file is mended in one go. */
export const configurationError = (path: string, problems: readonly Problem[]): ConfigurationError =>
  new ConfigurationError({
    what: `The configuration ${path} has ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}:\n${problems.map(line).join('\n')}`,
    next: `Mend each of them; docs/config.md lists every key with its default, unit and range.`,
  })
