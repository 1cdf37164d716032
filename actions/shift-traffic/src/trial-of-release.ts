import type { Arm, Observation, TrialSettings, UserMetric } from '@greenlight/analysis'
import {
  type CloudWatchQuery,
  type CustomMetric,
  type Evidence,
  type IntervalCounts,
  otherSlot,
  type Settings,
  type Slot,
  SMOKE_METRIC,
  type Stage,
  type StageEvidence,
} from '@greenlight/release'

/** A limit on the 95th percentile allows this share of the requests to be slower. */
const SHARE_BEYOND_P95 = 0.05
/** How sure a promotion must be: its upper bound is wrong with at most this probability. */
const DOUBT = 0.05
/**
 * Intervals with requests that tell whether a source counts slow requests. They tell it for good: were latency judged
 * by its p95 first and by counts later, both tests would use the same part of the promise. The p95 needs about a dozen
 * intervals, so nothing is lost by three.
 */
const TELLING = 3

const fraction = (percent: number): number => percent / 100

const userMetric = (metric: CustomMetric<CloudWatchQuery>): UserMetric =>
  metric.kind === 'counts'
    ? { name: metric.name, kind: 'counts' }
    : { name: metric.name, kind: 'value', worse: metric.worse }

/** A limit of 0 or 100 % is as good as the nearest rate that a test can be made for. */
const testableRate = (percent: number): number => Math.min(1 - 1e-6, Math.max(1e-6, fraction(percent)))

/** What the judge is told before it looks, from the release's settings. Percentages become fractions. */
export const trialSettings = (about: {
  readonly settings: Settings
  readonly stages: readonly Stage[]
  readonly evidence: Pick<Evidence, 'edges' | 'stages'>
  readonly candidate: Slot
  readonly sticky: boolean
  readonly candidateTasks?: number
}): TrialSettings => {
  const { settings, stages, evidence, candidate, sticky, candidateTasks } = about
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
      errorRate: testableRate(strict),
      bakeErrorRate: testableRate(limits.bakeErrorRate),
      slowShare: SHARE_BEYOND_P95,
      p95: limits.p95,
    },
    ...(judgesLatency(settings)
      ? { latency: { tolerance: 1 + fraction(judge.latencyTolerance), edges: edgesIn(evidence, candidate) } }
      : {}),
    harmBudget: judge.harmBudget,
    minEffect: fraction(judge.minEffect),
    doubt: DOUBT,
    minRequests: canary.minRequests,
    ...(sticky ? { sticky: { burst: judge.stickyBurst } } : {}),
    ...(candidateTasks === undefined ? {} : { canaryTasks: candidateTasks }),
    metrics: [
      ...settings.metrics.custom.map(userMetric),
      ...(judge.probes > 0 ? [{ name: SMOKE_METRIC, kind: 'counts' as const }] : []),
    ],
    // The trial knows no metric that nobody counts.
    observeOnly: judge.observeOnly.filter((name) => name !== SMOKE_METRIC || judge.probes > 0),
  }
}

/** Whether the metric source can know latency: Prometheus only knows what the config names. */
export const judgesLatency = ({ metrics: { prometheus } }: Settings): boolean =>
  prometheus === undefined || prometheus.latency !== undefined

/**
 * The edges, unless the source turned out not to count above them: then p95 is judged, instead of nothing for ever. Where
 * the candidate has all the traffic there is nothing to compare it with, and its own intervals tell.
 */
const edgesIn = (
  { edges, stages }: Pick<Evidence, 'edges' | 'stages'>,
  candidate: Slot,
): Evidence['edges'] => {
  const compared = stages.flatMap(({ percent, slots }) => {
    const others = new Map(slots[otherSlot(candidate)].map((counts) => [counts.at, counts]))
    return slots[candidate].flatMap((counts) => {
      const sides = percent >= 100 ? [counts] : [counts, others.get(counts.at)]
      return sides.every(hasRequests) ? [sides] : []
    })
  })
  const first = compared.slice(0, TELLING)
  const counts = first.some((sides) =>
    sides.every((side) => slowerThanEdges(side, edges.length) !== undefined),
  )
  return first.length < TELLING || counts ? edges : []
}

const hasRequests = (counts: IntervalCounts | undefined): counts is IntervalCounts =>
  counts?.requests !== undefined && counts.requests > 0

/** Requests slower than each edge; undefined unless all of them were counted. */
const slowerThanEdges = ({ slower }: IntervalCounts, edges: number): readonly number[] | undefined => {
  // The limit on p95 was asked for as the last threshold.
  if (slower?.length !== edges + 1) return undefined
  const known = slower.slice(0, edges).filter((count) => count !== undefined)
  return known.length === edges ? known : undefined
}

/**
 * One side of an interval. A side that has no datapoint is "no data", never 0.
 * @param edges how many edges were asked for
 * @param judged whether the trial judges by them
 */
const armOf = (counts: IntervalCounts | undefined, edges: number, judged: boolean): Arm => {
  if (counts === undefined) return { requests: undefined, errors: 0 }
  const { requests, errors, p95, metrics } = counts
  const slower = judged ? slowerThanEdges(counts, edges) : undefined
  const overLimit = counts.slower?.length === edges + 1 ? counts.slower[edges] : undefined
  return {
    requests,
    errors,
    p95,
    ...(slower === undefined ? {} : { slower }),
    ...(overLimit === undefined ? {} : { overLimit }),
    ...(metrics === undefined ? {} : { metrics }),
  }
}

/** The beginnings of all settled intervals, and of whatever was counted: an interval without a row is one without data. */
const timesOf = ({ window, slots }: StageEvidence, interval: number): readonly number[] => {
  const times = new Set([...slots.blue, ...slots.green].map(({ at }) => at))
  if (window !== undefined) for (let at = window.from; at < window.to; at += interval) times.add(at)
  return [...times].sort((a, b) => a - b)
}

const ofStage = (
  stage: StageEvidence,
  candidate: Slot,
  evidence: Evidence,
  judged: boolean,
): readonly Observation[] => {
  const byTime = (slot: Slot) => new Map(stage.slots[slot].map((counts) => [counts.at, counts]))
  const [canary, stable] = [byTime(candidate), byTime(otherSlot(candidate))]
  const edges = evidence.edges.length
  return timesOf(stage, evidence.interval).map((at) => ({
    at,
    duration: evidence.interval,
    percent: stage.percent,
    canary: armOf(canary.get(at), edges, judged),
    // With all the traffic on the candidate there is no control: whatever still trickles in proves nothing.
    stable: stage.percent >= 100 ? undefined : armOf(stable.get(at), edges, judged),
  }))
}

/** Every settled interval, oldest first: what was counted, and that nothing was. */
export const observationsOf = (
  evidence: Evidence,
  candidate: Slot,
  settings: Pick<TrialSettings, 'latency'>,
): readonly Observation[] => {
  const judged = (settings.latency?.edges.length ?? 0) > 0
  return evidence.stages.flatMap((stage) => ofStage(stage, candidate, evidence, judged))
}
