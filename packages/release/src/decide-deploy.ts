import type { Command } from './command.ts'
import { lapsedLease, take } from './fired-lease.ts'
import { halt, refuseForeignRule, refuseOlder, refuseOtherHolder, refuseTampered } from './guards.ts'
import { describeHealth, isEmpty, isSettled, isWhole } from './health.ts'
import { isKnown, type Lease, type LeaseTerms } from './lease.ts'
import { betweenJobs, needsRenewal, renewed, restoresUntil } from './lease-terms.ts'
import type { ReleasePlan } from './plan.ts'
import type { Revision } from './ports.ts'
import type { Seen, SlotSeen } from './seen.ts'
import { otherSlot, SLOTS, type Slot } from './slot.ts'
import { SECOND } from './time.ts'
import { describeWeights, sameShare, soleSlot } from './weights.ts'

export interface DeploySeen extends Seen {
  /** The registered task definition with the plan's fingerprint; looked up only while the candidate lacks it. */
  readonly revision?: Revision
}

/** The slot that "back" means: the lease's word, or the one that holds all traffic. */
export const stableSlot = (seen: Seen): Slot | undefined =>
  seen.lease.state === 'ours' ? seen.lease.lease.stable : soleSlot(seen.rule.weights)

/** Whether a slot was given exactly what the plan describes. */
export const holdsRelease = (slot: SlotSeen, plan: ReleasePlan): boolean =>
  slot.mark?.fingerprint === plan.fingerprint && slot.mark.release === plan.tag

/** Tasks that the candidate needs to carry what the stable slot carries. */
export const sizeFor = (stable: SlotSeen, plan: Pick<ReleasePlan, 'settings'>): number =>
  stable.desired > 0 ? stable.desired : plan.settings.initialTasks

/** The terms of a release that begins: back is what stands. */
export const releaseTerms = (plan: ReleasePlan, { now, rule }: Seen, stable: Slot): LeaseTerms => ({
  holder: plan.holder,
  release: plan.tag,
  purpose: 'release',
  epoch: 1,
  acquiredAt: now,
  dueAt: now + plan.settings.lease.ttl,
  stable,
  back: rule.weights,
  shifts: [],
  size: 0,
})

const found = (slot: SlotSeen): string => {
  const { mark } = slot
  if (mark === undefined) return 'it held no release yet'
  if (mark.good) return `it held ${mark.release}`
  return `it held ${mark.release}, which never became good`
}

/**
 * The next step towards "the candidate slot runs this release, healthy, at its weight of 0". Pure and total.
 */
export const decideDeploy = (plan: ReleasePlan, seen: DeploySeen): Command => {
  const foreign = refuseForeignRule(seen)
  if (foreign) return foreign
  const { lease, now, slots, rule } = seen
  if (lease.state === 'other') return refuseOtherHolder(lease.lease)
  if (lease.state === 'lost') return restoreAfterLoss(seen)
  const lapsed = lapsedLease(seen)
  if (lapsed) return lapsed
  const tampered = refuseTampered(seen)
  if (tampered) return tampered

  const stable = stableSlot(seen)
  if (stable === undefined) {
    return halt(
      'weights-whole',
      `Traffic is split (${describeWeights(rule.weights)}) and nobody holds the lease`,
      'Dispatch the rollback workflow: it brings all traffic onto the last known good.',
    )
  }
  const candidate = otherSlot(stable)
  const [from, to] = [slots[stable], slots[candidate]]
  const { settings } = plan

  if (lease.state !== 'ours') {
    if (holdsRelease(from, plan) && !isEmpty(from)) {
      if (!isWhole(from, settings)) {
        return halt(
          'serving-whole',
          `${plan.tag} already serves from ${stable}, which has ${describeHealth(from)}`,
          'Find out why tasks are missing, then run this job again.',
        )
      }
      return {
        do: 'end',
        ending: 'done',
        why: `${plan.tag} already serves from ${stable}; there is nothing to deploy`,
        next: 'Nothing.',
      }
    }
    const older = refuseOlder(plan, from)
    if (older) return older
    return take(
      seen,
      releaseTerms(plan, seen, stable),
      `From now on AWS itself would restore ${describeWeights(rule.weights)} if this release stopped renewing`,
    )
  }

  const back = finishTakingBack(lease.lease, seen)
  if (back !== undefined) return back
  if (lease.lease.shifts.at(-1)?.percent === 0) {
    return {
      do: 'renew-lease',
      terms: { ...renewed(lease.lease, now, settings), shifts: [], size: 0 },
      why: `${plan.tag} was taken back; it begins anew`,
    }
  }
  if (lease.lease.shifts.length > 0) {
    return {
      do: 'end',
      ending: 'done',
      why: `${plan.tag} is deployed to ${candidate} and its traffic is already being shifted`,
      next: 'Run shift-traffic: it goes on where it stands.',
    }
  }
  if (rule.weights[candidate] > 0) {
    return halt(
      'weights-as-expected',
      `${candidate}, the slot to deploy to, has a weight of ${rule.weights[candidate]} before this release shifted any traffic: somebody else writes the rule`,
      'Find out who writes this rule, then run this job again.',
    )
  }
  if (needsRenewal(lease.lease, now, settings)) {
    return { do: 'renew-lease', terms: renewed(lease.lease, now, settings), why: 'The release is alive' }
  }
  for (const slot of SLOTS) {
    if (slots[slot].scaling?.scaleInSuspended !== false) continue
    return {
      do: 'suspend-scale-in',
      slot,
      suspended: true,
      why: `${slot} keeps its full size until the release is over, whatever autoscaling sees`,
    }
  }

  const since = Math.max(to.rollout?.startedAt ?? 0, lease.lease.acquiredAt)
  const size = sizeFor(from, plan)
  const arrived = holdsRelease(to, plan)
  if (!arrived && seen.revision === undefined) {
    return { do: 'register', why: `No task definition with this content exists yet for ${plan.tag}` }
  }
  const failedEarlier = to.rollout?.state === 'FAILED' && to.desired === 0
  if (
    seen.revision !== undefined &&
    (!arrived || to.rollout?.taskDefinition !== seen.revision.arn || failedEarlier)
  ) {
    return {
      do: 'roll',
      slot: candidate,
      desired: size,
      revision: seen.revision,
      force: failedEarlier,
      why: `${plan.tag} goes to ${candidate} with ${size} tasks; ${found(to)}`,
    }
  }
  if (to.desired < size) {
    return {
      do: 'scale',
      slot: candidate,
      desired: size,
      why: `${candidate} gets the size of ${stable}: ${size} tasks instead of ${to.desired}`,
    }
  }
  if (isSettled(to)) {
    return lease.lease.dueAt - now < settings.lease.wait / 2
      ? {
          do: 'renew-lease',
          terms: betweenJobs(lease.lease, now, settings),
          why: `${candidate} is healthy; the lease now covers the wait for an approval`,
        }
      : {
          do: 'end',
          ending: 'done',
          why: `${plan.tag} runs in ${candidate}: ${describeHealth(to)}, no traffic yet`,
          next: 'Smoke-test it, then shift traffic.',
        }
  }

  if (to.rollout?.state === 'FAILED' || now - since > settings.health.deadline) {
    const reason =
      to.rollout?.state === 'FAILED'
        ? `ECS gave the rollout up: ${to.rollout.reason ?? 'no reason given'}`
        : `${candidate} was not healthy within ${settings.health.deadline / SECOND} s (${describeHealth(to)})`
    return { do: 'turn', to: { goal: 'restore', ending: 'unfinished', why: reason, since: now }, why: reason }
  }
  return {
    do: 'wait',
    duration: settings.health.interval,
    why: `${candidate}: ${describeHealth(to)}, ${to.running} of ${to.desired} running, rollout ${to.rollout?.state ?? 'not begun'}`,
  }
}

