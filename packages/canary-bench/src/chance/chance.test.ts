import { expect, test } from '@jest/globals'
import { normalBelow } from '../statistics/normal-distribution.ts'
import { beta } from './beta.ts'
import { binomial } from './binomial.ts'
import { createGenerator } from './generator.ts'
import { geometric } from './geometric.ts'
import { logFactorial } from './log-factorial.ts'
import { normal } from './normal.ts'
import { poisson } from './poisson.ts'

const DRAWS = 20_000

/** Probabilities of 0, 1, 2, … in logarithms from one to the next, apart from the samplers' own formulas. */
function recursion(first: number, step: (k: number) => number): (k: number) => number {
  const logs = [first]
  return (k) => {
    for (let i = logs.length; i <= k; i++) logs.push((logs[i - 1] ?? Number.NaN) + Math.log(step(i)))
    return Math.exp(logs[k] ?? Number.NaN)
  }
}

const binomialMass = (n: number, p: number) =>
  recursion(n * Math.log1p(-p), (k) => (Math.max(0, n - k + 1) / k) * (p / (1 - p)))

const poissonMass = (mean: number) => recursion(-mean, (k) => mean / k)

/** Pearson's chi-square over cells of at least 20 expected draws, as a z-value (Wilson and Hilferty). */
function misfit(draws: readonly number[], mass: (k: number) => number): number {
  const counts = new Map<number, number>()
  for (const draw of draws) counts.set(draw, (counts.get(draw) ?? 0) + 1)
  const top = Math.max(...draws) + 50
  let [statistic, cells, expected, seen, used] = [0, 0, 0, 0, 0]
  const low = Math.max(0, Math.min(...draws) - 50)
  for (let k = low; k <= top; k++) {
    expected += mass(k) * draws.length
    seen += counts.get(k) ?? 0
    if (expected < 20) continue
    statistic += (seen - expected) ** 2 / expected
    used += expected
    cells += 1
    ;[expected, seen] = [0, 0]
  }
  const rest = draws.length - used
  if (rest > 5) {
    statistic += (seen - rest) ** 2 / rest
    cells += 1
  }
  const freedom = cells - 1
  if (freedom < 1) return 0
  const spread = 2 / (9 * freedom)
  return ((statistic / freedom) ** (1 / 3) - (1 - spread)) / Math.sqrt(spread)
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
const variance = (values: readonly number[]) => {
  const middle = mean(values)
  return mean(values.map((value) => (value - middle) ** 2))
}

test.each<[number, number]>([
  [1, 0.5],
  [10, 0.3],
  [60, 0.05],
  [1000, 0.0005],
  [120_000, 1e-7],
  [120_000, 5e-5],
  [199, 0.05],
  [201, 0.05],
  [120_000, 0.0005],
  [6000, 0.003],
  [120_000, 0.05],
  [120_000, 0.25],
  [120_000, 0.3],
  [6000, 0.95],
  [50, 0.5],
])('binomial(%d, %d) follows its distribution', (n, p) => {
  const random = createGenerator(`binomial ${n} ${p}`)
  const draws = Array.from({ length: DRAWS }, () => binomial(random, n, p))
  const deviation = Math.sqrt(n * p * (1 - p))
  expect(Math.abs(mean(draws) - n * p)).toBeLessThan((4 * deviation) / Math.sqrt(DRAWS))
  if (n * p > 5) expect(variance(draws) / deviation ** 2).toBeCloseTo(1, 1)
  expect(misfit(draws, binomialMass(n, p))).toBeLessThan(3.5)
})

test.each([0.0001, 0.3, 3, 9.9, 10.1, 60, 1200])('poisson(%d) follows its distribution', (rate) => {
  const random = createGenerator(`poisson ${rate}`)
  const draws = Array.from({ length: DRAWS }, () => poisson(random, rate))
  expect(Math.abs(mean(draws) - rate)).toBeLessThan(4 * Math.sqrt(rate / DRAWS))
  if (rate > 1) expect(variance(draws) / rate).toBeCloseTo(1, 1)
  expect(misfit(draws, poissonMass(rate))).toBeLessThan(3.5)
})

test('geometric sizes have their mean and are at least 1', () => {
  const random = createGenerator('geometric')
  const draws = Array.from({ length: DRAWS }, () => geometric(random, 30))
  expect(mean(draws)).toBeCloseTo(30, -1)
  expect(Math.abs(mean(draws) - 30)).toBeLessThan((4 * 30) / Math.sqrt(DRAWS))
  expect(Math.min(...draws)).toBe(1)
  expect(misfit(draws, (k) => (k < 1 ? 0 : (29 / 30) ** (k - 1) / 30))).toBeLessThan(3.5)
})

const evenly = (values: readonly number[]) =>
  misfit(
    values.map((value) => Math.floor(value * 100)),
    (k) => (k < 100 ? 0.01 : 0),
  )

test('normal draws follow their distribution', () => {
  const random = createGenerator('normal')
  expect(evenly(Array.from({ length: DRAWS }, () => normalBelow(normal(random))))).toBeLessThan(3.5)
})

// With b = 1 the distribution below x is x to the a; with a = 1 the mirror image; and Beta(2, 2) is a cubic.
test.each<[number, number, (x: number) => number]>([
  [1, 1, (x) => x],
  [57, 1, (x) => x ** 57],
  [1, 4, (x) => 1 - (1 - x) ** 4],
  [2, 2, (x) => x * x * (3 - 2 * x)],
])('beta(%d, %d) follows its distribution', (a, b, below) => {
  const random = createGenerator(`beta ${a} ${b}`)
  expect(evenly(Array.from({ length: DRAWS }, () => below(beta(random, a, b))))).toBeLessThan(3.5)
})

test('beta has its mean and variance where it is narrow', () => {
  const random = createGenerator('narrow')
  const draws = Array.from({ length: DRAWS }, () => beta(random, 5700, 301))
  const spreadOut = (5700 * 301) / (6001 ** 2 * 6002)
  expect(Math.abs(mean(draws) - 5700 / 6001)).toBeLessThan(4 * Math.sqrt(spreadOut / DRAWS))
  expect(variance(draws) / spreadOut).toBeCloseTo(1, 1)
})

test('draws are even over 0 to 1, alike for a key, different for another', () => {
  const of = (key: string) => {
    const random = createGenerator(key)
    return Array.from({ length: DRAWS }, random)
  }
  expect(of('a/1')).toEqual(of('a/1'))
  expect(of('a/1').slice(0, 3)).not.toEqual(of('a/2').slice(0, 3))
  const cells = of('even').map((value) => Math.floor(value * 100))
  expect(misfit(cells, (k) => (k < 100 ? 0.01 : 0))).toBeLessThan(3.5)
})

test('the first draws of neighbouring keys are independent', () => {
  const firsts = Array.from({ length: DRAWS }, (_, run) => createGenerator(`seed/cell/${run}`)())
  expect(
    misfit(
      firsts.map((value) => Math.floor(value * 100)),
      (k) => (k < 100 ? 0.01 : 0),
    ),
  ).toBeLessThan(3.5)
  const pairs = firsts.map((value, i) => (value - 0.5) * ((firsts[i + 1] ?? 0.5) - 0.5))
  expect(Math.abs(mean(pairs)) * 12 * Math.sqrt(DRAWS)).toBeLessThan(4)
})

test('edges', () => {
  const random = createGenerator('edges')
  expect([
    binomial(random, 0, 0.5),
    binomial(random, 7, 0),
    binomial(random, 7, 1),
    poisson(random, 0),
  ]).toEqual([0, 0, 7, 0])
})

test.each([
  [0, 0],
  [1, 0],
  [10, 15.104412573075516],
  [16, 30.671860106080672],
  [17, 33.50507345013689],
  [20, 42.335616460753485],
  [1000, 5912.128178488163],
])('ln %d! is %d', (k, expected) => {
  expect(logFactorial(k)).toBeCloseTo(expected, 10)
})
