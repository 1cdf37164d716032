import { draw, type Range } from '../balancer/knobs.ts'
import { allowance } from '../clock/measure.ts'
import type { ContainerEvents, Endpoint, TaskRuntime } from '../tasks/runtime.ts'
import type { Image, ImageStore, LogSink } from '../world.ts'
import type { Timings } from './knobs.ts'
import type { Deployment, StopCode, Task, TaskContainer, TaskStatus } from './model.ts'
import type { EcsState } from './state.ts'

/** Real milliseconds that a process gets at least between SIGTERM and SIGKILL, however fast the world runs. */
const terminationFloor = 3_000
const defaultStopTimeout = 30

/** Where tasks are put to receive requests. */
export interface TargetRegistry {
  register(groupArn: string, id: string, port: number, endpoint: Endpoint): void
  /** `gone` is called when the target is no longer draining. */
  deregister(groupArn: string, id: string, port: number, gone?: () => void): void
  health(groupArn: string, id: string, port: number): { state: string; description?: string }
  /** Whether a rule of a load balancer names the group; undefined: there is no such group. */
  isAttached(groupArn: string): boolean | undefined
}

/** The value of a secret, by the `valueFrom` of a container's secrets. */
export type SecretSource = (valueFrom: string) => string | undefined

/**
 * Takes each task through its life:
 * PROVISIONING → PENDING → ACTIVATING → RUNNING → DEACTIVATING → STOPPING → DEPROVISIONING → STOPPED.
 */
export class TaskLifecycle {
  readonly #state: EcsState
  readonly #runtime: TaskRuntime
  readonly #images: ImageStore
  readonly #logs: LogSink
  readonly #targets: TargetRegistry
  readonly #timings: Required<Timings>
  readonly #secrets: SecretSource
  #nextAddress = 0

  constructor(parts: {
    readonly state: EcsState
    readonly runtime: TaskRuntime
    readonly images: ImageStore
    readonly logs: LogSink
    readonly targets: TargetRegistry
    readonly timings: Required<Timings>
    readonly secrets: SecretSource
  }) {
    this.#state = parts.state
    this.#runtime = parts.runtime
    this.#images = parts.images
    this.#logs = parts.logs
    this.#targets = parts.targets
    this.#timings = parts.timings
    this.#secrets = parts.secrets
  }

