import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Samples } from './samples.ts'

test('it is what a map would be, sorted', () => {
  const histogram = { count: 3, buckets: [] }
  const value = fc.oneof(fc.integer(), fc.constant(Number.NaN), fc.constant(histogram))
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: -5, max: 30 }), value)), (entries) => {
      const samples = new Samples()
      const map = new Map<number, number | typeof histogram>()
      for (const [at, each] of entries) {
        samples.set(at, each)
        map.set(at, each)
      }
      expect(samples.keys()).toEqual([...map.keys()].sort((a, b) => a - b))
      for (let at = -6; at < 32; at++) {
        expect(samples.has(at)).toBe(map.has(at))
        expect(samples.get(at)).toBe(map.get(at))
      }
    }),
  )
})
