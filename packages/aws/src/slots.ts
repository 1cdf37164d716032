import type { Deployment, Service, Tag } from '@aws-sdk/client-ecs'
import {
  ConfigurationError,
  type Rollout,
  type Settings,
  type Slot,
  type SlotState,
  type Slots,
  Unavailable,
} from '@greenlight/release'
import { lastingTasks } from './lasting-tasks.ts'
import { pathOf } from './lookup.ts'
import { goodTag, type MarkRead, readMark, speaksOf, subjectTag, tagsOf } from './marks.ts'
import { readScaling, writeSuspension } from './scaling.ts'
import type { AwsSession } from './session.ts'
import { part } from './unread.ts'

/** The ECS services behind the slots. */
export const ecsSlots = (session: AwsSession, settings: Settings): Slots => {
  const { cluster } = settings
  const nameOf = (slot: Slot): string => settings.slots[slot].service
  const aboutService = (slot: Slot) => ({
    path: pathOf(settings, `slots.${slot}.service`),
    value: nameOf(slot),
  })
  const describe = (slot: Slot) => describeService(session, settings, slot)

  const tagService = async (slot: Slot, resourceArn: string | undefined, tags: Tag[]): Promise<void> => {
    const ecs = await session.ecs()
    const arn = resourceArn ?? (await describe(slot))?.serviceArn
    if (arn === undefined) {
      throw new ConfigurationError({
        what: `There is no service ${nameOf(slot)} in the cluster ${cluster} (${aboutService(slot).path})`,
        next: 'Create it again (docs/setup.md); it is permanent.',
      })
    }
    await ecs.tagResource({ resourceArn: arn, tags }, aboutService(slot))
  }

  return {
    async read(slot) {
      const [service, scaling, lasting] = await Promise.all([
        describe(slot),
        part('scaling', () => readScaling(session, cluster, nameOf(slot))),
        part('tasks', () => lastingTasks(session, cluster, nameOf(slot))),
      ])
      if (service === undefined) return missing(slot, nameOf(slot))
      const release = await part('release', () => markOf(session, service))
      const unread = [...scaling.unread, ...lasting.unread, ...release.unread]
      return {
        ...stateOf(slot, nameOf(slot), service, lasting.found),
        ...release.found,
        ...(scaling.found === undefined ? {} : { scaling: scaling.found.summary }),
        ...(unread.length === 0 ? {} : { unread }),
      }
    },
    async roll({ slot, taskDefinition, desired, mark, force }) {
      // Checked before the deployment starts: a service must not run what its tags cannot say.
      const tags = [...tagsOf(mark), subjectTag(taskDefinition)]
      const ecs = await session.ecs()
      // Without `force`, asking for what already stands starts nothing, so it may be asked for again. With it,
      // every request starts a deployment.
      const update = force ? ecs.updateServiceOnce : ecs.updateService
      const { service } = await update(
        {
          cluster,
          service: nameOf(slot),
          taskDefinition,
          desiredCount: desired,
          ...(force ? { forceNewDeployment: true } : {}),
        },
        aboutService(slot),
      )
      await tagService(slot, service?.serviceArn, tags)
    },
    async scale({ slot, desired }) {
      const ecs = await session.ecs()
      await ecs.updateService({ cluster, service: nameOf(slot), desiredCount: desired }, aboutService(slot))
    },
    suspendScaleIn: ({ slot, suspended }) => writeSuspension(session, cluster, nameOf(slot), suspended),
    markGood: ({ slot, good }) => tagService(slot, undefined, [goodTag(good)]),
  }
}

/** The service of a slot with its tags, or undefined when there is none. */
export const describeService = async (
  session: AwsSession,
  settings: Settings,
  slot: Slot,
): Promise<Service | undefined> => {
  const ecs = await session.ecs()
  const name = settings.slots[slot].service
  const { services = [], failures = [] } = await ecs.describeServices(
    { cluster: settings.cluster, services: [name], include: ['TAGS'] },
    { path: pathOf(settings, 'cluster'), value: settings.cluster },
  )
  const other = failures.find(({ reason }) => reason !== 'MISSING')
  if (other !== undefined) {
    throw new ConfigurationError({
      what: `ECS did not describe the service ${name}: ${other.reason ?? 'no reason'}${other.detail ? `, ${other.detail}` : ''}`,
      next: `Look at ${pathOf(settings, `slots.${slot}.service`)} and at the service in the console.`,
    })
  }
  return services[0]
}

const missing = (slot: Slot, service: string): SlotState => ({
  slot,
  service,
  status: 'MISSING',
  strategy: 'ROLLING',
  restoresItself: false,
  desired: 0,
  running: 0,
  pending: 0,
  stopping: 0,
  olderRollouts: 0,
})

