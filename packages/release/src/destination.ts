import type { Command } from './command.ts'
import { refuse } from './guards.ts'
import { healthyTargets, isEmpty } from './health.ts'
import type { Lease } from './lease.ts'
import type { Revision } from './ports.ts'
import type { RestoreOrder, RestoreSeen } from './restore-order.ts'
import type { SlotSeen } from './seen.ts'
import { otherSlot, SLOTS, type Slot } from './slot.ts'
import { compareTags } from './version.ts'
import { allOn, describeWeights, sameShare, soleSlot } from './weights.ts'

/** Where the traffic goes back to. */
export interface Destination {
  readonly slot: Slot
  /** What must run there; absent: whatever runs there is right. */
  readonly revision?: Revision
  /** It serves already, or did until a moment ago: half of its tasks are enough to take everything at once. */
  readonly servesAlready: boolean
}

/** What a slot without a mark holds, in a lease. */
const UNMARKED = 'unmarked'

export const releaseIn = (slot: SlotSeen): string => slot.mark?.release ?? UNMARKED

/** For people. */
export const describeSlot = (slot: SlotSeen): string => {
  if (slot.unread?.some(({ part }) => part === 'service' || part === 'release')) {
    return `what runs in ${slot.slot}`
  }
  if (slot.mark !== undefined) return `${slot.mark.release} in ${slot.slot}`
  return isEmpty(slot) ? `${slot.slot} (empty)` : `an unmarked version in ${slot.slot}`
}

export const holds = (slot: SlotSeen, revision: Revision | undefined): boolean =>
  revision === undefined || slot.rollout?.taskDefinition === revision.arn

/** The lease that stands, whoever holds it. */
export const leaseIn = ({ lease }: RestoreSeen): Lease | undefined =>
  lease.state === 'ours' || lease.state === 'other' || lease.state === 'fired' ? lease.lease : undefined

/** The slot that a schedule which nobody can read would bring all traffic onto, if its captured actions tell. */
const capturedSlot = ({ lease }: RestoreSeen): Slot | undefined =>
  lease.state === 'unknown' && lease.lease.back !== undefined ? soleSlot(lease.lease.back) : undefined

/** Whether firing would bring all traffic onto the slot that the lease calls stable. */
const pointsAtItsSlot = (lease: Lease): boolean => sameShare(lease.back, allOn(lease.stable))

/** A slot that carries a share of traffic for a release that has not become good: what an automatic rollback undoes. */
export const unfinishedSlot = (order: RestoreOrder, seen: RestoreSeen): Slot | undefined =>
  SLOTS.find(
    (slot) =>
      seen.rule.weights[slot] > 0 &&
      seen.slots[slot].mark?.release === order.release &&
      seen.slots[slot].mark?.good === false,
  )

/**
 * Where to, as far as it can be told without looking revisions up; undefined when they are needed. With a lease it
 * always can, unless a person names another release: an emergency needs no more than the lease, weights and health.
 */
export const knownDestination = (
  order: RestoreOrder,
  seen: RestoreSeen,
): Destination | Command | undefined => {
  const lease = leaseIn(seen)
  if (order.mode === 'automatic') {
    const bad = unfinishedSlot(order, seen)
    const slot = order.back ?? lease?.stable ?? (bad === undefined ? undefined : otherSlot(bad))
    return slot === undefined ? nothingToStandOn(seen) : { slot, servesAlready: true }
  }
  const serving = soleSlot(seen.rule.weights)
  if (lease !== undefined) {
    const sound = lease.purpose === 'release' || pointsAtItsSlot(lease)
    // Whoever wants a third version gets it after all traffic is on the slot that is sound.
    if (sound && (order.to === undefined || serving !== lease.stable)) {
      return { slot: lease.stable, servesAlready: true }
    }
    if (order.to === undefined) {
      const there = releaseIn(seen.slots[lease.stable]) === lease.release
      return there ? { slot: lease.stable, servesAlready: false } : undefined
    }
  }
  const captured = capturedSlot(seen)
  // Its traffic has moved: whoever made it, that is the way back that AWS would take.
  if (order.to === undefined && captured !== undefined && captured !== serving) {
    return { slot: captured, servesAlready: true }
  }
  const base = lease?.stable ?? captured ?? serving ?? bestSlot(seen)
  if (base === undefined) return nothingToStandOn(seen)
  if (order.to === undefined && serving === undefined) return { slot: base, servesAlready: true }
  if (order.to !== undefined && seen.slots[base].mark?.release === order.to) {
    return { slot: base, servesAlready: seen.rule.weights[base] > 0 || lease?.purpose === 'release' }
  }
  return undefined
}

