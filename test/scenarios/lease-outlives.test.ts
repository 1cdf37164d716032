import { GetScheduleCommand, SchedulerClient, UpdateScheduleCommand } from '@aws-sdk/client-scheduler'
import { MINUTE, SECOND } from '@greenlight/release'
import { afterEach, describe, expect, test } from '@jest/globals'
import { frozenBefore } from '../harness/frozen.ts'
import { createWorld, ROOT, type World } from '../harness/world.ts'

/** As short as a release can be and still be judged. */
const SHORT = {
  canary: '{ steps: [50, 100], step-duration: 2m, min-requests: 10, metrics-delay: 30s, patience: 4m }',
  bake: '{ duration: 3m, holdback: 0 }',
  // So few requests prove little; what is tried here is not the judge.
  judge: '{ min-effect: 10 }',
  'initial-tasks': '2',
}

const NAME = 'greenlight-shop-production'
const FIRING = { service: 'scheduler', operation: 'Firing' }
/** What AWS calls in the lease's name. */
const RESTORATION = { service: 'elasticloadbalancing', operation: 'ModifyRule', role: 'shop-lease' }
type Fault = Parameters<World['cloud']['faults']['add']>[0]

let world: World
afterEach(() => world.close())

const open = async (options: Parameters<typeof createWorld>[0] = {}) => {
  world = await createWorld({ config: SHORT, requestsPerSecond: 1, ...options })
  world.build('v1.0.0', 'good')
  await world.release('v1.0.0', { run: 1 })
  world.build('v1.1.0', 'good')
  world.clients.reset()
}

const share = () => Math.min(world.weights().blue, world.weights().green)
const whole = () => share() === 0
const firings = () => world.cloud.schedules.firings.map(({ outcome }) => outcome)
const scheduler = () =>
  new SchedulerClient({
    region: 'eu-west-1',
    credentials: ROOT,
    requestHandler: world.cloud.requestHandler(),
  })
const read = () => world.clock.run(() => scheduler().send(new GetScheduleCommand({ Name: NAME })))
const rewrite = async (changes: { Description?: string; ScheduleExpression?: string }) => {
  const {
    ActionAfterCompletion,
    FlexibleTimeWindow,
    ScheduleExpression,
    StartDate,
    EndDate,
    Target,
    Description,
  } = await read()
  const standing = {
    ActionAfterCompletion,
    FlexibleTimeWindow,
    ScheduleExpression,
    StartDate,
    EndDate,
    Target,
  }
  await world.clock.run(() =>
    scheduler().send(new UpdateScheduleCommand({ Name: NAME, Description, ...standing, ...changes })),
  )
}
const isThere = () =>
  read().then(
    () => true,
    () => false,
  )

/** The shift of v1.1.0, in a process that stops before that write of weights; the first one gives it 50 %. */
const frozen = async (write: number) => {
  await world.job('deploy', 'v1.1.0', { run: 2 })
  const process = frozenBefore(world.cloud, write)
  await process.run((signal) => world.job('shift', 'v1.1.0', { run: 2, signal }))
  return process
}

const serves = async (version: string) => {
  expect(whole()).toBe(true)
  world.clients.reset()
  await world.pass(MINUTE)
  expect(world.clients.tally()).toMatchObject({ lost: 0, failed: {} })
  expect(Object.keys(world.clients.tally().answered)).toEqual([version])
}

describe('a dead process, and whatever becomes of the restoration', () => {
  const CASES: readonly (readonly [string, readonly Fault[]])[] = [
    ['is on time', []],
    ['is lost', [{ match: FIRING, fault: 'lost' }]],
    ['is four minutes late', [{ match: FIRING, fault: 'delay', ms: 4 * MINUTE }]],
    ['is throttled four times', [{ match: RESTORATION, fault: 'throttle', times: 4 }]],
    ['is refused at first', [{ match: RESTORATION, fault: 'refuse' }]],
  ]
  test.each(CASES)(
    'its lease %s: a write that lands late is undone within two minutes',
    async (_, faults) => {
      await open()
      const process = await frozen(1)
      expect(share()).toBe(50)
      for (const fault of faults) world.cloud.faults.add(fault)
      await world.pass(15 * MINUTE)
      expect(whole()).toBe(true)
      const before = world.weights()
      for (const minutes of [0, 20]) {
        await world.pass(minutes * MINUTE)
        await world.clock.run(() => process.thaw())
        expect(world.weights()).not.toEqual(before)
        await world.pass(2 * MINUTE)
        expect(world.weights()).toEqual(before)
      }
      // After an hour it ends by itself.
      await world.pass(40 * MINUTE)
      expect(await isThere()).toBe(false)
    },
  )
})

