import { expect, test } from '@jest/globals'
import { describeDuration } from './duration.ts'

test.each([
  [0, '0 ms'],
  [850, '850 ms'],
  [999.6, '1 s'],
  [12_440, '12.4 s'],
  [59_940, '59.9 s'],
  [59_970, '1 min'],
  [60_000, '1 min'],
  [200_000, '3 min 20 s'],
  [239_700, '4 min'],
  [3_600_000, '60 min'],
])('%d ms is %s', (duration, text) => {
  expect(describeDuration(duration)).toBe(text)
})
