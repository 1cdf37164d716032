import type {
  ContainerDefinition,
  DeregisterTaskDefinitionCommandInput,
  DeregisterTaskDefinitionCommandOutput,
  DescribeTaskDefinitionCommandInput,
  DescribeTaskDefinitionCommandOutput,
  ListTaskDefinitionsCommandInput,
  ListTaskDefinitionsCommandOutput,
  RegisterTaskDefinitionCommandInput,
  RegisterTaskDefinitionCommandOutput,
  TaskDefinition,
} from '@aws-sdk/client-ecs'
import type { Call } from '../world.ts'
import { clientException, invalidParameter, notModelled } from './errors.ts'
import type { Revision } from './model.ts'
import { page } from './paging.ts'
import type { EcsState } from './state.ts'

type Output<T> = Omit<T, '$metadata'>

/** Members of a registration that become members of the definition. Tags are kept beside it. */
const members = [
  'family',
  'taskRoleArn',
  'executionRoleArn',
  'networkMode',
  'containerDefinitions',
  'volumes',
  'placementConstraints',
  'requiresCompatibilities',
  'cpu',
  'memory',
  'pidMode',
  'ipcMode',
  'proxyConfiguration',
  'inferenceAccelerators',
  'ephemeralStorage',
  'runtimePlatform',
  'enableFaultInjection',
] as const

/**
 * Container members whose effect would be missed if they were quietly ignored. Others that nothing here acts on
 * (cpu, memory, ulimits, healthCheck, …) are kept and shown.
 */
const refusedContainerMembers = ['dependsOn', 'environmentFiles', 'links', 'volumesFrom'] as const

export function taskDefinitionOperations(state: EcsState) {
  return {
    RegisterTaskDefinition(
      input: RegisterTaskDefinitionCommandInput,
      call?: Call,
    ): Output<RegisterTaskDefinitionCommandOutput> {
      check(input)
      const family = input.family ?? ''
      const revisions = state.families.get(family) ?? []
      const revision = (revisions.at(-1)?.revision ?? 0) + 1
      const arn = state.arn(`task-definition/${family}:${revision}`)
      const definition: TaskDefinition = {
        ...Object.fromEntries(
          members.flatMap((name) =>
            input[name] === undefined ? [] : [[name, structuredClone(input[name])]],
          ),
        ),
        containerDefinitions: (input.containerDefinitions ?? []).map(completeContainer),
        volumes: input.volumes ?? [],
        placementConstraints: input.placementConstraints ?? [],
        taskDefinitionArn: arn,
        revision,
        status: 'ACTIVE',
        compatibilities: [
          'EC2',
          ...(input.requiresCompatibilities?.includes('FARGATE') ? (['FARGATE'] as const) : []),
        ],
        requiresAttributes: [],
        registeredAt: new Date(state.world.clock.now()),
        registeredBy: call?.principal.arn ?? `arn:aws:iam::${state.world.account}:root`,
      }
      const tags = [...(input.tags ?? [])]
      state.families.set(family, [...revisions, { arn, family, revision, definition, tags }])
      return { taskDefinition: structuredClone(definition), tags: [...tags] }
    },

    DescribeTaskDefinition(
      input: DescribeTaskDefinitionCommandInput,
    ): Output<DescribeTaskDefinitionCommandOutput> {
      const found = state.findRevision(input.taskDefinition ?? '')
      if (!found) throw clientException('Unable to describe task definition.')
      return {
        taskDefinition: structuredClone(found.definition),
        ...(input.include?.includes('TAGS') && { tags: [...found.tags] }),
      }
    },

    DeregisterTaskDefinition(
      input: DeregisterTaskDefinitionCommandInput,
    ): Output<DeregisterTaskDefinitionCommandOutput> {
      if (!/:\d+$/.test(input.taskDefinition ?? '')) {
        throw clientException('The task definition must be given as family:revision or ARN.')
      }
      const found = state.findRevision(input.taskDefinition ?? '')
      if (!found) throw clientException('The specified task definition does not exist.')
      found.definition.status = 'INACTIVE'
      found.definition.deregisteredAt = new Date(state.world.clock.now())
      return { taskDefinition: structuredClone(found.definition) }
    },

    ListTaskDefinitions(input: ListTaskDefinitionsCommandInput): Output<ListTaskDefinitionsCommandOutput> {
      const status = input.status ?? 'ACTIVE'
      const families = [...state.families.entries()]
        .filter(([family]) => input.familyPrefix === undefined || family === input.familyPrefix)
        .sort(([a], [b]) => (a < b ? -1 : 1))
      const arns = families
        .flatMap(([, revisions]): Revision[] => revisions)
        .filter((one) => one.definition.status === status)
        .map((one) => one.arn)
      if (input.sort === 'DESC') arns.reverse()
      const { items, ...rest } = page(arns, input, 100)
      return { taskDefinitionArns: items, ...rest }
    },
  }
}

