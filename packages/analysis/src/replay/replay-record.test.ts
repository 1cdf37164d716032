import { describe, expect, test } from '@jest/globals'
import { readLine } from './replay-record.ts'

const GOOD = {
  trace: 'a',
  at: '2026-01-01T00:00:00Z',
  weight: 5,
  canary: { requests: 300, errors: 1 },
  stable: { requests: 5700, errors: 3 },
}

const lineOf = (changes: object): string => JSON.stringify({ ...GOOD, ...changes })
const canary = (changes: object): string => lineOf({ canary: { ...GOOD.canary, ...changes } })
const problemOf = (line: string): string => {
  const read = readLine(line)
  return 'problem' in read ? read.problem.message : 'none'
}

describe('a record', () => {
  test('is read', () => {
    expect(readLine(JSON.stringify(GOOD))).toEqual({
      record: {
        trace: 'a',
        at: Date.UTC(2026, 0, 1),
        duration: 60_000,
        timed: false,
        weight: 5,
        canary: { requests: 300, errors: 1 },
        stable: { requests: 5700, errors: 3 },
      },
    })
  })

  test.each([
    ['milliseconds', { at: 5, duration: 15_000 }, { at: 5, duration: 15_000, timed: true }],
    ['units', { duration: '15s' }, { duration: 15_000 }],
    ['another zone', { at: '2026-01-01T02:00:00+02:00' }, { at: Date.UTC(2026, 0, 1) }],
    ['no datapoint', { canary: null, stable: null }, { canary: null, stable: null }],
    ['no control', { stable: undefined }, { stable: undefined }],
  ])('may have %s', (_, changes, expected) => {
    expect(readLine(lineOf(changes))).toMatchObject({ record: expected })
  })

  test.each([
    ['no JSON', '{"trace":', 'the line is "{\\"trace\\":": expected JSON'],
    ['a list', '[]', 'the line is a list: expected a JSON object'],
    ['null', 'null', 'the line is null: expected a JSON object'],
    ['no trace', lineOf({ trace: undefined }), 'trace is missing: expected a text of 1 to 200 characters'],
    ['a number as trace', lineOf({ trace: 3 }), 'trace is 3: expected a text'],
    ['an unknown key', lineOf({ wieght: 5 }), 'wieght is no known key; known are trace, at'],
    ['an unknown key of a side', canary({ error: 1 }), 'canary.error is no known key; known are requests'],
    ['__proto__', '{"__proto__":1,"trace":"a"}', '__proto__ is no known key'],
    ['no time', lineOf({ at: undefined }), 'at is missing: expected a time like'],
    ['a time without zone', lineOf({ at: '2026-01-01T00:00:00' }), 'at is "2026-01-01T00:00:00": expected'],
    ['a day that is none', lineOf({ at: '2026-13-01T00:00:00Z' }), 'at is "2026-13-01T00:00:00Z": expected'],
    [
      'a day that the month lacks',
      lineOf({ at: '2026-02-30T00:00:00Z' }),
      'at is "2026-02-30T00:00:00Z": expected a day that the month has: 2026-02 has 28',
    ],
    [
      'no leap year',
      lineOf({ at: '1900-02-29T00:00:00Z' }),
      'expected a day that the month has: 1900-02 has 28',
    ],
    ['the hour 24', lineOf({ at: '2026-01-01T24:00:00Z' }), 'at is "2026-01-01T24:00:00Z": expected an hour'],
    ['a part of a millisecond', lineOf({ at: 0.5 }), 'at is 0.5: expected whole milliseconds since 1970'],
    ['a duration in parts', lineOf({ duration: 1.5 }), 'duration is 1.5: expected whole milliseconds'],
    [
      'an end beyond all dates',
      lineOf({ at: 8.64e15 }),
      'at is 8640000000000000: expected an interval that ends by 8640000000000000, the last instant of a date; this one lasts 60000 ms',
    ],
    [
      'a name of broken bytes',
      lineOf({ trace: 'a\uFFFD' }),
      'trace is "a\uFFFD": expected a name without U+FFFD: it',
    ],
    ['a key twice', lineOf({}).replace('"errors":1', '"errors":60,"errors":0'), 'canary.errors stands twice'],
    [
      'a key twice, and no number',
      lineOf({}).replace('"errors":1', '"errors":NaN,"errors":0'),
      'canary.errors stands twice',
    ],
    [
      'a byte order mark',
      `\uFEFF${lineOf({})}`,
      'the line begins with a byte order mark (U+FEFF): expected it in the first line',
    ],
    [
      'a bound too large',
      canary({ latency: { le: { '1e306': 3 } } }),
      'canary.latency.le["1e306"] is 3: expected a bound in seconds from 1e-9 to 1000000000',
    ],
    [
      'a bound too small',
      canary({ latency: { le: { '5e-324': 3 } } }),
      'canary.latency.le["5e-324"] is 3: expected a bound',
    ],
    ['a duration of 0', lineOf({ duration: 0 }), 'duration is 0: expected milliseconds above 0'],
    ['a duration without unit', lineOf({ duration: '60' }), 'duration is "60": expected'],
    ['no weight', lineOf({ weight: undefined }), 'weight is missing: expected a percentage'],
    ['weight 0', lineOf({ weight: 0 }), 'weight is 0: expected a percentage above 0 and up to 100'],
    ['weight 101', lineOf({ weight: 101 }), 'weight is 101: expected'],
    ['a weight as text', lineOf({ weight: '5' }), 'weight is "5": expected'],
    ['no canary', lineOf({ canary: undefined }), 'canary is missing: expected an object with requests'],
    ['no requests', canary({ requests: undefined }), 'canary.requests is missing: expected a whole number'],
    ['no errors', canary({ errors: undefined }), 'canary.errors is missing: expected a whole number'],
    ['negative errors', canary({ errors: -1 }), 'canary.errors is -1: expected a whole number from 0'],
    ['half an error', canary({ errors: 0.5 }), 'canary.errors is 0.5: expected a whole number from 0'],
    ['errors as text', canary({ errors: '1' }), 'canary.errors is "1": expected a whole number from 0'],
    ['true', canary({ errors: true }), 'canary.errors is true: expected a whole number from 0'],
    ['too many errors', canary({ errors: 301 }), 'canary.errors is 301: expected at most the 300 requests'],
    ['a count above 2^53', canary({ requests: 1e300 }), 'canary.requests is 1e+300: expected a whole number'],
    ['NaN', lineOf({}).replace('"errors":1', '"errors":NaN'), 'canary.errors is NaN: expected a whole'],
    ['infinity', lineOf({}).replace('5700', '-Infinity'), 'stable.requests is -Infinity: expected a whole'],
    ['no latency in it', canary({ latency: {} }), 'canary.latency.p95 is missing: expected p95, le or both'],
    ['a negative p95', canary({ latency: { p95: -1 } }), 'canary.latency.p95 is -1: expected milliseconds'],
    [
      'le of no number',
      canary({ latency: { le: { fast: 1 } } }),
      'canary.latency.le["fast"] is 1: expected a bound',
    ],
    [
      'le that falls',
      canary({ latency: { le: { 1: 9, 2: 8 } } }),
      'canary.latency.le["2"] is 8: expected at least the 9 of "1"',
    ],
    [
      'le above all',
      canary({ latency: { le: { 1: 301 } } }),
      'canary.latency.le["1"] is 301: expected at most the 300',
    ],
    ['le twice', canary({ latency: { le: { '1.0': 3, 1: 3 } } }), 'expected a bound that differs from'],
    [
      '+Inf',
      canary({ latency: { le: { '+Inf': 3 } } }),
      'canary.latency.le["+Inf"] is 3: expected all of the 300',
    ],
    [
      'half a bucket',
      canary({ latency: { le: { 1: 0.5 } } }),
      'canary.latency.le["1"] is 0.5: expected a whole number',
    ],
    [
      'an empty reading',
      canary({ metrics: { carts: {} } }),
      'canary.metrics.carts.total is missing: expected',
    ],
    [
      'too many bad',
      canary({ metrics: { carts: { total: 1, bad: 2 } } }),
      'canary.metrics.carts.bad is 2: expected at most the 1',
    ],
    [
      'a value as text',
      canary({ metrics: { queue: { value: '2' } } }),
      'canary.metrics.queue.value is "2": expected a finite',
    ],
  ])('with %s is refused by name', (_, line, says) => {
    expect(problemOf(line)).toContain(says)
  })

  test.each([
    ['{"trace":"b","at":', ['b']],
    ['{"at":3,"trace":"b\\"c",', ['b"c']],
    ['nothing', []],
    ['{"trace":"b","weight":5}', ['b']],
    ['{"trace":"b","weight":NaN}', ['b']],
    ['{"trace":"a"}{"trace":"b"}', ['a', 'b']],
    ['{"trace":"a"}{"trace":"a"}', ['a']],
    ['[{"trace":"a"},{"trace":"b"}]', ['a', 'b']],
    ['{"trace":"a","trace":"b"}', ['a', 'b']],
    ['{"at":1,"trace":"a","canary":{"req{"at":2,"trace":"b","weight":5}', ['a', 'b']],
    ['{"at":1,"trace":"ab{"trace":"abc","weight":5}', ['abc']],
    ['{"trace":"ab{"at":1,"trace":"abc","weight":5}', ['abc']],
    [`{"trace":"${'\\u0061'.repeat(200)}",`, ['a'.repeat(200)]],
    ['{"trace":"a\uFFFD"}', []],
    ['\uFEFF{"trace":"a"}', ['a']],
  ])('that is broken, as %s, is of all traces that it names', (line, traces) => {
    const read = readLine(line)
    expect('problem' in read && [...read.traces].sort()).toEqual(traces)
  })
})
