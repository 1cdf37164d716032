import type { PerSlot } from './slot.ts'
import type { Duration } from './time.ts'

/** What to do when the evidence does not suffice for a verdict. */
export type OnInconclusive = 'hold' | 'rollback' | 'advance'

export interface SmokeCheck {
  readonly name: string
  readonly method: string
  /** Begins with `/`; joined to `smoke.url`. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
  readonly expect: {
    /** One status, 100 to 599. */
    readonly status: number
    /** Dotted paths into the JSON answer (`items.0.id`) and the value each must have. */
    readonly json: Readonly<Record<string, string | number | boolean | null>>
    readonly maxLatency?: Duration
  }
  /** Attempts after the first, 0 to 10. */
  readonly retries: number
}

/** One statistic of one metric of CloudWatch. Placeholders (docs/cloudwatch.md) may stand in the dimensions. */
export interface CloudWatchMetric {
  readonly namespace: string
  readonly metric: string
  readonly dimensions: Readonly<Record<string, string>>
  /** As GetMetricData takes it: `Sum`, `Average`, `p95`. */
  readonly stat: string
}

/** A metric, or as text an expression of CloudWatch: metric math, or a query of Metrics Insights. */
export type CloudWatchQuery = CloudWatchMetric | string

/** PromQL, in which `${slot}` stands for the slot. */
export type PrometheusQuery = string

/** A metric of the user's own, as two counts or as one number. */
export type CustomMetric<Query> =
  | { readonly name: string; readonly kind: 'counts'; readonly bad: Query; readonly total: Query }
  | {
      readonly name: string
      readonly kind: 'value'
      readonly query: Query
      readonly worse: 'higher' | 'lower'
    }

/** How a Prometheus server counts the slots. In queries `${slot}` stands for the slot's name. */
export interface PrometheusSource {
  /** Where `/api/v1` lies, with any path before it; no credentials. */
  readonly url: string
  /** Length of an interval: 5 to 60 s. */
  readonly interval: Duration
  /** How long after an interval's end its counts are asked for. */
  readonly delay: Duration
  /** Constant request headers by name; never secrets, which no config can name. */
  readonly headers: Readonly<Record<string, string>>
  /** The slots' names there; absent: `blue` and `green`. */
  readonly slots?: PerSlot<string>
  /** Labels that tell one process from another. */
  readonly target: readonly string[]
  /** Selectors of the counters of requests and of errors. */
  readonly requests: string
  readonly errors: string
  readonly latency?: {
    /** Selector without `_bucket`. */
    readonly histogram: string
    readonly kind: 'classic' | 'native'
    readonly unit: 's' | 'ms'
  }
}

/** Where the judge's counts come from, and the user's own metrics, judged beside the built-in ones. */
export type MetricsSettings =
  | { readonly prometheus: PrometheusSource; readonly custom: readonly CustomMetric<PrometheusQuery>[] }
  /** Without Prometheus CloudWatch is the source. */
  | { readonly prometheus?: undefined; readonly custom: readonly CustomMetric<CloudWatchQuery>[] }

