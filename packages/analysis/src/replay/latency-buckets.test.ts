import { describe, expect, test } from '@jest/globals'
import { MOST_PAIRS, planBuckets, readBuckets, slowerThan } from './latency-buckets.ts'

describe('buckets', () => {
  test('are read in the order of their bounds, without the last one that holds all', () => {
    const le = { '10': 100, '+Inf': 100, '0.25': 90, '1': 99 }
    expect(readBuckets('le', le, 100)).toEqual({ bounds: [0.25, 1, 10], counts: [90, 99, 100] })
  })

  test.each([
    [
      [0.1, 0.25, 0.5],
      1.1,
      [
        [100, 250],
        [250, 500],
      ],
    ],
    [
      [0.1, 0.105, 0.11, 0.2],
      1.1,
      [
        [100, 110],
        [105, 200],
        [110, 200],
      ],
    ],
    [[0.1, 0.105], 1.1, []],
    [
      [0.1, 0.2],
      1,
      [
        [100, 100],
        [200, 200],
      ],
    ],
  ])(
    '%j are paired at a tolerance of %d, the canary by the next bound beyond it',
    (bounds, tolerance, expected) => {
      const { edges } = planBuckets(bounds, tolerance, 1000)
      expect(edges.map(({ stable, canary }) => [stable, canary])).toEqual(expected)
    },
  )

  test('a hair nearer than the tolerance are paired only where the judge takes them when they are rounded', () => {
    const tolerance = 1.1
    for (let i = 1; i <= 500; i += 1) {
      const bound = Math.sqrt(i) / 10
      const { edges } = planBuckets([bound, bound * tolerance * (1 - 0.999_999_999e-9)], tolerance, 1000)
      for (const { stable, canary } of edges) {
        expect(canary).toBeGreaterThanOrEqual(stable * tolerance * (1 - 1e-9))
      }
    }
    expect(planBuckets([0.1, 0.11 * (1 - 1e-10)], tolerance, 1000).edges).toHaveLength(1)
  })

  test('of a fine histogram give ten pairs, from its first bound to its last', () => {
    const bounds = Array.from({ length: 60 }, (_, i) => 0.001 * 1.2 ** i)
    const { edges } = planBuckets(bounds, 1.1, 1000)
    expect(edges).toHaveLength(MOST_PAIRS)
    expect(edges[0]?.stable).toBeCloseTo(1)
    expect(edges.at(-1)?.canary).toBeCloseTo(1000 * (bounds.at(-1) ?? 0), 6)
    for (const { stable, canary } of edges) expect(canary).toBeGreaterThanOrEqual(1.1 * stable)
  })

  test('tell how many were slower, each side at its own edge', () => {
    const plan = planBuckets([0.1, 0.25, 0.5], 1.1, 300)
    expect(slowerThan(plan, 'canary', 100, [60, 90, 99])).toEqual({ slower: [10, 1], overLimit: 1 })
    expect(slowerThan(plan, 'stable', 100, [60, 90, 99])).toEqual({ slower: [40, 10], overLimit: 1 })
    expect(slowerThan(planBuckets([0.1, 0.25], 1.1, 300), 'stable', 9, [6, 9])).toEqual({ slower: [3] })
  })
})
