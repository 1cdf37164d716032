import { MINUTE } from '@greenlight/release'
import { expect, test } from '@jest/globals'
import { lookUp } from './lookup.ts'
import { cloudWatchMetrics } from './metrics.ts'
import { type Input, loadBalancer, SETTINGS, wired } from './wire.testing.ts'

const NOON = Date.UTC(2026, 0, 1, 12)

/** A series: minutes since noon and their values. */
const series = (Id: string, points: Record<number, number>, StatusCode = 'Complete') => ({
  Id,
  StatusCode,
  Timestamps: Object.keys(points).map((minute) => NOON / 1000 + Number(minute) * 60),
  Values: Object.values(points),
})

const metrics = (answer: (input: Input) => object) => {
  const wire = wired({ ...loadBalancer(), 'cloudwatch:GetMetricData': answer })
  return { ...wire, port: cloudWatchMetrics(wire.session, lookUp(wire.session, SETTINGS)) }
}

const window = { from: NOON, to: NOON + 3 * MINUTE }

test('asks for four series of each slot, by the minute', async () => {
  const { port, inputs } = metrics(() => ({ MetricDataResults: [] }))
  await port.counts({ from: NOON - 1, to: NOON + 2 * MINUTE + 59_999 })
  const [{ StartTime, EndTime, MetricDataQueries }] = inputs('cloudwatch:GetMetricData') as [Input]
  expect([StartTime, EndTime]).toEqual([NOON / 1000, NOON / 1000 + 120])
  expect(MetricDataQueries).toHaveLength(8)
  expect(MetricDataQueries[7]).toEqual({
    Id: 'green_p95',
    MetricStat: {
      Metric: {
        Namespace: 'AWS/ApplicationELB',
        MetricName: 'TargetResponseTime',
        Dimensions: [
          { Name: 'LoadBalancer', Value: 'app/shop/50dc6c495c0c9188' },
          { Name: 'TargetGroup', Value: 'targetgroup/shop-green/5c1d5a4f0e7d2b3c' },
        ],
      },
      Stat: 'p95',
      Period: 60,
    },
  })
})

test('asks nothing when no whole minute lies between', async () => {
  const { port, calls } = metrics(() => ({}))
  expect(await port.counts({ from: NOON + 1, to: NOON + MINUTE })).toEqual({ blue: [], green: [] })
  expect(calls).toEqual([])
})

test('joins the series; what is absent stays absent', async () => {
  const { port } = metrics(() => ({
    MetricDataResults: [
      series('blue_requests', { 0: 100, 2: 120 }),
      series('blue_serverErrors', { 2: 3 }),
      series('blue_refused', { 1: 2, 2: 1 }),
      series('blue_p95', { 0: 0.25 }),
      series('green_requests', {}),
      series('green_serverErrors', {}),
      series('green_refused', {}),
      series('green_p95', {}),
    ],
  }))
  expect(await port.counts(window)).toEqual({
    blue: [
      { at: NOON, requests: 100, errors: 0, p95: 250 },
      { at: NOON + MINUTE, requests: undefined, errors: 2, p95: undefined },
      { at: NOON + 2 * MINUTE, requests: 120, errors: 4, p95: undefined },
    ],
    green: [],
  })
})

const whole = (slot: string) => [
  series(`${slot}_requests`, { 0: 100, 1: 100 }),
  series(`${slot}_serverErrors`, { 0: 1 }),
  series(`${slot}_refused`, {}),
  series(`${slot}_p95`, { 0: 0.1, 1: 0.1 }),
]

test('minutes that lack a point in a partial series are left out', async () => {
  const [requests, , ...rest] = whole('green')
  const { port } = metrics(() => ({
    MetricDataResults: [
      ...whole('blue'),
      requests,
      series('green_serverErrors', { 0: 1 }, 'PartialData'),
      ...rest,
    ],
  }))
  const { blue, green } = await port.counts(window)
  expect(blue.map(({ at }) => at)).toEqual([NOON, NOON + MINUTE])
  expect(green.map(({ at }) => at)).toEqual([NOON])
})

test('a series that goes on over pages is whole in the end', async () => {
  const { port } = metrics(({ NextToken }) =>
    NextToken === undefined
      ? {
          MetricDataResults: [
            ...whole('blue').map((each) => ({ ...each, StatusCode: 'PartialData' })),
            ...whole('green'),
          ],
          NextToken: 'more',
        }
      : {
          MetricDataResults: whole('blue').map(({ Id }) => series(Id, { 2: 7 })),
        },
  )
  const { blue } = await port.counts(window)
  expect(blue.map(({ requests }) => requests)).toEqual([100, 100, 7])
})

test('a series that CloudWatch refuses is no evidence', async () => {
  const { port } = metrics(() => ({
    MetricDataResults: [{ Id: 'blue_requests', StatusCode: 'Forbidden', Messages: [{ Value: 'no' }] }],
  }))
  await expect(port.counts(window)).rejects.toThrow('answered Forbidden for blue_requests: no')
})
