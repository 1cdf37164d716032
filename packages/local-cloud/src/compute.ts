import { traceIds } from './balancer/forwarding.ts'
import { httpFront } from './balancer/http-front.ts'
import { type ClientRequest, type ClientResponse, requestInProcess } from './balancer/in-process.ts'
import { type Convergence, completeConvergence } from './balancer/knobs.ts'
import { RequestMetrics } from './balancer/metrics.ts'
import { Router } from './balancer/routing.ts'
import { TargetFleet } from './balancer/targets.ts'
import { type ComputeSnapshot, takeSnapshot } from './compute-snapshot.ts'
import { clusterOperations, tagOperations as ecsTagOperations } from './ecs/clusters.ts'
import { completeTimings, type Timings } from './ecs/knobs.ts'
import { isAlive } from './ecs/model.ts'
import { ServiceReconciler } from './ecs/reconciler.ts'
import { serviceOperations } from './ecs/services.ts'
import { EcsState, lastPart } from './ecs/state.ts'
import { taskDefinitionOperations } from './ecs/task-definitions.ts'
import { type SecretSource, type TargetRegistry, TaskLifecycle } from './ecs/task-lifecycle.ts'
import { taskOperations } from './ecs/tasks.ts'
import { listenerOperations } from './elbv2/listeners.ts'
import { loadBalancerOperations } from './elbv2/load-balancers.ts'
import type { Listener } from './elbv2/model.ts'
import { ruleOperations } from './elbv2/rules.ts'
import { LoadBalancingState } from './elbv2/state.ts'
import { tagOperations as elbTagOperations } from './elbv2/tags.ts'
import { targetGroupOperations } from './elbv2/target-groups.ts'
import { targetOperations } from './elbv2/targets.ts'
import type { StopSignal, TaskRuntime } from './tasks/runtime.ts'
import type { ImageStore, LogSink, MetricSink, Service, World } from './world.ts'

export interface ComputeOptions {
  readonly tasks: TaskRuntime
  readonly images: ImageStore
  readonly metrics: MetricSink
  readonly logs: LogSink
  readonly timings?: Timings
  readonly convergence?: Convergence
  /** Values of the secrets that task definitions name; absent: there are none. */
  readonly secrets?: SecretSource
  /** Whether listeners are opened on 127.0.0.1; without, requests come through `balancers.request` only. */
  readonly listen: boolean
}

export interface TaskSummary {
  readonly id: string
  readonly service: string
  readonly cluster: string
  readonly taskDefinition: string
  readonly lastStatus: string
  readonly desiredStatus: string
  readonly startedAt?: number
}

export interface Compute {
  /** `ecs` and `elasticloadbalancing`. */
  readonly services: readonly Service[]
  readonly balancers: {
    /** One request through a load balancer (its first listener, or the one on `port`), without a socket. */
    request(name: string, request: ClientRequest & { readonly port?: number }): Promise<ClientResponse>
    /** Where a load balancer's first listener, or the one on `port`, can be reached: `http://127.0.0.1:…`. */
    url(name: string, port?: number): string
  }
  readonly tasks: {
    /**
     * Sends a signal (default SIGKILL) to the containers of `count` (default all) running tasks of a service,
     * the oldest first, as a crash would end them. Returns the ids of the tasks hit.
     */
    kill(order: {
      readonly service: string
      readonly cluster?: string
      readonly count?: number
      readonly signal?: StopSignal
    }): string[]
    list(): TaskSummary[]
  }
  snapshot(): ComputeSnapshot
  /** Ends listeners, tasks and timers. */
  close(): Promise<void>
}

