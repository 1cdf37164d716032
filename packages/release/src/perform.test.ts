import { expect, test } from '@jest/globals'
import { LATE_INVOCATION, type Lease } from './lease.ts'
import { writableUntil } from './lease-terms.ts'
import { perform, type Write } from './perform.ts'
import type { Ports, TargetState } from './ports.ts'
import type { LeaseSeen } from './seen.ts'
import { leaseOf, NOON, seenOf, slotOf, targets } from './testing/samples.ts'
import { MINUTE, SECOND } from './time.ts'
import type { Weights } from './weights.ts'

interface World {
  weights: Weights
  lease: Lease | undefined
  targets: readonly TargetState[]
  /** Whether the load balancer takes what it accepts. */
  obedient: boolean
  writes: string[]
  slept: number
  now: number
  /** How long reading the weights takes, and deleting the lease. */
  slow: number
  /** By when the last write had to begin, if at all. */
  before: number | undefined
}

const worldOf = (changes: Partial<World> = {}): World => ({
  weights: { blue: 100, green: 0 },
  lease: leaseOf(),
  targets: targets(3),
  obedient: true,
  writes: [],
  slept: 0,
  now: NOON,
  slow: 0,
  before: undefined,
  ...changes,
})

/** As much of AWS as `perform` touches, with its state in one object. */
const portsOn = (world: World): Ports => {
  const never = () => Promise.reject(new Error('not expected'))
  return {
    traffic: {
      read: async () => {
        world.now += world.slow
        return { ...seenOf().rule, weights: world.weights }
      },
      set: async (weights, before) => {
        world.writes.push('set')
        world.before = before
        if (world.obedient) world.weights = weights
      },
      health: async () => world.targets,
    },
    slots: {
      read: async (slot) => slotOf(slot, 'v1.0.0'),
      roll: async () => void world.writes.push('roll'),
      scale: async () => void world.writes.push('scale'),
      suspendScaleIn: never,
      markGood: async () => void world.writes.push('mark slot'),
    },
    revisions: {
      find: never,
      register: never,
      listGood: never,
      markGood: async () => void world.writes.push('mark revision'),
    },
    lease: {
      read: async () => world.lease,
      acquire: async () => undefined,
      renew: never,
      takeOver: never,
      release: async (_, before) => {
        world.now += world.slow
        world.before = before
        const had = world.lease !== undefined
        world.lease = undefined
        return had
      },
    },
    metrics: { interval: MINUTE, edges: never, counts: never },
    diagnostics: { explain: never },
    clock: {
      now: () => world.now,
      sleep: async (duration) => {
        world.slept += duration
      },
    },
    journal: { record: () => {} },
  }
}

const identity = { holder: 'acme/shop#7', token: { holder: 'acme/shop#7', epoch: 1 }, held: leaseOf() }
const order = (command: Write, world: World) =>
  perform(command, { ports: portsOn(world), identity, seen: seenOf() })
const shift: Write = {
  do: 'set-weights',
  from: { blue: 100, green: 0 },
  to: { blue: 95, green: 5 },
  gaining: 'green',
  needs: 3,
  why: 'the first step',
}
const under = (lease: LeaseSeen, command: Write, world: World) =>
  perform(command, { ports: portsOn(world), identity: { holder: 'acme/shop#7' }, seen: seenOf({ lease }) })
const halts = (guard: string) => expect.objectContaining({ guard })

test('weights are written once and read back', async () => {
  const world = worldOf()
  await expect(order(shift, world)).resolves.toMatchObject({ done: true })
  expect(world).toMatchObject({ weights: { blue: 95, green: 5 }, writes: ['set'], slept: 0 })
})

test('a write that the rule does not show is no success', async () => {
  const world = worldOf({ obedient: false })
  await expect(order(shift, world)).rejects.toEqual(halts('read-back'))
  expect(world.slept).toBe(8 * SECOND)
})

test.each<[string, Partial<World>, string]>([
  ['the lease is gone', { lease: undefined }, 'lease-ours'],
  ['the lease is another holder’s', { lease: leaseOf({ holder: 'acme/shop#9' }) }, 'lease-ours'],
  ['the lease has a newer epoch', { lease: leaseOf({ epoch: 2 }) }, 'lease-ours'],
  ['somebody else moved the weights', { weights: { blue: 50, green: 50 } }, 'weights-as-expected'],
])('nothing is written when %s', async (_, changes, guard) => {
  const world = worldOf(changes)
  await expect(order(shift, world)).rejects.toEqual(halts(guard))
  expect(world.writes).toEqual([])
})

test.each<[string, Partial<World>]>([
  ['a target fell ill between the look and the write', { targets: targets(2, 1) }],
  ['AWS may restore within a minute', { lease: leaseOf({ dueAt: NOON + 3 * MINUTE }) }],
  ['the reading took until then', { slow: 5 * MINUTE }],
])('the write is held back when %s', async (_, changes) => {
  const world = worldOf(changes)
  await expect(order(shift, world)).resolves.toMatchObject({ done: false })
  expect(world.writes).toEqual([])
})

