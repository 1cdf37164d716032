import { describe, expect, test } from '@jest/globals'
import { POWER, smallestDetectableRate } from './detectable.ts'
import { DEFAULT_SETTINGS, type TrialSettings } from './settings.ts'
import { plainBinomial } from './testing/plain-enumeration.ts'

/** Without latency and own metrics, errors have 3.4 of 4 parts; the stages 40, 40 and 20 % of them. */
const ERRORS = 0.01 * 0.85
const SHARES = [0.4, 0.4, 0.2] as const

type Plan = Parameters<typeof smallestDetectableRate>[1]
const PLAN: Plan = { stage: 0, canary: 40, stable: 760, looks: 5, rate: 0.01 }

/** The fewest errors of the canary that fire, tried one by one; undefined when not even all of its requests do. */
const plainNeeded = (
  { stage, canary, stable, looks, rate }: Plan,
  errorRatio: number,
): number | undefined => {
  const level = ERRORS * (SHARES[stage] ?? 0) * (1 - (1 + looks) ** -0.5)
  const landing = (errorRatio * canary) / (errorRatio * canary + stable)
  for (let errors = 1; errors <= canary; errors += 1) {
    const pmf = plainBinomial(errors + Math.round(stable * rate), landing)
    if (pmf.slice(errors).reduce((sum, mass) => sum + mass, 0) <= level) return errors
  }
  return undefined
}

/** P(Poisson(mean) at least `count`), from the definition. */
const plainPoisson = (count: number, mean: number): number => {
  let [mass, below] = [Math.exp(-mean), 0]
  for (let k = 0; k < count; k += 1) {
    below += mass
    mass *= mean / (k + 1)
  }
  return 1 - below
}

const product = <A, B>(first: readonly A[], second: readonly B[]): readonly (readonly [A, B])[] =>
  first.flatMap((a) => second.map((b) => [a, b] as const))

test.each(product([0, 1, 2], [1, 1.2]))(
  'stage %i, error ratio %d: what is named is found four times out of five, by enumeration',
  (stage, errorRatio) => {
    const settings: TrialSettings = { ...DEFAULT_SETTINGS, errorRatio }
    let [found, notFound] = [0, 0]
    for (const [[canary, stable], [rate, looks]] of product(
      product([1, 2, 5, 20, 40], [1, 40, 760]),
      product([0, 0.01, 0.05], [1, 30]),
    )) {
      const plan = { stage, canary, stable, looks, rate }
      const needed = plainNeeded(plan, errorRatio)
      const told = smallestDetectableRate(settings, plan)
      // Not even a canary that fails throughout would reach it often enough.
      if (needed === undefined || plainPoisson(needed, canary) < 0.8) {
        expect([plan, told]).toEqual([plan, undefined])
        notFound += 1
        continue
      }
      expect(plainPoisson(needed, (told ?? Number.NaN) * canary)).toBeCloseTo(0.8, 9)
      // Counts of a known number of requests spread less than Poisson's: they are found at least as often.
      const exact = plainBinomial(canary, told ?? Number.NaN)
      const power = exact.slice(needed).reduce((sum, mass) => sum + mass, 0)
      expect(power).toBeGreaterThanOrEqual(0.8 - 1e-9)
      found += 1
    }
    expect(Math.min(found, notFound)).toBeGreaterThan(15)
    expect(POWER).toBe(0.8)
  },
)

describe('nothing is named', () => {
  test.each<readonly [string, Partial<Plan>]>([
    ['for a stage that is not there', { stage: 3 }],
    ['without requests to the canary', { canary: 0 }],
    ['for less than one request to the canary', { canary: 0.9 }],
    ['for no number of requests to the canary', { canary: Number.NaN }],
    ['without requests to stable', { stable: 0 }],
    ['for no number of requests to stable', { stable: Number.NaN }],
    // Two errors would fire, but three are expected when two are to be found four times out of five.
    ['when the canary has too few requests to fail often enough', { canary: 2, stable: 1_000, rate: 0 }],
  ])('%s', (_, changes) => {
    expect(smallestDetectableRate(DEFAULT_SETTINGS, { ...PLAN, ...changes })).toBeUndefined()
  })

  test('one request more, and there is something', () => {
    const plan = { ...PLAN, stable: 1_000, rate: 0 }
    expect(smallestDetectableRate(DEFAULT_SETTINGS, { ...plan, canary: 3 })).toBeCloseTo(0.998, 3)
  })

  test('for hardly any request to stable, however much the judge may err', () => {
    const careless: TrialSettings = {
      ...DEFAULT_SETTINGS,
      falseAlarms: 0.9,
      stages: DEFAULT_SETTINGS.stages.slice(0, 1),
    }
    const plan = { ...PLAN, canary: 1_000, looks: 1_000, rate: 0 }
    expect(smallestDetectableRate(careless, { ...plan, stable: 0.5 })).toBeUndefined()
    expect(smallestDetectableRate(careless, { ...plan, stable: 1 })).toBeLessThan(1)
  })
})

describe('bounds', () => {
  const rateOf = (changes: Partial<Plan>): number =>
    smallestDetectableRate(DEFAULT_SETTINGS, { ...PLAN, canary: 5_000, stable: 95_000, ...changes }) ??
    Number.NaN

  test('it is above what stable may be exceeded by, and never above 1', () => {
    for (const [canary, rate] of product([500, 5_000, 500_000], [0, 0.0001, 0.01, 0.5])) {
      expect(rateOf({ canary, rate })).toBeGreaterThan(1.2 * rate)
      expect(rateOf({ canary, rate })).toBeLessThanOrEqual(1)
    }
  })

  test.each<readonly [string, readonly Partial<Plan>[]]>([
    ['more requests to the canary', [{ canary: 500 }, { canary: 5_000 }, { canary: 50_000 }]],
    ['more requests to stable', [{ stable: 950 }, { stable: 9_500 }, { stable: 95_000 }]],
    ['a larger share of the level', [{ stage: 2 }, { stage: 0 }]],
    ['more looks', [{ looks: 1 }, { looks: 30 }]],
    ['fewer errors of stable', [{ rate: 0.1 }, { rate: 0.01 }, { rate: 0 }]],
  ])('%s find smaller rates', (_, plans) => {
    const rates = plans.map(rateOf)
    expect(rates).toEqual([...rates].sort((a, b) => b - a))
    expect(new Set(rates).size).toBe(plans.length)
  })

  test('less than one look counts as one', () => {
    expect(rateOf({ looks: 0 })).toBe(rateOf({ looks: 1 }))
  })

  test('a million requests on each side: as the normal distribution has it', () => {
    // Level 0.0085 · 0.4 · (1 − 1/√6) = 0.00201, z = 2.876: 12,467 errors of the canary against 10,000 of stable fire,
    // and 0.8416 standard deviations more are found four times out of five.
    const [million, landing] = [1_000_000, 1.2 / 2.2]
    const spread = 2.876 * Math.sqrt(22_467 * landing * (1 - landing))
    const needed = (10_000 * landing + spread) / (1 - landing)
    const expected = (needed + 0.8416 * Math.sqrt(needed)) / million
    const told = rateOf({ canary: million, stable: million, rate: 0.01 })
    expect(Math.abs(told / expected - 1)).toBeLessThan(0.001)
  })
})
