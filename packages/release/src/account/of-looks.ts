import type { Foresight } from '../command.ts'
import type { Look } from '../engine.ts'
import type { MetricStanding } from '../judge.ts'
import { clockTime } from './clock-time.ts'
import { type Block, type Chart, type Document, heading, paragraph, table } from './document.ts'
import { atEvenTimes } from './even-times.ts'
import { sparkline } from './sparkline.ts'

/** A chart has at most this many looks: more are no more readable. */
const MOST_POINTS = 47

/** Rounded down: only what has reached the bound may say 100 %. */
const used = (evidence: number): string => `${Math.floor(100 * Math.min(1, Math.max(0, evidence)))} %`

/** Characters of the line that shows how the evidence went. */
const SPARKS = 8
const NO_BREAK = '\u00a0'

const metricRow = ({ name, evidence, observeOnly, says }: MetricStanding, chart: Chart | undefined) => {
  const values = chart?.series.find(({ label }) => label === name)?.values
  const course = values === undefined || chart === undefined ? [] : [sparkline(values, chart.full)]
  return [
    observeOnly ? `${name} (only observed)` : name,
    says,
    [...course, used(evidence).replace(' ', NO_BREAK)].join(' '),
  ]
}

/** The looks at which something changed, and the last one at each weight: the rest says the same again. */
const turningPoints = (looks: readonly Look[]): readonly Look[] =>
  looks.filter((look, index) => {
    const [before, after] = [looks[index - 1], looks[index + 1]]
    return (
      before === undefined ||
      after === undefined ||
      before.percent !== look.percent ||
      before.verdict !== look.verdict ||
      after.percent !== look.percent
    )
  })

const WORDS: Readonly<Record<Look['verdict'], string>> = {
  advance: 'no worse: go on',
  wait: 'not sure yet: wait',
  rollback: 'worse: back',
  inconclusive: 'not sure, and the time is over',
}

/** The evidence against the candidate over time, by metric; undefined when there is too little for a picture. */
export const evidenceChart = (looks: readonly Look[]): Chart | undefined => {
  const timeOf = ({ at, window }: Look) => window?.to ?? at
  // Of looks at the same counts, and of those that share a point, the last stands: it rests on all that came before.
  const distinct = looks.filter((look, index) => {
    const after = looks[index + 1]
    return after === undefined || timeOf(after) > timeOf(look)
  })
  const step = Math.max(1, Math.ceil(distinct.length / MOST_POINTS))
  const shown = distinct.filter((_, index) => (distinct.length - 1 - index) % step === 0)
  const names = [...new Set(shown.flatMap(({ metrics }) => metrics.map(({ name }) => name)))]
  const begins = distinct.filter((look, index) => look.percent !== distinct[index - 1]?.percent)
  const [first] = begins
  if (first?.window === undefined || names.length === 0) return undefined
  const percentOf = (look: Look, label: string) => {
    const standing = look.metrics.find(({ name }) => name === label)
    return standing === undefined ? null : 100 * Math.min(1, Math.max(0, standing.evidence))
  }
  return {
    title: 'Evidence that the new version is worse',
    // Before anything was counted nothing spoke against it, so even one look has a picture.
    times: [first.window.from, ...shown.map(timeOf)],
    full: 100,
    fullMeans: 'it is taken back',
    unit: '% of what takes it back',
    series: names.map((label) => ({
      label,
      values: [percentOf(first, label) === null ? null : 0, ...shown.map((look) => percentOf(look, label))],
    })),
    marks: begins.map((look) => ({ at: look.window?.from ?? look.at, label: `at ${look.percent} %` })),
  }
}

/** How the judge came to its verdict, for people who know no statistics: the picture first. */
export const accountOfLooks = (looks: readonly Look[], foresights: readonly Foresight[]): Document => {
  const foreseen: Document =
    foresights.length === 0
      ? []
      : [
          {
            block: 'lines',
            title: 'What each step could find',
            lines: foresights.map((each) => `at ${each.percent} %: ${each.text}`),
          },
        ]
  const last = looks.at(-1)
  if (last === undefined) return foreseen
  const chart = evidenceChart(looks)
  const course = chart === undefined ? undefined : atEvenTimes(chart, SPARKS)
  const standings: Document =
    last.metrics.length === 0
      ? []
      : [
          table(
            ['Metric', `What was counted at ${last.percent} %`, 'Evidence that it is worse'],
            last.metrics.map((metric) => metricRow(metric, course)),
          ),
          paragraph(
            'At 100 % of the evidence that is needed, the new version is taken back. Little evidence alone is not health: to go on it must have served enough requests as well.',
          ),
        ]
  const caveats: Document =
    last.caveats.length === 0
      ? []
      : [paragraph('What this verdict cannot promise:'), { block: 'list', items: last.caveats }]
  const all: Block = {
    block: 'lines',
    title: 'Every look of the judge',
    lines: looks.map(
      (look) =>
        `${clockTime(look.at)} at ${look.percent} %: ${look.verdict}, ${used(look.evidence)} of the evidence. ${look.reason}`,
    ),
  }
  return [
    ...(chart === undefined ? [] : [{ block: 'chart' as const, chart }]),
    heading('How the new version compares with the old one'),
    ...standings,
    ...caveats,
    table(
      ['Time (UTC)', 'Its traffic', 'Verdict', 'Reason'],
      turningPoints(looks).map((look) => [
        clockTime(look.at),
        `${look.percent} %`,
        WORDS[look.verdict],
        look.reason,
      ]),
    ),
    ...foreseen,
    ...(looks.length > 1 ? [all] : []),
  ]
}
