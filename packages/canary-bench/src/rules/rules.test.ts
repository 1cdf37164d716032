import { expect, test } from '@jest/globals'
import { createGenerator } from '../chance/generator.ts'
import { poisson } from '../chance/poisson.ts'
import { steady } from '../world/shapes.ts'
import { alarm, p95Alarm } from './alarm.ts'
import { argoRollouts } from './argo-rollouts.ts'
import { flagger, flaggerDuration } from './flagger.ts'
import { hodgesLehmann, isHigh, kayenta, standardised } from './kayenta.ts'
import { lindonMalek, logRising } from './lindon-malek.ts'
import { normalMsprt } from './normal-msprt.ts'
import { criticalValue, logRatio, oracleMaxSprt, stopped } from './oracle-maxsprt.ts'
import { observation } from './ours.ts'
import { peekingZ } from './peeking-z.ts'
import type { Rule } from './rule.ts'

type Arms = readonly [n: number | undefined, x: number, m: number | undefined, y: number]

/** In which minute, from 1 on, the rule rolls back; 0 when never. */
function decides(rule: Rule, minutes: readonly Arms[], percent = 5): number {
  const watch = rule.start()
  const at = minutes.findIndex(
    ([n, x, m, y], minute) =>
      watch.minute({
        minute,
        percent,
        canary: { requests: n, errors: x },
        stable: { requests: m, errors: y },
        hurt: 0,
      }) === 'rollback',
  )
  return at + 1
}

const repeat = (times: number, arms: Arms): Arms[] => Array.from({ length: times }, () => arms)
const healthy: Arms = [300, 0, 5700, 3]
const sick: Arms = [300, 30, 5700, 3]

const oracle = oracleMaxSprt(
  steady(100, 0.001),
  Array.from({ length: 60 }, () => 5),
  0.01,
)

test.each<[string, Rule, readonly Arms[], number]>([
  ['at the limit', alarm('a', 0.01), [[100, 1, 1900, 0]], 0],
  ['above the limit', alarm('a', 0.01), [healthy, [100, 2, 1900, 0]], 2],
  ['any error', alarm('a', 0), [healthy, [100, 1, 1900, 0]], 2],
  ['no requests', alarm('a', 0), [[undefined, 0, 1900, 0]], 0],
  [
    'five failed checks, not in a row',
    flagger('f', 0.99, 5),
    [sick, sick, healthy, sick, sick, healthy, sick],
    7,
  ],
  ['no data is a failed check', flagger('f', 0.99, 2), repeat(2, [undefined, 0, 100, 0]), 2],
  ['success at the minimum', flagger('f', 0.99, 1), repeat(9, [100, 1, 100, 0]), 0],
  ['more failures than the limit', argoRollouts('a', 0.95, 3), repeat(60, sick), 20],
  ['the default limit', argoRollouts('a', 0.95, 0), repeat(60, sick), 5],
  ['the window of five minutes', argoRollouts('a', 0.95, 0), [...repeat(4, healthy), sick], 0],
  ['success at the condition', argoRollouts('a', 0.95, 0), repeat(60, [100, 5, 100, 0]), 0],
  ['windows without requests', argoRollouts('a', 0.95, 0), repeat(60, [undefined, 0, 5700, 0]), 0],
  ['stable is not known', lindonMalek(10, 0.01), repeat(60, [300, 30, undefined, 0]), 0],
  ['stable is not known', peekingZ(), repeat(60, [300, 30, undefined, 0]), 0],
  ['stable is not known', kayenta(), repeat(60, [300, 30, undefined, 0]), 0],
  ['a shift of all minutes', kayenta(), repeat(60, sick), 10],
  ['no shift', kayenta(), repeat(60, [300, 3, 5700, 57]), 0],
  ['equal rates', peekingZ(), repeat(60, [300, 3, 5700, 57]), 0],
  ['no errors at all', peekingZ(), repeat(60, [300, 0, 5700, 0]), 0],
  ['much higher', peekingZ(), repeat(60, sick), 1],
  ['equal rates', normalMsprt(0.001, 0.01), repeat(60, [300, 3, 5700, 57]), 0],
  ['no errors at all', normalMsprt(0.001, 0.01), repeat(60, [300, 0, 5700, 0]), 0],
  ['much lower', normalMsprt(0.001, 0.01), repeat(60, [300, 0, 5700, 570]), 0],
  ['twice as high, in time', normalMsprt(0.001, 0.01), repeat(60, [3000, 6, 57_000, 57]), 5],
  ['equal rates', lindonMalek(10, 0.01), repeat(60, [300, 3, 5700, 57]), 0],
  ['no errors at all', lindonMalek(10, 0.01), repeat(60, [300, 0, 5700, 0]), 0],
  ['much lower', lindonMalek(10, 0.01), repeat(60, [300, 0, 5700, 570]), 0],
  ['much higher', lindonMalek(10, 0.01), repeat(60, sick), 1],
  ['as expected', oracle, repeat(60, [2000, 1, 1, 1]), 0],
  ['above expectation', oracle, repeat(60, sick), 1],
])('%s: %j', (_, rule, minutes, minute) => {
  expect(decides(rule, minutes)).toBe(minute)
})

