import { expect, test } from '@jest/globals'
import { atMost, clopperPearson, upperLimit } from './clopper-pearson.ts'
import { geometricMean } from './geometric-mean.ts'
import { merge, quantile, size } from './histogram.ts'
import { normalBelow, normalQuantile } from './normal-distribution.ts'

// Closed forms for none and all, and table values of Clopper and Pearson (0.95) for 10 and 20 trials.
test.each([
  [0, 10, 0, 1 - 0.025 ** (1 / 10)],
  [10, 10, 0.025 ** (1 / 10), 1],
  [0, 20_000, 0, 1 - 0.025 ** (1 / 20_000)],
  [1, 10, 0.0025, 0.445],
  [5, 10, 0.1871, 0.8129],
  [4, 20, 0.0573, 0.4366],
])('Clopper-Pearson of %d in %d', (count, runs, lower, upper) => {
  const interval = clopperPearson(count, runs, 0.95)
  expect(interval.lower).toBeCloseTo(lower, 4)
  expect(interval.upper).toBeCloseTo(upper, 4)
})

test('the limits are where the tails are what they should be', () => {
  for (const [count, runs] of [
    [3, 50],
    [140, 20_000],
    [200, 20_000],
    [19_000, 20_000],
  ] as const) {
    const { lower, upper } = clopperPearson(count, runs, 0.95)
    expect(atMost(count, runs, upper)).toBeCloseTo(0.025, 8)
    expect(1 - atMost(count - 1, runs, lower)).toBeCloseTo(0.025, 8)
    expect(atMost(count, runs, upperLimit(count, runs, 0.05))).toBeCloseTo(0.05, 8)
  }
})

test('binomial tails agree with a plain sum', () => {
  const [n, p] = [30, 0.3]
  let mass = (1 - p) ** n
  let sum = 0
  for (let k = 0; k <= n; k++) {
    sum += mass
    expect(atMost(k, n, p)).toBeCloseTo(sum, 12)
    mass *= ((n - k) / (k + 1)) * (p / (1 - p))
  }
})

test('medians count what never came as endless', () => {
  const histogram = [0, 3, 0, 2]
  expect(size(histogram)).toBe(5)
  expect(quantile(histogram, 0.5, 5)).toBe(1)
  expect(quantile(histogram, 0.5, 8)).toBe(3)
  expect(quantile(histogram, 0.5, 11)).toBeUndefined()
  expect(quantile([], 0.5, 0)).toBeUndefined()
  expect(merge([1], [0, 2])).toEqual([1, 2])
})

test('the geometric mean of ratios', () => {
  expect(geometricMean([0.5, 2])).toBeCloseTo(1, 12)
  expect(geometricMean([2, 4, 8])).toBeCloseTo(4, 12)
})

// Abramowitz and Stegun, table 26.1.
test.each([
  [0, 0.5],
  [0.5, 0.691462461274013],
  [1, 0.841344746068543],
  [-1, 0.158655253931457],
  [2, 0.97724986805182],
  [3.5, 0.999767370920964],
  [-9, 0],
  [9, 1],
])('the normal distribution below %d', (z, below) => {
  expect(normalBelow(z)).toBeCloseTo(below, 12)
})

test.each([1e-9, 0.001, 0.3, 0.5, 0.75, 0.95, 0.99, 1 - 1e-9])('the normal quantile of %d', (p) => {
  expect(normalBelow(normalQuantile(p)) / p).toBeCloseTo(1, 6)
  expect(normalQuantile(p) + normalQuantile(1 - p)).toBeCloseTo(0, 6)
})

test('quantiles end where a double does', () => {
  expect(normalQuantile(1)).toBeLessThan(9)
  expect(normalQuantile(0)).toBeGreaterThan(-9)
})
