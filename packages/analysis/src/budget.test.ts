import { describe, expect, test } from '@jest/globals'
import { openShare, splitBudget, stageShares } from './budget.ts'
import { againstStable, WORSE_BY } from './error-bets.ts'
import { EvidenceAverage } from './evidence-average.ts'
import { DEFAULT_SETTINGS, type TrialSettings } from './settings.ts'
import { plainBinomial } from './testing/plain-enumeration.ts'

const latency = { tolerance: 1.1, edges: [{ stable: 100, canary: 110 }] }
const metrics = [
  { name: 'carts', kind: 'counts' },
  { name: 'depth', kind: 'value', worse: 'higher' },
] as const

describe('the levels of everything that decides add up to the promise', () => {
  const all: TrialSettings = { ...DEFAULT_SETTINGS, latency, metrics }
  const names = ['errors', 'limits', 'latency', 'carts', 'depth']
  const subsets = Array.from({ length: 2 ** names.length }, (_, bits) =>
    names.filter((_, i) => (bits >> i) & 1),
  )

  test.each([0.01, 0.2, 0.9])('at %p, whatever is only observed', (falseAlarms) => {
    for (const observeOnly of subsets) {
      const budget = splitBudget({ ...all, falseAlarms, observeOnly })
      const decides = (name: string): number => (observeOnly.includes(name) ? 0 : 1)
      const sum =
        decides('errors') * (budget.errorsExact + budget.errorsLate) +
        decides('limits') * budget.limits +
        decides('latency') * budget.latency +
        (decides('carts') + decides('depth')) * budget.user
      expect(sum).toBeLessThanOrEqual(falseAlarms * (1 + 1e-12))
      if (observeOnly.length < names.length) expect(sum).toBeGreaterThan(falseAlarms * (1 - 1e-12))
      for (const level of Object.values(budget)) {
        expect(level).toBeGreaterThan(0)
        expect(level).toBeLessThanOrEqual(falseAlarms)
      }
    }
  })

  test('latency that is not judged costs nothing', () => {
    const { errorsExact, errorsLate, limits } = splitBudget(DEFAULT_SETTINGS)
    expect(errorsExact + errorsLate + limits).toBeCloseTo(0.01, 15)
  })
})

test.each([
  [['canary', 'canary', 'bake']],
  [['canary', 'bake']],
  [['canary', 'canary', 'canary', 'canary', 'bake', 'bake']],
  [['bake']],
  [['canary', 'canary']],
] as const)('the shares of %p add up to 1', (kinds) => {
  const shares = stageShares(kinds.map((kind, i) => ({ percent: 5 * (i + 1), kind, duration: 60_000 })))
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 15)
  for (const share of shares) expect(share).toBeGreaterThan(0)
})

/**
 * A stage's level is level·share·(1 + E)/2. Its expectation under the null is at most level·share, also when the ramp
 * moves on at a moment that it chooses by the evidence: over all outcomes of three looks, a hostile ramp that moves on
 * as soon as the evidence is above 1.
 */
test.each([
  [1, 1, 9, 0.1],
  [1.2, 4, 4, 0.2],
  [1.2, 9, 1, 0.4],
])('evidence carried on is 1 in expectation at most, at ratio %p', (ratio, n, m, rate) => {
  const [ours, theirs] = [plainBinomial(n, ratio * rate), plainBinomial(m, rate)]
  const outcomes = ours.flatMap((a, x) => theirs.map((b, y) => ({ n, x, m, y, mass: a * b })))
  const walk = (seen: typeof outcomes, mass: number): number => {
    const average = new EvidenceAverage(WORSE_BY.length, 3)
    for (const look of seen) average.look(againstStable(look, ratio, 0, new Float64Array(WORSE_BY.length)))
    if (seen.length === 3 || average.value > 1) return mass * average.value
    return outcomes.reduce((sum, each) => sum + walk([...seen, each], mass * each.mass), 0)
  }
  const expected = walk([], 1)
  expect(expected).toBeLessThanOrEqual(1 + 1e-12)
  expect(expected).toBeGreaterThan(0.7)
})

test('the shares of an open ramp add up to the whole, however long it is', () => {
  const shares = Array.from({ length: 60 }, (_, visit) => openShare(visit))
  expect(shares.slice(0, 4)).toEqual([0.4, 0.3, 0.15, 0.075])
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12)
})

test('a stage without a control leaves its share to the others, and errors theirs to the limits', () => {
  const stage = (percent: number, kind: 'canary' | 'bake') => ({ percent, kind, duration: 1 })
  expect(stageShares([stage(5, 'canary'), stage(25, 'canary'), stage(100, 'bake')])).toEqual([0.5, 0.5, 0])
  const alone = splitBudget({ ...DEFAULT_SETTINGS, stages: [stage(100, 'bake')] })
  expect(alone.limits).toBeCloseTo(DEFAULT_SETTINGS.falseAlarms, 12)
})
