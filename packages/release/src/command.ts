import type { Ending } from './errors.ts'
import type { Verdict } from './judge.ts'
import type { LeaseTerms } from './lease.ts'
import type { Revision } from './ports.ts'
import type { Slot } from './slot.ts'
import type { Duration, Instant } from './time.ts'
import type { Weights } from './weights.ts'

/** Brings all traffic onto one slot, then tidies up. */
export interface RestoreGoal {
  readonly goal: 'restore'
  /** How the run ends once the traffic is back. */
  readonly ending: Ending
  readonly why: string
  readonly since: Instant
  /** The stable slot of a lease that this process held and lost. Absent: the lease says it. */
  readonly back?: Slot
}

/** What a run is after. A failing release turns from `deploy` or `shift` to `restore`, a passing one to `settle`. */
export type Goal =
  | { readonly goal: 'deploy' }
  | { readonly goal: 'shift' }
  /** Since when: the slot that serves has so long to be whole. */
  | { readonly goal: 'settle'; readonly since: Instant }
  | RestoreGoal
  /** By hand. Turning to it means: forget the lease that was lost, and look anew. */
  | { readonly goal: 'rollback' }

/** The smallest harm that a step can be expected to find, said before it is made. */
export interface Foresight {
  /** Percent of the traffic on the candidate. */
  readonly percent: number
  readonly text: string
}

/** One thing to do, at most one write, with the reason that people read. */
export type Command = {
  readonly why: string
  /** What the judge said in this round, when it was asked. */
  readonly verdict?: Verdict
} & (
  | { readonly do: 'acquire-lease'; readonly terms: LeaseTerms }
  | {
      readonly do: 'renew-lease'
      readonly terms: LeaseTerms
      /** What the step that is written down here can find, when the judge knows. */
      readonly foresight?: Foresight
      /** Ends the run after the renewal: on hold, a person decides. */
      readonly end?: {
        readonly ending: Ending
        readonly next: string
        /** The slot whose reasons belong into the account. */
        readonly explain?: Slot
      }
    }
  | { readonly do: 'take-over-lease'; readonly terms: LeaseTerms }
  /** The commit point of a release, and the last act of a rollback. What comes after it stands in `after`. */
  | { readonly do: 'release-lease'; readonly after: Goal | { readonly end: Ending } }
  | { readonly do: 'register' }
  | {
      readonly do: 'roll'
      readonly slot: Slot
      readonly desired: number
      readonly revision: Revision
      /** Starts a deployment even when the task definition is the one that the slot already has. */
      readonly force: boolean
    }
  | { readonly do: 'scale'; readonly slot: Slot; readonly desired: number }
  | { readonly do: 'suspend-scale-in'; readonly slot: Slot; readonly suspended: boolean }
  | {
      readonly do: 'set-weights'
      readonly from: Weights
      readonly to: Weights
      /** The slot whose share grows, and how many healthy targets it must have at the moment of writing. */
      readonly gaining: Slot
      readonly needs: number
      /**
       * Absent: only under our lease, and well before it is due. `fired`: the lease is over, and AWS itself writes these
       * weights once a minute.
       */
      readonly lease?: 'fired'
    }
  | { readonly do: 'mark-good'; readonly slot: Slot; readonly revision: string }
  | { readonly do: 'turn'; readonly to: Goal }
  | { readonly do: 'wait'; readonly duration: Duration }
  /** `guard` names the guard that refused, when one did. */
  | {
      readonly do: 'end'
      readonly ending: Ending
      readonly guard?: string
      readonly next: string
      /** The slot whose reasons belong into the account. */
      readonly explain?: Slot
    }
)
