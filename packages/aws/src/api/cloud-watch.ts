import {
  CloudWatchClient,
  GetMetricDataCommand,
  type GetMetricDataCommandInput,
} from '@aws-sdk/client-cloudwatch'
import type { Serve } from '../operations.ts'

/** CloudWatch: what the load balancer counted. */
export const cloudWatchApi = (serve: Serve) => {
  const { read } = serve('cloudwatch', (config) => new CloudWatchClient(config))
  return {
    getMetricData: read('GetMetricData', (client, input: GetMetricDataCommandInput, options) =>
      client.send(new GetMetricDataCommand(input), options),
    ),
  }
}

export type CloudWatchApi = ReturnType<typeof cloudWatchApi>
