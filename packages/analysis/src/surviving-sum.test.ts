import { describe, expect, test } from '@jest/globals'
import { binomialKernel } from './kernel.ts'
import { spendable } from './spending-test.ts'
import { SurvivingSum } from './surviving-sum.ts'
import { binomial, chance } from './testing/chance.ts'

/** The lengths of all arrays that are asked for while `run` runs: memory without a clock or a heap to look at. */
const longestArray = (run: () => void): number => {
  let longest = 0
  const Original = globalThis.Float64Array
  const watched = new Proxy(Original, {
    construct(target, args: readonly unknown[]) {
      const [size] = args
      if (typeof size === 'number') longest = Math.max(longest, size)
      return Reflect.construct(target, args) as object
    },
  })
  globalThis.Float64Array = watched
  try {
    run()
  } finally {
    globalThis.Float64Array = Original
  }
  return longest
}

describe('exact as long as it fits', () => {
  test('after hundreds of looks with cuts, what is left and what was spent are 1', () => {
    const sum = new SurvivingSum()
    const random = chance(11)
    let spent = 0
    for (let look = 1; look <= 600; look += 1) {
      const canary = look < 200 ? 0.06 : look < 400 ? 0.29 : 0.958
      sum.add(binomialKernel(Math.floor(random() * 12), canary))
      spent += sum.cut(spendable(0.05, look) - spent).mass
      if (look % 20 === 0) expect(Math.abs(sum.atLeast(0) + spent - 1)).toBeLessThan(1e-9)
    }
    expect(spent).toBeGreaterThan(0.04)
    expect(spent).toBeLessThanOrEqual(0.05)
  })

  test('ten thousand looks without errors change nothing', () => {
    const sum = new SurvivingSum()
    for (let look = 0; look < 10_000; look += 1) sum.add(binomialKernel(0, 0.06))
    expect(sum.atLeast(0)).toBe(1)
    expect(sum.atLeast(1)).toBe(0)
  })
})

describe('coarse when it no longer fits', () => {
  /** A sum of the same kernel, added `looks` times, is one kernel of all draws: what the coarse sum must come close to. */
  test.each([
    [4000, 0.5, 30],
    [20_000, 0.05, 50],
    [200_000, 0.25, 60],
    [1_000_000, 0.958, 40],
  ])(
    '%p errors at share %p in each of %p looks: tails within 2 %% of the exact ones',
    (draws, share, looks) => {
      const sum = new SurvivingSum()
      for (let look = 0; look < looks; look += 1) sum.add(binomialKernel(draws, share))
      const whole = binomialKernel(draws * looks, share)
      const deviation = Math.sqrt(draws * looks * share * (1 - share))
      for (const by of [0, 1, 2, 3, 3.5]) {
        // On a lattice point of both, where neither rounds.
        const value = Math.ceil((draws * looks * share + by * deviation) / 65_536) * 65_536
        const at = draws * looks > 1e7 ? value : Math.round(draws * looks * share + by * deviation)
        let exact = 0
        for (const [i, mass] of whole.mass.entries()) if ((whole.low + i) * whole.unit >= at) exact += mass
        if (exact < 1e-7) continue
        expect(sum.atLeast(at) / exact).toBeGreaterThan(0.95)
        expect(sum.atLeast(at) / exact).toBeLessThan(1.05)
      }
      expect(sum.atLeast(0)).toBeCloseTo(1, 9)
    },
  )

  test('keeps the level: 20,000 runs at the edge of the null with wide sums', () => {
    const [level, draws, looks] = [0.05, 20_000, 8]
    // Where it fires does not depend on what was counted: computed once for all runs.
    const sum = new SurvivingSum()
    let spent = 0
    const limits = Array.from({ length: looks }, (_, look) => {
      sum.add(binomialKernel(draws, 0.5))
      const cut = sum.cut(spendable(level, look + 1) - spent)
      spent += cut.mass
      return cut.from
    })
    const random = chance(21)
    let fired = 0
    for (let run = 0; run < 20_000; run += 1) {
      let seen = 0
      const stops = limits.some((from) => {
        seen += draws / 2 + Math.round((normal(random) * Math.sqrt(draws)) / 2)
        return seen >= from
      })
      fired += stops ? 1 : 0
    }
    // Eight looks may spend two thirds of 5 %: 667 of 20,000, with four standard deviations.
    expect(spent).toBeLessThanOrEqual(spendable(level, looks))
    expect(fired).toBeLessThan(667 + 103)
    expect(fired).toBeGreaterThan(667 - 103)
  })

  test('after one huge look, small ones still count for their size', () => {
    const sum = new SurvivingSum()
    sum.add(binomialKernel(1_000_000_000, 0.05))
    for (let look = 0; look < 400; look += 1) sum.add(binomialKernel(3, 0.5))
    // The mean has risen by 600 on a spread of 6,900.
    const deviation = Math.sqrt(1e9 * 0.05 * 0.95)
    const half = sum.atLeast(5e7 + 600)
    expect(half).toBeGreaterThan(0.47)
    expect(half).toBeLessThan(0.53)
    const tail = sum.atLeast(Math.round(5e7 + 600 + 2 * deviation))
    expect(tail / 0.02275).toBeGreaterThan(0.9)
    expect(tail / 0.02275).toBeLessThan(1.1)
  })
})

describe('bounded', () => {
  test.each([
    ['small looks', () => 3, 0.06],
    ['large looks', () => 50_000, 0.29],
    ['looks of a billion errors', () => 1_000_000_000, 0.05],
    ['all sizes in turn', (look: number) => 10 ** (look % 10), 0.5],
  ] as const)('in memory: %s', (_, drawsOf, share) => {
    const longest = longestArray(() => {
      const sum = new SurvivingSum()
      let spent = 0
      for (let look = 1; look <= 80; look += 1) {
        sum.add(binomialKernel(drawsOf(look), share))
        spent += sum.cut(spendable(0.01, look) - spent).mass
        const left = sum.atLeast(0)
        expect(left + spent).toBeGreaterThan(1 - 1e-9)
        expect(left + spent).toBeLessThan(1 + 1e-9)
      }
    })
    expect(longest).toBeLessThanOrEqual(2 * (4096 + 4200))
  })
})

/** A standard normal number, by Box and Muller. */
const normal = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())

test('the chance of tests is the chance they say', () => {
  const random = chance(5)
  let sum = 0
  for (let i = 0; i < 4000; i += 1) sum += binomial(random, 1000, 0.003)
  expect(sum / 4000).toBeGreaterThan(2.9)
  expect(sum / 4000).toBeLessThan(3.1)
})
