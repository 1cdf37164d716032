import { describe, expect, test } from '@jest/globals'
import { binomialKernel, hypergeometricKernel, type Kernel } from './kernel.ts'
import { SpendingTest, spendable } from './spending-test.ts'
import { SurvivingSum } from './surviving-sum.ts'
import { binomial, chance } from './testing/chance.ts'
import { plainBinomial, plainHypergeometric, plainTest } from './testing/plain-enumeration.ts'

/** The test's parts, with what it does not tell: the tail and the cut point of each look. */
const partsOf = (kernels: readonly Kernel[], counts: readonly number[], level: number) => {
  const sum = new SurvivingSum()
  const whole = new SpendingTest(level)
  let [observed, spent] = [0, 0]
  return kernels.map((kernel, i) => {
    const count = counts[i] ?? 0
    observed += count
    sum.add(kernel)
    const tail = sum.atLeast(observed)
    const cut = sum.cut(spendable(level, i + 1) - spent)
    spent += cut.mass
    whole.look(kernel, count)
    return { tail, from: cut.from, spent, fired: whole.fired, told: whole.spent }
  })
}

const relativelyClose = (seen: number, wanted: number): void =>
  expect(Math.abs(seen - wanted)).toBeLessThanOrEqual(1e-9 * Math.max(wanted, 1e-9))

describe('against a plain enumeration of all paths', () => {
  test.each([0.001, 0.0125, 0.05])('random splits and ratios at level %p', (level) => {
    const random = chance(Math.round(level * 1e6))
    let fired = 0
    for (let run = 0; run < 60; run += 1) {
      const ratio = random() < 0.5 ? 1 : 1.2
      const looks = Array.from({ length: 4 }, () => {
        const canary = [0.05, 0.25, 0.95][Math.floor(random() * 3)] ?? 0.05
        const odds = (ratio * canary) / (1 - canary)
        const draws = Math.floor(random() * 10)
        const share = odds / (1 + odds)
        // Every other run is worse than the null, so that the cuts are met.
        const count = binomial(random, draws, run % 2 === 0 ? share : Math.min(0.99, 4 * share))
        return { draws, share, count }
      })
      const counts = looks.map(({ count }) => count)
      const plain = plainTest(
        looks.map(({ draws, share }) => plainBinomial(draws, share)),
        counts,
        level,
      )
      const seen = partsOf(
        looks.map(({ draws, share }) => binomialKernel(draws, share)),
        counts,
        level,
      )
      for (const [i, step] of plain.entries()) {
        const own = seen[i]
        if (own === undefined) throw new RangeError(`no look ${i}`)
        relativelyClose(own.tail, step.tail)
        relativelyClose(own.spent, step.spent)
        expect(own.from).toBe(step.from)
        expect(own.fired).toBe(step.fired)
        if (!step.fired) relativelyClose(own.told, step.spent)
      }
      fired += plain.at(-1)?.fired === true ? 1 : 0
    }
    expect(fired).toBeGreaterThan(5)
    expect(fired).toBeLessThan(55)
  })

  test('with the hypergeometric share of events that are not rare', () => {
    const looks = [
      { requests: 40, draws: 9, canary: 12, count: 7 },
      { requests: 31, draws: 8, canary: 3, count: 1 },
      { requests: 20, draws: 6, canary: 18, count: 6 },
      { requests: 20, draws: 1, canary: 10, count: 1 },
    ]
    const counts = looks.map(({ count }) => count)
    const plain = plainTest(
      looks.map(({ requests, draws, canary }) => plainHypergeometric(requests, draws, canary)),
      counts,
      0.01,
    )
    const seen = partsOf(
      looks.map(({ requests, draws, canary }) => hypergeometricKernel(requests, draws, canary)),
      counts,
      0.01,
    )
    for (const [i, step] of plain.entries()) {
      relativelyClose(seen[i]?.tail ?? 0, step.tail)
      relativelyClose(seen[i]?.spent ?? 0, step.spent)
      expect(seen[i]?.from).toBe(step.from)
      expect(seen[i]?.fired).toBe(step.fired)
    }
  })
})

