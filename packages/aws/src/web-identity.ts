import { ConfigurationError, type Instant, MINUTE } from '@greenlight/release'
import type { AwsClock } from './aws-clock.ts'
import { isAwsError } from './errors.ts'
import { serve } from './operations.ts'
import { type ConnectOptions, connectionOf } from './session.ts'

/** Credentials of an assumed role. */
export interface RoleCredentials {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken: string
  readonly expiration: Date
}

/** How long before their end credentials are replaced: no call that begins with them may outlive them. */
const BEFORE_EXPIRY = 5 * MINUTE

/** An hour: the longest that a role allows unless it was told otherwise. */
const DURATION_SECONDS = 3_600

const ROLE = /^arn:aws[\w-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/

/**
 * Credentials of a role, for GitHub's OIDC token. They stay in this process: no later step of the job can see
 * them. A refused token is not tried again; waiting does not mend a trust policy.
 * @param options.token gets a fresh token with the audience `sts.amazonaws.com`
 * @param options.sessionName shows in CloudTrail; what STS does not take in a name becomes `-`
 * @throws {ConfigurationError} saying which subject the token has, and what the trust policy must say
 */
export const assumeRoleWithWebIdentity = (
  options: Omit<ConnectOptions, 'credentials' | 'keep' | 'clock'> & {
    readonly role: string
    readonly token: () => Promise<string>
    readonly sessionName: string
    readonly clock: AwsClock
  },
): (() => Promise<RoleCredentials>) => {
  const { role, clock } = options
  if (!ROLE.test(role)) {
    throw new ConfigurationError({
      what: `role-to-assume is ${JSON.stringify(role)}, which is no ARN of an IAM role`,
      next: 'Give an ARN such as arn:aws:iam::123456789012:role/greenlight-deploy.',
    })
  }
  let cached: { readonly credentials: Promise<RoleCredentials>; readonly until: () => Instant } | undefined
  return () => {
    if (cached !== undefined && clock.now() < cached.until()) return cached.credentials
    let until = Number.POSITIVE_INFINITY
    const credentials = assume(options)
    const own = { credentials, until: () => until }
    cached = own
    credentials.then(
      ({ expiration }) => {
        until = expiration.getTime() - BEFORE_EXPIRY
      },
      () => {
        if (cached === own) cached = undefined
      },
    )
    return credentials
  }
}

const assume = async (options: Parameters<typeof assumeRoleWithWebIdentity>[0]): Promise<RoleCredentials> => {
  const { role, token, sessionName } = options
  const [{ stsApi }, WebIdentityToken] = await Promise.all([import('./api/sts.ts'), token()])
  try {
    const { Credentials } = await stsApi(serve(connectionOf(options))).assumeRoleWithWebIdentity({
      RoleArn: role,
      RoleSessionName: sessionName.replace(/[^\w+=,.@-]/g, '-').slice(0, 64),
      WebIdentityToken,
      DurationSeconds: DURATION_SECONDS,
    })
    const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = Credentials ?? {}
    if (!AccessKeyId || !SecretAccessKey || !SessionToken || !Expiration) {
      throw new TypeError('sts:AssumeRoleWithWebIdentity answered without credentials')
    }
    return {
      accessKeyId: AccessKeyId,
      secretAccessKey: SecretAccessKey,
      sessionToken: SessionToken,
      expiration: Expiration,
    }
  } catch (error) {
    throw explained(error, role, WebIdentityToken)
  }
}

/** A claim is quoted in a refusal: a subject has a few hundred characters at most. */
const LONGEST_CLAIM = 300

/** The claims that a trust policy looks at. They are no secret; the token's signature is, and is not read. */
const claimsOf = (token: string) => {
  let claims: unknown
  try {
    claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())
  } catch {
    // Said below, claim by claim.
  }
  const claim = (name: string): string => {
    if (typeof claims !== 'object' || claims === null) return 'not readable'
    const value = (claims as Readonly<Record<string, unknown>>)[name]
    return value === undefined ? 'none' : String(value).slice(0, LONGEST_CLAIM)
  }
  return { sub: claim('sub'), aud: claim('aud'), workflow: claim('job_workflow_ref'), ref: claim('ref') }
}

const explained = (error: unknown, role: string, token: string): unknown => {
  const { sub, aud, workflow, ref } = claimsOf(token)
  const cause = error instanceof Error ? error.cause : undefined
  if (isAwsError(error, 'AccessDenied', 'AccessDeniedException')) {
    return new ConfigurationError({
      what: `${role} does not trust this job. Its token has the subject ${sub} and the audience ${aud}; its job is of the workflow ${workflow}, and runs for ${ref}`,
      next: `Let the role's trust policy allow sts:AssumeRoleWithWebIdentity when token.actions.githubusercontent.com:sub is exactly that subject, and its other claims are as the policy says; each role trusts one of the two workflows, at the refs that start it. A job with an environment has repo:OWNER/REPO:environment:NAME; newer repositories have IDs in it, repo:OWNER@ID/REPO@ID:environment:NAME (docs/iam.md).`,
      cause,
    })
  }
  if (isAwsError(error, 'InvalidIdentityToken', 'InvalidIdentityTokenException')) {
    return new ConfigurationError({
      what: `AWS did not accept GitHub's token for ${role}: ${cause instanceof Error ? cause.message : 'no reason given'}. Its audience is ${aud}`,
      next: 'Add the OIDC provider https://token.actions.githubusercontent.com with the audience sts.amazonaws.com to the account (docs/iam.md).',
      cause,
    })
  }
  return error
}
