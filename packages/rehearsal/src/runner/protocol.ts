import type { GitHubEvent } from '@greenlight/local-runner'

/**
 * What the runner's process is told first, as the first line of its standard input: among it are secrets, which no list of
 * processes may show.
 */
export interface RunnerOptions {
  readonly speed: number
  readonly epoch: { readonly real: number; readonly world: number }
  /** `owner/repo` of the caller, and where its git repository stands. */
  readonly repository: string
  readonly gitDir: string
  /** The checkout of the suite, which stands for its repository on GitHub. */
  readonly suite: string
  /** GitHub environments and who must approve in each. */
  readonly environments: Readonly<Record<string, { readonly reviewers: readonly string[] }>>
  readonly workDir: string
  /** Secrets of the repository, by name. */
  readonly secrets: Readonly<Record<string, string>>
  /** The branch that counts as protected; who may push to the real one is not known on this machine. */
  readonly defaultBranch: string
  /** Texts in place of those at its head, by path. */
  readonly atDefaultBranch: Readonly<Record<string, string>>
  /** Added to the environment of every step. */
  readonly env: Readonly<Record<string, string>>
  /** The port of an earlier process, so that tokens keep their issuer. */
  readonly port?: number
}

/** What the process is told after that, one JSON line each. */
export type RunnerCommand =
  | { readonly do: 'push'; readonly ref: string }
  | {
      readonly do: 'dispatch'
      readonly workflow: string
      readonly ref: string
      readonly inputs: Readonly<Record<string, string>>
    }
  | {
      readonly do: 'review'
      readonly run: number
      readonly environment: string
      readonly user: string
      readonly approved: boolean
    }

/** What one job of a finished run left for people. */
export interface JobSummary {
  readonly job: string
  readonly text: string
}

/** What the process says, one JSON line each. */
export type RunnerMessage =
  | {
      readonly say: 'ready'
      readonly url: string
      readonly issuer: string
      /** GitHub's numbers of the calling repository and its owner. */
      readonly repositoryId: number
      readonly ownerId: number
    }
  /** The answer to push and dispatch: one run, or why there is none. */
  | { readonly say: 'started'; readonly run: number }
  | { readonly say: 'refused'; readonly why: string }
  | {
      readonly say: 'finished'
      readonly run: number
      readonly conclusion: 'success' | 'failure' | 'cancelled'
      readonly summaries: readonly JobSummary[]
      /** Paths of the files that its jobs uploaded. */
      readonly files: readonly string[]
    }
  | { readonly say: 'event'; readonly event: GitHubEvent }
