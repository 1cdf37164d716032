import { describe, expect, test } from '@jest/globals'
import { createTrial } from './create-trial.ts'
import type { Arm, Observation, UserReading } from './observation.ts'
import { DEFAULT_SETTINGS, type TrialSettings } from './settings.ts'
import { binomial, chance } from './testing/chance.ts'
import type { Trial } from './trial.ts'

const MINUTE = 60_000
const SETTINGS = DEFAULT_SETTINGS
/** Longer than any stage and its patience. */
const LONG = 1e8

const minute = (i: number, percent: number, canary: Arm, stable?: Arm): Observation => ({
  at: i * MINUTE,
  duration: MINUTE,
  percent,
  canary,
  stable,
})

/** 1,000 requests per second, split as the weight says, without a failed one. */
const healthy = (i: number, percent = 5, more: Partial<Arm> = {}): Observation => {
  const requests = 60_000
  return minute(
    i,
    percent,
    { requests: (requests * percent) / 100, errors: 0, ...more },
    percent >= 100 ? undefined : { requests: (requests * (100 - percent)) / 100, errors: 0, ...more },
  )
}

const after = (observations: readonly Observation[], settings: TrialSettings = SETTINGS): Trial => {
  const trial = createTrial(settings)
  for (const observation of observations) trial.look(observation)
  return trial
}

const five = (make: (i: number) => Observation): readonly Observation[] => [0, 1, 2, 3, 4].map((i) => make(i))

describe('the ways a trial ends', () => {
  test('before anything was counted it waits, however long', () => {
    expect(createTrial(SETTINGS).verdict(LONG)).toMatchObject({
      verdict: 'wait',
      looks: 0,
      bound: undefined,
      budget: undefined,
      evidence: 0,
    })
  })

  test('a healthy version advances at each stage when its time is over, and not before', () => {
    const trial = createTrial(SETTINGS)
    let i = 0
    for (const { percent, duration } of SETTINGS.stages) {
      for (const end = i + duration / MINUTE; i < end; i += 1) {
        if (i > 0) expect(trial.verdict(0).verdict).toBe('wait')
        trial.look(healthy(i, percent))
      }
      expect(trial.verdict(duration - 1).verdict).toBe('wait')
      expect(trial.verdict().verdict).toBe('advance')
      expect(trial.verdict().reason).toMatch(percent === 95 ? /is allowed at the end$/ : /for the next step$/)
      expect(trial.verdict(duration).verdict).toBe('advance')
    }
  })

  test('a version of which 5 % fails is taken back after its first minute, and stays so', () => {
    const bad = minute(0, 5, { requests: 300, errors: 15 }, { requests: 5700, errors: 3 })
    const trial = after([bad])
    expect(trial.verdict()).toMatchObject({ verdict: 'rollback', evidence: 1 })
    expect(trial.verdict().reason).toMatch(/15 of 300 \(5 %\).*3 of 5,700.*at most 1 % of the cases/)
    for (let i = 1; i < 5; i += 1) trial.look(healthy(i))
    expect(trial.verdict().verdict).toBe('rollback')
    trial.look(healthy(5, 25))
    expect(trial.verdict(LONG).verdict).toBe('rollback')
  })

  test('a version that turns bad late is taken back in the bake', () => {
    const trial = createTrial(SETTINGS)
    for (let i = 0; i < 30; i += 1) trial.look(healthy(i, i < 5 ? 5 : i < 10 ? 25 : 95))
    for (let i = 30; i < 34; i += 1) {
      trial.look(minute(i, 95, { requests: 57_000, errors: 1710 }, { requests: 3000, errors: 1 }))
    }
    expect(trial.verdict().verdict).toBe('rollback')
  })

  test('evidence that does not suffice in time ends inconclusive', () => {
    const scarce = five((i) => minute(i, 5, { requests: 3, errors: 0 }, { requests: 57, errors: 0 }))
    const { duration } = SETTINGS.stages[0] ?? { duration: 0 }
    const trial = after(scarce)
    expect(trial.verdict().verdict).toBe('wait')
    expect(trial.verdict(duration + SETTINGS.patience - 1).verdict).toBe('wait')
    expect(trial.verdict(duration + SETTINGS.patience)).toMatchObject({ verdict: 'inconclusive' })
    expect(trial.verdict(LONG).reason).toMatch(/^15 requests reached .*, 100 are needed .* is over$/)
  })

  test('both sides failing alike is no reason to go back, and limits that are attributable agree', () => {
    const outage = five((i) =>
      minute(i, 5, { requests: 3000, errors: 300 }, { requests: 57_000, errors: 5700 }),
    )
    expect(after(outage).verdict(LONG).verdict).toBe('inconclusive')
    const absolute: TrialSettings = { ...SETTINGS, limits: { ...SETTINGS.limits, mode: 'absolute' } }
    expect(after(outage, absolute).verdict(LONG).verdict).toBe('rollback')
  })
})