describe('E6: AWS is away for 400 s, and the commit that follows is slow', () => {
  /** All traffic on v1.1.0; then nothing is answered until the lease has little more left than it must. */
  const outage = async () => {
    await open()
    const before = world.weights()
    await world.job('deploy', 'v1.1.0', { run: 2 })
    const shift = world.job('shift', 'v1.1.0', { run: 2 })
    while (!whole() || world.weights().blue === before.blue) await world.pass(5 * SECOND)
    // Three minutes before the lease is due nothing is written any more.
    const { d: due } = JSON.parse((await read()).Description ?? '')
    const until = due * SECOND - 3 * MINUTE - 5 * SECOND
    const silence = ['ecs', 'elasticloadbalancing', 'scheduler', 'monitoring', 'application-autoscaling'].map(
      (service) =>
        world.cloud.faults.add({
          match: { service },
          fault: 'server-error',
          times: Number.POSITIVE_INFINITY,
        }),
    )
    expect(until - world.clock.now()).toBeGreaterThan(390 * SECOND)
    await world.pass(until - world.clock.now())
    for (const { remove } of silence) remove()
    return { shift }
  }
  const slowly = (ms: number): Fault => ({
    match: { service: 'scheduler', operation: 'DeleteSchedule' },
    fault: 'delay',
    ms,
  })

  test('it has time enough: what is called good serves, and keeps the traffic', async () => {
    const { shift } = await outage()
    world.cloud.faults.add(slowly(100 * SECOND))
    world.cloud.faults.add({ match: RESTORATION, fault: 'throttle', times: 3 })
    expect(await shift).toMatchObject({ ending: 'done', outputs: { serving: 'v1.1.0' } })
    await world.pass(20 * MINUTE)
    expect(firings()).toEqual([])
    await serves('1.1.0')
  })

  test('it takes until AWS restores: nothing is called good, and nothing has shrunk', async () => {
    const { shift } = await outage()
    world.cloud.faults.add(slowly(11 * MINUTE))
    const report = await shift
    expect(report.failure?.what).toContain('guard: serves-what-was-committed')
    expect(report).toMatchObject({ ending: 'unfinished', outputs: { serving: 'v1.0.0' } })
    await serves('1.0.0')
    expect(await isThere()).toBe(false)
    expect(await world.job('recover', 'v1.1.0', { run: 2 })).toMatchObject({ ending: 'done' })
    await serves('1.0.0')
  })
})

test('E7: a process frozen for twelve minutes writes over the fired lease, and AWS undoes it', async () => {
  await open()
  const process = await frozen(1)
  const before = world.weights()
  await world.pass(12 * MINUTE)
  await world.clock.run(() => process.thaw())
  expect(world.weights()).not.toEqual(before)
  await world.pass(2 * MINUTE)
  const recover = await world.job('recover', 'v1.1.0', { run: 2 })
  expect(recover).toMatchObject({ ending: 'done', outputs: { serving: 'v1.0.0' } })
  // The next release does not wait for the lease's end.
  world.build('v1.2.0', 'good')
  const story = await world.release('v1.2.0', { run: 3 })
  expect(story.shift?.ending).toBe('done')
  await serves('1.2.0')
  expect(await isThere()).toBe(false)
})

test('E7: recover comes first, and the frozen process writes after it: there is still somebody to undo it', async () => {
  await open()
  const process = await frozen(1)
  await world.pass(11 * MINUTE)
  const recover = await world.job('recover', 'v1.1.0', { run: 2 })
  expect(recover).toMatchObject({ ending: 'done', outputs: { serving: 'v1.0.0' } })
  await world.clock.run(() => process.thaw())
  await world.pass(2 * MINUTE)
  await serves('1.0.0')
})

