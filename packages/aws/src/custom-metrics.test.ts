import { type CloudWatchQuery, type CustomMetric, MINUTE } from '@greenlight/release'
import { expect, test } from '@jest/globals'
import { lookUp } from './lookup.ts'
import { cloudWatchMetrics } from './metrics.ts'
import { type Input, loadBalancer, Refusal, SETTINGS, wired } from './wire.testing.ts'

const NOON = Date.UTC(2026, 0, 1, 12)

/** One series of an answer: minutes since noon and their values. */
interface Series {
  readonly points?: Readonly<Record<number, number>>
  readonly status?: string
  readonly label?: string
}

/** What CloudWatch says of a request as a whole. */
interface Message {
  readonly Code: string
  readonly Value: string
}

/** Each slot's series by the config's key, as `blue value`; several where an expression finds several. */
type Said = Readonly<Record<string, Series | Error | readonly (Series | Message)[]>>

/** What stands in the request for a query: its text, or the metric's name. */
const keyOf = ({ Id, Expression, MetricStat }: Input): string => {
  const asked: string = Expression ?? MetricStat.Metric.MetricName
  return `${Id} ${asked}`
}

const isOwn = ({ MetricStat }: Input): boolean => MetricStat?.Metric.Namespace !== 'AWS/ApplicationELB'

const answering =
  (said: Said) =>
  ({ MetricDataQueries }: Input): object => ({
    ...(isOwn(MetricDataQueries[0]) && { Messages: said['messages'] }),
    MetricDataResults: MetricDataQueries.flatMap((query: Input) => {
      const series = !isOwn(query)
        ? { points: /_(requests|2XX)$/.test(query.Id) ? { 0: 100, 1: 100, 2: 100 } : {} }
        : (said[keyOf(query)] ?? {})
      if (series instanceof Error) throw series
      return [series].flat().map((each) => ({
        Id: query.Id,
        Label: (each as Series).label ?? 'one',
        StatusCode: (each as Series).status ?? 'Complete',
        Timestamps: Object.keys((each as Series).points ?? {}).map(
          (minute) => NOON / 1000 + Number(minute) * 60,
        ),
        Values: Object.values((each as Series).points ?? {}),
      }))
    }),
  })

const readFor = async (minutes: number, said: Said, ...custom: readonly CustomMetric<CloudWatchQuery>[]) => {
  const wire = wired({ ...loadBalancer(), 'cloudwatch:GetMetricData': answering(said) })
  const settings = { ...SETTINGS, metrics: { custom } }
  const port = cloudWatchMetrics(wire.session, lookUp(wire.session, settings), settings)
  const window = { from: NOON, to: NOON + minutes * MINUTE, thresholds: { blue: [], green: [] } }
  const counts = await port.counts(window)
  const own = (wire.inputs('cloudwatch:GetMetricData') as Input[]).slice(1)
  return { ...counts, asked: own.map(({ MetricDataQueries }) => MetricDataQueries) }
}

const read = (said: Said, ...custom: readonly CustomMetric<CloudWatchQuery>[]) => readFor(3, said, ...custom)

const ofSlot = (metric: string, stat = 'Sum'): CloudWatchQuery => ({
  namespace: 'Shop',
  metric,
  dimensions: { Slot: '${slot}' },
  stat,
})
const payments: CustomMetric<CloudWatchQuery> = {
  name: 'payments',
  kind: 'counts',
  bad: ofSlot('Refused'),
  total: ofSlot('Payments'),
}
const queue = (query: CloudWatchQuery): CustomMetric<CloudWatchQuery> => ({
  name: 'queue',
  kind: 'value',
  query,
  worse: 'higher',
})
const BUSY = { points: { 0: 40, 1: 41, 2: 42 } }

test('counts stand beside the minute they were counted in; nothing bad is none, no total is no data', async () => {
  const { slots, notes } = await read(
    {
      'blue Payments': BUSY,
      'green Payments': { points: { 0: 40, 2: 44 } },
      'green Refused': { points: { 2: 3 } },
    },
    payments,
  )
  expect(slots.blue.map(({ metrics }) => metrics)).toEqual([
    { payments: { total: 40, bad: 0 } },
    { payments: { total: 41, bad: 0 } },
    { payments: { total: 42, bad: 0 } },
  ])
  expect(slots.green.map(({ metrics }) => metrics)).toEqual([
    { payments: { total: 40, bad: 0 } },
    undefined,
    { payments: { total: 44, bad: 3 } },
  ])
  expect(notes).toEqual([])
})

