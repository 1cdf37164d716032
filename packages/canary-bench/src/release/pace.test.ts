import { createTrial, DEFAULT_SETTINGS } from '@greenlight/analysis'
import { expect, test } from '@jest/globals'
import { createGenerator } from '../chance/generator.ts'
import { HOSTILE_SHAPES } from '../world/shapes.ts'
import { byVerdict, hostile } from './pace.ts'
import { ramp } from './ramp.ts'

test.each([
  ['wait', false, 'stay'],
  ['wait', true, 'stay'],
  ['advance', false, 'next'],
  ['advance', true, 'promoted'],
  ['rollback', false, 'rollback'],
  ['inconclusive', true, 'inconclusive'],
] as const)('on %s, last weight %p, the ramp does %s', (verdict, last, step) => {
  expect(byVerdict({ verdict, evidence: 0 }, { held: 1, last })).toBe(step)
})

test.each([
  ['advance', 0, 3, false, 'stay'],
  ['inconclusive', 0, 3, false, 'stay'],
  ['wait', 0.5, 3, false, 'next'],
  ['wait', 0, 15, false, 'next'],
  ['wait', 0.9, 3, true, 'stay'],
  ['wait', 0.9, 30, true, 'kept'],
  ['rollback', 1, 1, true, 'rollback'],
] as const)(
  'on %s with evidence %d after %d minutes, last weight %p, the hostile ramp does %s',
  (verdict, evidence, held, last, step) => {
    expect(hostile(0.5)({ verdict, evidence }, { held, last })).toBe(step)
  },
)

test('the hostile ramp hurries on when the canary looks bad', () => {
  const [equal] = HOSTILE_SHAPES.map((shape) => shape(1000))
  if (equal === undefined) throw new Error('no shape')
  const begins = (looksBad: number) =>
    Array.from({ length: 10 }, (_, run) =>
      ramp(equal, createGenerator(`hostile ${run}`), createTrial, DEFAULT_SETTINGS, hostile(looksBad)),
    ).map((outcome) => outcome.ramp ?? 0)
  expect(begins(2)).toEqual(begins(2).map(() => 30))
  expect(Math.min(...begins(0.1))).toBeLessThan(20)
})
