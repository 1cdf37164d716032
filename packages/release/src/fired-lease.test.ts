import { expect, test } from '@jest/globals'
import type { Command } from './command.ts'
import { decideDeploy } from './decide-deploy.ts'
import { decideRestore, type RestoreOrder, type RestoreSeen } from './decide-restore.ts'
import { decideSettle } from './decide-settle.ts'
import { decideShift } from './decide-shift.ts'
import { leaseFree } from './gates/lease-free.ts'
import type { Lease, UnknownLease } from './lease.ts'
import { CONVERGENCE, firesFrom, writableUntil } from './lease-terms.ts'
import type { Ports } from './ports.ts'
import { type Identity, type LeaseSeen, observe, type Seen } from './seen.ts'
import {
  leaseOf,
  markOf,
  NOON,
  planOf,
  ruleOf,
  seenOf,
  settings,
  slotOf,
  targets,
} from './testing/samples.ts'
import { type Instant, MINUTE, SECOND } from './time.ts'

const judge = {
  judge: () => {
    throw new Error('nobody is judged')
  },
}
const SHIFTED = [{ at: NOON - 12 * MINUTE, percent: 25 }]
const UNKNOWN: UnknownLease = {
  name: 'greenlight-shop-production',
  unreadable: 'its version is 3',
  description: 'x',
}

const fired = (by: 'process' | 'run' | 'another', changes: Partial<Lease> = {}): LeaseSeen => ({
  state: 'fired',
  by,
  lease: leaseOf({ dueAt: NOON - MINUTE, shifts: SHIFTED, epoch: 3, ...changes }),
})
const unknown = (changes: Partial<UnknownLease> = {}): LeaseSeen => ({
  state: 'unknown',
  lease: { ...UNKNOWN, ...changes },
})

const order = (mode: RestoreOrder['mode']): RestoreOrder => ({
  settings,
  holder: 'acme/shop#7',
  mode,
  release: 'v1.1.0',
  why: 'worse',
  ending: 'done',
  since: NOON,
})
const split = { rule: ruleOf(75, 25) }

const deploy = (seen: Partial<Seen>): Command => decideDeploy(planOf('v1.1.0'), { ...seenOf(), ...seen })
const shift = (seen: Partial<Seen>): Command => decideShift(planOf('v1.1.0'), { ...seenOf(), ...seen }, judge)
const restore = (mode: RestoreOrder['mode'], seen: Partial<RestoreSeen>): Command =>
  decideRestore(order(mode), { ...seenOf(), good: [], steadySince: NOON, ...seen })

/** As somebody else's lease, or ours, is read at an instant. */
const seenAt = async (now: Instant, identity: Identity, lease: Lease | UnknownLease | undefined) => {
  const { rule, slots } = seenOf()
  const ports = {
    traffic: { read: async () => rule, health: async () => [] },
    slots: { read: async (slot: 'blue' | 'green') => slots[slot] },
    lease: { read: async () => lease },
    clock: { now: () => now },
  } as unknown as Pick<Ports, 'traffic' | 'slots' | 'lease' | 'clock'>
  return (await observe(ports, identity)).lease
}

const HELD = leaseOf({ dueAt: NOON })
const US = { holder: HELD.holder, token: { holder: HELD.holder, epoch: 1 }, held: HELD }

test.each<[string, Instant, Identity, Lease | UnknownLease | undefined, object]>([
  ['ours, in time', writableUntil(HELD) - 1, US, HELD, { state: 'ours' }],
  [
    'ours, when nothing may be written any more',
    writableUntil(HELD),
    US,
    HELD,
    { state: 'fired', by: 'process' },
  ],
  [
    'that of an earlier process of the run',
    writableUntil(HELD),
    { holder: HELD.holder },
    HELD,
    { state: 'fired', by: 'run' },
  ],
  ['another’s, before AWS may restore', firesFrom(HELD) - 1, { holder: 'x' }, HELD, { state: 'other' }],
  [
    'another’s, when AWS may restore',
    firesFrom(HELD),
    { holder: 'x' },
    HELD,
    { state: 'fired', by: 'another' },
  ],
  ['one that cannot be read', NOON, { holder: 'x' }, UNKNOWN, { state: 'unknown' }],
  ['one that cannot be read, in the place of ours', NOON, US, UNKNOWN, { state: 'lost', now: UNKNOWN }],
  ['none, in the place of ours', NOON, US, undefined, { state: 'lost' }],
])('seen: %s', async (_, now, identity, lease, expected) => {
  expect(await seenAt(now, identity, lease)).toMatchObject(expected)
})

