import { type CountsWindow, MINUTE, Unavailable } from '@greenlight/release'
import { expect, test } from '@jest/globals'
import { lookUp } from './lookup.ts'
import { cloudWatchMetrics } from './metrics.ts'
import { type Input, loadBalancer, Refusal, SETTINGS, wired } from './wire.testing.ts'

const NOON = Date.UTC(2026, 0, 1, 12)

/** A series: minutes since noon and their values. */
type Points = Readonly<Record<number, number | string>>

const result = (Id: string, points: Points, StatusCode = 'Complete') => ({
  Id,
  StatusCode,
  Timestamps: Object.keys(points).map((minute) => NOON / 1000 + Number(minute) * 60),
  Values: Object.values(points),
})

interface Said {
  readonly points?: Points
  readonly status?: string
}

/** Answers what was asked: the given series, and the others complete and empty. */
const answering =
  (series: Readonly<Record<string, Points | Said>>) =>
  ({ MetricDataQueries }: Input): object => ({
    MetricDataResults: MetricDataQueries.map(({ Id }: { Id: string }) => {
      const said = series[Id] ?? {}
      const { points, status } =
        'points' in said || 'status' in said ? (said as Said) : { points: said as Points }
      return result(Id, points ?? {}, status)
    }),
  })

const metrics = (answer: (input: Input) => object) => {
  const wire = wired({ ...loadBalancer(), 'cloudwatch:GetMetricData': answer })
  return { ...wire, port: cloudWatchMetrics(wire.session, lookUp(wire.session, SETTINGS), SETTINGS) }
}

const window = { from: NOON, to: NOON + 3 * MINUTE, thresholds: { blue: [], green: [] } }
const oneMinute = { ...window, to: NOON + MINUTE }

const statsOf = ({ MetricDataQueries }: Input): string[] =>
  MetricDataQueries.map(
    ({ Id, MetricStat: { Metric, Stat } }: Input) => `${Id}: ${Metric.MetricName} ${Stat}`,
  )

test('asks by the minute, with the thresholds of each slot, and the load balancer once', async () => {
  const { port, inputs } = metrics(answering({}))
  const thresholds = { blue: [440], green: [484, 1_000] }
  await port.counts({ from: NOON - 1, to: NOON + 2 * MINUTE + 59_999, thresholds })
  const [input] = inputs('cloudwatch:GetMetricData') as [Input]
  expect([input.StartTime, input.EndTime]).toEqual([NOON / 1000, NOON / 1000 + 120])
  const green = [
    'green_requests: RequestCount Sum',
    'green_2XX: HTTPCode_Target_2XX_Count Sum',
    'green_3XX: HTTPCode_Target_3XX_Count Sum',
    'green_4XX: HTTPCode_Target_4XX_Count Sum',
    'green_5XX: HTTPCode_Target_5XX_Count Sum',
    'green_refused: TargetConnectionErrorCount Sum',
    'green_p95: TargetResponseTime p95',
    'green_within_0: TargetResponseTime TC(:0.484)',
    'green_within_1: TargetResponseTime TC(:1)',
    'elb_5XX: HTTPCode_ELB_5XX_Count Sum',
  ]
  expect(statsOf(input).slice(8)).toEqual(green)
  expect(statsOf(input)[7]).toBe('blue_within_0: TargetResponseTime TC(:0.44)')
  const { Dimensions } = input.MetricDataQueries[8].MetricStat.Metric
  expect(input.MetricDataQueries[8].MetricStat).toMatchObject({
    Metric: { Namespace: 'AWS/ApplicationELB' },
    Period: 60,
  })
  const balancer = { Name: 'LoadBalancer', Value: 'app/shop/50dc6c495c0c9188' }
  expect(Dimensions).toEqual([
    balancer,
    { Name: 'TargetGroup', Value: 'targetgroup/shop-green/5c1d5a4f0e7d2b3c' },
  ])
  expect(input.MetricDataQueries.at(-1).MetricStat.Metric.Dimensions).toEqual([balancer])
})

test('asks nothing when no whole minute lies between', async () => {
  const { port, calls } = metrics(() => ({}))
  const nothing = { slots: { blue: [], green: [] }, unattributed: 0, notes: [] }
  expect(await port.counts({ ...window, from: NOON + 1, to: NOON + MINUTE })).toEqual(nothing)
  expect(calls).toEqual([])
})