test('placeholders stand for what CloudWatch calls the slot, in dimensions and in expressions', async () => {
  const dimensions = {
    Slot: 'a-${slot}-${slot}',
    ServiceName: '${service}',
    ClusterName: '${cluster}',
    TargetGroup: '${target-group}',
    LoadBalancer: '${load-balancer}',
  }
  const { asked } = await read(
    {},
    queue({ namespace: 'Shop', metric: 'Depth', dimensions, stat: 'p90' }),
    queue("MAX(SEARCH('{Shop,Slot} Slot=${slot} Depth', 'Maximum', 60))"),
  )
  expect(asked).toHaveLength(2)
  const stat = (slot: string, id: string) => ({
    Id: slot,
    MetricStat: {
      Metric: {
        Namespace: 'Shop',
        MetricName: 'Depth',
        Dimensions: [
          { Name: 'Slot', Value: `a-${slot}-${slot}` },
          { Name: 'ServiceName', Value: `shop-${slot}` },
          { Name: 'ClusterName', Value: 'shop' },
          { Name: 'TargetGroup', Value: `targetgroup/shop-${slot}/${id}` },
          { Name: 'LoadBalancer', Value: 'app/shop/50dc6c495c0c9188' },
        ],
      },
      Stat: 'p90',
      Period: 60,
    },
  })
  expect(asked[0]).toEqual([stat('blue', '73e2d6bc24d8a067'), stat('green', '5c1d5a4f0e7d2b3c')])
  expect(asked[1][1]).toEqual({
    Id: 'green',
    Expression: "MAX(SEARCH('{Shop,Slot} Slot=green Depth', 'Maximum', 60))",
    Period: 60,
  })
})

test('each call holds one query of Metrics Insights', async () => {
  const { asked, slots } = await read(
    { "green SELECT MAX(Depth) FROM Shop WHERE Slot = 'green'": { points: { 1: -2.5 } } },
    queue("SELECT MAX(Depth) FROM Shop WHERE Slot = '${slot}'"),
  )
  expect(asked.map((queries) => queries.length)).toEqual([1, 1])
  expect(slots.green.map(({ metrics }) => metrics)).toEqual([
    undefined,
    { queue: { value: -2.5 } },
    undefined,
  ])
})

test.each<[string, Said, string]>([
  [
    'more bad than all',
    { 'green Payments': BUSY, 'green Refused': { points: { 1: 50 } } },
    '50 bad of 41 at 12:01',
  ],
  [
    'bad without a total',
    { 'blue Payments': BUSY, 'green Refused': { points: { 1: 5 } } },
    '5 bad, but no total at 12:01',
  ],
  ['a negative total', { 'green Payments': { points: { 1: -1 } } }, '0 bad of -1 at 12:01'],
  ['negative', { 'green Payments': BUSY, 'green Refused': { points: { 1: -1 } } }, '-1 bad of 41 at 12:01'],
  [
    'beyond what can be counted',
    { 'green Payments': { points: { 1: 2 ** 60 } } },
    `0 bad of ${2 ** 60} at 12:01`,
  ],
  ['no number', { 'green Payments': { points: { 1: Number.NaN } } }, '0 bad of NaN at 12:01'],
  [
    'a total in part',
    { 'green Payments': { status: 'PartialData', points: { 0: 1, 2: 1 } } },
    'only part of the total was given at 12:01',
  ],
  [
    'bad in part',
    { 'green Payments': { points: { 1: 41 } }, 'green Refused': { status: 'PartialData' } },
    'only part of what is bad was given at 12:01',
  ],
])('%s is no reading, and says so', async (_, said, note) => {
  const { slots, notes } = await read(said, payments)
  expect(slots.green[1]).toMatchObject({ requests: 100 })
  expect(slots.green[1]).not.toHaveProperty('metrics')
  expect(notes).toEqual([`payments of green: ${note} UTC; left out.`])
})

