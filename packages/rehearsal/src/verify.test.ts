import { expect, test } from '@jest/globals'
import type { Observed, ReleaseRow } from './report.ts'
import type { Expectation } from './story.ts'
import { verify } from './verify.ts'

const EXPECT: Expectation = {
  conclusion: 'success',
  outcome: 'promoted',
  serving: 'v1.1.0',
  steps: [5, 25, 100],
}

const observed = (row: Partial<ReleaseRow> = {}, rest: Partial<Observed> = {}): Observed => ({
  row: {
    tag: 'v1.1.0',
    kind: 'release',
    conclusion: 'success',
    outcome: 'promoted',
    serving: 'v1.1.0',
    weights: { blue: 0, green: 100 },
    steps: [5, 25, 100],
    requests: 1000,
    lost: 0,
    failedByVersion: {},
    rollbackSeconds: null,
    deploySeconds: 300,
    ...row,
  },
  running: ['v1.1.0'],
  healthy: 2,
  desired: 2,
  answering: ['v1.1.0'],
  lostReasons: [],
  ...rest,
})

test('a story that went as told breaks no promise', () => {
  expect(verify([{ expect: EXPECT, observed: observed() }])).toEqual([])
})

test.each<[Partial<ReleaseRow>, Partial<Observed>, string]>([
  [{ outcome: 'refused' }, {}, 'the outcome is refused, it should be promoted'],
  [{ conclusion: 'failure' }, {}, 'the conclusion of the run is failure, it should be success'],
  [{ serving: 'v1.0.0' }, {}, 'the version that serves is v1.0.0, it should be v1.1.0'],
  [{ serving: null }, {}, 'the version that serves is none, it should be v1.1.0'],
  [{}, { running: ['v1.0.0', 'v1.1.0'] }, 'tasks run is ["v1.0.0","v1.1.0"], it should be ["v1.1.0"]'],
  [{}, { answering: ['v1.0.0'] }, 'what answered the clients at the end is ["v1.0.0"]'],
  [{ weights: { blue: 5, green: 95 } }, {}, 'the weights are {"blue":5,"green":95}, one should be 0'],
  [{}, { healthy: 1 }, '1 of 2 tasks of the serving slot are healthy'],
  [{}, { healthy: 0, desired: 0 }, '0 of 0 tasks of the serving slot are healthy'],
  [{ requests: 0 }, {}, 'no request was counted'],
  [{ lost: 2 }, { lostReasons: ['/: ECONNRESET'] }, '2 requests were lost (/: ECONNRESET)'],
  [{ failedByVersion: { 'v1.0.0': 3 } }, {}, 'v1.0.0 answered 3 requests with 500 or more'],
  [{ steps: [25, 100] }, {}, 'the list of steps is [25,100], it should be [5,25,100]'],
])('%j %j is told', (row, rest, sentence) => {
  const promises = verify([{ expect: EXPECT, observed: observed(row, rest) }])
  expect(promises).toHaveLength(1)
  expect(promises[0]).toContain(sentence)
  expect(promises[0]).toMatch(/^v1\.1\.0: /)
})

test('a release on hold may leave both versions their share, when that was promised', () => {
  const held = { outcome: 'inconclusive', conclusion: 'failure', serving: null, steps: [5] } as const
  const split = { running: [], healthy: 0, desired: 0, answering: ['v1.0.0', 'v1.1.0'] }
  const seen = observed({ ...held, weights: { blue: 95, green: 5 } }, split)
  const promise: Expectation = { ...held, serving: 'v1.0.0' }
  expect(verify([{ expect: promise, observed: seen }])).toEqual([])
  expect(verify([{ expect: { ...promise, conclusion: 'success' }, observed: seen }])).toEqual([
    'v1.1.0: the conclusion of the run is failure, it should be success',
  ])
  expect(verify([{ expect: EXPECT, observed: seen }]).join()).toContain('one should be 0')
})

test('of a release that was kept out, the cause alone is told, and what its users felt', () => {
  const nothing = {
    outcome: 'refused',
    conclusion: 'failure',
    serving: null,
    steps: [],
    requests: 0,
  } as const
  const empty = { running: [], answering: [], healthy: 0, desired: 0 }
  const { steps: _, ...expect_ } = EXPECT
  expect(verify([{ expect: expect_, observed: observed(nothing, empty) }])).toEqual([
    'v1.1.0: the outcome is refused, it should be promoted',
  ])
  const old = { ...nothing, serving: 'v1.0.0', requests: 900, lost: 1 }
  const sick = { running: ['v1.0.0'], answering: ['v1.0.0'], healthy: 1, lostReasons: ['/: ECONNRESET'] }
  expect(verify([{ expect: expect_, observed: observed(old, sick) }])).toEqual([
    'v1.1.0: the outcome is refused, it should be promoted',
    'v1.1.0: 1 of 2 tasks of the serving slot are healthy',
    'v1.1.0: 1 requests were lost (/: ECONNRESET)',
  ])
})

const CAUGHT: Expectation = {
  conclusion: 'failure',
  outcome: 'rolled-back',
  serving: 'v1.1.0',
  below: 100,
  failing: 'v1.2.0',
  rollbackWithin: 600,
}
const caught = (row: Partial<ReleaseRow> = {}) =>
  observed({
    tag: 'v1.2.0',
    conclusion: 'failure',
    outcome: 'rolled-back',
    steps: [5],
    failedByVersion: { 'v1.2.0': 7 },
    rollbackSeconds: 20,
    deploySeconds: null,
    ...row,
  })

test('a bad release that was caught breaks no promise', () => {
  expect(verify([{ expect: CAUGHT, observed: caught() }])).toEqual([])
})

test.each<[Partial<ReleaseRow>, string]>([
  [{ failedByVersion: {} }, 'v1.2.0 answered no request with 500'],
  [{ failedByVersion: { 'v1.2.0': 7, 'v1.1.0': 1 } }, 'v1.1.0 answered 1 requests'],
  [{ steps: [5, 25, 100] }, 'the steps are [5,25,100], all should be below 100 %'],
  [{ steps: [] }, 'never had traffic'],
  [{ rollbackSeconds: null }, 'could not be measured'],
  [{ rollbackSeconds: 601 }, 'going back took 601 s, it may take 600 s'],
])('of a caught release, %j is told', (row, sentence) => {
  const promises = verify([{ expect: CAUGHT, observed: caught(row) }])
  expect(promises).toHaveLength(1)
  expect(promises[0]).toContain(sentence)
})
