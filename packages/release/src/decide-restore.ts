import type { Command } from './command.ts'
import { lostLease, restoreAfterLoss } from './decide-deploy.ts'
import type { Ending } from './errors.ts'
import { halt, refuse, refuseForeignRule } from './guards.ts'
import { describeHealth, enoughHealthy, healthyTargets, isEmpty } from './health.ts'
import type { Lease, LeaseTerms } from './lease.ts'
import { CONVERGENCE, hasMargin, needsRenewal, renewed } from './lease-terms.ts'
import type { Revision } from './ports.ts'
import type { Seen, SlotSeen } from './seen.ts'
import type { Settings } from './settings.ts'
import { otherSlot, SLOTS, type Slot } from './slot.ts'
import { type Instant, SECOND } from './time.ts'
import { compareTags } from './version.ts'
import { allOn, describeWeights, sameShare, soleSlot, type Weights } from './weights.ts'

export interface RestoreOrder {
  readonly settings: Settings
  readonly holder: string
  /** `automatic` undoes only what the same run has done; `manual` overrules whoever holds the lease. */
  readonly mode: 'automatic' | 'manual'
  /** The release that is being undone, when it is known. */
  readonly release?: string
  /** A tag to go back to; absent: the last known good. */
  readonly to?: string
  readonly why: string
  readonly ending: Ending
  /** When this run began to bring traffic back: the destination's deadline counts from here. */
  readonly since: Instant
}

export interface RestoreSeen extends Seen {
  /** Revisions marked good, newest first; looked up for a manual rollback only. */
  readonly good: readonly Revision[]
}

/** Where the traffic goes back to. */
interface Destination {
  readonly slot: Slot
  /** What must run there; absent: whatever runs there is right. */
  readonly revision?: Revision
}

/**
 * The next step towards "all traffic on the destination, and nothing left over". Pure and total. As long as
 * the destination is healthy, the first write after the lease is the one that moves the traffic.
 */
export const decideRestore = (order: RestoreOrder, seen: RestoreSeen): Command => {
  const { lease } = seen
  if (lease.state === 'lost') {
    const back = lease.now === undefined && sameShare(seen.rule.weights, lease.held.back)
    return back
      ? { ...lostLease(seen), do: 'end', ending: order.ending, next: 'Nothing.' }
      : restoreAfterLoss(seen)
  }
  const foreign = refuseForeignRule({ ...seen, rule: { ...seen.rule, sticky: false } })
  if (foreign) return foreign
  if (order.mode === 'automatic' && lease.state === 'other') {
    return end(
      'done',
      `${lease.lease.holder} holds the lease for ${lease.lease.release}: nothing of this run is in flight`,
    )
  }
  if (order.mode === 'automatic' && lease.state === 'none') return afterTheFact(order, seen)

  const destination = destinationOf(order, seen)
  if ('do' in destination) return destination
  if (
    sameShare(seen.rule.weights, allOn(destination.slot)) &&
    holds(seen.slots[destination.slot], destination.revision)
  ) {
    return lease.state === 'ours'
      ? tidy(order, seen, lease.lease, destination.slot)
      : lease.state === 'other'
        ? takeOver(order, seen, lease.lease, destination)
        : end(order.ending, `${describeSlot(seen.slots[destination.slot])} already serves all traffic`)
  }
  if (lease.state === 'none') return acquire(order, seen, destination)
  if (lease.state === 'other') return takeOver(order, seen, lease.lease, destination)
  return moveBack(order, seen, lease.lease, destination)
}

const end = (ending: Ending, why: string, next = 'Nothing.'): Command => ({ do: 'end', ending, why, next })

const holds = (slot: SlotSeen, revision: Revision | undefined): boolean =>
  revision === undefined || slot.rollout?.taskDefinition === revision.arn

const describeSlot = (slot: SlotSeen): string =>
  slot.mark === undefined && isEmpty(slot)
    ? `${slot.slot} (empty)`
    : `${slot.mark?.release ?? 'an unmarked version'} in ${slot.slot}`

