import { expect, test } from '@jest/globals'
import type { RehearsalEvent } from '../events.ts'
import type { ReleaseRow } from '../report.ts'
import { openView } from './live.ts'
import { emptyModel, reduce } from './model.ts'
import { paint, plain } from './paint.ts'
import { plainLines } from './plain-lines.ts'
import { screen } from './screen.ts'
import { table } from './table.ts'

const AT = Date.UTC(2026, 0, 2, 3, 4, 5)
const tally = {
  requests: 100,
  lost: 0,
  versions: { 'v1.0.0': { requests: 75, failed: 0 }, 'v1.1.0': { requests: 25, failed: 5 } },
  p95: 7,
  reasons: [],
}
const row: ReleaseRow = {
  tag: 'v1.2.0',
  kind: 'release',
  conclusion: 'failure',
  outcome: 'rolled-back',
  serving: 'v1.1.0',
  weights: { blue: 100, green: 0 },
  steps: [5],
  requests: 4321,
  lost: 0,
  failedByVersion: { 'v1.2.0': 9 },
  rollbackSeconds: 12.3,
  deploySeconds: null,
}
const EVENTS: readonly RehearsalEvent[] = [
  { at: AT, kind: 'act', number: 2, of: 5, tag: 'v1.1.0', title: 'a good release' },
  { at: AT, kind: 'job', job: 'validate', state: 'running' },
  { at: AT, kind: 'job', job: 'validate', state: 'success' },
  { at: AT, kind: 'job', job: 'deploy', state: 'waiting' },
  { at: AT, kind: 'approval', environment: 'production', state: 'asked' },
  {
    at: AT,
    kind: 'cloud',
    view: {
      at: AT,
      weights: { blue: 75, green: 25 },
      slots: {
        blue: { desired: 2, tasks: { 'v1.0.0': 2 }, healthy: 2, targets: 2 },
        green: { desired: 2, tasks: { 'v1.1.0': 1 }, healthy: 1, targets: 2 },
      },
    },
  },
  { at: AT, kind: 'serving' },
  { at: AT, kind: 'traffic', span: 1_000, tally },
  { at: AT, kind: 'message', level: 'error', job: 'shift', text: 'too many errors\nsecond line' },
]
const model = EVENTS.reduce(reduce, emptyModel)

test('the screen shows jobs, approval, weights, rates and messages', () => {
  const lines = screen(model, { width: 80, speed: 25, paint: paint(false) })
  expect(lines).toEqual([
    '2/5  v1.1.0: a good release                             03:04:05 UTC, 25× faster',
    '',
    '✔ validate  ◔ deploy',
    'waiting for the approval of production',
    expect.stringMatching(/^blue {3}v1\.0\.0 {5}█+.? + 75 % {2}2\/2 healthy$/),
    expect.stringMatching(/^green {2}v1\.1\.0 {5}█+.? + 25 % {2}1\/2 healthy$/),
    '',
    'v1.0.0       75 requests/s    0.0 % errors',
    'v1.1.0       25 requests/s   20.0 % errors',
    '100 requests, 0 lost, p95 7 ms',
    '',
    'shift: too many errors',
  ])
})

test.each([20, 40, 60, 200])(
  'no line is wider than a terminal of %i columns, with colours and without',
  (width) => {
    for (const colour of [true, false]) {
      for (const line of screen(model, { width, speed: 25, paint: paint(colour) })) {
        expect(plain(line).length).toBeLessThanOrEqual(width)
      }
    }
  },
)

test('a narrow screen leaves the bars out and keeps the numbers', () => {
  const [blue] = screen(model, { width: 45, speed: 25, paint: paint(false) }).slice(4)
  expect(blue).toBe('blue   v1.0.0      75 %  2/2 healthy')
})

test('a new act clears the jobs of the last one', () => {
  const next = reduce(model, { at: AT, kind: 'act', number: 3, of: 5, tag: 'v1.2.0', title: 'bad' })
  expect(next.jobs).toEqual([])
  expect(next.asking).toBeUndefined()
})

test('rates look back two seconds, not to the beginning', () => {
  const quiet = { at: AT, kind: 'traffic' as const, span: 1_000, tally: { ...tally, versions: {} } }
  expect(reduce(reduce(model, quiet), quiet).traffic).toEqual({})
})

test('requests that nothing could answer yet do not count', () => {
  const lost = { ...tally, versions: {}, lost: 100 }
  const before = reduce(emptyModel, { at: AT, kind: 'traffic', span: 250, tally: lost })
  expect(before.lost).toBe(0)
  const after = reduce(reduce(before, { at: AT, kind: 'serving' }), {
    at: AT,
    kind: 'traffic',
    span: 250,
    tally: lost,
  })
  expect(after.lost).toBe(100)
})

test('plain lines tell changes only', () => {
  const [, , , , , cloud] = EVENTS
  if (cloud === undefined) throw new Error('no event')
  expect(plainLines(cloud, emptyModel)).toEqual(['03:04:05  traffic: blue 75 % · green 25 %'])
  expect(plainLines(cloud, model)).toEqual([])
})

test('what is no terminal gets no escape codes', () => {
  let written = ''
  const view = openView({ write: (text) => (written += text) }, { speed: 25, colour: false })
  for (const event of EVENTS) view.show(event)
  view.draw()
  view.end()
  expect(written).not.toContain('\u001b')
  expect(written).toContain('production waits for an approval')
})

test('a terminal gets its cursor back', () => {
  let written = ''
  const view = openView(
    { write: (text) => (written += text), isTTY: true, columns: 60 },
    { speed: 25, colour: false },
  )
  for (const event of EVENTS) view.show(event)
  view.draw()
  view.end()
  expect(written.endsWith('\u001b[?25h')).toBe(true)
})

test('the table has a line for each release', () => {
  expect(table([row], { width: 200, paint: paint(false) })).toEqual([
    'what    outcome      run      traffic went  serves now  requests  lost  errors 5xx   deployed in  back in',
    expect.stringMatching(/^─+$/),
    'v1.2.0  rolled-back  failure  5 %           v1.1.0          4321     0  9 by v1.2.0            –     12 s',
  ])
})

test('a narrow table has a block for each release', () => {
  const lines = table([row], { width: 40, paint: paint(false) })
  expect(lines.slice(0, 3)).toEqual(['v1.2.0', '  outcome      rolled-back', '  run          failure'])
})
