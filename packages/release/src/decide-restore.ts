import type { Command } from './command.ts'
import { lostLease } from './decide-deploy.ts'
import {
  type Destination,
  describeSlot,
  holds,
  knownDestination,
  leaseIn,
  lookedUpDestination,
  releaseIn,
  unfinishedSlot,
} from './destination.ts'
import { ConfigurationError, type Ending } from './errors.ts'
import { hasRestored } from './fired-lease.ts'
import { halt, refuseForeignWeights, refuseNotRestored, refuseOtherHolder, refuseUnknown } from './guards.ts'
import {
  describeHealth,
  enoughHealthy,
  healthyTargets,
  isEmpty,
  isWhole,
  lastingTargets,
  standingTargets,
} from './health.ts'
import type { Lease, LeaseTerms, UnknownLease } from './lease.ts'
import { CONVERGENCE, needsRenewal, renewed, restoresUntil } from './lease-terms.ts'
import type { RestoreOrder, RestoreSeen } from './restore-order.ts'
import { type LeaseSeen, type SlotSeen, unreadIn } from './seen.ts'
import type { Settings } from './settings.ts'
import { otherSlot, SLOTS, type Slot } from './slot.ts'
import { SECOND } from './time.ts'
import { compareTags } from './version.ts'
import { allOn, describeWeights, sameShare, soleSlot, type Weights } from './weights.ts'

export type { RestoreOrder, RestoreSeen } from './restore-order.ts'

/** Whether this decision rests on which revisions were good. An emergency does not, so it does not wait for them. */
export const needsRevisions = (order: RestoreOrder, seen: RestoreSeen): boolean =>
  order.mode === 'manual' && seen.lease.state !== 'lost' && knownDestination(order, seen) === undefined

/**
 * The next step towards "all traffic on the destination, at the size that carried it, and nothing left over". Pure and
 * total. As long as the destination is healthy, the first write after the lease is the one that moves the traffic, and
 * it needs the weights, the health of the targets and the lease; whatever else could not be read is tidied later.
 */
export const decideRestore = (order: RestoreOrder, seen: RestoreSeen): Command => {
  const { lease } = seen
  if (lease.state === 'lost') return afterLoss(order, seen)
  const foreign = refuseForeignWeights(seen)
  if (foreign) return foreign
  if (order.mode === 'automatic' && lease.state === 'unknown') {
    const { why, next } = refuseUnknown(lease.lease)
    return halt('lease-readable', why, next)
  }
  if (order.mode === 'automatic' && lease.state === 'fired') return underFiring(order, seen, lease)
  if (order.mode === 'automatic' && lease.state === 'other') return leaveToHolder(order, seen, lease.lease)
  if (order.mode === 'automatic' && lease.state === 'none') {
    const settled = afterTheFact(order, seen)
    if (settled !== undefined) return settled
  }
  const smaller = shrunkServer(order, seen)
  const destination =
    smaller ??
    knownDestination(order, seen) ??
    lookedUpDestination(order, seen) ??
    awaitRevisions(order, seen)
  if ('do' in destination) return destination
  if (lease.state === 'unknown') return takeOverUnknown(order, seen, lease.lease, destination)
  if (lease.state === 'other' || lease.state === 'fired')
    return takeOver(order, seen, lease.lease, destination)
  const arrived =
    sameShare(seen.rule.weights, allOn(destination.slot)) &&
    holds(seen.slots[destination.slot], destination.revision)
  if (lease.state === 'ours') {
    return arrived
      ? tidy(order, seen, lease.lease, destination.slot)
      : moveBack(order, seen, lease.lease, destination)
  }
  const server = seen.slots[destination.slot]
  if (!arrived || smaller !== undefined) return acquire(order, seen, destination)
  const rest = waitForTheRest(order, seen, undefined)
  if (rest !== undefined) return rest
  return isWhole(server, order.settings) || neverServed(server)
    ? end(order.ending, `${describeSlot(server)} already serves all traffic`)
    : acquire(order, seen, destination)
}

