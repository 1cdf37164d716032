import type { GreenlightError } from './errors.ts'
import type { Lease, LeaseTerms, LeaseToken, UnknownLease } from './lease.ts'
import type { PerSlot, Slot } from './slot.ts'
import type { Clock, Duration, Instant } from './time.ts'
import type { Weights } from './weights.ts'

/**
 * A part of the world that could not be read in this round, and why. An emergency does without it; whoever takes a
 * release forward does not.
 */
export interface Unread {
  readonly part: 'service' | 'tasks' | 'scaling' | 'release' | 'stickiness'
  readonly error: GreenlightError
}

/** What the load balancer's rule says now. */
export interface RuleState {
  readonly arn: string
  readonly weights: Weights
  /** Target groups in the rule that belong to neither slot. */
  readonly foreign: readonly string[]
  /** Slots whose target group does not stand in the rule. */
  readonly missing: readonly Slot[]
  /** Whether clients are pinned to a target group by a cookie, which beats the weights. */
  readonly sticky: boolean
  /** Slots that can be reached alone, whatever their weight, through a rule on the test header. */
  readonly reachable: readonly Slot[]
  /** Absent: all of it was read. While the stickiness is among them, `sticky` speaks of the rule alone. */
  readonly unread?: readonly Unread[]
}

export interface TargetState {
  readonly id: string
  /** ELBv2's own word: initial, healthy, unhealthy, unhealthy.draining, unused, draining, unavailable. */
  readonly state: string
  readonly reason?: string
  readonly description?: string
}

/** The weights of one rule, and what stands behind them. */
export interface TrafficControl {
  read(): Promise<RuleState>
  /**
   * One write. Returns when the API accepted it; reading it back is the caller's duty.
   * @param before the call that writes is not begun at this instant or later
   * @throws {Halted} when reading what the call needs took until then; nothing was written
   */
  set(weights: Weights, before?: Instant): Promise<void>
  health(slot: Slot): Promise<readonly TargetState[]>
}

/** Which release a slot holds, as written in the tags of its ECS service. */
export interface ReleaseMark {
  /** The version tag, for example `v1.4.0`. */
  readonly release: string
  readonly commit: string
  readonly digest: string
  /** A hash of the task definition's content, image digest included. */
  readonly fingerprint: string
  /** True once the bake has passed: it may serve as last known good. */
  readonly good: boolean
}

export interface Rollout {
  readonly id: string
  readonly state: 'IN_PROGRESS' | 'COMPLETED' | 'FAILED'
  readonly reason?: string
  readonly taskDefinition: string
  readonly desired: number
  readonly running: number
  /** Failed tasks in a row, as ECS counts them. */
  readonly failedTasks: number
  readonly startedAt: Instant
}

/** One ECS service and the autoscaling on it. */
export interface SlotState {
  readonly slot: Slot
  readonly service: string
  /** ECS's own word; `MISSING` when there is no such service, `UNREAD` when ECS did not tell: then no number here counts. */
  readonly status: 'ACTIVE' | 'DRAINING' | 'INACTIVE' | 'MISSING' | 'UNREAD'
  /** Who moves its tasks: only `ROLLING` is ours to touch; the rest is another engine's. */
  readonly strategy: 'ROLLING' | 'BLUE_GREEN' | 'LINEAR' | 'CANARY' | 'CODE_DEPLOY' | 'EXTERNAL'
  /** Whether ECS puts the previous task definition back when a deployment fails. */
  readonly restoresItself: boolean
  /** Tasks that ECS is told to keep. */
  readonly desired: number
  /** Tasks that run, those that are about to stop among them. */
  readonly running: number
  /** Tasks that are on their way in. */
  readonly pending: number
  /** Running tasks that ECS has sentenced to stop: for some seconds their targets are as healthy as any. */
  readonly stopping: number
  /** The primary deployment. */
  readonly rollout?: Rollout
  /** Deployments besides the primary one that still hold tasks. */
  readonly olderRollouts: number
  readonly mark?: ReleaseMark
  /** What the tags say instead of a mark, when somebody else wrote them: one clause. */
  readonly strangeMark?: string
  /** Absent when no scalable target is registered. */
  readonly scaling?: { readonly min: number; readonly max: number; readonly scaleInSuspended: boolean }
  /** Absent: all of it was read. */
  readonly unread?: readonly Unread[]
}

/** A registered task definition that carries our tags. */
export interface Revision {
  readonly arn: string
  readonly mark: ReleaseMark
}

/** The content of a task definition, as it stands in the user's file. */
export type TaskDefinitionTemplate = Readonly<Record<string, unknown>>

