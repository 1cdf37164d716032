import type { Part } from './cells.ts'
import {
  found,
  foundOrRolledBack,
  hurtOf,
  minutes,
  percent,
  rolledBack,
  runsTold,
  unique,
  whole,
  withInterval,
} from './figures.ts'
import { prove, word } from './proof.ts'
import type { Report, Row } from './report.ts'

/** The report as tables for people. */
export function told(report: Report): string {
  const of = (part: Part) => report.cells.filter((row) => row.part === part)
  return [
    `Seed ${report.seed}, ${runsTold(report.cells)}.`,
    ...detection(of('detection')),
    ...falseRollbacks(
      'shapes',
      'Regressions that come late: found / median minute / requests hurt',
      of('shapes'),
      found,
    ),
    ...falseRollbacks(
      'harmless',
      'Harmless releases, one hour at 5 %: rolled back',
      of('harmless'),
      rolledBack,
    ),
    ...falseRollbacks(
      'sticky',
      'Harmless releases, clients pinned (nothing is promised): rolled back',
      of('sticky').filter(({ harmlessFrom }) => harmlessFrom !== null),
      rolledBack,
    ),
    ...falseRollbacks(
      'sticky',
      'Worse canaries, clients pinned: found / median minute / requests hurt',
      of('sticky').filter(({ harmlessFrom }) => harmlessFrom === null),
      found,
    ),
    ...latency(of('latency')),
    ...rollouts(of('rollouts')),
    ...nulls(report, of('nulls')),
    ...summary(report),
  ].join('\n')
}

/** Columns as wide as their widest cell; the first to the left, the others to the right. */
function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = rows.reduce<readonly number[]>(
    (sofar, row) => row.map((cell, at) => Math.max(sofar[at] ?? 0, cell.length)),
    [],
  )
  return rows.map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  )
}

function detection(rows: readonly Row[]): readonly string[] {
  return unique(rows.map(({ rps }) => rps)).flatMap((rps) => {
    const here = rows.filter((row) => row.rps === rps)
    const worlds = unique(here.map(({ world }) => world))
    return [
      '',
      `${rps} rps, one hour at 5 %, stable at 0.05 %: found / median minute / mean requests hurt`,
      ...table([
        ['', ...worlds.map((world) => world.replace(/ at .*/, ''))],
        ...unique(here.map(({ rule }) => rule)).map((rule) => [
          rule,
          ...here.filter((row) => row.rule === rule).map(foundOrRolledBack),
        ]),
      ]),
    ]
  })
}

/** Shapes as columns are too wide for a terminal: one line a rule and traffic, in a table for each group of shapes. */
function falseRollbacks(
  part: Part,
  title: string,
  rows: readonly Row[],
  cell: (row: Row) => string,
): readonly string[] {
  if (rows.length === 0) return []
  const rules = unique(rows.map(({ rule }) => rule))
  const worlds = unique(rows.map(({ world }) => world))
  const groups =
    part === 'harmless' ? [rules.slice(0, 8), rules.slice(8)] : [rules.slice(0, 6), rules.slice(6)]
  return groups.flatMap((group) => [
    '',
    title,
    ...table([
      ['', ...group],
      ...worlds.map((world) => [
        world,
        ...group.flatMap((rule) => rows.filter((row) => row.world === world && row.rule === rule).map(cell)),
      ]),
    ]),
  ])
}

function rollouts(rows: readonly Row[]): readonly string[] {
  return unique(rows.map(({ world }) => world)).flatMap((world) => [
    '',
    `Whole releases, ${world}`,
    ...table([
      ['', 'rolled back', 'inconclusive', 'promoted', 'ramp', 'end', 'hurt'],
      ...rows
        .filter((row) => row.world === world)
        .map((row) => [
          row.rule,
          percent(row.rolledBack.share),
          percent(row.inconclusive.share),
          percent(row.ends.promoted / row.runs),
          minutes(row.ramp),
          minutes(row.end),
          hurtOf(row.hurt),
        ]),
    ]),
  ])
}

