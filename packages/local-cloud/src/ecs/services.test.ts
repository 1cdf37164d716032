import { expect, test } from '@jest/globals'
import { good, type TestWorld, testWorld } from '../compute.testing.ts'
import type { Behaviour } from '../tasks/simulated.ts'

const minute = 60_000
const crashing: Behaviour = { ...good, exitAfterMs: 500, exitCode: 3, log: ['cannot find module'] }
const neverReady: Behaviour = { bootMs: 0, respond: () => ({ status: 503, latencyMs: 2 }) }

interface Described {
  services: {
    status: string
    desiredCount: number
    runningCount: number
    taskDefinition: string
    tags?: { key: string; value: string }[]
    deployments: {
      id: string
      status: string
      rolloutState: string
      rolloutStateReason: string
      failedTasks: number
      runningCount: number
      taskDefinition: string
    }[]
  }[]
  failures: { arn: string; reason: string }[]
}

async function describe(world: TestWorld, service = 'blue') {
  const { services } = await world.call<Described>('DescribeServices', {
    cluster: 'shop',
    services: [service],
    include: ['TAGS'],
  })
  const [found] = services
  if (!found) throw new Error(`no service ${service}`)
  return found
}

async function stoppedTasks(world: TestWorld, serviceName = 'blue') {
  const { taskArns } = await world.call<{ taskArns: string[] }>('ListTasks', {
    cluster: 'shop',
    serviceName,
    desiredStatus: 'STOPPED',
  })
  if (taskArns.length === 0) return []
  const { tasks } = await world.call<{
    tasks: {
      stopCode: string
      stoppedReason: string
      lastStatus: string
      containers: { exitCode?: number; reason?: string }[]
    }[]
  }>('DescribeTasks', { cluster: 'shop', tasks: taskArns })
  return tasks
}

/** An event without the parts that differ from run to run. */
const plain = (message: string) =>
  message
    .replace(/[0-9a-f]{32}/g, 'T')
    .replace(/ecs-svc\/\d+/g, 'D')
    .replace(/arn:\S+?targetgroup\/(\w+)\/\w+/g, '$1')

test('a deployment writes its events in the order and wording of published logs', async () => {
  const world = await testWorld({ good }, { seed: 3 })
  const first = await world.revision('good')
  await world.service('blue', first, 1)
  await world.clock.advance(3 * minute)
  const before = (await world.events('blue')).length
  await world.call('UpdateService', {
    cluster: 'shop',
    service: 'blue',
    taskDefinition: await world.revision('good'),
  })
  await world.clock.advance(5 * minute)
  const events = (await world.events('blue')).slice(before).map(plain)
  expect(events).toEqual([
    '(service blue) has started 1 tasks: (task T).',
    '(service blue) registered 1 targets in (target-group blue)',
    '(service blue) has stopped 1 running tasks: (task T).',
    '(service blue) deregistered 1 targets in (target-group blue)',
    '(service blue, taskSet D) has begun draining connections on 1 tasks.',
    '(service blue) (deployment D) deployment completed.',
    '(service blue) has reached a steady state.',
  ])
})

test('a rolling deployment never has fewer healthy targets than wanted, nor more tasks than allowed', async () => {
  const world = await testWorld({ good })
  await world.service('blue', await world.revision('good'), 4)
  await world.clock.advance(3 * minute)
  await world.call('UpdateService', {
    cluster: 'shop',
    service: 'blue',
    taskDefinition: await world.revision('good'),
  })
  let done = false
  for (let second = 0; second < 600 && !done; second++) {
    await world.clock.advance(1_000)
    const { targets, services } = world.compute.snapshot()
    const healthy = targets['blue']?.filter((target) => target.state === 'healthy').length
    expect(healthy).toBeGreaterThanOrEqual(4)
    expect(
      services['blue']?.tasks.filter((task) => task.lastStatus === 'RUNNING').length,
    ).toBeLessThanOrEqual(8)
    done = services['blue']?.rolloutState === 'COMPLETED'
  }
  expect(done).toBe(true)
  expect((await describe(world)).deployments).toHaveLength(1)
})

