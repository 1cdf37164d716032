import { failureThreshold, startPause } from './circuit-breaker.ts'
import { wording, writeEvent } from './events.ts'
import type { Timings } from './knobs.ts'
import { type Deployment, isAlive, type Service, type Task } from './model.ts'
import type { EcsState } from './state.ts'
import type { TargetRegistry, TaskLifecycle } from './task-lifecycle.ts'

/** The scheduling loop of each service: moves tasks towards what is wanted, a little every ten seconds. */
export class ServiceReconciler {
  readonly #state: EcsState
  readonly #lifecycle: TaskLifecycle
  readonly #targets: TargetRegistry
  readonly #timings: Required<Timings>
  /** Tasks whose end has been counted as a failure or a success already. */
  readonly #settled = new WeakSet<Task>()

  constructor(
    state: EcsState,
    lifecycle: TaskLifecycle,
    targets: TargetRegistry,
    timings: Required<Timings>,
  ) {
    this.#state = state
    this.#lifecycle = lifecycle
    this.#targets = targets
    this.#timings = timings
  }

  /** Starts a service's loop, at a phase of its own. */
  watch(service: Service): void {
    const phase = Math.round(this.#state.world.random() * this.#timings.reconcile)
    const round = () => {
      this.reconcile(service)
      if (service.status === 'INACTIVE') return
      service.loop = this.#state.world.clock.after(this.#timings.reconcile, round)
    }
    service.loop = this.#state.world.clock.after(phase, round)
  }

  close(): void {
    for (const cluster of this.#state.clusters.values()) {
      for (const service of cluster.services.values()) service.loop?.cancel()
    }
  }

  /** One round. The order of its parts is the order of the events in published logs. */
  reconcile(service: Service): void {
    this.#register(service)
    this.#drain(service)
    for (const deployment of service.deployments) this.#countOutcomes(service, deployment)
    this.#breakCircuit(service)
    this.#replaceUnhealthy(service)
    this.#start(service)
    this.#stop(service)
    this.#forgetOldDeployments(service)
    this.#settle(service)
  }

  #register(service: Service): void {
    const counts = new Map<string, number>()
    for (const task of this.#tasks(service)) {
      if (task.lastStatus !== 'RUNNING' || !isAlive(task) || task.targets.length > 0) continue
      for (const { targetGroupArn = '', containerName, containerPort = 0 } of task.deployment.loadBalancers) {
        const endpoint = task.containers.find((one) => one.definition.name === containerName)?.endpoint
        if (!endpoint) continue
        this.#targets.register(targetGroupArn, task.ip, containerPort, endpoint)
        task.targets.push({ groupArn: targetGroupArn, port: containerPort })
        counts.set(targetGroupArn, (counts.get(targetGroupArn) ?? 0) + 1)
      }
    }
    for (const [group, count] of counts) this.#write(service, wording.registered(service, count, group))
  }

