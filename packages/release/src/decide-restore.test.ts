import { expect, test } from '@jest/globals'
import { decideRestore, type RestoreOrder, type RestoreSeen } from './decide-restore.ts'
import type { SlotSeen } from './seen.ts'
import {
  leaseOf,
  markOf,
  NOON,
  ours,
  revisionOf,
  ruleOf,
  seenOf,
  settings,
  slotOf,
  targets,
} from './testing/samples.ts'
import { MINUTE } from './time.ts'

const undo: RestoreOrder = {
  settings,
  holder: 'acme/shop#7',
  mode: 'automatic',
  release: 'v1.1.0',
  why: 'worse',
  ending: 'rolled-back',
  since: NOON,
}
const byHand: RestoreOrder = {
  settings,
  holder: 'acme/shop#9',
  mode: 'manual',
  why: 'orders fail',
  ending: 'done',
  since: NOON,
}
const none = { lease: { state: 'none' as const } }
const stable = slotOf('blue', 'v1.0.0')
const bad = slotOf('green', 'v1.1.0', 3, { mark: markOf('v1.1.0', false) })
const good = slotOf('green', 'v1.1.0')
const unmarked = ({ mark: _, ...slot }: SlotSeen): SlotSeen => slot
const asOther = (changes = {}) => ({ lease: { state: 'other' as const, lease: leaseOf(changes) } })

