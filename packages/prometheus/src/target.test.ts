import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { NativeHistogram } from './answer.ts'
import { presenceOf, scrapesOf, stepsOf, type Target, type Track } from './target.ts'

type Samples = readonly (number | NativeHistogram | undefined)[]

/** A process scraped every second, with a counter for each list. */
const processOf = (counters: readonly Samples[]): Target => ({
  name: 'a',
  tracks: new Map(
    counters.map((samples, index): [string, Track] => [
      `${index}`,
      {
        labels: { index: `${index}` },
        roles: new Set(['requests']),
        samples: new Map(
          samples.flatMap((value, at): [number, number | NativeHistogram][] =>
            value === undefined ? [] : [[at * 1000, value]],
          ),
        ),
      },
    ]),
  ),
})

const increments = (counters: readonly Samples[]) =>
  stepsOf(processOf(counters)).map(({ sums, broken }) => broken ?? sums.get('requests') ?? 0)

const PARTLY = 'a counter fell, but not all counters of its process began again'

describe('increments of a process', () => {
  test.each<readonly [string, readonly Samples[], readonly (number | string)[]]>([
    ['a counter that rises', [[3, 5, 5, 9]], [2, 0, 4]],
    ['what the first scrape shows does not count', [[1_000_000, 1_000_001]], [1]],
    [
      'a series that begins while its process is scraped began at zero',
      [
        [1, 2, 3],
        [undefined, undefined, 7],
      ],
      [1, 8],
    ],
    ['a restart counts from zero', [[10, 20, 4, 5]], [10, 4, 1]],
    [
      'a restart after which a series is missing',
      [
        [10, 20, 4],
        [3, 3, undefined],
      ],
      [10, 4],
    ],
    [
      'a series that comes back after a restart',
      [
        [10, 20, 4, 6],
        [3, 3, undefined, 2],
      ],
      [10, 4, 4],
    ],
    [
      'a series that comes back without a restart',
      [
        [10, 20, 30, 40],
        [3, 3, undefined, 5],
      ],
      [10, 10, 'a series that had gone came back'],
    ],
    [
      'one counter falls and another goes on',
      [
        [10, 20, 4],
        [100, 101, 102],
      ],
      [11, PARTLY],
    ],
    [
      'one counter falls and another stands',
      [
        [10, 20, 4],
        [100, 100, 100],
      ],
      [10, PARTLY],
    ],
    [
      'a zero need not fall',
      [
        [10, 20, 4],
        [0, 0, 1],
      ],
      [10, 5],
    ],
    [
      'no number',
      [[1, Number.NaN, 3]],
      Array(2).fill('a counter says NaN, which is no whole number from 0 on'),
    ],
    [
      'endless',
      [[1, Number.POSITIVE_INFINITY]],
      ['a counter says Infinity, which is no whole number from 0 on'],
    ],
    ['negative', [[-1, 3]], ['a counter says -1, which is no whole number from 0 on']],
    ['fractions', [[1, 2.5]], ['a counter says 2.5, which is no whole number from 0 on']],
    [
      'more than a float can count',
      [[1, 2 ** 53]],
      ['a counter says 9007199254740992, which is no whole number from 0 on'],
    ],
    [
      'a number that becomes a histogram',
      [[1, { count: 2, buckets: [] }]],
      ['a series changed between numbers and native histograms'],
    ],
  ])('%s', (_, counters, expected) => {
    expect(increments(counters)).toEqual(expected)
  })

  test('sum to the truth under restarts that a scrape can see, and are named otherwise', () => {
    const scrape = fc.record({
      restart: fc.nat(9).map((n) => n === 0),
      served: fc.array(fc.nat(20), { minLength: 3, maxLength: 3 }),
    })
    let exact = 0
    let unseen = 0
    fc.assert(
      fc.property(fc.array(scrape, { minLength: 2, maxLength: 30 }), (scrapes) => {
        // The truth counts what the counters gained since the last scrape or their start; a series shows from its first event.
        let held = [0, 0, 0]
        const shown: (number | undefined)[][] = [[], [], []]
        const truth: number[] = []
        const visible: boolean[] = []
        for (const { restart, served } of scrapes) {
          const before = held
          if (restart) held = [0, 0, 0]
          held = held.map((value, index) => value + (served[index] ?? 0))
          for (const [index, value] of held.entries()) shown[index]?.push(value === 0 ? undefined : value)
          truth.push(served.reduce((sum, each) => sum + each, 0))
          visible.push(!restart || held.some((value, index) => value > 0 && value < (before[index] ?? 0)))
        }
        const times = scrapesOf(processOf(shown))
        const steps = stepsOf(processOf(shown))
        for (const { from, to, sums, broken } of steps) {
          if (broken !== undefined) continue
          const expected = truth.slice(from / 1000 + 1, to / 1000 + 1).reduce((sum, each) => sum + each, 0)
          // A restart that no counter shows, or one while nothing at all was shown, is beyond anybody's knowledge.
          if (!visible.slice(from / 1000 + 1, to / 1000 + 1).every(Boolean) || to - from > 1000) {
            unseen++
            continue
          }
          // After an unseen restart a series may seem to come back; that is named.
          expect(sums.get('requests') ?? 0).toBe(expected)
          exact++
        }
        expect(steps).toHaveLength(Math.max(0, times.length - 1))
      }),
      { seed: 4, numRuns: 2_000 },
    )
    expect(exact).toBeGreaterThan(10_000)
    expect(unseen).toBeLessThan(exact / 10)
  })
})

