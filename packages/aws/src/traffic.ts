import {
  type Clock,
  describeWeights,
  Halted,
  type Settings,
  SLOTS,
  type TargetState,
  type TrafficControl,
  type Weights,
} from '@greenlight/release'
import { lazily } from './lazily.ts'
import { readRule } from './live-rule.ts'
import { type Lookup, pathOf } from './lookup.ts'
import { type Groups, reachableSlots, readActions, withWeights } from './rule-actions.ts'
import type { AwsSession } from './session.ts'
import { part } from './unread.ts'

/** An application load balancer allows weights from 0 to 999, and documents nothing for a sum of 0. */
const checkWeights = ({ blue, green }: Weights): void => {
  const isWeight = (weight: number) => Number.isInteger(weight) && weight >= 0 && weight <= 999
  if (isWeight(blue) && isWeight(green) && blue + green > 0) return
  throw new Halted({
    guard: 'weights-positive',
    what: `The weights blue ${blue}, green ${green} are no whole numbers from 0 to 999 with a sum above 0`,
    next: 'This is a mistake in Greenlight; nothing was written. Please report it.',
  })
}

const tooLate = (weights: Weights): Halted =>
  new Halted({
    guard: 'lease-in-time',
    what: `${describeWeights(weights)} was not written: what had to be read for it took until AWS itself may restore`,
    next: 'Nothing: the lease or the recover job brings the traffic back. Look at the AWS Health Dashboard.',
  })

/** The weights of one rule of an application load balancer, and the health of the groups behind them. */
export const albTraffic = (
  session: AwsSession,
  settings: Settings,
  lookup: Lookup,
  clock: Pick<Clock, 'now'>,
): TrafficControl => {
  /** Part of how the groups were set up, so it is read once a run. */
  const groupsAreSticky = lazily(async () => {
    const groups = await lookup.targetGroups()
    const answers = await Promise.all(SLOTS.map((slot) => isSticky(session, groups[slot])))
    return answers.includes(true)
  })
  return {
    async read() {
      const groups = await lookup.targetGroups()
      const [live, { found, unread }] = await Promise.all([
        readRule(session, settings, lookup),
        part('stickiness', groupsAreSticky),
      ])
      const state = readActions(live.actions, groups)
      return {
        ...state,
        arn: lookup.rule().arn,
        sticky: state.sticky || found === true,
        reachable: reachableSlots({ ...live, header: settings.smoke.header, groups }),
        ...(unread.length === 0 ? {} : { unread }),
      }
    },
    async set(weights, before) {
      checkWeights(weights)
      const groups: Groups = await lookup.targetGroups()
      const [{ actions }, sticky] = await Promise.all([
        readRule(session, settings, lookup),
        part('stickiness', groupsAreSticky),
      ])
      // Unknown: the rule's own stays as it stands, because that is what ELB has accepted.
      const keepStickiness = sticky.found ?? true
      const Actions = withWeights({ actions, groups, weights, keepStickiness })
      const { kind, arn } = lookup.rule()
      const about = { path: pathOf(settings, 'rule'), value: arn }
      const elb = await session.elb()
      if (before !== undefined && clock.now() >= before) throw tooLate(weights)
      if (kind === 'rule') await elb.modifyRule({ RuleArn: arn, Actions }, about)
      else await elb.modifyListener({ ListenerArn: arn, DefaultActions: Actions }, about)
    },
    async health(slot) {
      const { [slot]: group } = await lookup.targetGroups()
      return targetHealth(session, group)
    },
  }
}

/** Every target of a group with its health, in ELBv2's own words. */
export const targetHealth = async (session: AwsSession, group: string): Promise<readonly TargetState[]> => {
  const elb = await session.elb()
  const { TargetHealthDescriptions = [] } = await elb.describeTargetHealth({ TargetGroupArn: group })
  return TargetHealthDescriptions.map(({ Target, TargetHealth }) => ({
    id: Target?.Port === undefined ? (Target?.Id ?? '') : `${Target.Id}:${Target.Port}`,
    state: TargetHealth?.State ?? 'unavailable',
    ...(TargetHealth?.Reason === undefined ? {} : { reason: TargetHealth.Reason }),
    ...(TargetHealth?.Description === undefined ? {} : { description: TargetHealth.Description }),
  }))
}

const isSticky = async (session: AwsSession, group: string): Promise<boolean> => {
  const elb = await session.elb()
  const { Attributes = [] } = await elb.describeTargetGroupAttributes({ TargetGroupArn: group })
  return Attributes.some(({ Key, Value }) => Key === 'stickiness.enabled' && Value === 'true')
}
