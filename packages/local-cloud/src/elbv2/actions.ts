import type { Action, TargetGroupTuple } from '@aws-sdk/client-elastic-load-balancing-v2'
import { ApiError } from '../world.ts'
import { notModelled, validationError } from './errors.ts'

/** Most target groups that one forward action may name (elb quotas). */
const mostGroups = 5
const longestStickiness = 604_800

/**
 * Checks a rule's actions and completes them as Describe shows them: the one target group in both places,
 * weight 1 where a single group has none, stickiness spelt out.
 *
 * @throws ApiError in the load balancing API's words.
 */
export function completeActions(
  actions: readonly Action[] | undefined,
  groupExists: (arn: string) => void,
): Action[] {
  if (!actions || actions.length === 0) throw validationError('At least one action must be specified')
  for (const action of actions) {
    const type = action.Type ?? ''
    if (type.startsWith('authenticate-') || type === 'redirect' || type === 'jwt-validation') {
      throw notModelled(`actions of type '${type}'`)
    }
    if (type !== 'forward' && type !== 'fixed-response') {
      throw validationError(`Action type '${type}' must be one of 'forward', 'fixed-response'`)
    }
  }
  if (actions.length > 1) {
    throw new ApiError(
      'InvalidLoadBalancerAction',
      'A rule must have exactly one of forward, redirect and fixed-response',
    )
  }
  const action = actions[0] as Action
  return [action.Type === 'forward' ? completeForward(action, groupExists) : completeFixedResponse(action)]
}

/** The target groups that the actions can send a request to. */
export function groupsOf(actions: readonly Action[]): TargetGroupTuple[] {
  return actions.flatMap((action) => action.ForwardConfig?.TargetGroups ?? [])
}

function completeForward(action: Action, groupExists: (arn: string) => void): Action {
  const given = action.ForwardConfig?.TargetGroups ?? []
  const tuples =
    given.length > 0 ? given : action.TargetGroupArn ? [{ TargetGroupArn: action.TargetGroupArn }] : []
  if (tuples.length === 0) throw validationError('A forward action must name a target group')
  if (tuples.length > mostGroups) {
    throw new ApiError(
      'TooManyTargetGroups',
      `An action may forward to at most ${mostGroups} target groups; ${tuples.length} are named`,
    )
  }
  if (given.length > 0 && action.TargetGroupArn) {
    if (given.length > 1 || given[0]?.TargetGroupArn !== action.TargetGroupArn) {
      throw validationError('TargetGroupArn and ForwardConfig must name the same single target group')
    }
  }
  const seen = new Set<string>()
  const complete = tuples.map((tuple) => {
    const arn = tuple.TargetGroupArn ?? ''
    groupExists(arn)
    if (seen.has(arn)) throw validationError(`Target group '${arn}' must not be named twice in one action`)
    seen.add(arn)
    const weight = tuple.Weight ?? (tuples.length === 1 ? 1 : undefined)
    if (weight === undefined || !Number.isInteger(weight) || weight < 0 || weight > 999) {
      throw validationError('The weight for each target group must be between 0 and 999, inclusive')
    }
    return { TargetGroupArn: arn, Weight: weight }
  })
  const only = complete.length === 1 ? complete[0] : undefined
  return {
    Type: 'forward',
    ...(only && { TargetGroupArn: only.TargetGroupArn }),
    ...(action.Order !== undefined && { Order: action.Order }),
    ForwardConfig: { TargetGroups: complete, TargetGroupStickinessConfig: stickiness(action) },
  }
}

function stickiness(action: Action) {
  const given = action.ForwardConfig?.TargetGroupStickinessConfig
  if (!given?.Enabled) return { Enabled: false }
  const seconds = given.DurationSeconds
  if (seconds === undefined || !Number.isInteger(seconds) || seconds < 1 || seconds > longestStickiness) {
    throw validationError(
      `The target group stickiness duration must be between 1 and ${longestStickiness} seconds, inclusive`,
    )
  }
  return { Enabled: true, DurationSeconds: seconds }
}

function completeFixedResponse(action: Action): Action {
  const config = action.FixedResponseConfig
  if (!config || !/^[245]\d\d$/.test(config.StatusCode ?? '')) {
    throw validationError(`Fixed response status code '${config?.StatusCode ?? ''}' must be 2XX, 4XX or 5XX`)
  }
  return {
    Type: 'fixed-response',
    ...(action.Order !== undefined && { Order: action.Order }),
    FixedResponseConfig: {
      StatusCode: config.StatusCode,
      ContentType: config.ContentType ?? 'text/plain',
      MessageBody: config.MessageBody ?? '',
    },
  }
}