const bucket = (left: number, right: number, count: number) => ({ left, right, count })
const native = (...buckets: readonly ReturnType<typeof bucket>[]): NativeHistogram => ({
  count: buckets.reduce((sum, { count }) => sum + count, 0),
  buckets,
})

describe('native histograms', () => {
  const growth = (before: NativeHistogram, now: NativeHistogram) => {
    const track: Track = {
      labels: {},
      roles: new Set(['latency']),
      samples: new Map([
        [0, before],
        [1000, now],
      ]),
    }
    const [step] = stepsOf({ name: 'a', tracks: new Map([['a', track]]) })
    return { sum: step?.sums.get('latency'), buckets: step?.native.filter(({ count }) => count > 0) }
  }

  test.each([
    [
      'rise',
      native(bucket(1, 2, 3)),
      native(bucket(1, 2, 5), bucket(2, 4, 1)),
      3,
      [bucket(1, 2, 2), bucket(2, 4, 1)],
    ],
    ['a restart by the count', native(bucket(1, 2, 3)), native(bucket(1, 2, 2)), 2, [bucket(1, 2, 2)]],
    ['a restart by a bucket', native(bucket(1, 2, 3)), native(bucket(2, 4, 9)), 9, [bucket(2, 4, 9)]],
    [
      'a restart by a bucket that shrank',
      native(bucket(1, 2, 3), bucket(2, 4, 1)),
      native(bucket(1, 2, 1), bucket(2, 4, 9)),
      10,
      [bucket(1, 2, 1), bucket(2, 4, 9)],
    ],
    [
      'a restart by the count alone, where some observations were no numbers',
      { ...native(bucket(1, 2, 3)), count: 9 },
      { ...native(bucket(1, 2, 3)), count: 4 },
      4,
      [bucket(1, 2, 3)],
    ],
    [
      'a restart by finer buckets',
      native(bucket(1, 4, 3)),
      native(bucket(1, 2, 5), bucket(2, 4, 5)),
      10,
      [bucket(1, 2, 5), bucket(2, 4, 5)],
    ],
    [
      'a loss of resolution',
      native(bucket(1, 2, 3), bucket(2, 4, 1)),
      native(bucket(1, 4, 6)),
      2,
      [bucket(1, 4, 2)],
    ],
    [
      'a wider zero bucket',
      native(bucket(-0.1, 0.1, 3), bucket(0.1, 0.2, 1)),
      native(bucket(-0.2, 0.2, 5)),
      1,
      [bucket(-0.2, 0.2, 1)],
    ],
  ])('%s', (_, before, now, sum, buckets) => {
    expect(growth(before, now)).toEqual({ sum, buckets })
  })
})

describe('where a process stands in the interval from 10 to 20 s', () => {
  test.each<readonly [string, readonly number[], string, readonly number[]]>([
    ['from the first scrape in it to the first after it', [9, 14, 19, 24, 29], 'whole', [19, 24]],
    ['scrapes at the boundaries', [10, 20], 'whole', [20]],
    ['a scrape that is late by a fifth of the interval', [9, 21, 31], 'whole', []],
    ['a scrape that is later', [9, 22, 32], 'unknown', []],
    ['no scrape after the end, but later ones', [9, 14, 32], 'unknown', []],
    ['a process that began within', [17, 22], 'whole', [22]],
    ['one that began later', [22, 27], 'absent', []],
    ['one that ended within', [9, 12, 14], 'ends', [14]],
    ['one that ended before', [4, 9], 'absent', []],
  ])('%s', (_, seconds, kind, taken) => {
    const samples = new Map(seconds.map((at, index) => [at * 1000, index]))
    const target: Target = {
      name: 'a',
      tracks: new Map([['a', { labels: {}, roles: new Set(['requests']), samples }]]),
    }
    const presence = presenceOf(
      { scrapes: scrapesOf(target), steps: stepsOf(target) },
      { at: 10_000, interval: 10_000, reach: 12_000 },
    )
    const steps = 'steps' in presence ? presence.steps.map(({ to }) => to / 1000) : []
    expect([presence.kind, steps]).toEqual([kind, taken])
  })
})