/** The ECS services behind the slots. */
export interface Slots {
  /** Parts besides the service itself that cannot be read are named in `unread`; without the service it fails. */
  read(slot: Slot): Promise<SlotState>
  /** One UpdateService: task definition and size together. Then the marks are tagged on the service. */
  roll(order: {
    readonly slot: Slot
    readonly taskDefinition: string
    readonly desired: number
    readonly mark: ReleaseMark
    /** Starts a deployment even if the task definition stays the same (`forceNewDeployment`). */
    readonly force: boolean
  }): Promise<void>
  scale(order: { readonly slot: Slot; readonly desired: number }): Promise<void>
  suspendScaleIn(order: { readonly slot: Slot; readonly suspended: boolean }): Promise<void>
  markGood(order: { readonly slot: Slot; readonly good: boolean }): Promise<void>
}

/** Task definitions, found again by our tags. */
export interface Revisions {
  /** The newest revision with this fingerprint, if one is registered. */
  find(fingerprint: string): Promise<Revision | undefined>
  register(order: {
    readonly template: TaskDefinitionTemplate
    readonly mark: ReleaseMark
  }): Promise<Revision>
  /** Newest first, only those marked good. */
  listGood(limit: number): Promise<readonly Revision[]>
  markGood(arn: string): Promise<void>
}

/** Why a slot is not healthy: raw findings, most telling first. */
export interface Diagnosis {
  readonly stoppedTasks: readonly {
    readonly task: string
    readonly reason: string
    readonly exitCode?: number
  }[]
  readonly targets: readonly TargetState[]
  readonly events: readonly { readonly at: Instant; readonly message: string }[]
  readonly logs: readonly { readonly task: string; readonly lines: readonly string[] }[]
}

export interface Diagnostics {
  explain(query: { readonly slot: Slot; readonly since: Instant }): Promise<Diagnosis>
}

/** The dead-man's switch. See lease.ts for what it means. */
export interface LeaseControl {
  read(): Promise<Lease | UnknownLease | undefined>
  /** Creates the lease; undefined when the name is taken, which means that somebody else was faster. */
  acquire(terms: LeaseTerms): Promise<LeaseToken | undefined>
  /**
   * Replaces the terms (due time, remembered shifts). Fails with `Halted` when the lease is not ours any more, or when
   * AWS may begin to restore before the call has ended.
   */
  renew(token: LeaseToken, terms: LeaseTerms): Promise<LeaseToken>
  /** Replaces whoever holds it. The epoch in `terms` must be the old one plus one; 1 when that cannot be read. */
  takeOver(from: Lease | UnknownLease, terms: LeaseTerms): Promise<LeaseToken>
  /**
   * Deletes it. Resolves to false when it was already gone.
   * @param before the call that deletes is not begun at this instant or later
   * @throws {Halted} when it is too late for that
   */
  release(token: LeaseToken, before?: Instant): Promise<boolean>
}

/** A reading of a metric that the config names: bad of all, or one number. */
export type CustomReading =
  | { readonly total: number; readonly bad: number }
  /** Undefined when the source had no number for the interval. */
  | { readonly value: number | undefined }

/** What the metric source knows of one slot in one whole interval. */
export interface IntervalCounts {
  /** The interval's beginning. */
  readonly at: Instant
  /** Requests that reached a target; at least `errors`. No datapoint: undefined, never 0. */
  readonly requests: number | undefined
  /** Responses of 500 to 599 by targets, connections that targets refused, and requests they left unanswered. */
  readonly errors: number
  /**
   * Requests slower than each threshold that was asked for, in that order, undefined where the source cannot tell;
   * absent when it cannot count them at all.
   */
  readonly slower?: readonly (number | undefined)[]
  /** 95th percentile of the target response time in milliseconds; undefined without requests. */
  readonly p95: number | undefined
  /** Readings of the config's own metrics, by name. */
  readonly metrics?: Readonly<Record<string, CustomReading>>
}

/**
 * A pair of latency thresholds in milliseconds: a canary within the tolerance is slower than `canary` at most `ratio`
 * times as often as stable is slower than `stable`.
 */
export interface LatencyEdge {
  readonly stable: number
  /** At least `stable` times the tolerance; with a ratio at least `stable`. */
  readonly canary: number
  /** At least 1, which it is when absent. Where requests can only be counted at bounds that lie far apart. */
  readonly ratio?: number
}

/** Whole intervals of both slots within a window, oldest first; an interval without any datapoint is left out. */
export interface CountsWindow {
  readonly slots: PerSlot<readonly IntervalCounts[]>
  /** Answers of 500 to 599 that the load balancer gave by itself and that no slot could be blamed for. */
  readonly unattributed: number
  /** What the source wants people to know: partial data, a series it could not read. One sentence each. */
  readonly notes: readonly string[]
  /** Whether something that was asked for was not given, and may be later. */
  readonly partial?: true
  /**
   * Queries of the user's own that cannot be counted: several series, fractions, a refusal. Before any traffic has
   * moved they end the run; later they are notes, because a release on its way has better judges.
   */
  readonly mistakes?: readonly Mistake[]
}

/** What is wrong with a query, and what to do about it: see `GreenlightError`. */
export interface Mistake {
  readonly what: string
  readonly next: string
}