/** Each of these would advance, but for one protection: healthy minutes first, then what must hold them back. */
describe('what must never advance', () => {
  const reasons: (readonly [string, readonly Observation[], RegExp, TrialSettings?])[] = [
    [
      'no canary data',
      five((i) => ({ ...healthy(i), canary: { requests: undefined, errors: 0 } })),
      /no data|nothing to compare/,
    ],
    [
      'no data at all',
      five((i) => minute(i, 5, { requests: undefined, errors: 0 })),
      /no data is never health/,
    ],
    [
      'no canary requests',
      five((i) => ({ ...healthy(i), canary: { requests: 0, errors: 0 } })),
      /nothing to compare/,
    ],
    [
      'no stable data',
      five((i) => ({ ...healthy(i), stable: { requests: undefined, errors: 0 } })),
      /nothing to compare/,
    ],
    ['no stable', five((i) => ({ ...healthy(i), stable: undefined })), /nothing to compare/],
    [
      'no stable requests',
      five((i) => ({ ...healthy(i), stable: { requests: 0, errors: 0 } })),
      /nothing to compare/,
    ],
    [
      'few requests',
      five((i) => minute(i, 5, { requests: 19, errors: 0 }, { requests: 361, errors: 0 })),
      /95 requests .* 100 are needed/,
      { ...SETTINGS, harmBudget: 1e9, minEffect: 0.9 },
    ],
    ['one interval', [healthy(0)], /one interval alone/],
    [
      'one interval of both sides among many',
      five((i) => (i === 0 ? healthy(i) : { ...healthy(i), stable: undefined })),
      /one interval alone/,
    ],
    [
      'requests that contradict the weight',
      five((i) => minute(i, 5, { requests: 20_000, errors: 0 }, { requests: 40_000, errors: 0 })),
      /33.3 % of the requests at a weight of 5 %/,
    ],
    [
      'a canary that gets fewer than its weight',
      five((i) => minute(i, 5, { requests: 1500, errors: 0 }, { requests: 58_500, errors: 0 })),
      /2.5 % of the requests at a weight of 5 %/,
    ],
    [
      'a canary that fell silent',
      [...five(healthy), minute(5, 5, { requests: undefined, errors: 0 }, { requests: 5700, errors: 0 })],
      /no request reached the new version in the last interval, about 300 were due/,
    ],
    [
      'errors that are half way to a rollback',
      [...five(healthy), minute(5, 5, { requests: 3000, errors: 4 }, { requests: 57_000, errors: 10 })],
      /more than half way/,
      { ...SETTINGS, harmBudget: 1e9, minEffect: 0.9 },
    ],
    [
      'a bound above the budget',
      five((i) => minute(i, 5, { requests: 300, errors: 0 }, { requests: 5700, errors: 0 })),
      /may fail up to .* must be ruled out first/,
      { ...SETTINGS, harmBudget: 1, minEffect: 0 },
    ],
    [
      'latency that nobody counted',
      five((i) => healthy(i)),
      /no counts of slow requests/,
      { ...SETTINGS, latency: { tolerance: 1.1, edges: [{ stable: 100, canary: 110 }] } },
    ],
    [
      'latency that only the canary counted',
      five((i) => ({ ...healthy(i, 5), canary: { requests: 3000, errors: 0, slower: [1], overLimit: 0 } })),
      /no counts of slow requests/,
      { ...SETTINGS, latency: { tolerance: 1.1, edges: [{ stable: 100, canary: 110 }] } },
    ],
    [
      'no p95 where nothing else is known',
      five((i) => healthy(i)),
      /no p95/,
      { ...SETTINGS, latency: { tolerance: 1.1, edges: [] } },
    ],
    [
      'a p95 of too few requests',
      five((i) => minute(i, 5, { requests: 19, errors: 0, p95: 20 }, { requests: 361, errors: 0, p95: 20 })),
      /the 20 requests to each version/,
      {
        ...SETTINGS,
        harmBudget: 1e9,
        minEffect: 0.9,
        minRequests: 0,
        latency: { tolerance: 1.1, edges: [] },
      },
    ],
    [
      'a p95 of too few requests of the old version',
      five((i) => minute(i, 95, { requests: 361, errors: 0, p95: 20 }, { requests: 19, errors: 0, p95: 20 })),
      /the 20 requests to each version/,
      { ...SETTINGS, minEffect: 0.9, minRequests: 0, latency: { tolerance: 1.1, edges: [] } },
    ],
    [
      'a limit that is half way to a rollback',
      five((i) => minute(i, 5, { requests: 600, errors: i < 3 ? 2 : 3 }, { requests: 11_400, errors: 46 })),
      /limit of 0.1 % failed requests is more than half way/,
      {
        ...SETTINGS,
        harmBudget: 1e9,
        minEffect: 0.9,
        limits: { ...SETTINGS.limits, mode: 'absolute' },
      },
    ],
    [
      'errors, which are told before an interval that lacks a version by chance',
      [
        ...five((i) => minute(i, 5, { requests: 300, errors: 0 }, { requests: 5700, errors: 0 })),
        minute(5, 5, { requests: undefined, errors: 0 }, { requests: 60, errors: 0 }),
      ],
      /may fail up to .* must be ruled out first/,
      { ...SETTINGS, harmBudget: 1, minEffect: 0 },
    ],
    [
      'errors wherever the old version was not counted',
      [0, 1, 2, 3, 4, 5, 6, 7, 8].map((i) =>
        i % 3 === 2
          ? minute(i, 5, { requests: 1000, errors: 500 })
          : minute(i, 5, { requests: 1000, errors: 0 }, { requests: 19_000, errors: 0 }),
      ),
      /may fail up to .* must be ruled out first/,
    ],
    [
      'a metric of the user without data',
      five((i) => healthy(i)),
      /no data on carts of the new version/,
      { ...SETTINGS, metrics: [{ name: 'carts', kind: 'counts' }] },
    ],
    [
      'a metric of the user that only the canary has',
      five((i) => ({
        ...healthy(i),
        canary: { requests: 3000, errors: 0, metrics: { carts: { total: 9, bad: 0 } } },
      })),
      /no data on carts of the old version/,
      { ...SETTINGS, metrics: [{ name: 'carts', kind: 'counts' }] },
    ],
    [
      'a value of the user without data',
      five((i) => healthy(i, 5, { metrics: { depth: { value: undefined } } })),
      /no data on depth/,
      { ...SETTINGS, metrics: [{ name: 'depth', kind: 'value', worse: 'higher' }] },
    ],
  ]

  const CARTS: TrialSettings = { ...SETTINGS, metrics: [{ name: 'carts', kind: 'counts' }] }
  const DEPTH: TrialSettings = { ...SETTINGS, metrics: [{ name: 'depth', kind: 'value', worse: 'higher' }] }
  /** Counts or values of both sides in the first minutes, and then of one side alone. */
  const fading = (
    of: 'canary' | 'stable',
    reading: (side: 'canary' | 'stable') => UserReading,
    name: string,
  ) =>
    [0, 1, 2, 3, 4, 5].map((i) => {
      const observation = healthy(i)
      const metrics = (side: 'canary' | 'stable') =>
        i > 2 && side === of ? {} : { metrics: { [name]: reading(side) } }
      return {
        ...observation,
        canary: { ...observation.canary, ...metrics('canary') },
        stable: { requests: 57_000, errors: 0, ...metrics('stable') },
      }
    })
  const carts = (side: string) => ({ total: side === 'canary' ? 4 : 76, bad: 0 })
  const depth = () => ({ value: 3 })
  reasons.push(
    [
      'a metric that falls silent on the new version',
      fading('canary', carts, 'carts'),
      /no data on carts of the new version any more, though about 12 were due/,
      CARTS,
    ],
    [
      'a metric that falls silent on the old version',
      fading('stable', carts, 'carts'),
      /no data on carts of the old version any more, though about 228 were due/,
      CARTS,
    ],
    [
      'a value that falls silent on the new version',
      fading('canary', depth, 'depth'),
      /no data on depth of the new version in the last 3 intervals/,
      DEPTH,
    ],
    [
      'a value that falls silent on the old version',
      fading('stable', depth, 'depth'),
      /no data on depth of the old version in the last 3 intervals/,
      DEPTH,
    ],
  )

  const COUNTED: TrialSettings = {
    ...SETTINGS,
    latency: { tolerance: 1.1, edges: [{ stable: 100, canary: 110 }] },
  }
  const P95: TrialSettings = { ...SETTINGS, latency: { tolerance: 1.1, edges: [] } }
  /** Five intervals with the latency of both sides, and one in which a side has none. */
  const losing = (latency: Partial<Arm>, canary: Partial<Arm>, stable: Partial<Arm>) => [
    ...five((i) => healthy(i, 5, latency)),
    minute(5, 5, { requests: 3000, errors: 0, ...canary }, { requests: 57_000, errors: 0, ...stable }),
  ]
  const slower = { slower: [0], overLimit: 0 }
  reasons.push(
    [
      'a p95 that the new version has no more',
      losing({ p95: 90 }, {}, { p95: 90 }),
      /no p95 of the new version in the last interval/,
      P95,
    ],
    [
      'a p95 that the old version has no more',
      losing({ p95: 90 }, { p95: 90 }, {}),
      /no p95 of the old version in the last interval/,
      P95,
    ],
    [
      'slow requests that are not counted any more',
      losing(slower, {}, slower),
      /no counts of slow requests in the last interval/,
      COUNTED,
    ],
    [
      'slow requests of the old version that are not counted any more',
      losing(slower, slower, {}),
      /no counts of slow requests in the last interval/,
      COUNTED,
    ],
  )

  test('latency that is counted at all traffic is asked for in every interval', () => {
    const settings: TrialSettings = {
      ...COUNTED,
      stages: [{ percent: 100, kind: 'bake', duration: 5 * MINUTE }],
    }
    const looks = five((i) => healthy(i, 100, slower))
    expect(after(looks, settings).verdict(LONG).verdict).toBe('advance')
    expect(after([...looks, healthy(5, 100)], settings).verdict(LONG).reason).toContain(
      'no counts of slow requests in the last',
    )
  })

  test('bounds that lie far apart are told with what they cannot see', () => {
    const caveats = (canary: number) =>
      after(
        five((i) => healthy(i, 5, { slower: [0, 0], overLimit: 0 })),
        {
          ...SETTINGS,
          latency: {
            tolerance: 1.1,
            edges: [
              { stable: 100, canary: 1000 },
              { stable: 500, canary: 5 * canary },
            ],
          },
        },
      )
        .verdict()
        .caveats.join()
    expect(caveats(110)).not.toContain('factor')
    expect(caveats(250)).toContain(
      'at least a factor of 2.5 apart: a version that is slower by less is not noticed',
    )
  })

  test('a version that is missing from some intervals makes the traffic no smaller, and the budget no larger', () => {
    const gap = (i: number) => minute(i, 5, { requests: 3000, errors: 0 })
    const whole = after([0, 1, 2, 3, 4, 5].map((i) => healthy(i))).verdict().budget
    const gaps = after([healthy(0), gap(1), gap(2), gap(3), healthy(4), healthy(5)]).verdict().budget
    expect(whole).toBeDefined()
    expect(gaps).toBe(whole)
  })

  test('without a control nothing is said about the old version', () => {
    const settings: TrialSettings = {
      ...SETTINGS,
      stages: [{ percent: 100, kind: 'bake', duration: 5 * MINUTE }],
    }
    expect(
      after(
        five((i) => healthy(i, 100)),
        settings,
      ).verdict(LONG).reason,
    ).toMatch(/^the new version fails in at most .* of the requests; up to/)
    const few = [0, 1, 2].map((i) => minute(i, 100, { requests: 100, errors: 0 }))
    expect(after(few, settings).verdict(LONG).reason).toMatch(
      /may fail in up to .* of the requests, and more/,
    )
  })

  test('what is only roughly promised is not promised', () => {
    const slow = [...Array(40).keys()].map((i) =>
      minute(i, 50, { requests: 3000, errors: 0, p95: 200 }, { requests: 3000, errors: 0, p95: 90 }),
    )
    expect(
      after(slow, { ...P95, stages: [{ percent: 50, kind: 'canary', duration: MINUTE }] }).verdict(),
    ).toMatchObject({
      verdict: 'rollback',
      reason: expect.stringContaining('in roughly 1 % of the cases at most'),
    })
  })

  test.each([
    ['carts', { total: 1, bad: 0 }, { total: 19, bad: 0 }, CARTS],
    ['depth', { value: 3 }, { value: 3 }, DEPTH],
  ])('a gap in %s that chance explains holds nothing back', (name, ours, theirs, settings) => {
    const looks = [0, 1, 2, 3, 4, 5].map((i) =>
      minute(
        i,
        5,
        { requests: 3000, errors: 0, ...(i % 3 === 2 ? { metrics: { [name]: ours } } : {}) },
        { requests: 57_000, errors: 0, metrics: { [name]: theirs } },
      ),
    )
    expect(after(looks, settings).verdict(LONG).verdict).toBe('advance')
    expect(
      after(
        [...looks, ...looks.slice(0, 2).map((each, i) => ({ ...each, at: (6 + i) * MINUTE }))],
        settings,
      ).verdict(LONG).verdict,
    ).toBe('advance')
  })

  test('at all traffic a value has nothing to be compared with, and must only be there', () => {
    const settings: TrialSettings = {
      ...DEPTH,
      stages: [{ percent: 100, kind: 'bake', duration: 5 * MINUTE }],
    }
    const verdict = (metrics: Record<string, UserReading>) =>
      after(
        five((i) => healthy(i, 100, { metrics })),
        settings,
      ).verdict(LONG)
    expect(verdict({ depth: { value: 3 } }).verdict).toBe('advance')
    expect(verdict({})).toMatchObject({
      verdict: 'inconclusive',
      reason: expect.stringContaining('no data on depth'),
    })
  })

  test.each(['constructor', 'toString', '__proto__'])('a metric named %s is one like any other', (name) => {
    const settings: TrialSettings = {
      ...SETTINGS,
      metrics: [
        { name, kind: 'counts' },
        { name: 'depth', kind: 'value', worse: 'higher' },
      ],
    }
    const metrics = { depth: { value: 3 } }
    const bad = minute(0, 5, { requests: 300, errors: 300, metrics }, { requests: 5700, errors: 3, metrics })
    expect(after([bad], settings).verdict().verdict).toBe('rollback')
  })

  test.each(
    reasons.map(([name, observations, reason, settings = SETTINGS]) => ({
      name,
      observations,
      reason,
      settings,
    })),
  )('$name', ({ observations, reason, settings }) => {
    const trial = after(observations, settings)
    expect(trial.verdict(1e6).verdict).toBe('wait')
    expect(trial.verdict(1e6).reason).toMatch(reason)
    expect(trial.verdict(LONG).verdict).toBe('inconclusive')
    expect(trial.verdict(LONG).reason).toMatch(reason)
  })

  test('silence that ended holds nothing back any more, and is told', () => {
    const silent = minute(5, 5, { requests: undefined, errors: 0 }, { requests: 57_000, errors: 0 })
    const trial = after([...five(healthy), silent, healthy(6)])
    expect(trial.verdict(LONG).verdict).toBe('advance')
    expect(trial.verdict().caveats.join()).toMatch(/In 1 of 7 intervals one of the versions has no counts/)
  })

  test.each([
    [
      'none',
      minute(5, 25, { requests: undefined, errors: 0 }, { requests: undefined, errors: 0 }),
      /^no request was counted at this weight/,
    ],
    ['one interval', healthy(5, 25), /^one interval alone/],
  ])('of this stage %s: what earlier ones counted does not count', (_, observation, reason) => {
    const verdict = after([...five(healthy), observation]).verdict(LONG)
    expect(verdict.verdict).toBe('inconclusive')
    expect(verdict.reason).toMatch(reason)
  })

  test('a rollback of an earlier stage by slow requests is one for good', () => {
    const latency = { tolerance: 1.1, edges: [{ stable: 100, canary: 110 }] }
    const slow = { slower: [2000], overLimit: 0 }
    const fast = { slower: [5], overLimit: 0 }
    const trial = after(
      [
        minute(0, 5, { requests: 3000, errors: 0, ...slow }, { requests: 57_000, errors: 0, ...fast }),
        healthy(1, 25, fast),
        healthy(2, 25, fast),
      ],
      { ...SETTINGS, latency },
    )
    expect(trial.verdict(LONG).verdict).toBe('rollback')
  })

  test('a rollback of an earlier stage by errors is one for good, when the second net has not fired', () => {
    // Six of six errors on a twentieth of the traffic: enough for the exact test, not for the net with a seventh of its level.
    const trial = createTrial(SETTINGS)
    let i = 0
    for (; trial.verdict().verdict !== 'rollback' && i < 9; i += 1) {
      trial.look(minute(i, 5, { requests: 300, errors: 1 }, { requests: 5700, errors: 0 }))
    }
    expect(i).toBeLessThan(9)
    trial.look(minute(i, 25, { requests: 1500, errors: 0 }, { requests: 4500, errors: 20 }))
    expect(trial.verdict(LONG).verdict).toBe('rollback')
  })
})