describe('the level', () => {
  test('of every path of errors at 5, 25 and 95 %, no more than it fires', () => {
    // P(fire) by walking through all outcomes with the test itself, not with its own account of what it spent.
    const level = 0.05
    const looks = [
      { draws: 6, share: 0.06 },
      { draws: 5, share: 0.29 },
      { draws: 4, share: 0.06 },
      { draws: 3, share: 0.958 },
    ]
    const walk = (counts: readonly number[], mass: number): number => {
      const test = new SpendingTest(level)
      for (const [i, count] of counts.entries()) {
        const { draws, share } = looks[i] ?? { draws: 0, share: 0 }
        test.look(binomialKernel(draws, share), count)
      }
      if (test.fired) return mass
      const next = looks[counts.length]
      if (next === undefined) return 0
      return plainBinomial(next.draws, next.share).reduce(
        (all, own, k) => all + walk([...counts, k], mass * own),
        0,
      )
    }
    const fires = walk([], 1)
    expect(fires).toBeLessThanOrEqual(spendable(level, looks.length) + 1e-12)
    expect(fires).toBeGreaterThan(0.1 * level)
  })

  /** The most that a test can fire when each request fails by itself, whatever the rate: errors need not be rare. */
  test.each([
    [1, 6, 6],
    [1, 3, 12],
    [1.2, 6, 6],
    [1.2, 2, 14],
    [1.2, 12, 4],
  ])(
    'of requests that fail one by one, at ratio %p with %p against %p of them, at any rate',
    (ratio, n, m) => {
      const level = 0.05
      const share = (ratio * n) / (ratio * n + m)
      for (const rate of [0.01, 0.1, 0.3, 0.5, 0.7, 0.8]) {
        const ours = plainBinomial(n, ratio * rate)
        const theirs = plainBinomial(m, rate)
        const outcomes = ours.flatMap((a, x) => theirs.map((b, y) => ({ x, y, mass: a * b })))
        const walk = (seen: readonly { x: number; y: number }[], mass: number): number => {
          const test = new SpendingTest(level)
          for (const { x, y } of seen) test.look(binomialKernel(x + y, share), x)
          if (test.fired) return mass
          if (seen.length === 2) return 0
          return outcomes.reduce(
            (all, each) => (each.mass < 1e-9 ? all : all + walk([...seen, each], mass * each.mass)),
            0,
          )
        }
        expect(walk([], 1)).toBeLessThanOrEqual(level)
      }
    },
  )

  test('is never used up: what may be spent rises, and stays below it', () => {
    let before = 0
    for (const looks of [1, 2, 3, 10, 60, 1000, 10_000, 1e9]) {
      const now = spendable(0.01, looks)
      expect(now).toBeGreaterThan(before)
      expect(now).toBeLessThan(0.01)
      before = now
    }
    expect(spendable(0.01, 0)).toBe(0)
  })

  test('at the edge of the null: 3,000 runs of 30 looks fire at most as often as promised, give or take', () => {
    const random = chance(4)
    const [level, ratio, n, m] = [0.05, 1.2, 300, 5700]
    let fired = 0
    for (let run = 0; run < 3000; run += 1) {
      const test = new SpendingTest(level)
      for (let look = 0; look < 30 && !test.fired; look += 1) {
        const x = binomial(random, n, 0.0012 * ratio)
        const y = binomial(random, m, 0.0012)
        test.look(binomialKernel(x + y, (ratio * n) / (ratio * n + m)), x)
      }
      fired += test.fired ? 1 : 0
    }
    // 5 % of 3,000 with four standard deviations; a test that never fires is no test.
    expect(fired).toBeLessThan(150 + 48)
    expect(fired).toBeGreaterThan(40)
  })
})
