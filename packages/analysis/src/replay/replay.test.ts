import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { DEFAULT_SETTINGS, type UserMetric } from '../settings.ts'
import { type Answer, Replay } from './replay.ts'
import { resultLine } from './result-line.ts'
import type { ReplaySettings } from './trace-shape.ts'

const SETTINGS: ReplaySettings = { trial: DEFAULT_SETTINGS, closedMetrics: false }
const MINUTE = 60_000

interface Change {
  readonly [key: string]: unknown
}

/** A healthy minute of a trace; `change` replaces keys. */
const minute = (trace: string, i: number, change: Change = {}): string =>
  JSON.stringify({
    trace,
    at: i * MINUTE,
    weight: 5,
    canary: { requests: 3000, errors: 1 },
    stable: { requests: 57_000, errors: 28 },
    ...change,
  })

const answers = (lines: readonly string[], settings = SETTINGS, mostTraces?: number): readonly Answer[] => {
  const replay = new Replay(settings, mostTraces)
  return lines.flatMap((text, i) => {
    const answer = replay.take({ text, tooLong: false }, { source: undefined, line: i + 1 })
    return answer === undefined ? [] : [answer]
  })
}

const last = (lines: readonly string[], settings?: ReplaySettings): Answer['judged'] => {
  const judged = answers(lines, settings).at(-1)?.judged
  if (judged === undefined) throw new Error('no answer')
  return judged
}

const latency = (p95: number) => ({ p95 })
const sides = (extra: object) => ({
  canary: { requests: 3000, errors: 1, ...extra },
  stable: { requests: 57_000, errors: 28, ...extra },
})