const end = (ending: Ending, why: string, next = 'Nothing.'): Command => ({ do: 'end', ending, why, next })

/** Whether what is waited for has had its time, counted from the last change of weights or from the start. */
const isLate = (order: RestoreOrder, seen: RestoreSeen, lease: Lease | undefined): boolean =>
  seen.now - Math.max(order.since, lease?.shifts.at(-1)?.at ?? 0) > order.settings.health.deadline

/** Waits under the lease, if there is one, and keeps it alive. */
const wait = (order: RestoreOrder, seen: RestoreSeen, lease: Lease | undefined, why: string): Command =>
  lease !== undefined && needsRenewal(lease, seen.now, order.settings)
    ? { do: 'renew-lease', terms: renewed(lease, seen.now, order.settings), why: 'The rollback is alive' }
    : { do: 'wait', duration: order.settings.health.interval, why }

/**
 * The lease went away while this process held it. The way back goes on without it: by hand, unless somebody else has
 * brought it to its end; otherwise onto the slot that was stable.
 */
const afterLoss = (order: RestoreOrder, seen: RestoreSeen): Command => {
  const { lease, rule } = seen
  if (lease.state !== 'lost' || lease.now !== undefined) return lostLease(seen)
  const why = 'The lease is gone before this was over'
  if (order.mode === 'automatic') {
    const { ending } = order
    return {
      do: 'turn',
      to: { goal: 'restore', ending, why: order.why, since: seen.now, back: lease.held.stable },
      why,
    }
  }
  const serving = soleSlot(rule.weights)
  const server = serving === undefined ? undefined : seen.slots[serving]
  return server?.mark?.release === lease.held.release && hasItsSize(order, seen, server.slot)
    ? end(order.ending, `${describeSlot(server)} serves all traffic; somebody else has ended this rollback`)
    : { do: 'turn', to: { goal: 'rollback' }, why }
}

/**
 * Somebody else holds the lease. Traffic that is whole on a slot that is whole is as it should be. A release of another
 * run has nothing to do with this one. A rollback brings this run's traffic back as well, so it is awaited: whoever holds
 * the lease may be dead, and then AWS's order is all there is.
 */
const leaveToHolder = (order: RestoreOrder, seen: RestoreSeen, lease: Lease): Command => {
  const serving = soleSlot(seen.rule.weights)
  if (serving !== undefined && hasItsSize(order, seen, serving)) {
    return end(
      'done',
      `${describeSlot(seen.slots[serving])} serves all traffic; ${lease.holder} holds the lease for the ${lease.purpose} of ${lease.release}, and nothing of this run is in flight`,
    )
  }
  if (lease.purpose === 'release') return refuseOtherHolder(lease)
  const state = `${lease.holder} holds the lease for its rollback to ${lease.release}, and the rule says ${describeWeights(seen.rule.weights)}`
  if (isLate(order, seen, undefined)) {
    return halt(
      'lease-free',
      state,
      `When that run is dead, AWS restores ${describeWeights(lease.back)} by ${new Date(lease.dueAt).toISOString()}; run this again then, or dispatch the rollback workflow, which takes the lease over.`,
    )
  }
  return wait(order, seen, undefined, state)
}

/**
 * The lease is over, and AWS restores once a minute. Our own run's: what AWS does not manage is done here, what serves gets
 * its size, leftovers are cleared, and nothing is renewed. The lease stays until its end if it ever moved traffic: a
 * process of this run that a frozen machine still holds could write yet, and then AWS is the only one left to undo it. The
 * next release takes it over, so it is in nobody's way.
 */
