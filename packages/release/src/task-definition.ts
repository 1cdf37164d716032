import { createHash } from 'node:crypto'
import { ConfigurationError } from './errors.ts'
import type { TaskDefinitionTemplate } from './ports.ts'

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

/** The names of the containers; undefined unless they are a list of objects. */
export const containersNamed = (template: TaskDefinitionTemplate): readonly string[] | undefined => {
  const containers = template['containerDefinitions']
  return Array.isArray(containers) && containers.length > 0 && containers.every(isObject)
    ? containers.map(({ name }) => String(name))
    : undefined
}

/** The variables of a container with `additions` in place of, or after, its own. */
const withEnvironment = (container: Members, additions: Readonly<Record<string, string>>): Members => {
  const own = Array.isArray(container['environment']) ? container['environment'].filter(isObject) : []
  const kept = own.filter(({ name }) => typeof name !== 'string' || !Object.hasOwn(additions, name))
  const added = Object.entries(additions).map(([name, value]) => ({ name, value }))
  return { ...container, environment: [...kept, ...added] }
}

/**
 * The task definition that a release registers: the user's, with `image` in the named container and without what
 * DescribeTaskDefinition adds. Whether ECS takes the rest is not asked here: see task-definition-faults.ts.
 * @param order.image registry, repository and digest: `….amazonaws.com/shop@sha256:…`
 * @param order.environment variables for the same container, each replacing one of the same name
 */
export const renderTaskDefinition = (order: {
  readonly template: TaskDefinitionTemplate
  readonly container: string
  readonly image: string
  readonly environment?: Readonly<Record<string, string>>
}): TaskDefinitionTemplate => {
  const { template, container, image, environment } = order
  const members = Object.entries(template).filter(([name]) => !DESCRIBED_MEMBERS.includes(name))
  const rendered = Object.fromEntries(members)
  const containers = template['containerDefinitions']
  if (!Array.isArray(containers)) return rendered
  const containerDefinitions = containers.map((each: unknown) => {
    if (!isObject(each) || each['name'] !== container) return each
    const placed = { ...each, image }
    return environment === undefined ? placed : withEnvironment(placed, environment)
  })
  return { ...rendered, containerDefinitions }
}

/** @throws {ConfigurationError} when the definition has no container of this name, which the image could go into */
export const needContainer = (template: TaskDefinitionTemplate, container: string): void => {
  const names = containersNamed(template)
  if (names === undefined) {
    throw new ConfigurationError({
      what: 'The task definition has no list "containerDefinitions" of objects',
      next: 'Give it at least one container, in the words of ecs:RegisterTaskDefinition.',
    })
  }
  if (!names.includes(container)) {
    throw new ConfigurationError({
      what: `The task definition has no container ${JSON.stringify(container)}; its containers are ${names.join(', ')}`,
      next: 'Name one of them in "container".',
    })
  }
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
