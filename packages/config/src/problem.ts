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
  const text = (JSON.stringify(value) ?? String(value)).replaceAll(/[\u2028\u2029]/g, ' ')
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}… (${text.length} characters)` : text
}

/** More would not be read by anyone, and annotations are cut at a few thousand characters. */
const MOST = 40

const line = ({ path, where, says }: Problem): string => {
  const at = where === undefined ? path : path === '' ? where : `${path} (${where})`
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not get through
  return `- ${at === '' ? '' : `${at} `}${says}`.replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, ' ')
}

/** What is mended, and the page that lists its keys. */
export interface Mended {
  readonly what: string
  readonly page: string
}

const CONFIGURATION: Mended = { what: 'The configuration', page: 'docs/config.md' }

/** One error that tells every problem, so that a file is mended in one go. */
export const configurationError = (
  path: string,
  problems: readonly Problem[],
  { what, page }: Mended = CONFIGURATION,
): ConfigurationError => {
  const lines = problems.slice(0, MOST).map(line)
  const more = problems.length > MOST ? [`- and ${problems.length - MOST} more`] : []
  const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`
  return new ConfigurationError({
    what: `${what} ${path} has ${count}:\n${[...lines, ...more].join('\n')}`,
    next: `Mend each of them; ${page} lists every key with its default, unit and range.`,
  })
}
