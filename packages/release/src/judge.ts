import type { Evidence } from './seen.ts'
import type { Settings } from './settings.ts'
import type { Slot } from './slot.ts'
import type { Stage } from './stages.ts'

export interface Verdict {
  /** `inconclusive` says that the evidence does not suffice, either way. */
  readonly verdict: 'promote' | 'rollback' | 'inconclusive'
  /** One sentence for people, with the numbers that decided. */
  readonly reason: string
  readonly numbers: Readonly<Record<string, number | null>>
}

/** Compares the candidate with the stable slot on what the load balancer counted since the last shift. */
export interface Judge {
  judge(question: {
    readonly stage: Stage
    readonly candidate: Slot
    readonly evidence: Evidence
    readonly settings: Settings
  }): Verdict
}
