import type { Verdict } from '@greenlight/analysis'
import type { Outcome } from './outcome.ts'

/** Where a ramp stands when it asks. */
export interface Stay {
  /** Minutes at this weight. */
  readonly held: number
  /** Whether this is the last weight. */
  readonly last: boolean
}

/** What a ramp does on a verdict. */
export type Pace = (
  verdict: Pick<Verdict, 'verdict' | 'evidence'>,
  stay: Stay,
) => 'stay' | 'next' | Outcome['end']

/** The ramp that the product has: it does what the judge says. */
export const byVerdict: Pace = ({ verdict }, { last }) => {
  if (verdict === 'advance') return last ? 'promoted' : 'next'
  return verdict === 'wait' ? 'stay' : verdict
}

/** Minutes at each weight and at the last one, when nothing hurries the hostile ramp. */
const PATIENT = 15
const LAST = 30

/**
 * The worst ramp for a promise on the whole release: it hurries on to the next weight, and so to the next test, just
 * when the canary looks bad, and gives every other test all the time to fail. It ends with a rollback or not at all.
 *
 * @param looksBad share of the evidence that a rollback takes, 0 to 1
 */
export const hostile =
  (looksBad: number): Pace =>
  ({ verdict, evidence }, { held, last }) => {
    if (verdict === 'rollback') return 'rollback'
    if (last) return held < LAST ? 'stay' : 'kept'
    return evidence >= looksBad || held >= PATIENT ? 'next' : 'stay'
  }
