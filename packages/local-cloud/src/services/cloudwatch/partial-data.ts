import type { GetMetricDataCommandOutput } from '@aws-sdk/client-cloudwatch'

/**
 * A GetMetricData answer as CloudWatch gives it while it lacks data: every series without its newest datapoint,
 * and said to be partial. No page follows, so only a later question can tell more.
 */
export const withoutNewest = (output: unknown): unknown => {
  const { MetricDataResults = [], NextToken: _none, ...rest } = output as GetMetricDataCommandOutput
  return {
    ...rest,
    MetricDataResults: MetricDataResults.map((result) => {
      const { Timestamps = [], Values = [] } = result
      const newest = Math.max(...Timestamps.map(Number))
      const isKept = (_value: unknown, index: number): boolean => Number(Timestamps[index]) !== newest
      return {
        ...result,
        Timestamps: Timestamps.filter(isKept),
        Values: Values.filter(isKept),
        StatusCode: 'PartialData',
      }
    }),
  }
}