/**
 * A way back that was begun and not ended: this run goes on with it, instead of giving the candidate traffic again.
 * Undefined when there is none, or when it only left the candidate behind with all traffic on the stable slot.
 */
export const finishTakingBack = (lease: Lease, seen: Seen): Command | undefined => {
  const begun = lease.purpose === 'rollback' || lease.shifts.at(-1)?.percent === 0
  if (!begun || (lease.purpose === 'release' && soleSlot(seen.rule.weights) === lease.stable)) {
    return undefined
  }
  return takeBackOn(lease, seen)
}

/** Goes on with the way back. */
export const takeBackOn = (lease: Lease, seen: Seen): Command => {
  const why = `${lease.release} was being taken back when its run was interrupted`
  return { do: 'turn', to: { goal: 'restore', ending: 'rolled-back', why, since: seen.now }, why }
}

/** What to say when the lease went away while this process held it. */
export const lostLease = (seen: Seen): Command => {
  const { lease } = seen
  if (lease.state !== 'lost') throw new TypeError(`The lease is ${lease.state}, not lost`)
  if (lease.now !== undefined && !isKnown(lease.now)) {
    return halt(
      'lease-ours',
      `Somebody wrote another schedule over the lease ${lease.now.name}: ${lease.now.unreadable}`,
      'Find out who, then dispatch the rollback workflow: it takes the lease over.',
    )
  }
  if (lease.now !== undefined) {
    return halt(
      'lease-ours',
      `${lease.now.holder} took the lease over for the ${lease.now.purpose} of ${lease.now.release}`,
      'Nothing: whoever holds the lease now is in charge.',
    )
  }
  if (!sameShare(seen.rule.weights, lease.held.back)) {
    return halt(
      'lease-ours',
      `The lease is gone, and the rule says ${describeWeights(seen.rule.weights)} instead of ${describeWeights(lease.held.back)}`,
      'Dispatch the rollback workflow: it brings all traffic onto one healthy slot.',
    )
  }
  return {
    do: 'end',
    ending: 'rolled-back',
    guard: 'lease-ours',
    why: `The lease is gone and the rule says ${describeWeights(lease.held.back)}: ${whoEndedIt(lease.held, seen)}`,
    next: 'Look whether somebody rolled back by hand, or what kept this run from renewing; then release again.',
  }
}

/** A lease stays for an hour after it was due, so one that is gone before was deleted. */
const whoEndedIt = (held: Lease, seen: Seen): string =>
  seen.now < restoresUntil(held)
    ? 'somebody deleted it, as a rollback by hand does at its end'
    : `AWS restored until ${new Date(restoresUntil(held)).toISOString()}, and its end has come`

/**
 * The lease went away between two rounds. Where traffic is not back, somebody deleted it, or a write of ours landed after its
 * end: the way back begins anew, under a lease of its own.
 */
export const restoreAfterLoss = (seen: Seen): Command => {
  const { lease } = seen
  if (lease.state !== 'lost' || lease.now !== undefined) return lostLease(seen)
  if (sameShare(seen.rule.weights, lease.held.back)) return lostLease(seen)
  const why = `The lease is gone, yet the rule says ${describeWeights(seen.rule.weights)}: somebody deleted it, or a write of ours landed after its end`
  const { stable } = lease.held
  return {
    do: 'turn',
    to: { goal: 'restore', ending: 'rolled-back', why, since: seen.now, back: stable },
    why,
  }
}
