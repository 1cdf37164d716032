import type {
  AssumeRoleCommandInput,
  AssumeRoleCommandOutput,
  AssumeRoleWithWebIdentityCommandInput,
  AssumeRoleWithWebIdentityCommandOutput,
  GetCallerIdentityCommandOutput,
} from '@aws-sdk/client-sts'
import { ApiError, type Call, type Principal, type Service, type World } from '../../world.ts'
import { denied } from '../iam/authorise.ts'
import type { Context } from '../iam/condition.ts'
import { trusts } from '../iam/policy.ts'
import type { Role, Roles } from '../iam/roles.ts'
import type { Sessions } from '../iam/sessions.ts'
import { fits } from '../iam/wildcard.ts'
import { type Claims, type FetchJwks, unverifiedClaims, verifyToken } from './web-identity.ts'

type Output<T> = Omit<T, '$metadata'>

const invalid = (message: string) => new ApiError('ValidationError', message)

const duration = (seconds: number | undefined, role: Role): number => {
  const wanted = seconds ?? 3600
  if (wanted < 900)
    throw invalid(
      `1 validation error detected: Value '${wanted}' at 'durationSeconds' failed to satisfy constraint: Member must have value greater than or equal to 900`,
    )
  if (wanted > role.maxSessionDuration)
    throw invalid('The requested DurationSeconds exceeds the MaxSessionDuration set for this role.')
  return wanted
}

const sessionName = (name: string | undefined): string => {
  if (name !== undefined && /^[\w+=,.@-]{2,64}$/.test(name)) return name
  throw invalid(
    `1 validation error detected: Value '${name}' at 'roleSessionName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\w+=,.@-]*, length 2 to 64`,
  )
}

/** A web identity's condition keys: `<provider>:<claim>` for every claim that is text, number or a list. */
const claimContext = (host: string, claims: Claims): Context => {
  const keys = new Map<string, readonly string[]>()
  for (const [name, value] of Object.entries(claims)) {
    const values = [value].flat().filter((each) => ['string', 'number', 'boolean'].includes(typeof each))
    if (values.length > 0) keys.set(`${host}:${name}`.toLowerCase(), values.map(String))
  }
  return keys
}

/** AWS Security Token Service: who am I, and credentials for a role. */
export const createSts = (
  world: World,
  parts: { readonly roles: Roles; readonly sessions: Sessions; readonly fetchJwks: FetchJwks },
): Service => {
  const { roles, sessions, fetchJwks } = parts

  const grant = (role: Role, name: string, seconds: number) => {
    const principal: Principal = {
      arn: `arn:aws:sts::${world.account}:assumed-role/${role.name}/${name}`,
      account: world.account,
      role: role.arn,
    }
    const session = sessions.issue(principal, seconds)
    return {
      Credentials: {
        AccessKeyId: session.accessKeyId,
        SecretAccessKey: session.secretAccessKey,
        SessionToken: session.sessionToken,
        Expiration: new Date(session.expiresAt),
      },
      AssumedRoleUser: { Arn: principal.arn, AssumedRoleId: `${role.id}:${name}` },
    }
  }

  const refuseSessionPolicies = (input: { Policy?: string; PolicyArns?: unknown[] }) => {
    if (input.Policy !== undefined || (input.PolicyArns ?? []).length > 0)
      throw new ApiError('NotModelled', 'Session policies (Policy, PolicyArns) are not modelled', 501)
  }

  return {
    id: 'sts',
    operations: {
      GetCallerIdentity(_input: unknown, { principal }: Call): Output<GetCallerIdentityCommandOutput> {
        const role = principal.role === undefined ? undefined : roles.role(principal.role)
        const UserId =
          role === undefined ? principal.account : `${role.id}:${principal.arn.split('/').at(-1)}`
        return { Account: principal.account, Arn: principal.arn, UserId }
      },

      AssumeRole(input: AssumeRoleCommandInput, { principal }: Call): Output<AssumeRoleCommandOutput> {
        refuseSessionPolicies(input as { Policy?: string; PolicyArns?: unknown[] })
        const name = sessionName(input.RoleSessionName)
        const refuse = () =>
          denied(
            `User: ${principal.arn} is not authorized to perform: sts:AssumeRole on resource: ${input.RoleArn}`,
          )
        const role = roles.role(input.RoleArn ?? '')
        if (role === undefined) throw refuse()
        const context = new Map<string, readonly string[]>([
          ['aws:principalarn', [principal.role ?? principal.arn]],
          ['aws:principalaccount', [principal.account]],
          ['sts:rolesessionname', [name]],
          ...(input.ExternalId === undefined
            ? []
            : [['sts:externalid', [input.ExternalId]] as [string, readonly string[]]]),
        ])
        const mine = [
          principal.arn,
          principal.account,
          `arn:aws:iam::${principal.account}:root`,
          principal.role,
        ]
        const trusted = trusts(
          role.trust,
          'sts:AssumeRole',
          (named) => named.everyone || named.aws.some((each) => mine.includes(each)),
          context,
        )
        if (!trusted) throw refuse()
        return grant(role, name, duration(input.DurationSeconds, role))
      },

      async AssumeRoleWithWebIdentity(
        input: AssumeRoleWithWebIdentityCommandInput,
      ): Promise<Output<AssumeRoleWithWebIdentityCommandOutput>> {
        refuseSessionPolicies(input as { Policy?: string; PolicyArns?: unknown[] })
        const name = sessionName(input.RoleSessionName)
        const token = input.WebIdentityToken ?? ''
        const issuer = String(unverifiedClaims(token)['iss'])
        const provider = roles.provider(issuer)
        if (provider === undefined)
          throw new ApiError(
            'InvalidIdentityToken',
            `No OpenIDConnect provider found in your account for ${issuer}`,
          )
        const claims = await verifyToken(token, provider, world.clock.now(), fetchJwks)
        const refused = denied('Not authorized to perform sts:AssumeRoleWithWebIdentity')
        const role = roles.role(input.RoleArn ?? '')
        if (role === undefined) throw refused
        const federation = `arn:aws:iam::${world.account}:oidc-provider/${provider.host}`
        const trusted = trusts(
          role.trust,
          'sts:AssumeRoleWithWebIdentity',
          (named) => named.federated.some((each) => fits(each, federation)),
          claimContext(provider.host, claims),
        )
        if (!trusted) throw refused
        return {
          ...grant(role, name, duration(input.DurationSeconds, role)),
          SubjectFromWebIdentityToken: String(claims['sub']),
          Audience: String([claims['aud']].flat()[0]),
          Provider: federation,
        }
      },
    },
  }
}