/** Minute 0 of one slot, from its datapoints; `elb` is the load balancer's. */
const minuteOf = async (points: Readonly<Record<string, number>>): Promise<CountsWindow> => {
  const { port } = metrics(
    answering(Object.fromEntries(Object.entries(points).map(([id, value]) => [id, { 0: value }]))),
  )
  return port.counts(oneMinute)
}

test.each([
  ['no errors', { blue_requests: 100, blue_2XX: 90, blue_4XX: 10 }, [100, 0, 0]],
  ['5XX by targets', { blue_requests: 100, blue_2XX: 97, blue_5XX: 3 }, [100, 3, 0]],
  ['refused connections', { blue_requests: 100, blue_2XX: 98, blue_refused: 2, elb_5XX: 2 }, [100, 2, 0]],
  ['dropped half-way', { blue_requests: 100, blue_2XX: 96, blue_3XX: 1, elb_5XX: 3 }, [100, 3, 0]],
  ['all kinds', { blue_requests: 100, blue_2XX: 90, blue_5XX: 1, blue_refused: 2, elb_5XX: 9 }, [100, 10, 0]],
  ['clients that hung up', { blue_requests: 100, blue_2XX: 97 }, [100, 0, 0]],
  ['errors of the load balancer without a target', { blue_requests: 9, blue_2XX: 9, elb_5XX: 5 }, [9, 0, 5]],
  ['refused more often than asked', { blue_requests: 3, blue_refused: 7, elb_5XX: 3 }, [7, 7, 0]],
  ['refused, but nobody asked', { blue_refused: 2 }, [2, 2, 0]],
  ['answers without requests', { blue_2XX: 4 }, [4, 0, 0]],
  ['a latency alone', { blue_p95: 1 }, [undefined, 0, 0]],
])('a minute with %s', async (_name, points, [requests, errors, unattributed]) => {
  const counts = await minuteOf(points as Readonly<Record<string, number>>)
  expect(counts.slots.blue).toEqual([
    { at: NOON, requests, errors, p95: 'blue_p95' in points ? 1_000 : undefined },
  ])
  expect([counts.unattributed, counts.slots.green, counts.notes]).toEqual([unattributed, [], []])
})

test.each([
  // Asked, all, and failed. Nothing that failed is lost, and no success is made up.
  ['some', { blue_requests: 5, blue_5XX: 8 }, [8, 8]],
  ['some, and answers as well', { blue_requests: 5, blue_2XX: 4, blue_5XX: 8 }, [12, 8]],
  [
    'some, and connections were refused',
    { blue_requests: 5, blue_5XX: 8, blue_refused: 2, elb_5XX: 2 },
    [10, 10],
  ],
  ['none', { blue_requests: 0, blue_5XX: 8 }, [8, 8]],
  ['no datapoint', { blue_5XX: 8 }, [8, 8]],
])('requests that failed a minute after they began: %s were asked for', async (_name, points, counted) => {
  const { slots, notes } = await minuteOf(points as Readonly<Record<string, number>>)
  expect(slots.blue.map(({ requests, errors }) => [requests, errors])).toEqual([counted])
  expect(notes).toEqual([
    'CloudWatch counted more 5XX than requests of blue in 1 minute (12:00 UTC): each is taken as a failed request.',
  ])
})

test('the errors of the load balancer alone belong to no slot', async () => {
  const { slots, unattributed } = await minuteOf({ elb_5XX: 12 })
  expect([slots, unattributed]).toEqual([{ blue: [], green: [] }, 12])
})

test('minutes are joined over the series, and one without datapoints is left out', async () => {
  const { port } = metrics(
    answering({
      blue_requests: { 0: 100, 2: 120 },
      blue_2XX: { 0: 100, 2: 116 },
      blue_5XX: { 2: 4 },
      blue_p95: { 0: 0.25 },
    }),
  )
  expect((await port.counts(window)).slots).toEqual({
    blue: [
      { at: NOON, requests: 100, errors: 0, p95: 250 },
      { at: NOON + 2 * MINUTE, requests: 120, errors: 4, p95: undefined },
    ],
    green: [],
  })
})

