import type { Ending, GreenlightError } from './errors.ts'
import type { Revision } from './ports.ts'
import type { Seen } from './seen.ts'
import type { Settings } from './settings.ts'
import type { Slot } from './slot.ts'
import type { Instant } from './time.ts'

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
  /** When this run began to bring traffic back: every wait of it counts from here. */
  readonly since: Instant
  /** The stable slot of a lease that this process held and lost, for an automatic rollback. */
  readonly back?: Slot
}

/** A slot may be seen in part only: what could not be read is named in it. */
export interface RestoreSeen extends Seen {
  /** Revisions marked good, newest first; looked up only where `needsRevisions` says so. */
  readonly good: readonly Revision[]
  /** Since when this process has seen the same weights in every look; absent: only now. */
  readonly steadySince?: Instant
  /** Why they could not be looked up. */
  readonly goodUnread?: GreenlightError
}
