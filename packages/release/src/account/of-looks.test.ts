import { expect, test } from '@jest/globals'
import type { Look } from '../engine.ts'
import { NOON } from '../testing/samples.ts'
import { MINUTE } from '../time.ts'
import { chartSvg } from './evidence-svg.ts'
import { accountOfLooks, evidenceChart } from './of-looks.ts'

const look = (minute: number, evidence: number, changes: Partial<Look> = {}): Look => ({
  at: NOON + minute * MINUTE,
  window: { from: NOON, to: NOON + (minute - 1) * MINUTE },
  percent: 5,
  verdict: 'wait',
  reason: `reason at ${minute}`,
  evidence,
  bound: 0.01,
  budget: 0.005,
  metrics: [
    {
      name: 'errors',
      evidence,
      observeOnly: false,
      says: 'fails more often',
    },
    { name: 'queue', evidence: 0.1, observeOnly: true, says: 'is as deep' },
  ],
  caveats: [],
  numbers: {},
  ...changes,
})
const rising = [look(2, 0.1), look(3, 0.4), look(4, 0.839)]
const textOf = (looks: readonly Look[]) => JSON.stringify(accountOfLooks(looks, []))

test('what was counted, and how much of the bound is used, rounded down', () => {
  expect(accountOfLooks(rising, [])).toContainEqual({
    block: 'table',
    header: ['Metric', 'What was counted at 5 %', 'Evidence that it is worse'],
    rows: [
      ['errors', 'fails more often', '▁▁▁▁▁▄▄▇ 83\u00a0%'],
      ['queue (only observed)', 'is as deep', '▁▁▁▁▁▁▁▁ 10\u00a0%'],
    ],
  })
  expect(textOf([look(2, 0.9999)])).toContain('99\u00a0%')
})

test('the table of verdicts shows what changed, every look opens on demand', () => {
  const looks = [look(2, 0.1), look(3, 0.2), look(4, 0.3), look(5, 0.3, { verdict: 'advance' })]
  const blocks = accountOfLooks(looks, [])
  const verdicts = blocks.find((each) => each.block === 'table' && each.header[2] === 'Verdict')
  expect(verdicts).toMatchObject({
    rows: [
      ['12:02:00', '5 %', 'not sure yet: wait', 'reason at 2'],
      ['12:05:00', '5 %', 'no worse: go on', 'reason at 5'],
    ],
  })
  const all = blocks.find((each) => each.block === 'lines')
  expect(all).toMatchObject({ lines: { length: 4 } })
})

test('caveats and what each step can find are listed', () => {
  const blocks = accountOfLooks(
    [look(2, 0.1, { caveats: ['There is no control.'] })],
    [{ percent: 5, text: 'finds 1 % errors' }],
  )
  expect(blocks).toContainEqual({ block: 'list', items: ['There is no control.'] })
  expect(blocks).toContainEqual({
    block: 'lines',
    title: 'What each step could find',
    lines: ['at 5 %: finds 1 % errors'],
  })
  expect(accountOfLooks([], [])).toEqual([])
})

test('a picture of many looks keeps the last one and stays readable', () => {
  const looks = Array.from({ length: 1000 }, (_, index) => look(index + 2, index / 1000))
  const chart = evidenceChart(looks)
  expect(chart?.times.length).toBeLessThanOrEqual(48)
  expect(chart?.series[0]?.values.at(-1)).toBeCloseTo(99.9)
})

test('a metric that comes and goes leaves gaps', () => {
  const chart = evidenceChart([look(2, 0.1, { metrics: [] }), look(3, 0.5), look(4, 0.6)])
  expect(chart?.series[0]?.values).toEqual([null, null, 50, 60])
})

test('the picture comes first, keeps to the time, and says where a step began', () => {
  const later = { percent: 25, window: { from: NOON + 6 * MINUTE, to: NOON + 8 * MINUTE } }
  const looks = [look(2, 0.1), look(3, 0.2), look(3, 0.2, { verdict: 'advance' }), look(9, 0.6, later)]
  expect(accountOfLooks(looks, [])[0]).toMatchObject({ block: 'chart' })
  expect(evidenceChart(looks)).toMatchObject({
    times: [0, 1, 2, 8].map((minute) => NOON + minute * MINUTE),
    series: [{ values: [0, 10, 20, 60] }, {}],
    marks: [
      { at: NOON, label: 'at 5 %' },
      { at: NOON + 6 * MINUTE, label: 'at 25 %' },
    ],
  })
})

test('even one look has a picture, and what has counted nothing has none', () => {
  expect(evidenceChart([look(3, 1)])).toMatchObject({ series: [{ values: [0, 100] }, {}] })
  const { window: _, ...nothing } = look(3, 0)
  expect(evidenceChart([nothing])).toBeUndefined()
})

test('the picture is an SVG with a title and a description, and escapes what it shows', () => {
  const hostile = '</text><script>alert(1)</script>"&\u0000\ud800'
  const svg = chartSvg({
    title: hostile,
    times: [NOON, NOON + MINUTE, NOON + 2 * MINUTE],
    full: 100,
    fullMeans: hostile,
    unit: '%',
    series: [
      { label: hostile, values: [0, null, 250] },
      { label: 'latency', values: [null, null, null] },
    ],
    marks: [
      { at: NOON + MINUTE, label: hostile },
      { at: NOON + 2 * MINUTE, label: 'at the end' },
    ],
  })
  expect(svg).not.toContain('<script')
  for (const left of ['\u0000', '\ud800']) expect(svg).not.toContain(left)
  expect(svg).toContain('&lt;/text&gt;&lt;script&gt;alert(1)&lt;/script&gt;&quot;&amp;')
  expect(svg).toContain('d="M48 236 M696 56"')
  expect(svg).toContain('latency has no data')
  expect(svg).toContain('x="692" text-anchor="end" y="72">at the end')
  expect(svg.match(/<title/g)).toHaveLength(1)
  expect(svg).toContain('prefers-color-scheme:dark')
})
