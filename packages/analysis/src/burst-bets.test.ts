import { describe, expect, test } from '@jest/globals'
import { againstLimitInBursts, againstStableInBursts } from './burst-bets.ts'
import { againstStable, WORSE_BY } from './error-bets.ts'

/** P(negative binomial = k) with this mean and variance = burst · mean, until what is left is nothing. */
const negativeBinomial = (mean: number, burst: number): readonly number[] => {
  if (mean === 0) return [1]
  const size = mean / (burst - 1)
  const masses = [burst ** -size]
  for (let k = 0; k < 6000; k += 1) {
    const next = ((masses[k] ?? 0) * (k + size) * (1 - 1 / burst)) / (k + 1)
    masses.push(next)
    if (k > mean && next < 1e-290) break
  }
  return masses
}

const expectations = (
  [n, m]: readonly [number, number],
  ours: readonly number[],
  theirs: readonly number[],
  ratio: number,
  excess: number,
  burst: number,
): readonly number[] => {
  const sums = WORSE_BY.map(() => 0)
  // Factors are linear in the counts: those of no errors, and of one on either side, tell them all.
  const at = (x: number, y: number) => [
    ...againstStableInBursts({ n, x, m, y }, ratio, excess, burst, new Float64Array(WORSE_BY.length)),
  ]
  const [none, one, other] = [at(0, 0), at(1, 0), at(0, 1)]
  for (const i of WORSE_BY.keys()) {
    const base = none[i] ?? 0
    const [s, g] = [(one[i] ?? 0) - base, (other[i] ?? 0) - base]
    const a = ours.reduce((sum, mass, x) => sum + mass * Math.exp(s * x), 0)
    const b = theirs.reduce((sum, mass, y) => sum + mass * Math.exp(g * y), 0)
    sums[i] = a * b * Math.exp(base)
  }
  return sums
}

describe.each([1.5, 3, 9])('bursts of variance over mean %p', (burst) => {
  test.each([
    [300, 5700],
    [500, 500],
    [5700, 300],
  ])('%p requests against %p: at most 1 under the null, and 1 at its edge', (n, m) => {
    for (const ratio of [1, 1.2]) {
      for (const rate of [0, 1e-4, 0.003]) {
        const [ours, theirs] = [negativeBinomial(n * rate * ratio, burst), negativeBinomial(m * rate, burst)]
        for (const each of expectations([n, m], ours, theirs, ratio, 0, burst)) {
          expect(each).toBeLessThanOrEqual(1 + 1e-9)
          expect(each).toBeGreaterThan(1 - 1e-6)
        }
      }
    }
  })

  test('smaller bursts than feared, or an excess that is allowed, stay at most 1', () => {
    const [n, m, rate] = [400, 1600, 0.002]
    for (const actual of [1.0001, 1.2, burst]) {
      const ours = negativeBinomial(n * (rate + 0.001), actual)
      const theirs = negativeBinomial(m * rate, actual)
      for (const each of expectations([n, m], ours, theirs, 1, 0.001, burst)) {
        expect(each).toBeLessThanOrEqual(1 + 1e-9)
      }
    }
  })
})

test('larger bursts than said break it: the promise rests on the setting', () => {
  const [ours, theirs] = [negativeBinomial(1, 9), negativeBinomial(1, 9)]
  expect(Math.max(...expectations([500, 500], ours, theirs, 1, 0, 2))).toBeGreaterThan(1.01)
})

test('are more careful than the plain bets', () => {
  const look = { n: 300, x: 12, m: 5700, y: 10 }
  const plain = againstStable(look, 1.2, 0, new Float64Array(8))
  const careful = againstStableInBursts(look, 1.2, 0, 9, new Float64Array(8))
  expect(Math.max(...careful)).toBeLessThan(Math.max(...plain))
  expect(Math.max(...careful)).toBeGreaterThan(0)
})

test.each([
  [1e9, 1e9, 1e9, 1e9],
  [1e9, 1e9, 1, 0],
  [1, 1, 1e9, 0],
  [1e9, 0, 1, 1],
])('%p requests with %p errors against %p with %p: numbers', (n, x, m, y) => {
  for (const burst of [1.0000001, 2, 9, 999_999]) {
    const factors = againstStableInBursts({ n, x, m, y }, 1.2, 0.01, burst, new Float64Array(8))
    expect([...factors].every(Number.isFinite)).toBe(true)
  }
})

test.each([1.5, 9])(
  'against a limit, bursts of %p: expected to be 1 at the limit, less below it',
  (burst) => {
    for (const [n, limit] of [
      [300, 0.01],
      [5700, 0.001],
    ] as const) {
      const factors = (x: number) => [
        ...againstLimitInBursts({ n, x }, limit, burst, new Float64Array(WORSE_BY.length)),
      ]
      const expected = (rate: number) => {
        const sums = WORSE_BY.map(() => 0)
        for (const [x, mass] of negativeBinomial(n * rate, burst).entries()) {
          for (const [i, factor] of factors(x).entries()) sums[i] = (sums[i] ?? 0) + mass * Math.exp(factor)
        }
        return sums
      }
      for (const sum of expected(limit)) expect(sum).toBeCloseTo(1, 6)
      for (const sum of expected(limit / 2)) expect(sum).toBeLessThan(1)
    }
  },
)
