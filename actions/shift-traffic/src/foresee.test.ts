import { POWER, smallestDetectableRate } from '@greenlight/analysis'
import { type Evidence, MINUTE, SECOND } from '@greenlight/release'
import { expect, test } from '@jest/globals'
import { foresee } from './foresee.ts'
import { counts, evidenceOf, minutes, NOON, settings, stage, stages } from './testing/evidence.ts'
import { trialSettings } from './trial-of-release.ts'

const about = trialSettings({
  settings,
  stages,
  evidence: { edges: [], stages: [] },
  candidate: 'green',
  sticky: false,
})
const [five, quarter] = stages
if (five === undefined || quarter === undefined) throw new Error('no stages')

const before = (requests: number, errors = 0): Evidence => ({
  ...evidenceOf(),
  before: {
    window: { from: NOON - 10 * MINUTE, to: NOON },
    slots: { blue: minutes(-10, 0, { requests, errors }).map(counts), green: [] },
    unattributed: 0,
    notes: [],
  },
})
const percentIn = (sentence: string | undefined): number =>
  Number(/finds ([\d.]+) % errors/.exec(sentence ?? '')?.[1] ?? Number.NaN)

/*
 * A step of 300 s and intervals of 60 s: 15 s until the load balancer has the weights, 30 s on average until an interval
 * begins, and what is not settled at the end, leave room for so many whole intervals.
 */
test.each([
  [0, 4],
  [15 * SECOND, 4],
  [16 * SECOND, 3],
  [75 * SECOND, 3],
  [76 * SECOND, 2],
  [135 * SECOND, 2],
  [136 * SECOND, 1],
])('of the step, with %i ms until counts are settled, %i intervals are counted', (delay, looks) => {
  expect(five.duration).toBe(300 * SECOND)
  const rate = smallestDetectableRate(about, {
    stage: 0,
    canary: 60 * looks,
    stable: 1_140 * looks,
    looks,
    rate: 0.01,
  })
  const told = percentIn(foresee(five, before(1_200, 12), 'green', about, delay))
  expect(told).toBe(Number((100 * (rate ?? Number.NaN)).toPrecision(2)))
})

test('fewer intervals find less, and none find nothing', () => {
  const found = [16, 76, 136].map((delay) =>
    percentIn(foresee(five, before(1_200, 12), 'green', about, delay * SECOND)),
  )
  expect(found).toEqual([...found].sort((a, b) => a - b))
  expect(new Set(found).size).toBe(3)
  for (const delay of [196, 300, 600]) {
    expect(foresee(five, before(1_200), 'green', about, delay * SECOND)).toMatch(
      'finds no error rate for sure within 5 min',
    )
  }
  expect(POWER).toBe(0.8)
})

test.each<readonly [string, Evidence, string | undefined]>([
  ['before the first shift', before(1_200), '1,200'],
  [
    'from the newest step, both slots together',
    {
      ...before(1_200),
      stages: [
        stage(5, minutes(1, 6, { requests: 100 }), minutes(1, 6, { requests: 2_900 })),
        stage(25, minutes(7, 9, { requests: 1_000 }), minutes(7, 9, { requests: 4_000 }), 7),
      ],
    },
    '5,000',
  ],
  [
    'from the step before, as long as no window has settled',
    {
      ...before(1_200),
      stages: [
        stage(5, minutes(1, 6, { requests: 100 }), minutes(1, 6, { requests: 2_900 })),
        { percent: 25, shiftedAt: NOON, slots: { blue: [], green: [] }, unattributed: 0, notes: [] },
      ],
    },
    '3,000',
  ],
  ['without any window', evidenceOf(), undefined],
  [
    'in the newest window nothing was counted',
    { ...before(1_200), stages: [stage(5, [], [], 1)] },
    undefined,
  ],
])('the traffic that is seen: %s', (_, evidence, perMinute) => {
  const told = foresee(quarter, evidence, 'green', about, 0)
  expect(/^With about ([\d,]+) requests a minute/.exec(told ?? '')?.[1]).toBe(perMinute)
})
