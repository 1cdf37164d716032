import {
  CloudWatchLogsClient,
  GetLogEventsCommand,
  type GetLogEventsCommandInput,
} from '@aws-sdk/client-cloudwatch-logs'
import type { Serve } from '../operations.ts'

/** CloudWatch Logs: what tasks wrote. */
export const logsApi = (serve: Serve) => {
  const { read } = serve('logs', (config) => new CloudWatchLogsClient(config))
  return {
    getLogEvents: read('GetLogEvents', (client, input: GetLogEventsCommandInput, options) =>
      client.send(new GetLogEventsCommand(input), options),
    ),
  }
}

export type LogsApi = ReturnType<typeof logsApi>
