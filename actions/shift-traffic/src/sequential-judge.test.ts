import { BadObservation, createTrial, type Trial, type TrialSettings } from '@greenlight/analysis'
import {
  type Evidence,
  type IntervalCounts,
  type Judge,
  MINUTE,
  SECOND,
  type Settings,
} from '@greenlight/release'
import { expect, test } from '@jest/globals'
import { sequentialJudge } from './sequential-judge.ts'
import { counts, evidenceOf, minutes, NOON, settings, stage, stages } from './testing/evidence.ts'
import { observationsOf as allObservations, trialSettings } from './trial-of-release.ts'

/** What a trial that judges by the evidence's edges is shown. */
const observationsOf = (evidence: Evidence, candidate: 'green') =>
  allObservations(evidence, candidate, { latency: { tolerance: 1.1, edges: evidence.edges } })
const ask = (
  evidence: Evidence,
  {
    judge = sequentialJudge(createTrial),
    held = 5 * MINUTE,
    percent = 5,
    changes = {} as Partial<Settings>,
  } = {},
) => {
  const standing = stages.find((each) => each.percent === percent)
  if (standing === undefined) throw new Error(`no stage ${percent}`)
  return judge.judge({
    stages,
    stage: standing,
    candidate: 'green',
    evidence,
    settings: { ...settings, ...changes },
    held,
    sticky: false,
    candidateTasks: 3,
  })
}
const healthy = stage(5, minutes(1, 6, { requests: 500 }), minutes(1, 6, { requests: 9500 }))
const sick = stage(
  5,
  minutes(1, 6, { requests: 500, errors: 10 }),
  minutes(1, 6, { requests: 9500, errors: 5 }),
)

test('a version that is no worse advances, a worse one goes back, and both say why', () => {
  const advance = ask(evidenceOf(healthy))
  expect(advance).toMatchObject({ verdict: 'advance', numbers: { canaryRequests: 2500, canaryErrors: 0 } })
  const back = ask(evidenceOf(sick))
  expect(back).toMatchObject({ verdict: 'rollback', evidence: 1, numbers: { stableErrors: 25 } })
  expect(back.metrics.find(({ name }) => name === 'errors')?.says).toMatch(/50 of 2,500 .* 25 of 47,500/)
  expect(back.reason).toMatch(/50 of 2,500/)
})

test('the verdict of a step says nothing of the next one while nothing was counted there', () => {
  const next = { ...stage(25, [], [], 7) }
  const told = ask(evidenceOf(healthy, next), { percent: 25, held: 40 * MINUTE })
  expect(told).toMatchObject({ verdict: 'wait', numbers: { canaryRequests: null } })
  expect(told.reason).toContain('nothing has been counted at 25 % yet')
})

test('an old version without a single row hides nothing: a canary that fails is taken back by the limit', () => {
  const failing = stage(5, minutes(1, 6, { requests: 500, errors: 100 }), [])
  expect(ask(evidenceOf(failing))).toMatchObject({
    verdict: 'rollback',
    reason: expect.stringContaining('the old version is not counted'),
    numbers: { canaryErrors: 500 },
  })
  expect(ask(evidenceOf(stage(5, minutes(1, 6, { requests: 500 }), []))).verdict).toBe('wait')
})

test('silence at the new weight does not hide what was found before it', () => {
  const next = stage(25, [], [], 7)
  expect(ask(evidenceOf(sick, next), { percent: 25, held: 10 * MINUTE })).toMatchObject({
    verdict: 'rollback',
    numbers: { canaryRequests: null, canaryErrors: null },
  })
})

test('a rollback found while the next shift waits is told with the numbers of its weight', () => {
  const numbers = { canaryRequests: 2500, canaryErrors: 50, stableRequests: 47_500, stableErrors: 25 }
  const next = stage(25, minutes(7, 8, { requests: 77 }), minutes(7, 8, { requests: 7 }), 7)
  expect(ask(evidenceOf(sick, next))).toMatchObject({ verdict: 'rollback', numbers })
  const { window: _, ...before } = stage(5, [], [], -20)
  expect(ask(evidenceOf(before, sick, next)).numbers).toMatchObject(numbers)
})

test('a weight that nothing is known of has no numbers', () => {
  expect(ask(evidenceOf(healthy), { percent: 25 }).numbers).toMatchObject({
    canaryRequests: null,
    stableRequests: null,
  })
})

test('asked again with other settings it begins anew', () => {
  const judge = sequentialJudge(createTrial)
  const observeOnly = ['errors', 'limits', 'latency']
  const changes = { judge: { ...settings.judge, observeOnly } }
  expect(ask(evidenceOf(sick), { judge, changes }).verdict).not.toBe('rollback')
  expect(ask(evidenceOf(sick), { judge })).toEqual(ask(evidenceOf(sick)))
})

