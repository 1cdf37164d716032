import type { Arm, Observation, Trial, TrialSettings } from '@greenlight/analysis'
import type { Minute, SeenArm } from '../world/play.ts'
import type { Rule } from './rule.ts'

/** The judge as the benchmark gets it: handed in, so that tests can hand in another. */
export type CreateTrial = (settings: TrialSettings) => Trial

/** The judge as a rule that only rolls back or waits, as in a comparison on traces whose weights are given. */
export function ours(name: string, createTrial: CreateTrial, settings: TrialSettings): Rule {
  return {
    name,
    start: () => {
      const trial = createTrial(settings)
      return {
        minute: (observed) => {
          trial.look(observation(observed, settings))
          return trial.verdict().verdict === 'rollback' ? 'rollback' : 'wait'
        },
      }
    },
  }
}

/** Any moment will do as the start of a release; this one is a Monday. */
const START = Date.UTC(2024, 0, 1)

/** A minute as the judge's sources hand it over: counts beyond the edges where there are edges, else the p95 alone. */
export function observation(
  { minute, percent, canary, stable }: Minute,
  { latency }: Pick<TrialSettings, 'latency'>,
): Observation {
  const at = START + minute * 60_000
  if (latency === undefined) return { at, duration: 60_000, percent, canary, stable }
  const counted = latency.edges.length > 0
  return { at, duration: 60_000, percent, canary: told(canary, counted), stable: told(stable, counted) }
}

function told({ requests, errors, latency }: SeenArm, counted: boolean): Arm {
  if (latency === undefined) return { requests, errors }
  const { slower, overLimit, p95 } = latency
  return counted ? { requests, errors, slower, overLimit } : { requests, errors, p95 }
}