/** No lease and no person asking: traffic is whole or nobody's; only leftovers of this very release are ours to clear. */
const afterTheFact = (order: RestoreOrder, seen: RestoreSeen): Command => {
  const serving = soleSlot(seen.rule.weights)
  if (serving === undefined)
    return halt(
      'weights-whole',
      `Traffic is split (${describeWeights(seen.rule.weights)}) and nobody holds the lease`,
      'Dispatch the rollback workflow: it brings all traffic onto the last known good.',
    )
  const left = seen.slots[otherSlot(serving)]
  if (left.mark?.release === order.release && left.mark?.good === false && left.desired > 0) {
    return {
      do: 'scale',
      slot: left.slot,
      desired: 0,
      why: `${describeSlot(left)} was not released; its tasks stop`,
    }
  }
  for (const slot of SLOTS) {
    if (seen.slots[slot].scaling?.scaleInSuspended)
      return { do: 'suspend-scale-in', slot, suspended: false, why: `${slot} may scale in again` }
  }
  return end('done', `${describeSlot(seen.slots[serving])} serves all traffic; nothing is left to undo`)
}

/** The slot that traffic can stand on right now without any doubt: the lease's stable one, or the sole one. */
const baseOf = (seen: RestoreSeen): Slot | undefined => {
  const { lease, rule, slots } = seen
  if (lease.state === 'ours' || lease.state === 'other') return lease.lease.stable
  return (
    soleSlot(rule.weights) ?? SLOTS.find((slot) => slots[slot].mark?.good && healthyTargets(slots[slot]) > 0)
  )
}

const destinationOf = (order: RestoreOrder, seen: RestoreSeen): Destination | Command => {
  const base = baseOf(seen)
  if (base === undefined) {
    return refuse(
      'a-slot-to-stand-on',
      `Traffic is split (${describeWeights(seen.rule.weights)}) and neither slot holds a healthy release that was good`,
      'Set the weights of the rule by hand to the slot that answers, then run this again.',
    )
  }
  const inFlight = seen.lease.state === 'ours' || seen.lease.state === 'other' ? seen.lease.lease : undefined
  if (order.mode === 'automatic') return { slot: base }
  const { mark } = seen.slots[base]
  const goal =
    order.to ??
    (inFlight?.purpose === 'rollback' && seen.lease.state === 'ours' ? inFlight.release : undefined)
  if (goal === undefined && (inFlight?.purpose === 'release' || soleSlot(seen.rule.weights) === undefined)) {
    return { slot: base }
  }
  if (goal !== undefined && mark?.release === goal) return { slot: base }

  if (goal === undefined) {
    const takenBack = alreadyTakenBack(seen)
    if (takenBack) return takenBack
  }
  const wanted =
    goal === undefined
      ? lastGoodBefore(seen, mark?.release)
      : seen.good.find((revision) => revision.mark.release === goal)
  if (wanted === undefined) {
    const known = seen.good.map((revision) => revision.mark.release).join(', ') || 'none'
    return refuse(
      'a-release-to-return-to',
      goal === undefined
        ? `No release before ${mark?.release ?? 'the one that serves'} is marked good`
        : `${goal} is not among the releases marked good`,
      `Name one of them in "to": ${known}.`,
    )
  }
  // A release is in flight and somebody wants a third version: first all traffic onto the stable slot.
  if (soleSlot(seen.rule.weights) === undefined) return { slot: base }
  const serving = soleSlot(seen.rule.weights) ?? base
  return holds(seen.slots[serving], wanted)
    ? { slot: serving, revision: wanted }
    : { slot: otherSlot(serving), revision: wanted }
}

/**
 * Whoever asks for "the last known good" without naming it usually means to undo the newest release. When that
 * one has been undone already, the next older version is not what they mean: least of all when it is the same
 * run once more, interrupted after AWS or itself had moved the traffic. A release never replaces a newer one, so
 * a newer one in the slot without traffic was taken back, whether it had become good before or not.
 */
