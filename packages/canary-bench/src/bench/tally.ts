import type { Outcome } from '../release/outcome.ts'
import { type Histogram, merge } from '../statistics/histogram.ts'

/** What became of many runs of one contender. Plain data: it travels between processes. */
export interface Tally {
  readonly ends: Readonly<Record<Outcome['end'], number>>
  /** Minutes until the rollback, of the runs that were rolled back. */
  readonly found: Histogram
  /** Minutes until the end, of all runs. */
  readonly ended: Histogram
  /** Minutes until the bake began, of the runs that came so far. */
  readonly ramped: Histogram
  /** Sum over the runs. */
  readonly hurt: number
}

export const NO_RUNS: Tally = {
  ends: { rollback: 0, promoted: 0, inconclusive: 0, kept: 0, stuck: 0 },
  found: [],
  ended: [],
  ramped: [],
  hurt: 0,
}

/** Counts outcomes together. */
export function tally(outcomes: readonly Outcome[]): Tally {
  const ends = { ...NO_RUNS.ends }
  const [found, ended, ramped]: [number[], number[], number[]] = [[], [], []]
  let hurt = 0
  for (const outcome of outcomes) {
    ends[outcome.end] += 1
    count(ended, outcome.minutes)
    if (outcome.end === 'rollback') count(found, outcome.minutes)
    if (outcome.ramp !== undefined) count(ramped, outcome.ramp)
    hurt += outcome.hurt
  }
  return { ends, found, ended, ramped, hurt }
}

/** A list without holes, so that it is the same after a journey as JSON. */
function count(histogram: number[], value: number): void {
  while (histogram.length <= value) histogram.push(0)
  histogram[value] = (histogram[value] ?? 0) + 1
}

/** Adds up two tallies. The sum of harm depends on the order in the last digit: merge in a fixed one. */
export function mergeTallies(one: Tally, other: Tally): Tally {
  return {
    ends: {
      rollback: one.ends.rollback + other.ends.rollback,
      promoted: one.ends.promoted + other.ends.promoted,
      inconclusive: one.ends.inconclusive + other.ends.inconclusive,
      kept: one.ends.kept + other.ends.kept,
      stuck: one.ends.stuck + other.ends.stuck,
    },
    found: merge(one.found, other.found),
    ended: merge(one.ended, other.ended),
    ramped: merge(one.ramped, other.ramped),
    hurt: one.hurt + other.hurt,
  }
}