  start(deployment: Deployment): Task {
    const { service } = deployment
    const { cluster } = service
    const id = this.#state.world.hex(32)
    const task: Task = {
      id,
      arn: this.#state.arn(`task/${cluster.name}/${id}`),
      cluster,
      deployment,
      revision: deployment.revision,
      ip: this.#address(),
      createdAt: this.#date(),
      containers: (deployment.revision.definition.containerDefinitions ?? []).map(
        (definition): TaskContainer => ({
          definition,
          runtimeId: `${id}-${this.#state.world.hex(10)}`,
          imageDigest: undefined,
          lastStatus: 'PENDING',
          endpoint: undefined,
          running: undefined,
          exitCode: undefined,
          reason: undefined,
        }),
      ),
      tags:
        service.propagateTags === 'SERVICE'
          ? [...service.tags]
          : service.propagateTags === 'TASK_DEFINITION'
            ? [...deployment.revision.tags]
            : [],
      lastStatus: 'PROVISIONING',
      desiredStatus: 'RUNNING',
      startedAt: undefined,
      stoppingAt: undefined,
      executionStoppedAt: undefined,
      stoppedAt: undefined,
      stopCode: undefined,
      stoppedReason: undefined,
      targets: [],
      proven: false,
      leftTargets: false,
      version: 1,
      timers: new Set(),
    }
    cluster.tasks.set(id, task)
    this.#later(task, this.#timings.provisioning, () => {
      this.#enter(task, 'PENDING')
      this.#later(task, this.#timings.pulling, () => this.#launch(task))
    })
    return task
  }

  /**
   * Says that the task is to stop. A running task that receives requests leaves its target groups at the
   * service's next round (`drain`); any other begins to stop at once.
   */
  stop(task: Task, code: StopCode, reason: string): void {
    if (!this.#sentence(task, code, reason)) return
    if (task.lastStatus !== 'RUNNING' || task.targets.length === 0) this.#terminate(task)
  }

  /** Takes a stopping task out of its target groups, waits until they are done with it, then ends it. */
  drain(task: Task): void {
    if (task.lastStatus !== 'RUNNING') return
    this.#enter(task, 'DEACTIVATING')
    let waiting = task.targets.length
    for (const { groupArn, port } of task.targets) {
      this.#targets.deregister(groupArn, task.ip, port, () => {
        waiting--
        if (waiting === 0 && task.lastStatus === 'DEACTIVATING') this.#terminate(task)
      })
    }
    if (task.targets.length === 0) this.#terminate(task)
  }

  close(): void {
    for (const cluster of this.#state.clusters.values()) {
      for (const task of cluster.tasks.values()) {
        for (const timer of task.timers) timer.cancel()
        task.timers.clear()
      }
    }
  }

  #sentence(task: Task, code: StopCode, reason: string): boolean {
    if (task.desiredStatus === 'STOPPED') return false
    task.desiredStatus = 'STOPPED'
    task.stopCode = code
    task.stoppedReason = reason
    task.stoppingAt = this.#date()
    task.version++
    for (const timer of task.timers) timer.cancel()
    task.timers.clear()
    return true
  }

  #launch(task: Task): void {
    const ready: { container: TaskContainer; image: Image; values: Record<string, string> }[] = []
    for (const container of task.containers) {
      const reference = container.definition.image ?? ''
      const image = this.#images.resolve(reference)
      const environment = this.#environment(container)
      if (!image) {
        const reason = `CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref ${reference}: ${reference}: not found`
        this.#failStart(task, container, reason)
        return
      }
      if ('missing' in environment) {
        const reason = `ResourceInitializationError: unable to pull secrets or registry auth: unable to retrieve secret '${environment.missing}'`
        this.#failStart(task, container, reason)
        return
      }
      container.imageDigest = image.digest
      ready.push({ container, image, values: environment.values })
    }
    for (const { container, image, values } of ready) this.#launchContainer(task, container, image, values)
  }

  #environment(container: TaskContainer): { values: Record<string, string> } | { missing: string } {
    const values: Record<string, string> = {}
    for (const { name, value } of container.definition.environment ?? []) {
      if (name) values[name] = value ?? ''
    }
    for (const { name, valueFrom } of container.definition.secrets ?? []) {
      const secret = this.#secrets(valueFrom ?? '')
      if (secret === undefined) return { missing: valueFrom ?? '' }
      values[name ?? ''] = secret
    }
    return { values }
  }

  #launchContainer(
    task: Task,
    container: TaskContainer,
    image: Image,
    environment: Readonly<Record<string, string>>,
  ): void {
    const { definition } = container
    const events: ContainerEvents = {
      started: (endpoint) => {
        container.endpoint = endpoint
        container.lastStatus = 'RUNNING'
        if (task.lastStatus !== 'PENDING' || task.desiredStatus === 'STOPPED') return
        if (task.containers.every((one) => one.lastStatus === 'RUNNING')) this.#activate(task)
      },
      failed: (reason) => {
        container.running = undefined
        this.#failStart(task, container, reason)
      },
      log: (message) => this.#log(task, container, message),
      exited: (exitCode) => this.#exited(task, container, exitCode),
    }
    container.running = this.#runtime.launch(
      {
        taskId: task.id,
        taskArn: task.arn,
        name: definition.name ?? '',
        image,
        command: [...(definition.entryPoint ?? []), ...(definition.command ?? [])],
        ...(definition.workingDirectory !== undefined && { workingDirectory: definition.workingDirectory }),
        environment,
        listens: (definition.portMappings ?? []).length > 0,
      },
      events,
    )
  }

  #activate(task: Task): void {
    this.#enter(task, 'ACTIVATING')
    this.#later(task, this.#timings.activating, () => {
      task.startedAt = this.#date()
      this.#enter(task, 'RUNNING')
    })
  }

  #failStart(task: Task, container: TaskContainer, reason: string): void {
    container.reason = reason
    container.lastStatus = 'STOPPED'
    if (this.#sentence(task, 'TaskFailedToStart', reason)) this.#terminate(task)
  }

  #exited(task: Task, container: TaskContainer, exitCode: number): void {
    container.running = undefined
    container.exitCode = exitCode
    container.lastStatus = 'STOPPED'
    if (task.lastStatus === 'STOPPING') this.#deprovisionWhenDone(task)
    else if (container.definition.essential !== false) this.#noticeEnd(task)
  }

  #noticeEnd(task: Task): void {
    this.#wait(task, this.#timings.exitNotice, () => {
      // The target is dead already: nothing waits for its connections, yet it shows as draining all the same.
      for (const { groupArn, port } of task.targets) this.#targets.deregister(groupArn, task.ip, port)
      task.leftTargets = task.targets.length > 0
      this.#sentence(task, 'EssentialContainerExited', 'Essential container in task exited')
      this.#terminate(task)
    })
  }

  #terminate(task: Task): void {
    if (task.lastStatus === 'STOPPING' || task.lastStatus === 'DEPROVISIONING') return
    if (task.lastStatus === 'STOPPED') return
    this.#enter(task, 'STOPPING')
    for (const container of task.containers) {
      if (!container.running) continue
      container.running.signal('SIGTERM')
      const patience = (container.definition.stopTimeout ?? defaultStopTimeout) * 1_000
      this.#wait(task, [patience, patience], () => container.running?.signal('SIGKILL'), terminationFloor)
    }
    this.#deprovisionWhenDone(task)
  }

  #deprovisionWhenDone(task: Task): void {
    if (task.containers.some((container) => container.running)) return
    for (const container of task.containers) container.lastStatus = 'STOPPED'
    for (const timer of task.timers) timer.cancel()
    task.timers.clear()
    task.executionStoppedAt = this.#date()
    this.#enter(task, 'DEPROVISIONING')
    this.#wait(task, this.#timings.deprovisioning, () => {
      task.stoppedAt = this.#date()
      this.#enter(task, 'STOPPED')
      const retention = this.#timings.stoppedRetention
      this.#wait(task, [retention, retention], () => task.cluster.tasks.delete(task.id))
    })
  }

  #log(task: Task, container: TaskContainer, message: string): void {
    const { logConfiguration, name } = container.definition
    const group = logConfiguration?.options?.['awslogs-group']
    if (logConfiguration?.logDriver !== 'awslogs' || !group) return
    const prefix = logConfiguration.options?.['awslogs-stream-prefix']
    const stream = prefix ? `${prefix}/${name}/${task.id}` : container.runtimeId
    this.#logs.write({ group, stream, at: this.#state.world.clock.now(), message })
  }

  #enter(task: Task, status: TaskStatus): void {
    task.lastStatus = status
    task.version++
  }

  /** A step of the start, which a stop makes void. */
  #later(task: Task, range: Range, action: () => void): void {
    this.#wait(task, range, () => {
      if (task.desiredStatus === 'RUNNING') action()
    })
  }

  #wait(task: Task, range: Range, action: () => void, floor?: number): void {
    const { clock } = this.#state.world
    const delay = draw(this.#state.world, range)
    const timer = clock.after(floor === undefined ? delay : allowance(clock, delay, floor), () => {
      task.timers.delete(timer)
      action()
    })
    task.timers.add(timer)
  }

  #date(): Date {
    return new Date(this.#state.world.clock.now())
  }

  /** Private addresses, each used once. */
  #address(): string {
    const n = ++this.#nextAddress
    return `10.${(n >> 16) & 255}.${(n >> 8) & 255}.${n & 255}`
  }
}
