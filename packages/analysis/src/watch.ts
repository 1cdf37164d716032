import type { Arm } from './observation.ts'
import type { TrialStage } from './settings.ts'
import type { Tally } from './verdict.ts'

/** One interval as the watches see it: the stage it belongs to, and a control if there is one. */
export interface Interval {
  readonly stage: TrialStage
  readonly canary: Arm
  /** Undefined without any control, or when the source had no data on it. */
  readonly stable: Arm | undefined
}

/** What a watch says of its metric now. */
export interface Standing {
  /** Share of the bound used, 0 to 1; 1 once it has fired. */
  readonly evidence: number
  readonly fired: boolean
  /** Why traffic must not move on because of this metric; undefined when it may. */
  readonly unsafe: string | undefined
  readonly canary?: Tally
  readonly stable?: Tally
  readonly says: string
  /** Whether its part of the promise on false rollbacks is a rough one. */
  readonly rough?: boolean
  /** What to know before trusting it, as a sentence. */
  readonly caveat?: string
}

/** One metric under sequential test. */
export interface Watch {
  readonly name: string
  /** Begins a stage. @param share of the watch's level that its test may use */
  begin(share: number): void
  look(interval: Interval): void
  standing(): Standing
}

/** Half of the bound used: not enough to go back, too much to go on. */
export const DOUBTFUL = 0.5
