import { expect, test } from '@jest/globals'
import type { Outcome } from '../release/outcome.ts'
import type { CreateTrial } from '../rules/ours.ts'
import { benchCanary } from './bench.ts'
import { planCells, UnknownShape } from './cells.ts'
import { chunksOf, createPlayer, gather } from './chunks.ts'
import { type Row, report } from './report.ts'
import { summarise } from './summary.ts'
import { mergeTallies, NO_RUNS, tally } from './tally.ts'
import { told } from './told.ts'

const small = { seed: '1', runs: 3, nulls: false, shape: 'spike', workers: 1 }

test('the same seed gives the same report, another seed another', async () => {
  const once = await benchCanary(small)
  expect(await benchCanary(small)).toEqual(once)
  expect((await benchCanary({ ...small, seed: '2' })).cells).not.toEqual(once.cells)
  expect(JSON.parse(JSON.stringify(once))).toEqual(once)
})

test('every rule is tried, with its interval and the settings that were used', async () => {
  const { cells, settings } = await benchCanary(small)
  expect(new Set(cells.map(({ rule }) => rule))).toEqual(new Set(planCells(small)[0]?.contenders))
  for (const { runs, rolledBack, ends, hurt } of cells) {
    expect(runs).toBe(3)
    expect(Object.values(ends).reduce((sum, count) => sum + count, 0)).toBe(3)
    expect(rolledBack.lower).toBeLessThanOrEqual(rolledBack.share)
    expect(rolledBack.upper).toBeGreaterThan(rolledBack.share - 1e-9)
    expect(rolledBack.below).toBeLessThanOrEqual(rolledBack.upper)
    expect(hurt).toBeGreaterThan(-1e-9)
  }
  expect(settings.ours.errorRatio).toBe(1.2)
  expect(settings['ours strict'].errorRatio).toBe(1)
})

test('the nulls are whole releases of every harmless shape, the strict judge only where it promises something', async () => {
  const { cells, summary } = await benchCanary({ ...small, nulls: true, shape: undefined, runs: 1 })
  expect(cells.every(({ part, harmlessFrom }) => part === 'nulls' && harmlessFrom !== null)).toBe(true)
  const strict = cells.filter(({ rule }) => rule === 'ours strict')
  expect(strict.length).toBeGreaterThan(20)
  expect(strict.every(({ harmlessFrom }) => harmlessFrom === 1)).toBe(true)
  expect(cells.every(({ ends }) => ends.stuck === 0)).toBe(true)
  expect(summary.worstNull).not.toBeNull()
  expect(summary.hurt).toEqual([])
})

test.each([
  {
    nulls: false,
    has: [
      'Seed 1, 1 runs a cell',
      '2000 rps',
      'MaxSPRT oracle',
      'clients pinned',
      'Whole releases',
      'Found within',
    ],
  },
  { nulls: true, has: ['the whole ramp', '1 of 1', 'Worst harmless shape'] },
])('tables for people, nulls $nulls', ({ nulls, has }) => {
  const plan = { seed: '1', runs: 1, nulls }
  const rolledBack = tally([{ end: 'rollback', minutes: 3, hurt: 1 }])
  const played = planCells(plan).map((cell) => ({ cell, tallies: cell.contenders.map(() => rolledBack) }))
  const text = told(report(plan, played))
  for (const words of has) expect(text).toContain(words)
  expect(text).not.toMatch(/NaN|undefined/)
})

test('an unknown shape is named with the choices', async () => {
  await expect(benchCanary({ ...small, shape: 'spiky' })).rejects.toThrow(
    new UnknownShape('spiky', [...new Set(planCells({ nulls: false }).map(({ world }) => world.shape))]),
  )
})

test('how runs are cut into chunks changes nothing', () => {
  const looks: number[] = []
  const never: CreateTrial = () => ({
    look: ({ canary }) => looks.push(canary.requests ?? 0),
    verdict: () => ({
      verdict: 'inconclusive',
      reason: '',
      evidence: 0,
      bound: undefined,
      budget: undefined,
      metrics: [],
      caveats: [],
      looks: 1,
    }),
  })
  const plan = { seed: '1', runs: 450, nulls: true, shape: 'near zero' }
  const chunks = chunksOf(plan)
  expect(chunks).toHaveLength(6)
  const play = createPlayer(plan, never)
  const whole = createPlayer(plan, never)({ cell: 0, from: 0, to: 450 })
  const [first] = gather(plan, chunks, chunks.map(play))
  expect(first?.tallies).toEqual(whole)
  expect(first?.tallies[0]?.ends.inconclusive).toBe(450)
  // No run is like another.
  expect(new Set(looks.slice(0, 900)).size).toBeGreaterThan(50)
})

const outcome = (end: Outcome['end'], minutes: number, hurt = 0): Outcome => ({ end, minutes, hurt })

test('tallies count ends and minutes', () => {
  const some = tally([outcome('rollback', 3, 1.5), { ...outcome('promoted', 40), ramp: 10 }])
  expect(some.ends).toEqual({ rollback: 1, promoted: 1, inconclusive: 0, kept: 0, stuck: 0 })
  expect(some.found).toEqual([0, 0, 0, 1])
  expect(some.ended[40]).toBe(1)
  expect(some.ramped[10]).toBe(1)
  expect(mergeTallies(some, mergeTallies(NO_RUNS, some)).hurt).toBe(3)
})

const row = (rule: string, world: string, hurt: number, harmlessFrom: number | null, found = 1): Row => ({
  part: 'detection',
  world,
  shape: 'steady',
  rps: 20,
  harmlessFrom,
  rule,
  runs: 10,
  rolledBack: { count: 10 * found, share: found, lower: 0, upper: 1, below: 1 },
  inconclusive: { count: 0, share: 0, lower: 0, upper: 1, below: 1 },
  ends: NO_RUNS.ends,
  minutes: 1,
  hurt,
  ramp: null,
  end: null,
})

test('the summary compares requests hurt by their geometric mean, over harmful worlds alone', () => {
  const rows = [
    ...['ours', 'MaxSPRT oracle', 'ours strict'].map((rule) => row(rule, 'harmless', 0, 1, 0.1)),
    row('ours', 'a', 4, null),
    row('ours', 'b', 10, null),
    row('ours strict', 'a', 2, null),
    row('ours strict', 'b', 20, null),
    row('MaxSPRT oracle', 'a', 2, null),
    row('MaxSPRT oracle', 'b', 5, null),
  ]
  const summary = summarise(rows)
  expect(
    summary.hurt.map(({ rule, relative, worstFalse }) => [rule, Number(relative.toFixed(9)), worstFalse]),
  ).toEqual([
    ['ours', 1, 0.1],
    ['MaxSPRT oracle', 0.5, 0.1],
    ['ours strict', 1, 0.1],
  ])
  expect(summary.strictToOracle).toBeCloseTo(2, 9)
})