describe('a gap is not a comparison', () => {
  test('at 100 % the limits alone decide, and the verdict says that there is no control', () => {
    const settings: TrialSettings = {
      ...SETTINGS,
      stages: [{ percent: 100, kind: 'bake', duration: 5 * MINUTE }],
    }
    const bad = after(
      five((i) => minute(i, 100, { requests: 60_000, errors: 1800 })),
      settings,
    ).verdict()
    expect(bad.verdict).toBe('rollback')
    expect(bad.caveats.join()).toMatch(/no control at 100 %/)
    // There is nothing to be above of.
    expect(bad.reason).not.toMatch(/above the old version/)
    expect(
      after(
        five((i) => healthy(i, 100)),
        settings,
      ).verdict().verdict,
    ).toBe('advance')
  })
})

describe('observe-only', () => {
  const bad = five((i) => minute(i, 5, { requests: 3000, errors: 300 }, { requests: 57_000, errors: 0 }))

  test('errors that are only observed show their evidence and take nothing back', () => {
    const verdict = after(bad, { ...SETTINGS, observeOnly: ['errors', 'limits'] }).verdict(LONG)
    expect(verdict.verdict).toBe('advance')
    // More than is allowed, so it must not claim that this was ruled out.
    expect(verdict.reason).toMatch(/errors are only observed: .* fails at most 1[\d.]+ % more often/)
    expect(verdict.reason).not.toMatch(/allowed/)
    expect(verdict.metrics.find(({ name }) => name === 'errors')).toMatchObject({
      evidence: 1,
      observeOnly: true,
    })
    expect(verdict.evidence).toBe(0)
    expect(verdict.caveats.join()).toMatch(/decides nothing: errors, limits/)
  })

  test('latency that is only observed and not counted holds nothing back', () => {
    const settings: TrialSettings = {
      ...SETTINGS,
      latency: { tolerance: 1.1, edges: [{ stable: 100, canary: 110 }] },
    }
    expect(after(five(healthy), settings).verdict().verdict).toBe('wait')
    expect(after(five(healthy), { ...settings, observeOnly: ['latency'] }).verdict().verdict).toBe('advance')
  })
})