const isIn = <T extends string>(value: string | undefined, choices: readonly T[]): value is T =>
  choices.some((choice) => choice === value)

/** @param lasting tasks that ECS means to keep; undefined when it did not tell */
const stateOf = (slot: Slot, name: string, service: Service, lasting: number | undefined): SlotState => {
  const { deployments = [], status } = service
  const primary = primaryOf(service)
  const [desired, running, pending] = [
    counted(name, service, 'desiredCount'),
    counted(name, service, 'runningCount'),
    counted(name, service, 'pendingCount'),
  ]
  return {
    slot,
    service: name,
    status: isIn(status, ['ACTIVE', 'DRAINING', 'INACTIVE'] as const) ? status : 'INACTIVE',
    strategy: strategyOf(service),
    restoresItself: restoresItself(service),
    desired,
    running,
    pending,
    stopping: lasting === undefined ? 0 : Math.min(running, Math.max(0, running + pending - lasting)),
    ...(primary === undefined ? {} : { rollout: rolloutOf(primary) }),
    olderRollouts: deployments.filter((each) => each !== primary && tasksOf(each) > 0).length,
  }
}

/** A count that ECS left out is not 0: a slot would look empty that is not. */
const counted = (
  name: string,
  service: Service,
  member: 'desiredCount' | 'runningCount' | 'pendingCount',
): number => {
  const { [member]: count } = service
  if (count !== undefined && Number.isSafeInteger(count) && count >= 0) return count
  throw new Unavailable({
    what: `ecs:DescribeServices told no ${member} of ${name}`,
    next: 'Try again; the AWS Health Dashboard tells of troubles on their side.',
  })
}

export const primaryOf = ({ deployments = [] }: Service): Deployment | undefined =>
  deployments.find(({ status }) => status === 'PRIMARY')

const tasksOf = ({ runningCount = 0, pendingCount = 0 }: Deployment): number => runningCount + pendingCount

/** Whether ECS puts the previous task definition back when a deployment fails or an alarm goes off. */
const restoresItself = ({ deploymentConfiguration }: Service): boolean => {
  const { deploymentCircuitBreaker: breaker, alarms } = deploymentConfiguration ?? {}
  return (
    (breaker?.enable === true && breaker.rollback === true) ||
    (alarms?.enable === true && alarms.rollback === true)
  )
}

/** Who moves tasks and traffic. A strategy that we do not know is somebody else's, whatever its name. */
const strategyOf = ({ deploymentController, deploymentConfiguration }: Service): SlotState['strategy'] => {
  const controller = deploymentController?.type ?? 'ECS'
  if (controller === 'CODE_DEPLOY') return 'CODE_DEPLOY'
  if (controller !== 'ECS') return 'EXTERNAL'
  const strategy: string = deploymentConfiguration?.strategy ?? 'ROLLING'
  return isIn(strategy, ['ROLLING', 'BLUE_GREEN', 'LINEAR', 'CANARY'] as const) ? strategy : 'EXTERNAL'
}

const rolloutOf = (deployment: Deployment): Rollout => {
  const { rolloutState, rolloutStateReason } = deployment
  return {
    id: deployment.id ?? '',
    // Absent is not finished.
    state: isIn(rolloutState, ['COMPLETED', 'FAILED'] as const) ? rolloutState : 'IN_PROGRESS',
    ...(rolloutStateReason ? { reason: rolloutStateReason } : {}),
    taskDefinition: deployment.taskDefinition ?? '',
    desired: deployment.desiredCount ?? 0,
    running: deployment.runningCount ?? 0,
    failedTasks: deployment.failedTasks ?? 0,
    startedAt: deployment.createdAt?.getTime() ?? 0,
  }
}

/**
 * Which release the service runs. Its tags are written after its task definition, and neither a circuit
 * breaker that rolls back nor a deployment by hand writes them at all; so they count only while they name the
 * task definition that is deployed. Otherwise, and when somebody else has written over them, the task definition's own
 * tags are asked.
 */
const markOf = async (session: AwsSession, service: Service): Promise<MarkRead> => {
  const taskDefinition = primaryOf(service)?.taskDefinition ?? service.taskDefinition
  if (taskDefinition === undefined) return {}
  const own = speaksOf(service.tags, taskDefinition) ? readMark(service.tags) : {}
  if (own.mark !== undefined) return own
  const ecs = await session.ecs()
  const { tags } = await ecs.describeTaskDefinition({ taskDefinition, include: ['TAGS'] })
  const found = readMark(tags)
  const strangeMark = own.strangeMark ?? found.strangeMark
  return { ...found, ...(strangeMark === undefined ? {} : { strangeMark }) }
}
