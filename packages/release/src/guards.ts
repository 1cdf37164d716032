import type { Command } from './command.ts'
import type { Lease, UnknownLease } from './lease.ts'
import { restoresUntil } from './lease-terms.ts'
import type { ReleasePlan } from './plan.ts'
import type { Seen, SlotSeen } from './seen.ts'
import { SLOTS } from './slot.ts'
import { compareTags } from './version.ts'
import { describeWeights } from './weights.ts'

type End = Extract<Command, { readonly do: 'end' }>

/** Ends the run because a guard refused; nothing is written. */
export const refuse = (guard: string, why: string, next: string): End => ({
  do: 'end',
  ending: 'refused',
  guard,
  why,
  next,
})

/** Ends the run where it stands because the world is not as expected; the lease or a rollback brings it back. */
export const halt = (guard: string, why: string, next: string): End => ({
  do: 'end',
  ending: 'unfinished',
  guard,
  why,
  next,
})

/**
 * Whether the weights are ours to write: both target groups and no other in the rule, and no other deployment engine on
 * either service, as far as ECS tells. The way back asks no more than this.
 */
export const refuseForeignWeights = ({ rule, slots }: Seen): Command | undefined => {
  for (const slot of SLOTS) {
    const { strategy, service } = slots[slot]
    if (strategy !== 'ROLLING') {
      return refuse(
        'no-other-engine',
        `The ECS service ${service} is deployed by ${strategy}, which moves the same weights`,
        `Set the deployment strategy of ${service} to ROLLING with the ECS controller.`,
      )
    }
  }
  if (rule.missing.length > 0) {
    return refuse(
      'both-groups-in-rule',
      `The target group of ${rule.missing.join(' and ')} does not stand in the rule ${rule.arn}`,
      'Forward the rule to both target groups, the idle one with weight 0.',
    )
  }
  if (rule.foreign.length > 0) {
    return refuse(
      'no-foreign-group',
      `The rule ${rule.arn} also forwards to ${rule.foreign.join(', ')}`,
      'Take every target group out of the rule but the two of the slots.',
    )
  }
  return undefined
}

/**
 * Whether the rule and the services are a release's to write: both services are there and do not roll back by themselves,
 * the weights are ours, and no cookies beat them.
 */
export const refuseForeignRule = (seen: Seen): Command | undefined => {
  const { rule, slots } = seen
  for (const slot of SLOTS) {
    const { status, service } = slots[slot]
    if (status !== 'ACTIVE') {
      return refuse(
        'services-exist',
        `The ${slot} slot's ECS service ${service} is ${status}`,
        `Create the service ${service} (docs/setup.md, "The two services"); it is permanent.`,
      )
    }
  }
  const foreign = refuseForeignWeights(seen)
  if (foreign) return foreign
  const self = SLOTS.find((slot) => slots[slot].restoresItself)
  if (self !== undefined) {
    return refuse(
      'no-rollback-by-ecs',
      `The ECS service ${slots[self].service} rolls back by itself when a deployment fails, so a failed release would look like another one`,
      `Set rollback to false in the deployment circuit breaker and the deployment alarms of ${slots[self].service}; this release undoes its own work.`,
    )
  }
  if (rule.sticky) {
    return refuse(
      'not-sticky',
      `Stickiness is on for the rule ${rule.arn}: a cookie beats the weights, so a canary's share means nothing`,
      'Switch stickiness off on the rule and on both target groups.',
    )
  }
  return undefined
}

/** Who holds the lease, since when, and how to take it over. */
export const refuseOtherHolder = (lease: Lease): End =>
  refuse(
    'lease-free',
    `${lease.holder} holds the lease ${lease.name} for the ${lease.purpose} of ${lease.release} since ${new Date(lease.acquiredAt).toISOString()}, until ${new Date(lease.dueAt).toISOString()}${lease.held ? `, on hold: ${lease.held.why}` : ''}`,
    'Wait for it to end, or dispatch the rollback workflow, which takes it over.',
  )

/** What stands under the lease's name, and how to go on. */
export const refuseUnknown = ({ name, unreadable }: UnknownLease): End =>
  refuse(
    'lease-readable',
    `The schedule ${name} is no lease that this version can read: ${unreadable}. So nobody knows whether a release is in flight`,
    `Find out who made it. Wait for it to end, or dispatch the rollback workflow, which takes it over; when nothing is in flight, delete it: aws scheduler delete-schedule --name ${name}`,
  )

/** Another run's lease is over, and the weights that it was to restore do not stand on the rule: not yet, or not any more. */
export const refuseNotRestored = ({ rule, now }: Seen, lease: Lease): End =>
  now < lease.dueAt
    ? refuseOtherHolder(lease)
    : refuse(
        'lease-free',
        `The lease ${lease.name} of ${lease.holder} for the ${lease.purpose} of ${lease.release} was due at ${new Date(lease.dueAt).toISOString()}, but the rule still says ${describeWeights(rule.weights)} instead of ${describeWeights(lease.back)}; AWS tries again each minute until ${new Date(restoresUntil(lease)).toISOString()}`,
        'Dispatch the rollback workflow, which takes the lease over and moves the traffic itself.',
      )

/**
 * Whether our own lease would, when it fires, do something else than its terms say. IAM cannot prevent that (the
 * role of a job that holds the lease writes its input), so no release relies on it.
 */
export const refuseTampered = ({ lease }: Seen): Command | undefined => {
  if (lease.state !== 'ours' || lease.lease.tampered === undefined) return undefined
  return halt(
    'lease-restores-this-rule',
    `The lease ${lease.lease.name} was changed by somebody else: it ${lease.lease.tampered}`,
    'Unless the job recover of this run follows, dispatch the rollback workflow at once: it writes the lease anew. Then find out who wrote the schedule (CloudTrail: UpdateSchedule), and end their sessions.',
  )
}

/** An older release never replaces a newer one, and a tag never changes its meaning. */
export const refuseOlder = (plan: ReleasePlan, serving: SlotSeen): Command | undefined => {
  const { mark } = serving
  if (mark === undefined) return undefined
  const order = compareTags(plan.tag, mark.release)
  if (order < 0) {
    return refuse(
      'newer-than-serving',
      `${plan.tag} is older than ${mark.release}, which serves`,
      `Push a tag newer than ${mark.release}, or dispatch the rollback workflow with to: ${plan.tag}.`,
    )
  }
  if (order === 0 && mark.fingerprint !== plan.fingerprint) {
    return refuse(
      'tag-unmoved',
      `${mark.release} serves from commit ${mark.commit.slice(0, 12)} and image ${mark.digest}, but ${plan.tag} now means commit ${plan.commit.slice(0, 12)} and image ${plan.digest}`,
      'Release it under a new version: a tag that changes its meaning cannot be traced.',
    )
  }
  return undefined
}
