import { fieldIn } from './field.ts'

/**
 * A key that stands twice in one object of a line: a parser keeps the last value without a word, and a line with errors
 * would read as one without. Its path, such as `canary.errors`; undefined when all keys differ.
 *
 * Without a backslash, a line has one colon for each key and those that its texts show. A key that was dropped has left
 * its colon in the line, so equal counts prove that nothing was dropped, at a tenth of the cost of reading the line a
 * second time. Only where they differ, or where there is a backslash, the line is read again.
 *
 * @param line JSON, in which NaN and Infinity may stand for numbers
 * @param value what the line was parsed to
 */
export const repeatedKey = (line: string, value: unknown): string | undefined =>
  !line.includes('\\') && colonsIn(line) === colonsOf(value, 0) ? undefined : findRepeated(line)

const MARK = 0x22
const BACKSLASH = 0x5c

/** By a search for each, which is faster than a look at each character. */
const colonsIn = (text: string): number => {
  let colons = 0
  for (let i = text.indexOf(':'); i >= 0; i = text.indexOf(':', i + 1)) colons += 1
  return colons
}

/** No record is as deep as this; a deeper line is read again, so that none can exhaust the stack. */
const DEEPEST = 16

/** Those of keys are left out: a line whose keys have any is read again. */
const colonsOf = (value: unknown, depth: number): number => {
  if (typeof value === 'string') return colonsIn(value)
  if (typeof value !== 'object' || value === null) return 0
  if (depth === DEEPEST) return Number.NaN
  let colons = 0
  if (Array.isArray(value)) {
    for (const each of value) colons += colonsOf(each, depth + 1)
    return colons
  }
  const object = value as Readonly<Record<string, unknown>>
  for (const key in object) {
    const each = object[key]
    colons += typeof each === 'number' ? 1 : 1 + colonsOf(each, depth + 1)
  }
  return colons
}

/** What is open at a place of the line. A list has no keys. */
interface Open {
  readonly keys: Set<string> | undefined
  /** The key whose value is being read. */
  key: string
}

const findRepeated = (line: string): string | undefined => {
  const open: Open[] = []
  let top: Open | undefined
  let keyNext = false
  for (let i = 0; i < line.length; i += 1) {
    const sign = line[i]
    if (sign === '{' || sign === '[') {
      top = { keys: sign === '{' ? new Set() : undefined, key: '' }
      open.push(top)
      keyNext = sign === '{'
    } else if (sign === '}' || sign === ']') {
      open.pop()
      top = open.at(-1)
      keyNext = false
    } else if (sign === ',') {
      keyNext = top?.keys !== undefined
    } else if (sign === '"') {
      const end = endOfText(line, i)
      if (keyNext && top?.keys !== undefined) {
        // Decoded, because a key may be written in more than one way.
        top.key = String(JSON.parse(line.slice(i, end)))
        if (top.keys.has(top.key)) return pathOf(open)
        top.keys.add(top.key)
        keyNext = false
      }
      i = end - 1
    }
  }
  return undefined
}

/** Behind the text that begins at `start`. */
const endOfText = (line: string, start: number): number => {
  let i = start + 1
  while (i < line.length && line.charCodeAt(i) !== MARK) i += line.charCodeAt(i) === BACKSLASH ? 2 : 1
  return i + 1
}

const pathOf = (open: readonly Open[]): string =>
  open.slice(-DEEPEST).reduce((path, { keys, key }) => (keys === undefined ? path : fieldIn(path, key)), '')
