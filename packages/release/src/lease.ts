import type { Slot } from './slot.ts'
import { type Duration, type Instant, MINUTE, SECOND } from './time.ts'
import type { Weights } from './weights.ts'

/** One change of weights, remembered so that a successor can rebuild the evidence. */
export interface Shift {
  readonly at: Instant
  /** Percent of the traffic given to the candidate slot. */
  readonly percent: number
}

/**
 * How long before the due time AWS may already restore. EventBridge Scheduler knows whole minutes, and fires
 * somewhere within the one that is named; the minute is chosen so that traffic is back by the due time at the
 * latest, and the price is that it may be back this much sooner.
 */
export const FIRING_WINDOW: Duration = 2 * MINUTE

/**
 * How long AWS goes on restoring, minute by minute, once it has begun. A late write of a frozen process must land
 * within it: a signature of AWS lives five minutes, and GitHub gives a silent runner up after about ten. The price:
 * so long it overrules an operator who writes weights by hand and leaves the lease in place.
 */
export const RESTORING: Duration = 60 * MINUTE

/**
 * How long after its own minute an invocation of Scheduler may still land: the age at which AWS drops it (60 s, the
 * least that its retry policy takes), and half a minute for the call itself.
 */
export const LATE_INVOCATION: Duration = 90 * SECOND

/** What a lease says. Times have a resolution of one second. */
export interface LeaseTerms {
  /** Who holds it: `owner/repo#run_id`. A re-run of the same run is the same holder. */
  readonly holder: string
  /** The tag being released, or the one being rolled back to. */
  readonly release: string
  readonly purpose: 'release' | 'rollback'
  /** Grows by one whenever the lease changes hands. A writer with an older epoch has lost. */
  readonly epoch: number
  readonly acquiredAt: Instant
  /**
   * By when AWS has restored `back` by itself, unless the lease is renewed or released at least `FIRING_WINDOW` before.
   * From then on it restores once a minute, for `RESTORING`, or until the lease is deleted or taken over.
   */
  readonly dueAt: Instant
  /** The slot that "back" means. */
  readonly stable: Slot
  /** The weights that firing restores. */
  readonly back: Weights
  readonly shifts: readonly Shift[]
  /** Tasks that the candidate had when it last gained traffic; 0 while it has none. Fewer means that it is losing them. */
  readonly size: number
  /** Set while a person must decide; until then nothing but the due time moves it. */
  readonly held?: { readonly since: Instant; readonly why: string }
}

/** A lease as read back. */
export interface Lease extends LeaseTerms {
  readonly name: string
  /**
   * What it would do, when AWS fires it, instead of restoring `back` on our rule; one clause. Absent when it does what
   * it says. Whoever may hold the lease can write anything into it, and AWS carries it out.
   */
  readonly tampered?: string
}

/**
 * A schedule under the lease's name whose terms cannot be read: of another version, of another program, or made by
 * hand. Nobody adopts or renews it. A rollback by hand takes it over, for which its terms are not needed.
 */
export interface UnknownLease {
  readonly name: string
  /** What is wrong with it, one clause. */
  readonly unreadable: string
  /** Its description as it stands: whoever takes it over must find the same one. */
  readonly description: string
  /** Its epoch, when at least that could be read: whoever takes over counts on from there. */
  readonly epoch?: number
  /** The weights that it would restore, as far as its captured actions tell. */
  readonly back?: Weights
}

/** Whether the terms could be read. */
export const isKnown = (lease: Lease | UnknownLease): lease is Lease => !('unreadable' in lease)

/** Proof of having acquired: the fencing token of whoever holds the lease. */
export interface LeaseToken {
  readonly holder: string
  readonly epoch: number
}
