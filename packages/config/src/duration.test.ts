import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { formatDuration, parseDuration } from './duration.ts'

test.each([
  ['0s', 0],
  ['500ms', 500],
  ['10s', 10_000],
  ['5m', 300_000],
  ['2h', 7_200_000],
  ['1h30m', 5_400_000],
  ['1m30s', 90_000],
  ['1s500ms', 1_500],
  ['1d', 86_400_000],
  ['1d2h3m4s5ms', 93_784_005],
  ['90m', 5_400_000],
])('%s is %i ms', (text, ms) => {
  expect(parseDuration(text)).toBe(ms)
})

test.each([
  '',
  '5',
  '0',
  '1.5h',
  '-5s',
  '+5s',
  '5 m',
  ' 5m',
  '5m ',
  '5M',
  '5min',
  '5sec',
  '30m1h',
  '5m5m',
  'm',
  'PT5M',
  '5µs',
  '٥m',
  '1e3s',
  '9999999999s',
])('%j is no duration', (text) => {
  expect(parseDuration(text)).toBeUndefined()
})

test('what is formatted reads back the same', () => {
  fc.assert(
    fc.property(fc.nat({ max: 400 * 86_400_000 }), (ms) => {
      expect(parseDuration(formatDuration(ms))).toBe(ms)
    }),
  )
})
