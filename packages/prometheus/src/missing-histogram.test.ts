import type { Metrics } from '@greenlight/release'
import { describe, expect, test } from '@jest/globals'
import type { PrometheusSettings } from './settings.ts'
import { counter, type HandSeries, prometheus, success } from './testing/prometheus.ts'

/* Scrapes every 5 s from 0 s on, intervals of 10 s; 10 requests a scrape in each slot. */

const tens = Array.from({ length: 10 }, (_, i) => 10 * i)
const requests = (slot: string, instance = 'a'): HandSeries => counter({ slot, code: '200', instance }, tens)
const bucket = (slot: string, le: string, values = tens, instance = 'a'): HandSeries =>
  counter({ slot, le, instance }, values)

/** All requests faster than a second. */
const buckets = (slot: string, instance = 'a') => [
  bucket(slot, '1', tens, instance),
  bucket(slot, '+Inf', tens, instance),
]

const measured = (kind: 'classic' | 'native' = 'classic'): Partial<PrometheusSettings> => ({
  latency: { histogram: 'seconds{slot="${slot}"}', kind, unit: 's' },
})

const serving = { 'requests_total{slot="blue"}': success([requests('blue')]) }
const both = { ...serving, 'requests_total{slot="green"}': success([requests('green')]) }

const ask = (metrics: Metrics) =>
  metrics.counts({ from: 10_000, to: 30_000, thresholds: { blue: [1000], green: [1000] } })

describe('a histogram that the config names and nothing answers to is no data, never nobody slow', () => {
  test.each([
    ['native', /scrape_native_histograms: true/],
    ['classic', /always_scrape_classic_histograms: true/],
  ] as const)(
    'no series of a %s one at all: a mistake that ends the run before traffic moves',
    async (kind, why) => {
      const { slots, mistakes } = await ask(prometheus(both, { settings: measured(kind) }).metrics)
      expect(slots.blue).toHaveLength(2)
      for (const counts of [...slots.blue, ...slots.green]) {
        expect(counts).toMatchObject({ requests: 20, p95: undefined })
        expect(counts.slower).toBeUndefined()
      }
      expect(mistakes).toEqual([
        {
          what: expect.stringContaining(
            'No series answers to metrics.prometheus.latency (seconds{slot="${slot}"}',
          ),
          next: expect.stringMatching(why),
        },
      ])
    },
  )

  test('no series of one version: its latency is unknown, and told', async () => {
    const routes = { ...both, 'seconds_bucket{slot="blue"}': success(buckets('blue')) }
    const { slots, notes, mistakes } = await ask(prometheus(routes, { settings: measured() }).metrics)
    expect(slots.blue.map(({ slower }) => slower)).toEqual([[0], [0]])
    expect(slots.green.map(({ slower }) => slower)).toEqual([undefined, undefined])
    expect(notes.join()).toMatch(
      /green: the interval at .* has no latency counts: shop a counts requests and has no/,
    )
    expect(mistakes).toBeUndefined()
  })

  test('no series of one process among several: the latency of its version is unknown', async () => {
    const routes = {
      ...both,
      'requests_total{slot="blue"}': success([requests('blue'), requests('blue', 'b')]),
      'seconds_bucket{slot="blue"}': success(buckets('blue')),
      'seconds_bucket{slot="green"}': success(buckets('green')),
    }
    const { slots, notes } = await ask(prometheus(routes, { settings: measured() }).metrics)
    expect(slots.blue.map(({ slower }) => slower)).toEqual([undefined, undefined])
    expect(slots.green.map(({ slower }) => slower)).toEqual([[0], [0]])
    expect(notes.join()).toContain('shop b counts requests and has no series of')
  })

  test('a histogram that stands still while requests are counted', async () => {
    const still = tens.map(() => 7)
    const routes = {
      ...serving,
      'seconds_bucket{slot="blue"}': success([bucket('blue', '1', still), bucket('blue', '+Inf', still)]),
    }
    const { slots, notes } = await ask(prometheus(routes, { settings: measured() }).metrics)
    expect(slots.blue.map(({ slower }) => slower)).toEqual([undefined, undefined])
    expect(notes.join()).toContain('counted none of 20 requests')
  })

  test('a native one that the server stored as a classic one with its last bucket alone', async () => {
    const routes = { ...serving, 'seconds_bucket{slot="blue"}': success([bucket('blue', '+Inf')]) }
    const { slots, notes } = await ask(prometheus(routes, { settings: measured() }).metrics)
    expect(slots.blue.map(({ slower }) => slower)).toEqual([[undefined], [undefined]])
    expect(notes.join()).toContain('no bucket bound')
  })

  test('without requests there is nothing to miss', async () => {
    const { slots, notes, mistakes } = await ask(prometheus({}, { settings: measured() }).metrics)
    expect([slots.blue, notes, mistakes]).toEqual([[], [], undefined])
  })
})

test('a bucket bound that an upgrade of the server spells anew is the same bucket', async () => {
  const upTo = (last: number) => tens.map((value, i) => (i <= last ? value : undefined))
  const from = (first: number) => tens.map((value, i) => (i >= first ? value : undefined))
  const series = (le: string, values: readonly (number | undefined)[]) =>
    counter({ slot: 'blue', le }, values)
  const routes = {
    ...serving,
    'seconds_bucket{slot="blue"}': success([
      series('1', upTo(3)),
      series('1.0', from(4)),
      series('+Inf', tens),
    ]),
  }
  const { slots } = await ask(prometheus(routes, { settings: measured() }).metrics)
  expect(slots.blue.map(({ requests: all, slower }) => [all, slower])).toEqual([
    [20, [0]],
    [20, [0]],
  ])
})
