import {
  AssumeRoleWithWebIdentityCommand,
  type AssumeRoleWithWebIdentityCommandInput,
  GetCallerIdentityCommand,
  type GetCallerIdentityCommandInput,
  STSClient,
} from '@aws-sdk/client-sts'
import type { Serve } from '../operations.ts'

/** STS: who we are, and becoming somebody else. */
export const stsApi = (serve: Serve) => {
  const { read, write } = serve('sts', (config) => new STSClient(config))
  return {
    getCallerIdentity: read('GetCallerIdentity', (client, input: GetCallerIdentityCommandInput, options) =>
      client.send(new GetCallerIdentityCommand(input), options),
    ),
    assumeRoleWithWebIdentity: write(
      'AssumeRoleWithWebIdentity',
      (client, input: AssumeRoleWithWebIdentityCommandInput, options) =>
        client.send(new AssumeRoleWithWebIdentityCommand(input), options),
    ),
  }
}

export type StsApi = ReturnType<typeof stsApi>
