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
import { cpuUnits, membersOf, memoryMib, refusalOf } from '@greenlight/task-definition'
import { ApiError, type Call } from '../world.ts'
import { clientException, notModelled } from './errors.ts'
import type { Revision } from './model.ts'
import { page } from './paging.ts'
import type { EcsState } from './state.ts'

type Output<T> = Omit<T, '$metadata'>

/** Members of a registration that become members of the definition. Tags are kept beside it. */
const members = membersOf('RegisterTaskDefinitionRequest').filter(
  (name): name is Exclude<keyof RegisterTaskDefinitionCommandInput, 'tags'> => name !== 'tags',
)

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
        ...sizesOf(input),
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

/**
 * Refuses what ECS refuses, by the table that the release's gate has, too; then what is right and not modelled here.
 * @throws ApiError in ECS's words: one fault at a time, like ECS
 */
function check(input: RegisterTaskDefinitionCommandInput): void {
  const refusal = refusalOf(input)
  if (refusal !== undefined) throw new ApiError(refusal.code, refusal.message)
  for (const container of input.containerDefinitions ?? []) {
    for (const member of refusedContainerMembers) {
      if (container[member]?.length)
        throw notModelled(`the container member '${member}' (container '${container.name}')`)
    }
    const driver = container.logConfiguration?.logDriver
    if (driver !== undefined && driver !== 'awslogs') {
      throw notModelled(`the log driver '${driver}' (container '${container.name}'); awslogs is`)
    }
  }
}

/** As ECS keeps sizes: CPU units and MiB. */
function sizesOf({ cpu, memory }: RegisterTaskDefinitionCommandInput): { cpu?: string; memory?: string } {
  const units = cpuUnits(cpu ?? '')
  const mib = memoryMib(memory ?? '')
  return {
    ...(units !== undefined && { cpu: String(units) }),
    ...(mib !== undefined && { memory: String(mib) }),
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
