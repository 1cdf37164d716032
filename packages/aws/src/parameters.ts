import { ConfigurationError, type Parameters, type Settings } from '@greenlight/release'
import { isAwsError } from './errors.ts'
import type { AwsSession } from './session.ts'

/**
 * Texts of Systems Manager. What answers must be a plain parameter of the very account and region: credentials of
 * another account would find a parameter of their own under the same name.
 */
export const awsParameters = (
  session: AwsSession,
  { account, region }: Pick<Settings, 'account' | 'region'>,
): Parameters => ({
  async read(name) {
    const place = `the parameter ${name} of ${account} in ${region}`
    const refused = (what: string, next: string, cause?: unknown) =>
      new ConfigurationError({ what, next, ...(cause === undefined ? {} : { cause }) })
    const ssm = await session.ssm()
    const { Parameter } = await ssm
      .getParameter({ Name: name }, { path: 'the policy names the parameter', value: name })
      .catch((error: unknown) => {
        if (!isAwsError(error, 'ParameterNotFound')) throw error
        throw refused(
          `There is no ${place.replace(/^the /, '')}, which the policy names`,
          `Create it, or have the key parameter taken out of the policy by those who may (docs/policy.md).`,
          error,
        )
      })
    const { ARN = '', Type = 'nothing', Value } = Parameter ?? {}
    const path = name.startsWith('/') ? name : `/${name}`
    const [, where, which] = /^arn:[^:]+:ssm:([^:]*:[^:]*):parameter(\/.*)$/.exec(ARN) ?? []
    if (where !== `${region}:${account}` || which !== path) {
      throw refused(
        `Asked for ${place}, AWS answered with ${JSON.stringify(ARN)}`,
        `Give the job credentials of the account ${account}.`,
      )
    }
    if (Type !== 'String' || Value === undefined) {
      throw refused(
        `${place} is a ${Type}, must be a String: a policy holds no secret`.replace(/^t/, 'T'),
        'Create it anew with the type String.',
      )
    }
    return Value
  },
})
