import { ConfigurationError, type ReleaseMark } from '@greenlight/release'
import { describe, expect, test } from '@jest/globals'
import { ecsSlots } from './slots.ts'
import { type Answers, connectionLost, Refusal, SETTINGS, wired } from './wire.testing.ts'

const ARN = 'arn:aws:ecs:eu-west-1:123456789012'
const SERVICE = `${ARN}:service/shop/shop-green`
const REVISION = `${ARN}:task-definition/shop:7`

const mark: ReleaseMark = {
  release: 'v1.4.0',
  commit: 'c0ffee',
  digest: `sha256:${'a'.repeat(64)}`,
  fingerprint: 'f'.repeat(64),
  good: false,
}
const tags = [
  { key: 'team', value: 'shop' },
  { key: 'greenlight:release', value: mark.release },
  { key: 'greenlight:commit', value: mark.commit },
  { key: 'greenlight:digest', value: mark.digest },
  { key: 'greenlight:fingerprint', value: mark.fingerprint },
  { key: 'greenlight:good', value: 'false' },
]
const subject = { key: 'greenlight:task-definition', value: 'shop:7' }

const service = (changes: object = {}) => ({
  serviceName: 'shop-green',
  serviceArn: SERVICE,
  status: 'ACTIVE',
  desiredCount: 3,
  runningCount: 2,
  pendingCount: 1,
  taskDefinition: REVISION,
  deployments: [
    {
      id: 'ecs-svc/2',
      status: 'PRIMARY',
      taskDefinition: REVISION,
      desiredCount: 3,
      runningCount: 2,
      pendingCount: 1,
      failedTasks: 1,
      rolloutState: 'IN_PROGRESS',
      rolloutStateReason: 'ECS deployment ecs-svc/2 in progress.',
      createdAt: 1_767_268_800,
    },
    { id: 'ecs-svc/1', status: 'ACTIVE', runningCount: 1, pendingCount: 0 },
    { id: 'ecs-svc/0', status: 'INACTIVE', runningCount: 0, pendingCount: 0 },
  ],
  tags: [...tags, subject],
  ...changes,
})

const slots = (found: object | undefined, answers: Answers = {}) => {
  const wire = wired({
    'ecs:DescribeServices': () =>
      found === undefined
        ? { services: [], failures: [{ arn: SERVICE, reason: 'MISSING' }] }
        : { services: [found], failures: [] },
    'ecs:ListTasks': () => ({ taskArns: ['one', 'two', 'three'] }),
    'ecs:TagResource': () => ({}),
    'ecs:UpdateService': () => ({ service: service() }),
    'application-autoscaling:DescribeScalableTargets': () => ({ ScalableTargets: [] }),
    'application-autoscaling:RegisterScalableTarget': () => ({}),
    ...answers,
  })
  return { ...wire, port: ecsSlots(wire.session, SETTINGS) }
}

const scaled = (SuspendedState: object): Answers => ({
  'application-autoscaling:DescribeScalableTargets': () => ({
    ScalableTargets: [{ MinCapacity: 2, MaxCapacity: 9, SuspendedState }],
  }),
})