describe('a replay', () => {
  test('gives the verdicts that a release would have had', () => {
    const bad = {
      canary: { requests: 15_000, errors: 75 },
      stable: { requests: 45_000, errors: 22 },
      weight: 25,
    }
    const lines = [0, 1, 2, 3, 4].map((i) => minute('a', i))
    const told = answers([...lines, minute('a', 5, bad), minute('a', 6, { weight: 25 })])
    // Rounded: the last digits of a logarithm are the machine's.
    const rounded = (_key: string, value: unknown) =>
      typeof value === 'number' ? Number(value.toPrecision(6)) : value
    expect(told.map((answer) => JSON.parse(resultLine(answer, false), rounded))).toMatchInlineSnapshot(`
[
  {
    "bound": 0.00215577,
    "evidence": 0.0268362,
    "look": 1,
    "reason": "one interval alone is too little to go on",
    "trace": "a",
    "verdict": "wait",
  },
  {
    "bound": 0.00117471,
    "evidence": 0.021429,
    "look": 2,
    "reason": "the new version may fail up to 0.117 % more often than the old one, and more than 0.0667 % must be ruled out first",
    "trace": "a",
    "verdict": "wait",
  },
  {
    "bound": 0.000838791,
    "evidence": 0.0159994,
    "look": 3,
    "reason": "the new version may fail up to 0.0839 % more often than the old one, and more than 0.0667 % must be ruled out first",
    "trace": "a",
    "verdict": "wait",
  },
  {
    "bound": 0.000662964,
    "evidence": 0.0119685,
    "look": 4,
    "reason": "nothing speaks against it; the step is not over",
    "trace": "a",
    "verdict": "wait",
  },
  {
    "bound": 0.000550874,
    "evidence": 0.00912142,
    "look": 5,
    "reason": "the new version fails at most 0.0551 % more often than the old one; up to 0.0667 % is allowed for the next step",
    "trace": "a",
    "verdict": "advance",
  },
  {
    "bound": 0.00327184,
    "evidence": 1,
    "look": 6,
    "reason": "failed requests: 75 of 15,000 (0.5 %) on the new version, 22 of 45,000 (0.0489 %) on the old one: that is worse, and a harmless release would be taken back like this in at most 1 % of the cases",
    "trace": "a",
    "verdict": "rollback",
  },
  {
    "bound": 0.00327184,
    "evidence": 1,
    "look": 7,
    "reason": "taken back at line 6: failed requests: 75 of 15,000 (0.5 %) on the new version, 22 of 45,000 (0.0489 %) on the old one: that is worse, and a harmless release would be taken back like this in at most 1 % of the cases",
    "trace": "a",
    "verdict": "rollback",
  },
]
`)
  })

  test('judges traces that are interleaved as each by itself', () => {
    const side = fc.record({
      requests: fc.integer({ min: 100, max: 3000 }),
      errors: fc.integer({ min: -1, max: 60 }),
    })
    const trace = fc.array(fc.record({ canary: side, stable: side }), { maxLength: 8 })
    fc.assert(
      fc.property(trace, trace, fc.infiniteStream(fc.boolean()), (one, other, choices) => {
        const [a, b] = [one, other].map((minutes, t) => minutes.map((m, i) => minute(`${t}`, i, m)))
        const [left, right, mixed] = [[...(a ?? [])], [...(b ?? [])], [] as string[]]
        while (left.length + right.length > 0) {
          const from = right.length === 0 || (left.length > 0 && choices.next().value) ? left : right
          mixed.push(from.shift() ?? '')
        }
        const withoutLine = ({ trace, judged }: Answer) => [
          trace,
          judged.verdict,
          judged.evidence,
          judged.bound,
        ]
        const of = (name: string, all: readonly Answer[]) =>
          all.filter(({ trace }) => trace === name).map(withoutLine)
        const together = answers(mixed)
        expect(of('0', together)).toEqual(of('0', answers(a ?? [])))
        expect(of('1', together)).toEqual(of('1', answers(b ?? [])))
      }),
      { seed: 4, numRuns: 60 },
    )
  })

  test('answers each line but empty ones', () => {
    expect(answers(['', '  ', minute('a', 0), '\r', 'x'])).toHaveLength(2)
  })

  test('keeps a rollback, whatever comes after', () => {
    const sick = { canary: { requests: 3000, errors: 900 } }
    const told = answers([
      minute('a', 0, sick),
      minute('a', 1),
      minute('a', 1),
      'x',
      minute('a', 2, { weight: -1 }),
    ])
    const own = told.filter(({ trace }) => trace === 'a')
    expect(own.map(({ judged }) => judged.verdict)).toEqual(Array(4).fill('rollback'))
    expect(own[1]?.judged.reason).toMatch(/^taken back at line 1: /)
    expect(own[3]?.judged.reason).toMatch(/^line 5: weight is -1.*taken back at line 1: /)
    expect(own[3]?.problem).toMatch(/^weight is -1/)
  })

  test.each([
    [
      'a time that goes back',
      [minute('a', 5), minute('a', 4)],
      'line 2: at is "1970-01-01T00:04:00.000Z": expected a time from 1970-01-01T00:06:00.000Z on',
    ],
    ['the same time twice', [minute('a', 5), minute('a', 5)], 'line 2: at is'],
    [
      'intervals that overlap',
      [minute('a', 0), minute('a', 0.5)],
      'without a duration, an interval is taken to be 60 s long',
    ],
    [
      'a weight that is no stage',
      [minute('a', 0, { weight: 7 })],
      "line 1: weight is 7: expected one of the stages' (5, 25, 95)",
    ],
    [
      'a weight that falls',
      [minute('a', 0, { weight: 25 }), minute('a', 1)],
      'line 2: weight is 5: expected at least the 25 %',
    ],
    [
      'latency that appears',
      [minute('a', 0), minute('a', 1, sides({ latency: latency(3) }))],
      'line 2: canary.latency is an object: expected no latency, as in line 1',
    ],
    [
      'latency that disappears',
      [minute('a', 0, sides({ latency: latency(3) })), minute('a', 1)],
      'line 2: canary.latency is missing: expected the latency, as in line 1',
    ],
    [
      'p95 that becomes buckets',
      [minute('a', 0, sides({ latency: latency(3) })), minute('a', 1, sides({ latency: { le: { 1: 0 } } }))],
      'line 2: canary.latency.p95 is missing: expected a p95',
    ],
    [
      'bounds that change',
      [
        minute('a', 0, sides({ latency: { le: { 1: 0, 2: 0 } } })),
        minute('a', 1, sides({ latency: { le: { 1: 0, 3: 0 } } })),
      ],
      'line 2: canary.latency.le is "1, 3": expected the bounds 1, 2, as in line 1',
    ],
    [
      'bounds too near',
      [minute('a', 0, sides({ latency: { le: { 1: 0, 1.01: 0 } } }))],
      'line 1: canary.latency.le is 2: expected bounds, two of them a factor of 1.1 apart',
    ],
    [
      'a metric that appears',
      [minute('a', 0), minute('a', 1, sides({ metrics: { carts: { total: 1, bad: 0 } } }))],
      'line 2: canary.metrics.carts is an object: expected no such metric, as in line 1',
    ],
    [
      'a metric that disappears',
      [minute('a', 0, sides({ metrics: { carts: { total: 1, bad: 0 } } })), minute('a', 1)],
      'line 2: canary.metrics is missing: expected the metrics carts',
    ],
    [
      'a metric that changes its kind',
      [
        minute('a', 0, sides({ metrics: { carts: { total: 1, bad: 0 } } })),
        minute('a', 1, sides({ metrics: { carts: { value: 1 } } })),
      ],
      'line 2: canary.metrics.carts is an object: expected total and bad',
    ],
    [
      'a number of unknown direction',
      [minute('a', 0, sides({ metrics: { queue: { value: 1 } } }))],
      'line 1: canary.metrics.queue is an object: expected total and bad, or a config',
    ],
  ])('refuses %s', (_, lines, says) => {
    const { verdict, reason } = last(lines)
    expect(verdict).toBe('inconclusive')
    expect(reason).toContain(says)
  })

  const counts = { total: 3, bad: 0 }
  test.each([
    ['errors', '.errors'],
    ['limits', '.limits'],
    ['latency', '.latency'],
    ['', '[""]'],
  ])('refuses a metric of the name "%s", and goes on with other traces', (name, path) => {
    const taken = sides({ metrics: { [name]: counts } })
    const told = answers([minute('a', 0, taken), minute('b', 0), minute('a', 1)])
    expect(told[0]?.problem).toContain(`canary.metrics${path} is an object: expected another name`)
    expect(told.map(({ judged }) => judged.verdict)).toEqual(['inconclusive', 'wait', 'inconclusive'])
  })

  test.each([['1e306'], ['5e-324']])('refuses the bound %s, and goes on with other traces', (bound) => {
    const far = sides({ latency: { le: { 0.1: 0, [bound]: 0 } } })
    const told = answers([minute('a', 0, far), minute('b', 0)])
    expect(told[0]?.problem).toContain(`canary.latency.le["${bound}"] is 0: expected a bound in seconds`)
    expect(told[1]?.judged.verdict).toBe('wait')
  })

  test('takes bounds of any digits that differ by the tolerance, or by a hair less', () => {
    for (const hair of [1, 1 - 1e-10, 1 - 4e-10, 1 - 6e-10, 1 - 9.99999e-10, 1 - 1e-9]) {
      const bound = 1.234567890123456
      const le = { [bound]: 0, [bound * 1.1 * hair]: 0, 9: 0 }
      expect(last([minute('a', 0, sides({ latency: { le } }))]).verdict).toBe('wait')
    }
  })

  test('makes what the judge itself refuses an error of the line', () => {
    // A config is checked before it comes here; this one has a metric that the judge does not take.
    const metrics = [{ name: 'limits', kind: 'counts' }] as const
    const trial = { ...DEFAULT_SETTINGS, metrics: [] as UserMetric[] }
    const replay = new Replay({ trial, closedMetrics: false })
    trial.metrics.push(...metrics)
    const text = minute('a', 0, sides({ metrics: { limits: counts } }))
    const answer = replay.take({ text, tooLong: false }, { source: undefined, line: 1 })
    expect(answer?.problem).toContain('canary counts what cannot be judged: metrics[0].name is "limits"')
  })

  test('judges a trace without a metric that the config would only show', () => {
    const metrics = [{ name: 'carts', kind: 'counts' }] as const
    const trial = { ...DEFAULT_SETTINGS, metrics, observeOnly: ['carts', 'errors'] }
    const told = answers([minute('a', 0), minute('b', 0, sides({ metrics: { carts: counts } }))], {
      trial,
      closedMetrics: true,
    })
    expect(told.map(({ problem }) => problem)).toEqual([undefined, undefined])
  })

  test('breaks every trace that a torn line names', () => {
    const [first, second] = [minute('a', 5), minute('b', 5)]
    const before = ['a', 'b', 'c'].flatMap((name) => [0, 1, 2, 3, 4].map((i) => minute(name, i)))
    const after = ['a', 'b', 'c'].map((name) => minute(name, 6))
    for (const torn of [`${first}${second}`, `${first.slice(0, 60)}${second}`]) {
      const told = answers([...before, torn, ...after])
      expect(told[15]).toMatchObject({ trace: undefined, judged: { verdict: 'inconclusive' } })
      expect(told[15]?.problem).toContain('all traces that it names are broken now: "a", "b"')
      const verdicts = told.slice(16).map(({ judged }) => judged.verdict)
      expect(verdicts).toEqual(['inconclusive', 'inconclusive', 'advance'])
    }
    const same = answers([...before, first + first, minute('a', 6)])
    expect(same[15]?.trace).toBe('a')
    expect(same[16]?.judged.verdict).toBe('inconclusive')
  })

  test('breaks a trace that was first named in a torn line', () => {
    expect(answers([`${minute('a', 0)}${minute('b', 0)}`, minute('a', 1)])[1]?.judged).toMatchObject({
      verdict: 'inconclusive',
      reason: expect.stringMatching(/^broken since line 1: /),
    })
  })

  test('does not make one trace of names whose bytes were lost', () => {
    const told = answers([minute('\uFFFD', 0), minute('\uFFFD', 1)])
    expect(told.map(({ trace, judged }) => [trace, judged.verdict])).toEqual(
      Array(2).fill([undefined, 'inconclusive']),
    )
  })

  test('goes on saying inconclusive after a broken line, and only of its trace', () => {
    const lines = [minute('a', 0), minute('b', 0), minute('a', 1, { canary: { requests: 1, errors: 2 } })]
    const healthy = [2, 3, 4, 5, 6].flatMap((i) => [minute('a', i), minute('b', i)])
    const told = answers([...lines, ...healthy])
    const [a, b] = ['a', 'b'].map((name) => told.filter(({ trace }) => trace === name))
    expect(a?.slice(1).map(({ judged }) => judged.verdict)).toEqual(Array(6).fill('inconclusive'))
    expect(a?.at(-1)?.judged.reason).toMatch(/^broken since line 3: canary\.errors is 2/)
    expect(b?.at(-1)?.judged.verdict).toBe('advance')
    expect(told.filter(({ problem }) => problem !== undefined)).toHaveLength(1)
  })

  test('never advances after an interval that lacks a side', () => {
    const before = [0, 1, 2, 3, 4, 5].map((i) => minute('a', i))
    expect(last(before).verdict).toBe('advance')
    for (const [change, says] of [
      [{ stable: undefined }, 'stable is missing at a weight of 5 %'],
      [{ stable: null }, 'stable has no data'],
      [{ canary: null }, 'canary has no data'],
    ] as const) {
      const { verdict, reason } = last([...before, minute('a', 6, change)])
      expect(verdict).toBe('wait')
      expect(reason).toContain(says)
    }
  })

  test('takes no control below 100 % for no health', () => {
    const lines = Array.from({ length: 60 }, (_, i) => minute('a', i, { stable: undefined }))
    const verdicts = new Set(answers(lines).map(({ judged }) => judged.verdict))
    expect([...verdicts]).toEqual(['wait', 'inconclusive'])
  })

  test('names weights that contradict the requests', () => {
    const lines = [0, 1, 2, 3, 4, 5].map((i) => minute('a', i, { canary: { requests: 57_000, errors: 1 } }))
    const { verdict, reason } = last(lines)
    expect(verdict).toBe('wait')
    expect(reason).toContain('got 50 % of the requests at a weight of 5 %')
  })

  test('learns what a trace counts from the first record with a request', () => {
    const silent = { canary: { requests: 0, errors: 0 }, stable: null }
    const slow = {
      canary: { requests: 3000, errors: 1, latency: { le: { 0.1: 1000, 0.25: 1500 } } },
      stable: { requests: 57_000, errors: 28, latency: { le: { 0.1: 56_000, 0.25: 57_000 } } },
    }
    const told = answers([
      minute('a', 0, silent),
      minute('a', 1, silent),
      minute('a', 2, slow),
      minute('a', 3, silent),
    ])
    expect(told.map(({ judged }) => [judged.look, judged.verdict])).toEqual([
      [1, 'wait'],
      [2, 'wait'],
      [3, 'rollback'],
      [4, 'rollback'],
    ])
    expect(told[2]?.judged.reason).toContain('longer than 250 ms')
  })

  test('counts the time of the intervals before the first request', () => {
    const silent = minute('a', 0, { canary: { requests: 0, errors: 0 }, stable: null })
    const lines = [silent, ...[1, 2, 3, 4].map((i) => minute('a', i))]
    expect(answers(lines).map(({ judged }) => judged.verdict)).toEqual([...Array(4).fill('wait'), 'advance'])
  })

  test('has no control with all the traffic on the canary', () => {
    const stages = [{ percent: 100, kind: 'bake', duration: MINUTE }] as const
    const settings = { ...SETTINGS, trial: { ...DEFAULT_SETTINGS, stages } }
    const trickle = {
      weight: 100,
      canary: { requests: 3000, errors: 9 },
      stable: { requests: 30, errors: 0 },
    }
    const [withIt, without] = [trickle, { ...trickle, stable: undefined }].map((change) =>
      last([minute('a', 0, change), minute('a', 1, change)], settings),
    )
    expect([withIt?.evidence, withIt?.bound]).toEqual([without?.evidence, without?.bound])
  })

  test('gives up on a trace that never has a request', () => {
    const silent = { canary: { requests: 0, errors: 0 }, stable: null }
    const { verdict, reason } = last(Array.from({ length: 1001 }, (_, i) => minute('a', i, silent)))
    expect(verdict).toBe('inconclusive')
    expect(reason).toContain('expected a request in one of the first 1001 records')
  })

  test('judges the metrics of the config alone when there is one', () => {
    const carts = sides({ metrics: { carts: { total: 10, bad: 1 } } })
    expect(last([minute('a', 0, carts)]).verdict).toBe('wait')
    const closed = { trial: DEFAULT_SETTINGS, closedMetrics: true }
    expect(last([minute('a', 0, carts)], closed).reason).toContain(
      'only metrics that the config names (none)',
    )
    const queue = sides({ metrics: { queue: { value: 10 } } })
    const named = {
      ...closed,
      trial: { ...DEFAULT_SETTINGS, metrics: [{ name: 'queue', kind: 'value', worse: 'higher' }] },
    } as const
    expect(last([minute('a', 0, queue)], named).verdict).toBe('wait')
  })

  test('refuses more traces than it can hold, and goes on with those it has', () => {
    const told = answers([minute('a', 0), minute('b', 0), minute('a', 1)], SETTINGS, 1)
    expect(told.map(({ problem }) => problem)).toEqual([
      undefined,
      expect.stringContaining('one of the first 1 traces'),
      undefined,
    ])
  })

  test('tells lines that are too long', () => {
    const replay = new Replay(SETTINGS)
    const answer = replay.take({ text: '{"trace":"a","at":', tooLong: true }, { source: 'x.ndjson', line: 3 })
    expect(answer).toMatchObject({
      trace: 'a',
      judged: { verdict: 'inconclusive', reason: expect.stringContaining('x.ndjson line 3: the line is') },
    })
  })
})

describe('a result line', () => {
  test('has null where nothing is known', () => {
    const [answer] = answers(['x'])
    if (answer === undefined) throw new Error('no answer')
    const line = resultLine(answer, true)
    expect(line.endsWith('}\n')).toBe(true)
    expect(JSON.parse(line)).toEqual({
      trace: null,
      look: 0,
      verdict: 'inconclusive',
      evidence: 0,
      bound: null,
      reason: 'line 1: the line is "x": expected JSON',
      source: null,
      line: 1,
      at: null,
      weight: null,
      budget: null,
      metrics: [],
      caveats: [],
      problem: 'the line is "x": expected JSON',
    })
  })

  test('tells the metrics when asked', () => {
    const [answer] = answers([minute('a', 0)])
    if (answer === undefined) throw new Error('no answer')
    expect(JSON.parse(resultLine(answer, true))).toMatchObject({
      at: '1970-01-01T00:00:00.000Z',
      weight: 5,
      metrics: [{ name: 'errors' }, { name: 'limits' }],
    })
  })
})