const RESTORES = { do: 'turn', to: { goal: 'restore', ending: 'rolled-back' } }
const NEXT = { do: 'end', ending: 'refused', guard: 'lease-free', next: expect.stringContaining('rollback') }

test.each<[string, Command, object]>([
  ['deploy, which let it lapse, gives up', deploy({ lease: fired('process') }), RESTORES],
  ['shift, which let it lapse, gives up, restored or not', shift({ lease: fired('process') }), RESTORES],
  ['a re-run of deploy restores what AWS has not', deploy({ ...split, lease: fired('run') }), RESTORES],
  ['a re-run of shift restores what AWS has not', shift({ ...split, lease: fired('run') }), RESTORES],
  [
    'a re-run of deploy begins anew when it is restored',
    deploy({ lease: fired('run') }),
    { do: 'take-over-lease', terms: { epoch: 4, shifts: [], purpose: 'release' } },
  ],
  [
    'a re-run of shift begins anew when it is restored',
    shift({ lease: fired('run') }),
    { do: 'take-over-lease', terms: { epoch: 4, shifts: [] } },
  ],
  [
    'the next release takes it over when it is restored',
    deploy({ lease: fired('another', { holder: 'acme/shop#5' }) }),
    {
      do: 'take-over-lease',
      terms: { holder: 'acme/shop#7', epoch: 4 },
      why: expect.stringContaining('acme/shop#5'),
    },
  ],
  [
    'the next release is told when it is not',
    deploy({ ...split, lease: fired('another') }),
    { ...NEXT, why: expect.stringContaining('was due at') },
  ],
  [
    'before it is due that is another’s to say',
    deploy({ ...split, lease: fired('another', { dueAt: NOON + SECOND }) }),
    { ...NEXT, why: expect.stringContaining('holds the lease') },
  ],
  [
    'weights on the wrong slot are not restored',
    shift({ rule: ruleOf(0, 100), lease: fired('another') }),
    NEXT,
  ],
  [
    'a way back that is split frees nobody',
    deploy({ ...split, lease: fired('another', { back: { blue: 75, green: 25 } }) }),
    NEXT,
  ],
  [
    'deploy refuses what it cannot read',
    deploy({ lease: unknown() }),
    { do: 'end', ending: 'refused', guard: 'lease-readable' },
  ],
  [
    'shift refuses what it cannot read',
    shift({ lease: unknown() }),
    { do: 'end', ending: 'refused', guard: 'lease-readable' },
  ],
  [
    'settling leaves both slots to whoever takes it over',
    decideSettle(
      { settings, tag: 'v1.0.0', since: NOON },
      {
        ...seenOf(),
        slots: { blue: slotOf('blue', 'v1.0.0'), green: slotOf('green', 'v1.1.0') },
        lease: fired('another'),
      },
    ),
    { do: 'end', ending: 'done' },
  ],
])('%s', (_, command, expected) => expect(command).toMatchObject(expected))

const empty = {
  blue: slotOf('blue', 'v1.0.0'),
  green: slotOf('green', 'v1.1.0', 0, { mark: markOf('v1.1.0', false) }),
}
const suspended = { min: 1, max: 9, scaleInSuspended: true }