test('the maximum and minimum percentages bound a deployment, rounded down and up', async () => {
  const world = await testWorld({ good })
  await world.service('blue', await world.revision('good'), 5, {
    deploymentConfiguration: { maximumPercent: 130, minimumHealthyPercent: 70 },
  })
  await world.clock.advance(3 * minute)
  await world.call('UpdateService', {
    cluster: 'shop',
    service: 'blue',
    taskDefinition: await world.revision('good'),
  })
  let fewest = 5
  let most = 5
  for (let second = 0; second < 600; second++) {
    await world.clock.advance(1_000)
    const alive = world.compute.tasks.list().filter((task) => task.desiredStatus === 'RUNNING').length
    const { targets } = world.compute.snapshot()
    most = Math.max(most, alive)
    fewest = Math.min(fewest, targets['blue']?.filter((target) => target.state === 'healthy').length ?? 0)
  }
  expect([most, fewest]).toEqual([6, 4])
  expect(world.compute.snapshot().services['blue']?.rolloutState).toBe('COMPLETED')
})

test('a service that scales in is steady once draining has begun, which is long before it has ended', async () => {
  const world = await testWorld({ good })
  await world.service('blue', await world.revision('good'), 2)
  await world.clock.advance(3 * minute)
  const before = (await world.events('blue')).length
  await world.call('UpdateService', { cluster: 'shop', service: 'blue', desiredCount: 1 })
  await world.clock.advance(30_000)
  expect((await world.events('blue')).slice(before).map(plain)).toEqual([
    '(service blue) has stopped 1 running tasks: (task T).',
    '(service blue) deregistered 1 targets in (target-group blue)',
    '(service blue, taskSet D) has begun draining connections on 1 tasks.',
    '(service blue) has reached a steady state.',
  ])
  expect(world.compute.snapshot().targets['blue']?.map((target) => target.state)).toContain('draining')
})

test('SIGTERM comes only after the whole deregistration delay, SIGKILL after the stop timeout', async () => {
  const world = await testWorld({ stubborn: { ...good, terminationMs: 'ignored' } }, { seed: 2 })
  await world.service('blue', await world.revision('stubborn', { stopTimeout: 20 }), 1)
  await world.clock.advance(3 * minute)
  await world.call('UpdateService', { cluster: 'shop', service: 'blue', desiredCount: 0 })
  const spans: Record<string, number> = {}
  while (spans['STOPPED'] === undefined) {
    await world.clock.advance(100)
    const status = world.compute.tasks.list()[0]?.lastStatus ?? ''
    spans[status] = (spans[status] ?? 0) + 100
  }
  expect(Object.keys(spans)).toEqual(['RUNNING', 'DEACTIVATING', 'STOPPING', 'DEPROVISIONING', 'STOPPED'])
  expect(Math.round((spans['DEACTIVATING'] ?? 0) / 1_000)).toBe(60)
  expect(Math.round((spans['STOPPING'] ?? 0) / 1_000)).toBe(20)
  expect(await stoppedTasks(world)).toMatchObject([
    {
      stopCode: 'ServiceSchedulerInitiated',
      stoppedReason: expect.stringMatching(/^Scaling activity initiated by \(deployment ecs-svc\/\d+\)$/),
      containers: [{ exitCode: 137 }],
    },
  ])
})

test('another desired count alone starts no deployment; force, or another revision, does', async () => {
  const world = await testWorld({ good })
  await world.service('blue', await world.revision('good'), 1)
  const update = async (members: object) => {
    const id = (await describe(world)).deployments[0]?.id
    await world.call('UpdateService', { cluster: 'shop', service: 'blue', ...members })
    return (await describe(world)).deployments[0]?.id !== id
  }
  expect(await update({ desiredCount: 2 })).toBe(false)
  expect(await update({ healthCheckGracePeriodSeconds: 10 })).toBe(false)
  expect(await update({ taskDefinition: 'shop:1' })).toBe(false)
  expect(await update({ forceNewDeployment: true })).toBe(true)
  await world.revision('good')
  expect(await update({ taskDefinition: 'shop' })).toBe(true)
})