describe('reading', () => {
  test('a service in the middle of a rollout', async () => {
    const { port, inputs } = slots(service(), scaled({ DynamicScalingInSuspended: true }))
    expect(await port.read('green')).toEqual({
      slot: 'green',
      service: 'shop-green',
      status: 'ACTIVE',
      strategy: 'ROLLING',
      restoresItself: false,
      desired: 3,
      running: 2,
      pending: 1,
      stopping: 0,
      rollout: {
        id: 'ecs-svc/2',
        state: 'IN_PROGRESS',
        reason: 'ECS deployment ecs-svc/2 in progress.',
        taskDefinition: REVISION,
        desired: 3,
        running: 2,
        failedTasks: 1,
        startedAt: 1_767_268_800_000,
      },
      olderRollouts: 1,
      mark,
      scaling: { min: 2, max: 9, scaleInSuspended: true },
    })
    expect(inputs('ecs:ListTasks')).toEqual([
      { cluster: 'shop', serviceName: 'shop-green', desiredStatus: 'RUNNING' },
    ])
    expect(inputs('ecs:DescribeServices')).toEqual([
      { cluster: 'shop', services: ['shop-green'], include: ['TAGS'] },
    ])
    expect(inputs('application-autoscaling:DescribeScalableTargets')).toMatchObject([
      { ResourceIds: ['service/shop/shop-green'] },
    ])
  })

  test.each([
    ['its circuit breaker', { deploymentCircuitBreaker: { enable: true, rollback: true } }, true],
    ['an alarm', { alarms: { enable: true, rollback: true, alarmNames: ['errors'] } }, true],
    ['neither', { deploymentCircuitBreaker: { enable: true, rollback: false } }, false],
    ['a switch that is off', { deploymentCircuitBreaker: { enable: false, rollback: true } }, false],
  ])('a service that ECS puts back because of %s', async (_, deploymentConfiguration, restoresItself) => {
    const { port } = slots({ ...service(), deploymentConfiguration })
    expect(await port.read('green')).toMatchObject({ restoresItself })
  })

  test('a service that is missing, although the call succeeds', async () => {
    expect(await slots(undefined).port.read('green')).toMatchObject({ status: 'MISSING', desired: 0 })
  })

  test('another failure is not taken for a missing service', async () => {
    const { port } = slots(undefined, {
      'ecs:DescribeServices': () => ({ services: [], failures: [{ reason: 'ACCESS', detail: 'odd' }] }),
    })
    await expect(port.read('green')).rejects.toThrow('did not describe the service shop-green: ACCESS, odd')
  })

  test.each([
    [{ deploymentController: { type: 'CODE_DEPLOY' } }, 'CODE_DEPLOY'],
    [{ deploymentController: { type: 'EXTERNAL' } }, 'EXTERNAL'],
    [{ deploymentController: { type: 'ECS' }, deploymentConfiguration: { strategy: 'LINEAR' } }, 'LINEAR'],
    [{ deploymentConfiguration: { strategy: 'CANARY' } }, 'CANARY'],
    [{ deploymentConfiguration: { strategy: 'BLUE_GREEN' } }, 'BLUE_GREEN'],
    [{ deploymentConfiguration: { strategy: 'SOMETHING_NEW' } }, 'EXTERNAL'],
    [{ deploymentConfiguration: {} }, 'ROLLING'],
  ])('%j is %s', async (changes, strategy) => {
    expect(await slots(service(changes)).port.read('green')).toMatchObject({ strategy })
  })

  test('tags that speak of another task definition do not count; its own do', async () => {
    const stale = service({ tags: [...tags, { ...subject, value: 'shop:6' }] })
    const newer = tags.map((tag) => (tag.key === 'greenlight:release' ? { ...tag, value: 'v1.5.0' } : tag))
    const { port, inputs } = slots(stale, {
      'ecs:DescribeTaskDefinition': () => ({ taskDefinition: {}, tags: newer }),
    })
    expect((await port.read('green')).mark).toEqual({ ...mark, release: 'v1.5.0' })
    expect(inputs('ecs:DescribeTaskDefinition')).toEqual([{ taskDefinition: REVISION, include: ['TAGS'] }])
  })

  test('a service without any of our tags has no mark', async () => {
    const { port } = slots(service({ tags: [] }), { 'ecs:DescribeTaskDefinition': () => ({ tags: [] }) })
    const { mark: found, strangeMark } = await port.read('green')
    expect({ found, strangeMark }).toEqual({ found: undefined, strangeMark: undefined })
  })

  test('running tasks that ECS does not mean to keep are about to stop', async () => {
    const { port } = slots(service({ runningCount: 6, pendingCount: 1 }), {
      'ecs:ListTasks': ({ nextToken }) =>
        nextToken === undefined ? { taskArns: ['one'], nextToken: 'more' } : { taskArns: ['two'] },
    })
    expect(await port.read('green')).toMatchObject({ running: 6, pending: 1, stopping: 5 })
  })

  test('a list of tasks that does not end is not read for ever', async () => {
    const { port, inputs } = slots(service(), {
      'ecs:ListTasks': () => ({ taskArns: ['one'], nextToken: 'more' }),
    })
    expect((await port.read('green')).unread).toMatchObject([{ part: 'tasks' }])
    expect(inputs('ecs:ListTasks')).toHaveLength(20)
  })

  test.each(['desiredCount', 'runningCount', 'pendingCount'])(
    '%s that is left out is not 0',
    async (member) => {
      const { port } = slots(service({ [member]: undefined }))
      await expect(port.read('green')).rejects.toThrow(`ecs:DescribeServices told no ${member} of shop-green`)
    },
  )

  const denied = () => {
    throw new Refusal('AccessDeniedException', 'me is not authorized', 400)
  }
  test.each<[string, Answers]>([
    ['scaling', { 'application-autoscaling:DescribeScalableTargets': denied }],
    ['tasks', { 'ecs:ListTasks': denied }],
    ['release', { 'ecs:DescribeTaskDefinition': denied }],
  ])('%s that cannot be read is named, and the rest is read', async (part, answers) => {
    const found = part === 'release' ? service({ tags: [] }) : service()
    const { unread, ...rest } = await slots(found, answers).port.read('green')
    expect(unread).toMatchObject([{ part, error: expect.any(ConfigurationError) }])
    expect(rest).toMatchObject({ desired: 3, running: 2 })
    expect(rest.mark === undefined).toBe(part === 'release')
  })

  test.each([
    [
      'greenlight:release',
      'release-7',
      'the tag greenlight:release says "release-7", which is no version tag',
    ],
    ['greenlight:release', '', 'the tag greenlight:release says "", which is no version tag'],
    [
      'greenlight:release',
      `v${'1'.repeat(200)}`,
      `the tag greenlight:release says "v${'1'.repeat(39)}…", which`,
    ],
    ['greenlight:commit', '', 'the tag greenlight:release says v1.4.0, without greenlight:commit'],
  ])('the service tag %s of %j is named, and the task definition is asked', async (key, value, strange) => {
    const odd = [...tags.filter((tag) => tag.key !== key), { key, value }, subject]
    const answers = (own: object[]): Answers => ({ 'ecs:DescribeTaskDefinition': () => ({ tags: own }) })
    const known = await slots(service({ tags: odd }), answers(tags)).port.read('green')
    expect(known).toMatchObject({ mark, strangeMark: expect.stringContaining(strange) })
    const unknown = await slots(service({ tags: odd }), answers([])).port.read('green')
    expect(unknown).toMatchObject({ strangeMark: expect.stringContaining(strange) })
    expect(unknown.mark).toBeUndefined()
  })

  test('only the word true makes a release good', async () => {
    const odd = tags.map((tag) => (tag.key === 'greenlight:good' ? { ...tag, value: 'yes' } : tag))
    expect((await slots(service({ tags: [...odd, subject] })).port.read('green')).mark?.good).toBe(false)
  })
})

