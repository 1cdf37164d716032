import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Bucket } from './answer.ts'
import { quantile, slowerThan } from './distribution.ts'
import { edgesOf } from './edges.ts'

const bucket = (left: number, right: number, count: number): Bucket => ({ left, right, count })

describe('edges', () => {
  test.each<readonly [string, readonly Bucket[], boolean, readonly (readonly [number, number])[]]>([
    ['nothing seen', [], false, []],
    ['nothing in any bucket', [bucket(0, 0.1, 0), bucket(0.1, Number.POSITIVE_INFINITY, 0)], false, []],
    [
      'no bound above the last one: left out',
      [bucket(0, 0.1, 99), bucket(0.1, Number.POSITIVE_INFINITY, 1)],
      false,
      [],
    ],
    [
      'a bound that is just the tolerance above, in spite of its rounding',
      [bucket(0, 0.3, 100), bucket(0.3, 0.33, 0), bucket(0.33, 0.5, 0)],
      false,
      [[300, 330]],
    ],
    [
      'native bounds go on where nothing was seen',
      [bucket(0.5, 2 ** -0.75, 100)],
      true,
      [[1000 * 2 ** -0.75, 1000 * 2 ** -0.5]],
    ],
    [
      'of two resolutions the coarser one, whose buckets the finer bounds would cut',
      [bucket(0.5, 2 ** -0.75, 50), bucket(0.5, 1, 50)],
      true,
      [
        [500, 500],
        [1000, 2000],
      ],
    ],
    [
      'native buckets with bounds of their own',
      [bucket(0, 0.1, 90), bucket(0.1, 0.25, 9), bucket(0.25, 1, 1)],
      true,
      [
        [100, 250],
        [250, 1000],
      ],
    ],
  ])('%s', (_, buckets, native, expected) => {
    const edges = edgesOf({ buckets }, { tolerance: 1.1, perUnit: 1000, native })
    expect(edges.map(({ stable, canary }) => [stable, canary])).toEqual(
      expected.map((pair) => pair.map((bound) => expect.closeTo(bound, 6))),
    )
  })

  test('a canary slower by the tolerance has no more slow requests than stable, on any buckets', () => {
    const latency = fc.double({ min: 0.001, max: 20, noNaN: true })
    const spread = (values: readonly number[], bounds: readonly number[]): readonly Bucket[] =>
      [...bounds, Number.POSITIVE_INFINITY].map((right, index) => {
        const left = bounds[index - 1] ?? 0
        return bucket(left, right, values.filter((value) => value > left && value <= right).length)
      })
    let tried = 0
    fc.assert(
      fc.property(
        fc.array(latency, { minLength: 1, maxLength: 50 }),
        fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 12 }),
        fc.double({ min: 1, max: 2, noNaN: true }),
        (values, steps, tolerance) => {
          const bounds = steps.sort((a, b) => a - b).map((step) => step / 4)
          const stable = { buckets: spread(values, bounds) }
          const slowed = values.map((value) => value * tolerance * (1 - 1e-6))
          const canary = { buckets: spread(slowed, bounds) }
          for (const edge of edgesOf(stable, { tolerance, perUnit: 1, native: false })) {
            if (edge.ratio !== undefined) {
              expect(edge.ratio).toBeGreaterThanOrEqual(1)
              expect(edge.canary).toBe(edge.stable)
              continue
            }
            expect(edge.canary).toBeGreaterThanOrEqual(edge.stable * tolerance * (1 - 1e-9))
            expect(bounds).toEqual(expect.arrayContaining([edge.stable, edge.canary]))
            expect(slowerThan(canary, edge.canary)).toBeLessThanOrEqual(
              Number(slowerThan(stable, edge.stable)),
            )
            tried++
          }
        },
      ),
      { seed: 7, numRuns: 1_000 },
    )
    expect(tried).toBeGreaterThan(1_000)
  })
})

describe('bounds that are far apart', () => {
  // What client libraries of Prometheus come with.
  const BOUNDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]
  /** Of 100,000 requests with a log-logistic response time around 120 ms, those above a bound. */
  const above = (bound: number, slower = 1) => 100_000 / (1 + (bound / (0.12 * slower)) ** 3.5)
  const stable = [0, ...BOUNDS].map((left, index) => {
    const right = BOUNDS[index] ?? Number.POSITIVE_INFINITY
    return bucket(
      left,
      right,
      Math.round(above(left) - (right === Number.POSITIVE_INFINITY ? 0 : above(right))),
    )
  })
  const edges = edgesOf({ buckets: stable }, { tolerance: 1.1, perUnit: 1000, native: false })

  test('the canary is counted at the same bound, and may pass it as much more often as the tolerance makes it', () => {
    expect(edges.map(({ stable: bound, canary }) => [bound, canary])).toEqual([
      [100, 100],
      [250, 250],
      [500, 500],
    ])
    for (const { stable: bound, ratio = 1 } of edges.filter(({ stable: ms }) => ms > 120)) {
      const allowed = above(bound / 1000, 1.1) / above(bound / 1000)
      expect(ratio).toBeGreaterThanOrEqual(allowed)
      expect(ratio).toBeLessThan(2 * allowed)
    }
  })

  test('a version that is 60 % slower passes some bound far more often than that', () => {
    const excess = edges.map(({ stable: bound, ratio = 1 }) => {
      const found = above(bound / 1000, 1.6) / above(bound / 1000)
      return found / ratio
    })
    expect(Math.max(...excess)).toBeGreaterThan(1.5)
  })

  test('without enough requests above a bound the far one is taken', () => {
    const few = stable.map((each) => ({ ...each, count: Math.round(each.count / 10_000) }))
    const taken = edgesOf({ buckets: few }, { tolerance: 1.1, perUnit: 1000, native: false })
    expect(taken.length).toBeGreaterThan(0)
    for (const { stable: bound, canary, ratio } of taken) {
      expect(ratio).toBeUndefined()
      expect(canary).toBeGreaterThan(bound)
    }
  })
})

test.each([
  ['evenly within its bucket', [bucket(0, 1, 50), bucket(1, 2, 50)], 1.9],
  ['in the last bucket its beginning', [bucket(0, 1, 50), bucket(1, Number.POSITIVE_INFINITY, 50)], 1],
  ['buckets in any order', [bucket(1, 2, 50), bucket(0, 1, 50)], 1.9],
  ['nothing', [], undefined],
])('the 95th percentile: %s', (_, buckets, expected) => {
  const found = quantile({ buckets }, 0.95)
  expect(found === undefined ? undefined : Number(found.toFixed(9))).toBe(expected)
})
