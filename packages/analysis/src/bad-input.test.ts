import { describe, expect, test } from '@jest/globals'
import { BadObservation } from './bad-observation.ts'
import { createTrial } from './create-trial.ts'
import type { Observation } from './observation.ts'
import { DEFAULT_SETTINGS, type TrialSettings } from './settings.ts'

const MINUTE = 60_000
const settings: TrialSettings = {
  ...DEFAULT_SETTINGS,
  latency: { tolerance: 1.1, edges: [{ stable: 100, canary: 110, ratio: 1 }] },
  metrics: [
    { name: 'carts', kind: 'counts' },
    { name: 'depth', kind: 'value', worse: 'higher' },
  ],
}

const good = (i: number): Observation => ({
  at: i * MINUTE,
  duration: MINUTE,
  percent: 5,
  canary: {
    requests: 300,
    errors: 1,
    slower: [20],
    overLimit: 1,
    p95: 120,
    metrics: { carts: { total: 50, bad: 1 }, depth: { value: 3 } },
  },
  stable: {
    requests: 5700,
    errors: 10,
    slower: [400],
    overLimit: 9,
    p95: 120,
    metrics: { carts: { total: 900, bad: 9 }, depth: { value: 3 } },
  },
})

/** A copy of an object in which the value at a path is another: what JSON may hold, whatever the types say. */
const replaced = (whole: unknown, path: string, value: unknown): unknown => {
  const [key = '', ...rest] = path.split('.')
  const into: Record<string, unknown> = Array.isArray(whole)
    ? (whole.slice() as unknown as Record<string, unknown>)
    : { ...(whole as Record<string, unknown>) }
  into[key] = rest.length === 0 ? value : replaced(into[key], rest.join('.'), value)
  return into
}

const NO_COUNTS = [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, '7', null, true]
const NO_NUMBERS = [Number.NaN, Number.POSITIVE_INFINITY, '7', null]

/** Path in an observation, values it must not have, and the field that the error names when it is another. */
const bad: readonly (readonly [string, readonly unknown[], string?])[] = [
  ['at', [...NO_NUMBERS, 8.7e15, -8.7e15, undefined]],
  ['duration', [...NO_NUMBERS, 0, -1, 8.65e15, undefined]],
  ['percent', [...NO_NUMBERS, 0, -5, 100.5, 7, undefined]],
  ['canary', [null, undefined, 7, 'x', []]],
  ['stable', [null, 7, 'x', []]],
  ...['canary', 'stable'].flatMap((arm): (readonly [string, readonly unknown[], string?])[] => [
    [`${arm}.requests`, NO_COUNTS],
    [`${arm}.requests`, [undefined, 0], `${arm}.errors`],
    [`${arm}.errors`, [...NO_COUNTS, 6000, undefined]],
    [`${arm}.slower`, [null, 7, 'x', {}, [], [1, 1]]],
    [`${arm}.slower.0`, [...NO_COUNTS, 6000], `${arm}.slower[0]`],
    [`${arm}.overLimit`, [...NO_COUNTS, 6000]],
    [`${arm}.p95`, [...NO_NUMBERS, -1]],
    [`${arm}.metrics`, [null, 7, 'x', []]],
    [`${arm}.metrics`, [{ other: { value: 1 } }], `${arm}.metrics`],
    [`${arm}.metrics.carts`, [null, 7, 'x', [], { value: 1 }]],
    [`${arm}.metrics.carts.total`, NO_COUNTS],
    [`${arm}.metrics.carts.bad`, [...NO_COUNTS, 6000, undefined]],
    [`${arm}.metrics.depth`, [null, 7, 'x', [], { total: 1, bad: 0 }]],
    [`${arm}.metrics.depth.value`, NO_NUMBERS],
  ]),
]