describe('each test has its share of the promise, and no more', () => {
  test('a first stage has 0.4 of the errors’ level: 3 of 5 errors would do with all of it', () => {
    const first = (x: number) =>
      minute(0, 5, { requests: 3000, errors: x }, { requests: 57_000, errors: 5 - x })
    expect(after([first(3)]).verdict().verdict).not.toBe('rollback')
    expect(after([first(4)]).verdict().verdict).toBe('rollback')
  })

  test('evidence is carried on: after a doubtful stage the next one needs less', () => {
    const settings = { ...SETTINGS, observeOnly: ['limits'] }
    const second = minute(1, 25, { requests: 15_000, errors: 12 }, { requests: 45_000, errors: 8 })
    const first = (canary: number, stable: number) =>
      minute(0, 5, { requests: 3000, errors: canary }, { requests: 57_000, errors: stable })
    expect(after([first(0, 0), second], settings).verdict().verdict).not.toBe('rollback')
    expect(after([first(3, 2)], settings).verdict().verdict).not.toBe('rollback')
    expect(after([first(3, 2), second], settings).verdict().verdict).toBe('rollback')
  })

  describe('a bound that is far from the next, with how often the tolerance lets the canary pass it', () => {
    const settings: TrialSettings = {
      ...SETTINGS,
      latency: { tolerance: 1.1, edges: [{ stable: 250, canary: 250, ratio: 1.5 }] },
    }
    const slowIn = (i: number, percent: number, share: number) =>
      minute(
        i,
        percent,
        { requests: 60 * percent, errors: 0, slower: [Math.round(60 * percent * share)], overLimit: 0 },
        { requests: 60 * (100 - percent), errors: 0, slower: [6 * (100 - percent)], overLimit: 0 },
      )

    test('three times as many slow requests are found, and stay found', () => {
      const looks = [0, 1, 2, 3, 4].map((i) => slowIn(i, 5, 0.3))
      const verdict = after(looks, settings).verdict()
      expect(verdict).toMatchObject({
        verdict: 'rollback',
        reason: expect.stringContaining('longer than 250 ms (1.5 times as often is tolerated)'),
      })
      expect(verdict.caveats.join()).toContain('estimated from the old version before the release')
      expect(after([...looks, slowIn(5, 25, 0.1)], settings).verdict().verdict).toBe('rollback')
    })

    test('as many as are tolerated are not, however long', () => {
      const looks = [...Array(300).keys()].map((i) => slowIn(i, 25, 0.15))
      expect(after(looks, settings).verdict(0).evidence).toBeLessThan(0.1)
    })
  })

  test('edges share their level: 7 of 42 slow requests are enough for one, and not for one of two', () => {
    const edge = { stable: 100, canary: 110 }
    const judged = (edges: number) =>
      after(
        [
          minute(
            0,
            5,
            { requests: 3000, errors: 0, slower: Array(edges).fill(7) },
            { requests: 57_000, errors: 0, slower: Array(edges).fill(35) },
          ),
        ],
        { ...SETTINGS, falseAlarms: 0.2, latency: { tolerance: 1.1, edges: Array(edges).fill(edge) } },
      ).verdict().verdict
    expect(judged(1)).toBe('rollback')
    expect(judged(2)).not.toBe('rollback')
  })
})

