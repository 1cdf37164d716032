import { expect, test } from '@jest/globals'
import { type DeploySeen, decideDeploy } from './decide-deploy.ts'
import {
  leaseOf,
  markOf,
  NOON,
  ours,
  planOf,
  revisionOf,
  ruleOf,
  seenOf,
  slotOf,
  targets,
} from './testing/samples.ts'
import { MINUTE } from './time.ts'

const plan = planOf('v1.1.0')
const fresh = slotOf('green')
const serving = slotOf('blue', 'v1.0.0')
const arrived = slotOf('green', 'v1.1.0', 3, { mark: markOf('v1.1.0', false) })
const rolling = (changes: Parameters<typeof slotOf>[3], startedAt = NOON) =>
  slotOf('green', 'v1.1.0', 3, {
    mark: markOf('v1.1.0', false),
    rollout: {
      id: 'ecs-svc/1',
      state: 'IN_PROGRESS',
      taskDefinition: 'arn:task-definition/v1.1.0',
      desired: 3,
      running: 3,
      failedTasks: 0,
      startedAt,
    },
    ...changes,
  })

const cases: [string, Partial<DeploySeen>, object][] = [
  [
    'takes the lease first',
    { lease: { state: 'none' }, slots: { blue: serving, green: fresh } },
    { do: 'acquire-lease', terms: { stable: 'blue', back: { blue: 100, green: 0 }, epoch: 1 } },
  ],
  [
    'refuses a lease of another',
    { lease: { state: 'other', lease: leaseOf({ holder: 'acme/shop#6' }) } },
    { do: 'end', ending: 'refused', guard: 'lease-free' },
  ],
  [
    'stops when the lease was taken over',
    { lease: { state: 'lost', held: leaseOf(), now: leaseOf({ holder: 'acme/shop#9', epoch: 2 }) } },
    { do: 'end', ending: 'unfinished', guard: 'lease-ours' },
  ],
  [
    'says so when the lease has fired',
    { lease: { state: 'lost', held: leaseOf() } },
    { do: 'end', ending: 'rolled-back' },
  ],
  [
    'does not go on under a lease that somebody has changed',
    { lease: { state: 'ours', lease: leaseOf({ tampered: 'would do something else' }) } },
    { do: 'end', ending: 'unfinished', guard: 'lease-restores-this-rule' },
  ],
  [
    'refuses an older tag',
    { lease: { state: 'none' }, slots: { blue: slotOf('blue', 'v1.2.0'), green: fresh } },
    { do: 'end', ending: 'refused', guard: 'newer-than-serving' },
  ],
  [
    'refuses a tag that moved',
    {
      lease: { state: 'none' },
      slots: {
        blue: slotOf('blue', 'v1.1.0', 3, { mark: { ...markOf('v1.1.0'), fingerprint: 'other' } }),
        green: fresh,
      },
    },
    { do: 'end', ending: 'refused', guard: 'tag-unmoved' },
  ],
  [
    'has nothing to do when it serves already',
    { lease: { state: 'none' }, slots: { blue: slotOf('blue', 'v1.1.0'), green: fresh } },
    { do: 'end', ending: 'done' },
  ],
  [
    'refuses split traffic that nobody answers for',
    { lease: { state: 'none' }, rule: ruleOf(75, 25) },
    { do: 'end', guard: 'weights-whole' },
  ],
  [
    'refuses a foreign target group',
    { rule: ruleOf(100, 0, { foreign: ['arn:tg/x'] }) },
    { do: 'end', ending: 'refused', guard: 'no-foreign-group' },
  ],
  [
    'refuses a missing target group',
    { rule: ruleOf(100, 0, { missing: ['green'] }) },
    { do: 'end', ending: 'refused', guard: 'both-groups-in-rule' },
  ],
  [
    'refuses stickiness',
    { rule: ruleOf(100, 0, { sticky: true }) },
    { do: 'end', ending: 'refused', guard: 'not-sticky' },
  ],
  [
    'refuses a service of another engine',
    { slots: { blue: serving, green: slotOf('green', undefined, 0, { strategy: 'BLUE_GREEN' }) } },
    { do: 'end', ending: 'refused', guard: 'no-other-engine' },
  ],
  [
    'refuses a missing service',
    { slots: { blue: serving, green: slotOf('green', undefined, 0, { status: 'MISSING' }) } },
    { do: 'end', ending: 'refused', guard: 'services-exist' },
  ],
  [
    'does not say that AWS restored what it has not',
    { lease: { state: 'lost', held: leaseOf() }, rule: ruleOf(0, 100) },
    { do: 'turn', to: { goal: 'restore', ending: 'rolled-back', back: 'blue' } },
  ],
  [
    'stops when the candidate has got traffic from somebody else',
    { lease: ours(), rule: ruleOf(0, 100), revision: revisionOf('v1.1.0') },
    { do: 'end', ending: 'unfinished', guard: 'weights-as-expected' },
  ],
  [
    'renews at half-life',
    { lease: ours({ dueAt: NOON + 4 * MINUTE }) },
    { do: 'renew-lease', terms: { dueAt: NOON + 10 * MINUTE } },
  ],
  [
    'keeps the stable slot from shrinking',
    {
      slots: {
        blue: slotOf('blue', 'v1.0.0', 3, { scaling: { min: 1, max: 9, scaleInSuspended: false } }),
        green: fresh,
      },
    },
    { do: 'suspend-scale-in', slot: 'blue', suspended: true },
  ],
  ['registers what is not registered', { slots: { blue: serving, green: fresh } }, { do: 'register' }],
  [
    'rolls with the size of the stable slot',
    { slots: { blue: serving, green: fresh }, revision: revisionOf('v1.1.0') },
    { do: 'roll', slot: 'green', desired: 3, force: false },
  ],
  [
    'rolls a first release with the configured size',
    {
      lease: ours({ stable: 'green', back: { blue: 0, green: 100 } }),
      rule: ruleOf(0, 100),
      slots: { blue: slotOf('blue'), green: fresh },
      revision: revisionOf('v1.1.0'),
    },
    { do: 'roll', slot: 'blue', desired: 2 },
  ],
  [
    'replaces an unfinished release',
    {
      slots: { blue: serving, green: slotOf('green', 'v1.0.5', 3, { mark: markOf('v1.0.5', false) }) },
      revision: revisionOf('v1.1.0'),
    },
    { do: 'roll', slot: 'green' },
  ],
  [
    'forces a new try after a failed one',
    {
      slots: {
        blue: serving,
        green: rolling({
          desired: 0,
          running: 0,
          targets: [],
          rollout: {
            id: 'x',
            state: 'FAILED',
            taskDefinition: 'arn:task-definition/v1.1.0',
            desired: 0,
            running: 0,
            failedTasks: 3,
            startedAt: NOON,
          },
        }),
      },
      revision: revisionOf('v1.1.0'),
    },
    { do: 'roll', force: true },
  ],
  [
    'restores the size of a standby slot',
    { slots: { blue: serving, green: slotOf('green', 'v1.1.0', 1) }, revision: revisionOf('v1.1.0') },
    { do: 'scale', slot: 'green', desired: 3 },
  ],
  ['waits for the rollout', { slots: { blue: serving, green: rolling({}) } }, { do: 'wait' }],
  [
    'waits for a target that is still initial',
    { slots: { blue: serving, green: { ...arrived, targets: targets(2, 0, 1) } } },
    { do: 'wait' },
  ],
  [
    'waits for older tasks to be gone',
    { slots: { blue: serving, green: { ...arrived, olderRollouts: 1 } }, lease: ours({ acquiredAt: NOON }) },
    { do: 'wait' },
  ],
  [
    'gives up a failed rollout',
    {
      slots: {
        blue: serving,
        green: rolling({
          rollout: {
            id: 'x',
            state: 'FAILED',
            reason: 'tasks failed to start',
            taskDefinition: 'arn:task-definition/v1.1.0',
            desired: 3,
            running: 0,
            failedTasks: 3,
            startedAt: NOON,
          },
        }),
      },
    },
    { do: 'turn', to: { goal: 'restore', ending: 'unfinished' } },
  ],
  [
    'gives up after the deadline',
    {
      slots: { blue: serving, green: rolling({ targets: targets(2, 1) }, NOON - 6 * MINUTE) },
      lease: ours({ acquiredAt: NOON - 6 * MINUTE }),
    },
    { do: 'turn', to: { goal: 'restore', ending: 'unfinished' } },
  ],
  [
    'covers the wait for an approval',
    { slots: { blue: serving, green: arrived } },
    { do: 'renew-lease', terms: { dueAt: NOON + 120 * MINUTE } },
  ],
  [
    'ends when all is healthy',
    { slots: { blue: serving, green: arrived }, lease: ours({ dueAt: NOON + 119 * MINUTE }) },
    { do: 'end', ending: 'done' },
  ],
  [
    'leaves a release alone whose traffic already moves',
    { rule: ruleOf(95, 5), lease: ours({ shifts: [{ at: NOON, percent: 5 }] }) },
    { do: 'end', ending: 'done' },
  ],
]

test.each(cases)('%s', (_, seen, command) => {
  expect(decideDeploy(plan, seenOf(seen))).toMatchObject(command)
})
