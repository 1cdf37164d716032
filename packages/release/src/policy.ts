/**
 * What the commit that is judged may not loosen. It says nothing of how to release; every absent
 * member demands nothing.
 */
export interface Policy {
  readonly origins: TrustedOrigins
  readonly environments: EnvironmentDemands
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
