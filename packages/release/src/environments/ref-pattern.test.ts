import { expect, test } from '@jest/globals'
import { matchesRefPattern } from './ref-pattern.ts'

// What Ruby's own specification of File.fnmatch says with FNM_PATHNAME, and the examples of GitHub's documentation.
test.each([
  ['v*', 'v1.4.0', true],
  ['v*', 'v1.4.0-rc.1', true],
  ['v*', 'V1.4.0', false],
  ['v*', 'release/v1.4.0', false],
  ['v*', 'v1/4', false],
  ['v**', 'v1/4', false],
  ['*', 'main', true],
  ['*', 'feature/a', false],
  ['*/*', 'feature/a', true],
  ['release/*/*', 'release/1/2', true],
  ['release/*/*', 'release/1', false],
  ['**/*', 'main', true],
  ['**/*', 'one/two/three', true],
  ['**/**/x', 'x', true],
  ['qa/**/*', 'qa/a/b/c', true],
  ['qa/**/*', 'qa', false],
  ['**/foo/**/bar', 'a/foo/b/foo/c/bar', true],
  ['**/foo', 'a/foo/b', false],
  ['**', 'a/b', false],
  ['***/a', 'x/a', true],
  ['***/a', 'x/y/a', false],
  ['**\\/a', 'x/y/a', false],
  ['v?.?.?', 'v1.4.0', true],
  ['v?.?.?', 'v1.10.0', false],
  ['?', '/', false],
  ['[/]', '/', false],
  ['v[0-9]*.[0-9]*', 'v1.4.0', true],
  ['v[0-9]*', 'vnext', false],
  ['v[!0-9]*', 'vnext', true],
  ['v[^0-9]*', 'v1', false],
  ['[a-]', '-', true],
  ['[a-]', 'b', false],
  ['[]a]', 'a', false],
  ['[!]', 'x', true],
  ['[\\]]', ']', true],
  ['[\\!a]', '!', true],
  ['[a-\\c]', 'b', true],
  ['abc[de', 'abcd', false],
  ['abc[de', 'abc[de', false],
  ['v[', 'v[', false],
  ['a[b-', 'ab', false],
  ['\\v*', 'v1', true],
  ['v\\*', 'v*', true],
  ['v\\*', 'v1', false],
  ['v\\', 'v', true],
  ['a\\/b', 'a/b', true],
  ['{v,w}1', 'v1', false],
  ['{v,w}1', '{v,w}1', true],
  ['refs/tags/v*', 'v1.4.0', false],
  ['', '', true],
  ['', 'v1', false],
  ['v1.4.0', 'v1.4.0', true],
  ['v1.4', 'v1.4.0', false],
  ['*.*.0', 'v1.4.0.0', true],
  ['*a*b*', 'xaxxbx', true],
  ['*a*b', 'xbxa', false],
  ['ä?', 'ä🚦', true],
])('the pattern %s and the name %s: %s', (pattern, name, expected) => {
  expect(matchesRefPattern(pattern, name)).toBe(expected)
})

test('a pattern of wildcards that all but match ends at once', () => {
  // Trying every wildcard again for every other one would take longer than the machine lasts.
  expect(matchesRefPattern(`${'*a'.repeat(120)}b`, 'a'.repeat(255))).toBe(false)
  expect(matchesRefPattern(`${'**/a/'.repeat(50)}b`, 'a/'.repeat(127))).toBe(false)
})
