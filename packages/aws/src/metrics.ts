import type { MetricDataQuery, MetricDataResult } from '@aws-sdk/client-cloudwatch'
import {
  type Instant,
  type Metrics,
  MINUTE,
  type MinuteCounts,
  type PerSlot,
  SECOND,
  SLOTS,
  type Slot,
  Unavailable,
} from '@greenlight/release'
import type { Lookup } from './lookup.ts'
import type { AwsSession } from './session.ts'

/** What is asked about each target group. The service's own words, so that users can look the same up. */
const SERIES = {
  requests: { MetricName: 'RequestCount', Stat: 'Sum' },
  serverErrors: { MetricName: 'HTTPCode_Target_5XX_Count', Stat: 'Sum' },
  refused: { MetricName: 'TargetConnectionErrorCount', Stat: 'Sum' },
  p95: { MetricName: 'TargetResponseTime', Stat: 'p95' },
} as const

type Series = keyof typeof SERIES
const ALL_SERIES = Object.keys(SERIES) as readonly Series[]

/** One series: the value of each minute that has a datapoint, and whether datapoints may be missing. */
interface Answer {
  readonly values: Map<Instant, number>
  complete: boolean
}

/** A metric's identifier within the request; CloudWatch wants it to begin with a small letter. */
const idOf = (slot: Slot, series: Series): string => `${slot}_${series}`

/** `…:targetgroup/shop-blue/73e2d6bc24d8a067`, from `targetgroup` on. */
const dimensionOf = (targetGroupArn: string): string => targetGroupArn.split(':').at(-1) ?? ''

/** What an application load balancer counted, by CloudWatch. */
export const cloudWatchMetrics = (session: AwsSession, lookup: Lookup): Metrics => ({
  async counts({ from, to }) {
    const [first, end] = [Math.ceil(from / MINUTE) * MINUTE, Math.floor(to / MINUTE) * MINUTE]
    if (end <= first) return { blue: [], green: [] }
    const groups = await lookup.targetGroups()
    const { loadBalancer } = lookup.rule()
    const queries = SLOTS.flatMap((slot) =>
      ALL_SERIES.map((series): MetricDataQuery => {
        const { MetricName, Stat } = SERIES[series]
        const Dimensions = [
          { Name: 'LoadBalancer', Value: loadBalancer },
          { Name: 'TargetGroup', Value: dimensionOf(groups[slot]) },
        ]
        const Metric = { Namespace: 'AWS/ApplicationELB', MetricName, Dimensions }
        return { Id: idOf(slot, series), MetricStat: { Metric, Stat, Period: MINUTE / SECOND } }
      }),
    )
    const answers = await ask(session, queries, first, end)
    const bySlot = (slot: Slot) => minutesOf(first, end, (series) => answers.get(idOf(slot, series)))
    return { blue: bySlot('blue'), green: bySlot('green') } satisfies PerSlot<readonly MinuteCounts[]>
  },
})

/** All pages of one GetMetricData. */
const ask = async (
  session: AwsSession,
  MetricDataQueries: MetricDataQuery[],
  from: Instant,
  to: Instant,
): Promise<Map<string, Answer>> => {
  const cloudWatch = await session.cloudWatch()
  const answers = new Map<string, Answer>()
  let NextToken: string | undefined
  do {
    const page = await cloudWatch.getMetricData({
      MetricDataQueries,
      StartTime: new Date(from),
      EndTime: new Date(to),
      ScanBy: 'TimestampAscending',
      NextToken,
    })
    for (const result of page.MetricDataResults ?? []) add(answers, result)
    NextToken = page.NextToken
  } while (NextToken)
  return answers
}

const add = (answers: Map<string, Answer>, result: MetricDataResult): void => {
  const { Id = '', StatusCode, Timestamps = [], Values = [] } = result
  if (StatusCode === 'InternalError' || StatusCode === 'Forbidden') {
    const told = result.Messages?.map(({ Value }) => Value).join('; ')
    throw new Unavailable({
      what: `cloudwatch:GetMetricData answered ${StatusCode} for ${Id}${told ? `: ${told}` : ''}`,
      next: 'Look at the permissions for cloudwatch:GetMetricData (docs/iam.md) and at the AWS Health Dashboard.',
    })
  }
  const answer = answers.get(Id) ?? { values: new Map<Instant, number>(), complete: false }
  answers.set(Id, answer)
  Timestamps.forEach((at, index) => {
    const value = Values[index]
    if (value !== undefined) answer.values.set(at.getTime(), value)
  })
  // The last page of a series says whether the series is whole.
  answer.complete = StatusCode === 'Complete'
}

/**
 * The minutes of one slot. CloudWatch has no datapoint where nothing was counted, so an absent count of errors
 * is none; but only in a series that is whole. In a partial one it may be missing by accident, and the minute
 * is left out: the next look asks for it again.
 */
const minutesOf = (
  from: Instant,
  to: Instant,
  series: (name: Series) => Answer | undefined,
): readonly MinuteCounts[] => {
  const { requests, serverErrors, refused, p95 } = {
    requests: series('requests'),
    serverErrors: series('serverErrors'),
    refused: series('refused'),
    p95: series('p95'),
  }
  const all = [requests, serverErrors, refused, p95]
  const minutes: MinuteCounts[] = []
  for (let at = from; at < to; at += MINUTE) {
    if (all.every((answer) => !answer?.values.has(at))) continue
    if (all.some((answer) => !answer?.complete && !answer?.values.has(at))) continue
    const seconds = p95?.values.get(at)
    minutes.push({
      at,
      requests: requests?.values.get(at),
      errors: (serverErrors?.values.get(at) ?? 0) + (refused?.values.get(at) ?? 0),
      p95: seconds === undefined ? undefined : seconds * SECOND,
    })
  }
  return minutes
}
