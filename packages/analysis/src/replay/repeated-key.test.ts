import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { repeatedKey } from './repeated-key.ts'

const repeatedIn = (line: string) => repeatedKey(line, JSON.parse(line))

/** Any text that JSON can hold, with many of the signs that its grammar uses. */
const text = fc.oneof(
  fc.string({
    unit: fc.constantFrom('"', ':', '\\', ',', '{', '}', '[', 'a', 'é', '\n', '\u2028'),
    maxLength: 8,
  }),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constant('__proto__'),
)
const json = fc.jsonValue({ maxDepth: 5, stringUnit: 'binary' })
const entries = fc.uniqueArray(fc.tuple(text, fc.oneof(json, text)), {
  selector: ([key]) => key,
  maxLength: 4,
})

/** The same text, all of it written as codes. */
const escaped = (value: string): string =>
  `"${Array.from({ length: value.length }, (_, i) => `\\u${value.charCodeAt(i).toString(16).padStart(4, '0')}`).join('')}"`

const objectOf = (members: readonly (readonly [string, unknown])[], keyOf: (key: string) => string): string =>
  `{${members.map(([key, value]) => `${keyOf(key)}: ${JSON.stringify(value)}`).join(' , ')}}`

describe('a key that stands twice', () => {
  test('is never seen where none does', () => {
    fc.assert(
      fc.property(fc.oneof(json, text), entries, fc.constantFrom(undefined, 2), (value, members, indent) => {
        expect(repeatedIn(JSON.stringify(value, null, indent))).toBeUndefined()
        expect(repeatedIn(objectOf(members, JSON.stringify))).toBeUndefined()
        expect(repeatedIn(objectOf(members, escaped))).toBeUndefined()
      }),
      { seed: 4, numRuns: 500 },
    )
  })

  test('is always seen, however it is written, whatever its values and wherever its object stands', () => {
    const way = fc.constantFrom<(key: string) => string>(JSON.stringify, escaped)
    const around = fc.constantFrom<(inner: string) => string>(
      (inner) => inner,
      (inner) => `[1, ${inner}, "a:b"]`,
      (inner) => `{"x\\u003a": "\\u003a:", "y": ${inner}, "z": [{}]}`,
    )
    fc.assert(
      fc.property(
        entries,
        text,
        json,
        json,
        way,
        way,
        fc.array(around, { maxLength: 20 }),
        (members, ...rest) => {
          const [key, first, second, one, other, outside] = rest
          const others = members.filter(([name]) => name !== key)
          const body = others
            .map(([name, value]) => `,${JSON.stringify(name)}:${JSON.stringify(value)}`)
            .join('')
          const twice = `{${one(key)}:${JSON.stringify(first)}${body},${other(key)}:${JSON.stringify(second)}}`
          expect(repeatedIn(outside.reduce((inner, wrap) => wrap(inner), twice))).toBeDefined()
        },
      ),
      { seed: 4, numRuns: 500 },
    )
  })

  test.each([
    ['{"a":1,"a":1}', 'a'],
    ['{"a":{"b":[{"c":1},{"c":1,"c":2}]}}', 'a.b.c'],
    ['{"a":1,"b":{"a":1},"\\u0061":2}', 'a'],
    ['{"t":"\\u003a","a":1,"a":1}', 'a'],
    ['{"x y":1,"x y":1}', '["x y"]'],
    ['{"a":["a","a"],"b":"a"}', undefined],
    ['{"a:":1,"b":"::"}', undefined],
  ])('%s has %p', (line, path) => {
    expect(repeatedIn(line)).toBe(path)
  })

  test('in a line as deep as lines can be exhausts nothing', () => {
    const deep = 100_000
    expect(repeatedIn('['.repeat(deep) + ']'.repeat(deep))).toBeUndefined()
    expect(repeatedIn(`${'{"a":'.repeat(deep)}{"b":1,"b":2}${'}'.repeat(deep)}`)).toMatch(/\.b$/)
  })
})
