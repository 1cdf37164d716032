import { SECOND } from '@greenlight/release'
import type { AutoScalingApi } from './api/auto-scaling.ts'
import type { CloudWatchApi } from './api/cloud-watch.ts'
import type { EcrApi } from './api/ecr.ts'
import type { EcsApi } from './api/ecs.ts'
import type { ElbApi } from './api/elb.ts'
import type { LogsApi } from './api/logs.ts'
import type { SchedulerApi } from './api/scheduler.ts'
import type { SsmApi } from './api/ssm.ts'
import type { StsApi } from './api/sts.ts'
import type { AwsClock } from './aws-clock.ts'
import { lazily } from './lazily.ts'
import { type Connection, type Credentials, type RequestHandler, serve } from './operations.ts'
import { boundedTransport, type Outside, type TransportLimits } from './transport.ts'

/**
 * The services of one account and region, each loaded and connected at its first use: an action that never
 * asks for logs never loads the client for them.
 */
export interface AwsSession {
  readonly region: string
  ecs(): Promise<EcsApi>
  elb(): Promise<ElbApi>
  autoScaling(): Promise<AutoScalingApi>
  scheduler(): Promise<SchedulerApi>
  cloudWatch(): Promise<CloudWatchApi>
  logs(): Promise<LogsApi>
  sts(): Promise<StsApi>
  ssm(): Promise<SsmApi>
  /** An image may lie in another region than the service. */
  ecr(region: string): Promise<EcrApi>
}

export interface ConnectOptions {
  readonly region: string
  /** Absent: the SDK's chain of environment, profile, container and instance. */
  readonly credentials?: Credentials
  /** How requests leave this process. Needed unless `requestHandler` is given. */
  readonly outside?: Outside
  /** In place of HTTP: a test's transport. */
  readonly requestHandler?: RequestHandler
  /** In place of AWS's own. Absent: `AWS_ENDPOINT_URL` and its siblings count. */
  readonly endpoint?: string
  /** How often any call is sent at most, the first time included; in place of the defaults per kind of call. */
  readonly maxAttempts?: number
  /** Who calls, for CloudTrail: name and version. */
  readonly userAgent?: readonly [name: string, version: string]
  /** Abandons every call under way. */
  readonly signal?: AbortSignal
  /** Told every secret of the credentials before a call is signed with them. */
  readonly keep?: (secret: string) => void
  /** Told of the date of every answer; absent: nobody compares clocks. */
  readonly clock?: AwsClock
  /**
   * The process's environment, when the SDK's notice about old Node versions should be kept out of the job's
   * log. The SDK's own switch for that is an environment variable; it is set here.
   */
  readonly environment?: Record<string, string | undefined>
}

/**
 * Eight attempts ride out about half a minute of throttling. Five attempts of eight seconds and the pauses
 * between them (1, 2, 4 and 8 s at most) are over within 55 s: before the minute of margin that a lease must
 * have left when weights are written.
 */
const ATTEMPTS = { read: 5, write: 8, weights: 5, once: 1 } as const
export const LIMITS: TransportLimits = { connect: 3 * SECOND, answer: 8 * SECOND }

export const connectionOf = (options: ConnectOptions): Connection => {
  const {
    region,
    credentials,
    endpoint,
    maxAttempts,
    signal,
    clock,
    userAgent = ['greenlight', '0'],
    outside,
  } = options
  const requestHandler =
    options.requestHandler ?? (outside === undefined ? undefined : boundedTransport(outside, LIMITS))
  if (requestHandler === undefined) throw new TypeError('A connection needs outside or requestHandler')
  return {
    config: {
      region,
      retryMode: 'standard',
      requestHandler,
      customUserAgent: [[userAgent[0], userAgent[1]]],
      ...(credentials === undefined ? {} : { credentials }),
      ...(endpoint === undefined ? {} : { endpoint }),
    },
    attempts:
      maxAttempts === undefined
        ? ATTEMPTS
        : { read: maxAttempts, write: maxAttempts, weights: maxAttempts, once: 1 },
    signal,
    keep: options.keep,
    clock,
  }
}

/** Opens a session. Nothing is loaded and nothing is sent until a service is asked for something. */
export const connect = (options: ConnectOptions): AwsSession => {
  const connection = connectionOf(options)
  const api = serve(connection)
  const { environment } = options
  if (environment !== undefined) environment['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true'
  const ecrByRegion = new Map<string, () => Promise<EcrApi>>()
  const ecrIn = (region: string) =>
    lazily(async () => {
      const { ecrApi } = await import('./api/ecr.ts')
      return ecrApi(serve({ ...connection, config: { ...connection.config, region } }))
    })
  return {
    region: options.region,
    ecs: lazily(async () => (await import('./api/ecs.ts')).ecsApi(api)),
    elb: lazily(async () => (await import('./api/elb.ts')).elbApi(api)),
    autoScaling: lazily(async () => (await import('./api/auto-scaling.ts')).autoScalingApi(api)),
    scheduler: lazily(async () => (await import('./api/scheduler.ts')).schedulerApi(api)),
    cloudWatch: lazily(async () => (await import('./api/cloud-watch.ts')).cloudWatchApi(api)),
    logs: lazily(async () => (await import('./api/logs.ts')).logsApi(api)),
    sts: lazily(async () => (await import('./api/sts.ts')).stsApi(api)),
    ssm: lazily(async () => (await import('./api/ssm.ts')).ssmApi(api)),
    ecr(region) {
      const made = ecrByRegion.get(region) ?? ecrIn(region)
      ecrByRegion.set(region, made)
      return made()
    },
  }
}