describe('rolling', () => {
  const order = { slot: 'green', taskDefinition: REVISION, desired: 3, mark, force: false } as const

  test('changes task definition and size at once, then says what it is', async () => {
    const { port, calls } = slots(service())
    await port.roll(order)
    expect(calls).toEqual([
      {
        operation: 'ecs:UpdateService',
        input: { cluster: 'shop', service: 'shop-green', taskDefinition: REVISION, desiredCount: 3 },
      },
      { operation: 'ecs:TagResource', input: { resourceArn: SERVICE, tags: [...tags.slice(1), subject] } },
    ])
  })

  test('a forced deployment is sent once, however it ends', async () => {
    const { session, inputs } = wired(
      {
        'ecs:UpdateService': () => {
          throw connectionLost()
        },
      },
      { maxAttempts: 8 },
    )
    await expect(ecsSlots(session, SETTINGS).roll({ ...order, force: true })).rejects.toThrow('got no answer')
    expect(inputs('ecs:UpdateService')).toMatchObject([{ forceNewDeployment: true }])
  })

  test('nothing starts when the tags could not be written', async () => {
    const { port, calls } = slots(service())
    const roll = port.roll({ ...order, mark: { ...mark, release: 'v1.0.0~1' } })
    await expect(roll).rejects.toThrow(ConfigurationError)
    expect(calls).toEqual([])
  })
})

test('scaling leaves the task definition alone', async () => {
  const { port, inputs } = slots(service())
  await port.scale({ slot: 'blue', desired: 1 })
  expect(inputs('ecs:UpdateService')).toEqual([{ cluster: 'shop', service: 'shop-blue', desiredCount: 1 }])
})

test('marking good changes one tag', async () => {
  const { port, inputs } = slots(service())
  await port.markGood({ slot: 'green', good: true })
  expect(inputs('ecs:TagResource')).toEqual([
    { resourceArn: SERVICE, tags: [{ key: 'greenlight:good', value: 'true' }] },
  ])
})

describe('scaling in', () => {
  test('is suspended without touching the other switches', async () => {
    const { port, inputs } = slots(service(), scaled({ ScheduledScalingSuspended: true }))
    await port.suspendScaleIn({ slot: 'green', suspended: true })
    const [input] = inputs('application-autoscaling:RegisterScalableTarget')
    expect(input).toEqual({
      ServiceNamespace: 'ecs',
      ScalableDimension: 'ecs:service:DesiredCount',
      ResourceId: 'service/shop/shop-green',
      SuspendedState: {
        DynamicScalingInSuspended: true,
        DynamicScalingOutSuspended: false,
        ScheduledScalingSuspended: true,
      },
    })
  })

  test('needs nothing where no autoscaling is registered', async () => {
    const { port, inputs } = slots(service())
    await port.suspendScaleIn({ slot: 'green', suspended: true })
    expect(inputs('application-autoscaling:RegisterScalableTarget')).toEqual([])
  })
})
