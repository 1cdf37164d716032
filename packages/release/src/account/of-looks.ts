import type { Foresight } from '../command.ts'
import type { Look } from '../engine.ts'
import type { MetricStanding } from '../judge.ts'
import { clockTime } from './clock-time.ts'
import { type Block, type Chart, type Document, heading, paragraph, table } from './document.ts'

/** A chart has at most this many points: more are no more readable. */
const MOST_POINTS = 48

/** Rounded down: only what has reached the bound may say 100 %. */
const used = (evidence: number): string => `${Math.floor(100 * Math.min(1, Math.max(0, evidence)))} %`

const metricRow = ({ name, evidence, observeOnly, says }: MetricStanding) => [
  observeOnly ? `${name} (only observed)` : name,
  says,
  used(evidence),
]

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
  const step = Math.max(1, Math.ceil(looks.length / MOST_POINTS))
  // Of looks that share a point the last is shown: a verdict stands on all that came before it.
  const shown = looks.filter((_, index) => (looks.length - 1 - index) % step === 0)
  const names = [...new Set(shown.flatMap(({ metrics }) => metrics.map(({ name }) => name)))]
  if (shown.length < 2 || names.length === 0) return undefined
  return {
    title: 'Evidence against the new version',
    times: shown.map(({ at, window }) => window?.to ?? at),
    full: 100,
    fullMeans: 'it is taken back',
    unit: '% of what takes it back',
    series: names.map((label) => ({
      label,
      values: shown.map(({ metrics }) => {
        const standing = metrics.find(({ name }) => name === label)
        return standing === undefined ? null : 100 * Math.min(1, Math.max(0, standing.evidence))
      }),
    })),
  }
}

/** How the judge came to its verdict, for people who know no statistics. */
export const accountOfLooks = (looks: readonly Look[], foresights: readonly Foresight[]): Document => {
  const foreseen: Document =
    foresights.length === 0
      ? []
      : [
          table(
            ['Step', 'What it can find'],
            foresights.map((each) => [`${each.percent} %`, each.text]),
          ),
        ]
  const last = looks.at(-1)
  if (last === undefined) return foreseen
  const chart = evidenceChart(looks)
  const standings: Document =
    last.metrics.length === 0
      ? []
      : [
          table(['Metric', 'What was counted', 'Used of what takes it back'], last.metrics.map(metricRow)),
          paragraph(
            `Counted at ${last.percent} % of the traffic. Once the evidence against the new version has used up 100 %, it is taken back.`,
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
        `${clockTime(look.at)} at ${look.percent} %: ${look.verdict}, ${used(look.evidence)} used. ${look.reason}`,
    ),
  }
  return [
    heading('How the new version compares with the old one'),
    ...standings,
    ...(chart === undefined ? [] : [{ block: 'chart' as const, chart }]),
    ...caveats,
    table(
      ['Time (UTC)', 'Candidate at', 'Verdict', 'Reason'],
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
