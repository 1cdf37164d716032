import { expect, test } from '@jest/globals'
import { failureThreshold, startPause } from './circuit-breaker.ts'

test.each([
  [0, 3],
  [1, 3],
  [7, 4],
  [25, 13],
  [1_000, 200],
])('with %i tasks wanted the breaker opens at %i failures', (desired, threshold) => {
  expect(failureThreshold(desired)).toBe(threshold)
})

test('pauses grow up to 27 minutes', () => {
  expect([1, 2, 3, 4, 5, 50].map(startPause)).toEqual([0, 0, 10_000, 20_000, 40_000, 27 * 60_000])
})
