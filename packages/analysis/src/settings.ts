/** One stay of the ramp at a weight. */
export interface TrialStage {
  /** Percent of the traffic on the canary, above 0 to 100. */
  readonly percent: number
  readonly kind: 'canary' | 'bake'
  /** How long traffic stays at least, milliseconds. */
  readonly duration: number
}

/**
 * A pair of latency thresholds: a canary within the tolerance is slower than `canary` at most `ratio` times as often as
 * stable is slower than `stable`.
 */
export interface LatencyEdge {
  /** Milliseconds; a latency of the stable version before the release. */
  readonly stable: number
  /** Milliseconds; at least `stable` times the tolerance, or without a lower bound but `stable` where there is a ratio. */
  readonly canary: number
  /** At least 1, which it is when absent. For thresholds that cannot be chosen freely: the bounds of wide buckets. */
  readonly ratio?: number
}

/** A metric of the user's own. Higher is worse, unless `worse` says lower. */
export type UserMetric =
  | { readonly name: string; readonly kind: 'counts' }
  | { readonly name: string; readonly kind: 'value'; readonly worse: 'higher' | 'lower' }

/** Everything that the judge is told before it looks. Rates and shares are fractions from 0 to 1. */
export interface TrialSettings {
  /** The promise: at most this share of harmless rollouts is rolled back. */
  readonly falseAlarms: number
  /** The canary may have up to this many times the error rate of stable; at least 1, 1 is strict. */
  readonly errorRatio: number
  readonly stages: readonly TrialStage[]
  /**
   * The ramp is not known beforehand: weights that are no stage are judged as well, and tests get their shares in the
   * order in which weights are met. Absent: a weight that is no stage is refused.
   */
  readonly openRamp?: true
  /** How long past a stage's duration evidence is waited for, milliseconds. */
  readonly patience: number
  readonly limits: {
    /** `attributable`: the canary fails this much more often than stable. `absolute`: it fails this often. */
    readonly mode: 'attributable' | 'absolute'
    /** While the ramp is in its canary stages. */
    readonly errorRate: number
    /** During the bake. */
    readonly bakeErrorRate: number
    /** Share of the requests that may be slower than the latency limit: 0.05 for a limit on p95. */
    readonly slowShare: number
    /** The limit on p95, milliseconds; only shown, and compared with readings of p95 where nothing is counted. */
    readonly p95: number
  }
  /** Absent: latency is not judged. Without edges only the sign of p95 is. */
  readonly latency?: {
    /** A canary may be slower by this factor; at least 1. */
    readonly tolerance: number
    readonly edges: readonly LatencyEdge[]
  }
  /** Canary requests that the next stage may hurt, in expectation. */
  readonly harmBudget: number
  /** An excess error rate that is too small to matter. */
  readonly minEffect: number
  /** How sure a promotion must be: its upper bound is wrong with at most this probability. */
  readonly doubt: number
  /** Canary requests in a stage below which it does not advance. */
  readonly minRequests: number
  /** Clients are pinned to a slot. The guarantee is withdrawn, errors are expected in bursts of this variance to mean. */
  readonly sticky?: { readonly burst: number }
  /** Tasks behind the canary; fewer than two cannot tell a bad host from a bad version. Absent: not known. */
  readonly canaryTasks?: number
  readonly metrics: readonly UserMetric[]
  /** Metrics that are shown but decide nothing: `errors`, `limits`, `latency`, or the name of a user's metric. */
  readonly observeOnly: readonly string[]
}

/** The product's defaults; a config changes what it wants. */
export const DEFAULT_SETTINGS: TrialSettings = {
  falseAlarms: 0.01,
  errorRatio: 1.2,
  stages: [
    { percent: 5, kind: 'canary', duration: 300_000 },
    { percent: 25, kind: 'canary', duration: 300_000 },
    { percent: 95, kind: 'bake', duration: 1_800_000 },
  ],
  patience: 1_500_000,
  limits: { mode: 'attributable', errorRate: 0.001, bakeErrorRate: 0.01, slowShare: 0.05, p95: 1000 },
  harmBudget: 50,
  minEffect: 0.0005,
  doubt: 0.05,
  minRequests: 100,
  metrics: [],
  observeOnly: [],
}