const underFiring = (
  order: RestoreOrder,
  seen: RestoreSeen,
  { lease, by }: Extract<LeaseSeen, { readonly state: 'fired' }>,
): Command => {
  const { rule, slots, now, steadySince = now } = seen
  const { settings } = order
  // It does something else than restore, once a minute: written anew, it restores.
  if (by !== 'another' && lease.tampered !== undefined)
    return takeOver(order, seen, lease, { slot: lease.stable, servesAlready: true })
  if (by === 'another') {
    const settled = hasRestored(seen, lease) ? afterTheFact(order, seen) : undefined
    if (settled !== undefined) return settled
    const { why, next } = refuseNotRestored(seen, lease)
    return halt('lease-free', why, next)
  }
  const { stable, back } = lease
  // It was to keep traffic where something answered until its slot was ready: that way back is not over.
  if (soleSlot(back) !== stable) return takeOver(order, seen, lease, { slot: stable, servesAlready: false })
  const [server, candidate] = [slots[stable], slots[otherSlot(stable)]]
  if (!sameShare(rule.weights, back)) {
    if (healthyTargets(server) > 0) {
      return {
        do: 'set-weights',
        from: rule.weights,
        to: back,
        gaining: stable,
        needs: 1,
        lease: 'fired',
        why: `AWS was to restore ${describeWeights(back)} by ${new Date(lease.dueAt).toISOString()} and has not, so this run does: ${order.why}`,
      }
    }
    const state = `${stable} has ${describeHealth(server)} and cannot take the traffic; AWS restores ${describeWeights(back)} all the same, as soon as it can`
    return isLate(order, seen, undefined)
      ? {
          ...halt('destination-healthy', state, 'Look at the reasons below, and repair the slot.'),
          explain: stable,
        }
      : wait(order, seen, undefined, state)
  }
  const first =
    waitForTheRest(order, seen, undefined) ??
    growBack(order, seen, undefined, stable, sizeOf(order, seen, lease, stable))
  if (first !== undefined) return first
  const keep = candidate.mark?.good ? settings.standby : 0
  if (candidate.desired > keep) {
    if (now - steadySince < CONVERGENCE) {
      const why = `${candidate.slot} keeps running until every load balancer node has the weights`
      return wait(order, seen, undefined, why)
    }
    return {
      do: 'scale',
      slot: candidate.slot,
      desired: keep,
      why: `${describeSlot(candidate)} retires; ${keep} of its ${candidate.desired} tasks stay`,
    }
  }
  const suspended = SLOTS.find((slot) => slots[slot].scaling?.scaleInSuspended)
  if (suspended !== undefined) return mayScaleIn(suspended)
  const serves = `${describeSlot(server)} serves all traffic`
  if (lease.shifts.length === 0) return letGo(order.ending, serves)
  return end(
    order.ending,
    `${serves}; AWS goes on restoring it once a minute until ${new Date(restoresUntil(lease)).toISOString()}, should a frozen process of this run still write`,
  )
}

/**
 * No lease, and no person who asks. Traffic on a release of ours that has not become good is taken back where this run
 * knows that it may: then undefined. Otherwise leftovers of this very release are all there is to clear.
 */
const afterTheFact = (order: RestoreOrder, seen: RestoreSeen): Command | undefined => {
  const serving = soleSlot(seen.rule.weights)
  if (order.back !== undefined && serving !== order.back) return undefined
  if (serving === undefined) {
    if (unfinishedSlot(order, seen) !== undefined) return undefined
    return halt(
      'weights-whole',
      `Traffic is split (${describeWeights(seen.rule.weights)}) and nobody holds the lease`,
      'Dispatch the rollback workflow: it brings all traffic onto the last known good.',
    )
  }
  const server = seen.slots[serving]
  const rest = waitForTheRest(order, seen, undefined)
  if (rest !== undefined) return rest
  if (server.mark?.good === false && server.mark.release === order.release) {
    return halt(
      'serves-what-was-good',
      `${order.release} serves all traffic from ${serving}, but it was never found good: either its run died right after the bake, or a late write moved the traffic after AWS had restored it`,
      'Look at the last lines of its shift job. When the bake had passed, run that job again: it finishes the release. Otherwise dispatch the rollback workflow.',
    )
  }
  const left = seen.slots[otherSlot(serving)]
  const leftover = left.mark?.release === order.release && left.mark?.good === false && left.desired > 0
  const carried = leftover || tookOverFrom(server, left) ? left.desired : 0
  const grown = growBack(order, seen, undefined, serving, Math.max(server.desired, carried))
  if (grown !== undefined) return grown
  if (leftover) {
    return {
      do: 'scale',
      slot: left.slot,
      desired: 0,
      why: `${describeSlot(left)} was not released; its tasks stop`,
    }
  }
  const suspended = SLOTS.find((slot) => seen.slots[slot].scaling?.scaleInSuspended)
  if (suspended !== undefined) return mayScaleIn(suspended)
  const doubt = server.mark?.good === false ? ', although it was never found good' : ''
  return end(order.ending, `${describeSlot(server)} serves all traffic${doubt}; nothing is left to undo`)
}

