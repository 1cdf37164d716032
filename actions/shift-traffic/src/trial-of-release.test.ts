import { createTrial } from '@greenlight/analysis'
import {
  type Evidence,
  type IntervalCounts,
  MINUTE,
  type Settings,
  type Slot,
  stagesOf,
} from '@greenlight/release'
import { describe, expect, test } from '@jest/globals'
import { sequentialJudge } from './sequential-judge.ts'
import { evidenceOf, minutes, settings, stage, stages } from './testing/evidence.ts'
import { observationsOf, trialSettings } from './trial-of-release.ts'

const about = (changes: Partial<Settings>) =>
  trialSettings({
    settings: { ...settings, ...changes },
    stages,
    evidence: { edges: [], stages: [] },
    candidate: 'green',
    sticky: false,
  })

const [five] = stages
if (five === undefined) throw new Error('no stages')

describe('what the config says', () => {
  test.each([
    // The stricter of the two holds, in percent; the judge is told a fraction.
    [{ errorRate: 0.1, successRate: 99 }, 0.001],
    [{ errorRate: 0.1, successRate: 99.9 }, 0.001],
    [{ errorRate: 0.1, successRate: 99.95 }, 0.0005],
    [{ errorRate: 5, successRate: 99 }, 0.01],
    [{ errorRate: 5, successRate: 100 }, 1e-6],
  ])('error rate and success rate: %j', (limits, errorRate) => {
    expect(about({ limits: { ...settings.limits, ...limits } }).limits.errorRate).toBeCloseTo(errorRate, 12)
  })

  test.each([100, 7_777])('at least %i requests before a step', (minRequests) => {
    expect(about({ canary: { ...settings.canary, minRequests } }).minRequests).toBe(minRequests)
  })

  test('too few requests do not let traffic go on', () => {
    const evidence = evidenceOf(
      stage(5, minutes(1, 6, { requests: 500 }), minutes(1, 6, { requests: 9_500 })),
    )
    const verdict = (minRequests: number) =>
      sequentialJudge(createTrial).judge({
        stages,
        stage: five,
        candidate: 'green',
        evidence,
        settings: { ...settings, canary: { ...settings.canary, minRequests } },
        held: 5 * MINUTE,
        sticky: false,
        candidateTasks: 3,
      }).verdict
    expect([verdict(2_500), verdict(2_501)]).toEqual(['advance', 'wait'])
  })
})

test.each<readonly [string, readonly number[], object]>([
  ['all of them', [40, 3], { slower: [40], overLimit: 3 }],
  ['one too few', [40], {}],
  ['one too many', [40, 30, 3], {}],
  ['none', [], {}],
])('counts of slow requests for one edge and the limit: %s', (_, slower, expected) => {
  const edges = [{ stable: 100, canary: 110 }]
  const evidence = { ...evidenceOf(stage(5, minutes(1, 2, { slower }), [])), edges }
  const [only] = observationsOf(evidence, 'green', { latency: { tolerance: 1.1, edges } })
  const { slower: seen, overLimit } = only?.canary ?? {}
  expect({ slower: seen, overLimit }).toEqual({ slower: undefined, overLimit: undefined, ...expected })
})

describe('whether a source that has edges counts above them', () => {
  const edges = [{ stable: 20, canary: 22 }]
  const slower = { slower: [10, 0] }
  const none = { requests: 0, p95: undefined }
  const unknown = { requests: undefined, p95: undefined }
  /** The first three minutes, and five after them, of one side. */
  const side = (first: Partial<IntervalCounts>, then: Partial<IntervalCounts> = slower) => [
    ...minutes(1, 4, first),
    ...minutes(4, 9, then),
  ]
  const keeps = (
    percent: number,
    canary: ReturnType<typeof minutes>,
    stable: ReturnType<typeof minutes>,
    slot: Slot = 'green',
  ) => {
    const { slots, ...rest } = stage(percent, canary, stable)
    const mirrored = slot === 'green' ? slots : { blue: slots.green, green: slots.blue }
    const evidence: Evidence = { ...evidenceOf({ ...rest, slots: mirrored }), edges }
    const told = trialSettings({ settings, stages, evidence, candidate: slot, sticky: false })
    return told.latency?.edges.length === 1
  }

  test.each([
    ['both sides are counted', 5, side(slower), side(slower), true],
    ['nobody is', 5, side({}), side({}), false],
    [
      'both are in one interval of three',
      5,
      [...minutes(1, 2, slower), ...minutes(2, 9)],
      side(slower),
      true,
    ],
    ['only the canary is', 5, side(slower), side({}), false],
    ['only stable is', 5, side({}), side(slower), false],
    ['there are no requests at first', 5, side(none), side(none), true],
    ['the canary has no requests at first', 5, side(none), side({}), true],
    ['stable has no requests at first', 5, side({}), side(none), true],
    ['stable has no data at first', 5, side({}), side(unknown), true],
    ['stable has no rows at all', 5, side({}), [], true],
    ['the canary has all, and is counted', 100, side(slower), [], true],
    ['the canary has all, and is not', 100, side({}), [], false],
    ['the canary has all, but no requests at first', 100, side(none), [], true],
    ['the canary has all, and stable’s rest is not counted', 100, side(slower), side({}), true],
    ['the canary has all, and only stable’s rest is counted', 100, side({}), side(slower), false],
    ['the canary has all and no requests', 100, side(none, none), side({}), true],
  ] as const)('%s', (_, percent, canary, stable, expected) => {
    expect(keeps(percent, canary, stable)).toBe(expected)
    expect(keeps(percent, canary, stable, 'blue')).toBe(expected)
  })

  test('blue-green ends on a source that gives edges and counts nothing above them', () => {
    const bare = { ...settings, strategy: 'blue-green' as const }
    const [only, ...others] = stagesOf(bare, false)
    if (only === undefined) throw new Error('no stage')
    expect([only.percent, others]).toEqual([100, []])
    const verdict = (canary: Partial<IntervalCounts>) =>
      sequentialJudge(createTrial).judge({
        stages: [only],
        stage: only,
        candidate: 'green',
        evidence: { ...evidenceOf(stage(100, minutes(1, 61, { requests: 5_000, ...canary }), [])), edges },
        settings: bare,
        held: 60 * MINUTE,
        sticky: false,
        candidateTasks: 3,
      }).verdict
    expect([verdict({}), verdict(slower)]).toEqual(['advance', 'advance'])
    expect(verdict({ errors: 500 })).toBe('rollback')
  })
})
