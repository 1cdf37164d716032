import { MINUTE, type Settings } from '@greenlight/release'
import { describe, expect, test } from '@jest/globals'
import { awsDiagnostics } from './diagnostics.ts'
import { lookUp } from './lookup.ts'
import { type Answers, loadBalancer, Refusal, SETTINGS, wired } from './wire.testing.ts'

const NOON = Date.UTC(2026, 0, 1, 12)
const seconds = (minute: number) => (NOON + minute * MINUTE) / 1000
const REVISION = 'arn:aws:ecs:eu-west-1:123456789012:task-definition/shop:7'

const task = (id: string, more: object) => ({
  taskArn: `arn:aws:ecs:eu-west-1:123456789012:task/shop/${id}`,
  taskDefinitionArn: REVISION,
  stoppedAt: seconds(5),
  ...more,
})

const STOPPED = [
  task('scaled', { stoppedReason: 'Scaling activity initiated by (deployment ecs-svc/1)' }),
  task('sick', { stoppedReason: 'Task failed ELB health checks in (target-group shop-green)' }),
  task('crashed', {
    stopCode: 'EssentialContainerExited',
    stoppedReason: 'Essential container in task exited',
    containers: [
      { name: 'proxy', exitCode: 0 },
      { name: 'app', exitCode: 137, reason: 'OutOfMemoryError: Container killed' },
    ],
  }),
  task('unborn', { stopCode: 'TaskFailedToStart', stoppedReason: 'CannotPullContainerError' }),
  task('ancient', { stopCode: 'TaskFailedToStart', stoppedAt: seconds(-5) }),
]

const logConfiguration = {
  logDriver: 'awslogs',
  options: { 'awslogs-group': '/shop', 'awslogs-stream-prefix': 'green', 'awslogs-region': 'eu-west-1' },
}

const explain = (answers: Answers = {}, settings: Settings = SETTINGS) => {
  const wire = wired({
    ...loadBalancer(),
    'ecs:ListTasks': ({ desiredStatus }) => ({
      taskArns: desiredStatus === 'STOPPED' ? STOPPED.map(({ taskArn }) => taskArn) : [],
    }),
    'ecs:DescribeTasks': ({ tasks }) => ({ tasks: STOPPED.filter(({ taskArn }) => tasks.includes(taskArn)) }),
    'ecs:DescribeServices': () => ({
      services: [
        {
          events: [
            { createdAt: seconds(-1), message: 'too old' },
            { createdAt: seconds(1), message: 'first' },
            { createdAt: seconds(2), message: 'second' },
          ],
        },
      ],
    }),
    'ecs:DescribeTaskDefinition': () => ({
      taskDefinition: { containerDefinitions: [{ name: 'app', logConfiguration }] },
    }),
    'elasticloadbalancing:DescribeTargetHealth': () => ({
      TargetHealthDescriptions: [
        { Target: { Id: 'a' }, TargetHealth: { State: 'healthy' } },
        { Target: { Id: 'b' }, TargetHealth: { State: 'draining' } },
        { Target: { Id: 'c' }, TargetHealth: { State: 'unhealthy', Reason: 'Target.Timeout' } },
      ],
    }),
    'logs:GetLogEvents': ({ logStreamName }) => ({
      events: [{ message: `boot of ${logStreamName}\n` }, { message: 'Error: no database' }],
    }),
    ...answers,
  })
  const port = awsDiagnostics(wire.session, settings, lookUp(wire.session, settings))
  return { ...wire, diagnosis: port.explain({ slot: 'green', since: NOON }) }
}

test('the most telling comes first', async () => {
  const { diagnosis, inputs } = explain()
  expect(await diagnosis).toEqual({
    stoppedTasks: [
      { task: 'unborn', reason: 'CannotPullContainerError' },
      {
        task: 'crashed',
        reason: 'Essential container in task exited; app: OutOfMemoryError: Container killed',
        exitCode: 137,
      },
      { task: 'sick', reason: 'Task failed ELB health checks in (target-group shop-green)' },
      { task: 'scaled', reason: 'Scaling activity initiated by (deployment ecs-svc/1)' },
    ],
    targets: [
      { id: 'c', state: 'unhealthy', reason: 'Target.Timeout' },
      { id: 'b', state: 'draining' },
    ],
    events: [
      { at: NOON + 2 * MINUTE, message: 'second' },
      { at: NOON + MINUTE, message: 'first' },
    ],
    logs: ['unborn', 'crashed', 'sick'].map((id) => ({
      task: id,
      lines: [`boot of green/app/${id}`, 'Error: no database'],
    })),
  })
  expect(inputs('logs:GetLogEvents')[0]).toMatchObject({ logGroupName: '/shop', limit: 20 })
})

