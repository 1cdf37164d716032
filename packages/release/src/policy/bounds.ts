import type { OnInconclusive } from '../settings.ts'
import type { Duration } from '../time.ts'

/** From `min` to `max`, both included; an absent end is open. */
export interface Range {
  readonly min?: number
  readonly max?: number
}

/** A range of spans of time. */
export interface DurationRange {
  readonly min?: Duration
  readonly max?: Duration
}

/**
 * What a policy admits in one environment. A list admits what stands in it and nothing else; what is absent is not
 * bounded. The members have the names that docs/policy.md gives them.
 */
export interface Bounds {
  readonly accounts?: readonly string[]
  readonly regions?: readonly string[]
  /** ARNs by the job that assumes them; `lease` is the scheduler's own. */
  readonly roles: {
    readonly validate?: readonly string[]
    readonly deploy?: readonly string[]
    readonly traffic?: readonly string[]
    readonly recover?: readonly string[]
    readonly rollback?: readonly string[]
    readonly lease?: readonly string[]
  }
  /** ARNs of listener rules, and of listeners when the default rule is meant. */
  readonly rules?: readonly string[]
  /** Values of the config's `service`: with it changes the lease's name, and so the lock. */
  readonly applications?: readonly string[]
  readonly clusters?: readonly string[]
  readonly services?: readonly string[]
  readonly targetGroups?: readonly string[]
  readonly scheduleGroups?: readonly string[]
  /** Registries, or registries with the beginning of a repository's path, whole segments. */
  readonly images?: readonly string[]
  /** The GitHub environments of the three writing jobs. */
  readonly github: { readonly deploy?: string; readonly traffic?: string; readonly rollback?: string }
  /** The jobs whose environment must ask a reviewer. */
  readonly reviewers?: readonly ('deploy' | 'traffic')[]
  readonly origins: { readonly metrics?: readonly string[]; readonly smoke?: readonly string[] }
  readonly metricSources?: readonly ('cloudwatch' | 'prometheus')[]
  readonly strategies?: readonly ('canary' | 'blue-green')[]
  readonly canary: {
    /** Percent of the first step. With the strategy blue-green that is 100. */
    readonly firstStep?: Range
    /** The largest rise from one step to the next, in percent of all traffic. */
    readonly largestStep?: Range
    readonly stepDuration?: DurationRange
    readonly minRequests?: Range
    readonly patience?: DurationRange
    readonly onInconclusive?: readonly OnInconclusive[]
  }
  readonly bake: {
    readonly duration?: DurationRange
    /** Percent. With the strategy blue-green nothing is held back. */
    readonly holdback?: Range
  }
  readonly limits: {
    readonly successRate?: Range
    readonly errorRate?: Range
    readonly p95?: DurationRange
    readonly bakeErrorRate?: Range
  }
  readonly judge: {
    readonly falseAlarms?: Range
    readonly errorRatio?: Range
    readonly limits?: readonly ('attributable' | 'absolute')[]
    readonly harmBudget?: Range
    readonly minEffect?: Range
    readonly latencyTolerance?: Range
    /** The metrics that may be shown without deciding anything. */
    readonly observeOnly?: readonly string[]
  }
  readonly health: { readonly minHealthy?: Range }
  readonly lease: { readonly ttl?: DurationRange; readonly wait?: DurationRange }
  readonly standby?: Range
  readonly diagnostics: { readonly logs?: readonly ('full' | 'redacted' | 'off')[] }
  /** True: a release that is worse must be taken back without asking. */
  readonly automaticRollback?: boolean
}
