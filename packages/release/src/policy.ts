import type { Bounds } from './policy/bounds.ts'

/**
 * What the commit that is judged may not loosen. It says nothing of how to release; every absent
 * member demands nothing.
 */
export interface Policy {
  readonly origins: TrustedOrigins
  readonly environments: EnvironmentDemands
  readonly source: PolicySource
  /** What each source bounds. A config must be within all of them, so the stricter wins wherever two differ. */
  readonly layers: readonly PolicyLayer[]
}

/**
 * Where a request may go, beside AWS and GitHub: origins as URLs write them (`https://prometheus.internal:9090`).
 * Absent: nobody has said, so no secret is sent there.
 */
export interface TrustedOrigins {
  readonly metrics?: readonly string[]
  readonly smoke?: readonly string[]
}

/** What the GitHub environments of the jobs must be. */
export interface EnvironmentDemands {
  /** The environment that the job must use; absent: whichever it uses. */
  readonly deploy?: string
  readonly traffic?: string
  readonly rollback?: string
  /** The jobs whose environment must ask a reviewer. */
  readonly reviewers: readonly ('deploy' | 'traffic')[]
}

/** Where a policy was read, as a job's token can see it. */
export interface PolicySource {
  /** Of the file in the repository. */
  readonly path: string
  readonly branch: string
  /** The head of that branch when it was read. */
  readonly commit: string
  /** Whether GitHub protects the branch. Who may bypass that, no token of a job can see. */
  readonly protected: boolean
  /** Types of the rules that hold for the branch (`pull_request`); absent: they could not be read. */
  readonly rules?: readonly string[]
  /** The parameter of the target account that tightens it. */
  readonly parameter?: string
}

/** One of the sources that a policy is made of. */
export interface PolicyLayer {
  /** What people are told of it: `.github/greenlight-policy.yml of main at 1f2e3d4c5b6a`. */
  readonly name: string
  /** The environments that it names; a release to any other is outside it. */
  readonly environments: readonly string[]
  /** What it bounds in the environment of the run. */
  readonly bounds: Bounds
  /** Where each of its keys stands, by path within the environment: `line 12`. */
  readonly lines: ReadonlyMap<string, string>
}
