import { BadRecord, badValue } from './bad-record.ts'
import { fieldIn } from './field.ts'
import { repeatedKey } from './repeated-key.ts'

export type Json = Readonly<Record<string, unknown>>

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** @throws {BadRecord} on a key that is none of those known: a misspelt one would otherwise read as nothing counted */
export const keysAre = (value: Json, known: ReadonlySet<string>, path: string): void => {
  for (const key in value) {
    if (known.has(key)) continue
    throw new BadRecord(fieldIn(path, key), `is no known key; known are ${[...known].join(', ')}`)
  }
}

/**
 * Numbers that are written like this are no JSON; some writers do it all the same. A text that does not end goes to the
 * end of the line, or each of its quotes would be tried as a beginning.
 */
const NO_NUMBERS = /("(?:[^"\\]|\\.)*"?)|-?\b(?:NaN|Infinity)\b/g
const MARK = '\u0000'
const BYTE_ORDER_MARK = '\uFEFF'

/**
 * Parses a line. Of what is no JSON, it still finds NaN and Infinity by field.
 * @throws {BadRecord} when it is no JSON, or a key stands twice in an object
 */
export const parseJson = (line: string): unknown => {
  const value = parse(line)
  const repeated = repeatedKey(line, value)
  if (repeated === undefined) return value
  throw new BadRecord(repeated, 'stands twice in its object: expected each key once')
}

const parse = (line: string): unknown => {
  try {
    return JSON.parse(line)
  } catch {
    const loose = parseLoosely(line)
    if (loose !== undefined) return loose.value
    const start = line.slice(0, line.length - line.trimStart().length)
    if (!start.includes(BYTE_ORDER_MARK)) throw badValue('the line', line, 'JSON')
    throw new BadRecord(
      'the line',
      'begins with a byte order mark (U+FEFF): expected it in the first line of a file alone, or nowhere',
    )
  }
}

const parseLoosely = (line: string): { readonly value: unknown } | undefined => {
  try {
    const marked = line.replace(NO_NUMBERS, (found, text: string | undefined) => {
      return text ?? JSON.stringify(MARK + found)
    })
    const value: unknown = JSON.parse(marked, (_key, each: unknown) =>
      typeof each === 'string' && each.startsWith(MARK) ? Number(each.slice(1)) : each,
    )
    return { value }
  } catch {
    return undefined
  }
}
