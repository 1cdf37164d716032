import type { WorldClock } from './clock.ts'
import type { CancelTiming } from './run/process.ts'

/** The protection rules, secrets and variables of an environment, as a repository's settings page has them. */
export interface EnvironmentSettings {
  /** Logins; any one of them approves. At most six, as on GitHub. */
  readonly reviewers?: readonly string[]
  /** Whoever started the run may not approve it. */
  readonly preventSelfReview?: boolean
  /** Minutes to wait before a job may start, 1 to 43,200. */
  readonly waitTimer?: number
  /** Which refs may deploy: protected branches (never tags), or names by pattern. Absent: all. */
  readonly policy?: 'protected' | readonly { readonly name: string; readonly type: 'branch' | 'tag' }[]
  readonly secrets?: Readonly<Record<string, string>>
  readonly variables?: Readonly<Record<string, string>>
}

/** A repository, and what its settings pages would say. */
export interface RepositorySettings {
  /** `owner/name` */
  readonly fullName: string
  /** A git repository on this machine, bare or not. It is only read. */
  readonly gitDir: string
  /** Default: `private`. */
  readonly visibility?: 'public' | 'private'
  /** Branches with a branch protection, whose demands GitHub tells to administrators alone. */
  readonly protectedBranches?: readonly string[]
  /** Types of the rules that rulesets lay on a branch (`pull_request`), by its name. */
  readonly branchRules?: Readonly<Record<string, readonly string[]>>
  /**
   * Texts that the contents API serves at the head of the default branch in place of what is committed there, by path:
   * for what only this machine knows, such as the address of a load balancer.
   */
  readonly atDefaultBranch?: Readonly<Record<string, string>>
  readonly secrets?: Readonly<Record<string, string>>
  readonly variables?: Readonly<Record<string, string>>
  /** What a workflow without `permissions` gets. Default: `restricted`, as for new repositories. */
  readonly defaultPermissions?: 'restricted' | 'permissive'
  /** Emails of taggers and committers whose signature counts as verified. Signatures are not computed here. */
  readonly trustedSigners?: readonly string[]
  /** OIDC subjects with the ids of owner and repository, as for repositories created after 2026-07-15. */
  readonly subjectWithIds?: boolean
  /** Added to, and beating, those of the whole GitHub. */
  readonly environments?: Readonly<Record<string, EnvironmentSettings>>
}

/** What a local GitHub is made of. */
export interface GitHubOptions {
  readonly clock: WorldClock
  /** How many times faster than real time the clock runs; more than 1 puts actions under the time-lapse. */
  readonly speed?: number
  /** Real and world time of one instant, shared by everything in the world. Default: now, by `clock`. */
  readonly epoch?: { readonly real: number; readonly world: number }
  readonly repositories: readonly RepositorySettings[]
  /** Working folders that stand for repositories of actions and reusable workflows, by `owner/name`. */
  readonly suites?: Readonly<Record<string, string>>
  /** By name, in every repository. One that is missing is created without rules, as GitHub does. */
  readonly environments?: Readonly<Record<string, EnvironmentSettings>>
  /** Where runners work and the state is kept. Used again, its runs are remembered. */
  readonly workDir: string
  /** Added to the environment of every step: for example PATH, or where the local cloud is. */
  readonly env?: Readonly<Record<string, string>>
  /** The Node.js that runs actions. Default: the one that runs this. */
  readonly node?: string
  /** Loopback port of the API. Default: any free one. */
  readonly port?: number
  /** Default: GitHub's own. */
  readonly cancelTiming?: Partial<CancelTiming>
  /** Shows `::debug::` lines and sets RUNNER_DEBUG. */
  readonly debug?: boolean
}
