import { describe, expect, test } from '@jest/globals'
import { chanceOfLowP95, chanceOfMoreThanItsShare, onWorse, STAKES } from './sign-bets.ts'
import { plainBinomial } from './testing/plain-enumeration.ts'

const factors = (worse: boolean | undefined, chance?: number): readonly number[] =>
  [...onWorse(worse, new Float64Array(STAKES.length), chance)].map(Math.exp)

test.each([0.5, 0.64, 0.95])('a coin that says worse with probability %p is a fair bet', (chance) => {
  const [worse, better] = [factors(true, chance), factors(false, chance)]
  for (const i of STAKES.keys()) {
    expect(chance * (worse[i] ?? 0) + (1 - chance) * (better[i] ?? 0)).toBeCloseTo(1, 12)
    expect(better[i]).toBeGreaterThan(0)
  }
})

test('no difference changes nothing, and an even coin at most doubles', () => {
  expect(factors(undefined)).toEqual(STAKES.map(() => 1))
  expect(Math.max(...factors(true))).toBeLessThan(2)
})

describe('a p95 of few requests', () => {
  /** P(at most a twentieth of m are slower than the true p95), counted out. */
  const plain = (requests: number) =>
    plainBinomial(requests, 0.05)
      .slice(0, Math.floor(requests / 20) + 1)
      .reduce((sum, mass) => sum + mass, 0)

  test.each([20, 40, 100, 400, 2000])('of %p lies below the true one with this chance', (requests) => {
    expect(chanceOfLowP95(requests)).toBeCloseTo(plain(requests), 12)
  })

  test('the chance is never below that of any number of requests, nor below one half', () => {
    for (let requests = 20; requests < 500; requests += 1) {
      expect(chanceOfLowP95(requests)).toBeGreaterThanOrEqual(Math.max(0.5, plain(requests)) - 1e-12)
    }
    expect(chanceOfLowP95(1e9)).toBeGreaterThanOrEqual(0.5)
    expect(chanceOfLowP95(1e9)).toBeLessThan(0.504)
  })
})

describe('more than its share', () => {
  test.each([0.001, 0.05, 0.06, 0.25, 0.3, 0.34, 0.49, 0.5, 0.66, 0.75, 0.95, 0.99])(
    'at share %p its chance bounds the bet for every number of errors, or of bursts of one size',
    (share) => {
      const chance = chanceOfMoreThanItsShare(share)
      const [worse, better] = [factors(true, chance), factors(false, chance)]
      const all = [...Array.from({ length: 60 }, (_, i) => i), 99, 150, 300]
      for (const draws of all) {
        const middle = draws * share
        let [above, below, level] = [0, 0, 0]
        for (const [k, mass] of plainBinomial(draws, share).entries()) {
          if (Math.abs(k - middle) < 1e-9) level += mass
          else if (k > middle) above += mass
          else below += mass
        }
        expect(above).toBeLessThanOrEqual(chance + 1e-12)
        for (const i of STAKES.keys()) {
          expect(above * (worse[i] ?? 0) + below * (better[i] ?? 0) + level).toBeLessThanOrEqual(1 + 1e-12)
        }
      }
    },
  )

  test.each([1e-12, 1 - 1e-12, 1])('is a probability at share %p', (share) => {
    const chance = chanceOfMoreThanItsShare(share)
    expect(chance).toBeGreaterThan(0.6)
    expect(chance).toBeLessThanOrEqual(1)
    expect(factors(true, chance).every(Number.isFinite)).toBe(true)
  })
})
