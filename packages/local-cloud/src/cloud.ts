import { type Api, createApi } from './api.ts'
import type { Convergence, Range } from './balancer/knobs.ts'
import type { RecordedCall } from './calls.ts'
import type { WorldClock } from './clock/world-clock.ts'
import { type Compute, type ComputeOptions, createCompute } from './compute.ts'
import type { Timings } from './ecs/knobs.ts'
import { createFaults, type Faults } from './faults.ts'
import type { CloudRequest, CloudResponse } from './http.ts'
import { type HttpServer, listen } from './http-server.ts'
import { createRateLimits } from './rate-limits.ts'
import { requestHandler } from './request-handler.ts'
import { createApplicationAutoScaling } from './services/application-autoscaling/application-autoscaling.ts'
import { type Alarms, createAlarms } from './services/cloudwatch/alarms.ts'
import { createCloudWatch } from './services/cloudwatch/cloudwatch.ts'
import { createMetricStore, type MetricStore } from './services/cloudwatch/metric-store.ts'
import { createEcr } from './services/ecr/ecr.ts'
import { createImages, type Images } from './services/ecr/image-store.ts'
import { createRoles, type Roles } from './services/iam/roles.ts'
import { createSessions } from './services/iam/sessions.ts'
import { createLogs } from './services/logs/logs.ts'
import type { Firing } from './services/scheduler/firing.ts'
import { createScheduler } from './services/scheduler/scheduler.ts'
import { createSsm } from './services/ssm/ssm.ts'
import { loopbackJwks } from './services/sts/loopback-jwks.ts'
import { createSts } from './services/sts/sts.ts'
import type { FetchJwks } from './services/sts/web-identity.ts'
import type { TaskRuntime } from './tasks/runtime.ts'
import type { Invoke, Service } from './world.ts'
import { createWorld } from './world-state.ts'

/** All in world milliseconds. */
export interface CloudTimings extends Timings {
  /** How long after its due time a schedule fires. Default 0 to 59 s. */
  readonly scheduleDelay?: Range
  /** From an observation until CloudWatch shows it. Default 30 s. */
  readonly metricVisibility?: number
}

/** What a local cloud is made of. */
export interface CloudOptions {
  readonly clock: WorldClock
  /** Default `eu-west-1`. */
  readonly region?: string
  /** Default `123456789012`. */
  readonly account?: string
  /** Everything random follows from it. Default 1. */
  readonly seed?: number
  readonly tasks: TaskRuntime
  readonly convergence?: Convergence
  readonly timings?: CloudTimings
  readonly secrets?: NonNullable<ComputeOptions['secrets']>
  /** Whether roles may do only what their policies allow, and schedules need a role that trusts them. Default true. */
  readonly enforceIam?: boolean
  /**
   * Whether calls over AWS's published rates are throttled, by world time. Default false: an SDK waits in real
   * time before it tries again, so under a virtual clock a program must bring its own waiting.
   */
  readonly rateLimits?: boolean
  /** Whether load balancers listen on 127.0.0.1. Default: unless the clock is virtual. */
  readonly listen?: boolean
  /** Where image snapshots are kept; by default a temporary folder that `close` removes. */
  readonly storeDirectory?: string
  /** How an OIDC issuer's keys are found. Default: over HTTP from loopback issuers only. */
  readonly fetchJwks?: FetchJwks
}

/** AWS as far as a release can see it. */
export interface Cloud {
  readonly region: string
  readonly account: string
  readonly clock: WorldClock
  /** One AWS API request of any service. Throws ConnectionLost when a fault broke the connection. */
  handle(request: CloudRequest): Promise<CloudResponse>
  /** For an SDK v3 client's `requestHandler`: no socket. */
  requestHandler(): ReturnType<typeof requestHandler>
  /** The API on 127.0.0.1, with read-only `GET /_cloud/…`. */
  listen(options?: { readonly port?: number }): Promise<HttpServer>
  /** Calls an operation as the account's root or another principal, without the wire. */
  readonly invoke: Invoke
  readonly images: Images
  readonly iam: Pick<Roles, 'putRole' | 'putIdentityProvider'>
  readonly balancers: Compute['balancers']
  readonly tasks: Compute['tasks']
  /** The truth of weights, targets and services, beside what the API tells. */
  snapshot(): ReturnType<Compute['snapshot']>
  readonly metrics: MetricStore
  readonly alarms: Pick<Alarms, 'put'>
  readonly schedules: { readonly firings: readonly Firing[] }
  readonly calls: readonly RecordedCall[]
  /** Everything that is modelled; any other operation is answered with NotModelled. */
  readonly operations: readonly { readonly service: string; readonly operation: string }[]
  readonly faults: Pick<Faults, 'add' | 'clear'>
  /** Stops every process, timer and listener. */
  close(): Promise<void>
}

/** Puts a whole cloud together. Nothing happens in it but by its clock. */
export const createCloud = (options: CloudOptions): Cloud => {
  const { clock, region = 'eu-west-1', account = '123456789012', seed = 1, enforceIam = true } = options
  if (!/^\d{12}$/.test(account)) throw new RangeError(`account "${account}" must be 12 digits`)
  const { scheduleDelay, metricVisibility, ...timings } = options.timings ?? {}
  const world = createWorld({ clock, region, account, seed })
  const faults = createFaults()
  const roles = createRoles(world)
  const sessions = createSessions(world)
  const images = createImages(clock, options.storeDirectory)
  const metrics = createMetricStore(world, metricVisibility)
  const alarms = createAlarms(world)
  const logs = createLogs(world)

  // The scheduler calls the API that it is itself a part of.
  const services: Service[] = []
  const api: Api = createApi(world, {
    services: () => services,
    roles,
    sessions,
    faults,
    enforceIam,
    ...(options.rateLimits === true ? { rateLimits: createRateLimits(clock) } : {}),
  })
  const scheduler = createScheduler(world, {
    roles,
    faults,
    invoke: api.invoke,
    checkRoles: enforceIam,
    ...(scheduleDelay === undefined ? {} : { delay: scheduleDelay }),
  })
  const compute = createCompute(world, {
    tasks: options.tasks,
    images,
    metrics,
    logs: logs.sink,
    timings,
    // Only a virtual clock has `busy`; sockets and virtual time do not go together.
    listen: options.listen ?? clock.busy === undefined,
    ...(options.convergence === undefined ? {} : { convergence: options.convergence }),
    ...(options.secrets === undefined ? {} : { secrets: options.secrets }),
  })
  services.push(
    ...compute.services,
    createSts(world, { roles, sessions, fetchJwks: options.fetchJwks ?? loopbackJwks }),
    createEcr(world, images),
    logs.service,
    createCloudWatch(metrics, alarms),
    createApplicationAutoScaling(world),
    createSsm(world),
    scheduler.service,
  )

  const servers = new Set<HttpServer>()
  const cloud: Cloud = {
    region,
    account,
    clock,
    handle: api.handle,
    requestHandler: () => requestHandler(api.handle),
    async listen(at) {
      const server = await listen(cloud, at)
      servers.add(server)
      return server
    },
    invoke: api.invoke,
    images,
    iam: roles,
    balancers: compute.balancers,
    tasks: compute.tasks,
    snapshot: compute.snapshot,
    metrics,
    alarms,
    schedules: scheduler,
    calls: api.calls,
    operations: services.flatMap(({ id, operations }) =>
      Object.keys(operations).map((operation) => ({ service: id, operation })),
    ),
    faults,
    async close() {
      scheduler.close()
      await Promise.all([...servers].map((server) => server.close()))
      await compute.close()
      await images.close()
    },
  }
  return cloud
}
