import {
  CloudWatchClient,
  type CloudWatchClientConfig,
  DescribeAlarmsCommand,
  GetMetricDataCommand,
  GetMetricStatisticsCommand,
  type MetricDataQuery,
  SetAlarmStateCommand,
} from '@aws-sdk/client-cloudwatch'
import { AwsQueryProtocol, AwsSmithyRpcV2CborProtocol } from '@aws-sdk/core/protocols'
import { expect, test } from '@jest/globals'
import { createApi } from '../../api.ts'
import { VirtualClock } from '../../clock/virtual-clock.ts'
import { createFaults } from '../../faults.ts'
import { requestHandler } from '../../request-handler.ts'
import { createWorld } from '../../world-state.ts'
import { createRoles } from '../iam/roles.ts'
import { createSessions } from '../iam/sessions.ts'
import { createAlarms } from './alarms.ts'
import { createCloudWatch } from './cloudwatch.ts'
import { createMetricStore } from './metric-store.ts'

const START = Date.UTC(2026, 10, 2, 12)
const MINUTE = 60_000

const build = (settings: Partial<CloudWatchClientConfig> = {}) => {
  const clock = new VirtualClock(START)
  const world = createWorld({ clock, region: 'eu-west-1', account: '123456789012', seed: 1 })
  const store = createMetricStore(world)
  const alarms = createAlarms(world)
  const service = createCloudWatch(store, alarms)
  const faults = createFaults()
  const api = createApi(world, {
    services: () => [service],
    roles: createRoles(world),
    sessions: createSessions(world),
    faults,
    enforceIam: true,
  })
  const client = new CloudWatchClient({
    region: 'eu-west-1',
    endpoint: 'http://cloud.local',
    credentials: { accessKeyId: 'AKIAROOTTEST', secretAccessKey: 'secret' },
    requestHandler: requestHandler(api.handle),
    maxAttempts: 1,
    ...settings,
  })
  const put = (name: string, value: number, at: number) =>
    store.put({
      namespace: 'AWS/ApplicationELB',
      name,
      dimensions: { TargetGroup: 'tg' },
      value,
      at: START + at,
    })
  return { clock, alarms, client, put, faults }
}

const query = (Id: string, MetricName: string, Stat: string, Period = 60): MetricDataQuery => ({
  Id,
  MetricStat: {
    Metric: {
      Namespace: 'AWS/ApplicationELB',
      MetricName,
      Dimensions: [{ Name: 'TargetGroup', Value: 'tg' }],
    },
    Period,
    Stat,
  },
})

const ask = (queries: MetricDataQuery[], from: number, to: number, more: object = {}) =>
  new GetMetricDataCommand({
    StartTime: new Date(START + from),
    EndTime: new Date(START + to),
    MetricDataQueries: queries,
    ...more,
  })

test('statistics of a minute; what nobody measured is absent', async () => {
  const { clock, client, put } = build()
  for (let index = 1; index <= 100; index += 1) put('TargetResponseTime', index / 1000, index * 100)
  await clock.advance(3 * MINUTE)
  const stats = [
    'SampleCount',
    'Sum',
    'Average',
    'Minimum',
    'Maximum',
    'p95',
    'p50',
    'p99.9',
    'TC(0.09:)',
    'PR(:0.05)',
  ]
  const { MetricDataResults: results } = await client.send(
    ask(
      [
        ...stats.map((stat, index) => query(`q${index}`, 'TargetResponseTime', stat)),
        query('none', 'HTTPCode_Target_5XX_Count', 'Sum'),
      ],
      0,
      3 * MINUTE,
    ),
  )
  const values = results?.map(({ Values }) => Values)
  expect(values?.slice(0, 2)).toEqual([[100], [expect.closeTo(5.05, 9)]])
  expect(values?.slice(2, 10)).toEqual([
    [expect.closeTo(0.0505, 9)],
    [0.001],
    [0.1],
    [0.095],
    [0.05],
    [0.1],
    [10],
    [50],
  ])
  expect(results?.at(-1)).toMatchObject({ Timestamps: [], Values: [], StatusCode: 'Complete' })
})

