import { describe, expect, test } from '@jest/globals'
import { EvidenceAverage } from './evidence-average.ts'

describe('EvidenceAverage', () => {
  test('is the mean over alternatives and start times, written out', () => {
    const looks = [
      [0.5, -0.25],
      [-1, 2],
      [0.75, 0.5],
      [3, -2],
    ] as const
    const average = new EvidenceAverage(2, 3, 0.4)
    for (const [i, factors] of looks.entries()) {
      average.look(factors)
      // Planned looks share nine tenths of what does not bet at once; after them the last tenth tails off.
      const weights = [0.4, 0.18, 0.18, 0.18, 0.06 * (6 / Math.PI ** 2)]
      const later = 0.06 * (1 - 6 / Math.PI ** 2)
      let plain = weights.slice(i + 1).reduce((sum, weight) => sum + weight, later)
      for (const alternative of [0, 1] as const) {
        for (let start = 0; start <= i; start += 1) {
          const product = looks
            .slice(start, i + 1)
            .reduce((sum, each) => sum * Math.exp(each[alternative]), 1)
          plain += ((weights[start] ?? 0) * product) / 2
        }
      }
      expect(average.value).toBeCloseTo(plain, 12)
    }
  })

  test('healthy looks without end leave it able to see what comes after them', () => {
    const average = new EvidenceAverage(1, 60)
    for (let look = 0; look < 10_000; look += 1) average.look([-3])
    expect(average.value).toBeLessThan(1e-5)
    expect(average.share(0.01)).toBe(0)
    average.look([31_000])
    expect(average.value).toBeGreaterThan(1e100)
    expect(average.fired(0.01)).toBe(true)
  })

  test('a factor beyond all numbers fires, and stays a number', () => {
    const average = new EvidenceAverage(2, 1)
    for (let look = 0; look < 3; look += 1) average.look([-5000, -5000])
    average.look([3e9, -3e9])
    expect(Number.isFinite(average.value)).toBe(true)
    expect(average.fired(0.001)).toBe(true)
    average.look([3e9, 3e9])
    expect(Number.isFinite(average.value)).toBe(true)
    expect(average.share(0.001)).toBe(1)
  })

  test('fired once is fired for good', () => {
    const average = new EvidenceAverage(1, 10)
    average.look([10])
    expect(average.fired(0.01)).toBe(true)
    average.look([-50])
    expect(average.value).toBeLessThan(1)
    expect(average.fired(0.01)).toBe(true)
  })
})