/** Everything that the config, environment variables and inputs say about one environment. */
export interface Settings {
  readonly service: string
  /** Registry and repository without tag: `123456789012.dkr.ecr.eu-west-1.amazonaws.com/shop`. */
  readonly image: string
  readonly environment: string
  readonly account: string
  readonly region: string
  /** ARNs of IAM roles, each assumed by the jobs of that name. Absent: ambient credentials. */
  readonly roles: {
    readonly validate?: string
    readonly deploy?: string
    readonly traffic?: string
    /** Of the job `recover`; absent: that of the rollback. */
    readonly recover?: string
    readonly rollback?: string
  }
  readonly cluster: string
  readonly slots: PerSlot<{ readonly service: string; readonly targetGroup: string }>
  /** The listener rule, or the listener when the default rule is meant. */
  readonly rule: string
  readonly lease: {
    readonly role: string
    readonly group: string
    /** By when AWS has restored the stable slot once nobody renews; 6 minutes to 1 day. */
    readonly ttl: Duration
    /** How long a person may take to approve between jobs, or to decide a hold. */
    readonly wait: Duration
  }
  /** Path in the repository. */
  readonly taskDefinition: string
  readonly container: string
  readonly strategy: 'canary' | 'blue-green'
  readonly canary: {
    /** Percent on the candidate, ascending, 1 to 100, last is 100. */
    readonly steps: readonly number[]
    readonly stepDuration: Duration
    readonly onInconclusive: OnInconclusive
    /** Canary requests below which no verdict is given. */
    readonly minRequests: number
    /** How long after a minute's end its counts are taken as complete. */
    readonly metricsDelay: Duration
    /** How long past `stepDuration` to wait for evidence before saying inconclusive. */
    readonly patience: Duration
  }
  readonly bake: {
    readonly duration: Duration
    /** Percent kept on the stable slot during the bake, 0 to 50. */
    readonly holdback: number
  }
  readonly health: {
    readonly path: string
    readonly interval: Duration
    readonly timeout: Duration
    /** How long a rollout may take until every target is healthy. */
    readonly deadline: Duration
    /** Percent of the desired tasks that must be healthy before a slot may gain traffic, 1 to 100. */
    readonly minHealthy: number
  }
  readonly judge: {
    /** Percent of harmless releases that may be taken back, 0.01 to 20. */
    readonly falseAlarms: number
    /** How many times the stable slot's error rate the candidate may have, 1 to 10. */
    readonly errorRatio: number
    readonly limits: 'attributable' | 'absolute'
    /** Requests that the next step may hurt, in expectation. */
    readonly harmBudget: number
    /** Percent of failed requests above the stable slot's that is too little to matter. */
    readonly minEffect: number
    /** Percent by which the candidate may be slower. */
    readonly latencyTolerance: number
    /** How bursty errors are when clients are pinned to a slot: variance over mean. */
    readonly stickyBurst: number
    /** How often the prober sends each smoke check to each slot in every other interval, 0 to 20; 0: not at all. */
    readonly probes: number
    /** Metrics that are shown but decide nothing. */
    readonly observeOnly: readonly string[]
  }
  readonly metrics: MetricsSettings
  /** Percentages from 0 to 100. */
  readonly limits: {
    readonly successRate: number
    readonly errorRate: number
    readonly p95: Duration
    readonly bakeErrorRate: number
  }
  /** Tasks of a first release; later ones take the size of the slot that serves. 1 to 1000. */
  readonly initialTasks: number
  /** Tasks kept in the retired slot once a release is good, 0 to 1000. */
  readonly standby: number
  readonly automaticRollback: boolean
  readonly smoke: {
    /** Where the load balancer answers: scheme, host and port. */
    readonly url: string
    /** The header whose value names the slot, on which the load balancer has a rule for each slot. */
    readonly header: string
    /** How an answer proves which version gave it. */
    readonly version: { readonly path: string; readonly expect: string } & (
      | { readonly header: string }
      | { readonly json: string }
    )
    readonly checks: readonly SmokeCheck[]
  }
  /** GitHub environments of the three writing jobs. */
  readonly github: { readonly deploy: string; readonly traffic: string; readonly rollback: string }
  readonly gates: { readonly requireReviewer: boolean }
  readonly diagnostics: {
    /** What the reasons for a failure show of the application's log lines: docs/security.md. */
    readonly logs: 'full' | 'redacted' | 'off'
  }
}

/** Where a value came from, for the plan. */
export interface Provenance {
  /** Path of the setting: `canary.steps`. */
  readonly path: string
  readonly value: string
  readonly source: 'input' | 'environment variable' | 'config file' | 'default'
  /** The input's or variable's name. */
  readonly name?: string
}
