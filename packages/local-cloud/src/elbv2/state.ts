import type { Tag } from '@aws-sdk/client-elastic-load-balancing-v2'
import { ApiError, type World } from '../world.ts'
import { groupsOf } from './actions.ts'
import { notFound } from './errors.ts'
import type { Listener, LoadBalancer, Rule, TargetGroup } from './model.ts'

/**
 * A tag that exists here only: on the creation of a load balancer, listener, rule or target group its value
 * becomes the ARN, so that a rehearsal can run with the ARNs that stand in the user's config. It is not kept.
 */
export const wantedArnTag = 'greenlight-local:arn'

/** What the data plane wants to hear of. */
export interface StateObserver {
  /** Resolves when the listener can be reached. */
  listenerCreated(listener: Listener): Promise<void> | undefined
  ruleChanged(rule: Rule): void
  ruleDeleted(rule: Rule): void
  groupChanged(group: TargetGroup): void
}

/** All load balancers, listeners, rules and target groups: the intent, as Describe shows it. */
export class LoadBalancingState {
  readonly world: World
  readonly loadBalancers = new Map<string, LoadBalancer>()
  readonly listeners = new Map<string, Listener>()
  readonly rules = new Map<string, Rule>()
  readonly groups = new Map<string, TargetGroup>()
  observer: StateObserver | undefined

  constructor(world: World) {
    this.world = world
  }

  /** The ARN to give to something new, and its tags without the request for an ARN. */
  identify(
    kind: 'loadbalancer' | 'listener' | 'listener-rule' | 'targetgroup',
    path: string,
    tags: readonly Tag[] | undefined,
  ): { arn: string; tags: Tag[] } {
    const prefix = `arn:aws:elasticloadbalancing:${this.world.region}:${this.world.account}:${kind}/`
    const wanted = tags?.find((tag) => tag.Key === wantedArnTag)?.Value
    if (wanted !== undefined && !wanted.startsWith(prefix)) {
      throw new ApiError(
        'ValidationError',
        `Tag ${wantedArnTag} is '${wanted}'; it must begin with '${prefix}'`,
      )
    }
    const arn = wanted ?? `${prefix}${path}/${this.world.hex(16)}`
    const taken = [this.loadBalancers, this.listeners, this.rules, this.groups].some((map) => map.has(arn))
    if (taken) throw new ApiError('ValidationError', `Tag ${wantedArnTag}: '${arn}' is taken`)
    return { arn, tags: (tags ?? []).filter((tag) => tag.Key !== wantedArnTag) }
  }

  loadBalancer(arn: string | undefined): LoadBalancer {
    const found = this.loadBalancers.get(arn ?? '')
    if (!found) throw notFound('LoadBalancer', arn ?? '')
    return found
  }

  listener(arn: string | undefined): Listener {
    const found = this.listeners.get(arn ?? '')
    if (!found) throw notFound('Listener', arn ?? '')
    return found
  }

  rule(arn: string | undefined): Rule {
    const found = this.rules.get(arn ?? '')
    if (!found) throw notFound('Rule', arn ?? '')
    return found
  }

  group(arn: string | undefined): TargetGroup {
    const found = this.groups.get(arn ?? '')
    if (!found) throw notFound('TargetGroup', arn ?? '')
    return found
  }

  listenersOf(loadBalancer: LoadBalancer): Listener[] {
    return [...this.listeners.values()].filter((listener) => listener.loadBalancer === loadBalancer)
  }

  /** By priority, the default rule last. */
  rulesOf(listener: Listener): Rule[] {
    return [...this.rules.values()]
      .filter((rule) => rule.listener === listener)
      .sort((a, b) => a.priority - b.priority)
  }

  /** The load balancer that has the group in one of its rules, whatever the weight. */
  loadBalancerOf(group: TargetGroup): LoadBalancer | undefined {
    for (const rule of this.rules.values()) {
      if (groupsOf(rule.actions).some((tuple) => tuple.TargetGroupArn === group.arn)) {
        return rule.listener.loadBalancer
      }
    }
    return undefined
  }

  /** A target group belongs to one load balancer only. */
  requireGroupFor(arn: string, loadBalancer: LoadBalancer): void {
    const owner = this.loadBalancerOf(this.group(arn))
    if (owner && owner !== loadBalancer) {
      throw new ApiError(
        'TargetGroupAssociationLimit',
        `The following target groups cannot be associated with more than one load balancer: ${arn}`,
      )
    }
  }

  /** Records a change of a rule, and tells the data plane. */
  changeRule(rule: Rule, change: () => void): void {
    const before = groupsOf(rule.actions)
    change()
    rule.version++
    this.observer?.ruleChanged(rule)
    this.#announceUse([...before, ...groupsOf(rule.actions)].map((tuple) => tuple.TargetGroupArn ?? ''))
  }

  addRule(rule: Rule): void {
    this.rules.set(rule.arn, rule)
    this.changeRule(rule, () => {})
  }

  deleteRule(rule: Rule): void {
    this.rules.delete(rule.arn)
    this.observer?.ruleDeleted(rule)
    this.#announceUse(groupsOf(rule.actions).map((tuple) => tuple.TargetGroupArn ?? ''))
  }

  #announceUse(arns: readonly string[]): void {
    for (const arn of new Set(arns)) {
      const group = this.groups.get(arn)
      if (group) this.observer?.groupChanged(group)
    }
  }
}
