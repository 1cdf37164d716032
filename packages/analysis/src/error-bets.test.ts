import { describe, expect, test } from '@jest/globals'
import { againstLimit, againstStable, type Look, WORSE_BY } from './error-bets.ts'
import { plainBinomial } from './testing/plain-enumeration.ts'

/** E[exp(factor)] of each bet over all outcomes of requests that fail one by one. */
const expectations = (
  n: number,
  m: number,
  canary: number,
  stable: number,
  bet: (look: Look, factors: Float64Array) => Float64Array,
): readonly number[] => {
  const [ours, theirs] = [plainBinomial(n, canary), plainBinomial(m, stable)]
  const sums = WORSE_BY.map(() => 0)
  for (const [x, a] of ours.entries()) {
    for (const [y, b] of theirs.entries()) {
      const factors = bet({ n, x, m, y }, new Float64Array(WORSE_BY.length))
      for (const [i, factor] of factors.entries()) sums[i] = (sums[i] ?? 0) + a * b * Math.exp(factor)
    }
  }
  return sums
}

const SPLITS = [
  [1, 1],
  [3, 17],
  [8, 8],
  [19, 1],
  [20, 30],
] as const

describe.each(SPLITS)('%p canary requests against %p', (n, m) => {
  test.each([1, 1.2, 3])('at ratio %p an expectation of at most 1 under the null, at any rate', (ratio) => {
    for (const rate of [0, 1e-7, 0.01, 0.2, 0.33]) {
      const edge = expectations(n, m, ratio * rate, rate, (look, into) => againstStable(look, ratio, 0, into))
      for (const each of edge) expect(each).toBeLessThanOrEqual(1 + 1e-12)
      const within = expectations(n, m, 0.7 * ratio * rate, rate, (look, into) =>
        againstStable(look, ratio, 0, into),
      )
      for (const each of within) expect(each).toBeLessThanOrEqual(1 + 1e-12)
    }
  })

  test.each([0.001, 0.05])('with %p more than stable allowed, at most 1 under the null', (excess) => {
    for (const rate of [0, 0.01, 0.4, 0.9]) {
      const edge = expectations(n, m, rate + excess, rate, (look, into) =>
        againstStable(look, 1, excess, into),
      )
      for (const each of edge) expect(each).toBeLessThanOrEqual(1 + 1e-12)
    }
  })

  test('against rare failures the bets are fair: nothing is given away', () => {
    // Poisson counts reach the bound; a rate of 1e-6 is as good as that.
    for (const each of expectations(n, m, 1.2e-6, 1e-6, (look, into) => againstStable(look, 1.2, 0, into))) {
      expect(each).toBeGreaterThan(1 - 1e-8)
    }
  })
})

test.each([0.001, 0.01, 0.3, 0.9])(
  'against a limit of %p without a control: at most 1, and 1 at the limit',
  (limit) => {
    for (const rate of [0, 0.5 * limit, limit]) {
      for (const [i, each] of expectations(25, 0, rate, 0, (look, into) =>
        againstLimit(look, limit, into),
      ).entries()) {
        expect(each).toBeLessThanOrEqual(1 + 1e-12)
        if (rate === limit) expect(each).toBeCloseTo(1, 12)
        if (rate < limit) expect(WORSE_BY[i]).toBeGreaterThan(1)
      }
    }
  },
)

test('a canary that is as many times worse as the bet says raises it more than any other bet', () => {
  const [n, m, rate] = [300, 5700, 0.001]
  for (const [i, worse] of WORSE_BY.entries()) {
    // Mean growth of each bet: the factors are linear in the counts.
    const growth = againstStable(
      { n, x: n * rate * worse, m, y: m * rate },
      1,
      0,
      new Float64Array(WORSE_BY.length),
    )
    expect(growth.indexOf(Math.max(...growth))).toBe(i)
    expect(growth[i]).toBeGreaterThan(0)
  }
})

test('parts of a look with the same split add up to the whole', () => {
  const whole = againstStable({ n: 600, x: 7, m: 11_400, y: 20 }, 1.2, 0.001, new Float64Array(8))
  const one = againstStable({ n: 100, x: 5, m: 1900, y: 2 }, 1.2, 0.001, new Float64Array(8))
  const two = againstStable({ n: 500, x: 2, m: 9500, y: 18 }, 1.2, 0.001, new Float64Array(8))
  for (const [i, factor] of whole.entries()) expect((one[i] ?? 0) + (two[i] ?? 0)).toBeCloseTo(factor, 12)
})

test.each([
  [1e9, 1e9, 1e9, 1e9],
  [1e9, 0, 1e9, 0],
  [1e9, 1e9, 1, 0],
  [1, 0, 1e9, 1e9],
  [1e9, 100, 1e9, 0],
])('%p requests with %p errors against %p with %p: numbers', (n, x, m, y) => {
  for (const ratio of [1, 1.2, 999_999]) {
    for (const excess of [0, 1e-7, 0.99]) {
      expect(
        [...againstStable({ n, x, m, y }, ratio, excess, new Float64Array(8))].every(Number.isFinite),
      ).toBe(true)
    }
  }
  expect([...againstLimit({ n, x }, 1e-7, new Float64Array(8))].every(Number.isFinite)).toBe(true)
})
