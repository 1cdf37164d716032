import type { Look } from './error-bets.ts'
import type { Tally } from './verdict.ts'

/** Bad among all on both sides, summed over the looks of a stage. */
export interface ComparedSums {
  readonly canary: Tally
  readonly stable: Tally
}

export const NOTHING: ComparedSums = { canary: { total: 0, bad: 0 }, stable: { total: 0, bad: 0 } }

/** The sums with one look more. */
export const plus = ({ canary, stable }: ComparedSums, { n, x, m, y }: Look): ComparedSums => ({
  canary: { total: canary.total + n, bad: canary.bad + x },
  stable: { total: stable.total + m, bad: stable.bad + y },
})
