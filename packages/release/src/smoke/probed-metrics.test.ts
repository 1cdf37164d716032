import { expect, test } from '@jest/globals'
import type { IntervalCounts, Metrics, Probe } from '../ports.ts'
import type { Settings, SmokeCheck } from '../settings.ts'
import { NOON, settings } from '../testing/samples.ts'
import { MINUTE, SECOND } from '../time.ts'
import { probedMetrics } from './probed-metrics.ts'

const check = (changes: Partial<SmokeCheck> = {}): SmokeCheck => ({
  name: 'home',
  method: 'GET',
  path: '/',
  headers: { accept: 'text/html' },
  expect: { status: 200, json: {} },
  retries: 3,
  ...changes,
})
const ROW: IntervalCounts = { at: NOON, requests: 100, errors: 5, slower: [50, 1], p95: 20 }
const THRESHOLDS = { blue: [10, 1000], green: [11, 1000] }

/** A prober on a clock that the test moves; every exchange takes `takes`. */
const probing = ({
  answer = () => 200 as number | Error,
  checks = [check()] as readonly SmokeCheck[],
  rounds = 2,
  takes = 0,
  rows = [ROW] as readonly IntervalCounts[],
} = {}) => {
  let now = NOON
  const sent: string[] = []
  const aborts = new AbortController()
  const probe: Probe = {
    send: async ({ method, url, headers }) => {
      sent.push(`${headers['x-greenlight-slot']} ${method} ${url}`)
      now += takes
      const status = answer()
      if (status instanceof Error) throw status
      return { status, headers: {}, body: '', latency: 12 }
    },
  }
  const metrics: Metrics = {
    interval: MINUTE,
    edges: async () => [],
    counts: async () => ({ slots: { blue: rows, green: [] }, unattributed: 0, notes: ['n'] }),
  }
  const all: Settings = { ...settings, smoke: { ...settings.smoke, checks } }
  const clock = { now: () => now, sleep: async () => {} }
  const probed = probedMetrics(metrics, { settings: all, probe, clock, rounds, signal: aborts.signal })
  return {
    sent,
    aborts,
    at: async (minute: number, from = NOON, to = NOON + 10 * MINUTE) => {
      now = NOON + minute * MINUTE
      return probed.counts({ from, to, thresholds: THRESHOLDS })
    },
  }
}

test('every other interval, each check goes to both slots as often as was asked', async () => {
  const { sent, at } = probing({ checks: [check(), check({ name: 'b', path: '/b' })], rounds: 2 })
  await at(0)
  await at(0.5)
  await at(1)
  expect(sent.toSorted()).toEqual(
    ['blue', 'green'].flatMap((slot) =>
      ['', '', 'b', 'b'].map((path) => `${slot} GET https://shop.example.com/${path}`),
    ),
  )
  await at(2)
  expect(sent).toHaveLength(16)
})

test('what was sent is taken off the counts, told as a metric, and costs the interval its latency', async () => {
  const { at } = probing({ answer: () => 503, rounds: 3 })
  const { slots, notes } = await at(0)
  expect(slots).toEqual({
    blue: [{ at: NOON, requests: 97, errors: 2, p95: undefined, metrics: { smoke: { total: 3, bad: 3 } } }],
    green: [
      { at: NOON, requests: undefined, errors: 0, p95: undefined, metrics: { smoke: { total: 3, bad: 3 } } },
    ],
  })
  expect(notes).toEqual(['n'])
})

test.each([
  ['an answer that was wanted', 200, { requests: 99, errors: 5 }, 0],
  ['an answer that was not wanted, and is no error', 404, { requests: 99, errors: 5 }, 1],
  ['an error', 500, { requests: 99, errors: 4 }, 1],
  ['no answer', new Error('reset'), { requests: 99, errors: 4 }, 1],
])('%s', async (_, answer, counts, bad) => {
  const { slots } = await probing({ answer: () => answer, rounds: 1 }).at(0)
  expect(slots.blue[0]).toMatchObject({ ...counts, metrics: { smoke: { total: 1, bad } } })
})

test('nothing is taken below zero, nor requests below errors', async () => {
  const few = { ...ROW, requests: 2, errors: 2, metrics: { queue: { value: 1 } } }
  const { slots } = await probing({ rounds: 5, rows: [few] }).at(0)
  expect(slots.blue[0]).toMatchObject({
    requests: 2,
    errors: 2,
    metrics: { queue: { value: 1 }, smoke: { total: 5, bad: 0 } },
  })
  const gone = await probing({ rounds: 5, rows: [{ ...few, errors: 0 }] }).at(0)
  expect(gone.slots.blue[0]).toMatchObject({ requests: 0, errors: 0 })
})

test('other intervals and other windows stay as they are', async () => {
  const { at } = probing({ rows: [{ ...ROW, at: NOON + MINUTE }] })
  const both = await at(0)
  expect(both.slots.blue.map((row) => [row.at, row.slower])).toEqual([
    [NOON, undefined],
    [NOON + MINUTE, [50, 1]],
  ])
  const later = await at(0, NOON + MINUTE)
  expect(later.slots).toEqual({ blue: [{ ...ROW, at: NOON + MINUTE }], green: [] })
})

test('checks that change something are not sent, and without any other nothing is', async () => {
  const { sent, at } = probing({ checks: [check({ method: 'POST' }), check({ method: 'HEAD' })] })
  await at(0)
  expect(new Set(sent)).toEqual(
    new Set(['blue HEAD https://shop.example.com/', 'green HEAD https://shop.example.com/']),
  )
  const none = probing({ checks: [check({ method: 'POST' })] })
  expect((await none.at(0)).slots).toEqual({ blue: [ROW], green: [] })
})

test('a version that hangs does not keep the judge from looking', async () => {
  const { sent, at } = probing({ rounds: 20, takes: 5 * SECOND })
  await at(0)
  expect(sent).toHaveLength(2)
  const quick = probing({ rounds: 20, takes: SECOND })
  await quick.at(0)
  expect(quick.sent).toHaveLength(10)
  const { slots } = await at(1)
  expect(slots.blue[0]?.metrics).toEqual({ smoke: { total: 1, bad: 0 } })
})

test('an interruption is not a bad answer', async () => {
  const { at, aborts } = probing({ answer: () => new Error('aborted') })
  aborts.abort(new Error('cancelled'))
  await expect(at(0)).rejects.toThrow('cancelled')
})

test.each(['/\\other.example/', '//other.example/', '.other.example/'])(
  'a check whose path is %s is refused before anything is counted',
  (path) => {
    expect(() => probing({ checks: [check({ path })] })).toThrow(JSON.stringify(path))
  },
)