describe('what narrows the promise is named', () => {
  test('pinned clients withdraw it, and a rollback does not claim it', () => {
    const sticky = { ...SETTINGS, sticky: { burst: 9 } }
    expect(createTrial(sticky).verdict().caveats.join()).toMatch(
      /the promise on false rollbacks is withdrawn/,
    )
    const bad = five((i) => minute(i, 5, { requests: 3000, errors: 900 }, { requests: 57_000, errors: 3 }))
    expect(after(bad, sticky).verdict()).toMatchObject({ verdict: 'rollback' })
    expect(after(bad, sticky).verdict().reason).not.toMatch(/at most/)
  })

  test('with pinned clients, lone errors of a bake are nobody’s fault', () => {
    const trial = createTrial({ ...SETTINGS, sticky: { burst: 9 } })
    for (let i = 0; i < 60; i += 1) {
      // One error a minute, where 95 of 100 requests are: on the canary in 19 minutes of 20.
      const ours = i % 20 === 7 ? 0 : 1
      trial.look(minute(i, 95, { requests: 5700, errors: ours }, { requests: 300, errors: 1 - ours }))
    }
    expect(trial.verdict().evidence).toBeLessThan(0.5)
  })

  test.each([
    [0, /no task/],
    [1, /one task/],
    [2, undefined],
  ])('%p canary tasks', (canaryTasks, caveat) => {
    const caveats = createTrial({ ...SETTINGS, canaryTasks })
      .verdict()
      .caveats.join()
    if (caveat === undefined) expect(caveats).toBe('')
    else expect(caveats).toMatch(caveat)
  })
})

