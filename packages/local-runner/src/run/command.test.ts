import { expect, test } from '@jest/globals'
import { parseCommand } from './command.ts'

test.each([
  ['::warning::text', { name: 'warning', properties: {}, message: 'text' }],
  [
    '  ::error file=a.ts,line=3::a%0Ab%25',
    { name: 'error', properties: { file: 'a.ts', line: '3' }, message: 'a\nb%' },
  ],
  ['::notice title=a%3Ab%2Cc::x', { name: 'notice', properties: { title: 'a:b,c' }, message: 'x' }],
  ['::add-mask::a::b', { name: 'add-mask', properties: {}, message: 'a::b' }],
  ['::endgroup::', { name: 'endgroup', properties: {}, message: '' }],
])('%s', (line, expected) => {
  expect(parseCommand(line)).toEqual(expected)
})

test.each(['plain', 'a ::error::b', '::error', ':error::x'])('%s is none', (line) => {
  expect(parseCommand(line)).toBeUndefined()
})
