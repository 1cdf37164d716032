import { splitBudget } from './budget.ts'
import { BurstWatch } from './burst-watch.ts'
import type { CountsOf } from './compared-counts.ts'
import { CountsWatch } from './counts-watch.ts'
import { failures } from './failures.ts'
import { LatencyWatch } from './latency-watch.ts'
import { LimitsWatch } from './limits-watch.ts'
import type { UserReading } from './observation.ts'
import { ownReading } from './own-reading.ts'
import { P95Watch } from './p95-watch.ts'
import type { TrialSettings } from './settings.ts'
import { ValueWatch } from './value-watch.ts'
import type { Tally } from './verdict.ts'
import type { Watch } from './watch.ts'

const userCounts =
  (name: string): CountsOf =>
  ({ canary, stable }) => {
    const [ours, theirs] = [tallyOf(ownReading(canary, name)), tallyOf(ownReading(stable, name))]
    return { n: ours.total, x: ours.bad, m: theirs.total, y: theirs.bad }
  }

const tallyOf = (reading: UserReading | undefined): Tally =>
  reading !== undefined && 'total' in reading ? reading : { total: 0, bad: 0 }

/** One watch for each metric that is judged or observed, each with its part of the promise. */
export const watchesOf = (settings: TrialSettings, plannedLooks: number): readonly Watch[] => {
  const { errorRatio: ratio, limits, latency, metrics, sticky } = settings
  const budget = splitBudget(settings)
  const counts = (name: string, noun: string, countsOf: CountsOf, exact: number, late: number): Watch =>
    sticky === undefined
      ? new CountsWatch({ name, noun, ratio, levels: { exact, late }, countsOf, plannedLooks })
      : new BurstWatch({
          name,
          noun,
          ratio,
          burst: sticky.burst,
          level: exact + late,
          countsOf,
          plannedLooks,
        })
  const watches: Watch[] = [
    counts('errors', 'failed requests', failures, budget.errorsExact, budget.errorsLate),
    new LimitsWatch(limits, budget.limits, plannedLooks, sticky?.burst),
  ]
  if (latency !== undefined) {
    // Pinned clients make slow requests come in bursts as well: then counts are no better than the sign of p95.
    const counted = latency.edges.length > 0 && sticky === undefined
    watches.push(
      counted
        ? new LatencyWatch(latency.edges, limits, budget.latency, plannedLooks)
        : new P95Watch(latency.tolerance, limits, budget.latency, plannedLooks),
    )
  }
  for (const metric of metrics) {
    watches.push(
      metric.kind === 'counts'
        ? counts(metric.name, metric.name, userCounts(metric.name), 0.75 * budget.user, 0.25 * budget.user)
        : new ValueWatch(metric.name, metric.worse, budget.user, plannedLooks),
    )
  }
  return watches
}
