import type { Slot } from './slot.ts'
import type { Instant } from './time.ts'
import type { Weights } from './weights.ts'

/** One change of weights, remembered so that a successor can rebuild the evidence. */
export interface Shift {
  readonly at: Instant
  /** Percent of the traffic given to the candidate slot. */
  readonly percent: number
}

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
  /** When AWS restores `back` by itself, unless the lease is renewed or released before. */
  readonly dueAt: Instant
  /** The slot that "back" means. */
  readonly stable: Slot
  /** The weights that firing restores. */
  readonly back: Weights
  readonly shifts: readonly Shift[]
  /** Set while a person must decide; until then nothing but the due time moves it. */
  readonly held?: { readonly since: Instant; readonly why: string }
}

/** A lease as read back. */
export interface Lease extends LeaseTerms {
  readonly name: string
}

/** Proof of having acquired: the fencing token of whoever holds the lease. */
export interface LeaseToken {
  readonly holder: string
  readonly epoch: number
}