test('asked again and again, or only at the end: the same', () => {
  const grown: Judge = sequentialJudge(createTrial)
  for (let last = 1; last <= 5; last += 1) {
    const some = {
      ...sick,
      slots: { blue: sick.slots.blue.slice(0, last), green: sick.slots.green.slice(0, last) },
    }
    ask(evidenceOf(some), { judge: grown, held: last * MINUTE })
  }
  expect(ask(evidenceOf(sick), { judge: grown })).toEqual(ask(evidenceOf(sick)))
})

test('when the past is corrected it begins anew', () => {
  const judge = sequentialJudge(createTrial)
  expect(ask(evidenceOf(sick), { judge }).verdict).toBe('rollback')
  expect(ask(evidenceOf(healthy), { judge }).verdict).toBe('advance')
})

test('an interval that only one side has is no data on the other, never zero', () => {
  const [first] = observationsOf(evidenceOf(stage(5, [], minutes(1, 2))), 'green')
  expect(first).toMatchObject({ canary: { requests: undefined, errors: 0 }, stable: { requests: 1000 } })
  const silent = ask(evidenceOf(stage(5, [], minutes(1, 40))), { held: 40 * MINUTE })
  expect(silent.verdict).toBe('inconclusive')
})

test('intervals come in the order of time, whichever slot has them', () => {
  const mixed = stage(5, [{ minute: 3 }, { minute: 1 }], [{ minute: 2 }])
  expect(observationsOf(evidenceOf(mixed), 'green').map(({ at }) => (at - NOON) / MINUTE)).toEqual([1, 2, 3])
})

test('without a holdback there is no control', () => {
  const [only] = observationsOf(evidenceOf(stage(100, minutes(1, 2), minutes(1, 2))), 'green')
  expect(only?.stable).toBeUndefined()
})

test('the last threshold is the limit, the others are the edges', () => {
  const edges = [{ stable: 100, canary: 110 }]
  const slow = { slower: [40, 3] }
  const [both] = observationsOf(
    { ...evidenceOf(stage(5, [{ minute: 1, ...slow }], [{ minute: 1 }])), edges },
    'green',
  )
  expect(both?.canary).toMatchObject({ slower: [40], overLimit: 3 })
  expect(both?.stable).not.toHaveProperty('slower')
})

test('a limit that cannot be counted costs nothing but itself, an edge costs the edges', () => {
  const edges = [{ stable: 100, canary: 110 }]
  const seen = (slower: IntervalCounts['slower'] & object) =>
    observationsOf({ ...evidenceOf(stage(5, [{ minute: 1, slower }], [])), edges }, 'green')[0]?.canary
  expect(seen([40, undefined])).toMatchObject({ slower: [40] })
  expect(seen([40, undefined])).not.toHaveProperty('overLimit')
  expect(seen([undefined, 3])).toMatchObject({ overLimit: 3 })
  expect(seen([undefined, 3])).not.toHaveProperty('slower')
})

test('a source that has edges and counts nothing above them is judged by its p95', () => {
  const edges = [{ stable: 20, canary: 22 }]
  const slower = [10, 0]
  const about = (first: Partial<IntervalCounts>, last: Partial<IntervalCounts>, intervals = 20) =>
    evidenceOf(
      stage(
        5,
        [...minutes(1, 4, { p95: 40, ...first }), ...minutes(4, intervals + 1, { p95: 40, ...last })],
        [...minutes(1, 4, first), ...minutes(4, intervals + 1, last)],
      ),
    )
  const edgesOf = (evidence: Evidence) =>
    trialSettings({ settings, stages, evidence: { ...evidence, edges }, candidate: 'green', sticky: false })
      .latency?.edges
  expect(edgesOf(evidenceOf(stage(5, minutes(1, 3), minutes(1, 3))))).toEqual(edges)
  expect(edgesOf(about({}, {}))).toEqual([])
  expect(edgesOf(about({ slower }, {}))).toEqual(edges)
  // What was decided once stays: two tests of latency would use the promise twice.
  expect(edgesOf(about({}, { slower }))).toEqual([])
  expect(ask({ ...about({}, {}), edges }).verdict).toBe('rollback')
})