test.each<[string, Command, object]>([
  [
    'what AWS does not manage is done here, without a margin',
    restore('automatic', { ...split, lease: fired('run') }),
    { do: 'set-weights', to: { blue: 100, green: 0 }, lease: 'fired', needs: 1 },
  ],
  [
    'onto a dead slot it is left to AWS, for a while',
    restore('automatic', {
      ...split,
      lease: fired('run'),
      slots: { ...seenOf().slots, blue: slotOf('blue', 'v1.0.0', 3, { targets: targets(0, 3) }) },
    }),
    { do: 'wait' },
  ],
  [
    'and then said',
    restore('automatic', {
      ...split,
      now: NOON + 6 * MINUTE,
      lease: fired('run'),
      slots: { ...seenOf().slots, blue: slotOf('blue', 'v1.0.0', 3, { targets: targets(0, 3) }) },
    }),
    { do: 'end', ending: 'unfinished', guard: 'destination-healthy' },
  ],
  [
    'scale-in is allowed again',
    restore('automatic', {
      lease: fired('run'),
      slots: { ...empty, blue: slotOf('blue', 'v1.0.0', 3, { scaling: suspended }) },
    }),
    { do: 'suspend-scale-in', slot: 'blue', suspended: false },
  ],
  [
    'the candidate stays until every node has the weights',
    restore('automatic', { lease: fired('run'), now: NOON + CONVERGENCE - 1 }),
    { do: 'wait' },
  ],
  [
    'then it retires',
    restore('automatic', { lease: fired('process'), now: NOON + CONVERGENCE }),
    { do: 'scale', slot: 'green', desired: 0 },
  ],
  [
    'the lease stays: a frozen process may still write',
    restore('automatic', { lease: fired('run'), slots: empty }),
    {
      do: 'end',
      ending: 'done',
      why: expect.stringContaining('once a minute until 2026-03-01T12:59:00.000Z'),
    },
  ],
  [
    'unless it never moved traffic',
    restore('automatic', { lease: fired('run', { shifts: [] }), slots: empty }),
    { do: 'release-lease', after: { end: 'done' } },
  ],
  [
    'one that somebody has changed is written anew: it does not restore',
    restore('automatic', { ...split, lease: fired('run', { tampered: 'would redirect everybody' }) }),
    { do: 'take-over-lease', terms: { epoch: 4, purpose: 'rollback', stable: 'blue' } },
  ],
  [
    'another’s that is restored: only leftovers of this release are cleared',
    restore('automatic', { lease: fired('another') }),
    { do: 'scale', slot: 'green', desired: 0 },
  ],
  [
    'another’s that is not: said, and nothing written',
    restore('automatic', { ...split, lease: fired('another') }),
    { do: 'end', ending: 'unfinished', guard: 'lease-free' },
  ],
  [
    'by hand it is taken over, restored or not',
    restore('manual', { lease: fired('another') }),
    { do: 'take-over-lease', terms: { epoch: 4, purpose: 'rollback', stable: 'blue' } },
  ],
  [
    'by hand, of the run itself too',
    restore('manual', { ...split, lease: fired('process') }),
    { do: 'take-over-lease', terms: { epoch: 4 } },
  ],
  [
    'recover halts at what it cannot read',
    restore('automatic', { ...split, lease: unknown() }),
    { do: 'end', ending: 'unfinished', guard: 'lease-readable' },
  ],
  [
    'by hand it is taken over, with the slot that it would restore',
    restore('manual', { ...split, lease: unknown({ back: { blue: 0, green: 100 } }) }),
    { do: 'take-over-lease', terms: { epoch: 1, stable: 'green', back: { blue: 0, green: 100 } } },
  ],
  [
    'by hand, and with the epoch that can be read',
    restore('manual', { ...split, lease: unknown({ epoch: 8 }) }),
    { do: 'take-over-lease', terms: { epoch: 9, stable: 'blue', back: { blue: 100, green: 0 } } },
  ],
])('bringing back: %s', (_, command, expected) => expect(command).toMatchObject(expected))

test.each<[string, Partial<Seen>, object]>([
  ['free', { lease: { state: 'none' } }, { status: 'passed' }],
  [
    'over and restored',
    { lease: fired('another', { holder: 'acme/shop#5' }) },
    { status: 'passed', found: expect.stringContaining('acme/shop#5') },
  ],
  ['over and not restored', { ...split, lease: fired('another') }, { status: 'failed' }],
  ['that of this run', { lease: fired('run') }, { status: 'passed' }],
  ['not readable', { lease: unknown() }, { status: 'failed' }],
])('the gate, with a lease that is %s', async (_, seen, expected) => {
  const asked = { live: async () => ({ ...seenOf(), ...seen }) } as unknown as Parameters<
    typeof leaseFree.check
  >[0]
  expect(await leaseFree.check(asked)).toMatchObject(expected)
})