test('Mann-Whitney agrees with counting pairs, ties and all', () => {
  const x = [0.1, 0.4, 0.4, 0.9, 1.2]
  const y = [0, 0.1, 0.4, 0.3, 0, 0.8]
  let pairs = 0
  for (const a of x) for (const b of y) pairs += a > b ? 1 : a === b ? 0.5 : 0
  // Ties: 0 twice, 0.1 twice, 0.4 three times: 6 + 6 + 24.
  const deviation = Math.sqrt((30 / 12) * (12 - 36 / 110))
  expect(standardised(x, y, 0)).toBeCloseTo((pairs - 15 - 0.5) / deviation, 12)
  expect(standardised(y, x, 0)).toBeCloseTo(-(pairs - 15 - 0.5) / deviation, 12)
})

test('the shift of Hodges and Lehmann is the median difference', () => {
  expect(hodgesLehmann([1, 2, 9], [0, 1])).toBe(1.5)
  expect(hodgesLehmann([3], [1])).toBe(2)
})

test('samples that are all alike are never high', () => {
  expect(isHigh([0, 0, 0], [0, 0, 0])).toBe(false)
  expect(isHigh([], [0])).toBe(false)
})

test('an experiment whose mean is lower is not high whatever its ranks say', () => {
  const control = [
    ...Array.from({ length: 25 }, (_, i) => 0.001 + i / 1e6),
    ...Array.from({ length: 5 }, () => 1),
  ]
  const experiment = Array.from({ length: 30 }, (_, i) => 0.01 + i / 1e6)
  expect(standardised(experiment, control, 0)).toBeGreaterThan(2.4)
  expect(isHigh(experiment, control)).toBe(false)
})

test('rising factorials in logarithms, by product', () => {
  for (const [a, k] of [
    [0.5, 0],
    [0.5, 1],
    [9.5, 31],
    [0.5, 33],
    [9.5, 400],
  ] as const) {
    let log = 0
    for (let i = 0; i < k; i++) log += Math.log(a + i)
    expect(logRising(a, k)).toBeCloseTo(log, 9)
  }
})

test('Lindon and Malek multiply the factors of different splits', () => {
  const factor = (x: number, y: number, share: number) =>
    logRising(10 * share, x) +
    logRising(10 * (1 - share), y) -
    logRising(10, x + y) -
    x * Math.log(share) -
    y * Math.log1p(-share)
  const parts = [factor(4, 8, 0.05), factor(9, 7, 0.25)]
  const together = Math.exp((parts[0] ?? 0) + (parts[1] ?? 0))
  const at = (falseAlarms: number) => {
    const watch = lindonMalek(10, falseAlarms).start()
    const minute = (percent: number, x: number, y: number, index: number) =>
      watch.minute({
        minute: index,
        percent,
        canary: { requests: 1000, errors: x },
        stable: { requests: 1000, errors: y },
        hurt: 0,
      })
    return [minute(5, 2, 4, 0), minute(5, 2, 4, 1), minute(25, 9, 7, 2)]
  }
  expect(parts[0]).toBeLessThan(Math.log(together))
  expect(at(1 / (together * 0.999))).toEqual(['wait', 'wait', 'rollback'])
  expect(at(1 / (together * 1.001))).toEqual(['wait', 'wait', 'wait'])
})

test('the critical value is that of Kulldorff et al. 2011, table 1, as looks become many', () => {
  const looks = 500
  const fine = Array.from({ length: looks }, () => 1 / looks)
  expect(criticalValue(fine, 0.05)).toBeCloseTo(2.8539, 1)
})