/** Where to, with the good revisions at hand, or why nowhere; undefined while they are needed and cannot be read. */
export const lookedUpDestination = (
  order: RestoreOrder,
  seen: RestoreSeen,
): Destination | Command | undefined => {
  const lease = leaseIn(seen)
  const serving = soleSlot(seen.rule.weights)
  const goal = order.to ?? (lease?.purpose === 'rollback' ? lease.release : undefined)
  const server = serving === undefined ? undefined : seen.slots[serving]
  if (goal === undefined) {
    const takenBack = alreadyTakenBack(seen)
    if (takenBack) return takenBack
  }
  const wanted =
    goal === undefined
      ? lastGoodBefore(seen, server)
      : seen.good.find((revision) => revision.mark.release === goal)
  if (wanted === undefined) {
    const instead = slotInstead(seen, goal)
    if (instead !== undefined) return instead
    return seen.goodUnread === undefined ? noRelease(seen, goal, server) : undefined
  }
  // First all traffic onto one slot.
  if (serving === undefined) {
    const base = lease?.stable ?? bestSlot(seen)
    return base === undefined ? nothingToStandOn(seen) : { slot: base, servesAlready: true }
  }
  return holds(seen.slots[serving], wanted)
    ? { slot: serving, revision: wanted, servesAlready: true }
    : { slot: otherSlot(serving), revision: wanted, servesAlready: false }
}

const nothingToStandOn = (seen: RestoreSeen): Command =>
  refuse(
    'a-slot-to-stand-on',
    `Traffic is split (${describeWeights(seen.rule.weights)}) and neither slot has a healthy target`,
    'Set the weights of the rule by hand to the slot that answers, then run this again.',
  )

const noRelease = (seen: RestoreSeen, goal: string | undefined, server: SlotSeen | undefined): Command => {
  const known = seen.good.map((revision) => revision.mark.release).join(', ') || 'none'
  return refuse(
    'a-release-to-return-to',
    goal === undefined
      ? `No release before ${server?.mark?.release ?? 'the one that serves'} is marked good`
      : `${goal} is not among the releases marked good`,
    `Name one of them in "to": ${known}.`,
  )
}

/** How much speaks for a slot when traffic is split and no lease says where back is; what does not answer has nothing. */
const bestSlot = (seen: RestoreSeen): Slot | undefined =>
  SLOTS.filter((slot) => healthyTargets(seen.slots[slot]) > 0).sort((a, b) => {
    const [one, two] = [seen.slots[a], seen.slots[b]]
    const byRank = rank(two) - rank(one)
    if (byRank !== 0) return byRank
    const [left, right] = [one.mark?.release, two.mark?.release]
    if (left === undefined || right === undefined || left === right) {
      return seen.rule.weights[b] - seen.rule.weights[a]
    }
    // Of two good ones the newer is the last known good; of two that never became good the older served before.
    return one.mark?.good ? compareTags(right, left) : compareTags(left, right)
  })[0]

/** Good before unmarked (what served before any release of ours), and that before a release that never became good. */
const rank = ({ mark }: SlotSeen): number => (mark === undefined ? 1 : mark.good ? 2 : 0)

/**
 * The other slot, when what it holds can stand for a revision that cannot be found: the revisions could not be read and
 * its own mark says enough, or it has no mark at all, which is what served before the first release of ours.
 */
const slotInstead = (seen: RestoreSeen, goal: string | undefined): Destination | undefined => {
  const serving = soleSlot(seen.rule.weights)
  if (serving === undefined) return undefined
  const [server, other] = [seen.slots[serving], seen.slots[otherSlot(serving)]]
  const { mark } = other
  const there = { slot: other.slot, servesAlready: false }
  if (mark === undefined) {
    const meant = goal === undefined || goal === UNMARKED
    return meant && !isEmpty(other) ? there : undefined
  }
  if (seen.goodUnread === undefined || !mark.good) return undefined
  if (goal !== undefined) return mark.release === goal ? there : undefined
  return server.mark === undefined || compareTags(mark.release, server.mark.release) < 0 ? there : undefined
}

/**
 * Whoever asks for "the last known good" without naming it usually means to undo the newest release. When that
 * one has been undone already, the next older version is not what they mean: least of all when it is the same
 * run once more, interrupted after AWS or itself had moved the traffic. A release never replaces a newer one, so
 * a newer one in the slot without traffic was taken back, whether it had become good before or not.
 */
const alreadyTakenBack = (seen: RestoreSeen): Command | undefined => {
  const serving = soleSlot(seen.rule.weights)
  const { state } = seen.lease
  if (serving === undefined || state === 'ours' || state === 'other' || state === 'lost') return undefined
  const [server, other] = [seen.slots[serving].mark, seen.slots[otherSlot(serving)].mark]
  if (server === undefined || !server.good || other === undefined) return undefined
  if (compareTags(other.release, server.release) <= 0) return undefined
  const older = lastGoodBefore(seen, seen.slots[serving])?.mark.release
  return refuse(
    'not-taken-back-already',
    `${other.release} has been taken back already; ${server.release}, the last known good release, serves all traffic`,
    older === undefined
      ? 'There is no older good release to go back to.'
      : `To go back further, name the release: to: ${older}.`,
  )
}

/** The newest good revision that is older than what serves; of something unmarked, the newest that does not serve. */
const lastGoodBefore = (seen: RestoreSeen, server: SlotSeen | undefined): Revision | undefined => {
  const before = (revision: Revision): boolean =>
    server?.mark === undefined
      ? server === undefined || !holds(server, revision)
      : compareTags(revision.mark.release, server.mark.release) < 0
  return seen.good.filter(before).sort((a, b) => compareTags(b.mark.release, a.mark.release))[0]
}