function latency(rows: readonly Row[]): readonly string[] {
  if (rows.length === 0) return []
  const rules = unique(rows.map(({ rule }) => rule))
  return [
    '',
    `Response times, one hour at 5 %, stable's p95 at 400 ms, ${runsTold(rows)}:`,
    'rolled back up to x1.1, which is tolerated; above it found / median minute / mean requests slowed; in brackets exact 95 % intervals',
    ...table([
      ['', ...rules],
      ...unique(rows.map(({ world }) => world)).map((world) => [
        world,
        ...rows.filter((row) => row.world === world).map(withInterval),
      ]),
    ]),
  ]
}

function nulls({ seed }: Report, rows: readonly Row[]): readonly string[] {
  if (rows.length === 0) return []
  const proof = prove(seed, rows)
  const broken = proof.shapes.filter(({ holds }) => !holds)
  return [
    '',
    'Harmless releases, the whole ramp: rolled back, its exact 95 % interval, and how the others ended.',
    `The promise holds where the interval ends below ${percent(proof.promise)}. Judging response times is dear: fewer runs.`,
    ...table([
      ['', '', 'rolled back', 'from', 'to', 'holds', 'inconclusive', 'promoted', 'ramp', 'end'],
      ...rows.map((row, at) => [
        row.world,
        row.rule,
        `${row.rolledBack.count} of ${whole(row.runs)}`,
        percent(row.rolledBack.lower),
        percent(row.rolledBack.upper),
        proof.shapes[at] === undefined ? '' : word(proof.shapes[at]),
        percent(row.inconclusive.share),
        percent(row.ends.promoted / row.runs),
        minutes(row.ramp),
        minutes(row.end),
      ]),
    ]),
    '',
    broken.length === 0
      ? `The promise holds for all ${rows.length} cells.`
      : `The promise is not shown for ${broken.length} of ${rows.length} cells; more false rollbacks than it explains by chance: ${
          proof.shapes
            .filter(({ falseRollbacks, allowed }) => falseRollbacks > allowed)
            .map(
              ({ shape, rps, rule, falseRollbacks, runs }) =>
                `${shape} at ${rps} rps (${rule}), ${falseRollbacks} of ${runs}`,
            )
            .join('; ') || 'none'
        }.`,
  ]
}

function summary({ summary: figures, cells }: Report): readonly string[] {
  // The table of the nulls has these figures already.
  const led = new Set(cells.filter(({ part }) => part === 'rollouts').map(({ world }) => world))
  const lines: string[] = []
  if (figures.hurt.length > 0)
    lines.push(
      '',
      'Requests hurt, geometric mean over the harmful steady releases, and the worst share of false rollbacks',
      ...table([
        ['', 'hurt', 'false'],
        ...figures.hurt.map(({ rule, relative, worstFalse }) => [
          rule,
          `x${relative.toFixed(2)}`,
          percent(worstFalse),
        ]),
      ]),
    )
  if (figures.strictToOracle !== null)
    lines.push('', `Ours strict hurts ${figures.strictToOracle.toFixed(3)} times as many as the oracle.`)
  if (figures.found.length > 0)
    lines.push(
      '',
      'Found within an hour',
      ...table(figures.found.map(({ world, rule, share }) => [world, rule, percent(share)])),
    )
  const ramps = figures.healthy.filter(({ world }) => led.has(world))
  if (ramps.length > 0)
    lines.push(
      '',
      'Healthy releases led by ours: median minutes until the bake and until the end, inconclusive',
      ...table(
        ramps.map(({ world, ramp, end, inconclusive }) => [
          world,
          `${ramp ?? '-'}`,
          `${end ?? '-'}`,
          percent(inconclusive),
        ]),
      ),
    )
  if (figures.worstNull !== null) {
    const { world, rule, share, upper } = figures.worstNull
    lines.push(
      '',
      `Worst harmless shape: ${world} (${rule}), ${percent(share)} rolled back, at most ${percent(upper)} (95 %)`,
    )
  }
  return [...lines, '']
}
