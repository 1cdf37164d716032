import type { TrialSettings } from '@greenlight/analysis'
import { clopperPearson, upperLimit } from '../statistics/clopper-pearson.ts'
import { quantile, size } from '../statistics/histogram.ts'
import type { Cell, Part } from './cells.ts'
import type { Plan } from './chunks.ts'
import { DEFAULT, STRICT, settingsOf } from './contenders.ts'
import { type Summary, summarise } from './summary.ts'
import type { Tally } from './tally.ts'

/** How often something came, with exact limits on its true share. Fractions. */
export interface Share {
  readonly count: number
  readonly share: number
  /** Two-sided 95 % interval (Clopper and Pearson). */
  readonly lower: number
  readonly upper: number
  /** One-sided 95 % limit: the true share is below it. */
  readonly below: number
}

/** One contender in one world. */
export interface Row {
  readonly part: Part
  readonly world: string
  readonly shape: string
  readonly rps: number
  /** The smallest error ratio under which the canary is harmless; null when it is harmful. */
  readonly harmlessFrom: number | null
  readonly rule: string
  readonly runs: number
  readonly rolledBack: Share
  readonly inconclusive: Share
  /** Runs by how they ended. */
  readonly ends: Tally['ends']
  /** Median minutes to the rollback, misses counted as endless; null when more than half are missed. */
  readonly minutes: number | null
  /** Mean requests hurt until the end. */
  readonly hurt: number
  /** Median minutes until the bake began and until the end, of all runs; null where it does not apply. */
  readonly ramp: number | null
  readonly end: number | null
}

/** The whole benchmark as one document. */
export interface Report {
  readonly seed: string
  readonly settings: { readonly ours: TrialSettings; readonly 'ours strict': TrialSettings }
  readonly cells: readonly Row[]
  readonly summary: Summary
}

/** Turns tallies into a report. */
export function report(
  plan: Plan,
  played: readonly { readonly cell: Cell; readonly tallies: readonly Tally[] }[],
): Report {
  const cells = played.flatMap(({ cell, tallies }) =>
    cell.contenders.flatMap((rule, at) => {
      const tallied = tallies[at]
      return tallied === undefined ? [] : [row(cell, rule, tallied)]
    }),
  )
  return {
    seed: plan.seed,
    settings: { [DEFAULT]: settingsOf(DEFAULT), [STRICT]: settingsOf(STRICT) },
    cells,
    summary: summarise(cells),
  }
}

function row({ part, world }: Cell, rule: string, { ends, found, ended, ramped, hurt }: Tally): Row {
  const runs = size(ended)
  return {
    part,
    world: world.name,
    shape: world.shape,
    rps: world.rps,
    harmlessFrom: Number.isFinite(world.harmlessFrom) ? world.harmlessFrom : null,
    rule,
    runs,
    rolledBack: share(ends.rollback, runs),
    inconclusive: share(ends.inconclusive, runs),
    ends,
    minutes: quantile(found, 0.5, runs) ?? null,
    hurt: hurt / runs,
    ramp: quantile(ramped, 0.5, runs) ?? null,
    end: quantile(ended, 0.5, runs) ?? null,
  }
}

function share(count: number, runs: number): Share {
  return {
    count,
    share: count / runs,
    ...clopperPearson(count, runs, 0.95),
    below: upperLimit(count, runs, 0.05),
  }
}
