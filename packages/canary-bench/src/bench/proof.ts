import { DEFAULT_SETTINGS } from '@greenlight/analysis'
import { atMost } from '../statistics/clopper-pearson.ts'
import type { Row } from './report.ts'

/** What the promise on false rollbacks came to for one shape, traffic and judge, in whole releases. */
export interface NullRow {
  readonly shape: string
  readonly rps: number
  readonly rule: string
  readonly runs: number
  readonly falseRollbacks: number
  /** Fractions; `upper` is the upper end of the exact 95 % interval. */
  readonly share: number
  readonly upper: number
  readonly inconclusive: number
  /** Whether `upper` is below the promise. Takes several hundred runs even when nothing is rolled back. */
  readonly holds: boolean
  /** The most false rollbacks that a judge at just the promise would have by chance; more refute it. */
  readonly allowed: number
}

/** The promise on false rollbacks, shape by shape. */
export interface Proof {
  readonly seed: string
  /** The largest share of false rollbacks per release, a fraction. */
  readonly promise: number
  readonly shapes: readonly NullRow[]
  /** Whether it holds for every shape: what enough runs prove. */
  readonly holds: boolean
  /** Whether no shape has more than is allowed: what few runs can refute. */
  readonly plausible: boolean
}

/** Probability that any shape at all is refuted though every one of them keeps the promise. */
const REFUTED_BY_CHANCE = 1e-4

/** What a row comes to in a word: a few runs can neither prove nor refute. */
export const word = ({ holds, falseRollbacks, allowed }: NullRow): 'yes' | 'NO' | 'not shown' =>
  holds ? 'yes' : falseRollbacks > allowed ? 'NO' : 'not shown'

/** Judges the cells of the nulls; others are left out. */
export function prove(seed: string, cells: readonly Row[]): Proof {
  const promise = DEFAULT_SETTINGS.falseAlarms
  const nulls = cells.filter(({ part }) => part === 'nulls')
  const shapes = nulls.map(({ shape, rps, rule, runs, rolledBack, inconclusive }) => ({
    shape,
    rps,
    rule,
    runs,
    falseRollbacks: rolledBack.count,
    share: rolledBack.share,
    upper: rolledBack.upper,
    inconclusive: inconclusive.share,
    holds: rolledBack.upper < promise,
    allowed: mostByChance(runs, promise, REFUTED_BY_CHANCE / nulls.length),
  }))
  return {
    seed,
    promise,
    shapes,
    holds: shapes.every(({ holds }) => holds),
    plausible: shapes.every(({ falseRollbacks, allowed }) => falseRollbacks <= allowed),
  }
}

/**
 * The smallest k with P(Binomial(runs, share) > k) at most `level`. The level of a family is divided by the number of
 * its members (Bonferroni), which holds also for judges that are tried on the same releases.
 */
export function mostByChance(runs: number, share: number, level: number): number {
  let most = 0
  while (most < runs && 1 - atMost(most, runs, share) > level) most += 1
  return most
}
