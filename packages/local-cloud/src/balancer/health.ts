import { passes } from '../elbv2/health-check.ts'
import type { NodeView, Target, TargetHealthState } from '../elbv2/model.ts'
import type { ExchangeResult } from '../tasks/runtime.ts'

/** States with the reasons and descriptions that DescribeTargetHealth gives for them. */
export const states = {
  registering: {
    state: 'initial',
    reason: 'Elb.RegistrationInProgress',
    description: 'Target registration is in progress',
  },
  checking: {
    state: 'initial',
    reason: 'Elb.InitialHealthChecking',
    description: 'Initial health checks in progress',
  },
  healthy: { state: 'healthy' },
  draining: {
    state: 'draining',
    reason: 'Target.DeregistrationInProgress',
    description: 'Target deregistration is in progress',
  },
  notRegistered: {
    state: 'unused',
    reason: 'Target.NotRegistered',
    description: 'Target is not registered to the target group',
  },
  notInUse: {
    state: 'unused',
    reason: 'Target.NotInUse',
    description: 'Target group is not configured to receive traffic from the load balancer',
  },
} as const satisfies Record<string, TargetHealthState>

/**
 * What one probe's result does to a node's view of a target. One pass is enough for a new target; later flips
 * take the group's thresholds.
 */
export function judge(view: NodeView, target: Target, result: ExchangeResult): void {
  const check = target.group.healthCheck
  const failure = failureOf(check.matcher, result)
  if (!failure) {
    view.passes++
    view.failures = 0
    if (view.health.state === 'initial' || view.passes >= check.healthyThreshold) view.health = states.healthy
    return
  }
  view.failures++
  view.passes = 0
  if (view.health.state === 'unhealthy' || view.failures >= check.unhealthyThreshold) view.health = failure
}

/**
 * The one state that the API reports for a target that several nodes probe. AWS does not say how it merges
 * them; here the most cautious node is believed, so that `healthy` means healthy everywhere.
 */
export function merged(target: Target): TargetHealthState {
  if (target.draining) return states.draining
  const of = (state: string) => target.nodes.find((view) => view.health.state === state)?.health
  return of('unused') ?? of('unhealthy') ?? of('initial') ?? states.healthy
}

function failureOf(matcher: string, result: ExchangeResult): TargetHealthState | undefined {
  if ('response' in result) {
    const { status } = result.response
    if (passes(matcher, status)) return undefined
    return {
      state: 'unhealthy',
      reason: 'Target.ResponseCodeMismatch',
      description: `Health checks failed with these codes: [${status}]`,
    }
  }
  if (result.broken === 'connect-timeout' || result.broken === 'idle-timeout') {
    return { state: 'unhealthy', reason: 'Target.Timeout', description: 'Request timed out' }
  }
  return { state: 'unhealthy', reason: 'Target.FailedHealthChecks', description: 'Health checks failed' }
}