describe('E9: the call behind the schedule fails for good', () => {
  const withdrawn: Fault = { match: RESTORATION, fault: 'refuse', times: Number.POSITIVE_INFINITY }
  const split = async () => {
    await open()
    await frozen(1)
    world.cloud.faults.add(withdrawn)
    await world.pass(14 * MINUTE)
    expect(share()).toBe(50)
    expect(firings()).toContain('given up')
  }

  test('recover brings the traffic back itself', async () => {
    await split()
    const recover = await world.job('recover', 'v1.1.0', { run: 2 })
    expect(recover).toMatchObject({ ending: 'done', outputs: { serving: 'v1.0.0', moved: 'true' } })
    await serves('1.0.0')
  })

  test.each(['deploy', 'shift'] as const)(
    'so does a re-run of %s, which then says why it gave up',
    async (job) => {
      await split()
      const report = await world.job(job, 'v1.1.0', { run: 2 })
      expect(report).toMatchObject({ ending: 'rolled-back', outputs: { serving: 'v1.0.0' } })
      await serves('1.0.0')
    },
  )

  test('another release is told so at its gate, and a rollback by hand takes over', async () => {
    await split()
    world.build('v1.2.0', 'good')
    const { validate, deploy } = await world.release('v1.2.0', { run: 3 })
    expect([validate.ending, deploy]).toEqual(['refused', undefined])
    const rollback = await world.rollback()
    expect(rollback).toMatchObject({ ending: 'done', outputs: { serving: 'v1.0.0' } })
    expect(await isThere()).toBe(false)
    await serves('1.0.0')
  })
})

describe('E14: two clocks', () => {
  test.each([-4, 4])(
    'a runner that is %d min ahead finishes its release, and no lease fires',
    async (minutes) => {
      await open({ runnerAhead: minutes * MINUTE })
      const mark = world.log.length
      const story = await world.release('v1.1.0', { run: 2 })
      expect(story.shift?.ending).toBe('done')
      expect(firings()).toEqual([])
      const told = world.log.slice(mark).filter((line) => line.startsWith('the runner is '))
      expect(told.length).toBeGreaterThan(0)
      for (const line of told)
        expect(Math.abs(Number(line.split(' ')[3]) - minutes * 60)).toBeLessThanOrEqual(1)
    },
  )

  test.each([-4, 0, 4])(
    'a runner that is %d min ahead dies: AWS restores within the lease’s time by its own clock',
    async (minutes) => {
      await open({ runnerAhead: minutes * MINUTE })
      await frozen(1)
      await world.pass(world.settings.lease.ttl - 3 * MINUTE)
      await world.pass(3 * MINUTE)
      expect(whole()).toBe(true)
    },
  )
})

describe('E15: a lease that this version cannot read', () => {
  const later = (description: string) => JSON.stringify({ ...JSON.parse(description), v: 3 })
  const CASES: readonly (readonly [string, (description: string) => Parameters<typeof rewrite>[0]])[] = [
    ['of a later version', (description) => ({ Description: later(description) })],
    [
      'with a member that must be understood',
      (description) => ({ Description: JSON.stringify({ ...JSON.parse(description), q: 1, m: ['q'] }) }),
    ],
    ['with a description of another’s', () => ({ Description: 'nightly backup' })],
    ['without a description', () => ({ Description: '' })],
    ['set to fire once', () => ({ ScheduleExpression: 'at(2026-03-02T12:00:00)' })],
  ]
  test.each(CASES)(
    '%s: a rollback by hand takes it over; all others say what they found',
    async (_, change) => {
      await open()
      await frozen(1)
      await rewrite(change((await read()).Description ?? ''))
      expect(share()).toBe(50)
      for (const name of ['deploy', 'shift', 'recover'] as const) {
        const report = await world.job(name, 'v1.1.0', { run: 2 })
        expect(report.failure?.what).toMatch(new RegExp(`${NAME} .*\\(guard: lease-readable\\)`))
      }
      expect(share()).toBe(50)
      world.build('v1.2.0', 'good')
      const { validate, deploy } = await world.release('v1.2.0', { run: 3 })
      expect([validate.ending, deploy]).toEqual(['refused', undefined])
      const rollback = await world.rollback()
      expect(rollback).toMatchObject({ ending: 'done', outputs: { serving: 'v1.0.0' } })
      expect(await isThere()).toBe(false)
      await serves('1.0.0')
    },
  )
})
