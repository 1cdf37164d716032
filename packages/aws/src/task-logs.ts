import type { ContainerDefinition, Task } from '@aws-sdk/client-ecs'
import { GreenlightError, type Injected, Interrupted, redactor, type Settings } from '@greenlight/release'
import { isAwsError } from './errors.ts'
import type { AwsSession } from './session.ts'

/** Enough to see a stack trace. */
const LINES = 20

/**
 * The last lines that a task wrote, from where its task definition sends them, without what can be told to be a secret
 * unless `diagnostics.logs` says so. Nothing here fails: what cannot be read is said in one line, because the rest of the
 * diagnosis matters more.
 */
export const lastLines = async (
  session: AwsSession,
  settings: Settings,
  task: Task,
): Promise<readonly string[]> => {
  if (settings.diagnostics.logs === 'off') return ['(not shown: diagnostics.logs is off)']
  try {
    return await read(session, settings, task)
  } catch (error) {
    if (!(error instanceof GreenlightError) || error instanceof Interrupted) throw error
    if (isAwsError(error, 'ResourceNotFoundException')) return ['(it wrote no log)']
    return [`(its log could not be read: ${error.message})`]
  }
}

const read = async (session: AwsSession, settings: Settings, task: Task): Promise<readonly string[]> => {
  const ecs = await session.ecs()
  const { taskDefinition } = await ecs.describeTaskDefinition({ taskDefinition: task.taskDefinitionArn })
  const container = tellingContainer(settings, task)
  const definition = taskDefinition?.containerDefinitions?.find(({ name }) => name === container)
  const stream = streamOf(definition, task)
  if (typeof stream === 'string') return [`(${container}: ${stream})`]
  if (stream.region !== undefined && stream.region !== session.region) {
    return [`(${container} logs to ${stream.region}; its log group there is ${stream.logGroupName})`]
  }
  const logs = await session.logs()
  const { events = [] } = await logs.getLogEvents({
    logGroupName: stream.logGroupName,
    logStreamName: stream.logStreamName,
    limit: LINES,
    startFromHead: false,
  })
  if (events.length === 0) return ['(it wrote no log)']
  const lines = events.map(({ message }) => message?.trimEnd() ?? '')
  return settings.diagnostics.logs === 'full'
    ? lines
    : redactor(injectedBy(taskDefinition?.containerDefinitions ?? []))(lines)
}

/** What the task's containers are given by name: one may print what another one was given. */
const injectedBy = (containers: readonly ContainerDefinition[]): Injected => ({
  names: containers.flatMap(({ secrets = [] }) => secrets.map(({ name }) => name ?? '')),
  environment: Object.fromEntries(
    containers.flatMap(({ environment = [] }) => environment.map(({ name, value }) => [name, value ?? ''])),
  ),
})

/** The container that died, or the one that is being released. */
const tellingContainer = (settings: Settings, { containers = [] }: Task): string =>
  containers.find(({ exitCode }) => exitCode !== undefined && exitCode !== 0)?.name ?? settings.container

interface Stream {
  readonly region: string | undefined
  readonly logGroupName: string
  readonly logStreamName: string
}

/** Where ECS lets a container write: stream `<prefix>/<container>/<task>`. Or why that cannot be told. */
const streamOf = (container: ContainerDefinition | undefined, { taskArn }: Task): Stream | string => {
  const { logDriver, options = {} } = container?.logConfiguration ?? {}
  if (logDriver !== 'awslogs') return `its log driver is ${logDriver ?? 'not set'}, not awslogs`
  const group = options['awslogs-group']
  const prefix = options['awslogs-stream-prefix']
  if (!group || !prefix) return 'awslogs-group or awslogs-stream-prefix is not set'
  const task = taskArn?.split('/').at(-1) ?? ''
  return {
    region: options['awslogs-region'],
    logGroupName: group,
    logStreamName: `${prefix}/${container?.name}/${task}`,
  }
}
