import type { Tag } from '@aws-sdk/client-ecs'
import { ApiError, type World } from '../world.ts'
import { clientException, invalidParameter } from './errors.ts'
import type { Cluster, Revision, Service, Task } from './model.ts'

/** All clusters and task definitions. */
export class EcsState {
  readonly world: World
  readonly clusters = new Map<string, Cluster>()
  /** Revisions of each family, oldest first. */
  readonly families = new Map<string, Revision[]>()

  constructor(world: World) {
    this.world = world
  }

  arn(resource: string): string {
    return `arn:aws:ecs:${this.world.region}:${this.world.account}:${resource}`
  }

  uuid(): string {
    const hex = this.world.hex(32)
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
  }

  /** By name or ARN; the default cluster if none is named. */
  cluster(reference: string | undefined): Cluster {
    const found = this.clusters.get(lastPart(reference ?? 'default'))
    if (!found) throw new ApiError('ClusterNotFoundException', 'Cluster not found.')
    return found
  }

  service(cluster: Cluster, reference: string | undefined): Service {
    const found = cluster.services.get(lastPart(reference ?? ''))
    if (!found) throw new ApiError('ServiceNotFoundException', 'Service not found.')
    return found
  }

  task(cluster: Cluster, reference: string | undefined): Task {
    const found = cluster.tasks.get(lastPart(reference ?? ''))
    if (!found) throw invalidParameter('The referenced task was not found.')
    return found
  }

  /** By `family` (its newest active revision), `family:revision` or ARN. */
  findRevision(reference: string): Revision | undefined {
    const name = lastPart(reference)
    const [family = '', number] = name.split(':')
    const revisions = this.families.get(family) ?? []
    if (number === undefined) return revisions.findLast((one) => one.definition.status === 'ACTIVE')
    return revisions.find((one) => one.revision === Number(number))
  }

  /** A revision that new tasks may be started from. */
  usableRevision(reference: string | undefined): Revision {
    const found = this.findRevision(reference ?? '')
    if (!found) throw clientException('TaskDefinition not found.')
    if (found.definition.status !== 'ACTIVE') throw clientException('TaskDefinition is inactive')
    return found
  }

  /** Whatever carries tags under this ARN. */
  tagged(arn: string | undefined): { tags: Tag[] } {
    const parts = arn?.split(':') ?? []
    const [kind, ...path] = (parts.slice(5).join(':') ?? '').split('/')
    const cluster = this.clusters.get(path[0] ?? '')
    const found =
      kind === 'cluster'
        ? cluster
        : kind === 'service'
          ? cluster?.services.get(path[1] ?? '')
          : kind === 'task'
            ? cluster?.tasks.get(path[1] ?? '')
            : kind === 'task-definition'
              ? this.findRevision(path[0] ?? '')
              : undefined
    if (!found) {
      throw invalidParameter(`The specified resource '${arn ?? ''}' was not found or cannot be tagged.`)
    }
    return found
  }
}

export function lastPart(reference: string): string {
  return reference.slice(reference.lastIndexOf('/') + 1)
}

/** `added` over `current`, by key. */
export function mergeTags(current: readonly Tag[], added: readonly Tag[]): Tag[] {
  const keys = new Set(added.map((tag) => tag.key))
  return [...current.filter((tag) => !keys.has(tag.key)), ...added.map((tag) => ({ ...tag }))]
}
