import { expect, test } from '@jest/globals'
import { rowOf, type Watched } from './report.ts'

const SECOND = 1_000

/** A release of v1.1.0 over v1.0.0, that shifted through the given shares, ten seconds apart. */
const watched = (percents: readonly number[], rest: Partial<Watched> = {}): Watched => ({
  tag: 'v1.1.0',
  kind: 'release',
  conclusion: 'success',
  candidate: 'green',
  startedAt: 0,
  bakesAt: 95,
  shares: percents.map((percent, index) => ({ at: index * 10 * SECOND, percent })),
  weights: { blue: 0, green: 100 },
  serving: 'v1.1.0',
  tally: { requests: 10, lost: 0, versions: {}, p95: 3, reasons: [] },
  ...rest,
})

test('all traffic on the new version is a promotion; the deployment ends where the bake begins', () => {
  const row = rowOf(watched([0, 5, 25, 95, 100]))
  expect(row).toMatchObject({
    outcome: 'promoted',
    steps: [5, 25, 95, 100],
    deploySeconds: 30,
    rollbackSeconds: null,
  })
  expect(rowOf(watched([0, 5, 25, 95], { serving: null })).deploySeconds).toBeNull()
})

test('without a control the deployment ends with all traffic', () => {
  expect(rowOf(watched([0, 5, 95, 100], { bakesAt: 100 })).deploySeconds).toBe(30)
})

test('traffic that went and came back is a rollback, timed from its cause', () => {
  const row = rowOf(watched([0, 5, 0], { serving: 'v1.0.0', conclusion: 'failure', causeAt: 17 * SECOND }))
  expect(row).toMatchObject({
    outcome: 'rolled-back',
    steps: [5],
    rollbackSeconds: 3,
    deploySeconds: null,
  })
})

test('a rollback whose cause nobody saw has no time, rather than a wrong one', () => {
  expect(rowOf(watched([0, 5, 0], { serving: 'v1.0.0' })).rollbackSeconds).toBeNull()
})

test('a release that never had traffic was refused', () => {
  expect(rowOf(watched([0], { serving: 'v1.0.0' }))).toMatchObject({ outcome: 'refused', steps: [] })
})

test('traffic on both is inconclusive, whatever the run says', () => {
  expect(rowOf(watched([0, 5], { serving: null })).outcome).toBe('inconclusive')
})

test('a rollback by hand is timed from its dispatch', () => {
  const row = rowOf(watched([0, 100], { kind: 'rollback', tag: 'v1.0.0', serving: 'v1.0.0' }))
  expect(row).toMatchObject({
    outcome: 'rolled-back',
    steps: [100],
    rollbackSeconds: 10,
    deploySeconds: null,
  })
})

test('only versions that failed stand in failedByVersion', () => {
  const versions = { 'v1.0.0': { requests: 5, failed: 0 }, 'v1.1.0': { requests: 5, failed: 2 } }
  const tally = { requests: 10, lost: 0, versions, p95: 3, reasons: [] }
  expect(rowOf(watched([0], { tally })).failedByVersion).toEqual({ 'v1.1.0': 2 })
})
