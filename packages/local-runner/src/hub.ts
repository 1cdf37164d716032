import type { Issuer } from './api/oidc.ts'
import type { Tokens } from './api/tokens.ts'
import type { WorldClock } from './clock.ts'
import type { Deployments } from './deployments.ts'
import type { Environments } from './environments.ts'
import type { Happening } from './events.ts'
import type { GitHubOptions, RepositorySettings } from './options.ts'
import type { Approvals } from './run/approvals.ts'
import type { ConcurrencyGroups } from './run/concurrency.ts'
import type { IdTokens } from './run/id-tokens.ts'
import type { CancelTiming } from './run/process.ts'
import type { Reaper } from './run/reaper.ts'
import type { Git } from './source/git.ts'
import type { Source, Sources } from './source/source.ts'
import type { Store } from './store.ts'
import type { WorkflowReader } from './workflow/read-workflow.ts'

/** What the parts of the local GitHub share. */
export interface Hub {
  readonly options: GitHubOptions
  readonly clock: WorldClock
  readonly store: Store
  readonly sources: Sources
  readonly reader: WorkflowReader
  readonly environments: Environments
  readonly deployments: Deployments
  readonly approvals: Approvals
  readonly concurrency: ConcurrencyGroups
  readonly tokens: Tokens
  readonly issuer: Issuer
  readonly idTokens: IdTokens
  readonly reaper: Reaper
  readonly timing: CancelTiming
  /** Absolute path of the Node.js that runs actions. */
  readonly node: string
  readonly searchPath: string
  /** The base of the API: `http://127.0.0.1:PORT`. */
  readonly url: () => string
  readonly issuerUrl: () => string
  /** What puts an unmodified program into world time; empty at real speed. */
  readonly timeLapse: Readonly<Record<string, string>>
  emit(event: Happening): void
}

/** The settings of a repository. @throws Error when it is none of this GitHub's. */
export const repositoryOf = (hub: Pick<Hub, 'options'>, fullName: string): RepositorySettings => {
  const found = hub.options.repositories.find(
    (each) => each.fullName.toLowerCase() === fullName.toLowerCase(),
  )
  if (found === undefined) {
    const known = hub.options.repositories.map((each) => each.fullName).join(', ')
    throw new Error(`repository '${fullName}' is not here; there are: ${known || 'none'}`)
  }
  return found
}

export const gitOf = (hub: Pick<Hub, 'sources'>, fullName: string): Git => {
  const git = hub.sources.git(fullName)
  if (git === undefined) throw new Error(`repository '${fullName}' is not here`)
  return git
}

/** A workflow file as `workflow_ref` writes it. */
export const workflowRef = (source: Source, path: string): string =>
  `${source.repository}/${path}@${source.ref}`
