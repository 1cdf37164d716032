import { GetParameterCommand, type GetParameterCommandInput, SSMClient } from '@aws-sdk/client-ssm'
import type { Serve } from '../operations.ts'

/** Systems Manager: what an account keeps under a name. */
export const ssmApi = (serve: Serve) => {
  const { read } = serve('ssm', (config) => new SSMClient(config))
  return {
    getParameter: read('GetParameter', (client, input: GetParameterCommandInput, options) =>
      client.send(new GetParameterCommand(input), options),
    ),
  }
}

export type SsmApi = ReturnType<typeof ssmApi>
