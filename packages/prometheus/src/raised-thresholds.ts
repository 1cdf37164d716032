import type { PerSlot } from '@greenlight/release'
import { type Distribution, isAtLeast, merge, slowerThan } from './distribution.ts'

/** Thresholds in milliseconds at which requests can be counted, and what was moved for it. */
export interface RaisedThresholds {
  readonly thresholds: PerSlot<readonly number[]>
  readonly notes: readonly string[]
}

/** The smallest bound above a threshold that lies within no populated bucket; undefined when there is none. */
const nextBound = (all: Distribution, threshold: number): number | undefined => {
  if (typeof slowerThan(all, threshold) === 'number') return threshold
  return all.buckets
    .map(({ right }) => right)
    .filter((bound) => Number.isFinite(bound) && isAtLeast(bound, threshold))
    .sort((a, b) => a - b)
    .find((bound) => typeof slowerThan(all, bound) === 'number')
}

/**
 * A limit from the config need not be a bucket bound. It is raised to the next bound where all intervals of both slots
 * can be counted: then whoever is above the bound is above the limit as well, and the slots are still held to one
 * threshold. The price is power: what lies between limit and bound is not seen. Only thresholds that are the same for
 * both slots are raised. The two of an edge belong together: to raise one of them would change what is compared.
 *
 * @param latencies of all intervals of both slots
 * @param perUnit milliseconds in the unit of the bounds
 */
export const raiseShared = (
  thresholds: PerSlot<readonly number[]>,
  latencies: readonly Distribution[],
  perUnit: number,
): RaisedThresholds => {
  const all = merge(latencies.flatMap(({ buckets }) => buckets))
  const notes: string[] = []
  const raised = new Map<number, number>()
  for (const [index, threshold] of thresholds.blue.entries()) {
    if (thresholds.green[index] !== threshold || raised.has(threshold)) continue
    const bound = nextBound(all, threshold / perUnit)
    if (bound === undefined || bound === threshold / perUnit) continue
    const milliseconds = Number((bound * perUnit).toPrecision(15))
    raised.set(threshold, milliseconds)
    notes.push(
      `Requests slower than ${threshold} ms are counted above ${milliseconds} ms, for both versions: ${threshold} ms is no bucket bound`,
    )
  }
  const move = (threshold: number, index: number): number =>
    thresholds.blue[index] === thresholds.green[index] ? (raised.get(threshold) ?? threshold) : threshold
  return {
    thresholds: { blue: thresholds.blue.map(move), green: thresholds.green.map(move) },
    notes,
  }
}
