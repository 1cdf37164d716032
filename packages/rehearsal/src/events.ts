import type { Instant, PerSlot, Weights } from '@greenlight/release'
import type { Tally } from './clients/record.ts'
import type { Observed } from './report.ts'

/** One slot as the independent reader sees it. */
export interface SlotView {
  readonly desired: number
  /** Tasks in RUNNING by the tag of the image they run. */
  readonly tasks: Readonly<Record<string, number>>
  readonly healthy: number
  readonly targets: number
}

/** What the load balancer and the cluster say at one instant, read by nobody of the release. */
export interface CloudView {
  /** World time. */
  readonly at: Instant
  readonly weights: Weights
  readonly slots: PerSlot<SlotView>
}

export type JobState =
  | 'queued'
  | 'waiting'
  | 'running'
  | 'success'
  | 'failure'
  | 'cancelled'
  | 'skipped'
  | 'lost'

/** What happens in a rehearsal, in order. `at` is world time. */
export type RehearsalEvent = { readonly at: Instant } & (
  | {
      readonly kind: 'act'
      /** From 1. */
      readonly number: number
      readonly of: number
      readonly tag: string
      readonly title: string
    }
  | { readonly kind: 'job'; readonly job: string; readonly state: JobState }
  | {
      readonly kind: 'approval'
      readonly environment: string
      readonly state: 'asked' | 'approved' | 'rejected'
      readonly by?: string
    }
  | {
      readonly kind: 'message'
      readonly level: 'notice' | 'warning' | 'error'
      readonly job: string
      readonly text: string
    }
  /** A line of an action's log. */
  | { readonly kind: 'log'; readonly job: string; readonly text: string }
  | { readonly kind: 'cloud'; readonly view: CloudView }
  /** The clients' record of the last fraction of a second; the span is real time in milliseconds. */
  | { readonly kind: 'traffic'; readonly span: number; readonly tally: Tally }
  /** From here on requests count: the first release serves. */
  | { readonly kind: 'serving' }
  /** Something the rehearsal itself did: pushed a tag, killed the runner. */
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'ended'; readonly observed: Observed }
)