function check(input: RegisterTaskDefinitionCommandInput): void {
  if (!/^[a-zA-Z0-9_-]{1,255}$/.test(input.family ?? '')) {
    throw clientException(
      `Family '${input.family ?? ''}' should have 1 to 255 letters, digits, hyphens or underscores.`,
    )
  }
  const containers = input.containerDefinitions ?? []
  if (containers.length === 0)
    throw clientException('Task definition must have at least one container definition.')
  const names = new Set<string>()
  for (const container of containers) checkContainer(container, names, input)
  if (!containers.some((one) => one.essential !== false)) {
    throw clientException('Task definition does not have any essential container.')
  }
  if (!input.requiresCompatibilities?.includes('FARGATE')) return
  if (input.networkMode !== 'awsvpc') throw clientException("Fargate only supports network mode 'awsvpc'.")
  if (input.cpu === undefined || input.memory === undefined) {
    throw clientException("Fargate requires that 'cpu' and 'memory' be defined at the task level.")
  }
  if (containers.some((one) => one.logConfiguration?.logDriver === 'awslogs') && !input.executionRoleArn) {
    throw clientException(
      'Fargate requires task definition to have execution role ARN to support log driver awslogs.',
    )
  }
}

function checkContainer(
  container: ContainerDefinition,
  names: Set<string>,
  input: RegisterTaskDefinitionCommandInput,
): void {
  const name = container.name ?? ''
  if (!/^[a-zA-Z0-9_-]{1,255}$/.test(name)) {
    throw clientException(
      `Container name '${name}' should have 1 to 255 letters, digits, hyphens or underscores.`,
    )
  }
  if (names.has(name))
    throw clientException(`Container name '${name}' must be unique within a task definition.`)
  names.add(name)
  if (!container.image || /\s/.test(container.image)) {
    throw clientException(
      `Container '${name}': image '${container.image ?? ''}' is not a valid image reference.`,
    )
  }
  const hasMemory = container.memory !== undefined || container.memoryReservation !== undefined
  if (!hasMemory && input.memory === undefined) {
    throw clientException(
      `Invalid setting for container '${name}'. At least one of 'memory' or 'memoryReservation' must be specified.`,
    )
  }
  for (const mapping of container.portMappings ?? []) {
    const port = mapping.containerPort
    if (port === undefined || !Number.isInteger(port) || port < 1 || port > 65_535) {
      throw invalidParameter(`Container '${name}': containerPort ${port ?? ''} must be between 1 and 65535.`)
    }
  }
  for (const member of refusedContainerMembers) {
    if (container[member]?.length) throw notModelled(`the container member '${member}' (container '${name}')`)
  }
  const driver = container.logConfiguration?.logDriver
  if (driver !== undefined && driver !== 'awslogs') {
    throw notModelled(`the log driver '${driver}' (container '${name}'); awslogs is`)
  }
}

function completeContainer(container: ContainerDefinition): ContainerDefinition {
  return {
    ...structuredClone(container),
    cpu: container.cpu ?? 0,
    essential: container.essential ?? true,
    environment: structuredClone(container.environment ?? []),
    mountPoints: structuredClone(container.mountPoints ?? []),
    portMappings: (container.portMappings ?? []).map((mapping) => ({
      protocol: 'tcp' as const,
      ...(mapping.containerPort !== undefined && { hostPort: mapping.containerPort }),
      ...mapping,
    })),
    volumesFrom: [],
  }
}