describe('slower versions', () => {
  const latency = {
    tolerance: 1.1,
    edges: [
      { stable: 100, canary: 110 },
      { stable: 400, canary: 440 },
    ],
  }
  const of = (slower: readonly number[], overLimit: number, requests: number): Arm => ({
    requests,
    errors: 0,
    slower,
    overLimit,
  })

  test('more slow requests than stable take it back', () => {
    const slow = five((i) => minute(i, 5, of([1800, 300], 0, 3000), of([28_500, 2850], 0, 57_000)))
    expect(after(slow, { ...SETTINGS, latency }).verdict().verdict).toBe('rollback')
  })

  test('as many do not, and fewer do not', () => {
    const alike = five((i) => minute(i, 5, of([1500, 150], 0, 3000), of([28_500, 2850], 0, 57_000)))
    expect(after(alike, { ...SETTINGS, latency }).verdict().verdict).toBe('advance')
  })

  test('the limit on p95 is one on counts: 8 % beyond it at 100 %', () => {
    const stages = [{ percent: 100, kind: 'bake', duration: 5 * MINUTE } as const]
    const beyond = five((i) => minute(i, 100, of([0, 0], 4800, 60_000)))
    expect(after(beyond, { ...SETTINGS, stages, latency }).verdict().verdict).toBe('rollback')
  })

  test('where a p95 is all there is, no fewer than seven intervals take it back', () => {
    const trial = createTrial({ ...SETTINGS, latency: { tolerance: 1.1, edges: [] } })
    let looks = 0
    while (trial.verdict().verdict !== 'rollback' && looks < 40) {
      trial.look(
        minute(looks, 5, { requests: 3000, errors: 0, p95: 900 }, { requests: 57_000, errors: 0, p95: 300 }),
      )
      looks += 1
    }
    expect(looks).toBeGreaterThanOrEqual(7)
    expect(looks).toBeLessThan(20)
  })

  test('a p95 of few requests is not looked at', () => {
    const trial = createTrial({ ...SETTINGS, latency: { tolerance: 1.1, edges: [] } })
    for (let i = 0; i < 30; i += 1) {
      trial.look(minute(i, 5, { requests: 19, errors: 0, p95: 900 }, { requests: 361, errors: 0, p95: 300 }))
    }
    expect(trial.verdict().evidence).toBe(0)
  })
})

