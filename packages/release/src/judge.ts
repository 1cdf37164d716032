import type { Evidence } from './seen.ts'
import type { Settings } from './settings.ts'
import type { Slot } from './slot.ts'
import type { Stage } from './stages.ts'
import type { Duration } from './time.ts'

/** How one metric stands, for people. */
export interface MetricStanding {
  readonly name: string
  /** Share of its bound that the evidence against the candidate has used, 0 to 1; at 1 it rolls back. */
  readonly evidence: number
  readonly observeOnly: boolean
  readonly says: string
}

export interface Verdict {
  /** `wait` and `inconclusive` both say that the evidence does not suffice; with `inconclusive` the time for it is over. */
  readonly verdict: 'advance' | 'wait' | 'rollback' | 'inconclusive'
  /** One sentence for people, with the numbers that decided. */
  readonly reason: string
  /** The largest share of its bound that any deciding metric has used, 0 to 1. */
  readonly evidence: number
  /** Upper bound on the candidate's error rate above stable's, a fraction; null while nothing bounds it. */
  readonly bound: number | null
  /** What `bound` must come down to before traffic moves on, a fraction; null when unknown. */
  readonly budget: number | null
  readonly metrics: readonly MetricStanding[]
  /** What narrows or withdraws the promise on false alarms. One sentence each. */
  readonly caveats: readonly string[]
  /** What was counted, by name; null where there was no data. */
  readonly numbers: Readonly<Record<string, number | null>>
}

/** Compares the candidate with the stable slot on everything that was counted since the first shift. */
export interface Judge {
  judge(question: {
    /** All stages of this release in order, and the one that traffic stands at. */
    readonly stages: readonly Stage[]
    readonly stage: Stage
    readonly candidate: Slot
    readonly evidence: Evidence
    readonly settings: Settings
    /** How long traffic has stood at this weight. */
    readonly held: Duration
    /** Whether clients are pinned to a target group. */
    readonly sticky: boolean
    /** Tasks behind the candidate. */
    readonly candidateTasks: number
  }): Verdict
  /** What the step that comes next can and cannot find, in one sentence; undefined when too little is known. */
  foresee?(question: {
    readonly stages: readonly Stage[]
    readonly next: Stage
    readonly candidate: Slot
    readonly evidence: Evidence
    readonly settings: Settings
  }): string | undefined
}
