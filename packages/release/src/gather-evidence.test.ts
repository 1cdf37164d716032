import { describe, expect, test } from '@jest/globals'
import { ConfigurationError } from './errors.ts'
import { gatherEvidence } from './gather-evidence.ts'
import type { CountsWindow, IntervalCounts, Metrics } from './ports.ts'
import type { Settings } from './settings.ts'
import { leaseOf, NOON, settings } from './testing/samples.ts'
import { MINUTE } from './time.ts'

const EDGE = { stable: 100, canary: 110 }

/** A source that counts one request a minute in each slot, and remembers what it was asked. */
const source = () => {
  const asked: string[] = []
  const minute = (at: number) => (at - NOON) / MINUTE
  const counts: Metrics['counts'] = async ({ from, to, thresholds }): Promise<CountsWindow> => {
    asked.push(`counts ${minute(from)}-${minute(to)} blue>${thresholds.blue} green>${thresholds.green}`)
    const intervals: IntervalCounts[] = []
    for (let at = from; at < to; at += MINUTE) intervals.push({ at, requests: 1, errors: 0, p95: 20 })
    return { slots: { blue: intervals, green: intervals }, unattributed: 0, notes: [] }
  }
  const metrics: Metrics = {
    interval: MINUTE,
    edges: async ({ stable, from, to, tolerance }) => {
      asked.push(`edges ${stable} ${minute(from)}-${minute(to)} x${tolerance}`)
      return [EDGE]
    },
    counts,
  }
  return { asked, metrics }
}
const at = (minutes: number) => NOON + minutes * MINUTE
const shifts = [
  { at: NOON, percent: 5 },
  { at: at(6), percent: 25 },
]
const WITH_HOLDBACK: Settings = { ...settings, bake: { duration: 30 * MINUTE, holdback: 5 } }

test('before the first shift it looks at the traffic, once', async () => {
  const { asked, metrics } = source()
  const gatherer = gatherEvidence(metrics, settings)
  const evidence = await gatherer.gather(leaseOf({ shifts: [] }), NOON)
  await gatherer.gather(leaseOf({ shifts: [] }), at(1))
  expect(asked).toEqual(['counts -11--1 blue> green>'])
  expect(evidence).toMatchObject({ stages: [], before: { window: { from: at(-11), to: at(-1) } } })
})

test('each stage is asked for from its own shift to the next, edges and the limit as thresholds', async () => {
  const { asked, metrics } = source()
  const evidence = await gatherEvidence(metrics, settings).gather(leaseOf({ shifts }), at(12))
  expect(asked).toEqual([
    'edges blue -61--1 x1.1',
    'counts 1-6 blue>100,1000 green>110,1000',
    'counts 7-11 blue>100,1000 green>110,1000',
  ])
  expect(evidence?.edges).toEqual([EDGE])
  expect(evidence?.stages.map(({ percent, slots }) => [percent, slots.green.length])).toEqual([
    [5, 5],
    [25, 4],
  ])
})

test('the thresholds follow the slots when green is the stable one', async () => {
  const { asked, metrics } = source()
  const lease = leaseOf({ stable: 'green', back: { blue: 0, green: 100 }, shifts })
  await gatherEvidence(metrics, settings).gather(lease, at(3))
  expect(asked).toEqual(['edges green -61--1 x1.1', 'counts 1-2 blue>110,1000 green>100,1000'])
})

test('what is settled is asked for once; a new interval asks for its own stage alone', async () => {
  const { asked, metrics } = source()
  const gatherer = gatherEvidence(metrics, settings)
  await gatherer.gather(leaseOf({ shifts }), at(12))
  asked.length = 0
  await gatherer.gather(leaseOf({ shifts }), at(12.9))
  expect(asked).toEqual([])
  await gatherer.gather(leaseOf({ shifts }), at(13))
  expect(asked).toEqual(['counts 7-12 blue>100,1000 green>110,1000'])
})

test('a fresh process rebuilds the same evidence from the lease', async () => {
  const lease = leaseOf({ shifts })
  const long = gatherEvidence(source().metrics, settings)
  for (const minutes of [1, 3, 5, 7, 9]) await long.gather(lease, at(minutes))
  const fresh = gatherEvidence(source().metrics, settings)
  expect(await fresh.gather(lease, at(12))).toEqual(await long.gather(lease, at(12)))
})

test('a young service is asked for less than an hour, and one without latency for nothing more', async () => {
  const spans: number[] = []
  const young = (age: number): Metrics => ({
    ...source().metrics,
    edges: async ({ from, to }) => {
      spans.push((to - from) / MINUTE)
      return to - from <= age * MINUTE ? [EDGE] : []
    },
  })
  const edgesOf = async (age: number) =>
    (await gatherEvidence(young(age), settings).gather(leaseOf({ shifts }), at(12)))?.edges
  expect(await edgesOf(20)).toEqual([EDGE])
  expect(await edgesOf(0)).toEqual([])
  expect(spans).toEqual([60, 15, 60, 15, 5])
})

