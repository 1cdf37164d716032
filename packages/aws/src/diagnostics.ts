import type { Service, Task } from '@aws-sdk/client-ecs'
import {
  ConfigurationError,
  type Diagnosis,
  type Diagnostics,
  GreenlightError,
  type Instant,
  Interrupted,
  redactor,
  type Settings,
  type Slot,
  type TargetState,
} from '@greenlight/release'
import type { Lookup } from './lookup.ts'
import type { AwsSession } from './session.ts'
import { describeService } from './slots.ts'
import { lastLines } from './task-logs.ts'
import { targetHealth } from './traffic.ts'

/** How much people can take in: tasks told of, tasks whose logs are shown, events. */
const MOST = { tasks: 10, logs: 3, events: 20 }

type StoppedTask = Diagnosis['stoppedTasks'][number]

/** Why a slot is not healthy. What may not be read is said in its place, and hides nothing else. */
export const awsDiagnostics = (session: AwsSession, settings: Settings, lookup: Lookup): Diagnostics => ({
  async explain({ slot, since }) {
    const [tasks, targets, events] = await Promise.all([
      told(() => tasksOf(session, settings, slot)),
      told(async () => targetHealth(session, (await lookup.targetGroups())[slot])),
      told(async () => eventsOf(await describeService(session, settings, slot), since)),
    ])
    const stopped = tasks.found?.stopped.filter((task) => wasHere(task, since)) ?? []
    const unhealthy = targets.found?.filter(({ state }) => state !== 'healthy') ?? []
    const telling = [...stopped].sort((a, b) => rank(a) - rank(b))
    const running = unhealthy.length > 0 ? (tasks.found?.running ?? []) : []
    const logged = [...telling.filter((task) => rank(task) < SCALED_AWAY), ...running].slice(0, MOST.logs)
    // Reasons and events quote what an application or an image said: they pass the same redactor.
    const safe = (text: string) =>
      settings.diagnostics.logs === 'full' ? text : (redactor()([text])[0] ?? '')
    const unread = [tasks.missing, targets.missing, events.missing].filter((text) => text !== undefined)
    return {
      stoppedTasks: telling
        .slice(0, MOST.tasks)
        .map(describeTask)
        .map((task) => ({ ...task, reason: safe(task.reason) })),
      targets: [...unhealthy].sort((a, b) => targetRank(a) - targetRank(b)),
      events: [...unread.map((message) => ({ at: since, message })), ...(events.found ?? [])].map(
        ({ at, message }) => ({ at, message: safe(message) }),
      ),
      logs: await Promise.all(
        logged.map(async (task) => ({
          task: idOf(task),
          lines: await lastLines(session, settings, task),
        })),
      ),
    }
  },
})

/** What was found, or why nothing could be. Only a cancelled job ends the search. */
const told = async <T>(find: () => Promise<T>): Promise<{ found?: T; missing?: string }> => {
  try {
    return { found: await find() }
  } catch (error) {
    if (!(error instanceof GreenlightError) || error instanceof Interrupted) throw error
    const why = error instanceof ConfigurationError ? 'may not or cannot be read' : 'could not be read'
    return { missing: `Part of the diagnosis ${why}: ${error.message}` }
  }
}

/** ECS shows stopped tasks for an hour at least; 100 is what one DescribeTasks takes. */
const tasksOf = async (
  session: AwsSession,
  settings: Settings,
  slot: Slot,
): Promise<{ stopped: readonly Task[]; running: readonly Task[] }> => {
  const ecs = await session.ecs()
  const { cluster } = settings
  const inState = async (desiredStatus: 'STOPPED' | 'RUNNING'): Promise<readonly Task[]> => {
    const serviceName = settings.slots[slot].service
    const { taskArns = [] } = await ecs.listTasks({ cluster, serviceName, desiredStatus, maxResults: 100 })
    if (taskArns.length === 0) return []
    const { tasks = [] } = await ecs.describeTasks({ cluster, tasks: taskArns })
    return tasks
  }
  const [stopped, running] = await Promise.all([inState('STOPPED'), inState('RUNNING')])
  return { stopped, running }
}

const wasHere = ({ stoppedAt, stoppingAt, createdAt }: Task, since: Instant): boolean =>
  ((stoppedAt ?? stoppingAt ?? createdAt)?.getTime() ?? Number.POSITIVE_INFINITY) >= since

const idOf = ({ taskArn = '' }: Task): string => taskArn.split('/').at(-1) ?? taskArn

const exitCodeOf = ({ containers = [] }: Task): number | undefined => {
  const codes = containers.map(({ exitCode }) => exitCode).filter((code) => code !== undefined)
  return codes.find((code) => code !== 0) ?? codes[0]
}

const SCALED_AWAY = 3

/** Most telling first: never started, then died, then was stopped for its health, then scaled away. */
const rank = (task: Task): number => {
  if (task.stopCode === 'TaskFailedToStart') return 0
  if (task.stopCode === 'EssentialContainerExited') return 1
  if (/scaling activity/i.test(task.stoppedReason ?? '')) return SCALED_AWAY
  return 2
}

const describeTask = (task: Task): StoppedTask => {
  const exitCode = exitCodeOf(task)
  const containers = (task.containers ?? [])
    .filter(({ reason }) => reason)
    .map(({ name, reason }) => `${name}: ${reason}`)
  return {
    task: idOf(task),
    reason: [task.stoppedReason ?? task.stopCode ?? 'no reason given', ...containers].join('; '),
    ...(exitCode === undefined ? {} : { exitCode }),
  }
}

const TARGET_ORDER = ['unhealthy', 'unhealthy.draining', 'unavailable', 'initial', 'unused', 'draining']
const targetRank = ({ state }: TargetState): number => {
  const index = TARGET_ORDER.indexOf(state)
  return index < 0 ? TARGET_ORDER.length : index
}

const eventsOf = (service: Service | undefined, since: Instant): Diagnosis['events'] =>
  (service?.events ?? [])
    .map(({ createdAt, message }) => ({ at: createdAt?.getTime() ?? 0, message: message ?? '' }))
    .filter(({ at }) => at >= since)
    .sort((a, b) => b.at - a.at)
    .slice(0, MOST.events)