const alreadyTakenBack = (seen: RestoreSeen): Command | undefined => {
  const serving = soleSlot(seen.rule.weights)
  if (serving === undefined || seen.lease.state !== 'none') return undefined
  const [server, other] = [seen.slots[serving].mark, seen.slots[otherSlot(serving)].mark]
  if (server === undefined || !server.good || other === undefined) return undefined
  if (compareTags(other.release, server.release) <= 0) return undefined
  const older = lastGoodBefore(seen, server.release)?.mark.release
  return refuse(
    'not-taken-back-already',
    `${other.release} has been taken back already; ${server.release}, the last known good release, serves all traffic`,
    older === undefined
      ? 'There is no older good release to go back to.'
      : `To go back further, name the release: to: ${older}.`,
  )
}

const lastGoodBefore = (seen: RestoreSeen, release: string | undefined): Revision | undefined =>
  seen.good
    .filter(({ mark }) => release === undefined || compareTags(mark.release, release) < 0)
    .sort((a, b) => compareTags(b.mark.release, a.mark.release))[0]

/**
 * How many healthy targets the destination needs. A version that is brought up for it: enough for the whole
 * traffic. The stable slot, which serves already: half of its tasks, because a missing one is about to be
 * replaced and a version known to be bad must not keep its users that long. And when the slot that has the
 * traffic is dead, one healthy target is better than none.
 */
const needsOf = (order: RestoreOrder, seen: RestoreSeen, destination: Destination): number => {
  const losing = seen.slots[otherSlot(destination.slot)]
  if (healthyTargets(losing) === 0) return 1
  if (destination.revision === undefined)
    return Math.max(1, Math.ceil(seen.slots[destination.slot].desired / 2))
  return enoughHealthy(sizeOf(order, seen, destination), order.settings)
}

/** The size that the destination needs: its own as the stable slot, or that of the slot it takes over from. */
const sizeOf = (order: RestoreOrder, seen: RestoreSeen, { slot, revision }: Destination): number => {
  const [to, from] = [seen.slots[slot], seen.slots[otherSlot(slot)]]
  if (revision === undefined && to.desired > 0) return to.desired
  return Math.max(to.desired, from.desired, 1) || order.settings.initialTasks
}

/** The right version is there, nothing of an earlier one is left that could answer in its place, and it is healthy. */
const isReady = (order: RestoreOrder, seen: RestoreSeen, destination: Destination): boolean => {
  const to = seen.slots[destination.slot]
  const alone =
    destination.revision === undefined || (holds(to, destination.revision) && to.olderRollouts === 0)
  return alone && healthyTargets(to) >= needsOf(order, seen, destination)
}

const acquire = (order: RestoreOrder, seen: RestoreSeen, destination: Destination): Command => {
  const { now, rule } = seen
  const ready = isReady(order, seen, destination)
  const stable = ready ? destination.slot : (soleSlot(rule.weights) ?? destination.slot)
  return {
    do: 'acquire-lease',
    terms: {
      holder: order.holder,
      release: destination.revision?.mark.release ?? seen.slots[destination.slot].mark?.release ?? 'unmarked',
      purpose: 'rollback',
      epoch: 1,
      acquiredAt: now,
      dueAt: now + order.settings.lease.ttl,
      stable,
      back: ready ? allOn(destination.slot) : rule.weights,
      shifts: [{ at: now, percent: 100 }],
      size: 0,
    },
    why: `Rolling back from ${describeWeights(rule.weights)}: ${order.why}`,
  }
}

const takeOver = (
  order: RestoreOrder,
  seen: RestoreSeen,
  lease: Lease,
  destination: Destination,
): Command => {
  const { name: _, held: __, tampered, ...terms } = lease
  const told = tampered === undefined ? '' : `. It ${tampered}; it is written anew from the rule`
  return {
    do: 'take-over-lease',
    terms: {
      ...terms,
      holder: order.holder,
      release: destination.revision?.mark.release ?? seen.slots[destination.slot].mark?.release ?? 'unmarked',
      purpose: 'rollback',
      epoch: lease.epoch + 1,
      acquiredAt: seen.now,
      dueAt: seen.now + order.settings.lease.ttl,
    },
    why: `Taking over from ${lease.holder} (${lease.purpose} of ${lease.release}): ${order.why}${told}`,
  }
}

