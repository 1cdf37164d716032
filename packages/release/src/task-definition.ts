import { createHash } from 'node:crypto'
import { ConfigurationError } from './errors.ts'
import type { TaskDefinitionTemplate } from './ports.ts'

/** The members of ecs:RegisterTaskDefinition. What is not here cannot be registered. */
export const REGISTERED_MEMBERS: readonly string[] = [
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
  'tags',
  'pidMode',
  'ipcMode',
  'proxyConfiguration',
  'inferenceAccelerators',
  'ephemeralStorage',
  'runtimePlatform',
  'enableFaultInjection',
]

/** What ecs:DescribeTaskDefinition adds by itself; a file copied from its answer may carry them. */
const DESCRIBED_MEMBERS: readonly string[] = [
  'taskDefinitionArn',
  'revision',
  'status',
  'requiresAttributes',
  'compatibilities',
  'registeredAt',
  'registeredBy',
  'deregisteredAt',
  'deleteRequestedAt',
]

type Members = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const containersOf = (template: TaskDefinitionTemplate): readonly Members[] => {
  const containers = template['containerDefinitions']
  if (Array.isArray(containers) && containers.length > 0 && containers.every(isObject)) return containers
  throw new ConfigurationError({
    what: 'The task definition has no list "containerDefinitions" of objects',
    next: 'Give it at least one container, in the words of ecs:RegisterTaskDefinition.',
  })
}

/** The variables of a container with `additions` in place of, or after, its own. */
const withEnvironment = (container: Members, additions: Readonly<Record<string, string>>): Members => {
  const own = Array.isArray(container['environment']) ? container['environment'].filter(isObject) : []
  const kept = own.filter(({ name }) => typeof name !== 'string' || !Object.hasOwn(additions, name))
  const added = Object.entries(additions).map(([name, value]) => ({ name, value }))
  return { ...container, environment: [...kept, ...added] }
}

/**
 * The task definition that a release registers: the user's, with `image` in the named container.
 * @param order.image registry, repository and digest: `….amazonaws.com/shop@sha256:…`
 * @param order.environment variables for the same container, each replacing one of the same name
 * @throws {ConfigurationError} when the container is missing, or a member is none that ECS registers
 */
export const renderTaskDefinition = (order: {
  readonly template: TaskDefinitionTemplate
  readonly container: string
  readonly image: string
  readonly environment?: Readonly<Record<string, string>>
}): TaskDefinitionTemplate => {
  const { template, container, image, environment } = order
  const members = Object.entries(template).filter(([name]) => !DESCRIBED_MEMBERS.includes(name))
  const unknown = members.map(([name]) => name).filter((name) => !REGISTERED_MEMBERS.includes(name))
  if (unknown.length > 0) {
    throw new ConfigurationError({
      what: `The task definition has ${unknown.map((name) => JSON.stringify(name)).join(', ')}, which ECS does not register`,
      next: `Use these members only: ${REGISTERED_MEMBERS.join(', ')}.`,
    })
  }
  if (typeof template['family'] !== 'string' || template['family'] === '') {
    throw new ConfigurationError({
      what: `The task definition's family is ${JSON.stringify(template['family'] ?? null)}`,
      next: 'Give it a family: a name of 1 to 255 letters, digits, hyphens and underscores.',
    })
  }
  const containers = containersOf(template)
  const names = containers.map(({ name }) => String(name))
  if (!names.includes(container)) {
    throw new ConfigurationError({
      what: `The task definition has no container ${JSON.stringify(container)}; its containers are ${names.join(', ')}`,
      next: 'Name one of them in "container".',
    })
  }
  const containerDefinitions = containers.map((each) => {
    if (each['name'] !== container) return each
    const placed = { ...each, image }
    return environment === undefined ? placed : withEnvironment(placed, environment)
  })
  return { ...Object.fromEntries(members), containerDefinitions }
}

/** JSON with the members of every object in the order of their names; lists keep theirs. */
const canonical = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(canonical)
  if (!isObject(value)) return value
  const names = Object.keys(value).sort()
  return Object.fromEntries(names.map((name) => [name, canonical(value[name])]))
}

/**
 * A hash of what a release runs: 64 hexadecimal digits. The order of members does not count, and neither do
 * the tags, which are no part of what runs. The release does: two tags of the same content stay two releases.
 */
export const fingerprintOf = ({
  release,
  template,
}: {
  readonly release: string
  readonly template: TaskDefinitionTemplate
}): string => {
  const { tags: _, ...content } = template
  return createHash('sha256')
    .update(JSON.stringify(canonical({ release, content })))
    .digest('hex')
}