test('settled intervals that neither side has are no data: nothing goes on over an outage of the metrics', () => {
  const known = { requests: 9500 }
  const outage = { ...healthy, window: { from: NOON + MINUTE, to: NOON + 9 * MINUTE } }
  expect(observationsOf(evidenceOf(outage), 'green').slice(5)).toEqual(
    [6, 7, 8].map((minute) => ({
      at: NOON + minute * MINUTE,
      duration: MINUTE,
      percent: 5,
      canary: { requests: undefined, errors: 0 },
      stable: { requests: undefined, errors: 0 },
    })),
  )
  const told = ask(evidenceOf(outage), { held: 10 * MINUTE })
  expect(told).toMatchObject({ verdict: 'wait' })
  expect(told.reason).toMatch(/the last interval has no counts .* no data is never health/)
  const over = {
    ...outage,
    slots: {
      blue: [...outage.slots.blue, counts({ minute: 8, ...known })],
      green: [...outage.slots.green, counts({ minute: 8 })],
    },
  }
  expect(ask(evidenceOf(over), { held: 10 * MINUTE }).verdict).toBe('advance')
})

test('counts that cannot be are left out and told, not taken as healthy', () => {
  const broken = stage(5, minutes(1, 6, { requests: 5, errors: 9 }), minutes(1, 6))
  const told = ask(evidenceOf(broken), { held: 5 * MINUTE })
  expect(told.verdict).toBe('wait')
  expect(told.caveats.join('\n')).toMatch(
    /5 intervals were left out .* the newest is the one at 12:05:00: canary\.errors is 9/,
  )
})

test('an interval whose weight cannot be is left out and told', () => {
  const odd = { ...stage(7, minutes(6, 7), minutes(6, 7), 6), percent: 7 }
  const told = ask(evidenceOf(healthy, odd))
  expect(told).toMatchObject({ verdict: 'advance', numbers: { canaryRequests: 2500 } })
  expect(told.caveats.join()).toMatch(/1 interval was left out .* 12:06:00: percent is 7/)
})

test.each([
  ['at the first look', []],
  ['at the same interval without data', [new BadObservation('percent', 7, 'a weight of the ramp')]],
])('a slip in the trial itself is no bad observation: %s', (_, thrown) => {
  const errors: Error[] = [...thrown, new TypeError('a slip')]
  const broken = (about: TrialSettings): Trial => ({
    ...createTrial(about),
    look: () => {
      const error = errors.shift()
      if (error !== undefined) throw error
    },
  })
  expect(() => ask(evidenceOf(healthy), { judge: sequentialJudge(broken) })).toThrow('a slip')
})

test('counts that cannot be are no data: what was good before them does not let traffic go on', () => {
  const broken = (minute: number) => ({ minute, requests: 500, errors: 900 })
  const late = stage(
    5,
    [...minutes(1, 6, { requests: 500 }), broken(6), broken(7)],
    minutes(1, 8, { requests: 9500 }),
  )
  const told = ask(evidenceOf(late), { held: 10 * MINUTE })
  expect(told.verdict).toBe('wait')
  expect(told.reason).toMatch('no counts')
})

test('edges that were given up stay so: counts that come later are not held against the interval', () => {
  const edges = [{ stable: 20, canary: 22 }]
  const slower = [10, 0]
  const sides = (requests: number, errors: number) => [
    ...minutes(1, 5, { requests }),
    ...minutes(5, 12, { requests, errors, slower }),
  ]
  const late = { ...evidenceOf(stage(5, sides(500, 200), sides(9500, 0))), edges }
  const told = ask(late, { held: 12 * MINUTE })
  expect(told.verdict).toBe('rollback')
  expect(told.caveats.join()).not.toMatch('left out')
})

test('latency that Prometheus is not asked for is not waited for, and said', () => {
  const prometheus = { url: 'http://127.0.0.1:9090', interval: MINUTE, requests: 'a', errors: 'b' }
  const changes = { metrics: { ...settings.metrics, prometheus } } as unknown as Partial<Settings>
  const bare = (requests: number) => minutes(1, 6, { requests, p95: undefined })
  const told = ask(evidenceOf(stage(5, bare(500), bare(9500))), { changes })
  expect(told.verdict).toBe('advance')
  expect(told.caveats.join()).toMatch('Latency is not judged')
  expect(ask(evidenceOf(stage(5, bare(500), bare(9500)))).verdict).toBe('wait')
})

test('what the source notes, and what nobody is blamed for, is told', () => {
  const noted = { ...healthy, notes: ['A series was partial.', 'A series was partial.'], unattributed: 7 }
  const { caveats } = ask(evidenceOf(noted))
  expect(caveats.filter((each) => each === 'A series was partial.')).toHaveLength(1)
  expect(caveats.join('\n')).toContain('answered 7 requests with 500 to 599 by itself')
})

