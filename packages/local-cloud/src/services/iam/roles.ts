import { ApiError, type World } from '../../world.ts'
import { type Policy, parsePolicy } from './policy.ts'

export interface RoleInput {
  readonly name: string
  /** `/` by default. */
  readonly path?: string
  /** The trust policy: a document, or its JSON text. */
  readonly trust: unknown
  /** The role's policies: a list of documents, or documents by name. */
  readonly policies?: readonly unknown[] | Readonly<Record<string, unknown>>
  /** In seconds, 3600 (default) to 43200. */
  readonly maxSessionDuration?: number
}

export interface Role {
  readonly name: string
  readonly arn: string
  readonly id: string
  readonly trust: Policy
  readonly policies: readonly Policy[]
  readonly maxSessionDuration: number
}

/** An OIDC identity provider of the account. */
export interface IdentityProvider {
  /** As trust policies write it, `token.actions.githubusercontent.com`. */
  readonly host: string
  /** The `iss` claim of its tokens; `https://<host>` unless the provider is played on loopback. */
  readonly issuer?: string
  readonly audiences: readonly string[]
}

export interface Roles {
  /** Creates or replaces a role. Throws `MalformedPolicyDocument` for what it cannot evaluate. */
  putRole(input: RoleInput): { readonly arn: string }
  putIdentityProvider(provider: IdentityProvider): { readonly arn: string }
  role(arn: string): Role | undefined
  provider(issuer: string): Required<IdentityProvider> | undefined
}

/** The account's roles and identity providers. */
export const createRoles = (world: World): Roles => {
  const roles = new Map<string, Role>()
  const providers = new Map<string, Required<IdentityProvider>>()
  return {
    putRole({ name, path = '/', trust, policies = [], maxSessionDuration = 3600 }) {
      if (!/^[\w+=,.@-]{1,64}$/.test(name))
        throw new ApiError(
          'ValidationError',
          `role name "${name}" must be 1 to 64 of letters, digits and +=,.@-_`,
        )
      if (maxSessionDuration < 3600 || maxSessionDuration > 43200)
        throw new ApiError(
          'ValidationError',
          `maxSessionDuration ${maxSessionDuration} must be 3600 to 43200 seconds`,
        )
      const arn = `arn:aws:iam::${world.account}:role${path}${name}`
      const named = Array.isArray(policies)
        ? policies.map((document, index) => [`policies[${index}]`, document] as const)
        : Object.entries(policies)
      roles.set(arn, {
        name,
        arn,
        id: roles.get(arn)?.id ?? `AROA${world.hex(17).toUpperCase()}`,
        trust: parsePolicy(trust, 'trust', `role ${name}: trust`),
        policies: named.map(([key, document]) =>
          parsePolicy(document, 'permissions', `role ${name}: ${key}`),
        ),
        maxSessionDuration,
      })
      return { arn }
    },
    putIdentityProvider({ host, issuer = `https://${host}`, audiences }) {
      providers.set(host, { host, issuer, audiences })
      return { arn: `arn:aws:iam::${world.account}:oidc-provider/${host}` }
    },
    role: (arn) => roles.get(arn),
    provider: (issuer) => [...providers.values()].find((each) => each.issuer === issuer),
  }
}
