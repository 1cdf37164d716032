import {
  AssumeRoleWithWebIdentityCommand,
  type AssumeRoleWithWebIdentityCommandInput,
  GetCallerIdentityCommand,
  type GetCallerIdentityCommandInput,
  STSClient,
} from '@aws-sdk/client-sts'
import { type Connection, operations } from '../operations.ts'

/** STS: who we are, and becoming somebody else. */
export const stsApi = (connection: Connection) => {
  const { read, write } = operations('sts', connection, (config) => new STSClient(config))
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