/** Every number of a verdict. */
const numbers = (trial: Trial): readonly number[] => {
  const { evidence, bound, budget, metrics } = trial.verdict()
  const tallies = metrics.flatMap(({ canary, stable }) => [canary, stable])
  return [
    evidence,
    bound ?? 0,
    budget ?? 0,
    ...metrics.map((metric) => metric.evidence),
    ...tallies.flatMap((tally) => (tally === undefined ? [] : [tally.total, tally.bad])),
  ]
}

describe('numerical health', () => {
  const everything: TrialSettings = {
    ...SETTINGS,
    latency: { tolerance: 1.1, edges: [{ stable: 100, canary: 110 }] },
    metrics: [{ name: 'carts', kind: 'counts' }],
  }
  const arm = (requests: number, rate: number): Arm => {
    const bad = Math.round(requests * rate)
    return {
      requests,
      errors: bad,
      slower: [bad],
      overLimit: bad,
      p95: 300,
      metrics: { carts: { total: requests, bad } },
    }
  }

  test.each([1, 5, 25, 50, 95, 99])(
    'a billion requests a look at a weight of %p, at every rate',
    (percent) => {
      for (const sticky of [undefined, { burst: 9 }]) {
        for (const [ours, theirs] of [
          [0, 0],
          [1e-7, 1e-7],
          [1e-7, 0],
          [0.01, 0.01],
          [0.5, 0.5],
          [1, 1],
          [1, 0],
          [0, 1],
        ] as const) {
          const settings = {
            ...everything,
            stages: [{ percent, kind: 'canary', duration: MINUTE } as const],
            ...(sticky === undefined ? {} : { sticky, latency: { tolerance: 1.1, edges: [] } }),
          }
          const trial = createTrial(settings)
          for (let i = 0; i < 4; i += 1) {
            const { slower: _1, ...canary } = arm(1e7 * percent, ours)
            const { slower: _2, ...stable } = arm(1e7 * (100 - percent), theirs)
            trial.look(
              sticky === undefined
                ? minute(i, percent, arm(1e7 * percent, ours), arm(1e7 * (100 - percent), theirs))
                : minute(i, percent, canary, stable),
            )
          }
          expect(numbers(trial).every(Number.isFinite)).toBe(true)
          const { verdict } = trial.verdict(LONG)
          if (ours > theirs && ours > 1e-6) expect(verdict).toBe('rollback')
          if (ours <= theirs) expect(verdict).not.toBe('rollback')
          if (ours === theirs && ours < 0.001) expect(verdict).toBe('advance')
        }
      }
    },
  )

  test('ten thousand planned looks of a healthy version, then it fails: seen at once', () => {
    const trial = createTrial({
      ...SETTINGS,
      // The net for what begins late is the one that must see it.
      observeOnly: ['limits'],
      stages: [{ percent: 5, kind: 'canary', duration: 10_001 * MINUTE }],
    })
    for (let i = 0; i < 10_000; i += 1) {
      const ours = i % 20 === 0 ? 1 : 0
      trial.look(minute(i, 5, { requests: 3000, errors: ours }, { requests: 57_000, errors: 1 }))
    }
    expect(numbers(trial).every(Number.isFinite)).toBe(true)
    expect(trial.verdict().verdict).not.toBe('rollback')
    trial.look(minute(10_000, 5, { requests: 3000, errors: 150 }, { requests: 57_000, errors: 1 }))
    expect(trial.verdict().verdict).toBe('rollback')
  })

  test('rates of one in ten million: ten times as many are found', () => {
    const trial = createTrial({ ...SETTINGS, stages: [{ percent: 50, kind: 'canary', duration: MINUTE }] })
    for (let i = 0; i < 5; i += 1) {
      trial.look(minute(i, 50, { requests: 1e8, errors: 100 }, { requests: 1e8, errors: 10 }))
    }
    expect(trial.verdict().verdict).toBe('rollback')
  })
})

