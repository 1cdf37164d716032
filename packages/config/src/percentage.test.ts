import { expect, test } from '@jest/globals'
import { parsePercentage } from './percentage.ts'

test.each([
  [0, 0],
  [5, 5],
  [99.9, 99.9],
  [100, 100],
  [0.125, 0.125],
  ['5', 5],
  ['99.95', 99.95],
  ['100', 100],
])('%p is %p percent', (value, percent) => {
  expect(parsePercentage(value)).toBe(percent)
})

test.each([
  -1,
  100.1,
  101,
  1000,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  1e-9,
  0.12345,
  '',
  '5%',
  '5 %',
  ' 5',
  '05',
  '+5',
  '-5',
  '.5',
  '5.',
  '1e1',
  '0x5',
  'five',
])('%p is no percentage', (value) => {
  expect(parsePercentage(value)).toBeUndefined()
})