test('the newest minute is partial, and whole half a minute later', async () => {
  const { clock, client, put } = build()
  for (let second = 0; second < 60; second += 1) put('RequestCount', 1, second * 1000)
  const count = async () =>
    (await client.send(ask([query('q', 'RequestCount', 'Sum')], 0, MINUTE))).MetricDataResults?.[0]?.Values
  await clock.advance(20_000)
  expect(await count()).toEqual([])
  await clock.advance(40_000)
  expect(await count()).toEqual([31])
  await clock.advance(30_000)
  expect(await count()).toEqual([60])
})

test('the end is exclusive, the newest first unless asked otherwise, periods gather minutes', async () => {
  const { clock, client, put } = build()
  for (const minute of [0, 1, 2, 5]) put('RequestCount', minute + 1, minute * MINUTE)
  await clock.advance(10 * MINUTE)
  const read = async (to: number, more: object = {}, period = 60) =>
    (await client.send(ask([query('q', 'RequestCount', 'Sum', period)], 0, to, more))).MetricDataResults?.[0]
  expect((await read(5 * MINUTE))?.Values).toEqual([3, 2, 1])
  expect((await read(6 * MINUTE))?.Values).toEqual([6, 3, 2, 1])
  const ascending = await read(6 * MINUTE, { ScanBy: 'TimestampAscending' })
  expect(ascending?.Timestamps).toEqual([0, 1, 2, 5].map((minute) => new Date(START + minute * MINUTE)))
  expect((await read(10 * MINUTE, {}, 300))?.Values).toEqual([6, 6])
})

test('too many datapoints come in pages', async () => {
  const { clock, client, put } = build()
  for (let minute = 0; minute < 5; minute += 1) put('RequestCount', minute, minute * MINUTE)
  await clock.advance(10 * MINUTE)
  const queries = [query('a', 'RequestCount', 'Sum'), query('b', 'RequestCount', 'Sum')]
  const first = await client.send(ask(queries, 0, 5 * MINUTE, { MaxDatapoints: 7 }))
  expect(first.MetricDataResults?.map(({ Values, StatusCode }) => [Values?.length, StatusCode])).toEqual([
    [5, 'Complete'],
    [2, 'PartialData'],
  ])
  const second = await client.send(
    ask(queries, 0, 5 * MINUTE, { MaxDatapoints: 7, NextToken: first.NextToken }),
  )
  expect(second.MetricDataResults?.map(({ Values }) => Values)).toEqual([[], [2, 1, 0]])
  expect(second.NextToken).toBeUndefined()
})

/** Around each threshold: below, on it, above it by less than any bin is wide. */
test.each([0.44, 0.0123, 0.4871, 1, 1.1, 9.999, 25, 1234])('counts below %d are exact', async (bound) => {
  const { clock, client, put } = build()
  for (const value of [bound / 3, bound - 1e-9, bound, bound + 1e-9, bound + 1e-9, bound * 1.01, 60_000])
    put('TargetResponseTime', value, 0)
  await clock.advance(2 * MINUTE)
  const stats = [`TC(:${bound})`, `TC(${bound}:)`, `TC(${bound / 2}:${bound})`, `PR(:${bound})`]
  const queries = stats.map((stat, index) => query(`q${index}`, 'TargetResponseTime', stat))
  const { MetricDataResults: results } = await client.send(ask(queries, 0, MINUTE))
  expect(results?.map(({ Values }) => Values)).toEqual([[3], [4], [2], [expect.closeTo(300 / 7, 9)]])
})

test('a partial answer lacks the newest datapoint of each series, and no page follows', async () => {
  const { clock, client, put, faults } = build()
  for (const minute of [0, 1, 2]) put('RequestCount', minute + 1, minute * MINUTE)
  put('HTTPCode_Target_5XX_Count', 1, 0)
  await clock.advance(10 * MINUTE)
  faults.add({ match: { service: 'monitoring', operation: 'GetMetricData' }, fault: 'partial' })
  const read = async () => {
    const queries = [query('a', 'RequestCount', 'Sum'), query('b', 'HTTPCode_Target_5XX_Count', 'Sum')]
    const { MetricDataResults: results, NextToken } = await client.send(ask(queries, 0, 5 * MINUTE))
    expect(NextToken).toBeUndefined()
    return results?.map(({ StatusCode, Values }) => [StatusCode, Values])
  }
  expect(await read()).toEqual([
    ['PartialData', [2, 1]],
    ['PartialData', []],
  ])
  expect(await read()).toEqual([
    ['Complete', [3, 2, 1]],
    ['Complete', [1]],
  ])
})

