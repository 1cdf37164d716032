import type {
  ContainerDefinition,
  DeploymentConfiguration,
  Service as DescribedService,
  LoadBalancer,
  NetworkConfiguration,
  ServiceEvent,
  Tag,
  TaskDefinition,
} from '@aws-sdk/client-ecs'
import type { Timer } from '../clock/world-clock.ts'
import type { Endpoint, RunningContainer } from '../tasks/runtime.ts'

export interface Cluster {
  readonly name: string
  readonly arn: string
  tags: Tag[]
  readonly services: Map<string, Service>
  /** Stopped ones included, as long as they can be seen. */
  readonly tasks: Map<string, Task>
}

/** A registered revision; `definition` is what Describe shows. */
export interface Revision {
  readonly arn: string
  readonly family: string
  readonly revision: number
  readonly definition: TaskDefinition
  tags: Tag[]
}

export interface Service {
  readonly cluster: Cluster
  readonly name: string
  readonly arn: string
  readonly createdAt: Date
  readonly clientToken: string | undefined
  readonly launchType: DescribedService['launchType']
  readonly capacityProviderStrategy: DescribedService['capacityProviderStrategy']
  status: 'ACTIVE' | 'DRAINING' | 'INACTIVE'
  desired: number
  revision: Revision
  loadBalancers: LoadBalancer[]
  networkConfiguration: NetworkConfiguration | undefined
  platformVersion: string | undefined
  configuration: DeploymentConfiguration & {
    readonly minimumHealthyPercent: number
    readonly maximumPercent: number
  }
  /** Seconds. */
  gracePeriod: number
  propagateTags: 'SERVICE' | 'TASK_DEFINITION' | 'NONE'
  enableExecuteCommand: boolean
  enableECSManagedTags: boolean
  availabilityZoneRebalancing: 'ENABLED' | 'DISABLED'
  tags: Tag[]
  /** The primary first. */
  deployments: Deployment[]
  /** Newest first. */
  events: ServiceEvent[]
  /** What the last COMPLETED deployment ran; where the circuit breaker goes back to. */
  lastCompleted: { readonly id: string; readonly revision: Revision } | undefined
  steady: boolean
  /** What reads may still show after a write (eventual consistency). */
  stale:
    | { readonly until: number; readonly view: { service: DescribedService; tags: Tag[] } | undefined }
    | undefined
  loop: Timer | undefined
}

export interface Deployment {
  readonly id: string
  readonly service: Service
  readonly revision: Revision
  readonly createdAt: Date
  readonly networkConfiguration: NetworkConfiguration | undefined
  readonly platformVersion: string | undefined
  readonly loadBalancers: readonly LoadBalancer[]
  updatedAt: Date
  status: 'PRIMARY' | 'ACTIVE' | 'INACTIVE'
  rolloutState: 'IN_PROGRESS' | 'COMPLETED' | 'FAILED'
  rolloutStateReason: string
  /** Consecutive failures, as DescribeServices shows them. */
  failedTasks: number
  /** Whether the failures counted now are of tasks that never ran. */
  failingToStart: boolean
  /** World time before which no task is started, after repeated failures. */
  startNotBefore: number
}

export type TaskStatus =
  | 'PROVISIONING'
  | 'PENDING'
  | 'ACTIVATING'
  | 'RUNNING'
  | 'DEACTIVATING'
  | 'STOPPING'
  | 'DEPROVISIONING'
  | 'STOPPED'

export type StopCode =
  | 'TaskFailedToStart'
  | 'EssentialContainerExited'
  | 'UserInitiated'
  | 'ServiceSchedulerInitiated'

export interface Task {
  readonly id: string
  readonly arn: string
  readonly cluster: Cluster
  readonly deployment: Deployment
  readonly revision: Revision
  readonly ip: string
  readonly createdAt: Date
  readonly containers: TaskContainer[]
  tags: Tag[]
  lastStatus: TaskStatus
  desiredStatus: 'RUNNING' | 'STOPPED'
  startedAt: Date | undefined
  stoppingAt: Date | undefined
  executionStoppedAt: Date | undefined
  stoppedAt: Date | undefined
  stopCode: StopCode | undefined
  stoppedReason: string | undefined
  /** Target groups it has been put into, or is about to leave. */
  targets: { readonly groupArn: string; readonly port: number }[]
  /** It crashed, and the event about its targets is still to be written. */
  leftTargets: boolean
  /** Whether it has ever been what its service wants: running, and healthy in every target group. */
  proven: boolean
  version: number
  readonly timers: Set<Timer>
}

export interface TaskContainer {
  readonly definition: ContainerDefinition
  readonly runtimeId: string
  imageDigest: string | undefined
  lastStatus: 'PENDING' | 'RUNNING' | 'STOPPED'
  endpoint: Endpoint | undefined
  running: RunningContainer | undefined
  exitCode: number | undefined
  reason: string | undefined
}

export function isAlive(task: Task): boolean {
  return task.desiredStatus === 'RUNNING' && task.lastStatus !== 'STOPPED'
}
