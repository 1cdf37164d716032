import {
  ECSClient,
  TagResourceCommand,
  UntagResourceCommand,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs'
import { MINUTE, otherSlot, type Report, SECOND, type Slot, soleSlot } from '@greenlight/release'
import { afterEach, describe, expect, test } from '@jest/globals'
import { createWorld, ROOT, type World } from '../harness/world.ts'

/** Six tasks, half of the traffic at the first step: what a story needs to be seen at once. */
const HALVES = {
  canary: '{ steps: [50, 100], step-duration: 5m, min-requests: 10, metrics-delay: 1m, patience: 10m }',
  bake: '{ duration: 10m, holdback: 0 }',
  judge: '{ min-effect: 10 }',
}
const SIX = { ...HALVES, 'initial-tasks': '6' }
/** Committed as soon as the drain is over. */
const AT_ONCE = { ...SIX, strategy: 'blue-green', bake: '{ duration: 0s }' }

let world: World
afterEach(() => world.close())

/** v1.0.0 serves; clients are counted from now on. */
const serving = async (config: Readonly<Record<string, string>>): Promise<Slot> => {
  world = await createWorld({ config, requestsPerSecond: 2 })
  world.build('v1.0.0', 'good')
  expect((await world.release('v1.0.0', { run: 1 })).shift?.ending).toBe('done')
  await world.pass(5 * MINUTE)
  world.clients.reset()
  const slot = soleSlot(world.weights())
  if (slot === undefined) throw new Error('traffic is split')
  return slot
}

/** v1.1.0 is at half of the traffic, and its shift job is under way. */
const atHalf = async (config: Readonly<Record<string, string>> = HALVES) => {
  const stable = await serving(config)
  world.build('v1.1.0', 'good')
  expect((await world.job('deploy', 'v1.1.0', { run: 2 })).ending).toBe('done')
  const killed = new AbortController()
  const shift = world.job('shift', 'v1.1.0', { run: 2, signal: killed.signal })
  const ended = shift.then(
    (report) => report,
    (error: Error) => error,
  )
  await until(() => world.weights()[stable] === 50)
  /** Its process is gone from one instant to the next. */
  const kill = async () => {
    killed.abort(new Error('SIGKILL'))
    await ended
  }
  return { stable, candidate: otherSlot(stable), shift, kill }
}

/** Lets time pass until it is so; what has not happened within the limit does not happen. */
const until = async (isSo: () => boolean, limit = 20 * MINUTE) => {
  const from = world.clock.now()
  while (!isSo()) {
    await world.pass(SECOND)
    if (world.clock.now() - from > limit) throw new Error(`not within ${limit / SECOND} s: ${isSo}`)
  }
}

const ecs = () =>
  new ECSClient({
    region: 'eu-west-1',
    credentials: ROOT,
    requestHandler: world.cloud.requestHandler(),
    maxAttempts: 1,
  })
const nameOf = (slot: Slot) => `shop-${slot}`
const resize = (slot: Slot, desiredCount: number) =>
  world.clock.run(() =>
    ecs().send(new UpdateServiceCommand({ cluster: 'shop', service: nameOf(slot), desiredCount })),
  )
const arnOf = (slot: Slot) => `arn:aws:ecs:eu-west-1:123456789012:service/shop/${nameOf(slot)}`
const stateOf = (slot: Slot) => {
  const { desired, running } = world.cloud.snapshot().services[nameOf(slot)] ?? { desired: NaN, running: NaN }
  return { desired, running }
}
const leases = () =>
  world.clock.run(() =>
    world.cloud.invoke(
      'scheduler',
      'ListSchedules',
      {},
      { arn: 'arn:aws:iam::123456789012:root', account: '123456789012' },
    ),
  ) as Promise<{ Schedules?: readonly unknown[] }>
const said = (report: Report): string => JSON.stringify([report.document, report.failure ?? {}])

/** No request is lost from now on, and only this version answers. */
const servesAlone = async (version: string) => {
  await world.pass(MINUTE)
  world.clients.reset()
  await world.pass(5 * MINUTE)
  const { lost, answered } = world.clients.tally()
  expect({ lost, versions: Object.keys(answered) }).toEqual({ lost: 0, versions: [version] })
}

describe('what serves is never smaller than what carried the traffic', () => {
  test('E1: the new version dies after the commit: the one task on standby takes all, and grows before the run ends', async () => {
    const stable = await serving(AT_ONCE)
    world.build('v1.1.0', 'good')
    expect((await world.release('v1.1.0', { run: 2 })).shift?.ending).toBe('done')
    await world.pass(10 * MINUTE)
    expect(stateOf(stable)).toEqual({ desired: 1, running: 1 })
    world.cloud.tasks.kill({ service: nameOf(otherSlot(stable)) })
    // Dead for the load balancer too, and not replaced yet.
    const answers = () =>
      (world.cloud.snapshot().targets[nameOf(otherSlot(stable))] ?? []).some(
        ({ state }) => state === 'healthy',
      )
    await until(() => !answers())
    const began = world.clock.now()
    const back = world.rollback()
    await until(() => world.weights()[stable] === 100)
    expect(world.clock.now() - began).toBeLessThan(30 * SECOND)
    const report = await back
    expect(report.outputs).toMatchObject({ outcome: 'done', serving: 'v1.0.0' })
    expect(stateOf(stable)).toEqual({ desired: 6, running: 6 })
    await servesAlone('1.0.0')
    expect(stateOf(stable)).toEqual({ desired: 6, running: 6 })
    expect((await world.rollback({ run: 901 })).outputs).toMatchObject({
      outcome: 'refused',
      serving: 'v1.0.0',
    })
  })

  test.each([0, 5, 10, 15])(
    'E2: a rollback by hand %d s after the commit does not trust tasks that are about to go',
    async (after) => {
      const stable = await serving(AT_ONCE)
      world.build('v1.1.0', 'good')
      await world.release('v1.1.0', { run: 2 })
      await world.pass(after * SECOND)
      world.clients.reset()
      const report = await world.rollback()
      expect(report.outputs).toMatchObject({ outcome: 'done', serving: 'v1.0.0' })
      expect(stateOf(stable)).toEqual({ desired: 6, running: 6 })
      expect(world.clients.tally().lost).toBe(0)
      await servesAlone('1.0.0')
    },
  )

  test.each([2, 4, 8])(
    'E3: a release that is run again %d s after its recovery deploys no tasks that are about to go',
    async (after) => {
      const stable = await serving(HALVES)
      world.build('v1.1.0', 'good')
      await world.job('deploy', 'v1.1.0', { run: 2 })
      expect((await world.job('recover', 'v1.1.0', { run: 2 })).ending).toBe('done')
      await world.pass(after * SECOND)
      world.clients.reset()
      const deploy = await world.job('deploy', 'v1.1.0', { run: 2 })
      expect(deploy.ending).toBe('done')
      const shift = world.job('shift', 'v1.1.0', { run: 2 })
      await until(() => world.weights()[stable] === 50)
      await world.pass(2 * MINUTE)
      expect(world.clients.tally().lost).toBe(0)
      expect((await shift).ending).toBe('done')
      expect(world.clients.tally().lost).toBe(0)
    },
  )
})

describe('no end over split traffic without a lease that ends it', () => {
  test.each(['by hand', 'recover'] as const)(
    'E4: somebody sets the stable service to 0 at 50/50 (%s)',
    async (who) => {
      const { stable, kill } = await atHalf()
      await kill()
      await resize(stable, 0)
      await world.pass(MINUTE)
      world.clients.reset()
      const report = await (who === 'by hand' ? world.rollback() : world.job('recover', 'v1.1.0', { run: 2 }))
      expect(report.outputs).toMatchObject({ outcome: 'done', serving: 'v1.0.0' })
      expect(stateOf(stable)).toEqual({ desired: 3, running: 3 })
      expect(world.clients.tally().lost).toBeLessThan(10)
      await servesAlone('1.0.0')
      expect((await leases()).Schedules).toEqual([])
    },
  )

  test('E12: a recovery that was interrupted and a shift that is run again finish the way back', async () => {
    const { stable, kill } = await atHalf()
    await kill()
    const stopped = new AbortController()
    const recover = world
      .job('recover', 'v1.1.0', { run: 2, signal: stopped.signal })
      .catch((error: Error) => error)
    await until(() => world.weights()[stable] === 100)
    await world.pass(15 * SECOND)
    stopped.abort(new Error('cancelled'))
    await recover
    const report = await world.job('shift', 'v1.1.0', { run: 2 })
    expect(report.outputs).toMatchObject({ outcome: 'rolled-back', serving: 'v1.0.0' })
    expect((await leases()).Schedules).toEqual([])
    // From the beginning it may be tried again.
    expect((await world.job('deploy', 'v1.1.0', { run: 2 })).ending).toBe('done')
    expect((await world.job('shift', 'v1.1.0', { run: 2 })).outputs).toMatchObject({ serving: 'v1.1.0' })
  })

  test('E12: so does a deploy that is run again: it begins anew', async () => {
    const { stable, kill } = await atHalf()
    await kill()
    const stopped = new AbortController()
    const recover = world
      .job('recover', 'v1.1.0', { run: 2, signal: stopped.signal })
      .catch((error: Error) => error)
    await until(() => world.weights()[stable] === 100)
    await world.pass(15 * SECOND)
    stopped.abort(new Error('cancelled'))
    await recover
    expect((await world.job('deploy', 'v1.1.0', { run: 2 })).ending).toBe('done')
    expect((await world.job('shift', 'v1.1.0', { run: 2 })).outputs).toMatchObject({
      outcome: 'done',
      serving: 'v1.1.0',
    })
  })

  test('E13: a dead rollback holds the lease over split traffic: recover does not call that done', async () => {
    const { stable, kill } = await atHalf()
    await kill()
    // Only the take-over gets through: the write of weights never does.
    const held = world.cloud.faults.add({
      match: { service: 'elasticloadbalancing', operation: 'ModifyRule' },
      fault: 'delay',
      ms: 20 * MINUTE,
      times: Number.POSITIVE_INFINITY,
    })
    const dead = world.rollback().catch((error: Error) => error)
    await world.pass(MINUTE)
    held.remove()
    expect(world.weights()[stable]).toBe(50)
    const report = await world.job('recover', 'v1.1.0', { run: 2 })
    expect(report.ending).toBe('unfinished')
    expect(said(report)).toContain('acme/shop#900')
    await world.pass(15 * MINUTE)
    expect((await world.job('recover', 'v1.1.0', { run: 2 })).outputs).toMatchObject({
      outcome: 'done',
      serving: 'v1.0.0',
    })
    await dead
  })
})

describe('an emergency reads only what it needs', () => {
  test.each([
    ['application-autoscaling', 'DescribeScalableTargets'],
    ['ecs', 'ListTaskDefinitions'],
    ['ecs', 'DescribeTaskDefinition'],
    ['ecs', 'DescribeServices'],
    ['ecs', 'ListTasks'],
    ['elasticloadbalancing', 'DescribeTargetGroupAttributes'],
  ])('E8: %s:%s fails alone, and traffic is back all the same', async (service, operation) => {
    const { stable, kill } = await atHalf()
    await kill()
    const away = world.cloud.faults.add({
      match: { service, operation },
      fault: 'server-error',
      times: Number.POSITIVE_INFINITY,
    })
    const back = world.rollback()
    await until(() => world.weights()[stable] === 100, MINUTE)
    await world.pass(30 * SECOND)
    away.remove()
    expect((await back).outputs).toMatchObject({ outcome: 'done', serving: 'v1.0.0', moved: 'true' })
    expect((await leases()).Schedules).toEqual([])
  })

  test('E8: what stays away is told, the lease stays, and the same rollback tidies up later', async () => {
    const { stable, kill } = await atHalf()
    await kill()
    const away = world.cloud.faults.add({
      match: { service: 'ecs', operation: 'DescribeServices' },
      fault: 'refuse',
      times: Number.POSITIVE_INFINITY,
    })
    const report = await world.rollback()
    expect(report.outputs).toMatchObject({ outcome: 'unfinished', moved: 'true' })
    expect(said(report)).toContain('ecs:DescribeServices')
    expect(world.weights()[stable]).toBe(100)
    expect((await leases()).Schedules).toHaveLength(1)
    away.remove()
    expect((await world.rollback()).outputs).toMatchObject({ outcome: 'done', serving: 'v1.0.0' })
    expect(stateOf(otherSlot(stable))).toMatchObject({ desired: 0 })
    expect((await leases()).Schedules).toEqual([])
  })
})

describe('nothing waits for ever', () => {
  test('E5: an answer that takes 35 s delays the release and does not keep it at half of the traffic', async () => {
    const { stable, shift } = await atHalf({
      ...HALVES,
      canary:
        '{ steps: [50, 75, 100], step-duration: 5m, min-requests: 10, metrics-delay: 1m, patience: 10m }',
    })
    for (const operation of ['DescribeRules', 'DescribeTargetHealth']) {
      world.cloud.faults.add({
        match: { service: 'elasticloadbalancing', operation },
        fault: 'delay',
        ms: 35 * SECOND,
        times: Number.POSITIVE_INFINITY,
      })
    }
    const began = world.clock.now()
    const report = await shift
    expect(world.clock.now() - began).toBeLessThan(60 * MINUTE)
    expect(report.ending === 'done' ? soleSlot(world.weights()) : 'not done').not.toBe(undefined)
    expect((await leases()).Schedules?.length).toBe(report.ending === 'done' ? 0 : 1)
    expect(stable).toBeDefined()
  })
})

describe('refused means that nothing was written by this run', () => {
  test.each(['elasticloadbalancing', 'scheduler', 'ecs'])(
    'E10: the permissions of %s are withdrawn in mid-shift',
    async (service) => {
      const { stable, shift } = await atHalf()
      world.cloud.faults.add({
        match: { service },
        fault: 'refuse',
        times: Number.POSITIVE_INFINITY,
      })
      const report = await shift
      expect(report.ending).toBe('unfinished')
      expect(report.failure?.what).toMatch(/blue 50 % · green 50 %/)
      world.cloud.faults.clear()
      expect((await leases()).Schedules).toHaveLength(1)
      await world.pass(15 * MINUTE)
      expect(world.weights()[stable]).toBe(100)
    },
  )

  test('E11: a rollback by hand that took the lease and finished is not told as a lease that fired', async () => {
    const { stable, shift } = await atHalf()
    // The release is slow to look: the rollback has ended by then.
    world.cloud.faults.add({
      match: { service: 'elasticloadbalancing', operation: 'DescribeRules', nth: 1 },
      fault: 'delay',
      ms: 5 * MINUTE,
      times: 1,
    })
    await world.pass(15 * SECOND)
    expect((await world.rollback()).outputs).toMatchObject({ outcome: 'done', serving: 'v1.0.0' })
    const report = await shift
    expect(report.outputs).toMatchObject({ outcome: 'rolled-back', serving: 'v1.0.0' })
    expect(report.failure?.what).toMatch(/somebody/)
    expect(report.failure?.what).not.toMatch(/not renewed in time/)
    expect(world.weights()[stable]).toBe(100)
  })
})

describe('texts from AWS are input', () => {
  const tag = (slot: Slot, value: string) =>
    world.clock.run(() =>
      ecs().send(
        new TagResourceCommand({ resourceArn: arnOf(slot), tags: [{ key: 'greenlight:release', value }] }),
      ),
    )
  const untag = (slot: Slot) =>
    world.clock.run(() =>
      ecs().send(
        new UntagResourceCommand({
          resourceArn: arnOf(slot),
          tagKeys: ['release', 'commit', 'digest', 'fingerprint', 'good', 'task-definition'].map(
            (key) => `greenlight:${key}`,
          ),
        }),
      ),
    )

  test.each(['release-7', '', 'v1.0', 'v'.repeat(200)])(
    'E16: the serving service says it is %j',
    async (value) => {
      const stable = await serving(AT_ONCE)
      world.build('v1.1.0', 'good')
      await world.release('v1.1.0', { run: 2 })
      await tag(otherSlot(stable), value)
      world.build('v1.2.0', 'good')
      const story = await world.release('v1.2.0', { run: 3 })
      expect(story.shift?.ending).toBe('done')
      await tag(stable, value)
      expect((await world.rollback()).outputs).toMatchObject({ outcome: 'done' })
      await world.pass(5 * MINUTE)
      expect(world.clients.tally().lost).toBe(0)
    },
  )

  test('E16: both services say nothing at all, in mid-release', async () => {
    const { stable, kill } = await atHalf()
    await kill()
    await untag('blue')
    await untag('green')
    expect((await world.rollback()).outputs).toMatchObject({ outcome: 'done', serving: 'v1.0.0' })
    expect(world.weights()[stable]).toBe(100)
  })
})