test.each<[string, RestoreOrder, Partial<RestoreSeen>, object]>([
  [
    'one write brings it all back',
    undo,
    { rule: ruleOf(75, 25), lease: ours({ shifts: [{ at: NOON, percent: 25 }] }) },
    { do: 'set-weights', to: { blue: 100, green: 0 }, gaining: 'blue', needs: 2 },
  ],
  [
    'a stable slot short of a task gets its traffic back all the same',
    undo,
    {
      rule: ruleOf(75, 25),
      lease: ours({ shifts: [{ at: NOON, percent: 25 }] }),
      slots: { blue: { ...stable, targets: targets(2) }, green: bad },
    },
    { do: 'set-weights', needs: 2 },
  ],
  [
    'a stable slot short of more than half waits for them',
    undo,
    {
      rule: ruleOf(75, 25),
      lease: ours({ dueAt: NOON + 9 * MINUTE, shifts: [{ at: NOON, percent: 25 }] }),
      slots: { blue: { ...stable, targets: targets(1) }, green: bad },
    },
    { do: 'wait' },
  ],
  [
    'its deadline counts from the rollback, not from the release that went before',
    undo,
    {
      rule: ruleOf(75, 25),
      lease: ours({
        acquiredAt: NOON - 40 * MINUTE,
        dueAt: NOON + 9 * MINUTE,
        shifts: [{ at: NOON, percent: 25 }],
      }),
      slots: { blue: { ...stable, targets: targets(1) }, green: bad },
    },
    { do: 'wait' },
  ],
  [
    'old tasks that still answer are not the version that was asked for',
    byHand,
    {
      lease: ours({
        purpose: 'rollback',
        release: 'v1.0.0',
        stable: 'blue',
        back: { blue: 0, green: 100 },
        dueAt: NOON + 9 * MINUTE,
        shifts: [{ at: NOON, percent: 100 }],
      }),
      slots: { blue: { ...slotOf('blue', 'v1.0.0'), olderRollouts: 1 }, green: good },
      rule: ruleOf(0, 100),
      good: [revisionOf('v1.0.0')],
    },
    { do: 'wait' },
  ],
  [
    'by hand: refuses to go further back than was meant, when the newest release was taken back already',
    byHand,
    { ...none, good: [revisionOf('v0.9.0'), revisionOf('v1.0.0')] },
    {
      do: 'end',
      ending: 'refused',
      guard: 'not-taken-back-already',
      next: 'To go back further, name the release: to: v0.9.0.',
    },
  ],
  [
    'by hand: goes further back when the release is named',
    { ...byHand, to: 'v0.9.0' },
    { ...none, good: [revisionOf('v0.9.0'), revisionOf('v1.0.0')] },
    { do: 'acquire-lease', terms: { release: 'v0.9.0' } },
  ],
  [
    'but one healthy target is better than a dead candidate',
    undo,
    {
      rule: ruleOf(75, 25),
      lease: ours({ shifts: [{ at: NOON, percent: 25 }] }),
      slots: { blue: { ...stable, targets: targets(1) }, green: { ...bad, targets: targets(0, 3) } },
    },
    { do: 'set-weights', needs: 1 },
  ],
  [
    'remembers when traffic came back',
    undo,
    { lease: ours({ shifts: [{ at: NOON - MINUTE, percent: 25 }] }) },
    { do: 'renew-lease', terms: { shifts: [{ percent: 25 }, { at: NOON, percent: 0 }] } },
  ],
  [
    'keeps the candidate until every node knows',
    undo,
    {
      slots: { blue: stable, green: bad },
      lease: ours({ dueAt: NOON + 9 * MINUTE, shifts: [{ at: NOON - MINUTE, percent: 0 }] }),
    },
    { do: 'wait' },
  ],
  [
    'then stops it',
    undo,
    { slots: { blue: stable, green: bad }, lease: ours({ shifts: [{ at: NOON - 2 * MINUTE, percent: 0 }] }) },
    { do: 'scale', slot: 'green', desired: 0 },
  ],
  [
    'stops at once what never had traffic',
    undo,
    { slots: { blue: stable, green: bad } },
    { do: 'scale', slot: 'green', desired: 0 },
  ],
  [
    'lets autoscaling work again',
    undo,
    {
      slots: {
        blue: { ...stable, scaling: { min: 1, max: 9, scaleInSuspended: true } },
        green: slotOf('green', 'v1.1.0', 0, { mark: markOf('v1.1.0', false) }),
      },
    },
    { do: 'suspend-scale-in', slot: 'blue', suspended: false },
  ],
  [
    'lets the lease go last',
    undo,
    { slots: { blue: stable, green: slotOf('green', 'v1.1.0', 0, { mark: markOf('v1.1.0', false) }) } },
    { do: 'release-lease', after: { end: 'rolled-back' } },
  ],
  [
    'a first release has nothing to go back to',
    undo,
    { rule: ruleOf(0, 100), slots: { blue: slotOf('blue'), green: bad } },
    { do: 'release-lease', after: { end: 'unfinished' } },
  ],
  [
    'touches no release of another run',
    undo,
    asOther({ holder: 'acme/shop#8' }),
    { do: 'end', ending: 'done' },
  ],
  [
    'has nothing to do when nothing is in flight',
    undo,
    { ...none, slots: { blue: stable, green: slotOf('green', 'v0.9.0', 1) } },
    { do: 'end', ending: 'rolled-back' },
  ],
  ['clears up after a lease that fired', undo, none, { do: 'scale', slot: 'green', desired: 0 }],
  [
    'clears up when AWS was faster',
    undo,
    { lease: { state: 'lost', held: leaseOf() } },
    { do: 'turn', to: { goal: 'restore', ending: 'rolled-back', back: 'blue' } },
  ],

  [
    'finishes what it began when the lease is gone and AWS has not restored',
    undo,
    { rule: ruleOf(75, 25), lease: { state: 'lost', held: leaseOf() } },
    { do: 'turn', to: { goal: 'restore', ending: 'rolled-back', back: 'blue' } },
  ],
  [
    'by hand: takes a release in flight over',
    byHand,
    { ...asOther(), rule: ruleOf(75, 25) },
    {
      do: 'take-over-lease',
      terms: { holder: 'acme/shop#9', epoch: 2, purpose: 'rollback', stable: 'blue' },
    },
  ],
  [
    'by hand: also when somebody has changed the lease, and tells it',
    byHand,
    { ...asOther({ tampered: 'would redirect everybody' }), rule: ruleOf(75, 25) },
    {
      do: 'take-over-lease',
      why: expect.stringContaining('. It would redirect everybody; it is written anew from the rule'),
    },
  ],
  [
    'undoes a release whose lease somebody has changed',
    undo,
    { rule: ruleOf(75, 25), lease: ours({ tampered: 'would redirect everybody' }) },
    { do: 'set-weights', to: { blue: 100, green: 0 } },
  ],
  ['by hand: also while its lease has not moved traffic yet', byHand, asOther(), { do: 'take-over-lease' }],
  [
    'a dead stable slot leaves its traffic to the candidate until it is back: AWS is told first',
    undo,
    {
      rule: ruleOf(50, 50),
      lease: ours({ dueAt: NOON + 9 * MINUTE, size: 3, shifts: [{ at: NOON, percent: 50 }] }),
      slots: { blue: slotOf('blue', 'v1.0.0', 0), green: bad },
    },
    { do: 'renew-lease', terms: { stable: 'blue', back: { blue: 0, green: 100 }, size: 3 } },
  ],
  [
    'then with one write',
    undo,
    {
      rule: ruleOf(50, 50),
      lease: ours({
        dueAt: NOON + 9 * MINUTE,
        size: 3,
        back: { blue: 0, green: 100 },
        shifts: [{ at: NOON, percent: 50 }],
      }),
      slots: { blue: slotOf('blue', 'v1.0.0', 0), green: bad },
    },
    { do: 'set-weights', to: { blue: 0, green: 100 }, gaining: 'green', needs: 1 },
  ],
  [
    'then it grows to the size that carried the traffic',
    undo,
    {
      rule: ruleOf(0, 100),
      lease: ours({
        dueAt: NOON + 9 * MINUTE,
        size: 3,
        back: { blue: 0, green: 100 },
        shifts: [{ at: NOON, percent: 50 }],
      }),
      slots: { blue: slotOf('blue', 'v1.0.0', 0), green: bad },
    },
    { do: 'scale', slot: 'blue', desired: 3 },
  ],
  [
    'what serves grows back before anything shrinks',
    undo,
    {
      slots: { blue: slotOf('blue', 'v1.0.0', 1), green: bad },
      lease: ours({ size: 3, shifts: [{ at: NOON - 3 * MINUTE, percent: 0 }] }),
    },
    { do: 'scale', slot: 'blue', desired: 3 },
  ],
  [
    'not more than autoscaling would leave',
    undo,
    {
      slots: {
        blue: slotOf('blue', 'v1.0.0', 1, { scaling: { min: 1, max: 2, scaleInSuspended: true } }),
        green: bad,
      },
      lease: ours({ size: 3, shifts: [{ at: NOON - 3 * MINUTE, percent: 0 }] }),
    },
    { do: 'scale', slot: 'blue', desired: 2 },
  ],
  [
    'and keeps the lease when it does not',
    { ...undo, since: NOON - 6 * MINUTE },
    {
      slots: { blue: { ...stable, targets: targets(1, 2) }, green: bad },
      lease: ours({ size: 3, shifts: [{ at: NOON - 6 * MINUTE, percent: 0 }] }),
    },
    { do: 'end', ending: 'unfinished', guard: 'serving-whole', explain: 'blue' },
  ],
  [
    'tasks that are about to stop do not count',
    undo,
    {
      rule: ruleOf(75, 25),
      lease: ours({ dueAt: NOON + 9 * MINUTE, shifts: [{ at: NOON, percent: 25 }] }),
      slots: { blue: { ...stable, stopping: 2 }, green: bad },
    },
    { do: 'wait' },
  ],
  [
    'says so when what serves was never found good',
    undo,
    { ...none, rule: ruleOf(0, 100), slots: { blue: stable, green: bad } },
    { do: 'end', ending: 'unfinished', guard: 'serves-what-was-good' },
  ],
  [
    'takes back what a dead run left split without a lease',
    undo,
    { ...none, rule: ruleOf(50, 50), slots: { blue: stable, green: bad } },
    {
      do: 'acquire-lease',
      terms: { purpose: 'rollback', stable: 'blue', back: { blue: 100, green: 0 }, size: 3 },
    },
  ],
  [
    'but not what it did not split',
    undo,
    { ...none, rule: ruleOf(50, 50), slots: { blue: stable, green: good } },
    { do: 'end', ending: 'unfinished', guard: 'weights-whole' },
  ],
  [
    'waits for the rollback of another run',
    undo,
    { ...asOther({ holder: 'acme/shop#8', purpose: 'rollback' }), rule: ruleOf(50, 50) },
    { do: 'wait' },
  ],
  [
    'but not for ever, and does not call that done',
    { ...undo, since: NOON - 6 * MINUTE },
    { ...asOther({ holder: 'acme/shop#8', purpose: 'rollback' }), rule: ruleOf(50, 50) },
    { do: 'end', ending: 'unfinished', guard: 'lease-free' },
  ],
  [
    'by hand: to what served before the first release, which has no mark',
    byHand,
    {
      ...none,
      rule: ruleOf(0, 100),
      slots: { blue: unmarked(slotOf('blue', 'v0.0.0', 3)), green: good },
      good: [revisionOf('v1.1.0')],
    },
    { do: 'acquire-lease', terms: { release: 'unmarked', stable: 'blue', back: { blue: 100, green: 0 } } },
  ],
  [
    'by hand: a foreign mark on what serves leaves the newest good release that does not serve',
    byHand,
    {
      ...none,
      rule: ruleOf(0, 100),
      slots: { blue: stable, green: { ...unmarked(good), strangeMark: 'release-7' } },
      good: [revisionOf('v1.1.0'), revisionOf('v1.0.0')],
    },
    { do: 'acquire-lease', terms: { release: 'v1.0.0', stable: 'blue' } },
  ],
  [
    'by hand: to the standby slot when it is ready',
    byHand,
    {
      ...none,
      slots: { blue: slotOf('blue', 'v1.0.0'), green: good },
      rule: ruleOf(0, 100),
      good: [revisionOf('v1.1.0'), revisionOf('v1.0.0')],
    },
    {
      do: 'acquire-lease',
      terms: { stable: 'blue', back: { blue: 100, green: 0 }, purpose: 'rollback', release: 'v1.0.0' },
    },
  ],
  [
    'by hand: then with one write',
    byHand,
    {
      lease: ours({
        purpose: 'rollback',
        release: 'v1.0.0',
        stable: 'blue',
        shifts: [{ at: NOON, percent: 100 }],
      }),
      slots: { blue: slotOf('blue', 'v1.0.0'), green: good },
      rule: ruleOf(0, 100),
      good: [revisionOf('v1.1.0'), revisionOf('v1.0.0')],
    },
    { do: 'set-weights', to: { blue: 100, green: 0 } },
  ],
  [
    'by hand: guards the serving slot while the other is brought up',
    { ...byHand, to: 'v1.0.0' },
    {
      ...none,
      slots: { blue: slotOf('blue', 'v1.3.0', 0, { mark: markOf('v1.3.0', false) }), green: good },
      rule: ruleOf(0, 100),
      good: [revisionOf('v1.1.0'), revisionOf('v1.0.0')],
    },
    {
      do: 'acquire-lease',
      terms: { stable: 'blue', back: { blue: 0, green: 100 }, release: 'v1.0.0', size: 3 },
    },
  ],
  [
    'by hand: brings it up with the size of what serves',
    byHand,
    {
      lease: ours({
        purpose: 'rollback',
        release: 'v1.0.0',
        stable: 'blue',
        back: { blue: 0, green: 100 },
        shifts: [{ at: NOON, percent: 100 }],
      }),
      slots: { blue: slotOf('blue', 'v1.3.0', 0, { mark: markOf('v1.3.0', false) }), green: good },
      rule: ruleOf(0, 100),
      good: [revisionOf('v1.1.0'), revisionOf('v1.0.0')],
    },
    { do: 'roll', slot: 'blue', desired: 3, revision: revisionOf('v1.0.0') },
  ],
  [
    'by hand: grows a standby slot',
    byHand,
    {
      lease: ours({
        purpose: 'rollback',
        release: 'v1.0.0',
        stable: 'blue',
        back: { blue: 0, green: 100 },
        shifts: [{ at: NOON, percent: 100 }],
      }),
      slots: { blue: slotOf('blue', 'v1.0.0', 1), green: good },
      rule: ruleOf(0, 100),
      good: [revisionOf('v1.0.0')],
    },
    { do: 'scale', slot: 'blue', desired: 3 },
  ],
  [
    'by hand: points the lease at the target before traffic moves',
    byHand,
    {
      lease: ours({
        purpose: 'rollback',
        release: 'v1.0.0',
        stable: 'blue',
        back: { blue: 0, green: 100 },
        shifts: [{ at: NOON, percent: 100 }],
      }),
      slots: { blue: slotOf('blue', 'v1.0.0'), green: good },
      rule: ruleOf(0, 100),
      good: [revisionOf('v1.0.0')],
    },
    { do: 'renew-lease', terms: { stable: 'blue', back: { blue: 100, green: 0 } } },
  ],
  [
    'by hand: gives up a target that stays sick, and asks it why',
    { ...byHand, since: NOON - 6 * MINUTE },
    {
      lease: ours({
        purpose: 'rollback',
        release: 'v1.0.0',
        stable: 'blue',
        back: { blue: 0, green: 100 },
        acquiredAt: NOON - 6 * MINUTE,
        shifts: [{ at: NOON, percent: 100 }],
      }),
      slots: { blue: { ...slotOf('blue', 'v1.0.0'), targets: targets(1, 2) }, green: good },
      rule: ruleOf(0, 100),
      good: [revisionOf('v1.0.0')],
    },
    { do: 'end', guard: 'destination-healthy', explain: 'blue' },
  ],
  [
    'by hand: a standby of a good release remains',
    byHand,
    {
      lease: ours({
        purpose: 'rollback',
        release: 'v1.0.0',
        stable: 'blue',
        shifts: [{ at: NOON - 3 * MINUTE, percent: 0 }],
      }),
      slots: { blue: stable, green: good },
      good: [],
    },
    { do: 'scale', slot: 'green', desired: 1 },
  ],
  [
    'by hand: run again after its end, goes no further back, although what was taken back had been good',
    byHand,
    {
      ...none,
      slots: { blue: stable, green: good },
      good: [revisionOf('v1.1.0'), revisionOf('v1.0.0'), revisionOf('v0.9.0')],
    },
    { do: 'end', ending: 'refused', guard: 'not-taken-back-already' },
  ],
  [
    'by hand: refuses an unknown release and names the known ones',
    { ...byHand, to: 'v0.1.0' },
    { ...none, good: [revisionOf('v1.0.0')], slots: { blue: stable, green: bad } },
    {
      do: 'end',
      ending: 'refused',
      guard: 'a-release-to-return-to',
      next: 'Name one of them in "to": v1.0.0.',
    },
  ],
  [
    'by hand: nothing to do when it serves already',
    { ...byHand, to: 'v1.0.0' },
    { ...none, good: [revisionOf('v1.0.0')] },
    { do: 'end', ending: 'done' },
  ],
  [
    'by hand: works although a cookie pins clients',
    byHand,
    { ...asOther(), rule: ruleOf(75, 25, { sticky: true }) },
    { do: 'take-over-lease' },
  ],
  [
    'by hand: refuses a rule of another engine',
    byHand,
    { slots: { blue: { ...stable, strategy: 'CODE_DEPLOY' }, green: bad } },
    { do: 'end', guard: 'no-other-engine' },
  ],
  [
    'by hand: split traffic goes to the good and healthy slot',
    byHand,
    { ...none, rule: ruleOf(75, 25), good: [] },
    { do: 'acquire-lease', terms: { stable: 'blue', back: { blue: 100, green: 0 } } },
  ],
])('%s', (_, order, seen, command) => {
  expect(decideRestore(order, { ...seenOf(), good: [], steadySince: NOON, ...seen })).toMatchObject(command)
})

test('the last known good is the newest good release that is older than what serves', () => {
  const seen = {
    ...seenOf(none),
    rule: ruleOf(0, 100),
    slots: { blue: slotOf('blue', 'v1.2.0', 0), green: slotOf('green', 'v1.10.0') },
  }
  const revisions = ['v2.0.0', 'v1.2.0', 'v1.9.0', 'v1.10.0'].map(revisionOf)
  expect(decideRestore(byHand, { ...seen, good: revisions, steadySince: NOON })).toMatchObject({
    terms: { release: 'v1.9.0' },
  })
})
