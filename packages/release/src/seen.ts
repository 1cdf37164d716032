import { GreenlightError, Interrupted, Unavailable } from './errors.ts'
import { isKnown, type Lease, type LeaseToken, type UnknownLease } from './lease.ts'
import { firesFrom, writableUntil } from './lease-terms.ts'
import type { CountsWindow, LatencyEdge, Ports, RuleState, SlotState, TargetState, Unread } from './ports.ts'
import { type PerSlot, SLOTS, type Slot } from './slot.ts'
import { type Duration, type Instant, SECOND } from './time.ts'

export interface SlotSeen extends SlotState {
  readonly targets: readonly TargetState[]
}

/** Whose the lease is, from the point of view of one holder. */
export type LeaseSeen =
  | { readonly state: 'none' }
  | { readonly state: 'ours'; readonly lease: Lease }
  | { readonly state: 'other'; readonly lease: Lease }
  /**
   * Its time is over, and AWS restores, once a minute. Nobody renews it any more. `process`: this very process held it
   * and did not renew it in time. `run`: an earlier process of this run did. `another`: another run did.
   */
  | { readonly state: 'fired'; readonly lease: Lease; readonly by: 'process' | 'run' | 'another' }
  /** There is a schedule of that name, and its terms cannot be read. */
  | { readonly state: 'unknown'; readonly lease: UnknownLease }
  /** This process held it, and it is gone (somebody deleted it, or its end has come) or belongs to somebody else now. */
  | { readonly state: 'lost'; readonly held: Lease; readonly now?: Lease | UnknownLease }

/** Everything that a decision may rest on. Read afresh in each round; nothing else is remembered. */
export interface Seen {
  readonly now: Instant
  /** How long the look took; absent: no time. */
  readonly took?: Duration
  readonly rule: RuleState
  readonly slots: PerSlot<SlotSeen>
  readonly lease: LeaseSeen
}

/** What the running process knows of itself: that it held the lease, and on which terms. */
export interface Identity {
  readonly holder: string
  readonly token?: LeaseToken
  readonly held?: Lease
}

const whose = (identity: Identity, lease: Lease | UnknownLease | undefined, now: Instant): LeaseSeen => {
  const { holder, token, held } = identity
  const ours =
    lease !== undefined &&
    isKnown(lease) &&
    lease.holder === holder &&
    (token === undefined || lease.epoch === token.epoch)
  if (token !== undefined && held !== undefined && !ours) {
    return lease === undefined ? { state: 'lost', held } : { state: 'lost', held, now: lease }
  }
  if (lease === undefined) return { state: 'none' }
  if (!isKnown(lease)) return { state: 'unknown', lease }
  // A renewal that another run began in time has landed by the time AWS may restore.
  if (!ours)
    return now < firesFrom(lease) ? { state: 'other', lease } : { state: 'fired', lease, by: 'another' }
  if (now < writableUntil(lease)) return { state: 'ours', lease }
  return { state: 'fired', lease, by: token === undefined ? 'run' : 'process' }
}

/** What the live state is read through. */
export type Sights = Pick<Ports, 'traffic' | 'slots' | 'lease' | 'clock'>

/**
 * Reads the live state as far as it can be read. Without the weights, the targets' health and the lease it fails;
 * whatever else could not be read is named in it (`unreadIn`), and decided without.
 * @param patience milliseconds that ECS gets at most; absent: as long as its calls take
 */
export const glimpse = async (ports: Sights, identity: Identity, patience?: Duration): Promise<Seen> => {
  const { traffic, slots, lease, clock } = ports
  const began = clock.now()
  const done = new AbortController()
  const slot = async (name: Slot): Promise<SlotSeen> => {
    const [state, targets] = await Promise.all([
      readSlot(name, slots, lateAfter(patience, clock, done.signal)),
      traffic.health(name),
    ])
    return { ...state, targets }
  }
  try {
    const [rule, blue, green, held] = await Promise.all([
      traffic.read(),
      slot('blue'),
      slot('green'),
      lease.read(),
    ])
    const now = clock.now()
    return { now, took: now - began, rule, slots: { blue, green }, lease: whose(identity, held, now) }
  } finally {
    done.abort()
  }
}

/** Rejects when ECS has had its time; without a limit, never. */
const lateAfter = (
  patience: Duration | undefined,
  clock: Sights['clock'],
  done: AbortSignal,
): Promise<never> => {
  if (patience === undefined) return new Promise(() => {})
  return clock.sleep(patience, done).then(() => {
    throw new Unavailable({
      what: `ECS did not tell within ${patience / SECOND} s`,
      next: 'Try again; the AWS Health Dashboard tells of troubles on their side.',
    })
  })
}

/** The service of a slot; one that ECS does not describe is `UNREAD`, with the reason. */
const readSlot = async (slot: Slot, slots: Sights['slots'], late: Promise<never>): Promise<SlotState> => {
  try {
    late.catch(() => {})
    return await Promise.race([slots.read(slot), late])
  } catch (error) {
    if (!(error instanceof GreenlightError) || error instanceof Interrupted) throw error
    return unreadSlot(slot, error)
  }
}

const unreadSlot = (slot: Slot, error: GreenlightError): SlotState => ({
  slot,
  service: slot,
  status: 'UNREAD',
  strategy: 'ROLLING',
  restoresItself: false,
  desired: 0,
  running: 0,
  pending: 0,
  stopping: 0,
  olderRollouts: 0,
  unread: [{ part: 'service', error }],
})

/** All that could not be read, with whose part it is. */
export const unreadIn = ({ rule, slots }: Seen): readonly (Unread & { readonly slot?: Slot })[] => [
  ...(rule.unread ?? []),
  ...SLOTS.flatMap((slot) => (slots[slot].unread ?? []).map((each) => ({ ...each, slot }))),
]

/**
 * Reads the whole live state at once. Which tasks are about to stop may stay unknown here: only a run that moves traffic
 * forward needs it, and not every role may list tasks.
 * @throws {GreenlightError} the reason why a part of it could not be read
 */
export const observe = async (ports: Sights, identity: Identity): Promise<Seen> => {
  const seen = await glimpse(ports, identity)
  const missing = unreadIn(seen).find(({ part }) => part !== 'tasks')
  if (missing !== undefined) throw missing.error
  return seen
}

/** What was counted in a span of whole intervals. */
export interface Counted extends CountsWindow {
  /** What was asked for; absent while no interval is settled. */
  readonly window?: { readonly from: Instant; readonly to: Instant }
}

/** One stay at a weight, and what was counted in it. */
export interface StageEvidence extends Counted {
  /** Percent of the traffic on the candidate. */
  readonly percent: number
  /** When the traffic was shifted there. */
  readonly shiftedAt: Instant
}

/** All that was counted since the first shift, stage by stage: a sequential test carries evidence forward. */
export interface Evidence {
  /** Length of an interval, milliseconds. */
  readonly interval: Duration
  readonly edges: readonly LatencyEdge[]
  readonly stages: readonly StageEvidence[]
  /** What was counted just before the first shift; absent when this process did not see it. */
  readonly before?: Counted
}
