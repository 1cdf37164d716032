import { DEFAULT_SETTINGS, type Observation, type Verdict } from '@greenlight/analysis'
import { expect, test } from '@jest/globals'
import { createGenerator } from '../chance/generator.ts'
import { alarm } from '../rules/alarm.ts'
import type { CreateTrial } from '../rules/ours.ts'
import { steady } from '../world/shapes.ts'
import { createWorld } from '../world/world.ts'
import { compare } from './compare.ts'
import { ramp } from './ramp.ts'

const random = () => createGenerator('release')

/** A judge by the clock alone, that writes down what it was shown. */
function byClock(say: (held: number, looks: number) => Verdict['verdict']) {
  const seen: { at: number; percent: number; held: number }[] = []
  const createTrial: CreateTrial = () => {
    let last: Observation | undefined
    return {
      look: (observed) => {
        last = observed
      },
      verdict: (held = 0) => {
        seen.push({
          at: ((last?.at ?? 0) / 60_000) % (24 * 60),
          percent: last?.percent ?? 0,
          held: held / 60_000,
        })
        return {
          verdict: say(held / 60_000, seen.length),
          reason: '',
          evidence: 0,
          bound: undefined,
          budget: undefined,
          metrics: [],
          caveats: [],
          looks: seen.length,
        }
      },
    }
  }
  return { seen, createTrial }
}

test('a ramp skips the minute of a shift, waits out the lag, and ends when the last stage may end', () => {
  const { seen, createTrial } = byClock((held) => (held >= 5 ? 'advance' : 'wait'))
  const outcome = ramp(steady(20, 0.0005), random(), createTrial, DEFAULT_SETTINGS)
  expect(outcome).toEqual({ end: 'promoted', minutes: 15, ramp: 10, hurt: 0 })
  expect(seen.slice(0, 4)).toEqual([
    { at: 1, percent: 5, held: 3 },
    { at: 2, percent: 5, held: 4 },
    { at: 3, percent: 5, held: 5 },
    { at: 6, percent: 25, held: 3 },
  ])
  expect(seen.map(({ percent }) => percent)).toEqual([5, 5, 5, 25, 25, 25, 95, 95, 95])
})

test('more lag delays the first look', () => {
  const { seen, createTrial } = byClock(() => 'rollback')
  const outcome = ramp({ ...steady(20, 0.5), lag: 4 }, random(), createTrial, DEFAULT_SETTINGS)
  expect(seen[0]).toEqual({ at: 1, percent: 5, held: 6 })
  expect(outcome.minutes).toBe(6)
  // Six minutes of 60 canary requests, about half of which fail.
  expect(outcome.hurt).toBeGreaterThan(130)
  expect(outcome.hurt).toBeLessThan(230)
})

test.each(['rollback', 'inconclusive'] as const)('%s ends a ramp', (verdict) => {
  const { createTrial } = byClock((_, looks) => (looks === 3 ? verdict : 'wait'))
  expect(ramp(steady(20, 0.0005), random(), createTrial, DEFAULT_SETTINGS)).toEqual({
    end: verdict,
    minutes: 5,
    hurt: 0,
  })
})

test('a judge that never ends is stuck', () => {
  const { createTrial } = byClock(() => 'wait')
  expect(ramp(steady(20, 0.0005), random(), createTrial, DEFAULT_SETTINGS).end).toBe('stuck')
})

test('a comparison shows all rules the same minutes and counts harm until each knows', () => {
  const world = createWorld({ shape: 'sudden', rps: 100, canary: (minute) => (minute < 10 ? 0.0005 : 0.5) })
  const percents = Array.from({ length: 30 }, () => 10)
  const rules = [alarm('one', 0.2), alarm('two', 0.2), alarm('never', 1)]
  const [one, two, never] = compare(world, random(), rules, { percents, lag: 0, survived: 'kept' })
  expect(one?.minutes).toBe(11)
  expect(two).toEqual(one)
  expect(never).toEqual({ end: 'kept', minutes: 30, hurt: never?.hurt })
  expect(never?.hurt).toBeGreaterThan(15 * (one?.hurt ?? Number.NaN))
  const [late] = compare(world, random(), rules, { percents, lag: 2, survived: 'kept' })
  expect(late?.minutes).toBe(13)
  expect((late?.hurt ?? 0) / (one?.hurt ?? Number.NaN)).toBeCloseTo(3, 0)
})

test('what is not known before the end changes nothing', () => {
  const world = steady(100, 0.5)
  const [outcome] = compare(world, random(), [alarm('one', 0.2)], {
    percents: [5, 5],
    lag: 2,
    survived: 'promoted',
  })
  expect(outcome?.end).toBe('promoted')
})
