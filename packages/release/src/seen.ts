import type { Lease, LeaseToken } from './lease.ts'
import type { CountsWindow, LatencyEdge, Ports, RuleState, SlotState, TargetState } from './ports.ts'
import type { PerSlot, Slot } from './slot.ts'
import type { Duration, Instant } from './time.ts'

export interface SlotSeen extends SlotState {
  readonly targets: readonly TargetState[]
}

/** Whose the lease is, from the point of view of one holder. */
export type LeaseSeen =
  | { readonly state: 'none' }
  | { readonly state: 'ours'; readonly lease: Lease }
  | { readonly state: 'other'; readonly lease: Lease }
  /** This process held it, and it is gone (it fired) or belongs to somebody else now. */
  | { readonly state: 'lost'; readonly held: Lease; readonly now?: Lease }

/** Everything that a decision may rest on. Read afresh in each round; nothing else is remembered. */
export interface Seen {
  readonly now: Instant
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

const whose = (identity: Identity, lease: Lease | undefined): LeaseSeen => {
  const { holder, token, held } = identity
  const ours = lease?.holder === holder && (token === undefined || lease.epoch === token.epoch)
  if (token !== undefined && held !== undefined && !ours) {
    return lease === undefined ? { state: 'lost', held } : { state: 'lost', held, now: lease }
  }
  if (lease === undefined) return { state: 'none' }
  return { state: ours ? 'ours' : 'other', lease }
}

/** Reads the whole live state at once. */
export const observe = async (
  ports: Pick<Ports, 'traffic' | 'slots' | 'lease' | 'clock'>,
  identity: Identity,
): Promise<Seen> => {
  const { traffic, slots, lease, clock } = ports
  const slot = async (name: Slot): Promise<SlotSeen> => {
    const [state, targets] = await Promise.all([slots.read(name), traffic.health(name)])
    return { ...state, targets }
  }
  const [rule, blue, green, held] = await Promise.all([
    traffic.read(),
    slot('blue'),
    slot('green'),
    lease.read(),
  ])
  return { now: clock.now(), rule, slots: { blue, green }, lease: whose(identity, held) }
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
