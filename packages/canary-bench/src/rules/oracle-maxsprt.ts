import { logFactorial } from '../chance/log-factorial.ts'
import type { World } from '../world/world.ts'
import type { Rule } from './rule.ts'

/**
 * The yardstick: Poisson MaxSPRT (Kulldorff, Davis, Kolczak, Lewis, Lieu, Platt, "A maximized sequential probability
 * ratio test for drug and vaccine safety surveillance", Sequential Analysis 30, 2011), told what no rule can know: the
 * true error rate of the stable version in every minute. It compares the canary's errors X with their true expectation μ
 * and rolls back when X > μ and X ln(X/μ) − (X − μ) reaches the critical value.
 *
 * The critical value is computed exactly for the planned looks: the smallest at which at most `falseAlarms` of harmless
 * canaries are rolled back within them. Counts are discrete, so its true level is somewhat lower.
 *
 * @param percents the canary's weight in each planned look, percent
 */
export function oracleMaxSprt(world: World, percents: readonly number[], falseAlarms: number): Rule {
  const expected = percents.map(
    (percent, minute) => ((world.rps * 60 * percent) / 100) * world.load(minute) * world.stable(minute),
  )
  const critical = remembered(expected, falseAlarms)
  return {
    name: 'MaxSPRT oracle',
    start: () => {
      let [errors, mean] = [0, 0]
      return {
        minute: ({ canary, minute }) => {
          errors += canary.errors
          mean += (canary.requests ?? 0) * world.stable(minute)
          return logRatio(errors, mean) >= critical ? 'rollback' : 'wait'
        },
      }
    },
  }
}

/** Worlds that differ in their canary alone have the same critical value, and it takes up to a second to find. */
const known = new Map<string, number>()

function remembered(expected: readonly number[], level: number): number {
  const key = [level, ...expected].join()
  const value = known.get(key) ?? criticalValue(expected, level)
  known.set(key, value)
  return value
}

/** The maximised log likelihood ratio of a rate above the expected one; 0 when there are not more events than expected. */
export function logRatio(events: number, mean: number): number {
  return events > mean ? events * Math.log(events / mean) - (events - mean) : 0
}

/**
 * The smallest critical value at which the test, looking after each of the expected counts, stops at most with the
 * level. By bisection; each candidate's level comes from the forward recursion over the counts not yet stopped.
 *
 * @param expected events expected between one look and the next under the null
 */
export function criticalValue(expected: readonly number[], level: number): number {
  let [low, high] = [0, 40]
  for (let step = 0; step < 30; step++) {
    const middle = (low + high) / 2
    if (stopped(expected, middle) <= level) high = middle
    else low = middle
  }
  return high
}

/** Probability that the test stops within all looks under the null. */
export function stopped(expected: readonly number[], critical: number): number {
  let running = Float64Array.of(1)
  let [total, gone] = [0, 0]
  for (const mean of expected) {
    total += mean
    const { fewest, masses: step } = poissonMasses(mean)
    const limit = firstStopping(total, critical)
    const next = new Float64Array(limit)
    for (let from = 0; from < running.length; from++) {
      const mass = running[from] ?? 0
      if (mass < NEGLIGIBLE) continue
      let kept = 0
      for (let k = 0; k < step.length && from + fewest + k < limit; k++) {
        const moved = mass * (step[k] ?? 0)
        next[from + fewest + k] = (next[from + fewest + k] ?? 0) + moved
        kept += moved
      }
      if (from + fewest + step.length > limit) gone += mass - kept
    }
    running = next
  }
  return gone
}

/** The fewest events at which the test stops. */
function firstStopping(mean: number, critical: number): number {
  let events = Math.max(1, Math.ceil(mean))
  while (logRatio(events, mean) < critical) events += 1
  return events
}

/** Below the precision that the level is wanted with, even when summed over all counts and looks. */
const NEGLIGIBLE = 1e-15

/** Poisson probabilities of `fewest`, `fewest` + 1, … as far as they count. */
function poissonMasses(mean: number): { readonly fewest: number; readonly masses: Float64Array } {
  const reach = 9 * Math.sqrt(mean) + 20
  const fewest = Math.max(0, Math.floor(mean - reach))
  const masses = new Float64Array(Math.ceil(mean + reach) - fewest)
  for (let at = 0; at < masses.length; at++) {
    const k = fewest + at
    masses[at] = Math.exp(k * Math.log(mean) - mean - logFactorial(k))
  }
  return { fewest, masses }
}
