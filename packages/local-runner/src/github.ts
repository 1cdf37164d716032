import type { GitHubEvent } from './events.ts'
import type { EnvironmentSettings } from './options.ts'
import type { RunRecord } from './run/record.ts'
import type { Run } from './run/start-run.ts'
import type { CheckRun, CommitStatus } from './store.ts'

/** The local GitHub: repositories, runs and their runner, the REST API and the OIDC issuer. */
export interface GitHub {
  /** The base of the REST API: `http://127.0.0.1:PORT`. */
  readonly url: string
  /** The issuer of OIDC tokens; its discovery document and keys are served below it. */
  readonly issuer: string
  /** Requests to routes that this GitHub does not have: `GET /repos/acme/shop/rulesets`. */
  readonly unsupported: readonly string[]
  /** Every run known, those of earlier processes on the same work folder included. */
  readonly runs: readonly RunRecord[]
  /**
   * Tells that a ref was pushed; it must already stand in the repository. Starts every workflow at that
   * commit whose `on.push` wants it.
   * @param workflows only these files, by name
   * @throws InvalidWorkflow, Unsupported before anything runs
   */
  push(args: {
    repository: string
    ref: string
    actor?: string
    workflows?: readonly string[]
  }): Promise<readonly Run[]>
  /**
   * Starts a workflow by hand.
   * @param ref a branch or tag, short or full; the workflow is taken from there
   * @throws RequestRefused as the API would; InvalidWorkflow, Unsupported before anything runs
   */
  dispatch(args: {
    repository: string
    workflow: string
    ref: string
    inputs?: Readonly<Record<string, string | number | boolean>>
    actor?: string
  }): Promise<Run>
  /** Calls back at every event. Returns how to stop. */
  on(listener: (event: GitHubEvent) => void): () => void
  /** @throws RequestRefused when nothing waits or the user is no reviewer */
  approve(review: Review): void
  reject(review: Review): void
  run(id: number): Run | undefined
  /**
   * Loses runners as if their machines were gone: SIGKILL to every process, no post steps. The jobs fail;
   * jobs that need them go on, on other runners. Returns the ids of the jobs.
   * @param job only this one
   */
  killRunner(only?: { run?: number; job?: string }): readonly string[]
  /** A person's token for the API, good for everything. */
  tokenFor(login: string): string
  /** As somebody who may change the settings of the repository: the environment has these rules from now on. */
  setEnvironment(given: { repository: string; name: string; settings: EnvironmentSettings }): void
  setCheckRun(given: {
    repository: string
    sha: string
    name: string
    status?: CheckRun['status']
    conclusion?: string | null
    app?: { id: number; slug: string }
  }): CheckRun
  setCommitStatus(given: {
    repository: string
    sha: string
    context: string
    state: CommitStatus['state']
    description?: string
    targetUrl?: string
  }): CommitStatus
  /** Ends everything: runs in progress count as lost. */
  close(): Promise<void>
}

export interface Review {
  readonly run: Run | number
  readonly environment: string
  readonly user: string
  readonly comment?: string
}
