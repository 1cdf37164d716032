import type { Account } from '@greenlight/release'
import type { AwsSession } from './session.ts'

/** Who the session is, as STS says. */
export const awsAccount = (session: AwsSession): Account => ({
  async whoAmI() {
    const sts = await session.sts()
    const { Account = '', Arn = '' } = await sts.getCallerIdentity({})
    return { account: Account, arn: Arn, region: session.region }
  },
})