const mayScaleIn = (slot: Slot): Command => ({
  do: 'suspend-scale-in',
  slot,
  suspended: false,
  why: `${slot} may scale in again`,
})

/** Whether a slot is whole at the size that it had before a newer release took its traffic, if one did. */
const hasItsSize = (order: RestoreOrder, seen: RestoreSeen, slot: Slot): boolean => {
  const { [slot]: server, [otherSlot(slot)]: other } = seen.slots
  return (
    isWhole(server, order.settings) &&
    other.status !== 'UNREAD' &&
    !(tookOverFrom(server, other) && server.desired < other.desired)
  )
}

/**
 * By hand, with all traffic on a slot that wants fewer tasks than the one without traffic: a rollback that died before it
 * had restored the size. It is finished first, whatever comes next.
 */
const shrunkServer = (order: RestoreOrder, seen: RestoreSeen): Destination | undefined => {
  const serving = soleSlot(seen.rule.weights)
  if (order.mode !== 'manual' || seen.lease.state !== 'none' || serving === undefined) return undefined
  const [server, other] = [seen.slots[serving], seen.slots[otherSlot(serving)]]
  if (server.status === 'UNREAD' || other.status === 'UNREAD' || neverServed(server)) return undefined
  const known = server.mark !== undefined && lastingTargets(server) > 0
  return known && tookOverFrom(server, other) && server.desired < other.desired
    ? { slot: serving, servesAlready: true }
    : undefined
}

/** Whether the slot that serves got its traffic back from a newer release in the other one; unmarked is older than any. */
const tookOverFrom = (server: SlotSeen, other: SlotSeen): boolean =>
  other.mark !== undefined &&
  (server.mark === undefined || compareTags(other.mark.release, server.mark.release) > 0)

const awaitRevisions = (order: RestoreOrder, seen: RestoreSeen): Command => {
  const reason = seen.goodUnread?.message ?? 'they were not looked up'
  const why = `Which releases were good could not be read: ${reason}`
  return isLate(order, seen, undefined) || seen.goodUnread instanceof ConfigurationError
    ? halt('a-release-to-return-to', why, seen.goodUnread?.next ?? 'Run this again.')
    : wait(order, seen, leaseIn(seen), why)
}

/**
 * Traffic is where it should be; what is left to do needs the parts that could not be read. Undefined when all were.
 * Stickiness is nothing that a rollback rests on, and a role that may not list tasks can do without.
 */
const waitForTheRest = (
  order: RestoreOrder,
  seen: RestoreSeen,
  lease: Lease | undefined,
): Command | undefined => {
  const missing = unreadIn(seen).filter(
    ({ part, error }) => part !== 'stickiness' && !(part === 'tasks' && error instanceof ConfigurationError),
  )
  const [first] = missing
  if (first === undefined) return undefined
  const parts = [...new Set(missing.map(({ part, slot }) => `${part} of ${slot ?? 'the rule'}`))].join(', ')
  const serving = soleSlot(seen.rule.weights)
  const why = `${serving === undefined ? `The rule says ${describeWeights(seen.rule.weights)}` : `All traffic is on ${serving}`}; what is left to do needs what could not be read (${parts}): ${first.error.message}`
  if (isLate(order, seen, lease) || missing.some(({ error }) => error instanceof ConfigurationError)) {
    const kept = lease === undefined ? '' : ' The lease stays, and changes nothing when it fires.'
    return halt('all-read', why, `${first.error.next} Then run this again: it tidies up.${kept}`)
  }
  return wait(order, seen, lease, why)
}