test.each([
  ['the answers less those within', { 0: 60 }, { 0: 80 }, 0.5, [30, 10]],
  ['never negative', { 0: 60 }, { 0: 95 }, 0.5, [30, 0]],
  ['absent when all are slower', {}, {}, 3, [90, 90]],
  ['absent though some are faster', { 0: 60 }, {}, 0.5, undefined],
  ['no whole number', { 0: 60.5 }, { 0: 80 }, 0.5, undefined],
])('slower requests: %s', async (_name, first, second, p95, slower) => {
  const { port } = metrics(
    answering({
      blue_requests: { 0: 100 },
      blue_2XX: { 0: 88 },
      blue_5XX: { 0: 2 },
      blue_p95: { 0: p95 },
      blue_within_0: first,
      blue_within_1: second,
    }),
  )
  const { slots, notes } = await port.counts({ ...oneMinute, thresholds: { blue: [440, 1_000], green: [] } })
  expect(slots.blue[0]?.slower).toEqual(slower)
  expect(notes).toEqual(
    slower === undefined
      ? ['CloudWatch could not count the requests of blue by latency in 1 minute (12:00 UTC).']
      : [],
  )
})

test('without answers nobody was slow', async () => {
  const { port } = metrics(answering({ blue_requests: { 0: 3 }, blue_refused: { 0: 3 } }))
  const { slots } = await port.counts({ ...oneMinute, thresholds: { blue: [440], green: [] } })
  expect(slots.blue).toEqual([{ at: NOON, requests: 3, errors: 3, slower: [0], p95: undefined }])
})

const both = {
  blue_requests: { 0: 100, 1: 100 },
  blue_2XX: { 0: 100, 1: 100 },
  green_requests: { 0: 100, 1: 100 },
  green_2XX: { 0: 99, 1: 100 },
  green_5XX: { 0: 1 },
}

test.each([
  [
    'errors of a slot',
    { green_5XX: { points: { 0: 1 }, status: 'PartialData' } },
    'HTTPCode_Target_5XX_Count (Sum) of green',
  ],
  [
    'the own errors',
    { elb_5XX: { points: { 0: 0 }, status: 'PartialData' } },
    'HTTPCode_ELB_5XX_Count (Sum) of the load balancer',
  ],
])(
  'minutes that lack a point in a partial series are left out of both slots: %s',
  async (_name, partial, told) => {
    const { port } = metrics(answering({ ...both, ...partial }))
    const { slots, notes } = await port.counts({ ...window, to: NOON + 2 * MINUTE })
    expect(slots.blue.map(({ at }) => at)).toEqual([NOON])
    expect(slots.green.map(({ at }) => at)).toEqual([NOON])
    expect(notes).toEqual([expect.stringContaining(`${told}: 1 minute (12:01 UTC) left out.`)])
  },
)

test('a series that CloudWatch passed over is no series of zeros', async () => {
  const { port } = metrics(() => ({ MetricDataResults: [] }))
  const { slots, notes } = await port.counts(window)
  expect(slots).toEqual({ blue: [], green: [] })
  expect(notes).toEqual([
    'CloudWatch gave only part of RequestCount (Sum) of blue and 14 more series: 3 minutes (12:00 to 12:02 UTC) left out.',
  ])
})

test('what CloudWatch says of the whole request is passed on', async () => {
  const { port } = metrics((input) => ({
    ...answering({})(input),
    Messages: [{ Code: 'MaxMetricsExceeded', Value: 'too many' }],
  }))
  expect((await port.counts(window)).notes).toEqual(['CloudWatch says: MaxMetricsExceeded: too many'])
})

test('a series that goes on over pages is whole in the end', async () => {
  const rest = { blue_requests: { 2: 7 }, blue_2XX: { 2: 7 } }
  const { port } = metrics((input) => {
    if (input.NextToken !== undefined) return answering(rest)(input)
    const first = { points: { 0: 100, 1: 100 }, status: 'PartialData' }
    return { ...answering({ blue_requests: first, blue_2XX: first })(input), NextToken: 'more' }
  })
  const { slots, notes } = await port.counts(window)
  expect(slots.blue.map(({ requests }) => requests)).toEqual([100, 100, 7])
  expect(notes).toEqual([])
})

test('pages that lead back are not read for ever', async () => {
  const { port } = metrics((input) => ({ ...answering({})(input), NextToken: 'again' }))
  await expect(port.counts(window)).rejects.toThrow('leads from its last page to one that was read')
})