describe('an observation', () => {
  const cases = bad.flatMap(([path, values, field]) =>
    values.map((value) => ({ path, value, field: field ?? path })),
  )

  test.each(cases)('with $path of $value is named, and nothing is taken in', ({ path, value, field }) => {
    const trial = createTrial(settings)
    for (let i = 0; i < 3; i += 1) trial.look(good(i))
    const before = trial.verdict()
    const attempt = () => trial.look(replaced(good(3), path, value) as Observation)
    expect(attempt).toThrow(BadObservation)
    try {
      attempt()
    } catch (error) {
      const { field: named, message } = error as BadObservation
      expect(named).toBe(field)
      expect(message.startsWith(`${field} is `)).toBe(true)
      expect(message).toMatch(/: expected .{6,}/)
    }
    expect(trial.verdict()).toEqual(before)
    // The next good one goes on where the last good one ended.
    const unharmed = createTrial(settings)
    for (let i = 0; i < 4; i += 1) unharmed.look(good(i))
    trial.look(good(3))
    expect(trial.verdict()).toEqual(unharmed.verdict())
  })

  test('as the very first is refused as well, and leaves no stage begun', () => {
    const trial = createTrial(settings)
    expect(() => trial.look({ ...good(0), percent: 7 })).toThrow(
      /percent is 7: expected one of the stages' \(5, 25, 95\)/,
    )
    expect(trial.verdict()).toEqual(createTrial(settings).verdict())
  })

  test.each([
    ['the same interval again', 2 * MINUTE],
    ['half an interval back', 2.5 * MINUTE],
    ['long ago', 0],
  ])('%s is time going backwards', (_, at) => {
    const trial = createTrial(settings)
    for (let i = 0; i < 3; i += 1) trial.look(good(i))
    expect(() => trial.look({ ...good(3), at })).toThrow(
      /^at is "1970-01-01T00:0.*": expected a time from 1970-01-01T00:03:00.000Z on/,
    )
  })

  test('a ramp does not go down', () => {
    const trial = createTrial(settings)
    trial.look({ ...good(0), percent: 25 })
    expect(() => trial.look(good(1))).toThrow(/percent is 5: expected at least the 25 %/)
  })

  test('more errors than requests are told by both numbers', () => {
    const trial = createTrial(settings)
    expect(() => trial.look({ ...good(0), canary: { requests: 10, errors: 11 } })).toThrow(
      'canary.errors is 11: expected at most the 10 requests of the interval',
    )
  })
})

describe('settings', () => {
  const FRACTION = [0, 1, -0.1, 2, ...NO_NUMBERS]
  const TIME = [-1, Number.NaN, Number.POSITIVE_INFINITY]
  const cases: readonly (readonly [string, readonly unknown[], string?])[] = [
    ['falseAlarms', [...FRACTION, 1e-12]],
    ['doubt', FRACTION],
    ['errorRatio', [0.99, 0, -1, 1e6, Number.NaN, Number.POSITIVE_INFINITY]],
    ['stages', [[]]],
    ['stages.0.percent', [0, -5, Number.NaN, 101], 'stages[0].percent'],
    ['stages.1.percent', [5, 4, Number.NaN, 100.1], 'stages[1].percent'],
    ['stages.0.kind', ['drain', ''], 'stages[0].kind'],
    ['stages.0.duration', TIME, 'stages[0].duration'],
    ['patience', TIME],
    ['limits.mode', ['attributible', '']],
    ['limits.errorRate', FRACTION],
    ['limits.bakeErrorRate', FRACTION],
    ['limits.slowShare', FRACTION],
    ['limits.p95', [0, ...TIME]],
    ['latency.tolerance', [0.99, Number.NaN, Number.POSITIVE_INFINITY]],
    ['latency.edges.0.stable', [0, -1, Number.NaN, Number.POSITIVE_INFINITY], 'latency.edges[0].stable'],
    ['latency.edges.0.ratio', [0.99, Number.NaN, Number.POSITIVE_INFINITY], 'latency.edges[0].ratio'],
    ['latency.edges.0.canary', [109, Number.NaN, Number.POSITIVE_INFINITY], 'latency.edges[0].canary'],
    ['harmBudget', [0, -1, Number.NaN, Number.POSITIVE_INFINITY]],
    ['minEffect', [-0.1, 1, Number.NaN, Number.POSITIVE_INFINITY]],
    ['minRequests', TIME],
    ['sticky.burst', [1, 0, -1, Number.NaN, Number.POSITIVE_INFINITY, 1e6]],
    ['canaryTasks', [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY]],
    ['metrics.0.name', ['', 'errors', 'limits', 'latency'], 'metrics[0].name'],
    ['metrics.1.name', ['carts'], 'metrics[1].name'],
    ['metrics.0.kind', ['gauge'], 'metrics[0].kind'],
    ['metrics.1.worse', ['more'], 'metrics[1].worse'],
    ['observeOnly', [['erors']], 'observeOnly[0]'],
  ]
  const flat = cases.flatMap(([path, values, name]) =>
    values.map((value) => ({ path, value, name: name ?? path })),
  )

  test.each(flat)('with $path of $value are refused by name', ({ path, value, name }) => {
    const whole = { ...settings, sticky: { burst: 9 }, canaryTasks: 2 }
    const attempt = () => createTrial(replaced(whole, path, value) as TrialSettings)
    expect(attempt).toThrow(RangeError)
    expect(attempt).toThrow(new RegExp(`^${name.replace(/[[\].]/g, '\\$&')} is .*: expected .+`))
  })

  test('a rounded edge is no missed tolerance', () => {
    const latency = { tolerance: 1.1, edges: [{ stable: 100, canary: 100 * 1.1 - 1e-12 }] }
    expect(() => createTrial({ ...settings, latency })).not.toThrow()
  })
})
