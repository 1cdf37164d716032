import { ConfigurationError, type Duration, SECOND } from '@greenlight/release'

/** `name{label="value",…}`: one metric, and which of its series. */
export interface Selector {
  readonly metric: string
  /** The matchers as written, without braces; may be empty. */
  readonly matchers: string
  /** Labels that some matcher demands: those with `=` or `=~`. */
  readonly demanded: readonly string[]
}

const NAME = /^((?:[A-Za-z_:]|\$\{slot\})(?:[\w:]|\$\{slot\})*)(?:\s*\{([\s\S]*)\})?$/
const MATCHER = /\s*([A-Za-z_]\w*)\s*(=~|!~|!=|=)\s*("(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*')\s*(,|$)/y

const read = (text: string): Selector | undefined => {
  const [, metric, matchers = ''] = NAME.exec(text.trim()) ?? []
  if (metric === undefined) return undefined
  const demanded: string[] = []
  const rest = matchers.trimEnd()
  MATCHER.lastIndex = 0
  while (MATCHER.lastIndex < rest.length) {
    const found = MATCHER.exec(rest)
    if (found === null) return undefined
    if (found[2] === '=' || found[2] === '=~') demanded.push(found[1] ?? '')
  }
  return { metric, matchers: rest, demanded }
}

export const isSelector = (text: string): boolean => read(text) !== undefined

/** @throws ConfigurationError when the text would ask the same of both slots */
export const checkPlaceholder = (field: string, text: string): void => {
  if (text.includes('${slot}')) return
  throw new ConfigurationError({
    what: `${field} is ${text}, which asks the same of both slots`,
    next: 'Write ${slot} where the name of the slot stands, for example slot="${slot}".',
  })
}

/** @throws ConfigurationError when the text is no plain selector, or has no `${slot}` */
export const parseSelector = (field: string, text: string): Selector => {
  const selector = read(text)
  if (selector === undefined) {
    throw new ConfigurationError({
      what: `${field} is ${text}, which is no plain selector`,
      next: 'Write name{label="value"}, without functions and ranges: counters are read sample by sample.',
    })
  }
  checkPlaceholder(field, text)
  return selector
}

/** The series of a classic histogram's buckets. */
export const bucketsOf = ({ metric, matchers }: Pick<Selector, 'metric' | 'matchers'>): string =>
  `${metric}_bucket{${matchers}}`

/** PromQL with the placeholders filled in. A slot's name is escaped for the quotes it stands in. */
export const fillIn = (text: string, slot: string, interval: Duration): string => {
  const name = slot.replace(/[\\"']/g, (character) => `\\${character}`)
  return text.replaceAll('${slot}', () => name).replaceAll('${interval}', `${interval / SECOND}s`)
}