test('pages without end are not read for ever', async () => {
  let page = 0
  const { port, inputs } = metrics((input) => {
    page += 1
    return { ...answering({})(input), NextToken: `page ${page}` }
  })
  await expect(port.counts(window)).rejects.toThrow('answers on more than 20 pages')
  expect(inputs('cloudwatch:GetMetricData').length).toBeLessThanOrEqual(40)
})

test('more series than one call takes are asked for in several calls', async () => {
  const { port, inputs } = metrics((input) =>
    answering({ green_requests: { 0: 1 }, green_2XX: { 0: 1 }, green_p95: { 0: 9 } })(input),
  )
  const many = Array.from({ length: 300 }, (_, index) => index + 1)
  const { slots } = await port.counts({ ...oneMinute, thresholds: { blue: many, green: many } })
  const sizes = inputs('cloudwatch:GetMetricData').map((input: Input) => input.MetricDataQueries.length)
  expect(sizes).toEqual([500, 115])
  expect(slots.green[0]?.slower).toHaveLength(300)
})

test.each(['Forbidden', 'InternalError'])(
  'a series that is answered with %s is no evidence',
  async (StatusCode) => {
    const { port } = metrics(() => ({
      MetricDataResults: [{ Id: 'blue_requests', StatusCode, Messages: [{ Value: 'no' }] }],
    }))
    await expect(port.counts(window)).rejects.toThrow(
      `answered ${StatusCode} for RequestCount (Sum) of blue: no`,
    )
  },
)

const AT = '2026-01-01T12:00:00.000Z'

test.each([
  ['negative', { green_requests: { 0: -1 } }, `-1 for RequestCount (Sum) of green at ${AT}`],
  ['fractional', { green_5XX: { 0: 0.5 } }, `0.5 for HTTPCode_Target_5XX_Count (Sum) of green at ${AT}`],
  ['no number', { blue_refused: { 0: 'NaN' } }, `NaN for TargetConnectionErrorCount (Sum) of blue at ${AT}`],
  [
    'infinite',
    { elb_5XX: { 0: 'Infinity' } },
    `Infinity for HTTPCode_ELB_5XX_Count (Sum) of the load balancer`,
  ],
  ['a negative latency', { blue_p95: { 0: -0.1 } }, `-0.1 for TargetResponseTime (p95) of blue at ${AT}`],
  ['a negative count within', { blue_within_0: { 0: -1 } }, '-1 for TargetResponseTime (TC(:0.44)) of blue'],
  ['a time between minutes', { blue_5XX: { 0.5: 1 } }, 'it is no period of 60 s of what was asked'],
  ['a time outside', { blue_5XX: { 3: 1 } }, 'it is no period of 60 s of what was asked'],
])('%s: named, and never taken as healthy', async (_name, series, told) => {
  const { port } = metrics(answering(series as Readonly<Record<string, Points>>))
  const counts = port.counts({ ...window, thresholds: { blue: [440], green: [] } })
  await expect(counts).rejects.toThrow(Unavailable)
  await expect(counts).rejects.toThrow(told)
})

test('times without values are no series', async () => {
  const { port } = metrics(() => ({ MetricDataResults: [{ ...result('blue_5XX', { 0: 1 }), Values: [] }] }))
  await expect(port.counts(window)).rejects.toThrow('1 times and 0 values for HTTPCode_Target_5XX_Count')
})

const STABLE = { stable: 'blue', from: NOON - 10 * MINUTE, to: NOON + 9_999, tolerance: 1.1 } as const
/** Ten minutes before noon are one period, which begins with it. */
const percentiles = (seconds: readonly (number | undefined)[], requests?: number) =>
  answering(
    Object.fromEntries([
      ['blue_requests', requests === undefined ? {} : { '-10': requests }],
      ...[50, 75, 90, 95, 99].map((percent, index) => {
        const value = seconds[index]
        return [`blue_p${percent}`, value === undefined ? {} : { '-10': value }]
      }),
    ]),
  )

