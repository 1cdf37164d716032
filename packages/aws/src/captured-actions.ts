import type { Action } from '@aws-sdk/client-elastic-load-balancing-v2'
import type { GetScheduleCommandOutput } from '@aws-sdk/client-scheduler'
import { describeWeights, SLOTS, sameShare, type Weights } from '@greenlight/release'
import { type Groups, readActions } from './rule-actions.ts'
import type { RuleAddress } from './rule-arn.ts'

/** What a lease of ours restores. */
export interface Restoration {
  readonly rule: RuleAddress
  readonly groups: Groups
  /** ARN of the role that the schedule runs as. */
  readonly role: string
  /** The weights that the lease's own terms call "back". */
  readonly back: Weights
}

/** The captured actions, or what the schedule would do instead of restoring; one clause after "it". */
export type Captured = { readonly actions: readonly Action[] } | { readonly flaw: string }

/** The target of a lease's schedule: which call of ELB it makes, and by which member it names its subject. */
export const callOn = ({ kind, partition }: RuleAddress) => {
  const rule = kind === 'rule'
  return {
    target: `arn:${partition}:scheduler:::aws-sdk:elasticloadbalancingv2:${rule ? 'modifyRule' : 'modifyListener'}`,
    subject: rule ? 'RuleArn' : 'ListenerArn',
    actions: rule ? 'Actions' : 'DefaultActions',
  } as const
}

const inputOf = (text: string | undefined): Readonly<Record<string, unknown>> | undefined => {
  try {
    const input: unknown = JSON.parse(text ?? '')
    return typeof input === 'object' && input !== null && !Array.isArray(input)
      ? (input as Readonly<Record<string, unknown>>)
      : undefined
  } catch {
    return undefined
  }
}

const quoted = (value: unknown): string => JSON.stringify(value)?.slice(0, 200) ?? 'nothing'

/** An action as far as it can be read: whoever may write the schedule may write anything. */
const isAction = (action: unknown): action is Action => {
  if (typeof action !== 'object' || action === null) return false
  const { Type, ForwardConfig } = action as { Type?: unknown; ForwardConfig?: unknown }
  if (typeof Type !== 'string') return false
  if (ForwardConfig === undefined) return true
  const groups = (ForwardConfig as { TargetGroups?: unknown } | null)?.TargetGroups
  return (
    Array.isArray(groups) &&
    groups.every(
      (group) =>
        typeof group === 'object' &&
        group !== null &&
        typeof group.TargetGroupArn === 'string' &&
        (group.Weight === undefined || (Number.isInteger(group.Weight) && group.Weight >= 0)),
    )
  )
}

/** Actions that may stand before a forward; ELB lets none of them answer by itself. */
const BEFORE_FORWARD: readonly Action['Type'][] = [
  'authenticate-cognito',
  'authenticate-oidc',
  'jwt-validation',
]

/** What else than sharing the traffic between our two groups the actions do. */
const flawOf = (actions: readonly Action[], { groups, back }: Restoration): string | undefined => {
  const [forward, second] = actions.filter(({ Type }) => Type === 'forward')
  const odd = actions.find((action) => action !== forward && !BEFORE_FORWARD.includes(action.Type)) ?? second
  if (odd !== undefined)
    return `would give the rule the action ${quoted(odd.Type)} beside or instead of its forward`
  const { foreign, missing, sticky, weights } = readActions(actions, groups)
  if (foreign.length > 0) return `would forward to ${foreign.map(quoted).join(', ')} too`
  if (missing.length > 0 || forward?.ForwardConfig?.TargetGroups?.length !== SLOTS.length)
    return 'would not forward to both target groups, each once'
  if (sticky) return 'would switch stickiness on, and a cookie beats the weights'
  if (!sameShare(weights, back) || weights.blue + weights.green === 0)
    return `would set ${describeWeights(weights)}, while its terms say ${describeWeights(back)}`
  return undefined
}

/**
 * What the schedule of a lease would do when it fires. IAM cannot tell one input of a schedule from another, so
 * whoever may hold the lease may write any call on the rule into it (docs/security.md); so it is compared with the
 * one call that a lease of ours makes: on this rule, as the lease's role, a forward to exactly the two target groups,
 * with the weights of its own terms. Actions that authenticate may stand before the forward, and are not compared.
 *
 * @param schedule as GetSchedule shows it; each member may be anything
 */
export const capturedActions = (schedule: GetScheduleCommandOutput, wanted: Restoration): Captured => {
  const { State, FlexibleTimeWindow, Target } = schedule
  const { target, subject, actions } = callOn(wanted.rule)
  if (State === 'DISABLED') return { flaw: 'is disabled and would restore nothing' }
  if (FlexibleTimeWindow?.Mode !== undefined && FlexibleTimeWindow.Mode !== 'OFF')
    return {
      flaw: `may fire up to ${FlexibleTimeWindow.MaximumWindowInMinutes ?? 'some'} minutes after its time`,
    }
  if (Target?.Arn !== target) return { flaw: `would call ${quoted(Target?.Arn)}` }
  if (Target.RoleArn !== wanted.role) return { flaw: `would run as ${quoted(Target.RoleArn)}` }
  const input = inputOf(Target.Input)
  if (input === undefined) return { flaw: 'has an input that is no JSON object' }
  if (input[subject] !== wanted.rule.arn) return { flaw: `would change ${quoted(input[subject])}` }
  const more = Object.keys(input).find((member) => member !== subject && member !== actions)
  if (more !== undefined) return { flaw: `would change ${quoted(more)} of the rule too` }
  const captured = input[actions]
  if (!Array.isArray(captured) || !captured.every(isAction))
    return { flaw: 'has actions that cannot be read' }
  const flaw = flawOf(captured, wanted)
  return flaw === undefined ? { actions: captured } : { flaw }
}
