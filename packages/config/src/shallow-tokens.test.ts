import { expect, test } from '@jest/globals'
import { shallowTokens, TooDeep } from './shallow-tokens.ts'

const tokensOf = (text: string, limit: number) => [...shallowTokens(text, limit, () => {})]

test.each([
  ['brackets', (depth: number) => `${'['.repeat(depth)}x${']'.repeat(depth)}`],
  ['dashes', (depth: number) => `${'- '.repeat(depth)}x`],
  [
    'keys',
    (depth: number) =>
      `${Array.from({ length: depth }, (_, level) => `${' '.repeat(level)}k:`).join('\n')} x`,
  ],
])('%s: as deep as the limit, and not twice as deep', (_, nested) => {
  expect(tokensOf(nested(8), 8)).toHaveLength(1)
  expect(() => tokensOf(nested(16), 8)).toThrow(TooDeep)
})

test('lines are told with their beginnings', () => {
  const lines: number[] = []
  for (const _ of shallowTokens('a: 1\nb: 2\n', 8, (offset) => lines.push(offset)));
  expect(lines).toEqual([0, 5, 10])
})