test('edges rest on what was settled at the first shift, whichever process asks, and when', async () => {
  const first = { ...shifts[0], at: at(0) + 59_000, percent: 5 }
  const askedAt = async (now: number) => {
    const { asked, metrics } = source()
    await gatherEvidence(metrics, settings).gather(leaseOf({ shifts: [first] }), now)
    return asked[0]
  }
  // The minute before the shift is not complete yet when traffic moves.
  expect(await askedAt(at(4))).toBe('edges blue -61--1 x1.1')
  expect(await askedAt(at(40))).toBe('edges blue -61--1 x1.1')
})

test('a stage without a settled interval is there, and empty', async () => {
  const { metrics } = source()
  const evidence = await gatherEvidence(metrics, settings).gather(leaseOf({ shifts }), at(7))
  expect(evidence?.stages.at(-1)).toEqual({
    percent: 25,
    shiftedAt: at(6),
    slots: { blue: [], green: [] },
    unattributed: 0,
    notes: [],
  })
})

test('once nothing is judged any more, nothing is asked', async () => {
  const { asked, metrics } = source()
  const lease = leaseOf({ shifts: [...shifts, { at: at(12), percent: 95 }, { at: at(45), percent: 100 }] })
  expect(await gatherEvidence(metrics, WITH_HOLDBACK).gather(lease, at(46))).toBeUndefined()
  expect(asked).toEqual([])
})

test('when nothing is judged at all, nothing is asked, and no silent source keeps a release from starting', async () => {
  const away = () => Promise.reject(new Error('away'))
  const metrics: Metrics = { interval: MINUTE, edges: away, counts: away }
  const plain: Settings = { ...settings, strategy: 'blue-green', bake: { duration: 0, holdback: 0 } }
  expect(await gatherEvidence(metrics, plain).gather(leaseOf({ shifts: [] }), NOON)).toBeUndefined()
})

test('the stages are asked at the same time, on the same edges', async () => {
  const { asked, metrics } = source()
  let open = 0
  let most = 0
  const counts: Metrics['counts'] = async (query) => {
    open += 1
    most = Math.max(most, open)
    await new Promise((done) => setImmediate(done))
    open -= 1
    return metrics.counts(query)
  }
  await gatherEvidence({ ...metrics, counts }, settings).gather(leaseOf({ shifts }), at(12))
  expect(most).toBe(2)
  expect(asked.filter((line) => line.startsWith('edges'))).toHaveLength(1)
})

test('a failure is not remembered', async () => {
  const { metrics } = source()
  let fails = true
  const flaky: Metrics = {
    ...metrics,
    counts: (query) => (fails ? Promise.reject(new Error('throttled')) : metrics.counts(query)),
  }
  const gatherer = gatherEvidence(flaky, settings)
  await expect(gatherer.gather(leaseOf({ shifts }), at(12))).rejects.toThrow('throttled')
  fails = false
  expect((await gatherer.gather(leaseOf({ shifts }), at(12)))?.stages).toHaveLength(2)
})

describe('what could not be counted', () => {
  const mistake = { what: 'metrics.custom.queue.value yields two series', next: 'Sum them up.' }
  const saying = (more: Partial<CountsWindow>) => {
    const { asked, metrics } = source()
    const counts: Metrics['counts'] = async (query) => ({ ...(await metrics.counts(query)), ...more })
    return { asked, gatherer: gatherEvidence({ ...metrics, counts }, settings) }
  }

  test('before the first shift a query that cannot be counted ends the run', async () => {
    const { gatherer } = saying({ mistakes: [mistake] })
    const gathered = gatherer.gather(leaseOf({ shifts: [] }), NOON)
    await expect(gathered).rejects.toThrow(ConfigurationError)
    await expect(gathered).rejects.toMatchObject({ message: mistake.what, next: mistake.next })
  })

  test('later it is a note: a release on its way has better judges', async () => {
    const { gatherer } = saying({ mistakes: [mistake], notes: ['partial'] })
    const evidence = await gatherer.gather(leaseOf({ shifts }), at(12))
    const notes = ['partial', 'metrics.custom.queue.value yields two series. Sum them up.']
    expect(evidence?.stages.map((each) => each.notes)).toEqual([notes, notes])
    expect(evidence?.stages[0]?.slots.green).toHaveLength(5)
  })

  test('a stage that is over is asked for again, once an interval, while a part of it is missing', async () => {
    const { asked, gatherer } = saying({ partial: true })
    for (const minutes of [12, 12.5, 12.9]) await gatherer.gather(leaseOf({ shifts }), at(minutes))
    const first = ['counts 1-6', 'counts 7-11']
    const asOf = (lines: readonly string[]) =>
      lines.filter((line) => line.startsWith('counts')).map((line) => line.replace(/ blue.*/, ''))
    expect(asOf(asked)).toEqual(first)
    await gatherer.gather(leaseOf({ shifts }), at(13))
    expect(asOf(asked)).toEqual([...first, 'counts 1-6', 'counts 7-12'])
    // For ten minutes: what has not come by then will not come.
    for (const minutes of [16, 17]) {
      asked.length = 0
      await gatherer.gather(leaseOf({ shifts }), at(minutes))
      expect(asOf(asked)).toEqual([...(minutes === 16 ? ['counts 1-6'] : []), `counts 7-${minutes - 1}`])
    }
  })
})
