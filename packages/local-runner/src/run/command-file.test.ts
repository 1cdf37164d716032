import { expect, test } from '@jest/globals'
import { parseCommandFile } from './command-file.ts'

test.each([
  [
    'simple lines',
    'a=1\nb=2=3\n\n',
    [
      ['a', '1'],
      ['b', '2=3'],
    ],
  ],
  ['an empty value', 'a=\n', [['a', '']]],
  [
    'a heredoc',
    'a<<X\none\n\ntwo=2\nX\nb=1\n',
    [
      ['a', 'one\n\ntwo=2'],
      ['b', '1'],
    ],
  ],
  ['an empty heredoc', 'a<<X\nX\n', [['a', '']]],
  ['a value that holds <<', 'a=1 << 2\n', [['a', '1 << 2']]],
  ['Windows line ends', 'a<<X\r\none\r\nX\r\n', [['a', 'one']]],
])('reads %s', (_name, content, expected) => {
  expect(parseCommandFile(content)).toEqual(expected)
})

test.each([
  ['a line without a value', 'a\n', "Invalid format 'a'"],
  ['no name', '=1\n', 'Name must not be empty'],
  ['no delimiter', 'a<<\n1\n', 'delimiter must not be empty'],
  ['a delimiter that never comes', 'a<<X\n1\n', "Matching delimiter not found 'X'"],
])('refuses %s', (_name, content, message) => {
  expect(() => parseCommandFile(content)).toThrow(message)
})