test.each([
  ['five percentiles', [0.02, 0.03, 0.04, 0.08, 0.44], 100, [20, 30, 40, 80, 440]],
  ['what is the same or zero is left out', [0, 0.02, 0.02, 0.02, 0.3], 100, [20, 300]],
  ['what is absent is left out', [0.02, undefined, undefined, undefined, 0.3], 100, [20, 300]],
  ['too few requests', [0.02, 0.03, 0.04, 0.08, 0.44], 99, []],
  ['no requests', [], undefined, []],
])('edges: %s', async (_name, seconds, requests, stable) => {
  const { port } = metrics(percentiles(seconds, requests))
  const edges = await port.edges(STABLE)
  expect(edges.map((edge) => edge.stable)).toEqual(stable)
  for (const edge of edges) expect(edge.canary / edge.stable).toBeCloseTo(1.1, 9)
})

test('edges are asked for in one period', async () => {
  const { port, inputs } = metrics(percentiles([]))
  await port.edges(STABLE)
  const [input] = inputs('cloudwatch:GetMetricData') as [Input]
  expect([input.StartTime, input.EndTime]).toEqual([NOON / 1000 - 600, NOON / 1000])
  expect(input.MetricDataQueries.map(({ MetricStat }: Input) => MetricStat.Period)).toEqual(
    Array(7).fill(600),
  )
  expect(statsOf(input)[5]).toBe('blue_p99: TargetResponseTime p99')
  expect(await port.edges({ ...STABLE, from: NOON })).toEqual([])
  expect(inputs('cloudwatch:GetMetricData')).toHaveLength(1)
})

test('a percentile that cannot be is an error', async () => {
  const { port } = metrics(percentiles([-1], 100))
  await expect(port.edges(STABLE)).rejects.toThrow('-1 for TargetResponseTime (p50) of blue')
})

/** A CloudWatch that finds counts below a threshold invalid for this metric. */
const withoutTrimmedCounts = (input: Input): object => {
  if (statsOf(input).some((stat) => stat.includes('TC('))) throw new Refusal('ValidationError')
  if (input.MetricDataQueries[0].MetricStat.Period === 600) return percentiles([0.02], 100)(input)
  return answering({ ...both, blue_p95: { 0: 0.1, 1: 0.1 } })(input)
}

test('counts by latency that CloudWatch refuses are not asked for again; p95 stays', async () => {
  const { port, inputs } = metrics(withoutTrimmedCounts)
  const thresholds = { blue: [440], green: [484] }
  const first = await port.counts({ ...window, thresholds })
  expect(first.slots.blue.map(({ slower, p95 }) => [slower, p95])).toEqual([
    [undefined, 100],
    [undefined, 100],
  ])
  expect(first.notes).toEqual([expect.stringContaining('refuses to count requests by response time')])
  const second = await port.counts({ ...window, thresholds })
  expect(second).toEqual({ ...first, notes: [] })
  expect(await port.edges(STABLE)).toEqual([])
  expect(inputs('cloudwatch:GetMetricData')).toHaveLength(3)
})

test('edges learn of the refusal as well, and it is told once', async () => {
  const { port, inputs } = metrics(withoutTrimmedCounts)
  expect(await port.edges(STABLE)).toEqual([])
  expect((await port.counts({ ...window, thresholds: { blue: [440], green: [484] } })).notes).toHaveLength(1)
  expect((await port.counts(window)).notes).toEqual([])
  expect(inputs('cloudwatch:GetMetricData')).toHaveLength(4)
})

test('a question that stays invalid without them was wrong for another reason', async () => {
  const { port, inputs } = metrics(() => {
    throw new Refusal('ValidationError', 'StartTime is too old.')
  })
  for (const _again of [1, 2])
    await expect(port.counts({ ...window, thresholds: { blue: [440], green: [] } })).rejects.toThrow(
      'too old',
    )
  expect(inputs('cloudwatch:GetMetricData')).toHaveLength(4)
  await expect(port.counts(window)).rejects.toThrow('too old')
  expect(inputs('cloudwatch:GetMetricData')).toHaveLength(5)
})

test('a throttled question says nothing about counts by latency', async () => {
  let calls = 0
  const { port } = metrics((input) => {
    calls += 1
    if (calls === 1) throw new Refusal('ThrottlingException')
    return answering(both)(input)
  })
  const thresholds = { blue: [440], green: [] }
  await expect(port.counts({ ...window, thresholds })).rejects.toThrow(Unavailable)
  await port.counts({ ...window, thresholds })
  expect(calls).toBe(2)
})
