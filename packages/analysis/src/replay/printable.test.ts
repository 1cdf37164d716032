import { expect, test } from '@jest/globals'
import { printable } from './printable.ts'

test.each([
  ['plain é 漢 👍 "\\"', 'plain é 漢 👍 "\\"'],
  ['\u001b[31m', '\\u001b[31m'],
  ['a\nb\r\tc\u0000\u007f', 'a\\u000ab\\u000d\\u0009c\\u0000\\u007f'],
  ['\u0085\u009b', '\\u0085\\u009b'],
  ['\u200b\u200f\u202a\u202e\u2060\u2069\ufeff', '\\u200b\\u200f\\u202a\\u202e\\u2060\\u2069\\ufeff'],
  ['\u2028\u2029\ud800', '\\u2028\\u2029\\ud800'],
  ['\u{e0041}', '\\udb40\\udc41'],
])('%j is shown as %j', (text, shown) => {
  expect(printable(text)).toBe(shown)
})