/** ECS, Elastic Load Balancing and what stands behind them: tasks, health checks and the way of each request. */
export function createCompute(world: World, options: ComputeOptions): Compute {
  const convergence = completeConvergence(options.convergence)
  const timings = completeTimings(options.timings)
  options.tasks.attach?.(world)

  const balancing = new LoadBalancingState(world)
  const metrics = new RequestMetrics(options.metrics, () => world.clock.now())
  const fleet = new TargetFleet(balancing, convergence, options.metrics)
  const router = new Router(balancing, convergence, metrics)
  const traceId = traceIds(() => world.clock.now())
  const front = options.listen ? httpFront({ world, router, metrics, traceId }) : undefined
  balancing.observer = {
    listenerCreated: (listener) => front?.open(listener),
    ruleChanged: (rule) => router.ruleChanged(rule),
    ruleDeleted: (rule) => router.ruleDeleted(rule),
    groupChanged: (group) => fleet.groupChanged(group),
  }

  const targets: TargetRegistry = {
    register: (groupArn, id, port, endpoint) => fleet.register(balancing.group(groupArn), id, port, endpoint),
    deregister: (groupArn, id, port, gone) => fleet.deregister(balancing.group(groupArn), id, port, gone),
    health: (groupArn, id, port) => fleet.health(balancing.group(groupArn), id, port),
    isAttached: (groupArn) => {
      const group = balancing.groups.get(groupArn)
      return group && balancing.loadBalancerOf(group) !== undefined
    },
  }
  const state = new EcsState(world)
  const lifecycle = new TaskLifecycle({
    state,
    runtime: options.tasks,
    images: options.images,
    logs: options.logs,
    targets,
    timings,
    secrets: options.secrets ?? (() => undefined),
  })
  const reconciler = new ServiceReconciler(state, lifecycle, targets, timings)
  const { rememberBefore, ...services } = serviceOperations({
    state,
    reconciler,
    targets,
    timings,
  })
  const beforeTagging = (arn: string) => {
    const [, cluster = '', name = ''] = arn.slice(arn.lastIndexOf(':') + 1).split('/')
    const service = state.clusters.get(cluster)?.services.get(name)
    if (service) rememberBefore(service)
  }

  const listenerOf = (name: string, port: number | undefined): Listener => {
    const loadBalancer = [...balancing.loadBalancers.values()].find((one) => one.name === name)
    const listeners = loadBalancer ? balancing.listenersOf(loadBalancer) : []
    const found = port === undefined ? listeners[0] : listeners.find((one) => one.port === port)
    if (found) return found
    const known = [...balancing.loadBalancers.values()].map((one) => one.name).join(', ')
    throw new Error(
      loadBalancer
        ? `load balancer '${name}' has no listener${port === undefined ? '' : ` on port ${port}`}`
        : `there is no load balancer '${name}'; there are: ${known || 'none'}`,
    )
  }

  return {
    services: [
      {
        id: 'ecs',
        operations: {
          ...clusterOperations(state),
          ...taskDefinitionOperations(state),
          ...services,
          ...taskOperations(state, lifecycle),
          ...ecsTagOperations(state, beforeTagging),
        },
      },
      {
        id: 'elasticloadbalancing',
        operations: {
          ...loadBalancerOperations(balancing),
          ...targetGroupOperations(balancing),
          ...listenerOperations(balancing),
          ...ruleOperations(balancing),
          ...targetOperations(balancing, fleet),
          ...elbTagOperations(balancing),
        },
      },
    ],
    balancers: {
      request: async (name, request) => {
        const parts = { world, router, metrics, traceId }
        const answer = requestInProcess(parts, listenerOf(name, request.port), request)
        return world.clock.outside ? world.clock.outside(answer) : answer
      },
      url: (name, port) => {
        if (!front) throw new Error('this cloud opens no listeners; use balancers.request')
        return front.url(listenerOf(name, port))
      },
    },
    tasks: {
      kill: ({ service, cluster, count, signal = 'SIGKILL' }) => {
        const hit = [...state.clusters.values()]
          .filter((one) => cluster === undefined || one.name === lastPart(cluster))
          .flatMap((one) => [...one.tasks.values()])
          .filter((task) => task.deployment.service.name === lastPart(service))
          .filter((task) => isAlive(task) && task.lastStatus === 'RUNNING')
          .slice(0, count)
        for (const task of hit) for (const container of task.containers) container.running?.signal(signal)
        return hit.map((task) => task.id)
      },
      list: () =>
        [...state.clusters.values()]
          .flatMap((cluster) => [...cluster.tasks.values()])
          .map((task) => ({
            id: task.id,
            service: task.deployment.service.name,
            cluster: task.cluster.name,
            taskDefinition: task.revision.arn,
            lastStatus: task.lastStatus,
            desiredStatus: task.desiredStatus,
            ...(task.startedAt && { startedAt: task.startedAt.getTime() }),
          })),
    },
    snapshot: () => takeSnapshot(balancing, fleet, router, state),
    async close() {
      reconciler.close()
      lifecycle.close()
      fleet.close()
      router.close()
      await Promise.all([front?.close(), options.tasks.close()])
    },
  }
}