/** A slot that holds no release and no task: nothing ever served from it. */
const neverServed = (slot: SlotSeen): boolean => slot.mark === undefined && isEmpty(slot)

/** Tasks that a slot has or had: what ECS is told, or what the load balancer still knows when ECS does not answer. */
const tasksOf = (slot: SlotSeen): number => (slot.status === 'UNREAD' ? standingTargets(slot) : slot.desired)

/**
 * The size that carried the traffic, which what serves must have: the larger of both slots, until one is shrunk, and what
 * the lease remembers of it. Not more than autoscaling allows, which would take it away again.
 */
const sizeOf = (order: RestoreOrder, seen: RestoreSeen, lease: Lease | undefined, slot: Slot): number => {
  const { [slot]: to, [otherSlot(slot)]: from } = seen.slots
  const carried = Math.max(tasksOf(from), lease?.size ?? 0)
  // Somebody has set the slot that had the traffic to nothing: nobody knows any more what it was.
  const size = Math.max(tasksOf(to), carried > 0 ? carried : order.settings.initialTasks)
  return atMost(to, size)
}

const atMost = ({ scaling }: SlotSeen, size: number): number =>
  Math.max(1, Math.min(size, scaling === undefined || scaling.max === 0 ? size : scaling.max))

/**
 * How many lasting targets the destination needs. A version that is brought up for it: enough for the whole
 * traffic. The stable slot, which serves already: half of its tasks, because a missing one is about to be
 * replaced and a version known to be bad must not keep its users that long. And when the slot that has the
 * traffic is dead, one healthy target is better than none: the size is restored before the run ends.
 */
const needsOf = (order: RestoreOrder, seen: RestoreSeen, destination: Destination): number => {
  if (healthyTargets(seen.slots[otherSlot(destination.slot)]) === 0) return 1
  const size = sizeOf(order, seen, leaseIn(seen), destination.slot)
  return destination.servesAlready ? Math.max(1, Math.ceil(size / 2)) : enoughHealthy(size, order.settings)
}

/** The right version is there, nothing of an earlier one is left that could answer in its place, and it is healthy. */
const isReady = (order: RestoreOrder, seen: RestoreSeen, destination: Destination): boolean => {
  const to = seen.slots[destination.slot]
  const alone = destination.servesAlready || to.olderRollouts === 0
  return alone && holds(to, destination.revision) && lastingTargets(to) >= needsOf(order, seen, destination)
}

/** What firing must restore while the destination is not ready: whole traffic, on a slot that answers. */
const backUntilReady = (seen: RestoreSeen, { slot }: Destination): Weights => {
  if (soleSlot(seen.rule.weights) !== undefined) return seen.rule.weights
  return allOn(healthyTargets(seen.slots[slot]) > 0 ? slot : otherSlot(slot))
}

/** The terms of a rollback that begins. Until its destination is ready, back is what can stand. */
const rollbackTerms = (order: RestoreOrder, seen: RestoreSeen, destination: Destination): LeaseTerms => {
  const { now, slots } = seen
  const { slot, revision } = destination
  return {
    holder: order.holder,
    release: revision?.mark.release ?? releaseIn(slots[slot]),
    purpose: 'rollback',
    epoch: 1,
    acquiredAt: now,
    dueAt: now + order.settings.lease.ttl,
    stable: slot,
    back: isReady(order, seen, destination) ? allOn(slot) : backUntilReady(seen, destination),
    shifts: [{ at: now, percent: 100 }],
    size: sizeOf(order, seen, undefined, slot),
  }
}