describe('at the edge of the null', () => {
  test('of 400 whole ramps with everything judged, few are taken back', () => {
    const random = chance(99)
    const settings: TrialSettings = {
      ...SETTINGS,
      falseAlarms: 0.05,
      stages: [
        { percent: 5, kind: 'canary', duration: 5 * MINUTE },
        { percent: 25, kind: 'canary', duration: 5 * MINUTE },
        { percent: 95, kind: 'bake', duration: 10 * MINUTE },
      ],
      latency: { tolerance: 1.1, edges: [{ stable: 100, canary: 110 }] },
    }
    const draw = (requests: number, errors: number): Arm => {
      const slow = binomial(random, requests, 0.1)
      return { requests, errors: binomial(random, requests, errors), slower: [slow], overLimit: slow >> 1 }
    }
    let back = 0
    for (let run = 0; run < 400; run += 1) {
      const trial = createTrial(settings)
      for (let i = 0; i < 20; i += 1) {
        const percent = i < 5 ? 5 : i < 10 ? 25 : 95
        trial.look(minute(i, percent, draw(12 * percent, 0.006), draw(12 * (100 - percent), 0.005)))
        if (trial.verdict().verdict === 'rollback') {
          back += 1
          break
        }
      }
    }
    // 5 % of 400 with four standard deviations; some must be, or the edge was not reached.
    expect(back).toBeLessThan(20 + 18)
    expect(back).toBeGreaterThan(0)
  })
})

describe('before traffic moves on', () => {
  const quiet = (i: number) => healthy(i, 5)

  test.each([
    ['new', { requests: undefined, errors: 0 }, { requests: 57_000, errors: 0 }],
    ['old', { requests: 3000, errors: 0 }, undefined],
    ['old', { requests: 3000, errors: 0 }, { requests: 0, errors: 0 }],
  ] as const)('the newest interval must have counts of the %s version', (which, canary, stable) => {
    const trial = after(five(quiet))
    expect(trial.verdict(LONG).verdict).toBe('advance')
    trial.look(minute(5, 5, canary, stable))
    expect(trial.verdict(LONG).verdict).toBe('inconclusive')
    expect(trial.verdict(LONG).reason).toMatch(which)
    trial.look(quiet(6))
    expect(trial.verdict(LONG).verdict).toBe('advance')
  })

  test('an excess within the error ratio need not be ruled out, but one above the limit must', () => {
    const rate = (share: number) =>
      after(
        five((i) =>
          minute(
            i,
            5,
            { requests: 6000, errors: 6000 * share },
            { requests: 114_000, errors: 114_000 * share },
          ),
        ),
      ).verdict()
    expect(rate(0).budget).toBeCloseTo(0.0005, 12)
    expect(rate(0.004).budget).toBeCloseTo(0.0008, 12)
    expect(rate(0.1).budget).toBe(SETTINGS.limits.errorRate)
  })

  test('an outage that both shared at first blurs the comparison for a while and not for ever', () => {
    const trial = after(
      five((i) => minute(i, 5, { requests: 3000, errors: 90 }, { requests: 57_000, errors: 1710 })),
    )
    expect(trial.verdict().verdict).toBe('wait')
    for (let i = 5; i < 15; i += 1) {
      trial.look(minute(i, 5, { requests: 3000, errors: 1 }, { requests: 57_000, errors: 28 }))
    }
    expect(trial.verdict().verdict).toBe('advance')
  })
})

describe('a ramp that is not known beforehand', () => {
  const open: TrialSettings = { ...SETTINGS, openRamp: true }

  test('any weight begins a stage of its own, like the planned ones on its side of the last', () => {
    const trial = createTrial(open)
    let i = 0
    for (const [percent, minutes] of [
      [10, 5],
      [50, 5],
      [100, 30],
    ] as const) {
      for (const end = i + minutes; i < end; i += 1) {
        trial.look(healthy(i, percent))
        if (i < end - 1) expect(trial.verdict().verdict).toBe('wait')
      }
      expect(trial.verdict().verdict).toBe('advance')
    }
  })

  test('without it a weight that is no stage is refused', () => {
    expect(() => createTrial(SETTINGS).look(healthy(0, 10))).toThrow('percent is 10: expected one of the')
    expect(() => createTrial(open).look(healthy(0, 10))).not.toThrow()
  })
})

test('with pinned clients a burst on one side is no proof against the limit', () => {
  const burst = minute(0, 5, { requests: 3000, errors: 20 }, { requests: 57_000, errors: 0 })
  const limitsOf = (settings: TrialSettings) =>
    after([burst], settings)
      .verdict()
      .metrics.find(({ name }) => name === 'limits')?.evidence
  const observed: TrialSettings = { ...SETTINGS, observeOnly: ['errors'] }
  expect(limitsOf(observed)).toBe(1)
  expect(limitsOf({ ...observed, sticky: { burst: 9 } })).toBeLessThan(0.2)
})
