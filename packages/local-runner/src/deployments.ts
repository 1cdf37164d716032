import type { WorldClock } from './clock.ts'
import type { Happening } from './events.ts'
import type { Deployment, DeploymentStatus, Store } from './store.ts'

/** The states after which a deployment no longer changes by itself. */
const FINAL = ['success', 'failure', 'error', 'inactive']

/** Deployments and their statuses, of jobs with an `environment` and of the REST API alike. */
export class Deployments {
  readonly #store: Store
  readonly #clock: WorldClock
  readonly #emit: (event: Happening) => void

  constructor({ store, clock, emit }: { store: Store; clock: WorldClock; emit: (event: Happening) => void }) {
    this.#store = store
    this.#clock = clock
    this.#emit = emit
  }

  create(given: Omit<Deployment, 'id' | 'createdAt' | 'statuses'>): Deployment {
    const deployment = { ...given, id: this.#store.nextId(), createdAt: this.#clock.now(), statuses: [] }
    this.#store.deployments.push(deployment)
    this.#store.save()
    return deployment
  }

  /**
   * Adds a status. A success makes older successes of the environment inactive, unless they are of a
   * production or transient environment and the request came through the API without saying so.
   */
  setState(
    deployment: Deployment,
    given: Pick<DeploymentStatus, 'state' | 'creator'> &
      Partial<Pick<DeploymentStatus, 'description' | 'logUrl' | 'environmentUrl' | 'environment'>>,
    { autoInactive = true }: { autoInactive?: boolean } = {},
  ): DeploymentStatus {
    const status = {
      description: '',
      logUrl: '',
      environmentUrl: '',
      environment: deployment.environment,
      ...given,
      id: this.#store.nextId(),
      createdAt: this.#clock.now(),
    }
    if (given.state === 'success' && autoInactive) {
      for (const older of this.#store.deployments) {
        const last = older.statuses.at(-1)
        const superseded =
          older !== deployment &&
          older.repository === deployment.repository &&
          older.environment === deployment.environment &&
          !older.transient &&
          (!older.production || older.run !== undefined) &&
          last?.state === 'success'
        if (superseded) this.setState(older, { state: 'inactive', creator: given.creator })
      }
    }
    deployment.statuses.push(status)
    this.#store.save()
    this.#emit({
      type: 'deployment',
      ...(deployment.run === undefined ? {} : { run: deployment.run }),
      id: deployment.id,
      environment: deployment.environment,
      state: given.state,
    })
    return status
  }

  /** Ends what the jobs of a run left open, for example when its runner was lost. */
  closeRun(run: number, state: 'failure' | 'error'): void {
    for (const deployment of this.#store.deployments) {
      const last = deployment.statuses.at(-1)?.state
      if (deployment.run === run && !(last !== undefined && FINAL.includes(last))) {
        this.setState(deployment, { state, creator: 'github-actions[bot]' })
      }
    }
  }
}