const acquire = (order: RestoreOrder, seen: RestoreSeen, destination: Destination): Command => ({
  do: 'acquire-lease',
  terms: rollbackTerms(order, seen, destination),
  why: `Rolling back from ${describeWeights(seen.rule.weights)}: ${order.why}`,
})

/** Whoever made it: its name and the weights that it would restore are all that a rollback needs of it. */
const takeOverUnknown = (
  order: RestoreOrder,
  seen: RestoreSeen,
  lease: UnknownLease,
  destination: Destination,
): Command => ({
  do: 'take-over-lease',
  terms: { ...rollbackTerms(order, seen, destination), epoch: (lease.epoch ?? 0) + 1 },
  why: `Taking over the schedule ${lease.name}, which this version cannot read (${lease.unreadable}): ${order.why}`,
})

const takeOver = (
  order: RestoreOrder,
  seen: RestoreSeen,
  lease: Lease,
  { slot, revision }: Destination,
): Command => {
  const { name: _, held: __, tampered, ...terms } = lease
  const told = tampered === undefined ? '' : `. It ${tampered}; it is written anew from the rule`
  return {
    do: 'take-over-lease',
    terms: {
      ...terms,
      holder: order.holder,
      release: revision?.mark.release ?? releaseIn(seen.slots[slot]),
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
  const size = sizeOf(order, seen, lease, destination.slot)
  if (isReady(order, seen, destination)) {
    return moveOnto(order, seen, lease, {
      slot: destination.slot,
      stable: destination.slot,
      needs: needsOf(order, seen, destination),
      size,
      why: `All traffic back onto ${describeSlot(to)}: ${order.why}`,
    })
  }
  const from = slots[otherSlot(destination.slot)]
  if (healthyTargets(to) === 0 && lastingTargets(from) > 0 && rule.weights[to.slot] > 0) {
    return moveOnto(order, seen, lease, {
      slot: from.slot,
      stable: to.slot,
      needs: 1,
      size,
      why: `Nothing answers in ${to.slot}: ${describeSlot(from)} takes all traffic until ${to.slot} is back`,
    })
  }
  if (destination.revision === undefined && neverServed(to) && rule.weights[to.slot] === 0) {
    const why = `Nothing runs in ${to.slot} to go back to; ${from.slot} keeps the traffic`
    return letGo('unfinished', why)
  }
  if (to.status !== 'ACTIVE' && to.status !== 'UNREAD') {
    return halt(
      'services-exist',
      `The ${to.slot} slot's ECS service ${to.service} is ${to.status}, so nothing can be brought up there`,
      `Create the service ${to.service} (docs/setup.md, "The two services"); it is permanent.`,
    )
  }
  const needs = needsOf(order, seen, destination)
  if (now - Math.max(to.rollout?.startedAt ?? 0, order.since) > settings.health.deadline) {
    return {
      ...halt(
        'destination-healthy',
        `${to.slot} has ${describeHealth(to)} after ${settings.health.deadline / SECOND} s and cannot take the traffic`,
        'Look at the reasons below; name another release in "to", or repair the slot and run this again.',
      ),
      explain: to.slot,
    }
  }
  const nothingToGrow = destination.revision === undefined && neverServed(to)
  if (to.status === 'UNREAD' || nothingToGrow) {
    return wait(order, seen, lease, `${to.slot}: ${describeHealth(to)}`)
  }
  if (needsRenewal(lease, now, settings)) {
    return { do: 'renew-lease', terms: renewed(lease, now, settings), why: 'The rollback is alive' }
  }
  if (destination.revision !== undefined && !holds(to, destination.revision)) {
    return {
      do: 'roll',
      slot: to.slot,
      desired: size,
      revision: destination.revision,
      force: false,
      why: `${destination.revision.mark.release} is brought up in ${to.slot} with ${size} tasks`,
    }
  }
  return (
    grow(to, size) ?? {
      do: 'wait',
      duration: settings.health.interval,
      why: `${to.slot}: ${describeHealth(to)}, it needs ${needs}`,
    }
  )
}

/** One write of all traffic onto a slot, once AWS itself would do the same. */
const moveOnto = (
  order: RestoreOrder,
  seen: RestoreSeen,
  lease: Lease,
  move: {
    readonly slot: Slot
    readonly stable: Slot
    readonly needs: number
    readonly size: number
    readonly why: string
  },
): Command => {
  const back = allOn(move.slot)
  const { stable } = move
  if (!sameShare(lease.back, back) || lease.stable !== stable) {
    const size = Math.max(lease.size, move.size)
    return {
      do: 'renew-lease',
      terms: pointedAt(lease, { stable, back, size }, seen, order.settings),
      why: `${move.slot} can take the traffic; from now on AWS itself would finish this`,
    }
  }
  return {
    do: 'set-weights',
    from: seen.rule.weights,
    to: back,
    gaining: move.slot,
    needs: move.needs,
    why: move.why,
  }
}

const pointedAt = (
  lease: Lease,
  at: Pick<LeaseTerms, 'stable' | 'back' | 'size'>,
  seen: RestoreSeen,
  settings: Settings,
): LeaseTerms => ({ ...renewed(lease, seen.now, settings), ...at })

/** A larger size for a slot; undefined when it has it. */
const grow = (slot: SlotSeen, size: number): Command | undefined => {
  if (slot.desired >= size) return undefined
  return {
    do: 'scale',
    slot: slot.slot,
    desired: size,
    why: `${slot.slot} grows from ${slot.desired} to ${size} tasks`,
  }
}

/**
 * What serves gets the size that carried the traffic, before anything shrinks and before the run ends; undefined once it
 * has it. The lease stays until then.
 */
const growBack = (
  order: RestoreOrder,
  seen: RestoreSeen,
  lease: Lease | undefined,
  slot: Slot,
  wanted: number,
): Command | undefined => {
  const server = seen.slots[slot]
  if (neverServed(server)) return undefined
  const { settings } = order
  const size = atMost(server, wanted)
  const whole = server.desired >= size && lastingTargets(server) >= enoughHealthy(size, settings)
  if (whole) return undefined
  if (isLate(order, seen, lease)) {
    const kept = lease === undefined ? '' : ' The lease stays, and changes nothing when it fires.'
    return {
      ...halt(
        'serving-whole',
        `All traffic is on ${describeSlot(server)}, which has ${describeHealth(server)}; ${size} carried the traffic before`,
        `Look at the reasons below, let ${slot} grow to ${size} tasks, and run this again.${kept}`,
      ),
      explain: slot,
    }
  }
  return (
    grow(server, size) ??
    wait(order, seen, lease, `${slot} has all traffic and ${describeHealth(server)}; it needs ${size}`)
  )
}

/** Ends what the lease was for. It may be due soon: AWS restores what stands anyway. */
const letGo = (ending: Ending, why: string): Command => ({ do: 'release-lease', after: { end: ending }, why })

/**
 * Traffic is back. What serves gets its size; then what failed shrinks, once every load balancer node has the weights;
 * then the lease goes.
 */
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
  const first =
    waitForTheRest(order, seen, lease) ?? growBack(order, seen, lease, slot, sizeOf(order, seen, lease, slot))
  if (first !== undefined) return first
  const retired = slots[otherSlot(slot)]
  const keep = retired.mark?.good ? settings.standby : 0
  if (retired.desired > keep) {
    if (last !== undefined && now - last.at < CONVERGENCE) {
      const why = `${retired.slot} keeps running until every load balancer node has the weights`
      return wait(order, seen, lease, why)
    }
    return {
      do: 'scale',
      slot: retired.slot,
      desired: keep,
      why: `${describeSlot(retired)} retires; ${keep} of its ${retired.desired} tasks stay`,
    }
  }
  const suspended = SLOTS.find((each) => slots[each].scaling?.scaleInSuspended)
  if (suspended !== undefined) return mayScaleIn(suspended)
  return letGo(order.ending, `${describeSlot(slots[slot])} serves all traffic`)
}
