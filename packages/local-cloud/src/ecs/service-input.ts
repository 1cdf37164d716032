import type {
  CreateServiceCommandInput,
  DeploymentConfiguration,
  LoadBalancer,
  UpdateServiceCommandInput,
} from '@aws-sdk/client-ecs'
import { invalidParameter, notModelled, refuseMembers } from './errors.ts'
import type { Revision, Service } from './model.ts'
import type { TargetRegistry } from './task-lifecycle.ts'

const refusedMembers = [
  'serviceRegistries',
  'serviceConnectConfiguration',
  'volumeConfigurations',
  'vpcLatticeConfigurations',
] as const

const refusedConfigurationMembers = [
  'lifecycleHooks',
  'bakeTimeInMinutes',
  'linearConfiguration',
  'canaryConfiguration',
] as const

/** Refuses what is not modelled, by name. */
export function refuseUnmodelled(
  operation: string,
  input: CreateServiceCommandInput | UpdateServiceCommandInput,
): void {
  refuseMembers(operation, input, refusedMembers)
  if ('schedulingStrategy' in input && input.schedulingStrategy === 'DAEMON') {
    throw notModelled("the scheduling strategy 'DAEMON'")
  }
  const controller = 'deploymentController' in input ? input.deploymentController?.type : undefined
  if (controller !== undefined && controller !== 'ECS') {
    throw notModelled(`the deployment controller '${controller}'`)
  }
  const configuration = input.deploymentConfiguration
  if (configuration?.strategy !== undefined && configuration.strategy !== 'ROLLING') {
    throw notModelled(`the deployment strategy '${configuration.strategy}'`)
  }
  if (configuration?.alarms?.enable) throw notModelled('deployment alarms')
  refuseMembers('deploymentConfiguration', configuration ?? {}, refusedConfigurationMembers)
  refuseMembers('deploymentCircuitBreaker', configuration?.deploymentCircuitBreaker ?? {}, [
    'thresholdConfiguration',
    'resetOnHealthyTask',
  ])
  if (input.loadBalancers?.some((one) => one.advancedConfiguration)) {
    throw notModelled("the member 'advancedConfiguration' of a load balancer")
  }
  if (input.loadBalancers?.some((one) => one.loadBalancerName)) throw notModelled('classic load balancers')
}

/** What is given, over what stands, over ECS's defaults. */
export function completeConfiguration(
  given: DeploymentConfiguration | undefined,
  current?: Service['configuration'],
): Service['configuration'] {
  const minimumHealthyPercent = given?.minimumHealthyPercent ?? current?.minimumHealthyPercent ?? 100
  const maximumPercent = given?.maximumPercent ?? current?.maximumPercent ?? 200
  if (maximumPercent < 100 || (maximumPercent === 100 && minimumHealthyPercent === 100)) {
    throw invalidParameter(
      `maximumPercent ${maximumPercent} with minimumHealthyPercent ${minimumHealthyPercent} leaves no room to replace a task.`,
    )
  }
  return {
    strategy: 'ROLLING',
    minimumHealthyPercent,
    maximumPercent,
    deploymentCircuitBreaker: given?.deploymentCircuitBreaker ??
      current?.deploymentCircuitBreaker ?? { enable: false, rollback: false },
  }
}

/** Checks that every target group can be used, and that the containers named have the ports named. */
export function checkLoadBalancers(
  loadBalancers: readonly LoadBalancer[],
  revision: Revision,
  targets: TargetRegistry,
): void {
  for (const { targetGroupArn = '', containerName, containerPort } of loadBalancers) {
    const attached = targets.isAttached(targetGroupArn)
    if (attached === undefined) {
      throw invalidParameter(`The target group ${targetGroupArn} does not exist.`)
    }
    if (!attached) {
      throw invalidParameter(
        `The target group with targetGroupArn ${targetGroupArn} does not have an associated load balancer.`,
      )
    }
    const container = revision.definition.containerDefinitions?.find((one) => one.name === containerName)
    if (!container) {
      throw invalidParameter(`The container ${containerName ?? ''} does not exist in the task definition.`)
    }
    const mappings = container.portMappings ?? []
    if (!mappings.some((mapping) => mapping.containerPort === containerPort)) {
      throw invalidParameter(
        `The container ${containerName} did not have a container port ${containerPort ?? ''} defined.`,
      )
    }
    if (mappings[0]?.containerPort !== containerPort) {
      throw notModelled(`a load balancer on another than the first port of a container (${containerPort})`)
    }
  }
}

export function checkNetwork(
  revision: Revision,
  networkConfiguration: CreateServiceCommandInput['networkConfiguration'],
): void {
  if (revision.definition.networkMode === 'awsvpc' && !networkConfiguration?.awsvpcConfiguration) {
    throw invalidParameter("Network Configuration must be provided when networkMode 'awsvpc' is specified.")
  }
}

export function requireCount(name: string, value: number | undefined): number {
  if (value === undefined || !Number.isInteger(value) || value < 0) {
    throw invalidParameter(`${name} must be a whole number of 0 or more; it is ${value ?? 'absent'}`)
  }
  return value
}
