import type { Part } from './cells.ts'
import { BY_COUNTS, DEFAULT, STICKY, STRICT } from './contenders.ts'
import {
  found,
  foundOrRolledBack,
  hurtOf,
  minutes,
  percent,
  runsTold,
  unique,
  whole,
  withInterval,
} from './figures.ts'
import { type NullRow, prove, word } from './proof.ts'
import type { Report, Row } from './report.ts'

/** Rules that stand in tables with rules as columns; the others are among the rows of the first tables. */
const SHOWN = [
  DEFAULT,
  STRICT,
  'Lindon-Malek',
  'Kayenta',
  'Flagger 99% x5',
  'Argo 95% >3',
  'alarm >1%',
  'z peeking',
]

/** The tables of the documentation in GitHub Markdown. Tables of parts that were not played are left out. */
export function markdown(report: Report): string {
  const of = (part: Part) => report.cells.filter((row) => row.part === part)
  return [
    ...detection(of('detection')),
    ...relativeHurt(report, of('detection')),
    ...byShape(
      `Regressions that come late, ${runsTold(of('shapes'))}: found / median minute / mean requests hurt.`,
      of('shapes'),
      SHOWN,
      found,
    ),
    ...falseRollbacks(
      `False rollbacks of harmless releases, one hour at 5 %, ${runsTold(of('harmless'))}`,
      of('harmless'),
      SHOWN,
    ),
    ...falseRollbacks(
      `False rollbacks of harmless releases whose clients are pinned to a version, ${runsTold(of('sticky'))}`,
      of('sticky').filter(({ harmlessFrom }) => harmlessFrom !== null),
      [STICKY, ...SHOWN],
    ),
    ...byShape(
      `Worse canaries whose clients are pinned, ${runsTold(of('sticky'))}: found / median minute / mean requests hurt.`,
      of('sticky').filter(({ harmlessFrom }) => harmlessFrom === null),
      [STICKY, ...SHOWN],
      found,
    ),
    ...rollouts(of('rollouts')),
    ...latency(of('latency')),
    ...nulls(report, of('nulls')),
    '',
  ]
    .join('\n')
    .trimStart()
}

/** A heading sentence and a table; nothing without rows. The first column is to the left, the others to the right. */
function table(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  if (rows.length === 0) return []
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [
    '',
    title,
    '',
    line(head),
    `|---|${head
      .slice(1)
      .map(() => '---:|')
      .join('')}`,
    ...rows.map(line),
  ]
}

const ours = (rule: string): string =>
  rule === DEFAULT || rule === STRICT || rule === STICKY || rule === BY_COUNTS ? `**${rule}**` : rule

function detection(rows: readonly Row[]): readonly string[] {
  return unique(rows.map(({ rps }) => rps)).flatMap((rps) => {
    const here = rows.filter((row) => row.rps === rps)
    return table(
      `${rps} requests per second, 5 % on the canary, one hour, stable at 0.05 %, ${runsTold(here)}: found / median minute / mean requests hurt.`,
      ['rule', ...unique(here.map(({ world }) => world)).map((world) => world.replace(/ at .*/, ''))],
      unique(here.map(({ rule }) => rule)).map((rule) => [
        ours(rule),
        ...here.filter((row) => row.rule === rule).map(foundOrRolledBack),
      ]),
    )
  })
}

function relativeHurt({ summary }: Report, rows: readonly Row[]): readonly string[] {
  if (rows.length === 0) return []
  const lines = table(
    'Requests hurt relative to ours, geometric mean over all harmful cells above, and the worst share of false rollbacks among the harmless ones.',
    ['rule', 'hurt', 'false'],
    summary.hurt.map(({ rule, relative, worstFalse }) => [
      ours(rule),
      `${relative.toFixed(2)}×`,
      percent(worstFalse),
    ]),
  )
  if (summary.strictToOracle === null) return lines
  return [...lines, '', `Ours strict hurts ${summary.strictToOracle.toFixed(3)} times as many as the oracle.`]
}

/** Shapes as rows, rules as columns; of each shape one row for each traffic. */
function byShape(
  title: string,
  rows: readonly Row[],
  rules: readonly string[],
  cell: (row: Row) => string,
): readonly string[] {
  return table(
    title,
    ['release', ...rules],
    unique(rows.map(({ world }) => world)).map((world) => [
      world,
      ...rules.map((rule) => {
        const row = rows.find((one) => one.world === world && one.rule === rule)
        return row === undefined ? '' : cell(row)
      }),
    ]),
  )
}

