import type { WorldClock } from '../clock.ts'
import { RequestRefused } from '../errors.ts'
import type { EnvironmentSettings } from '../options.ts'
import type { RunRecord } from './record.ts'

/** A job that waits for a person. */
export interface PendingApproval {
  readonly run: RunRecord
  readonly job: string
  readonly environment: string
  readonly settings: EnvironmentSettings
  readonly since: number
}

export class Rejected extends Error {
  constructor(environment: string, user: string, comment: string) {
    super(`The deployment to '${environment}' was rejected by ${user}${comment === '' ? '' : `: ${comment}`}`)
    this.name = 'Rejected'
  }
}

/** What GitHub says of every job that an environment does not let in, whatever the rule. */
export const REJECTED = "The deployment was rejected or didn't satisfy other protection rules."

/** GitHub fails a job that nobody approves for 30 days. */
const PATIENCE = 30 * 24 * 60 * 60_000

interface Waiting extends PendingApproval {
  readonly settle: (rejection: Error | undefined) => void
}

/** The review screens of all runs. */
export class Approvals {
  readonly #clock: WorldClock
  readonly #waiting = new Set<Waiting>()

  constructor(clock: WorldClock) {
    this.#clock = clock
  }

  pending(run: number): readonly PendingApproval[] {
    return [...this.#waiting].filter((each) => each.run.id === run)
  }

  /** Resolves when one of the reviewers approves; rejects when one rejects, or after 30 days. */
  wait(asked: PendingApproval, signal: AbortSignal): Promise<void> {
    return new Promise((approved, refused) => {
      const expiry = this.#clock.after(PATIENCE, () =>
        waiting.settle(new Error(`Nobody reviewed the deployment to '${asked.environment}' within 30 days`)),
      )
      const onAbort = () => waiting.settle(signal.reason as Error)
      const waiting: Waiting = {
        ...asked,
        settle: (rejection) => {
          this.#waiting.delete(waiting)
          expiry.cancel()
          signal.removeEventListener('abort', onAbort)
          if (rejection === undefined) approved()
          else refused(rejection)
        },
      }
      if (signal.aborted) return waiting.settle(signal.reason as Error)
      signal.addEventListener('abort', onAbort, { once: true })
      this.#waiting.add(waiting)
    })
  }

  /** The rules of an environment were changed: what waits for reviewers that are gone fails, as on GitHub. */
  rulesChanged(repository: string, environment: string, settings: EnvironmentSettings): void {
    if ((settings.reviewers ?? []).length > 0) return
    for (const each of [...this.#waiting]) {
      if (same(each.run.repository, repository) && same(each.environment, environment)) {
        each.settle(new Error(REJECTED))
      }
    }
  }

  /**
   * Decides for every job of the run that waits for the environment.
   * @throws RequestRefused when nothing waits, or the user may not decide
   */
  review({
    run,
    environment,
    user,
    state,
    comment,
  }: {
    run: RunRecord
    environment: string
    user: string
    state: 'approved' | 'rejected'
    comment: string
  }): void {
    const mine = this.pending(run.id).filter((each) => same(each.environment, environment)) as Waiting[]
    const first = mine[0]
    if (first === undefined) {
      const open = [...new Set(this.pending(run.id).map((each) => each.environment))]
      throw new RequestRefused(
        422,
        `run ${run.id} has no deployment to '${environment}' that waits for a review; waiting: ${open.join(', ') || 'none'}`,
      )
    }
    const refusal = whyNot(first, user)
    if (refusal !== undefined) throw new RequestRefused(422, refusal)
    run.approvals.push({ environment: first.environment, state, user, comment })
    for (const each of mine) {
      each.settle(state === 'approved' ? undefined : new Rejected(first.environment, user, comment))
    }
  }
}

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase()

/** Why a user may not review; undefined when they may. */
export const whyNot = ({ settings, run, environment }: PendingApproval, user: string): string | undefined => {
  const reviewers = settings.reviewers ?? []
  if (!reviewers.some((reviewer) => same(reviewer, user))) {
    return `${user} is not a reviewer of '${environment}'; reviewers: ${reviewers.join(', ')}`
  }
  return settings.preventSelfReview === true && same(run.actor, user)
    ? `${user} started this run and '${environment}' prevents self-review`
    : undefined
}