test('a metric that nobody publishes is told from one without data', async () => {
  const told = 'CloudWatch has no datapoint of either slot; compare metrics.custom.payments.total'
  expect((await readFor(10, {}, payments)).notes).toEqual([expect.stringContaining(told)])
  expect((await readFor(10, { 'green Payments': BUSY }, payments)).notes).toEqual([])
  // A metric may be published every five minutes, and CloudWatch may have passed the question over.
  expect((await readFor(9, {}, payments)).notes).toEqual([])
  const partial = await readFor(10, { 'blue Payments': { status: 'PartialData' } }, payments)
  expect(partial.notes.join()).not.toContain('has no datapoint')
})

test('one note tells of many minutes', async () => {
  const { notes } = await read(
    { 'green Payments': BUSY, 'blue Refused': { points: { 0: 1, 1: 1, 2: 1 } } },
    payments,
  )
  expect(notes).toEqual([
    'payments of blue: 1 bad, but no total at 12:00 UTC, and 2 more minutes like it; left out.',
  ])
})

test('a metric that cannot be read leaves the others their data', async () => {
  const { slots, notes } = await read(
    { 'blue Depth': { status: 'InternalError' }, 'blue Payments': BUSY },
    queue(ofSlot('Depth', 'Maximum')),
    payments,
  )
  expect(slots.blue[0]).toMatchObject({ requests: 100, metrics: { payments: { total: 40, bad: 0 } } })
  expect(notes).toEqual([
    expect.stringMatching(/^queue could not be read: .* metrics\.custom\.queue\.value of blue/),
  ])
})

test('every minute holds what all metrics read in it, and remarks of all are told', async () => {
  const { slots, notes } = await read(
    {
      'blue Depth': { points: { 0: 1, 1: Number.NaN, 2: Number.POSITIVE_INFINITY } },
      'blue Payments': BUSY,
      messages: [{ Code: 'Limit', Value: 'too many' }],
    },
    queue(ofSlot('Depth')),
    payments,
  )
  expect(slots.blue.map(({ metrics }) => metrics)).toEqual([
    { queue: { value: 1 }, payments: { total: 40, bad: 0 } },
    { payments: { total: 41, bad: 0 } },
    { payments: { total: 42, bad: 0 } },
  ])
  expect(notes).toEqual([
    'CloudWatch says of metrics.custom.queue.value: Limit: too many',
    'queue of blue: NaN at 12:01 UTC, and 1 more minute like it; left out.',
    'CloudWatch says of metrics.custom.payments.total: Limit: too many',
    'CloudWatch says of metrics.custom.payments.bad: Limit: too many',
  ])
})

test('what floats add up to is the whole number it was', async () => {
  const { slots } = await read({ 'blue Payments': { points: { 0: 3.0000000000000004 } } }, payments)
  expect(slots.blue[0]?.metrics).toEqual({ payments: { total: 3, bad: 0 } })
})

test('what was given in part is worth another question', async () => {
  expect(await read({ 'blue Payments': BUSY }, payments)).not.toHaveProperty('partial')
  const part = { 'blue Payments': { ...BUSY, status: 'PartialData' } }
  expect((await read(part, payments)).partial).toBe(true)
  expect((await read({ 'blue Payments': { status: 'InternalError' } }, payments)).partial).toBe(true)
})

test.each<[string, Said, string]>([
  [
    'several series',
    { 'blue Depth': [{ label: 'a' }, { label: 'b' }] },
    'metrics.custom.queue.value of blue yields several series where one is meant: a, b',
  ],
  [
    'two series of one name',
    { 'blue Depth': [{ label: 'a' }, { label: 'a' }] },
    'yields several series where one is meant: a, a again',
  ],
  [
    'a refusal',
    { 'blue Depth': new Refusal('ValidationError', 'Error in expression') },
    'metrics.custom.queue.value: Depth',
  ],
  [
    'fractions',
    { 'green Payments': { points: { 1: 0.5 } } },
    'metrics.custom.payments.total of green is 0.5 at 2026-01-01T12:01:00.000Z, which is no whole number',
  ],
  [
    'fractions of what is bad',
    { 'green Payments': BUSY, 'green Refused': { points: { 1: 0.5 } } },
    'metrics.custom.payments.bad of green is 0.5',
  ],
])('%s: a mistake that names the metric; errors are there all the same', async (_, said, message) => {
  const { slots, mistakes } = await read(said, queue(ofSlot('Depth')), payments)
  expect(mistakes).toEqual([{ what: expect.stringContaining(message), next: expect.any(String) }])
  expect(slots.green[1]).toMatchObject({ requests: 100, errors: 0 })
})