/** Shapes as rows, rules as columns; shares at each traffic in one cell. */
function falseRollbacks(title: string, rows: readonly Row[], rules: readonly string[]): readonly string[] {
  const traffic = unique(rows.map(({ rps }) => rps))
  return table(
    `${title}, at ${traffic.join(' / ')} requests per second.`,
    ['release', ...rules],
    unique(rows.map(({ shape }) => shape)).map((shape) => [
      shape,
      ...rules.map((rule) => together(rows.filter((row) => row.shape === shape && row.rule === rule))),
    ]),
  )
}

/** Shares of rows in one cell, with one sign for all. */
const together = (rows: readonly Row[]): string =>
  rows.length === 0
    ? ''
    : `${rows.map((row) => percent(row.rolledBack.share).replace(' %', '')).join(' / ')} %`

/** Rules by the clock that stand beside the judge leading its own ramp: rolled back / mean requests hurt. */
const TIMED_RULES = [`${DEFAULT}, timed`, 'Lindon-Malek', 'Kayenta', 'Flagger 99% x5', 'Flagger 99% x10']

function rollouts(rows: readonly Row[]): readonly string[] {
  return table(
    `Whole releases, 5 → 25 → 95 %, ${runsTold(rows)}. Ours: rolled back / inconclusive / promoted, mean requests hurt, median minutes until the bake and until the end. By the clock (10 + 10 + 30 minutes): rolled back / mean requests hurt.`,
    ['canary', `**${DEFAULT}**`, 'hurt', 'bake', 'end', ...TIMED_RULES],
    unique(rows.map(({ world }) => world)).map((world) => {
      const here = (rule: string) => rows.find((row) => row.world === world && row.rule === rule)
      const led = here(DEFAULT)
      return [
        world,
        ...(led === undefined
          ? ['', '', '', '']
          : [
              `${percent(led.rolledBack.share)} / ${percent(led.inconclusive.share)} / ${percent(led.ends.promoted / led.runs)}`,
              hurtOf(led.hurt),
              minutes(led.ramp),
              minutes(led.end),
            ]),
        ...TIMED_RULES.map((rule) => {
          const row = here(rule)
          return row === undefined ? '' : `${percent(row.rolledBack.share)} / ${hurtOf(row.hurt)}`
        }),
      ]
    }),
  )
}

function latency(rows: readonly Row[]): readonly string[] {
  const rules = unique(rows.map(({ rule }) => rule))
  return byShape(
    `Response times, stable's p95 at 400 ms, hosts differing by 3 % from minute to minute, ${runsTold(rows)}: rolled back up to ×1.1, which is tolerated; above it found / median minute / mean requests slowed; in brackets exact 95 % intervals.`,
    rows,
    rules,
    withInterval,
  )
}

/** The judge and the strict one at each traffic: the share, and what it is at most. */
function nulls({ seed }: Report, rows: readonly Row[]): readonly string[] {
  if (rows.length === 0) return []
  const { shapes, promise, holds } = prove(seed, rows)
  const columns = unique(shapes.map(({ rule, rps }) => `${ours(rule)} at ${rps} rps`))
  const lines = table(
    `False rollbacks of whole harmless releases led by the judge, ${runsTold(rows)}, and in brackets the upper end of the exact 95 % interval, which must be below ${percent(promise)}; inconclusive ends of ours.`,
    ['release', 'runs', ...columns, 'inconclusive'],
    unique(shapes.map(({ shape }) => shape)).map((shape) => {
      const here = shapes.filter((row) => row.shape === shape)
      return [
        shape,
        unique(here.map(({ runs }) => whole(runs))).join(' / '),
        ...columns.map((column) => {
          const row = here.find(({ rule, rps }) => `${ours(rule)} at ${rps} rps` === column)
          return row === undefined ? '' : `${percent(row.share)} (${percent(row.upper)})${mark(row)}`
        }),
        here
          .filter(({ rule }) => rule === DEFAULT)
          .map(({ inconclusive }) => percent(inconclusive))
          .join(' / '),
      ]
    }),
  )
  return [
    ...lines,
    '',
    holds
      ? `The promise holds in all ${shapes.length} cases.`
      : `The promise is shown in ${shapes.filter((row) => row.holds).length} of ${shapes.length} cases.`,
  ]
}

const mark = (row: NullRow): string => (row.holds ? '' : `: ${word(row)}`)