test('an image that is not there shows in the stopped task, and opens the circuit breaker', async () => {
  const world = await testWorld({ good })
  await world.service('blue', await world.revision('nowhere'), 2, {
    deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true } },
  })
  await world.clock.advance(10 * minute)
  const service = await describe(world)
  expect(service.deployments[0]).toMatchObject({
    rolloutState: 'FAILED',
    rolloutStateReason: 'ECS deployment circuit breaker: tasks failed to start.',
  })
  expect((await stoppedTasks(world))[0]).toMatchObject({
    stopCode: 'TaskFailedToStart',
    stoppedReason: expect.stringMatching(/^CannotPullContainerError: .*nowhere: not found$/),
    containers: [{ reason: expect.stringMatching(/^CannotPullContainerError/) }],
  })
  // Nothing was ever complete, so there is nothing to go back to, and no task is started any more.
  const started = (await world.events('blue')).filter((message) => message.includes('has started')).length
  await world.clock.advance(30 * minute)
  expect((await world.events('blue')).filter((message) => message.includes('has started')).length).toBe(
    started,
  )
})

test('the circuit breaker goes back to the last complete revision, which served all the while', async () => {
  const world = await testWorld({ good, crashing })
  const stable = await world.revision('good')
  await world.service('blue', stable, 2, {
    deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true } },
  })
  await world.clock.advance(3 * minute)
  await world.call('UpdateService', {
    cluster: 'shop',
    service: 'blue',
    taskDefinition: await world.revision('crashing'),
  })
  for (let round = 0; round < 60; round++) {
    await world.clock.advance(10_000)
    expect(world.compute.snapshot().targets['blue']?.filter((one) => one.state === 'healthy')).toHaveLength(2)
  }
  const service = await describe(world)
  expect(service).toMatchObject({ taskDefinition: stable, runningCount: 2 })
  expect(service.deployments).toMatchObject([{ rolloutState: 'COMPLETED', taskDefinition: stable }])
  const events = (await world.events('blue')).map(plain)
  expect(events).toContain('(service blue) (deployment D) deployment failed: tasks failed to start.')
  expect(events).toContain('(service blue) rolling back to (deployment D).')
  expect((await stoppedTasks(world))[0]).toMatchObject({
    stopCode: 'EssentialContainerExited',
    stoppedReason: 'Essential container in task exited',
    containers: [{ exitCode: 3 }],
  })
})

test('without a circuit breaker a rollout that fails stays in progress, and is tried ever more rarely', async () => {
  const world = await testWorld({ crashing })
  await world.service('blue', await world.revision('crashing'), 1)
  const starts = async () =>
    (await world.events('blue')).filter((message) => message.includes('has started')).length
  await world.clock.advance(20 * minute)
  const early = await starts()
  await world.clock.advance(20 * minute)
  expect((await starts()) - early).toBeLessThan(early / 2)
  expect((await describe(world)).deployments[0]).toMatchObject({ rolloutState: 'IN_PROGRESS' })
  expect(
    (await world.events('blue')).some((message) => message.includes('unable to consistently start')),
  ).toBe(true)
})

test('tasks whose targets are unhealthy are replaced, but not before the grace period is over', async () => {
  const world = await testWorld({ neverReady }, { seed: 4 })
  await world.service('blue', await world.revision('neverReady'), 1, { healthCheckGracePeriodSeconds: 120 })
  await world.clock.advance(2 * minute)
  expect(await stoppedTasks(world)).toEqual([])
  await world.clock.advance(3 * minute)
  expect((await stoppedTasks(world))[0]).toMatchObject({
    stopCode: 'ServiceSchedulerInitiated',
    stoppedReason: `Task failed ELB health checks in (target-group ${world.groups.blue})`,
  })
  const events = (await world.events('blue')).map(plain)
  const at = events.findIndex((message) => message.includes('is unhealthy in'))
  expect(events.slice(at, at + 2)).toEqual([
    '(service blue) (task T) (port 8080) is unhealthy in (target-group blue) due to (reason Health checks failed with these codes: [503]).',
    '(service blue) has stopped 1 running tasks: (task T).',
  ])
  expect((await describe(world)).deployments[0]?.failedTasks).toBeGreaterThan(0)
})

test('the count of failed tasks is zeroed by a task that is healthy', async () => {
  let broken = true
  const moody: Behaviour = { bootMs: 0, respond: () => ({ status: broken ? 500 : 200, latencyMs: 1 }) }
  const world = await testWorld({ moody })
  await world.service('blue', await world.revision('moody'), 1)
  await world.clock.advance(4 * minute)
  expect((await describe(world)).deployments[0]?.failedTasks).toBeGreaterThan(0)
  broken = false
  await world.clock.advance(10 * minute)
  expect((await describe(world)).deployments[0]).toMatchObject({ failedTasks: 0, rolloutState: 'COMPLETED' })
})

