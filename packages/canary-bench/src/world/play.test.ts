import { expect, test } from '@jest/globals'
import { createGenerator } from '../chance/generator.ts'
import { type Minute, playMinute } from './play.ts'
import {
  HARMFUL_SHAPES,
  HARMFUL_STICKY_SHAPES,
  HARMLESS_SHAPES,
  HOSTILE_SHAPES,
  LATENCY_SHAPES,
  STICKY_SHAPES,
  steady,
} from './shapes.ts'
import { createWorld, type World } from './world.ts'

const MINUTES = 10_000

const play = (world: World, percent = 25, at = 0): Minute[] => {
  const random = createGenerator(world.name)
  return Array.from({ length: MINUTES }, () => playMinute(world, random, at, percent))
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
const spread = (values: readonly number[]) => {
  const mean = sum(values) / values.length
  return sum(values.map((value) => (value - mean) ** 2)) / values.length / mean
}

test('requests, errors and harm of a steady world have their means', () => {
  const minutes = play(steady(100, 0.01))
  const canary = sum(minutes.map((m) => m.canary.requests ?? 0)) / MINUTES
  expect(canary / 1500).toBeCloseTo(1, 2)
  expect(sum(minutes.map((m) => m.stable.requests ?? 0)) / MINUTES / 4500).toBeCloseTo(1, 2)
  expect(sum(minutes.map((m) => m.canary.errors)) / MINUTES / 15).toBeCloseTo(1, 1)
  expect(sum(minutes.map((m) => m.stable.errors)) / MINUTES / 2.25).toBeCloseTo(1, 1)
  expect(sum(minutes.map((m) => m.hurt)) / MINUTES).toBeCloseTo(canary * 0.0095, 6)
})

test('bursts keep the error rate; routed one by one the split stays a coin, pinned clients clump', () => {
  const mean = 1000 * 60 * 0.0005 * 0.25
  const bursts = (routed: 'per-request' | 'sticky') =>
    play(createWorld({ shape: routed, rps: 1000, errors: { kind: 'bursts', mean: 30, routed } }))
  const perRequest = bursts('per-request')
  const pinned = bursts('sticky')
  for (const minutes of [perRequest, pinned])
    expect(sum(minutes.map((m) => m.canary.errors)) / MINUTES / mean).toBeCloseTo(1, 1)
  // The variance of the canary's share given all errors, over that of a coin.
  const clumping = (minutes: readonly Minute[]) => {
    const all = minutes.map((m) => [m.canary.errors, m.canary.errors + m.stable.errors] as const)
    const squares = sum(all.map(([x, d]) => (x - d * 0.25) ** 2))
    return squares / sum(all.map(([, d]) => d * 0.25 * 0.75))
  }
  expect(clumping(perRequest)).toBeCloseTo(1, 1)
  // Sizes of mean 30: E[size²] / E[size] = 59.
  expect(clumping(pinned)).toBeGreaterThan(50)
  expect(spread(pinned.map((m) => m.canary.errors))).toBeGreaterThan(50)
})

test('pinned clients fail at the rate of the arm that they are on', () => {
  const minutes = play(
    createWorld({
      shape: 'pinned',
      rps: 100,
      canary: () => 0.01,
      errors: { kind: 'bursts', mean: 5, routed: 'sticky' },
    }),
  )
  const rate = (arm: 'canary' | 'stable') =>
    sum(minutes.map((m) => m[arm].errors)) / sum(minutes.map((m) => m[arm].requests ?? 0))
  expect(rate('canary') / 0.01).toBeCloseTo(1, 1)
  expect(rate('stable') / 0.0005).toBeCloseTo(1, 1)
  // A Poisson number of bursts of mean 5: E[size²] / E[size] = 9.
  expect(spread(minutes.map((m) => m.canary.errors))).toBeGreaterThan(8)
  expect(spread(minutes.map((m) => m.canary.errors))).toBeLessThan(10)
})

test('idle minutes have no datapoint on both sides, missing ones on one', () => {
  const minutes = play(createWorld({ shape: 'gaps', rps: 20, gaps: { idle: 0.2, missing: 0.1 } }))
  const share = (pick: (m: Minute) => boolean) => minutes.filter(pick).length / MINUTES
  expect(share((m) => m.canary.requests === undefined && m.stable.requests === undefined)).toBeCloseTo(0.2, 1)
  expect(share((m) => m.canary.requests === undefined && m.stable.requests !== undefined)).toBeCloseTo(
    0.08,
    1,
  )
  expect(minutes.every((m) => m.canary.requests !== undefined || m.canary.errors === 0)).toBe(true)
})

test('partial minutes lose requests and errors alike, and harm nobody less', () => {
  const whole = createWorld({ shape: 'whole', rps: 100, stable: () => 0.1, canary: () => 0.2 })
  const partial = { ...whole, gaps: { partial: 0.5, partialOneSide: 0.25 } }
  const minutes = play(partial)
  const [requests, errors] = [
    sum(minutes.map((m) => m.canary.requests ?? 0)),
    sum(minutes.map((m) => m.canary.errors)),
  ]
  // Three of four minutes lose half of it in the mean.
  expect(requests / MINUTES / 1500).toBeCloseTo(0.625, 1)
  expect(errors / requests).toBeCloseTo(0.2, 2)
  expect(sum(minutes.map((m) => m.hurt)) / MINUTES / 150).toBeCloseTo(1, 1)
})

test('the same key plays the same minutes', () => {
  const some = () => {
    const random = createGenerator('again')
    return Array.from({ length: 50 }, (_, minute) => playMinute(steady(20, 0.05), random, minute, 5))
  }
  expect(some()).toEqual(some())
})

const all = [
  ...HARMFUL_SHAPES,
  ...HARMLESS_SHAPES,
  ...STICKY_SHAPES,
  ...HARMFUL_STICKY_SHAPES,
  ...LATENCY_SHAPES,
  ...HOSTILE_SHAPES,
].map((shape) => shape(100))

test.each(all.map((world) => [world.name, world] as const))(
  '%s says truly whether it is harmless',
  (_, world) => {
    const worst = Math.max(
      ...Array.from({ length: 90 }, (__, minute) => world.canary(minute) / world.stable(minute)),
    )
    if (Number.isFinite(world.harmlessFrom)) expect(worst).toBeCloseTo(world.harmlessFrom, 9)
    else expect(worst).toBeGreaterThan(2)
  },
)

test('every world has a name of its own', () => {
  expect(new Set(all.map((world) => world.name)).size).toBe(all.length)
})
