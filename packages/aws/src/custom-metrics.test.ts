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

/** Each slot's series by the config's key, as `blue value`; several where an expression finds several. */
type Said = Readonly<Record<string, Series | readonly Series[] | Error>>

/** What stands in the request for a query: its text, or the metric's name. */
const keyOf = ({ Id, Expression, MetricStat }: Input): string => {
  const asked: string = Expression ?? MetricStat.Metric.MetricName
  return `${Id} ${asked}`
}

const answering =
  (said: Said) =>
  ({ MetricDataQueries }: Input): object => ({
    MetricDataResults: MetricDataQueries.flatMap((query: Input) => {
      const isBuiltIn = query.MetricStat?.Metric.Namespace === 'AWS/ApplicationELB'
      const series = isBuiltIn
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

const read = async (said: Said, ...custom: readonly CustomMetric<CloudWatchQuery>[]) => {
  const wire = wired({ ...loadBalancer(), 'cloudwatch:GetMetricData': answering(said) })
  const settings = { ...SETTINGS, metrics: { custom } }
  const port = cloudWatchMetrics(wire.session, lookUp(wire.session, settings), settings)
  const window = { from: NOON, to: NOON + 3 * MINUTE, thresholds: { blue: [], green: [] } }
  const counts = await port.counts(window)
  const own = (wire.inputs('cloudwatch:GetMetricData') as Input[]).slice(1)
  return { ...counts, asked: own.map(({ MetricDataQueries }) => MetricDataQueries) }
}

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
  ['negative', { 'green Payments': { points: { 1: -1 } } }, '0 bad of -1 at 12:01'],
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
  expect((await read({}, payments)).notes).toEqual([expect.stringContaining(told)])
  expect((await read({ 'green Payments': BUSY }, payments)).notes).toEqual([])
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

test.each<[string, Said, string]>([
  [
    'several series',
    { 'blue Depth': [{ label: 'a' }, { label: 'b' }] },
    'metrics.custom.queue.value of blue yields several series where one is meant: a, b',
  ],
  [
    'two series of one name',
    { 'blue Depth': [{ label: 'a' }, { label: 'a' }] },
    'yields several series where one is meant: a, series 2',
  ],
  [
    'a refusal',
    { 'blue Depth': new Refusal('ValidationError', 'Error in expression') },
    'metrics.custom.queue.value: Depth',
  ],
])('%s: the run ends, and names the metric', async (_, said, message) => {
  await expect(read(said, queue(ofSlot('Depth')))).rejects.toThrow(message)
})

test('fractions are no counts', async () => {
  await expect(read({ 'green Payments': { points: { 1: 0.5 } } }, payments)).rejects.toThrow(
    'metrics.custom.payments.total of green is 0.5 at 2026-01-01T12:01:00.000Z, which is no whole number',
  )
})
