import {
  CloudWatchClient,
  GetMetricDataCommand,
  type GetMetricDataCommandInput,
} from '@aws-sdk/client-cloudwatch'
import { type Connection, operations } from '../operations.ts'

/** CloudWatch: what the load balancer counted. */
export const cloudWatchApi = (connection: Connection) => {
  const { read } = operations('cloudwatch', connection, (config) => new CloudWatchClient(config))
  return {
    getMetricData: read('GetMetricData', (client, input: GetMetricDataCommandInput, options) =>
      client.send(new GetMetricDataCommand(input), options),
    ),
  }
}

export type CloudWatchApi = ReturnType<typeof cloudWatchApi>