test('a killed task is replaced', async () => {
  const world = await testWorld({ good })
  await world.service('blue', await world.revision('good'), 2)
  await world.clock.advance(3 * minute)
  world.compute.tasks.kill({ service: 'blue', count: 1 })
  await world.clock.advance(3 * minute)
  expect(await describe(world)).toMatchObject({ runningCount: 2 })
  expect(await stoppedTasks(world)).toMatchObject([{ containers: [{ exitCode: 137 }] }])
  expect((await world.events('blue')).map(plain)).toContain(
    '(service blue) deregistered 1 targets in (target-group blue)',
  )
})

test('stopped tasks can be seen for an hour', async () => {
  const world = await testWorld({ good })
  await world.service('blue', await world.revision('good'), 1)
  await world.clock.advance(3 * minute)
  await world.call('UpdateService', { cluster: 'shop', service: 'blue', desiredCount: 0 })
  await world.clock.advance(50 * minute)
  expect(await stoppedTasks(world)).toHaveLength(1)
  await world.clock.advance(15 * minute)
  expect(await stoppedTasks(world)).toHaveLength(0)
})

test('CreateService refuses a target group outside every rule, and a taken name', async () => {
  const world = await testWorld({ good })
  const revision = await world.revision('good')
  await world.call('ModifyRule', {
    RuleArn: world.rule,
    Actions: [{ Type: 'forward', TargetGroupArn: world.groups.blue }],
  })
  await expect(world.service('green', revision, 0)).rejects.toMatchObject({
    code: 'InvalidParameterException',
    message: `The target group with targetGroupArn ${world.groups.green} does not have an associated load balancer.`,
  })
  await world.service('blue', revision, 0)
  await expect(world.service('blue', revision, 0)).rejects.toThrow('Creation of service was not idempotent.')
  await world.call('DeleteService', { cluster: 'shop', service: 'blue' })
  await expect(world.service('blue', revision, 0)).rejects.toThrow(
    'Unable to Start a service that is still Draining.',
  )
  await world.clock.advance(minute)
  await world.service('blue', revision, 0)
})

test('a missing service is a failure in an answer that is otherwise fine', async () => {
  const world = await testWorld({ good })
  expect(await world.call('DescribeServices', { cluster: 'shop', services: ['none'] })).toEqual({
    services: [],
    failures: [{ arn: 'arn:aws:ecs:eu-west-1:123456789012:service/shop/none', reason: 'MISSING' }],
  })
})

test('reads may be stale for a while after a write, tags included', async () => {
  const world = await testWorld({ good }, { timings: { staleReads: [5_000, 5_000] } })
  await world.service('blue', await world.revision('good'), 1)
  const read = () =>
    world.call<Described>('DescribeServices', { cluster: 'shop', services: ['blue'], include: ['TAGS'] })
  expect((await read()).failures).toHaveLength(1)
  await world.clock.advance(6_000)
  await world.call('UpdateService', { cluster: 'shop', service: 'blue', desiredCount: 3 })
  expect((await read()).services[0]?.desiredCount).toBe(1)
  await world.clock.advance(6_000)
  const { serviceArn } = (await read()).services[0] as unknown as { serviceArn: string }
  await world.call('TagResource', {
    resourceArn: serviceArn,
    tags: [{ key: 'greenlight:good', value: 'true' }],
  })
  expect((await read()).services[0]).toMatchObject({ desiredCount: 3, tags: [] })
  await world.clock.advance(6_000)
  expect((await read()).services[0]?.tags).toEqual([{ key: 'greenlight:good', value: 'true' }])
})

test.each([
  [
    'a deployment controller',
    { deploymentController: { type: 'CODE_DEPLOY' } },
    "deployment controller 'CODE_DEPLOY'",
  ],
  ['a strategy', { deploymentConfiguration: { strategy: 'BLUE_GREEN' } }, "deployment strategy 'BLUE_GREEN'"],
  [
    'service registries',
    { serviceRegistries: [{ registryArn: 'a' }] },
    "member 'serviceRegistries' of CreateService",
  ],
])('what is not modelled is refused by name: %s', async (_, members, words) => {
  const world = await testWorld({ good })
  await expect(world.service('blue', await world.revision('good'), 1, members)).rejects.toThrow(words)
})
