import {
  ApplicationAutoScalingClient,
  DescribeScalableTargetsCommand,
  RegisterScalableTargetCommand,
} from '@aws-sdk/client-application-auto-scaling'
import { awsAccount, awsImages, awsPorts, connect, resolve } from '@greenlight/aws'
import { loadSettings } from '@greenlight/config'
import { createCloud, simulatedTasks, VirtualClock } from '@greenlight/local-cloud'
import { provision, readTemplate } from '@greenlight/rehearsal'
import {
  ConfigurationError,
  FIRING_WINDOW,
  fingerprintOf,
  type LeaseTerms,
  MINUTE,
  RESTORING,
  type ReleaseMark,
  renderTaskDefinition,
  SECOND,
  Unavailable,
} from '@greenlight/release'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { applications } from '../harness/applications.ts'
import { configText, TASK_DEFINITION } from '../harness/config.ts'

/*
 * The adapters against the local cloud, through the SDK's real clients and protocols: what one writes the
 * other must understand, and the world must follow.
 */

const NOON = Date.UTC(2026, 2, 1, 12)
const ROOT = { accessKeyId: 'AKIAROOT000000000000', secretAccessKey: 'local' }

const { settings } = loadSettings({
  text: configText(),
  path: '.github/greenlight.yml',
  inputs: {},
  env: {},
})
const template = readTemplate(TASK_DEFINITION, settings)

const createWorld = async () => {
  const clock = new VirtualClock(NOON)
  const cloud = createCloud({ clock, tasks: simulatedTasks({ behaviours: applications(['1.0.0']) }) })
  const requestHandler = cloud.requestHandler()
  const { region } = settings
  const session = connect({ region, credentials: ROOT, requestHandler, maxAttempts: 1 })
  // One after the other: jest's module loader fails when dynamic imports that share a dependency overlap.
  for (const load of [session.ecs, session.elb, session.autoScaling, session.scheduler]) await load()
  for (const load of [session.cloudWatch, session.logs, session.sts]) await load()
  cloud.iam.putRole({
    name: settings.lease.role.split('/').at(-1) ?? '',
    trust: {
      Version: '2012-10-17',
      Statement: [
        { Effect: 'Allow', Principal: { Service: 'scheduler.amazonaws.com' }, Action: 'sts:AssumeRole' },
      ],
    },
    policies: [
      {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Action: 'elasticloadbalancing:ModifyRule', Resource: settings.rule }],
      },
    ],
  })
  const access = { endpoint: 'http://127.0.0.1', region, credentials: ROOT, requestHandler }
  const balancer = await clock.run(() => provision(settings, template, access))
  const ports = awsPorts(session, settings, { clock, family: template.family })
  return { clock, cloud, session, access, balancer, ...ports }
}

let world: Awaited<ReturnType<typeof createWorld>>
beforeEach(async () => {
  world = await createWorld()
})
afterEach(() => world.cloud.close())

const push = (behaviour: string): string =>
  world.cloud.images.pushSimulated({ repository: 'shop', tag: 'v1.0.0', behaviour }).digest

/** Pushes an image, registers it and rolls it to green. */
const release = async (behaviour: string, desired = 2) => {
  const digest = push(behaviour)
  const rendered = renderTaskDefinition({
    template: JSON.parse(TASK_DEFINITION),
    container: settings.container,
    image: `${settings.image}@${digest}`,
  })
  const fingerprint = fingerprintOf({ release: 'v1.0.0', template: rendered })
  const mark: ReleaseMark = { release: 'v1.0.0', commit: 'c0ffee', digest, fingerprint, good: false }
  const revision = await world.revisions.register({ template: rendered, mark })
  await world.slots.roll({ slot: 'green', taskDefinition: revision.arn, desired, mark, force: false })
  return { mark, revision }
}

const terms: LeaseTerms = {
  holder: 'acme/shop#1',
  release: 'v1.0.0',
  purpose: 'release',
  epoch: 1,
  acquiredAt: NOON,
  dueAt: NOON + 10 * MINUTE,
  stable: 'blue',
  back: { blue: 100, green: 0 },
  shifts: [],
  size: 0,
}
const token = { holder: terms.holder, epoch: 1 }

