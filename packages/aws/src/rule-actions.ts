import type { Action, Rule, TargetGroupTuple } from '@aws-sdk/client-elastic-load-balancing-v2'
import { ConfigurationError, type PerSlot, SLOTS, type Slot, type Weights } from '@greenlight/release'

/** The target group of each slot, by ARN. */
export type Groups = PerSlot<string>

const forwardOf = (actions: readonly Action[]): Action | undefined =>
  actions.find(({ Type }) => Type === 'forward')

/** The groups that an action forwards to; a plain `TargetGroupArn` is a group of weight 1. */
const tuplesOf = (forward: Action | undefined): readonly TargetGroupTuple[] =>
  forward?.ForwardConfig?.TargetGroups ??
  (forward?.TargetGroupArn === undefined ? [] : [{ TargetGroupArn: forward.TargetGroupArn, Weight: 1 }])

const weightOf = ({ Weight }: TargetGroupTuple): number => Weight ?? 1

/** How the actions share traffic between the slots, and what else they forward to. */
export const readActions = (actions: readonly Action[], groups: Groups) => {
  const forward = forwardOf(actions)
  const tuples = tuplesOf(forward)
  const weight = (slot: Slot): number | undefined => {
    const tuple = tuples.find(({ TargetGroupArn }) => TargetGroupArn === groups[slot])
    return tuple === undefined ? undefined : weightOf(tuple)
  }
  const ours: readonly string[] = Object.values(groups)
  return {
    weights: { blue: weight('blue') ?? 0, green: weight('green') ?? 0 },
    foreign: tuples.map(({ TargetGroupArn }) => TargetGroupArn ?? '').filter((arn) => !ours.includes(arn)),
    missing: SLOTS.filter((slot) => weight(slot) === undefined),
    sticky: forward?.ForwardConfig?.TargetGroupStickinessConfig?.Enabled === true,
  }
}

/**
 * An action as it must be sent back. ELB never shows the secret of an OpenID client, and takes a change of
 * the rule without it only when told to keep the one it has.
 */
const resent = (action: Action): Action =>
  action.AuthenticateOidcConfig === undefined
    ? action
    : {
        ...action,
        AuthenticateOidcConfig: { ...action.AuthenticateOidcConfig, UseExistingClientSecret: true },
      }

/**
 * The same actions with other weights. ModifyRule replaces all actions of a rule, so those that authenticate
 * are sent back as they are, and every order stays. Groups that belong to no slot keep their weights.
 * @param keepStickiness leaves the rule's stickiness on: ELB demands it while a target group has its own
 * @throws {ConfigurationError} when no action forwards
 */
export const withWeights = (order: {
  readonly actions: readonly Action[]
  readonly groups: Groups
  readonly weights: Weights
  readonly keepStickiness?: boolean
}): Action[] => {
  const { actions, groups, weights, keepStickiness = false } = order
  const forward = forwardOf(actions)
  if (forward === undefined) {
    throw new ConfigurationError({
      what: `The rule does not forward: its actions are ${actions.map(({ Type }) => Type).join(', ') || 'none'}`,
      next: 'Give the rule one forward action to both target groups.',
    })
  }
  const slotOf = (arn: string | undefined): Slot | undefined => SLOTS.find((slot) => groups[slot] === arn)
  const standing = tuplesOf(forward).map(({ TargetGroupArn, Weight }): TargetGroupTuple => {
    const slot = slotOf(TargetGroupArn)
    return { TargetGroupArn, Weight: slot === undefined ? (Weight ?? 1) : weights[slot] }
  })
  const added = SLOTS.filter(
    (slot) => !standing.some(({ TargetGroupArn }) => TargetGroupArn === groups[slot]),
  ).map((slot): TargetGroupTuple => ({ TargetGroupArn: groups[slot], Weight: weights[slot] }))
  const stickiness = keepStickiness ? forward.ForwardConfig?.TargetGroupStickinessConfig : undefined
  const { TargetGroupArn: _, ...rest } = forward
  const changed: Action = {
    ...rest,
    ForwardConfig: {
      TargetGroups: [...standing, ...added],
      TargetGroupStickinessConfig: stickiness ?? { Enabled: false },
    },
  }
  return actions.map((action) => (action === forward ? changed : resent(action)))
}

const priorityOf = ({ Priority }: Rule): number =>
  Priority === undefined || Priority === 'default' ? Number.POSITIVE_INFINITY : Number(Priority)

/** Whether a rule sends every request it matches to this one group. */
const forwardsAloneTo = (rule: Rule, group: string): boolean => {
  const { Actions: actions = [] } = rule
  const live = tuplesOf(forwardOf(actions)).filter((tuple) => weightOf(tuple) > 0)
  return actions.length === 1 && live.length === 1 && live[0]?.TargetGroupArn === group
}

/**
 * Slots that a request with the test header reaches whatever the weights: a rule that comes before the main
 * one, asks for `<header>: <slot>` and for nothing that the main rule does not ask for too, and forwards to
 * that slot alone. Header names and values are compared without regard to case, as the load balancer does.
 */
export const reachableSlots = (order: {
  readonly main: Rule
  readonly rules: readonly Rule[]
  readonly header: string
  readonly groups: Groups
}): readonly Slot[] => {
  const { main, rules, header, groups } = order
  const shared = (main.Conditions ?? []).map((condition) => JSON.stringify(condition))
  const asksFor = (rule: Rule, slot: Slot): boolean => {
    const own = (rule.Conditions ?? []).filter((condition) => !shared.includes(JSON.stringify(condition)))
    const [only, ...others] = own
    return (
      others.length === 0 &&
      only?.Field === 'http-header' &&
      only.HttpHeaderConfig?.HttpHeaderName?.toLowerCase() === header.toLowerCase() &&
      (only.HttpHeaderConfig.Values ?? []).some((value) => value.toLowerCase() === slot)
    )
  }
  const earlier = rules
    .filter((rule) => priorityOf(rule) < priorityOf(main))
    .sort((a, b) => priorityOf(a) - priorityOf(b))
  return SLOTS.filter((slot) => {
    const first = earlier.find((rule) => asksFor(rule, slot))
    return first !== undefined && forwardsAloneTo(first, groups[slot])
  })
}
