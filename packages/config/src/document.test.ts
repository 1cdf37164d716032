import { expect, test } from '@jest/globals'
import { type Node, readDocument } from './document.ts'
import type { Problem } from './problem.ts'

const read = (text: string): { root: Node | undefined; problems: readonly Problem[] } => {
  const problems: Problem[] = []
  return { root: readDocument(text, problems), problems }
}

const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]']
  .concat(
    [...'bcdefgh'].map(
      (name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefg'[index]}`).join(',')}]`,
    ),
  )
  .join('\n')

test.each([
  ['nothing', '', 'The file is empty'],
  ['only a comment', '# later', 'The file is empty'],
  ['two documents', 'a: 1\n---\nb: 2', 'more than one YAML document'],
  ['a duplicate key', 'a: 1\na: 2', 'unique'],
  ['a tag', 'a: !include x', 'tag'],
  ['a tag for JavaScript', 'a: !!js/function "x"', 'tag'],
  ['a known but unneeded tag', 'a: !!binary aGk=', 'tag'],
  ['a tab', 'a:\n\tb: 1', 'not valid'],
  ['an open quote', 'a: "b', 'not valid'],
  ['an undefined alias', 'a: *b', 'the alias *b before it is defined'],
  ['a merge key', 'a: &a {b: 1}\nc:\n  <<: *a\n  __proto__: 1', '__proto__'],
  ['__proto__', '__proto__: {a: 1}', 'never allowed'],
  ['constructor', 'a: {constructor: 1}', 'never allowed'],
  ['a numeric key', '1: a', 'a key that is no text'],
  ['a mapping as key', '? {a: 1}\n: b', 'a key that is no text'],
  ['too many aliases', `a: &a 1\nb: [${Array(51).fill('*a').join(',')}]`, 'more than 50 aliases'],
  ['a billion laughs', bomb, 'more than'],
  ['an alias to itself', 'a: &a [*a]', 'deeper than 16'],
  ['deep nesting', `a: ${'['.repeat(30)}${']'.repeat(30)}`, 'deeper than 16'],
  ['brackets to the limit of the size', '['.repeat(65_000), 'deeper than 16'],
  ['braces to the limit of the size', '{a: '.repeat(16_000), 'deeper than 16'],
  ['dashes to the limit of the size', '- '.repeat(32_000), 'deeper than 16'],
  ['too many values', `a: [${Array(5_001).fill('1').join(',')}]`, 'more than 5000 values'],
  ['too large', `a: ${'x'.repeat(65_536)}`, 'at most 65536'],
])('%s is refused', (_, text, says) => {
  const { root, problems } = read(text)
  expect(root).toBeUndefined()
  expect(problems.map((problem) => problem.says).join('\n')).toContain(says)
})

test('sixteen levels are read, of any kind', () => {
  expect(read(`${'['.repeat(16)}x${']'.repeat(16)}`).problems).toEqual([])
  expect(read(`${'- '.repeat(16)}x`).problems).toEqual([])
  const mappings = Array.from({ length: 16 }, (_, level) => `${' '.repeat(level)}k:`).join('\n')
  expect(read(`${mappings} x`).problems).toEqual([])
})

test('values keep their line and their digits', () => {
  const { root } = read('a: x\nb:\n  - 0123\n  - true\n  - ~\n')
  expect(root).toMatchObject({ kind: 'mapping' })
  if (root?.kind !== 'mapping') throw new Error('no mapping')
  expect(root.entries.get('b')).toEqual({
    where: 'line 3',
    kind: 'list',
    items: [
      { where: 'line 3', kind: 'scalar', value: 123, source: '0123' },
      { where: 'line 4', kind: 'scalar', value: true, source: 'true' },
      { where: 'line 5', kind: 'scalar', value: null, source: '~' },
    ],
  })
})

test('the words of YAML 1.1 are texts', () => {
  const { root } = read('[yes, no, on, off, 1_000, 0o17, 2026-11-21]')
  const values =
    root?.kind === 'list' ? root.items.map((item) => (item.kind === 'scalar' ? item.value : item)) : []
  expect(values).toEqual(['yes', 'no', 'on', 'off', '1_000', 15, '2026-11-21'])
})