test('what only GetMetricData can suffer is refused elsewhere', () => {
  const { faults } = build()
  expect(() => faults.add({ match: { service: 'ecs' }, fault: 'partial' })).toThrow('GetMetricData')
})

test.each([
  ['TC(90%:)', 'NotModelled'],
  ['tc90', 'NotModelled'],
  ['IQM', 'NotModelled'],
  ['TC(:)', 'ValidationException'],
  ['TC(.:.)', 'ValidationException'],
  ['TC(2:1)', 'ValidationException'],
  ['TC(1)', 'ValidationException'],
  ['TC(1:2:3)', 'ValidationException'],
  ['PR(:-1)', 'ValidationException'],
  ['p101', 'ValidationException'],
])('refuses the statistic %s', async (stat, name) => {
  const { client } = build()
  const refused = client.send(ask([query('a', 'x', stat)], 0, MINUTE))
  await expect(refused).rejects.toMatchObject({ name })
  await expect(refused).rejects.toThrow(stat)
})

test.each([
  ['metric math', [{ Id: 'm', Expression: 'a+b' }], 'NotModelled'],
  ['twice the same id', [query('a', 'x', 'Sum'), query('a', 'x', 'Sum')], 'ValidationException'],
  ['an id with a capital', [query('A', 'x', 'Sum')], 'ValidationException'],
  ['an unknown statistic', [query('a', 'x', 'Mean')], 'ValidationException'],
  ['a period of seconds', [query('a', 'x', 'Sum', 10)], 'ValidationException'],
])('refuses %s', async (_name, queries, name) => {
  const { client } = build()
  await expect(client.send(ask(queries, 0, MINUTE))).rejects.toMatchObject({ name })
})

test.each([
  ['CBOR', { protocol: AwsSmithyRpcV2CborProtocol }],
  ['awsQuery', { protocol: AwsQueryProtocol }],
])('the same numbers over %s', async (_name, settings) => {
  const { clock, client, put } = build(settings)
  put('TargetResponseTime', 0.25, 0)
  await clock.advance(2 * MINUTE)
  const { MetricDataResults: results } = await client.send(
    ask([query('q', 'TargetResponseTime', 'p95')], 0, MINUTE),
  )
  expect(results?.[0]).toMatchObject({ Values: [0.25], Timestamps: [new Date(START)] })
  await expect(client.send(ask([query('q', 'x', 'Mean')], 0, MINUTE))).rejects.toMatchObject({
    name: 'ValidationException',
  })
})

test('GetMetricStatistics tells the same', async () => {
  const { clock, client, put } = build()
  put('RequestCount', 3, 0)
  put('RequestCount', 5, 1)
  await clock.advance(2 * MINUTE)
  const { Datapoints: points } = await client.send(
    new GetMetricStatisticsCommand({
      Namespace: 'AWS/ApplicationELB',
      MetricName: 'RequestCount',
      Dimensions: [{ Name: 'TargetGroup', Value: 'tg' }],
      StartTime: new Date(START),
      EndTime: new Date(START + MINUTE),
      Period: 60,
      Statistics: ['Sum', 'Maximum'],
      ExtendedStatistics: ['p50'],
    }),
  )
  expect(points).toEqual([
    { Timestamp: new Date(START), Sum: 8, Maximum: 5, ExtendedStatistics: { p50: 3 }, Unit: 'None' },
  ])
})

test('composite alarms are told only to those who ask', async () => {
  const { alarms, client } = build()
  alarms.put({ name: 'errors', state: 'OK' })
  alarms.put({ name: 'all', state: 'ALARM', kind: 'composite' })
  const plain = await client.send(new DescribeAlarmsCommand({}))
  expect([plain.MetricAlarms?.length, plain.CompositeAlarms?.length ?? 0]).toEqual([1, 0])
  const both = await client.send(new DescribeAlarmsCommand({ AlarmTypes: ['MetricAlarm', 'CompositeAlarm'] }))
  expect(both.CompositeAlarms?.[0]).toMatchObject({ AlarmName: 'all', StateValue: 'ALARM' })
  await client.send(
    new SetAlarmStateCommand({ AlarmName: 'errors', StateValue: 'ALARM', StateReason: 'test' }),
  )
  const again = await client.send(new DescribeAlarmsCommand({ StateValue: 'ALARM' }))
  expect(again.MetricAlarms?.[0]?.StateReason).toBe('test')
})