describe('traffic', () => {
  test('what is set is read', async () => {
    expect(await world.traffic.read()).toEqual({
      arn: settings.rule,
      weights: { blue: 100, green: 0 },
      foreign: [],
      missing: [],
      sticky: false,
      reachable: ['blue', 'green'],
    })
    await world.traffic.set({ blue: 95, green: 5 })
    expect((await world.traffic.read()).weights).toEqual({ blue: 95, green: 5 })
  })

  test('names lead to what was provisioned', async () => {
    const found = await resolve(world.session, settings)
    expect(found.services.green).toMatch(/:service\/shop\/shop-green$/)
    expect(found.targetGroups.blue).toMatch(/:targetgroup\/shop-blue\//)
  })

  test('a name that is wrong is told by its place', async () => {
    const slots = { ...settings.slots, green: { service: 'shop-green', targetGroup: 'shop-grün' } }
    const { traffic } = awsPorts(world.session, { ...settings, slots }, { clock: world.clock })
    await expect(traffic.read()).rejects.toThrow('slots.green.target-group')
    const elsewhere = { ...settings, cluster: 'shoop' }
    await expect(resolve(world.session, elsewhere)).rejects.toThrow('environments.production.cluster: shoop')
  })

  test('a throttled write is passing, a forbidden one is not', async () => {
    const match = { service: 'elasticloadbalancing', operation: 'ModifyRule' }
    world.cloud.faults.add({ match, fault: 'throttle' })
    await expect(world.traffic.set({ blue: 95, green: 5 })).rejects.toThrow(Unavailable)
    world.cloud.faults.add({ match, fault: 'refuse' })
    const refused = world.traffic.set({ blue: 95, green: 5 })
    await expect(refused).rejects.toThrow(ConfigurationError)
    await expect(refused).rejects.toThrow('may not call elasticloadbalancing:ModifyRule')
    expect((await world.traffic.read()).weights).toEqual({ blue: 100, green: 0 })
  })
})

describe('slots', () => {
  test('a roll goes from nothing to healthy, and says what it is', async () => {
    expect(await world.slots.read('green')).toMatchObject({
      status: 'ACTIVE',
      strategy: 'ROLLING',
      desired: 0,
    })
    const { mark, revision } = await release('good 1.0.0')
    expect(await world.slots.read('green')).toMatchObject({
      desired: 2,
      mark,
      rollout: { state: 'IN_PROGRESS', taskDefinition: revision.arn },
    })
    await world.clock.advance(3 * MINUTE)
    expect(await world.slots.read('green')).toMatchObject({
      running: 2,
      olderRollouts: 0,
      rollout: { state: 'COMPLETED', desired: 2, running: 2, failedTasks: 0 },
    })
    const health = await world.traffic.health('green')
    expect(health.map(({ state }) => state)).toEqual(['healthy', 'healthy'])
    await world.slots.markGood({ slot: 'green', good: true })
    expect((await world.slots.read('green')).mark).toEqual({ ...mark, good: true })
    await world.slots.scale({ slot: 'green', desired: 1 })
    expect((await world.slots.read('green')).desired).toBe(1)
  })

  test('a roll that stopped halfway is known by its task definition', async () => {
    const match = { service: 'ecs', operation: 'TagResource' }
    world.cloud.faults.add({ match, fault: 'lost-request' })
    await expect(release('good 1.0.0')).rejects.toThrow(Unavailable)
    expect((await world.slots.read('green')).mark).toMatchObject({ release: 'v1.0.0', good: false })
  })

  test('scaling in is suspended and allowed again, the rest stays', async () => {
    expect((await world.slots.read('blue')).scaling).toBeUndefined()
    await world.slots.suspendScaleIn({ slot: 'blue', suspended: true })
    const client = new ApplicationAutoScalingClient(world.access)
    await client.send(
      new RegisterScalableTargetCommand({
        ServiceNamespace: 'ecs',
        ScalableDimension: 'ecs:service:DesiredCount',
        ResourceId: 'service/shop/shop-blue',
        MinCapacity: 1,
        MaxCapacity: 5,
        SuspendedState: { ScheduledScalingSuspended: true },
      }),
    )
    const scaling = { min: 1, max: 5, scaleInSuspended: false }
    expect((await world.slots.read('blue')).scaling).toEqual(scaling)
    await world.slots.suspendScaleIn({ slot: 'blue', suspended: true })
    expect((await world.slots.read('blue')).scaling).toEqual({ ...scaling, scaleInSuspended: true })
    const { ScalableTargets } = await client.send(
      new DescribeScalableTargetsCommand({
        ServiceNamespace: 'ecs',
        ResourceIds: ['service/shop/shop-blue'],
      }),
    )
    expect(ScalableTargets?.[0]?.SuspendedState).toMatchObject({ ScheduledScalingSuspended: true })
    await world.slots.suspendScaleIn({ slot: 'blue', suspended: false })
    expect((await world.slots.read('blue')).scaling).toEqual(scaling)
  })
})

describe('revisions', () => {
  test('are found by fingerprint, and by being good', async () => {
    const { mark, revision } = await release('good 1.0.0')
    expect(await world.revisions.find(mark.fingerprint)).toEqual(revision)
    expect(await world.revisions.find('another')).toBeUndefined()
    expect(await world.revisions.listGood(5)).toEqual([])
    await world.revisions.markGood(revision.arn)
    // Another run, which remembers nothing.
    const { revisions } = awsPorts(world.session, settings, { clock: world.clock })
    expect(await revisions.listGood(5)).toEqual([{ arn: revision.arn, mark: { ...mark, good: true } }])
  })
})

describe('the lease', () => {
  test('is one at a time, renewed by its holder, and gone when released', async () => {
    expect(await world.lease.read()).toBeUndefined()
    expect(await world.lease.acquire(terms)).toEqual(token)
    expect(await world.lease.acquire({ ...terms, holder: 'acme/shop#2' })).toBeUndefined()
    const later = { ...terms, dueAt: NOON + 20 * MINUTE, shifts: [{ at: NOON + 30 * SECOND, percent: 5 }] }
    expect(await world.lease.renew(token, later)).toEqual(token)
    expect(await world.lease.read()).toEqual({ ...later, name: 'greenlight-shop-production' })
    expect(await world.lease.release(token)).toBe(true)
    expect(await world.lease.read()).toBeUndefined()
    expect(await world.lease.release(token)).toBe(false)
  })

  test('restores the weights by itself within the window before it is due, and then once a minute until its end', async () => {
    await world.lease.acquire({ ...terms, dueAt: NOON + 9 * MINUTE + 1 * SECOND })
    await world.traffic.set({ blue: 75, green: 25 })
    await world.clock.advance(9 * MINUTE + SECOND - FIRING_WINDOW)
    expect((await world.traffic.read()).weights).toEqual({ blue: 75, green: 25 })
    await world.clock.advance(FIRING_WINDOW)
    expect((await world.traffic.read()).weights).toEqual({ blue: 100, green: 0 })
    await expect(world.lease.renew(token, terms)).rejects.toMatchObject({ guard: 'lease-in-time' })
    for (const minutes of [1, 10, 40]) {
      await world.clock.advance(minutes * MINUTE)
      await world.traffic.set({ blue: 0, green: 100 })
      await world.clock.advance(2 * MINUTE)
      expect((await world.traffic.read()).weights).toEqual({ blue: 100, green: 0 })
    }
    await world.clock.advance(RESTORING)
    expect(await world.lease.read()).toBeUndefined()
  })

  test('does not restore while it is renewed', async () => {
    await world.lease.acquire(terms)
    await world.traffic.set({ blue: 75, green: 25 })
    for (let minute = 5; minute <= 30; minute += 5) {
      await world.clock.advance(5 * MINUTE)
      await world.lease.renew(token, { ...terms, dueAt: NOON + (minute + 10) * MINUTE })
    }
    expect((await world.traffic.read()).weights).toEqual({ blue: 75, green: 25 })
  })

  test('changes hands, and the old holder has lost', async () => {
    await world.lease.acquire(terms)
    const held = await world.lease.read()
    if (held === undefined) throw new Error('nothing was acquired')
    const next: LeaseTerms = { ...terms, holder: 'acme/shop#2', purpose: 'rollback', epoch: 2 }
    expect(await world.lease.takeOver(held, next)).toEqual({ holder: 'acme/shop#2', epoch: 2 })
    await expect(world.lease.renew(token, terms)).rejects.toMatchObject({ guard: 'lease-ours' })
    expect(await world.lease.release(token)).toBe(false)
    expect(await world.lease.read()).toMatchObject({ epoch: 2 })
  })

  test('needs a role that AWS may take on', async () => {
    const role = 'arn:aws:iam::123456789012:role/nobody'
    const { lease } = awsPorts(
      world.session,
      { ...settings, lease: { ...settings.lease, role } },
      { clock: world.clock },
    )
    await expect(lease.acquire(terms)).rejects.toThrow(`${role} (environments.production.lease.role)`)
  })

  test('lost answers cost nothing but a second look', async () => {
    const lose = (operation: string) =>
      world.cloud.faults.add({ match: { service: 'scheduler', operation }, fault: 'lost-reply' })
    lose('CreateSchedule')
    await expect(world.lease.acquire(terms)).rejects.toThrow(Unavailable)
    expect(await world.lease.acquire(terms)).toEqual(token)
    lose('UpdateSchedule')
    await expect(world.lease.renew(token, terms)).rejects.toThrow(Unavailable)
    expect(await world.lease.renew(token, terms)).toEqual(token)
    lose('DeleteSchedule')
    expect(await world.lease.release(token)).toBe(true)
    expect(await world.lease.read()).toBeUndefined()
  })
})

describe('metrics', () => {
  const NONE = { blue: [], green: [] }
  const sum = (numbers: readonly (number | undefined)[]): number =>
    numbers.reduce<number>((total, each) => total + (each ?? 0), 0)
  const fault = (kind: 'partial' | 'invalid', times = 1) =>
    world.cloud.faults.add({
      match: { service: 'monitoring', operation: 'GetMetricData' },
      fault: kind,
      times,
    })

  interface Sent {
    readonly answers: readonly Awaited<ReturnType<typeof world.cloud.balancers.request>>[]
    /** Whole minutes around what was sent, settled. */
    readonly from: number
    readonly to: number
  }

  /** Rolls this application to green alone, and sends it two requests a second for two whole minutes. */
  const serve = async (behaviour: string): Promise<Sent> => {
    await release(behaviour)
    await world.clock.advance(3 * MINUTE)
    await world.traffic.set({ blue: 0, green: 100 })
    await world.clock.advance(2 * MINUTE - (world.clock.now() % MINUTE))
    const from = world.clock.now()
    const requests: Promise<Sent['answers'][number]>[] = []
    for (let sent = 0; sent < 240; sent += 1) {
      requests.push(world.cloud.balancers.request(world.balancer, { method: 'GET', path: '/' }))
      await world.clock.advance(SECOND / 2)
    }
    await world.clock.advance(3 * MINUTE)
    return { answers: await Promise.all(requests), from, to: from + 3 * MINUTE }
  }

  test('what clients sent stands in the minutes of the group that answered', async () => {
    const { answers, ...window } = await serve('failing 1.0.0')
    const { slots, unattributed, notes } = await world.metrics.counts({ ...window, thresholds: NONE })
    expect([slots.blue, unattributed, notes]).toEqual([[], 0, []])
    expect(sum(slots.green.map(({ requests }) => requests))).toBe(240)
    const failed = answers.filter(({ status }) => status >= 500).length
    expect(failed).toBeGreaterThan(20)
    expect(sum(slots.green.map(({ errors }) => errors))).toBe(failed)
    for (const { at, p95 } of slots.green) {
      expect(at % MINUTE).toBe(0)
      expect(p95).toBeGreaterThan(1)
      expect(p95).toBeLessThan(1_000)
    }
  })

  test('connections that targets dropped are errors of their slot', async () => {
    const { answers, ...window } = await serve('dropping 1.0.0')
    const dropped = answers.filter(({ status, own }) => own && status === 502).length
    expect(dropped).toBeGreaterThan(0)
    const { slots, unattributed } = await world.metrics.counts({ ...window, thresholds: NONE })
    expect(sum(slots.green.map(({ requests }) => requests))).toBe(240)
    expect([sum(slots.green.map(({ errors }) => errors)), unattributed]).toEqual([dropped, 0])
  })

  test('requests that found no target belong to nobody', async () => {
    const from = world.clock.now()
    await world.clock.advance(SECOND)
    // Green is empty.
    await world.traffic.set({ blue: 0, green: 100 })
    await world.clock.advance(MINUTE)
    for (let sent = 0; sent < 5; sent += 1)
      await world.clock.run(() => world.cloud.balancers.request(world.balancer, { path: '/' }))
    await world.clock.advance(2 * MINUTE)
    const counts = await world.metrics.counts({ from, to: world.clock.now(), thresholds: NONE })
    expect([counts.slots.green, counts.unattributed]).toEqual([[], 5])
  })

  test('requests above a threshold are counted one by one', async () => {
    const { answers, ...window } = await serve('slow 1.0.0')
    const edges = [35, 40, 60, 100]
    const { slots, notes } = await world.metrics.counts({ ...window, thresholds: { ...NONE, green: edges } })
    const slower = edges.map((edge) => answers.filter(({ latency }) => latency > edge).length)
    expect(slower[0]).toBeGreaterThan(100)
    expect(slower[3]).toBeGreaterThan(0)
    expect(edges.map((_edge, index) => sum(slots.green.map((each) => each.slower?.[index])))).toEqual(slower)
    expect(notes).toEqual([])
  })

  test('edges are percentiles of what the slot did, and the tolerance away', async () => {
    const { answers, from, to } = await serve('good 1.0.0')
    const edges = await world.metrics.edges({ stable: 'green', from, to, tolerance: 1.1 })
    expect(edges).toHaveLength(5)
    for (const [index, share] of [0.5, 0.75, 0.9, 0.95, 0.99].entries()) {
      const edge = edges[index]
      if (edge === undefined) throw new Error(`no edge ${index}`)
      const within = answers.filter(({ latency }) => latency <= edge.stable).length / answers.length
      expect(Math.abs(within - share)).toBeLessThan(0.06)
      expect(edge.canary / edge.stable).toBeCloseTo(1.1, 3)
    }
    expect(await world.metrics.edges({ stable: 'blue', from, to, tolerance: 1.1 })).toEqual([])
  })

  test('partial data leaves minutes out and says so; the next look has them', async () => {
    const { from, to } = await serve('failing 1.0.0')
    const query = { from, to, thresholds: NONE }
    const whole = await world.metrics.counts(query)
    fault('partial')
    const partial = await world.metrics.counts(query)
    expect(partial.slots.green.length).toBeLessThan(whole.slots.green.length)
    expect(partial.notes).toEqual([expect.stringMatching(/^CloudWatch gave only part of .* left out\.$/)])
    expect(await world.metrics.counts(query)).toEqual(whole)
  })

  test('a CloudWatch without counts by latency leaves p95', async () => {
    const { from, to } = await serve('good 1.0.0')
    const query = { from, to, thresholds: { blue: [], green: [50] } }
    fault('invalid')
    const { slots, notes } = await world.metrics.counts(query)
    expect(slots.green.map(({ slower }) => slower)).toEqual(slots.green.map(() => undefined))
    expect(slots.green.every(({ p95 }) => p95 !== undefined && p95 > 20)).toBe(true)
    expect(notes).toEqual([expect.stringContaining('statistic TC')])
    expect((await world.metrics.counts(query)).notes).toEqual([])
    // Another run asks anew.
    const another = awsPorts(world.session, settings, { clock: world.clock }).metrics
    expect((await another.counts(query)).slots.green[0]?.slower).toHaveLength(1)
  })

  test('minutes without traffic are absent, not zero', async () => {
    expect(await world.metrics.counts({ from: NOON - 5 * MINUTE, to: NOON, thresholds: NONE })).toEqual({
      slots: { blue: [], green: [] },
      unattributed: 0,
      notes: [],
    })
  })
})

describe('diagnostics', () => {
  test('a crash is told with its exit code and its last words', async () => {
    await release('crashing 1.0.0', 1)
    await world.clock.advance(2 * MINUTE)
    const { stoppedTasks, logs, events } = await world.diagnostics.explain({ slot: 'green', since: NOON })
    expect(stoppedTasks[0]).toMatchObject({ exitCode: 3 })
    expect(logs[0]?.lines).toContain('cannot open the till')
    expect(events.length).toBeGreaterThan(0)
  })

  test('a task that never gets ready is told by its target', async () => {
    await release('never ready 1.0.0', 1)
    await world.clock.advance(MINUTE)
    const { targets } = await world.diagnostics.explain({ slot: 'green', since: NOON })
    expect(targets.map(({ state }) => state)).not.toContain('healthy')
    expect(targets.length).toBeGreaterThan(0)
  })
})

test('images and the account', async () => {
  const digest = push('good 1.0.0')
  const images = awsImages(world.session, settings)
  expect(await images.digestOf('v1.0.0')).toBe(digest)
  expect(await images.digestOf('v9.9.9')).toBeUndefined()
  expect(await awsAccount(world.session).whoAmI()).toMatchObject({
    account: '123456789012',
    region: 'eu-west-1',
  })
})
