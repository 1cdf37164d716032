import type { Slot } from './slot.ts'
import { type Duration, type Instant, MINUTE } from './time.ts'
import type { Weights } from './weights.ts'

/** One change of weights, remembered so that a successor can rebuild the evidence. */
export interface Shift {
  readonly at: Instant
  /** Percent of the traffic given to the candidate slot. */
  readonly percent: number
}

/**
 * How long before the due time the lease may already fire. EventBridge Scheduler knows whole minutes, and fires
 * somewhere within the one that is named; the minute is chosen so that traffic is back by the due time at the
 * latest, and the price is that it may be back this much sooner.
 */
export const FIRING_WINDOW: Duration = 2 * MINUTE

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
  /** By when AWS has restored `back` by itself, unless the lease is renewed or released at least `FIRING_WINDOW` before. */
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

/** Proof of having acquired: the fencing token of whoever holds the lease. */
export interface LeaseToken {
  readonly holder: string
  readonly epoch: number
}
