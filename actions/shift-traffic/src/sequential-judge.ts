import {
  BadObservation,
  type MetricReading,
  type Observation,
  type Trial,
  type TrialSettings,
  type Verdict as TrialVerdict,
} from '@greenlight/analysis'
import {
  type Evidence,
  type Judge,
  type MetricStanding,
  otherSlot,
  type Settings,
  type Slot,
  type StageEvidence,
  type Verdict,
} from '@greenlight/release'
import { foresee } from './foresee.ts'
import { judgesLatency, observationsOf, trialSettings } from './trial-of-release.ts'

/** A trial with what it has taken in, and what it refused to. */
interface Taken {
  readonly settings: string
  readonly trial: Trial
  readonly seen: string[]
  readonly refused: string[]
}

/**
 * Takes in what is new. What cannot be a count is told, and taken in as an interval without data: it is never taken as
 * healthy, and what was counted before it is not either, as long as nothing comes after it.
 */
const take = (taken: Taken, observations: readonly Observation[], keys: readonly string[]): void => {
  for (const [index, observation] of observations.entries()) {
    if (index < taken.seen.length) continue
    try {
      taken.trial.look(observation)
    } catch (error) {
      if (!(error instanceof BadObservation)) throw error
      const time = new Date(observation.at).toISOString().slice(11, 19)
      taken.refused.push(`the one at ${time}: ${error.message}`)
      lookAtNothing(taken.trial, observation)
    }
    taken.seen.push(keys[index] ?? '')
  }
}

/** The same interval without data; left out altogether when even its time or its weight is wrong. */
const lookAtNothing = (trial: Trial, observation: Observation): void => {
  const nothing = { requests: undefined, errors: 0 }
  try {
    trial.look({ ...observation, canary: nothing, stable: observation.stable && nothing })
  } catch (error) {
    if (!(error instanceof BadObservation)) throw error
  }
}

/** How many intervals were refused, and why the newest was: a source that is wrong for hours says so once. */
const refusals = (refused: readonly string[]): readonly string[] => {
  const newest = refused.at(-1)
  if (newest === undefined) return []
  const some = refused.length === 1 ? '1 interval was' : `${refused.length} intervals were`
  return [`${some} left out because of counts that cannot be; the newest is ${newest}`]
}

/**
 * The judge of a release: a sequential test that is shown everything that was counted since the first shift.
 * It remembers what it was shown, and begins anew when the past was corrected.
 * @param createTrial begins a test
 */
export const sequentialJudge = (createTrial: (settings: TrialSettings) => Trial): Judge => {
  let last: Taken | undefined

  const trialOn = (settings: TrialSettings, observations: readonly Observation[]): Taken => {
    const key = JSON.stringify(settings)
    const keys = observations.map((each) => JSON.stringify(each))
    const grown = last?.settings === key && last.seen.every((seen, index) => seen === keys[index])
    const taken: Taken =
      grown && last !== undefined
        ? last
        : { settings: key, trial: createTrial(settings), seen: [], refused: [] }
    last = taken
    take(taken, observations, keys)
    return taken
  }

  return {
    judge({ stages, stage, candidate, evidence, settings, held, sticky, candidateTasks }) {
      const about = trialSettings({ settings, stages, evidence, candidate, sticky, candidateTasks })
      const observations = observationsOf(evidence, candidate, about)
      const { trial, refused } = trialOn(about, observations)
      const verdict = trial.verdict(held)
      // Not the newest of all: what is found while the next shift waits is told with the numbers it was found in.
      const counted = evidence.stages.findLast(({ percent }) => percent === stage.percent)
      const told: Verdict = {
        ...verdictOf(verdict),
        caveats: [...verdict.caveats, ...caveatsOf(evidence), ...refusals(refused), ...unjudged(settings)],
        numbers: numbersOf(counted, candidate),
      }
      // What it says rests on the steps before as long as nothing was counted at this one.
      const silent = !observations.some(({ percent }) => percent === stage.percent)
      return silent && told.verdict !== 'rollback'
        ? {
            ...told,
            verdict: 'wait',
            reason: `nothing has been counted at ${stage.percent} % yet: no data is never health`,
          }
        : told
    },

    foresee({ stages, next, candidate, evidence, settings }) {
      const about = trialSettings({ settings, stages, evidence, candidate, sticky: false })
      const told = foresee(next, evidence, candidate, about, settings.canary.metricsDelay)
      // What the source said before any traffic moved: a slip in a query is best told before it costs a step.
      const notes = evidence.stages.length === 0 ? (evidence.before?.notes ?? []) : []
      const sentences = [...(told === undefined ? [] : [told]), ...notes]
      return sentences.length === 0 ? undefined : sentences.join('. ')
    },
  }
}

const verdictOf = ({ verdict, reason, evidence, bound, budget, metrics }: TrialVerdict) => ({
  verdict,
  reason,
  evidence,
  bound: bound ?? null,
  budget: budget ?? null,
  metrics: metrics.map(standingOf),
})

const standingOf = ({ name, evidence, observeOnly, says }: MetricReading): MetricStanding => ({
  name,
  evidence,
  observeOnly,
  says,
})

/** What the source was never asked for. */
const unjudged = (settings: Settings): readonly string[] =>
  judgesLatency(settings) ? [] : ['Latency is not judged: the config names no metrics.prometheus.latency.']

/** What the metric source wants people to know. */
const caveatsOf = ({ stages }: Evidence): readonly string[] => {
  const unattributed = stages.reduce((sum, stage) => sum + stage.unattributed, 0)
  const own = `The load balancer answered ${unattributed} requests with 500 to 599 by itself; no slot is blamed for them`
  return [...new Set([...stages.flatMap(({ notes }) => notes), ...(unattributed > 0 ? [own] : [])])]
}

/** What was counted at this weight, by name. */
const numbersOf = (stage: StageEvidence | undefined, candidate: Slot): Verdict['numbers'] => {
  const side = (slot: Slot) => {
    const counts = stage?.slots[slot] ?? []
    const known = counts.flatMap(({ requests }) => (requests === undefined ? [] : [requests]))
    const requests = known.length === 0 ? null : known.reduce((sum, each) => sum + each, 0)
    const errors = counts.reduce((sum, each) => sum + each.errors, 0)
    const percentiles = counts.flatMap(({ p95 }) => (p95 === undefined ? [] : [p95]))
    return {
      requests,
      errors: requests === null ? null : errors,
      errorRate: requests === null || requests === 0 ? null : (100 * errors) / requests,
      // The slowest interval's: percentiles of intervals cannot be added up honestly.
      p95: percentiles.length === 0 ? null : percentiles.reduce((worst, each) => Math.max(worst, each), 0),
    }
  }
  const [canary, stable] = [side(candidate), side(otherSlot(candidate))]
  return {
    canaryRequests: canary.requests,
    canaryErrors: canary.errors,
    canaryErrorRate: canary.errorRate,
    canaryP95: canary.p95,
    stableRequests: stable.requests,
    stableErrors: stable.errors,
    stableErrorRate: stable.errorRate,
    stableP95: stable.p95,
  }
}
