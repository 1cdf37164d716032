import { expect, test } from '@jest/globals'
import { bar, fit, paint, plain } from './paint.ts'

test('colour off leaves the text alone', () => {
  expect(paint(false).red('text')).toBe('text')
  expect(plain(paint(true).red('text'))).toBe('text')
})

test.each([
  ['abcdef', 6, 'abcdef'],
  ['abcdef', 5, 'abcd…'],
  ['', 5, ''],
])('%j in %i columns is %j', (line, width, shown) => {
  expect(fit(line, width)).toBe(shown)
})

test('colour codes take no room, and a cut line closes its colour', () => {
  const red = paint(true).red('abcdef')
  expect(fit(red, 6)).toBe(red)
  expect(fit(red, 4)).toBe('\u001b[31mabc…\u001b[0m')
})

test.each([
  [0, '    '],
  [0.001, '▏   '],
  [0.5, '██  '],
  [0.25, '█   '],
  [1, '████'],
])('a share of %d as a bar of four', (share, drawn) => {
  expect(bar(share, 4)).toBe(drawn)
})