const deny = (operation: string) => () => {
  throw new Refusal('AccessDeniedException', `User: me is not authorized to perform: ${operation}`)
}

test('a log that may not be read is said, and hides nothing', async () => {
  const { stoppedTasks, logs } = await explain({ 'logs:GetLogEvents': deny('logs:GetLogEvents') }).diagnosis
  expect(stoppedTasks).toHaveLength(4)
  expect(logs[0]?.lines[0]).toContain('its log could not be read: me may not call logs:GetLogEvents')
})

test('tasks that may not be listed are said, and hide nothing', async () => {
  const { events, targets } = await explain({ 'ecs:ListTasks': deny('ecs:ListTasks') }).diagnosis
  expect(targets).toHaveLength(2)
  expect(events[0]?.message).toContain('me may not call ecs:ListTasks')
  expect(events[1]?.message).toBe('second')
})

test.each([
  [
    'no log stream',
    {
      'logs:GetLogEvents': () => {
        throw new Refusal('ResourceNotFoundException')
      },
    },
    'it wrote no log',
  ],
  [
    'another log driver',
    {
      'ecs:DescribeTaskDefinition': () => ({
        taskDefinition: {
          containerDefinitions: [{ name: 'app', logConfiguration: { logDriver: 'splunk' } }],
        },
      }),
    },
    'its log driver is splunk, not awslogs',
  ],
  [
    'no prefix',
    {
      'ecs:DescribeTaskDefinition': () => ({
        taskDefinition: {
          containerDefinitions: [
            {
              name: 'app',
              logConfiguration: { logDriver: 'awslogs', options: { 'awslogs-group': '/shop' } },
            },
          ],
        },
      }),
    },
    'awslogs-stream-prefix is not set',
  ],
])('%s is said', async (_, answers, said) => {
  const { logs } = await explain(answers as Answers).diagnosis
  expect(logs[0]?.lines[0]).toContain(said)
})

test('a service that runs but is not healthy shows what it writes', async () => {
  const running = task('running', { stoppedAt: undefined })
  const { logs } = await explain({
    'ecs:ListTasks': ({ desiredStatus }) => ({ taskArns: desiredStatus === 'RUNNING' ? ['one'] : [] }),
    'ecs:DescribeTasks': () => ({ tasks: [running] }),
  }).diagnosis
  expect(logs.map((log) => log.task)).toEqual(['running'])
})

describe('what an application wrote', () => {
  const answers: Answers = {
    'ecs:DescribeTaskDefinition': () => ({
      taskDefinition: {
        containerDefinitions: [
          {
            name: 'app',
            logConfiguration,
            secrets: [{ name: 'STRIPE', valueFrom: 'arn:…' }],
            environment: [{ name: 'TILL_TOKEN', value: 'open sesame' }],
          },
        ],
      },
    }),
    'logs:GetLogEvents': () => ({
      events: [{ message: 'STRIPE=abc' }, { message: 'till said open sesame' }, { message: 'MODE=test' }],
    }),
    'ecs:DescribeServices': () => ({
      services: [{ events: [{ createdAt: seconds(1), message: 'bad DB_PASSWORD=hunter2' }] }],
    }),
  }
  const shown = async (logs: Settings['diagnostics']['logs']) => {
    const settings = { ...SETTINGS, diagnostics: { logs } }
    const { diagnosis, inputs } = explain(answers, settings)
    const { logs: written, events } = await diagnosis
    return { lines: written[0]?.lines, event: events[0]?.message, asked: inputs('logs:GetLogEvents').length }
  }

  test('is shown without what the task definition and its form tell to be a secret', async () => {
    expect(await shown('redacted')).toEqual({
      lines: ['STRIPE=***', 'till said ***', 'MODE=test'],
      event: 'bad DB_PASSWORD=***',
      asked: 3,
    })
  })

  test('is shown whole when the config says so', async () => {
    expect(await shown('full')).toEqual({
      lines: ['STRIPE=abc', 'till said open sesame', 'MODE=test'],
      event: 'bad DB_PASSWORD=hunter2',
      asked: 3,
    })
  })

  test('is not even read when the config says so', async () => {
    expect(await shown('off')).toEqual({
      lines: ['(not shown: diagnostics.logs is off)'],
      event: 'bad DB_PASSWORD=***',
      asked: 0,
    })
  })
})
