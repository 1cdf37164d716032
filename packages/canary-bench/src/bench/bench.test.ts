import { expect, test } from '@jest/globals'
import type { Outcome } from '../release/outcome.ts'
import type { CreateTrial } from '../rules/ours.ts'
import { benchCanary } from './bench.ts'
import { type Choice, planCells, UnknownShape } from './cells.ts'
import { chunksOf, createPlayer, gather, runsOf } from './chunks.ts'
import { unique } from './figures.ts'
import { markdown } from './markdown.ts'
import { mostByChance, prove } from './proof.ts'
import { type Row, report } from './report.ts'
import { summarise } from './summary.ts'
import { mergeTallies, NO_RUNS, tally } from './tally.ts'
import { told } from './told.ts'

const small = { seed: '1', runs: 3, which: 'comparison', shape: 'spike', workers: 1 } as const

/** A report in which every run of every cell ended like this. */
const made = (which: Choice['which'], outcome: Outcome, runs = 1) => {
  const same = tally(Array.from({ length: runs }, () => outcome))
  return report(
    { seed: '1', runs, which },
    planCells({ which }).map((cell) => ({ cell, tallies: cell.contenders.map(() => same) })),
  )
}

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
  const { cells, summary } = await benchCanary({ ...small, which: 'nulls', shape: undefined, runs: 1 })
  expect(cells.every(({ part, harmlessFrom }) => part === 'nulls' && harmlessFrom !== null)).toBe(true)
  expect(cells.filter(({ shape }) => shape === 'host jitter')).toHaveLength(2)
  const strict = cells.filter(({ rule }) => rule === 'ours strict')
  expect(strict.length).toBeGreaterThan(20)
  expect(strict.every(({ harmlessFrom }) => harmlessFrom === 1)).toBe(true)
  expect(cells.every(({ ends }) => ends.stuck === 0)).toBe(true)
  expect(summary.worstNull).not.toBeNull()
  expect(summary.hurt).toEqual([])
})

test.each([
  {
    which: 'comparison',
    has: [
      'Seed 1, 1 runs a cell',
      '2000 rps',
      'MaxSPRT oracle',
      'clients pinned',
      'Whole releases',
      'Response times',
      '100% (2.5-100) / 3 / 1.0',
      'Found within',
    ],
  },
  {
    which: 'nulls',
    has: [
      'the whole ramp',
      '1 of 1',
      'Worst harmless shape',
      'is not shown for 60 of 60 cells; more false rollbacks than it explains by chance: none',
    ],
  },
] as const)('tables for people, $which', ({ which, has }) => {
  const text = told(made(which, { end: 'rollback', minutes: 3, hurt: 1 }))
  for (const words of has) expect(text).toContain(words)
  expect(text).not.toMatch(/NaN|undefined/)
})

test('tables in Markdown are whole, and hold every part', () => {
  const text = markdown(made('all', { end: 'rollback', minutes: 3, hurt: 1 }))
  expect(text).not.toMatch(/NaN|undefined/)
  const tables = text.split(/\n\n/).filter((block) => block.startsWith('|'))
  expect(tables).toHaveLength(12)
  for (const table of tables) {
    const widths = table
      .trim()
      .split('\n')
      .map((line) => line.split('|').length)
    expect(new Set(widths).size).toBe(1)
    expect(widths.length).toBeGreaterThan(3)
  }
  expect(text).toContain(
    '| hostile ramp, boundary | 1 | 100 % (100 %): not shown |  | 100 % (100 %): not shown |  | 0 % / 0 % |',
  )
})

test('the promise is proven by enough runs without false rollbacks, not by few', () => {
  const healthy: Outcome = { end: 'promoted', minutes: 40, hurt: 0 }
  const few = made('nulls', healthy)
  expect(prove('1', few.cells)).toMatchObject({ promise: 0.01, holds: false, plausible: true })
  const many = made('nulls', healthy, 400)
  const { shapes, holds } = prove('1', many.cells)
  expect(holds).toBe(true)
  expect(shapes).toHaveLength(60)
  expect(shapes[0]).toEqual({
    shape: 'steady',
    rps: 100,
    rule: 'ours',
    runs: 400,
    falseRollbacks: 0,
    share: 0,
    upper: expect.closeTo(1 - 0.025 ** (1 / 400), 9),
    inconclusive: 0,
    holds: true,
    allowed: mostByChance(400, 0.01, 1e-4 / 60),
  })
})

test('one shape above the promise is enough to refute it', () => {
  const { cells } = made('nulls', { end: 'promoted', minutes: 40, hurt: 0 }, 400)
  const [first, ...others] = cells
  if (first === undefined) throw new Error('no cells')
  const of = (count: number) =>
    prove('1', [{ ...first, rolledBack: { ...first.rolledBack, count, upper: 0.02 } }, ...others])
  const most = of(0).shapes[0]?.allowed ?? 0
  expect([of(most).plausible, of(most + 1).plausible, of(most).holds]).toEqual([true, false, false])
})

test.each([
  [300, 0.01, 1e-4],
  [300, 0.01, 1e-4 / 60],
  [20, 0.5, 0.01],
  [3, 0.01, 1e-9],
])('of %d runs at %d as many as chance explains at %d', (runs, share, level) => {
  const masses = [(1 - share) ** runs]
  for (let k = 1; k <= runs; k++)
    masses.push(((masses[k - 1] ?? 0) * (runs - k + 1) * share) / (k * (1 - share)))
  const beyond = (k: number) => masses.slice(k + 1).reduce((sum, mass) => sum + mass, 0)
  const most = mostByChance(runs, share, level)
  expect(beyond(most)).toBeLessThanOrEqual(level)
  if (most > 0) expect(beyond(most - 1)).toBeGreaterThan(level)
})

test('cells whose runs are dear are played less often', () => {
  const cells = planCells({ which: 'all' })
  const runs = (shape: string, rps: number, asked?: number) =>
    unique(
      cells
        .filter(({ world }) => world.shape === shape && world.rps === rps)
        .map((cell) => runsOf({ seed: '1', which: 'all', runs: asked }, cell)),
    )
  expect(runs('hostile ramp', 100)).toEqual([20_000])
  expect(runs('steady with latency', 1000)).toEqual([600])
  expect(runs('host jitter', 1000)).toEqual([2000])
  expect(runs('host jitter', 1000, 1)).toEqual([1])
  expect(runs('slower x1', 2000)).toEqual([50])
  expect(runs('slower x1.2', 2000)).toEqual([400])
})

test('an unknown shape is named with the choices', async () => {
  await expect(benchCanary({ ...small, shape: 'spiky' })).rejects.toThrow(
    new UnknownShape('spiky', [
      ...new Set(planCells({ which: 'comparison' }).map(({ world }) => world.shape)),
    ]),
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
  const plan = { seed: '1', runs: 450, which: 'nulls', shape: 'near zero' } as const
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
