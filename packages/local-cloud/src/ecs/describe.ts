import type {
  Deployment as DescribedDeployment,
  Service as DescribedService,
  Task as DescribedTask,
} from '@aws-sdk/client-ecs'
import { type Deployment, isAlive, type Service, type Task } from './model.ts'

/** A service as DescribeServices shows it. */
export function describeService(service: Service): DescribedService {
  const tasks = [...service.cluster.tasks.values()].filter((task) => task.deployment.service === service)
  const { running, pending } = count(tasks)
  return {
    serviceArn: service.arn,
    serviceName: service.name,
    clusterArn: service.cluster.arn,
    loadBalancers: structuredClone(service.loadBalancers),
    serviceRegistries: [],
    status: service.status,
    desiredCount: service.desired,
    runningCount: running,
    pendingCount: pending,
    ...(service.launchType && { launchType: service.launchType }),
    ...(service.capacityProviderStrategy && { capacityProviderStrategy: service.capacityProviderStrategy }),
    ...(service.platformVersion && { platformVersion: service.platformVersion, platformFamily: 'Linux' }),
    taskDefinition: service.revision.arn,
    deploymentConfiguration: structuredClone(service.configuration),
    deployments: service.deployments.map((deployment) => describeDeployment(deployment, tasks)),
    deploymentController: { type: 'ECS' },
    events: service.events.map((event) => ({ ...event })),
    createdAt: service.createdAt,
    placementConstraints: [],
    placementStrategy: [],
    ...(service.networkConfiguration && { networkConfiguration: service.networkConfiguration }),
    ...(service.loadBalancers.length > 0 && { healthCheckGracePeriodSeconds: service.gracePeriod }),
    schedulingStrategy: 'REPLICA',
    enableECSManagedTags: service.enableECSManagedTags,
    propagateTags: service.propagateTags,
    enableExecuteCommand: service.enableExecuteCommand,
    availabilityZoneRebalancing: service.availabilityZoneRebalancing,
  }
}

function describeDeployment(deployment: Deployment, all: readonly Task[]): DescribedDeployment {
  const { service } = deployment
  const tasks = all.filter((task) => task.deployment === deployment)
  const { running, pending } = count(tasks)
  return {
    id: deployment.id,
    status: deployment.status,
    taskDefinition: deployment.revision.arn,
    desiredCount: deployment.status === 'PRIMARY' ? service.desired : tasks.filter(isAlive).length,
    pendingCount: pending,
    runningCount: running,
    failedTasks: deployment.failedTasks,
    createdAt: deployment.createdAt,
    updatedAt: deployment.updatedAt,
    ...(service.launchType && { launchType: service.launchType }),
    ...(service.capacityProviderStrategy && { capacityProviderStrategy: service.capacityProviderStrategy }),
    ...(deployment.platformVersion && {
      platformVersion: deployment.platformVersion,
      platformFamily: 'Linux',
    }),
    ...(deployment.networkConfiguration && { networkConfiguration: deployment.networkConfiguration }),
    rolloutState: deployment.rolloutState,
    rolloutStateReason: deployment.rolloutStateReason,
  }
}

/** A task as DescribeTasks shows it; tags are left to the caller. */
export function describeTask(task: Task): DescribedTask {
  const { service } = task.deployment
  const date = <Name extends string>(name: Name, value: Date | undefined) =>
    (value ? { [name]: value } : {}) as Partial<Record<Name, Date>>
  return {
    taskArn: task.arn,
    clusterArn: task.cluster.arn,
    taskDefinitionArn: task.revision.arn,
    group: `service:${service.name}`,
    startedBy: task.deployment.id,
    lastStatus: task.lastStatus,
    desiredStatus: task.desiredStatus,
    healthStatus: 'UNKNOWN',
    connectivity: 'CONNECTED',
    ...(service.launchType && { launchType: service.launchType }),
    ...(task.revision.definition.cpu && { cpu: task.revision.definition.cpu }),
    ...(task.revision.definition.memory && { memory: task.revision.definition.memory }),
    createdAt: task.createdAt,
    ...date('startedAt', task.startedAt),
    ...date('stoppingAt', task.stoppingAt),
    ...date('executionStoppedAt', task.executionStoppedAt),
    ...date('stoppedAt', task.stoppedAt),
    ...(task.stopCode && { stopCode: task.stopCode }),
    ...(task.stoppedReason && { stoppedReason: task.stoppedReason }),
    version: task.version,
    containers: task.containers.map((container) => ({
      containerArn: `${task.arn.replace(':task/', ':container/')}/${container.runtimeId}`,
      taskArn: task.arn,
      name: container.definition.name,
      image: container.definition.image,
      ...(container.imageDigest && { imageDigest: container.imageDigest }),
      runtimeId: container.runtimeId,
      lastStatus: container.lastStatus,
      healthStatus: 'UNKNOWN' as const,
      ...(container.exitCode !== undefined && { exitCode: container.exitCode }),
      ...(container.reason !== undefined && { reason: container.reason }),
      networkInterfaces: [{ privateIpv4Address: task.ip }],
    })),
    attachments: [
      {
        type: 'ElasticNetworkInterface',
        status: task.lastStatus === 'STOPPED' ? 'DELETED' : 'ATTACHED',
        details: [{ name: 'privateIPv4Address', value: task.ip }],
      },
    ],
    overrides: { containerOverrides: [] },
  }
}

function count(tasks: readonly Task[]): { running: number; pending: number } {
  const starting = ['PROVISIONING', 'PENDING', 'ACTIVATING']
  return {
    running: tasks.filter((task) => task.lastStatus === 'RUNNING').length,
    pending: tasks.filter((task) => isAlive(task) && starting.includes(task.lastStatus)).length,
  }
}