/** Makes the destination ready if it is not, then moves all traffic onto it in one write. */
const moveBack = (
  order: RestoreOrder,
  seen: RestoreSeen,
  lease: Lease,
  destination: Destination,
): Command => {
  const { now, rule, slots } = seen
  const { settings } = order
  const to = slots[destination.slot]
  const needs = needsOf(order, seen, destination)
  const back = allOn(destination.slot)
  if (isReady(order, seen, destination)) {
    if (!sameShare(lease.back, back) || !hasMargin(lease, now)) {
      return {
        do: 'renew-lease',
        terms: pointedAt(lease, destination.slot, back, seen, settings),
        why: `${destination.slot} is ready; from now on AWS itself would finish this rollback`,
      }
    }
    return {
      do: 'set-weights',
      from: rule.weights,
      to: back,
      gaining: destination.slot,
      needs,
      lease: 'held',
      why: `All traffic back onto ${describeSlot(to)}: ${order.why}`,
    }
  }
  if (destination.revision === undefined && isEmpty(to)) {
    return {
      do: 'release-lease',
      after: { end: 'unfinished' },
      why: `Nothing runs in ${destination.slot} to go back to; ${otherSlot(destination.slot)} keeps the traffic`,
    }
  }
  if (needsRenewal(lease, now, settings)) {
    return { do: 'renew-lease', terms: renewed(lease, now, settings), why: 'The rollback is alive' }
  }
  const size = sizeOf(order, seen, destination)
  if (destination.revision !== undefined && !holds(to, destination.revision)) {
    return {
      do: 'roll',
      slot: destination.slot,
      desired: size,
      revision: destination.revision,
      force: false,
      why: `${destination.revision.mark.release} is brought up in ${destination.slot} with ${size} tasks`,
    }
  }
  if (to.desired < size) {
    return {
      do: 'scale',
      slot: destination.slot,
      desired: size,
      why: `${destination.slot} grows from ${to.desired} to ${size} tasks`,
    }
  }
  if (now - Math.max(to.rollout?.startedAt ?? 0, order.since) > settings.health.deadline) {
    return {
      ...halt(
        'destination-healthy',
        `${destination.slot} has ${describeHealth(to)} after ${settings.health.deadline / SECOND} s and cannot take the traffic`,
        'Look at the reasons below; name another release in "to", or repair the slot and run this again.',
      ),
      explain: destination.slot,
    }
  }
  return {
    do: 'wait',
    duration: settings.health.interval,
    why: `${destination.slot}: ${describeHealth(to)}, it needs ${needs}`,
  }
}

const pointedAt = (lease: Lease, slot: Slot, back: Weights, seen: Seen, settings: Settings): LeaseTerms => ({
  ...renewed(lease, seen.now, settings),
  stable: slot,
  back,
})

/** Traffic is back. Shrink what failed, once every load balancer node has the weights; then let the lease go. */
const tidy = (order: RestoreOrder, seen: RestoreSeen, lease: Lease, slot: Slot): Command => {
  const { now, slots } = seen
  const { settings } = order
  const last = lease.shifts.at(-1)
  if (last !== undefined && last.percent !== 0) {
    return {
      do: 'renew-lease',
      terms: { ...renewed(lease, now, settings), shifts: [...lease.shifts, { at: now, percent: 0 }] },
      why: `All traffic is on ${slot}`,
    }
  }
  for (const each of SLOTS) {
    if (slots[each].scaling?.scaleInSuspended)
      return { do: 'suspend-scale-in', slot: each, suspended: false, why: `${each} may scale in again` }
  }
  const retired = slots[otherSlot(slot)]
  const keep = retired.mark?.good ? settings.standby : 0
  if (retired.desired > keep) {
    if (last !== undefined && now - last.at < CONVERGENCE) {
      return needsRenewal(lease, now, settings)
        ? { do: 'renew-lease', terms: renewed(lease, now, settings), why: 'The rollback is alive' }
        : {
            do: 'wait',
            duration: settings.health.interval,
            why: `${retired.slot} keeps running until every load balancer node has the weights`,
          }
    }
    return {
      do: 'scale',
      slot: retired.slot,
      desired: keep,
      why: `${describeSlot(retired)} retires; ${keep} of its ${retired.desired} tasks stay`,
    }
  }
  return {
    do: 'release-lease',
    after: { end: order.ending },
    why: `${describeSlot(slots[slot])} serves all traffic`,
  }
}