/** Where the judge's evidence comes from. Only settled intervals are asked for: see evidence-window.ts. */
export interface Metrics {
  /** Length of an interval, milliseconds: 60 s from CloudWatch, 5 to 60 s from Prometheus. */
  readonly interval: Duration
  /**
   * Latency thresholds fixed before the canary had any traffic, from what the stable slot did in [from, to).
   * Empty when the source cannot count requests by latency, or had none.
   */
  edges(query: {
    readonly stable: Slot
    readonly from: Instant
    readonly to: Instant
    /** A canary may be slower by this factor; at least 1. */
    readonly tolerance: number
  }): Promise<readonly LatencyEdge[]>
  /**
   * Counts of the whole intervals within [from, to). Thresholds in milliseconds, for `slower`; may be empty. One that is
   * the same for both slots at the same place may be raised, for both alike and with a note, to where requests can be
   * counted.
   */
  counts(query: {
    readonly from: Instant
    readonly to: Instant
    readonly thresholds: PerSlot<readonly number[]>
  }): Promise<CountsWindow>
}

/** Something that people will want to read later. `record` never throws: the account must not stop the release. */
export interface Journal {
  record(entry: {
    readonly at: Instant
    readonly kind: string
    readonly text: string
    readonly data?: unknown
  }): void
}

export interface Images {
  /** The digest (`sha256:…`) that an image tag names; undefined when there is no such tag. */
  digestOf(tag: string): Promise<string | undefined>
}

export interface Account {
  whoAmI(): Promise<{ readonly account: string; readonly arn: string; readonly region: string }>
}

/** Read-only questions to the repository host. */
export interface Repository {
  /** The commit a tag names (annotated tags peeled); undefined when there is no such tag. */
  commitOfTag(tag: string): Promise<string | undefined>
  /** A file's text at a commit; undefined when there is none. */
  readFile(query: { readonly path: string; readonly commit: string }): Promise<string | undefined>
  environment(name: string): Promise<EnvironmentRules | undefined>
}

/** A branch or tag, without `refs/heads/` or `refs/tags/`. */
export interface Ref {
  readonly type: 'branch' | 'tag'
  readonly name: string
}

/** The branch that a repository shows first, as a job's token sees it. */
export interface DefaultBranch {
  readonly name: string
  /** Its head when it was asked for. */
  readonly commit: string
  /** GitHub's own word: a branch protection or a ruleset holds for it. */
  readonly protected: boolean
  /** Types of the rules that rulesets lay on it (`pull_request`); absent: they could not be read. */
  readonly rules?: readonly string[]
}

/** What a policy is read through. */
export interface Branches {
  defaultBranch(): Promise<DefaultBranch>
}

/** A text that an account keeps under a name, where the release goes. */
export interface Parameters {
  /**
   * @throws ConfigurationError when there is none, when the role may not read it, or when it is no plain text of that
   *   account and region; Unavailable when AWS does not answer
   */
  read(name: string): Promise<string>
}

export interface EnvironmentRules {
  readonly name: string
  /** Logins, and `owner/slug` for teams. */
  readonly reviewers: readonly string[]
  readonly preventSelfReview: boolean
  /** Minutes. */
  readonly waitTimer: number
  /** The refs that may deploy: protected branches, never a tag; or by patterns of names. Undefined: any. */
  readonly refPolicy?: 'protected-branches' | readonly Ref[]
}

/** What somebody answered when a run asked for an approval. GitHub keeps no time and no attempt of the run. */
export interface Approval {
  readonly environments: readonly string[]
  readonly state: 'approved' | 'rejected' | 'pending'
  readonly user: string
  readonly comment: string
}

/** A job of a run, as GitHub lists it. */
export interface JobOfRun {
  /** Also the number of its check run. */
  readonly id: number
  /** With those of the calls around it: `release / Deploy`. */
  readonly name: string
  /** Whether a step of it was begun; a job that its environment rejects has none. */
  readonly started: boolean
}

/** What GitHub keeps of a run, for its summary and record. Only reads. */
export interface RunHistory {
  /** Jobs of the latest attempt. */
  jobs(runId: string): Promise<readonly JobOfRun[]>
  /** What GitHub and the job's own steps said of it, the oldest first. */
  annotations(job: number): Promise<readonly string[]>
  approvals(runId: string): Promise<readonly Approval[]>
}

/** One HTTP exchange of a smoke test. */
export interface Probe {
  send(request: {
    readonly method: string
    readonly url: string
    readonly headers: Readonly<Record<string, string>>
    readonly body?: string
    /** Milliseconds until the attempt is given up. */
    readonly timeout: number
    readonly signal?: AbortSignal
  }): Promise<{
    readonly status: number
    readonly headers: Readonly<Record<string, string>>
    readonly body: string
    /** Milliseconds from sending to the last byte. */
    readonly latency: number
  }>
}

/** All that the engine touches the world through. */
export interface Ports {
  readonly traffic: TrafficControl
  readonly slots: Slots
  readonly revisions: Revisions
  readonly lease: LeaseControl
  readonly metrics: Metrics
  readonly diagnostics: Diagnostics
  readonly clock: Clock
  readonly journal: Journal
}
