import type {
  Dimension,
  GetMetricDataCommandInput,
  GetMetricDataCommandOutput,
  GetMetricStatisticsCommandInput,
  GetMetricStatisticsCommandOutput,
  ListMetricsCommandInput,
  ListMetricsCommandOutput,
  MetricDataQuery,
  MetricDataResult,
  StandardUnit,
} from '@aws-sdk/client-cloudwatch'
import { ApiError, type Service } from '../../world.ts'
import { page } from '../paging.ts'
import type { Alarms } from './alarms.ts'
import type { Metric, MetricStore } from './metric-store.ts'
import { statistic } from './statistic.ts'

type Output<T> = Omit<T, '$metadata'>

const MINUTE = 60_000
const MOST_QUERIES = 500
const MOST_DATAPOINTS = 100_800

const invalid = (message: string): ApiError => new ApiError('ValidationError', message)

const dimensionsOf = (dimensions: readonly Dimension[] | undefined): Record<string, string> =>
  Object.fromEntries((dimensions ?? []).map(({ Name, Value }) => [Name ?? '', Value ?? '']))

const periodOf = (seconds: number | undefined): number => {
  if (seconds === undefined || seconds < 1 || seconds % 60 !== 0)
    throw invalid(`The parameter Period must be a multiple of 60 seconds; ${seconds} is not modelled.`)
  return seconds * 1000
}

const rangeOf = (from: Date | undefined, to: Date | undefined): { start: number; end: number } => {
  const [start, end] = [from?.getTime() ?? Number.NaN, to?.getTime() ?? Number.NaN]
  if (!(start < end))
    throw invalid('The parameter StartTime must be less than the parameter EndTime and both must be given.')
  return { start: Math.floor(start / MINUTE) * MINUTE, end }
}

/** Amazon CloudWatch: reading metrics, and alarms. */
export const createCloudWatch = (store: MetricStore, alarms: Alarms): Service => {
  const read = (
    query: MetricDataQuery,
    range: { start: number; end: number },
  ): { readonly at: number; readonly value: number }[] => {
    const { Metric: wanted, Period: period, Stat: stat, Unit: unit } = query.MetricStat ?? {}
    const metric: Metric = {
      namespace: wanted?.Namespace ?? '',
      name: wanted?.MetricName ?? '',
      dimensions: dimensionsOf(wanted?.Dimensions),
    }
    const value = statistic(stat ?? '')
    const length = periodOf(period)
    if (unit !== undefined && unit !== store.unitOf(metric)) return []
    return store
      .read(metric, { ...range, period: length })
      .map(({ at, bucket }) => ({ at, value: value(bucket) }))
  }

  const checkQueries = (queries: readonly MetricDataQuery[]): void => {
    if (queries.length > MOST_QUERIES)
      throw invalid(`The collection MetricDataQueries must not have a size greater than ${MOST_QUERIES}.`)
    const ids = new Set<string>()
    for (const { Id: id = '', MetricStat: stat, Expression: expression } of queries) {
      if (!/^[a-z][A-Za-z0-9_]*$/.test(id))
        throw invalid(
          `The value ${id} for parameter MetricDataQueries.member.Id is not matching the expected pattern ^[a-z][a-zA-Z0-9_]*$.`,
        )
      if (ids.has(id))
        throw invalid(`The values for parameter Id in MetricDataQueries are not unique: ${id}.`)
      ids.add(id)
      if (expression !== undefined)
        throw new ApiError('NotModelled', `Metric math (Expression of query ${id}) is not modelled`, 501)
      if (stat === undefined)
        throw invalid(`The MetricDataQueries member ${id} must have either MetricStat or Expression.`)
    }
  }

  return {
    id: 'monitoring',
    operations: {
      ...alarms.operations,

      GetMetricData(input: GetMetricDataCommandInput): Output<GetMetricDataCommandOutput> {
        const queries = input.MetricDataQueries ?? []
        checkQueries(queries)
        const range = rangeOf(input.StartTime, input.EndTime)
        const most = Math.min(input.MaxDatapoints ?? MOST_DATAPOINTS, MOST_DATAPOINTS)
        const from = Number(/^after-(\d+)$/.exec(input.NextToken ?? 'after-0')?.[1] ?? Number.NaN)
        if (Number.isNaN(from))
          throw new ApiError('InvalidNextToken', `NextToken ${input.NextToken} is not valid`)
        const results: MetricDataResult[] = []
        // A page is a window over all queries' datapoints laid end to end.
        let position = 0
        for (const query of queries) {
          if (query.ReturnData === false) continue
          const points = read(query, range)
          if (input.ScanBy !== 'TimestampAscending') points.reverse()
          const shown = points.slice(Math.max(0, from - position), Math.max(0, from + most - position))
          const rest = position + points.length > from + most
          position += points.length
          results.push({
            Id: query.Id,
            Label: query.Label ?? query.MetricStat?.Metric?.MetricName,
            Timestamps: shown.map(({ at }) => new Date(at)),
            Values: shown.map(({ value }) => value),
            StatusCode: rest ? 'PartialData' : 'Complete',
          })
        }
        return {
          MetricDataResults: results,
          Messages: [],
          ...(position > from + most ? { NextToken: `after-${from + most}` } : {}),
        }
      },

      GetMetricStatistics(input: GetMetricStatisticsCommandInput): Output<GetMetricStatisticsCommandOutput> {
        const metric: Metric = {
          namespace: input.Namespace ?? '',
          name: input.MetricName ?? '',
          dimensions: dimensionsOf(input.Dimensions),
        }
        const simple = input.Statistics ?? []
        const extended = input.ExtendedStatistics ?? []
        if (simple.length === 0 && extended.length === 0)
          throw invalid('Must specify either Statistics or ExtendedStatistics')
        const unit = store.unitOf(metric)
        const range = { ...rangeOf(input.StartTime, input.EndTime), period: periodOf(input.Period) }
        const points = input.Unit !== undefined && input.Unit !== unit ? [] : store.read(metric, range)
        return {
          Label: metric.name,
          Datapoints: points.map(({ at, bucket }) => ({
            Timestamp: new Date(at),
            ...Object.fromEntries(simple.map((name) => [name, statistic(name)(bucket)])),
            ...(extended.length === 0
              ? {}
              : {
                  ExtendedStatistics: Object.fromEntries(
                    extended.map((name) => [name, statistic(name)(bucket)]),
                  ),
                }),
            Unit: (unit ?? 'None') as StandardUnit,
          })),
        }
      },

      ListMetrics(input: ListMetricsCommandInput): Output<ListMetricsCommandOutput> {
        const listed = store
          .list()
          .filter(
            ({ namespace, name, dimensions }) =>
              (input.Namespace ?? namespace) === namespace &&
              (input.MetricName ?? name) === name &&
              (input.Dimensions ?? []).every(({ Name = '', Value }) =>
                Value === undefined ? Name in dimensions : dimensions[Name] === Value,
              ),
          )
        const { items, next } = page(listed, { token: input.NextToken, size: 500, code: 'InvalidNextToken' })
        return {
          Metrics: items.map(({ namespace, name, dimensions }) => ({
            Namespace: namespace,
            MetricName: name,
            Dimensions: Object.entries(dimensions).map(([Name, Value]) => ({ Name, Value })),
          })),
          ...(next === undefined ? {} : { NextToken: next }),
        }
      },
    },
  }
}