test('the margin is asked for once more after the reads, however long they took', async () => {
  const world = worldOf({ lease: leaseOf({ dueAt: NOON + 4 * MINUTE }) })
  const ports = portsOn(world)
  let now = NOON
  const slow: Ports = {
    ...ports,
    clock: { ...ports.clock, now: () => now },
    traffic: {
      ...ports.traffic,
      health: async (slot) => {
        now += 2 * MINUTE
        return ports.traffic.health(slot)
      },
    },
  }
  const done = await perform(shift, { ports: slow, identity, seen: seenOf() })
  expect(done).toMatchObject({ done: false, note: 'too little of the lease is left' })
  expect(world.writes).toEqual([])
})

test('the write is told by when it must have begun', async () => {
  const world = worldOf()
  await order(shift, world)
  expect(world.before).toBe(writableUntil(leaseOf()))
})

test('what AWS restores anyway is written whatever is left of the lease, and nothing else is', async () => {
  const lease = leaseOf({ dueAt: NOON - MINUTE })
  const split = { weights: { blue: 75, green: 25 }, lease }
  const seen: LeaseSeen = { state: 'fired', by: 'run', lease }
  const back: Write = {
    ...shift,
    from: { blue: 75, green: 25 },
    to: { blue: 100, green: 0 },
    gaining: 'blue',
    lease: 'fired',
  }
  const world = worldOf(split)
  await expect(under(seen, back, world)).resolves.toMatchObject({ done: true })
  expect(world).toMatchObject({ writes: ['set'], before: undefined })
  const other = worldOf(split)
  await expect(under(seen, { ...back, to: { blue: 0, green: 100 } }, other)).rejects.toEqual(
    halts('as-aws-restores'),
  )
  const taken = worldOf({ ...split, lease: leaseOf({ epoch: 2 }) })
  await expect(under(seen, back, taken)).rejects.toEqual(halts('lease-ours'))
  expect([...other.writes, ...taken.writes]).toEqual([])
})

test('a slot that serves is never made smaller', async () => {
  const world = worldOf()
  const smaller: Write = { do: 'scale', slot: 'blue', desired: 1, why: 'retires' }
  await expect(order(smaller, world)).rejects.toEqual(halts('never-shrink-what-serves'))
  await expect(order({ ...smaller, slot: 'green' }, world)).resolves.toMatchObject({ done: true })
  await expect(order({ ...smaller, desired: 5 }, world)).resolves.toMatchObject({ done: true })
})

test('a slot is rolled only under our lease', async () => {
  const world = worldOf({ lease: leaseOf({ epoch: 2 }) })
  const roll: Write = {
    do: 'roll',
    slot: 'green',
    desired: 3,
    force: false,
    revision: {
      arn: 'arn:task-definition/v1.1.0',
      mark: { release: 'v1.1.0', commit: '', digest: '', fingerprint: '', good: false },
    },
    why: 'v1.1.0 goes to green',
  }
  await expect(order(roll, world)).rejects.toEqual(halts('lease-ours'))
  expect(world.writes).toEqual([])
})

test('a slot that serves is never given another version', async () => {
  const world = worldOf({ weights: { blue: 0, green: 100 } })
  const { mark } = slotOf('green', 'v1.1.0')
  if (mark === undefined) throw new TypeError('a slot with a release has a mark')
  const revision = { arn: 'arn:task-definition/v1.1.0', mark }
  const roll: Write = { do: 'roll', slot: 'green', desired: 3, force: false, revision, why: 'v1.1.0' }
  await expect(order(roll, world)).rejects.toEqual(halts('never-replace-what-serves'))
  expect(world.writes).toEqual([])
})

test('the revision is marked before the slot, so that an interruption repeats both', async () => {
  const world = worldOf()
  await order({ do: 'mark-good', slot: 'green', revision: 'arn', why: 'good' }, world)
  expect(world.writes).toEqual(['mark revision', 'mark slot'])
})

test('a release of the lease that came too late is no commit', async () => {
  const command: Write = {
    do: 'release-lease',
    after: { goal: 'settle', since: NOON },
    why: 'the bake has passed',
  }
  await expect(order(command, worldOf({ lease: undefined }))).resolves.toMatchObject({ done: false })
  const released = await order(command, worldOf())
  expect(released).toEqual({ done: true, identity: { holder: 'acme/shop#7' } })
})

test('a commit must begin before AWS may restore, and waits for what is on its way when it ends later', async () => {
  const commit: Write = {
    do: 'release-lease',
    after: { goal: 'settle', since: NOON },
    why: 'the bake has passed',
  }
  const intime = worldOf({ slow: MINUTE })
  await order(commit, intime)
  expect(intime).toMatchObject({ before: writableUntil(leaseOf()), slept: 0 })
  const slow = worldOf({ slow: 6 * MINUTE })
  await order(commit, slow)
  expect(slow.slept).toBe(LATE_INVOCATION)
  // At the end of a rollback AWS restores what stands.
  const undone = worldOf({ slow: 6 * MINUTE })
  await order({ ...commit, after: { end: 'rolled-back' } }, undone)
  expect(undone).toMatchObject({ before: undefined, slept: 0 })
})

test('a lease that somebody else took first is not ours', async () => {
  const command: Write = { do: 'acquire-lease', terms: leaseOf({ dueAt: NOON + 10 * MINUTE }), why: 'begin' }
  await expect(order(command, worldOf())).resolves.toMatchObject({ done: false })
})
