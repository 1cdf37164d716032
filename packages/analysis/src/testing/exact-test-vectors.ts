/**
 * Writes what the judge's tests compute on random sequences as JSON to stdout, for a check by another language
 * (test/contract/exact_test_check.py). Seeded: the same each time.
 */
import { againstStableInBursts } from '../burst-bets.ts'
import { againstLimit, againstStable, WORSE_BY } from '../error-bets.ts'
import { EvidenceAverage } from '../evidence-average.ts'
import { HarmBound } from '../harm-bound.ts'
import { binomialKernel, hypergeometricKernel, type Kernel } from '../kernel.ts'
import { SpendingTest, spendable } from '../spending-test.ts'
import { SurvivingSum } from '../surviving-sum.ts'
import { binomial, chance } from './chance.ts'

const random = chance(2026)
const upTo = (most: number): number => Math.floor(random() * (most + 1))
const oneOf = <T>(values: readonly [T, ...T[]]): T => values[upTo(values.length - 1)] ?? values[0]

interface Counts {
  readonly n: number
  readonly x: number
  readonly m: number
  readonly y: number
}

/** Follows the sequence by the test's parts, which tell tails and cut points, and by the test itself. */
const decide = (level: number, looks: readonly (Counts & { readonly kernel: Kernel })[]) => {
  const sum = new SurvivingSum()
  const test = new SpendingTest(level)
  let [observed, spent] = [0, 0]
  return looks.map(({ kernel, x }, i) => {
    observed += x
    sum.add(kernel)
    const tail = sum.atLeast(observed)
    const cut = sum.cut(spendable(level, i + 1) - spent)
    spent += cut.mass
    test.look(kernel, x)
    return { tail, from: cut.from, spent, fired: test.fired, evidence: test.evidence, told: test.spent }
  })
}

/** Splits of 5, 25 and 95 %, each with its own number of requests; every other sequence is worse than the null. */
const sequence = (most: number, looks: number, index: number) => {
  const ratio = oneOf(['1', '1.2'])
  const level = oneOf(['0.001', '0.003', '0.01', '0.05'])
  const worse = index % 2 === 0 ? 1 : 1 + 2 * random()
  const counts = Array.from({ length: looks }, (): Counts => {
    const percent = oneOf([5, 25, 95])
    const total = 200 + upTo(60_000)
    const n = Math.round((total * percent) / 100)
    const m = total - n
    const errors = upTo(Math.min(most, Math.floor(Math.min(n, m) / 2)))
    const odds = (Number(ratio) * worse * n) / m
    const x = binomial(random, errors, odds / (1 + odds))
    return { n, x, m, y: errors - x }
  })
  const looked = counts.map((each) => {
    const odds = Number(ratio) * each.n
    return { ...each, kernel: binomialKernel(each.x + each.y, odds / (odds + each.m)) }
  })
  return { ratio, level, looks: counts, steps: decide(Number(level), looked) }
}

const slowness = (index: number) => {
  const level = oneOf(['0.001', '0.01', '0.05'])
  const counts = Array.from({ length: 5 }, (): Counts => {
    const [n, m] = [20 + upTo(120), 20 + upTo(300)]
    const rate = 0.05 + 0.5 * random()
    const worse = index % 2 === 0 ? rate : Math.min(0.95, 1.5 * rate)
    return { n, x: binomial(random, n, worse), m, y: binomial(random, m, rate) }
  })
  const looked = counts.map((each) => ({
    ...each,
    kernel: hypergeometricKernel(each.n + each.m, each.x + each.y, each.n),
  }))
  return { level, looks: counts, steps: decide(Number(level), looked) }
}

const counts = (): Counts => {
  const [n, m] = [1 + upTo(100_000), 1 + upTo(100_000)]
  return {
    n,
    x: upTo(Math.min(n, oneOf([0, 3, 200, 100_000]))),
    m,
    y: upTo(Math.min(m, oneOf([0, 3, 200, 100_000]))),
  }
}

const bets = () => {
  const look = counts()
  const ratio = oneOf(['1', '1.2', '2.5'])
  const excess = oneOf(['0', '0.001', '0.01'])
  const burst = oneOf(['1.5', '4', '9'])
  const into = () => new Float64Array(WORSE_BY.length)
  return {
    ...look,
    ratio,
    excess,
    burst,
    plain: [...againstStable(look, Number(ratio), Number(excess), into())],
    bursts: [...againstStableInBursts(look, Number(ratio), Number(excess), Number(burst), into())],
    limit: excess === '0' ? null : [...againstLimit(look, Number(excess), into())],
  }
}

const bounds = () => {
  const doubt = oneOf(['0.01', '0.05', '0.2'])
  const bound = new HarmBound(Number(doubt))
  const looks = Array.from({ length: 1 + upTo(4) }, (): Counts => {
    const [n, m] = [50 + upTo(20_000), 50 + upTo(20_000)]
    const rate = oneOf([0, 0.0005, 0.01, 0.2])
    return { n, x: binomial(random, n, rate * 2 * random()), m, y: binomial(random, m, rate) }
  })
  const values = looks.map((look) => {
    bound.look(look)
    return bound.value
  })
  return { doubt, looks, values }
}

const averages = () => {
  const planned = 1 + upTo(20)
  const average = new EvidenceAverage(3, planned)
  const factors = Array.from({ length: 15 }, () => [0, 1, 2].map(() => 2 * random() - 1.2))
  const values = factors.map((each) => {
    average.look(each)
    return average.value
  })
  return { planned, factors, values }
}

const many = <T>(howMany: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: howMany }, (_, index) => make(index))

const vectors = {
  worseBy: WORSE_BY,
  few: many(40, (index) => sequence(12, 6, index)),
  lots: many(24, (index) => sequence(oneOf([40, 150, 300]), 6, index)),
  slow: many(24, slowness),
  bets: many(60, bets),
  bounds: many(40, bounds),
  averages: many(20, averages),
}

process.stdout.write(`${JSON.stringify(vectors)}\n`)
