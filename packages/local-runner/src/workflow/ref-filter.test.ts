import { expect, test } from '@jest/globals'
import { patternToRegExp, pushMatches } from './ref-filter.ts'

test.each([
  ['v*', 'v1.2.3', true],
  ['v*', 'v1/2', false],
  ['v**', 'v1/2', true],
  ['**', 'any/thing', true],
  ['v[12].[0-9]+', 'v1.10', true],
  ['v[12].[0-9]+', 'v3.1', false],
  ['v1.2', 'v1x2', false],
  ['release/*', 'release/a', true],
  ['*.md', 'README.md', true],
  ['colou?r', 'color', true],
])('the pattern %s and the name %s', (pattern, name, expected) => {
  expect(patternToRegExp(pattern).test(name)).toBe(expected)
})

const NONE = {
  branches: undefined,
  branchesIgnore: undefined,
  tags: undefined,
  tagsIgnore: undefined,
  hasPaths: false,
}

test.each([
  ['no filter takes everything', {}, 'refs/tags/v1', true],
  ['tags take a tag', { tags: ['v*'] }, 'refs/tags/v1', true],
  ['tags keep branches out', { tags: ['v*'] }, 'refs/heads/v1', false],
  ['branches keep tags out', { branches: ['main'] }, 'refs/tags/main', false],
  ['a later exclamation mark takes away', { tags: ['v*', '!v*-rc*'] }, 'refs/tags/v1-rc1', false],
  ['and a later pattern gives back', { tags: ['v*', '!v*-rc*', 'v9**'] }, 'refs/tags/v9-rc1', true],
  ['an ignore list', { tagsIgnore: ['v0*'] }, 'refs/tags/v0.1', false],
  ['an ignore list lets the rest in', { tagsIgnore: ['v0*'] }, 'refs/tags/v1', true],
  ['paths do not count for tags', { tags: ['v*'], hasPaths: true }, 'refs/tags/v1', true],
])('%s', (_name, filter, ref, expected) => {
  expect(pushMatches({ ...NONE, ...filter }, ref, 'ci.yml')).toBe(expected)
})

test('paths on branches are refused by name', () => {
  expect(() => pushMatches({ ...NONE, hasPaths: true }, 'refs/heads/main', 'a/b/ci.yml')).toThrow(
    'a/b/ci.yml: on.push.paths: path filters',
  )
})
