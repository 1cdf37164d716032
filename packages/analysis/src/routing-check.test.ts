import { describe, expect, test } from '@jest/globals'
import type { Arm } from './observation.ts'
import { RoutingCheck } from './routing-check.ts'
import { binomial, chance } from './testing/chance.ts'

const arm = (requests: number | undefined): Arm => ({ requests, errors: 0 })

/** Intervals of so many requests on average, each routed by the weight; a source that is silent has no row without traffic. */
const routed = (about: {
  readonly percent: number
  readonly requests: number
  readonly intervals: number
  readonly silent: boolean
}): RoutingCheck => {
  const { percent, requests, intervals, silent } = about
  const draw = chance(11)
  const counted = (drawn: number): Arm => arm(drawn === 0 && silent ? undefined : drawn)
  const check = new RoutingCheck()
  check.begin(percent)
  for (let i = 0; i < intervals; i += 1) {
    const all = Math.floor(requests) + (draw() < requests % 1 ? 1 : 0)
    const canary = binomial(draw, all, percent / 100)
    check.look({ at: i, duration: 1, percent, canary: counted(canary), stable: counted(all - canary) })
  }
  return check
}

describe('traffic that follows the weights is never odd', () => {
  test.each([
    ['short intervals in the bake, where most have nothing for the old version', 95, 10, 2000, false],
    ['the same, and a source that says nothing of a side without requests', 95, 10, 2000, true],
    ['minutes of a small service on hold for hours', 5, 30, 2000, true],
    ['a night', 25, 0.5, 20_000, true],
    ['much traffic', 5, 60_000, 50, false],
  ])('%s', (_, percent, requests, intervals, silent) => {
    expect(routed({ percent, requests, intervals, silent }).oddity).toBeUndefined()
  })
})

const shown = (percent: number, sides: readonly (readonly [number | undefined, number | undefined])[]) => {
  const check = new RoutingCheck()
  check.begin(percent)
  sides.forEach(([canary, stable], i) => {
    check.look({ at: i, duration: 1, percent, canary: arm(canary), stable: arm(stable) })
  })
  return check.oddity
}
const many = <T>(times: number, what: T): readonly T[] => Array.from({ length: times }, () => what)

test.each<[string, number, Parameters<typeof shown>[1], string | undefined]>([
  ['twice the share', 5, many(10, [100, 900]), 'got 10 % of the requests at a weight of 5 %'],
  ['none at all, little by little', 5, many(30, [undefined, 100]), 'got 0 % of the requests'],
  ['a silence', 5, [...many(10, [50, 950] as const), [0, 950]], 'about 50 were due'],
  ['a silence that is over', 5, [...many(10, [50, 950] as const), [undefined, 950], [50, 950]], undefined],
  [
    'a silence, and then nothing at all',
    5,
    [
      [undefined, 950],
      [undefined, undefined],
    ],
    undefined,
  ],
  [
    'a source that lost the old version',
    25,
    [...many(10, [50, 150] as const), ...many(10, [50, undefined] as const)],
    undefined,
  ],
])('%s', (_, percent, sides, odd) => {
  const oddity = shown(percent, sides)
  if (odd === undefined) expect(oddity).toBeUndefined()
  else expect(oddity).toContain(odd)
})
