import { type BadRecord, badValue } from './bad-record.ts'

export type Json = Readonly<Record<string, unknown>>

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** @throws {BadRecord} on a key that is none of those known: a misspelt one would otherwise read as nothing counted */
export const keysAre = (value: Json, known: ReadonlySet<string>, prefix: string): void => {
  for (const key in value) {
    if (known.has(key)) continue
    const choices = [...known].join(', ')
    throw badValue(`${prefix}${key.slice(0, 60)}`, value[key], `no such key; there are ${choices}`)
  }
}

/** Numbers that are written like this are no JSON; some writers do it all the same. */
const NO_NUMBERS = /("(?:[^"\\]|\\.)*")|-?\b(?:NaN|Infinity)\b/g
const MARK = '\u0000'

/** A trace's name in a line that is no JSON, in the place where most writers put it. */
const NAME = /"trace"\s*:\s*("(?:[^"\\]|\\.){1,200}")/g

/** Parses a line. Of what is no JSON, it still finds NaN and Infinity by field, and whose line it is. */
export const parseJson = (
  line: string,
): { readonly value: unknown } | { readonly trace: string | undefined; readonly problem: BadRecord } => {
  try {
    return { value: JSON.parse(line) }
  } catch {
    return parseLoosely(line) ?? { trace: nameIn(line), problem: badValue('the line', line, 'JSON') }
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

/** The one name in a broken line; undefined when it has none, or several. */
export const nameIn = (line: string): string | undefined => {
  const names = [...line.matchAll(NAME)]
  const [, quoted] = names[0] ?? []
  if (quoted === undefined || names.length > 1) return undefined
  try {
    const name: unknown = JSON.parse(quoted)
    return typeof name === 'string' ? name : undefined
  } catch {
    return undefined
  }
}