test('percentages become fractions, and limits that no test could be made for are opened', () => {
  const about = {
    settings,
    stages,
    evidence: { edges: [], stages: [] },
    candidate: 'green' as const,
    sticky: true,
    candidateTasks: 1,
  }
  expect(trialSettings(about)).toMatchObject({
    falseAlarms: 0.01,
    minEffect: 0.0005,
    limits: { mode: 'attributable', errorRate: 0.001, bakeErrorRate: 0.01, slowShare: 0.05, p95: 1000 },
    latency: { tolerance: 1.1 },
    stages: [{ percent: 5 }, { percent: 25 }, { percent: 95, kind: 'bake' }],
    sticky: { burst: 9 },
    canaryTasks: 1,
  })
  const extreme = { successRate: 100, errorRate: 100, p95: 1000, bakeErrorRate: 100 }
  const { limits } = trialSettings({ ...about, settings: { ...settings, limits: extreme } })
  expect(limits.errorRate).toBeGreaterThan(0)
  expect(limits.bakeErrorRate).toBeLessThan(1)
  expect(() =>
    createTrial(trialSettings({ ...about, settings: { ...settings, limits: extreme } })),
  ).not.toThrow()
})

test('a custom metric that is only observed decides nothing', () => {
  const custom = [{ name: 'payments', kind: 'counts' as const, bad: 'b', total: 't' }]
  const bad = { metrics: { payments: { total: 500, bad: 250 } } }
  const good = { metrics: { payments: { total: 9500, bad: 0 } } }
  const evidence = evidenceOf(
    stage(5, minutes(1, 6, { requests: 500, ...bad }), minutes(1, 6, { requests: 9500, ...good })),
  )
  expect(ask(evidence, { changes: { metrics: { custom } } }).verdict).toBe('rollback')
  const observed = { metrics: { custom }, judge: { ...settings.judge, observeOnly: ['payments'] } }
  expect(ask(evidence, { changes: observed }).verdict).not.toBe('rollback')
})

test('the prober is a metric of its own, with as much say as any, unless it is only observed', () => {
  const probes = { ...settings.judge, probes: 3 }
  const seen = (bad: number) => ({ metrics: { smoke: { total: 30, bad } } })
  const evidence = evidenceOf(
    stage(5, minutes(1, 6, { requests: 500, ...seen(30) }), minutes(1, 6, { requests: 9500, ...seen(0) })),
  )
  const told = ask(evidence, { changes: { judge: probes } })
  expect(told.verdict).toBe('rollback')
  expect(told.metrics.find(({ name }) => name === 'smoke')).toMatchObject({ evidence: 1 })
  const observeOnly = ['smoke']
  expect(ask(evidence, { changes: { judge: { ...probes, observeOnly } } }).verdict).not.toBe('rollback')
  // Without probes there is no such metric, and a config may still name it.
  expect(ask(evidenceOf(healthy), { changes: { judge: { ...settings.judge, observeOnly } } }).verdict).toBe(
    'advance',
  )
})

test('before a step it says what the step can find', () => {
  const judge = sequentialJudge(createTrial)
  const [five, , , drain] = stages
  if (five === undefined || drain === undefined) throw new Error('no stages')
  const before = (requests: number) => ({
    ...evidenceOf(),
    before: {
      window: { from: NOON - 10 * MINUTE, to: NOON },
      slots: { blue: minutes(-10, 0, { requests }).map(counts), green: [] },
      unattributed: 0,
      notes: [],
    },
  })
  const foresee = (requests: number, next = five) =>
    judge.foresee?.({ stages, next, candidate: 'green', evidence: before(requests), settings })
  expect(foresee(12_345)).toMatch(
    /^With about 12,000 requests a minute this step finds 0\.\d+ % errors or more within 5 min \(80 % sure\)$/,
  )
  expect(foresee(6)).toMatch(
    /^With about 6 requests a minute this step finds no error rate for sure within 5 min/,
  )
  expect(foresee(0)).toBeUndefined()
  expect(foresee(600, drain)).toBeUndefined()
  const silent = before(0)
  const noted = { ...silent, before: { ...silent.before, notes: ['queue: nobody publishes it.'] } }
  const question = { stages, next: five, candidate: 'green', settings } as const
  expect(judge.foresee?.({ ...question, evidence: noted })).toBe('queue: nobody publishes it.')
  expect(judge.foresee?.({ ...question, evidence: { ...noted, stages: [healthy] } })).not.toContain('queue')
})

test('short intervals of another source are looks of their own', () => {
  const interval = 15 * SECOND
  const slots = {
    blue: minutes(1, 6, { requests: 9500 }).map(counts),
    green: minutes(1, 6, { requests: 500 }).map(counts),
  }
  const [first] = observationsOf({ interval, edges: [], stages: [{ ...healthy, slots }] }, 'green')
  expect(first?.duration).toBe(interval)
})