test('the level of a critical value is what simulation finds', () => {
  const expected = Array.from({ length: 60 }, () => 0.15)
  const critical = criticalValue(expected, 0.01)
  expect(stopped(expected, critical)).toBeLessThanOrEqual(0.01)
  expect(stopped(expected, critical - 0.001)).toBeGreaterThan(0.01)
  const random = createGenerator('level of the oracle')
  const runs = 5000
  let alarms = 0
  for (let run = 0; run < runs; run++) {
    let [events, mean] = [0, 0]
    for (const step of expected) {
      events += poisson(random, step)
      mean += step
      if (logRatio(events, mean) >= critical) {
        alarms += 1
        break
      }
    }
  }
  expect(Math.abs(alarms / runs - stopped(expected, critical))).toBeLessThan(4 * Math.sqrt(0.01 / runs))
})

test('minutes without errors on both sides are no shift', () => {
  const failing = (minutes: number, rate: number) =>
    Array.from({ length: 60 }, (_, i) => (i < minutes ? rate : 0))
  const [experiment, control] = [failing(29, 0.02), failing(27, 0.001)]
  expect(hodgesLehmann(experiment, control)).toBe(0)
  expect(standardised(experiment, control, 0)).toBeGreaterThan(2.33)
  expect(isHigh(experiment, control)).toBe(false)
  expect(isHigh(failing(45, 0.02), control)).toBe(true)
})

type Times = readonly [canary: number | undefined, stable: number]

/** In which minute the rule rolls back, given both arms' p95; p99 is half as high again. */
function decidesOnTimes(rule: Rule, minutes: readonly Times[]): number {
  const watch = rule.start()
  const arm = (p95: number | undefined) =>
    p95 === undefined
      ? { requests: undefined, errors: 0 }
      : { requests: 100, errors: 0, latency: { slower: [], overLimit: 0, p95, p99: 1.5 * p95 } }
  const at = minutes.findIndex(
    ([canary, stable], minute) =>
      watch.minute({ minute, percent: 5, canary: arm(canary), stable: arm(stable), hurt: 0 }) === 'rollback',
  )
  return at + 1
}

const onP95 = kayenta('k', ({ latency }) => latency?.p95)
const times = (count: number, of: (minute: number) => Times): Times[] =>
  Array.from({ length: count }, (_, minute) => of(minute))

test.each<[string, Rule, readonly Times[], number]>([
  ['p95 at the limit', p95Alarm('a', 1000), times(9, () => [1000, 400]), 0],
  [
    'p95 above it',
    p95Alarm('a', 1000),
    [
      [900, 400],
      [1001, 400],
    ],
    2,
  ],
  ['no p95', p95Alarm('a', 1000), [[undefined, 400]], 0],
  ['p99 at the maximum', flaggerDuration('f', 600, 2), times(9, () => [400, 400]), 0],
  ['p99 above it, as often as allowed', flaggerDuration('f', 599, 3), times(9, () => [400, 400]), 3],
  ['no p99 is a failed check', flaggerDuration('f', 600, 2), times(9, () => [undefined, 400]), 2],
  ['a shift of all p95', onP95, times(60, (minute) => [500 + minute, 400 + minute]), 10],
  ['no shift of p95', onP95, times(60, (minute) => [400 + (minute % 7), 400 + (minute % 7)]), 0],
  ['no p95 to compare', onP95, times(60, () => [undefined, 400]), 0],
])('%s', (_, rule, minutes, minute) => {
  expect(decidesOnTimes(rule, minutes)).toBe(minute)
})

test('the judge is handed counts where it has edges, else the p95 alone', () => {
  const latency = { slower: [5, 4, 3, 2, 1], overLimit: 0, p95: 300, p99: 400 }
  const arm = { requests: 10, errors: 0, latency }
  const minute = { minute: 0, percent: 5, canary: arm, stable: { requests: undefined, errors: 0 }, hurt: 0 }
  const edges = [100, 200, 300, 400, 500].map((stable) => ({ stable, canary: 1.1 * stable }))
  const told = (settings: Parameters<typeof observation>[1]) => observation(minute, settings)
  expect(told({ latency: { tolerance: 1.1, edges } }).canary).toEqual({
    requests: 10,
    errors: 0,
    slower: latency.slower,
    overLimit: 0,
  })
  expect(told({ latency: { tolerance: 1.1, edges: [] } }).canary).toEqual({
    requests: 10,
    errors: 0,
    p95: 300,
  })
  expect(told({ latency: { tolerance: 1.1, edges } }).stable).toEqual({ requests: undefined, errors: 0 })
})
