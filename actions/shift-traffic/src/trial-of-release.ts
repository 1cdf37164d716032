import type { Arm, Observation, TrialSettings, UserMetric } from '@greenlight/analysis'
import {
  type CustomMetric,
  type Evidence,
  type IntervalCounts,
  otherSlot,
  type Settings,
  type Slot,
  type Stage,
  type StageEvidence,
} from '@greenlight/release'

/** A limit on the 95th percentile allows this share of the requests to be slower. */
const SHARE_BEYOND_P95 = 0.05
/** How sure a promotion must be: its upper bound is wrong with at most this probability. */
const DOUBT = 0.05

const fraction = (percent: number): number => percent / 100

const userMetric = (metric: CustomMetric): UserMetric =>
  metric.kind === 'counts'
    ? { name: metric.name, kind: 'counts' }
    : { name: metric.name, kind: 'value', worse: metric.worse }

/** A limit of 0 or 100 % is as good as the nearest rate that a test can be made for. */
const openShare = (percent: number): number => Math.min(1 - 1e-6, Math.max(1e-6, fraction(percent)))

/** What the judge is told before it looks, from the release's settings. Percentages become fractions. */
export const trialSettings = (about: {
  readonly settings: Settings
  readonly stages: readonly Stage[]
  readonly evidence: Pick<Evidence, 'edges'>
  readonly sticky: boolean
  readonly candidateTasks?: number
}): TrialSettings => {
  const { settings, stages, evidence, sticky, candidateTasks } = about
  const { judge, limits, canary } = settings
  // Rounded: 100 - 99.9 is 0.09999999999999432, and people read this number.
  const strict = Math.min(limits.errorRate, Number((100 - limits.successRate).toFixed(6)))
  return {
    falseAlarms: fraction(judge.falseAlarms),
    errorRatio: judge.errorRatio,
    stages: stages.flatMap(({ percent, kind, duration }) =>
      kind === 'drain' ? [] : [{ percent, kind, duration }],
    ),
    patience: canary.patience,
    limits: {
      mode: judge.limits,
      errorRate: openShare(strict),
      bakeErrorRate: openShare(limits.bakeErrorRate),
      slowShare: SHARE_BEYOND_P95,
      p95: limits.p95,
    },
    latency: { tolerance: 1 + fraction(judge.latencyTolerance), edges: evidence.edges },
    harmBudget: judge.harmBudget,
    minEffect: fraction(judge.minEffect),
    doubt: DOUBT,
    minRequests: canary.minRequests,
    ...(sticky ? { sticky: { burst: judge.stickyBurst } } : {}),
    ...(candidateTasks === undefined ? {} : { canaryTasks: candidateTasks }),
    metrics: settings.metrics.custom.map(userMetric),
    observeOnly: judge.observeOnly,
  }
}

/** One side of an interval. A side that has no datapoint is "no data", never 0. */
const armOf = (counts: IntervalCounts | undefined, edges: number): Arm => {
  if (counts === undefined) return { requests: undefined, errors: 0 }
  const { requests, errors, slower, p95, metrics } = counts
  // The limit on p95 was asked for as the last threshold.
  const counted =
    slower?.length === edges + 1 ? { slower: slower.slice(0, edges), overLimit: slower[edges] ?? 0 } : {}
  return { requests, errors, p95, ...counted, ...(metrics === undefined ? {} : { metrics }) }
}

const ofStage = (stage: StageEvidence, candidate: Slot, evidence: Evidence): readonly Observation[] => {
  const byTime = (slot: Slot) => new Map(stage.slots[slot].map((counts) => [counts.at, counts]))
  const [canary, stable] = [byTime(candidate), byTime(otherSlot(candidate))]
  const times = [...new Set([...canary.keys(), ...stable.keys()])].sort((a, b) => a - b)
  const edges = evidence.edges.length
  return times.map((at) => ({
    at,
    duration: evidence.interval,
    percent: stage.percent,
    canary: armOf(canary.get(at), edges),
    // With all the traffic on the candidate there is no control: whatever still trickles in proves nothing.
    stable: stage.percent >= 100 ? undefined : armOf(stable.get(at), edges),
  }))
}

/** Everything that was counted, interval after interval, oldest first. */
export const observationsOf = (evidence: Evidence, candidate: Slot): readonly Observation[] =>
  evidence.stages.flatMap((stage) => ofStage(stage, candidate, evidence))
