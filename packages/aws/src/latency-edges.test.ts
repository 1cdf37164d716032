import { MINUTE } from '@greenlight/release'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { countWithin, edgesFrom, onePeriod } from './latency-edges.ts'

test.each([
  ['begins at a multiple of its length', 720, 730, [720, 730]],
  ['else the longest that does, the latest of them', 723, 733, [726, 732]],
  ['one minute', 723, 724, [723, 724]],
  ['no minute', 723, 723, undefined],
  ['parts of minutes are not asked for', 723.5, 724.9, undefined],
  ['not longer than a day', 0, 10_000, [7_200, 8_640]],
])('one period: %s', (_name, from, to, wanted) => {
  const found = onePeriod(from * MINUTE, to * MINUTE)
  if (wanted === undefined) return expect(found).toBeUndefined()
  const [first = 0, last = 0] = wanted
  expect(found).toEqual({ from: first * MINUTE, to: last * MINUTE, period: (last - first) * MINUTE })
})

test('one period lies within the window, aligned, and holds at least half of it', () => {
  fc.assert(
    fc.property(fc.nat({ max: 30_000_000 }), fc.integer({ min: 1, max: 600 }), (first, minutes) => {
      const [from, to] = [first * MINUTE, (first + minutes) * MINUTE]
      const found = onePeriod(from, to)
      if (found === undefined) throw new Error('none')
      expect(found.from).toBeGreaterThanOrEqual(from)
      expect(found.to).toBeLessThanOrEqual(to)
      expect(found.from % found.period).toBe(0)
      expect(found.to - found.from).toBe(found.period)
      expect(found.period / MINUTE).toBeGreaterThanOrEqual(Math.floor(minutes / 2))
    }),
    { seed: 1 },
  )
})

test.each([
  ['times the tolerance', [440], 1.1, [{ stable: 440, canary: 484 }]],
  ['three digits, and the canary rounded up', [123.4567], 1.15, [{ stable: 123, canary: 141.5 }]],
  ['the canary is never rounded down', [333], 1.001, [{ stable: 333, canary: 333.4 }]],
  ['strict', [250], 1, [{ stable: 250, canary: 250 }]],
  ['no zeros', [0, 0.31], 1.1, [{ stable: 0.31, canary: 0.341 }]],
  [
    'nothing twice',
    [20, 20.01, 20.2],
    1.1,
    [
      { stable: 20, canary: 22 },
      { stable: 20.2, canary: 22.22 },
    ],
  ],
  ['nothing', [], 1.1, []],
])('edges: %s', (_name, percentiles, tolerance, edges) => {
  expect(edgesFrom(percentiles, tolerance)).toEqual(edges)
})

test('an edge of the canary is at least the tolerance away, by less than 0.1 % more', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.001, max: 1e6, noNaN: true }),
      fc.double({ min: 1, max: 10, noNaN: true }),
      (ms, by) => {
        const [edge] = edgesFrom([ms], by)
        if (edge === undefined) throw new Error('none')
        expect(edge.canary / (edge.stable * by)).toBeGreaterThanOrEqual(1 - 1e-11)
        expect(edge.canary / (edge.stable * by)).toBeLessThanOrEqual(1.001 + 1e-9)
      },
    ),
    { seed: 1 },
  )
})

test.each([0.99, 0, -1, Number.NaN, Number.POSITIVE_INFINITY])(
  'a tolerance of %d is refused',
  (tolerance) => {
    expect(() => edgesFrom([440], tolerance)).toThrow(RangeError)
  },
)

test.each([
  [440, 'TC(:0.44)'],
  [1_000, 'TC(:1)'],
  [100_000, 'TC(:100)'],
  [487.3, 'TC(:0.4873)'],
  [0.341, 'TC(:0.000341)'],
])('%d ms in words of the service', (threshold, stat) => {
  expect(countWithin(threshold)).toBe(stat)
})

test.each([0, -5, Number.NaN, Number.POSITIVE_INFINITY, 1e-9])('%d ms is no threshold', (threshold) => {
  expect(() => countWithin(threshold)).toThrow(`${threshold} ms`)
})
