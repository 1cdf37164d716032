import { describe, expect, test } from '@jest/globals'
import { HarmBound } from './harm-bound.ts'
import { plainBinomial } from './testing/plain-enumeration.ts'

const DOUBT = 0.05

const boundOf = (
  looks: readonly { n: number; x: number; m: number; y: number }[],
  doubt = DOUBT,
): HarmBound => {
  const bound = new HarmBound(doubt)
  for (const look of looks) bound.look(look)
  return bound
}

describe('ever below the truth with at most the doubt', () => {
  test.each([
    [20, 20, 0.3, 0.1],
    [20, 20, 0.1, 0.1],
    [9, 40, 0.5, 0],
    [30, 5, 0.2, 0.05],
    [40, 0, 0.2, 0],
  ])('%p requests at a rate of %p, and %p at %p, over all outcomes of two looks', (n, m, canary, stable) => {
    const [ours, theirs] = [plainBinomial(n, canary), plainBinomial(m, stable)]
    const outcomes = ours.flatMap((a, x) => theirs.map((b, y) => ({ n, x, m, y, mass: a * b })))
    const excess = canary - stable
    let wrong = 0
    for (const first of outcomes) {
      if (first.mass < 1e-9) continue
      if ((boundOf([first]).value ?? 1) < excess) {
        wrong += first.mass
        continue
      }
      for (const second of outcomes) {
        if (second.mass < 1e-6) continue
        if ((boundOf([first, second]).value ?? 1) < excess) wrong += first.mass * second.mass
      }
    }
    expect(wrong).toBeLessThanOrEqual(DOUBT)
  })
})

/** The log of the evidence of one look against an excess of `delta`, written out: the bets, and what begins at once. */
const against = ({ n, x, m, y }: { n: number; x: number; m: number; y: number }, delta: number): number => {
  const logs = [0, 0.15, 0.4, 0.65, 0.85, 0.95, 0.985].map(
    (a) => (x === 0 ? 0 : x * Math.log(a)) + y * Math.log1p(((1 - a) * n) / m) + (1 - a) * n * delta,
  )
  const top = Math.max(...logs)
  return top + Math.log((0.75 / 7) * logs.reduce((sum, log) => sum + Math.exp(log - top), 0))
}

test('its value is where the evidence against it is enough', () => {
  for (const look of [
    { n: 6000, x: 0, m: 114_000, y: 0 },
    { n: 6000, x: 9, m: 114_000, y: 110 },
    { n: 300, x: 290, m: 300, y: 3 },
    { n: 1e9, x: 500_000, m: 1e9, y: 499_000 },
  ]) {
    const value = boundOf([look]).value ?? Number.NaN
    expect(value).toBeGreaterThanOrEqual(Math.min(1, Math.max(0, look.x / look.n - look.y / look.m)))
    const enough = Math.log(1 / DOUBT)
    if (value < 1) expect(against(look, value * (1 + 1e-11))).toBeGreaterThan(enough)
    if (value > 0 && value < 1) expect(against(look, value * (1 - 1e-11))).toBeLessThan(enough)
  }
})

test('more requests without errors come down as fast as they can: about 4.7 over their number', () => {
  expect(boundOf([{ n: 1000, x: 0, m: 1000, y: 0 }]).value).toBeCloseTo(0.0047, 4)
  expect(boundOf([{ n: 1e9, x: 0, m: 1e9, y: 0 }]).value).toBeLessThan(1e-8)
})

test('nothing bounds it without requests; few bound it by 1', () => {
  const bound = new HarmBound(DOUBT)
  expect(bound.value).toBeUndefined()
  bound.look({ n: 1, x: 0, m: 1, y: 0 })
  expect(bound.value).toBe(1)
})

test('a control that fails as well lowers it, and never below 0', () => {
  const alone = boundOf([{ n: 6000, x: 30, m: 6000, y: 0 }]).value ?? 0
  const shared = boundOf([{ n: 6000, x: 30, m: 6000, y: 30 }]).value ?? 0
  expect(shared).toBeLessThan(alone)
  expect(boundOf([{ n: 6000, x: 0, m: 6000, y: 6000 }]).value).toBe(0)
})

test.each([1e-9, 0.05, 0.999])(
  'ten thousand looks of a billion, at a doubt of %p: a number from 0 to 1',
  (doubt) => {
    for (const [x, y] of [
      [0, 0],
      [100, 100],
      [1e9, 1e9],
      [1e9, 0],
      [0, 1e9],
    ] as const) {
      const bound = new HarmBound(doubt)
      for (let look = 0; look < 10_000; look += 1) bound.look({ n: 1e9, x, m: 1e9, y })
      expect(bound.value).toBeGreaterThanOrEqual(0)
      expect(bound.value).toBeLessThanOrEqual(1)
      if (x > y) expect(bound.value).toBeGreaterThan(0.99)
      // The boldest of the bets that are near 1 leaves a twentieth of stable's own rate, however many requests there are.
      if (x <= y) expect(bound.value).toBeLessThan(0.051 * (y / 1e9) + 1e-9)
    }
  },
)
