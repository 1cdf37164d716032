import { ApiError, type Principal, type World } from '../../world.ts'
import { decide } from './policy.ts'
import { type Place, requirementsOf } from './requirements.ts'
import type { Roles } from './roles.ts'

const globalKeys = (world: World, principal: Principal): [string, readonly string[]][] => [
  ['aws:principalarn', [principal.role ?? principal.arn]],
  ['aws:principalaccount', [principal.account]],
  ['aws:requestedregion', [world.region]],
  ['aws:currenttime', [new Date(world.clock.now()).toISOString()]],
]

/** JSON services say AccessDeniedException, awsQuery's say AccessDenied. The wire writes what fits. */
export const denied = (message: string): ApiError => new ApiError('AccessDenied', message, 403)

/**
 * Lets a call pass or refuses it with AWS's own sentence. The account's root may do everything.
 *
 * @throws ApiError `AccessDenied`; `NotModelled` for an operation whose resources nobody has described.
 */
export const authorise = (
  world: World,
  roles: Roles,
  principal: Principal,
  service: string,
  operation: string,
  input: unknown,
  rolesOf: Place['rolesOf'],
): void => {
  if (principal.role === undefined) return
  const needed = requirementsOf(service, operation, input, { ...world, rolesOf })
  if (needed === undefined)
    throw new ApiError(
      'NotModelled',
      `The resources of ${service}:${operation} are not modelled for IAM`,
      501,
    )
  const policies = roles.role(principal.role)?.policies ?? []
  for (const { action, resource, context = {}, unmodelled = [] } of needed) {
    const keys = new Map(globalKeys(world, principal))
    for (const [key, values] of Object.entries(context)) keys.set(key.toLowerCase(), values)
    const decision = decide(policies, { action, resource, context: keys, unmodelled })
    if (decision === 'allowed') continue
    const why =
      decision === 'explicitly denied'
        ? 'with an explicit deny in an identity-based policy'
        : `because no identity-based policy allows the ${action} action`
    throw denied(
      `User: ${principal.arn} is not authorized to perform: ${action} on resource: ${resource} ${why}`,
    )
  }
}
