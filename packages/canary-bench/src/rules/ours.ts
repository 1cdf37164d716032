import type { Observation, Trial, TrialSettings } from '@greenlight/analysis'
import type { Minute } from '../world/play.ts'
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
          trial.look(observation(observed))
          return trial.verdict().verdict === 'rollback' ? 'rollback' : 'wait'
        },
      }
    },
  }
}

/** Any moment will do as the start of a release; this one is a Monday. */
const START = Date.UTC(2024, 0, 1)

/** A minute as the judge's sources hand it over. */
export function observation({ minute, percent, canary, stable }: Minute): Observation {
  return { at: START + minute * 60_000, duration: 60_000, percent, canary, stable }
}