  #drain(service: Service): void {
    const tasks = this.#tasks(service)
    const draining = tasks.filter((task) => task.desiredStatus === 'STOPPED' && task.lastStatus === 'RUNNING')
    const crashed = tasks.filter((task) => task.leftTargets)
    const counts = new Map<string, number>()
    for (const { groupArn } of [...draining, ...crashed].flatMap((task) => task.targets)) {
      counts.set(groupArn, (counts.get(groupArn) ?? 0) + 1)
    }
    for (const task of draining) this.#lifecycle.drain(task)
    for (const task of crashed) task.leftTargets = false
    for (const [group, count] of counts) this.#write(service, wording.deregistered(service, count, group))
    for (const deployment of new Set(draining.map((task) => task.deployment))) {
      const count = draining.filter((task) => task.deployment === deployment).length
      this.#write(service, wording.draining(service, deployment, count))
    }
  }

  /**
   * Failures are counted in a row. A task that runs clears failures to start; one that is healthy in its
   * target groups clears any.
   */
  #countOutcomes(service: Service, deployment: Deployment): void {
    for (const task of this.#tasksOf(deployment)) {
      if (!task.proven && isAlive(task) && task.lastStatus === 'RUNNING') {
        if (deployment.failingToStart) this.#clearFailures(deployment)
        if (this.#isHealthy(task)) {
          task.proven = true
          this.#clearFailures(deployment)
        }
      }
      const failed =
        task.stopCode === 'TaskFailedToStart' ||
        (task.stopCode === 'EssentialContainerExited' && !task.proven)
      if (failed) this.#countFailure(service, task, task.startedAt === undefined)
    }
  }

  #clearFailures(deployment: Deployment): void {
    deployment.failedTasks = 0
    deployment.failingToStart = false
    deployment.startNotBefore = 0
  }

  #countFailure(service: Service, task: Task, toStart: boolean): void {
    if (this.#settled.has(task)) return
    this.#settled.add(task)
    const { deployment } = task
    deployment.failedTasks++
    deployment.failingToStart = toStart
    deployment.updatedAt = this.#date()
    const pause = startPause(deployment.failedTasks)
    if (pause === 0) return
    if (deployment.startNotBefore === 0) this.#write(service, wording.inconsistent(service))
    deployment.startNotBefore = this.#state.world.clock.now() + pause
  }

  #breakCircuit(service: Service): void {
    const primary = service.deployments[0]
    const breaker = service.configuration.deploymentCircuitBreaker
    if (!primary || !breaker?.enable || primary.rolloutState !== 'IN_PROGRESS') return
    if (primary.failedTasks < failureThreshold(service.desired)) return
    primary.rolloutState = 'FAILED'
    primary.rolloutStateReason = 'ECS deployment circuit breaker: tasks failed to start.'
    primary.updatedAt = this.#date()
    this.#write(service, wording.failed(service, primary))
    if (breaker.rollback && service.lastCompleted) this.#rollBack(service, service.lastCompleted)
  }

  /** Back to the deployment that was complete, with the tasks it still has; anew if it has none. */
  #rollBack(service: Service, to: NonNullable<Service['lastCompleted']>): void {
    const standing = service.deployments.find((deployment) => deployment.id === to.id)
    const deployment = standing ?? this.deploy(service, to.revision)
    if (standing) {
      const others = service.deployments.filter((one) => one !== standing)
      for (const other of others) other.status = 'ACTIVE'
      standing.status = 'PRIMARY'
      standing.rolloutState = 'IN_PROGRESS'
      standing.updatedAt = this.#date()
      service.deployments = [standing, ...others]
      service.revision = standing.revision
    }
    deployment.rolloutStateReason = `ECS deployment circuit breaker: rolling back to deploymentId ${deployment.id}.`
    this.#write(service, wording.rollingBack(service, deployment.id))
  }

  /** Makes a new primary deployment; what was primary is one of the active ones, to be replaced. */
  deploy(service: Service, revision: Service['revision']): Deployment {
    const now = this.#date()
    const id = `ecs-svc/${Array.from({ length: 19 }, () => Math.floor(this.#state.world.random() * 9) + 1).join('')}`
    const deployment: Deployment = {
      id,
      service,
      revision,
      createdAt: now,
      updatedAt: now,
      networkConfiguration: service.networkConfiguration,
      platformVersion: service.platformVersion,
      loadBalancers: service.loadBalancers,
      status: 'PRIMARY',
      rolloutState: 'IN_PROGRESS',
      rolloutStateReason: `ECS deployment ${id} in progress.`,
      failedTasks: 0,
      failingToStart: false,
      startNotBefore: 0,
    }
    for (const old of service.deployments) {
      if (old.status === 'PRIMARY') old.updatedAt = now
      old.status = 'ACTIVE'
    }
    service.revision = revision
    service.deployments.unshift(deployment)
    service.steady = false
    return deployment
  }

  #replaceUnhealthy(service: Service): void {
    const graceEnd = (task: Task) => (task.startedAt?.getTime() ?? 0) + service.gracePeriod * 1_000
    const stopped: Task[] = []
    for (const task of this.#tasks(service)) {
      if (!isAlive(task) || task.lastStatus !== 'RUNNING') continue
      if (this.#state.world.clock.now() < graceEnd(task)) continue
      for (const where of task.targets) {
        const health = this.#targets.health(where.groupArn, task.ip, where.port)
        if (health.state !== 'unhealthy') continue
        this.#write(
          service,
          wording.unhealthy(service, task, where, health.description ?? 'Health checks failed'),
        )
        const reason = `Task failed ELB health checks in (target-group ${where.groupArn})`
        this.#lifecycle.stop(task, 'ServiceSchedulerInitiated', reason)
        this.#countFailure(service, task, false)
        stopped.push(task)
        break
      }
    }
    if (stopped.length > 0) this.#write(service, wording.stopped(service, stopped))
  }

  #start(service: Service): void {
    const primary = service.deployments[0]
    if (!primary || primary.rolloutState === 'FAILED' || service.status !== 'ACTIVE') return
    if (this.#state.world.clock.now() < primary.startNotBefore) return
    const alive = this.#tasks(service).filter(isAlive)
    const mine = alive.filter((task) => task.deployment === primary)
    const most = Math.floor((service.desired * service.configuration.maximumPercent) / 100)
    const count = Math.min(service.desired - mine.length, most - alive.length)
    if (count <= 0) return
    const started = Array.from({ length: count }, () => this.#lifecycle.start(primary))
    service.steady = false
    this.#write(service, wording.started(service, started))
  }

  /**
   * Surplus tasks of the primary deployment go first-not-yet-healthy; tasks of older ones as far as the minimum
   * of healthy tasks allows, the unhealthy without regard to it.
   */
  #stop(service: Service): void {
    const primary = service.deployments[0]
    if (!primary) return
    const alive = this.#tasks(service).filter(isAlive)
    const mine = alive.filter((task) => task.deployment === primary)
    const surplus = mine
      .toSorted((a, b) => Number(this.#isHealthy(a)) - Number(this.#isHealthy(b)))
      .slice(0, Math.max(0, mine.length - service.desired))
    const least = Math.ceil((service.desired * service.configuration.minimumHealthyPercent) / 100)
    const old = alive.filter((task) => task.deployment !== primary)
    const kept = mine.filter((task) => !surplus.includes(task))
    const healthy = [...kept, ...old].filter((task) => this.#isHealthy(task)).length
    const healthyOld = old.filter((task) => this.#isHealthy(task))
    const spare = healthyOld.slice(0, Math.max(0, healthy - least))
    const mayReplace = primary.rolloutState !== 'FAILED'
    const unhealthyOld = mayReplace ? old.filter((task) => !this.#isHealthy(task)) : []
    const stopping = [...surplus, ...unhealthyOld, ...spare]
    if (stopping.length === 0) return
    service.steady = false
    const wereRunning = stopping.filter((task) => task.lastStatus === 'RUNNING')
    for (const task of stopping) {
      const reason = `Scaling activity initiated by (deployment ${primary.id})`
      this.#lifecycle.stop(task, 'ServiceSchedulerInitiated', reason)
    }
    if (wereRunning.length > 0) this.#write(service, wording.stopped(service, wereRunning))
  }

  #forgetOldDeployments(service: Service): void {
    service.deployments = service.deployments.filter((deployment, index) => {
      if (index === 0) return true
      const isBusy = this.#tasksOf(deployment).some((task) => isAlive(task) || holdsConnections(task))
      if (!isBusy) deployment.status = 'INACTIVE'
      return isBusy
    })
    if (
      service.status === 'DRAINING' &&
      this.#tasks(service).every((task) => task.lastStatus === 'STOPPED')
    ) {
      service.status = 'INACTIVE'
    }
  }

  #settle(service: Service): void {
    const primary = service.deployments[0]
    if (!primary || service.status !== 'ACTIVE') return
    const tasks = this.#tasks(service)
    const alive = tasks.filter(isAlive)
    const isComplete =
      service.deployments.length === 1 &&
      tasks.every((task) => isAlive(task) || task.lastStatus !== 'RUNNING') &&
      alive.length === service.desired &&
      alive.every((task) => this.#isHealthy(task))
    if (!isComplete) {
      service.steady = false
      return
    }
    if (primary.rolloutState === 'IN_PROGRESS') {
      primary.rolloutState = 'COMPLETED'
      primary.rolloutStateReason = `ECS deployment ${primary.id} completed.`
      primary.updatedAt = this.#date()
      service.lastCompleted = { id: primary.id, revision: primary.revision }
      this.#write(service, wording.completed(service, primary))
    }
    if (!service.steady && primary.rolloutState === 'COMPLETED') {
      service.steady = true
      this.#write(service, wording.steady(service))
    }
  }

  #isHealthy(task: Task): boolean {
    if (!isAlive(task) || task.lastStatus !== 'RUNNING') return false
    if (task.targets.length < task.deployment.loadBalancers.length) return false
    return task.targets.every(
      ({ groupArn, port }) => this.#targets.health(groupArn, task.ip, port).state === 'healthy',
    )
  }

  #tasks(service: Service): Task[] {
    return [...service.cluster.tasks.values()].filter((task) => task.deployment.service === service)
  }

  #tasksOf(deployment: Deployment): Task[] {
    return [...deployment.service.cluster.tasks.values()].filter((task) => task.deployment === deployment)
  }

  #write(service: Service, message: string): void {
    writeEvent(this.#state, service, message)
  }

  #date(): Date {
    return new Date(this.#state.world.clock.now())
  }
}

/** Whether its deployment still counts: a rollout is complete when old tasks have been drained and told to end. */
function holdsConnections(task: Task): boolean {
  return task.lastStatus === 'RUNNING' || task.lastStatus === 'DEACTIVATING'
}
