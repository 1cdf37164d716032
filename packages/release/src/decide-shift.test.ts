import { expect, test } from '@jest/globals'
import { decideShift, type ShiftSeen } from './decide-shift.ts'
import type { Judge, Verdict } from './judge.ts'
import type { Settings } from './settings.ts'
import {
  leaseOf,
  markOf,
  NOON,
  ours,
  planOf,
  ruleOf,
  seenOf,
  settings,
  slotOf,
  targets,
} from './testing/samples.ts'
import { MINUTE, SECOND } from './time.ts'

const says = (verdict: Verdict['verdict'], numbers: Verdict['numbers'] = {}): Judge => ({
  judge: () => ({
    verdict,
    reason: `the judge says ${verdict}`,
    evidence: 0,
    bound: null,
    budget: null,
    metrics: [],
    caveats: [],
    numbers,
  }),
})
const serving = slotOf('blue', 'v1.0.0')
const candidate = slotOf('green', 'v1.1.0', 3, { mark: markOf('v1.1.0', false) })
const at = (percent: number, ago: number, before: readonly number[] = []) => ({
  rule: ruleOf(100 - percent, percent),
  lease: ours({
    dueAt: NOON + 9 * MINUTE,
    shifts: [
      ...before.map((each) => ({ at: NOON - 60 * MINUTE, percent: each })),
      { at: NOON - ago, percent },
    ],
  }),
})

/** A candidate that is short of a task. */
const unfit = { blue: serving, green: { ...candidate, targets: targets(2, 0, 1) } }
const HOLDBACK: Partial<Settings> = { bake: { duration: 30 * MINUTE, holdback: 5 } }
const AWAY = 'Prometheus is away'
const UNREAD = expect.stringContaining('the evidence could not be read: Prometheus is away')

/** The intention to give 25 % is written down; stable lacks a task, and 5 % has stood for so many minutes. */
const waiting = (ago: number): Partial<ShiftSeen> => ({
  rule: ruleOf(95, 5),
  slots: { blue: slotOf('blue', 'v1.0.0', 3, { targets: targets(2) }), green: candidate },
  lease: ours({
    dueAt: NOON + 9 * MINUTE,
    shifts: [
      { at: NOON - ago * MINUTE, percent: 5 },
      { at: NOON - 10 * SECOND, percent: 25 },
    ],
  }),
})

/** The stable slot has grown to six tasks while the shift to 25 % waited; so many of the candidate's are healthy. */
const growing = (healthy: number): Partial<ShiftSeen> => ({
  rule: ruleOf(95, 5),
  slots: {
    blue: slotOf('blue', 'v1.0.0', 6),
    green: { ...candidate, desired: 6, targets: targets(healthy, 0, 6 - healthy) },
  },
  lease: ours({
    dueAt: NOON + 9 * MINUTE,
    size: 3,
    shifts: [
      { at: NOON - 2 * MINUTE, percent: 5 },
      { at: NOON - 31 * SECOND, percent: 25 },
    ],
  }),
})

interface Case {
  readonly seen?: Partial<ShiftSeen>
  readonly verdict?: Verdict['verdict']
  readonly numbers?: Verdict['numbers']
  readonly settings?: Partial<Settings>
  readonly command: object
}

test.each<[string, Case]>([
  [
    'writes the first step down before it is made',
    { command: { do: 'renew-lease', terms: { shifts: [{ at: NOON, percent: 5 }] } } },
  ],
  [
    'makes the step that was written down',
    {
      seen: {
        rule: ruleOf(100, 0),
        lease: ours({ dueAt: NOON + 9 * MINUTE, shifts: [{ at: NOON - SECOND, percent: 5 }] }),
      },
      command: { do: 'set-weights', to: { blue: 95, green: 5 }, gaining: 'green', needs: 3 },
    },
  ],
  [
    'writes an old intention down anew',
    {
      seen: {
        since: NOON,
        lease: ours({ dueAt: NOON + 9 * MINUTE, shifts: [{ at: NOON - 2 * MINUTE, percent: 5 }] }),
      },
      command: { do: 'renew-lease', terms: { shifts: [{ at: NOON, percent: 5 }] } },
    },
  ],
  [
    'makes a step whose intention is only as old as a slow look',
    {
      seen: {
        since: NOON - MINUTE,
        took: 35 * SECOND,
        lease: ours({ dueAt: NOON + 9 * MINUTE, shifts: [{ at: NOON - 40 * SECOND, percent: 5 }] }),
      },
      command: { do: 'set-weights', to: { blue: 95, green: 5 } },
    },
  ],
  [
    'does not write an intention down for ever: where nobody has met the candidate, the release is undone',
    {
      seen: {
        since: NOON - 6 * MINUTE,
        lease: ours({ dueAt: NOON + 9 * MINUTE, shifts: [{ at: NOON - 2 * MINUTE, percent: 5 }] }),
      },
      command: { do: 'turn', to: { goal: 'restore', ending: 'unfinished' } },
    },
  ],
  [
    'nor at a weight: there it holds, when the step and its patience are over',
    {
      seen: {
        since: NOON - 16 * MINUTE,
        rule: ruleOf(95, 5),
        lease: ours({
          dueAt: NOON + 9 * MINUTE,
          size: 3,
          shifts: [
            { at: NOON - 16 * MINUTE, percent: 5 },
            { at: NOON - 2 * MINUTE, percent: 25 },
          ],
        }),
      },
      command: {
        do: 'renew-lease',
        end: { ending: 'inconclusive' },
        why: expect.stringContaining('too slowly'),
      },
    },
  ],
  [
    'a hold that is run again has its time from then on',
    {
      seen: {
        since: NOON,
        rule: ruleOf(95, 5),
        lease: ours({
          dueAt: NOON + 9 * MINUTE,
          size: 3,
          shifts: [
            { at: NOON - 90 * MINUTE, percent: 5 },
            { at: NOON - 2 * MINUTE, percent: 25 },
          ],
        }),
      },
      command: { do: 'renew-lease', terms: { shifts: [{ percent: 5 }, { at: NOON, percent: 25 }] } },
    },
  ],
  [
    'goes on with a way back that was interrupted',
    {
      seen: {
        lease: ours({
          shifts: [
            { at: NOON - MINUTE, percent: 25 },
            { at: NOON, percent: 0 },
          ],
        }),
      },
      command: { do: 'turn', to: { goal: 'restore', ending: 'rolled-back' } },
    },
  ],
  [
    'also with one that had a lease of its own, over split traffic',
    {
      seen: { rule: ruleOf(50, 50), lease: ours({ purpose: 'rollback', release: 'v1.0.0' }) },
      command: { do: 'turn', to: { goal: 'restore', ending: 'rolled-back' } },
    },
  ],
  [
    'renews before a commit that the firing could overtake',
    {
      seen: {
        rule: ruleOf(0, 100),
        lease: ours({
          dueAt: NOON + 3 * MINUTE,
          size: 3,
          shifts: [{ at: NOON - 31 * MINUTE, percent: 100 }],
        }),
      },
      verdict: 'advance',
      command: { do: 'renew-lease', why: expect.stringContaining('commit') },
    },
  ],
  [
    'does not go on under a lease that somebody has changed',
    {
      seen: { lease: ours({ tampered: 'would do something else' }) },
      command: { do: 'end', ending: 'unfinished', guard: 'lease-restores-this-rule' },
    },
  ],
  ['stays while the step lasts', { seen: at(5, MINUTE), verdict: 'advance', command: { do: 'wait' } }],
  [
    'goes on after the step',
    {
      seen: at(5, 5 * MINUTE),
      verdict: 'advance',
      command: { do: 'renew-lease', terms: { shifts: [{ percent: 5 }, { at: NOON, percent: 25 }] } },
    },
  ],
  [
    'goes back at once when worse',
    {
      seen: at(5, MINUTE),
      verdict: 'rollback',
      command: { do: 'turn', to: { goal: 'restore', ending: 'rolled-back' } },
    },
  ],
  [
    'holds instead when automatic rollback is off',
    {
      seen: at(5, MINUTE),
      verdict: 'rollback',
      settings: { automaticRollback: false },
      command: {
        do: 'renew-lease',
        end: { ending: 'inconclusive', explain: 'green' },
        terms: { dueAt: NOON + 120 * MINUTE },
      },
    },
  ],
  ['waits when unsure', { seen: at(5, 14 * MINUTE), verdict: 'wait', command: { do: 'wait' } }],
  [
    'does not take the judge for impatient while the step lasts',
    { seen: at(5, 4 * MINUTE), verdict: 'inconclusive', command: { do: 'wait' } },
  ],
  [
    'takes waiting for inconclusive once patience is over',
    {
      seen: at(5, 15 * MINUTE),
      verdict: 'wait',
      command: { do: 'renew-lease', end: { ending: 'inconclusive' }, verdict: { verdict: 'inconclusive' } },
    },
  ],
  [
    'does not commit a bake that proved nothing',
    {
      seen: at(100, 40 * MINUTE, [5, 25]),
      verdict: 'wait',
      command: { do: 'renew-lease', end: { ending: 'inconclusive' } },
    },
  ],
  [
    'holds when unsure for too long',
    {
      seen: at(5, 15 * MINUTE),
      verdict: 'inconclusive',
      command: { do: 'renew-lease', end: { ending: 'inconclusive' } },
    },
  ],
  [
    'rolls back when unsure, if asked to',
    {
      seen: at(5, 15 * MINUTE),
      verdict: 'inconclusive',
      settings: { canary: { ...settings.canary, onInconclusive: 'rollback' } },
      command: { do: 'turn', to: { goal: 'restore' } },
    },
  ],
  [
    'holds when unsure because nothing was compared, even if asked to advance',
    {
      seen: at(5, 15 * MINUTE),
      verdict: 'inconclusive',
      numbers: { canaryRequests: 40, stableRequests: null },
      settings: { canary: { ...settings.canary, onInconclusive: 'advance' } },
      command: { do: 'renew-lease', end: { ending: 'inconclusive' } },
    },
  ],
  [
    'judges what still has users while the next shift waits',
    {
      seen: { ...waiting(2), evidence: { interval: MINUTE, edges: [], stages: [] } },
      verdict: 'rollback',
      command: { do: 'turn', to: { goal: 'restore', ending: 'rolled-back' } },
    },
  ],
  [
    'asks a person when the next shift has waited too long',
    { seen: waiting(60), command: { do: 'renew-lease', end: { ending: 'inconclusive' } } },
  ],
  ['waits for a while with a shift that cannot be made yet', { seen: waiting(2), command: { do: 'wait' } }],
  [
    'stops when a step that was made is none any more',
    {
      seen: at(25, MINUTE, [7]),
      command: { do: 'end', guard: 'weights-as-planned' },
    },
  ],
  [
    'gives a hold that is run again some minutes to look',
    {
      seen: { ...at(5, 3 * 60 * MINUTE), since: NOON - MINUTE },
      verdict: 'wait',
      command: { do: 'wait' },
    },
  ],
  [
    'and then holds again',
    {
      seen: { ...at(5, 3 * 60 * MINUTE), since: NOON - 6 * MINUTE },
      verdict: 'wait',
      command: { do: 'renew-lease', end: { ending: 'inconclusive' } },
    },
  ],
  [
    'gives a hold that is run again no more time to look than patience',
    {
      seen: { ...at(5, 3 * 60 * MINUTE), since: NOON - 3 * MINUTE },
      verdict: 'wait',
      settings: { canary: { ...settings.canary, patience: 2 * MINUTE } },
      command: { do: 'renew-lease', end: { ending: 'inconclusive' } },
    },
  ],
  [
    'waits until every load balancer node knows before it lets the stable slot go',
    { seen: at(100, 119 * SECOND, [5, 25, 95]), settings: HOLDBACK, command: { do: 'wait' } },
  ],
  [
    'and lets it go then',
    {
      seen: at(100, 120 * SECOND, [5, 25, 95]),
      settings: HOLDBACK,
      command: { do: 'release-lease', after: { goal: 'settle' } },
    },
  ],
  [
    'waits as long after a bake that is shorter',
    {
      seen: at(100, 119 * SECOND, [5, 25]),
      verdict: 'advance',
      settings: { bake: { duration: MINUTE, holdback: 0 } },
      command: { do: 'wait' },
    },
  ],
  [
    'does not say that a bake has passed that proved nothing',
    {
      seen: at(100, 50 * MINUTE, [5, 25]),
      verdict: 'inconclusive',
      numbers: { canaryRequests: 10, stableRequests: 0 },
      settings: { canary: { ...settings.canary, onInconclusive: 'advance' } },
      command: {
        do: 'release-lease',
        why: 'the judge says inconclusive; on-inconclusive: advance. The bake has proved too little, and the config says to go on: from here on nothing restores blue by itself',
      },
    },
  ],
  [
    'stays, and says why, while the evidence cannot be read',
    {
      seen: { ...at(5, 6 * MINUTE), unreadable: AWAY },
      verdict: 'advance',
      command: { do: 'wait', why: UNREAD },
    },
  ],
  [
    'says it once, and not once a minute',
    {
      seen: { ...at(5, 6 * MINUTE), unreadable: AWAY },
      command: { why: `green stays at 5 %: the evidence could not be read: ${AWAY}` },
    },
  ],
  [
    'does not judge by evidence that could not be read',
    {
      seen: { ...at(5, MINUTE), unreadable: AWAY },
      verdict: 'rollback',
      command: { do: 'wait' },
    },
  ],
  [
    'renews while the evidence cannot be read',
    {
      seen: {
        ...at(5, MINUTE),
        lease: ours({ dueAt: NOON + 4 * MINUTE, shifts: [{ at: NOON - MINUTE, percent: 5 }] }),
        unreadable: AWAY,
      },
      command: { do: 'renew-lease', terms: { dueAt: NOON + 10 * MINUTE } },
    },
  ],
  [
    'takes a candidate that dies back while the evidence cannot be read',
    {
      seen: {
        ...at(5, MINUTE),
        lease: ours({ dueAt: NOON + 9 * MINUTE, size: 3, shifts: [{ at: NOON - MINUTE, percent: 5 }] }),
        slots: { blue: serving, green: { ...candidate, targets: targets(0, 3) } },
        unreadable: AWAY,
      },
      command: { do: 'turn', to: { goal: 'restore', ending: 'rolled-back' } },
    },
  ],
  [
    'holds when the evidence cannot be read until patience is over, even if asked to advance',
    {
      seen: { ...at(5, 15 * MINUTE), unreadable: AWAY },
      verdict: 'advance',
      settings: { canary: { ...settings.canary, onInconclusive: 'advance' } },
      command: { do: 'renew-lease', end: { ending: 'inconclusive' }, why: UNREAD },
    },
  ],
  [
    'does not make the next step either, written down or not, while the evidence cannot be read',
    {
      seen: { ...waiting(2), slots: { blue: serving, green: candidate }, unreadable: AWAY },
      command: { do: 'wait', why: UNREAD },
    },
  ],
  [
    'asks a person when the next step has waited too long for evidence',
    {
      seen: { ...waiting(60), slots: { blue: serving, green: candidate }, unreadable: AWAY },
      command: { do: 'renew-lease', end: { ending: 'inconclusive' }, why: UNREAD },
    },
  ],
  [
    'does not begin while nobody would see whom the candidate fails',
    {
      seen: { since: NOON - MINUTE, unreadable: AWAY },
      command: { do: 'wait', why: UNREAD },
    },
  ],
  [
    'is undone when that stays so',
    {
      seen: { since: NOON - 5 * MINUTE - SECOND, unreadable: AWAY },
      command: { do: 'turn', to: { goal: 'restore', ending: 'unfinished' }, why: UNREAD },
    },
  ],
  [
    'keeps the size with which the candidate last gained traffic while it grows and the next shift waits',
    {
      seen: growing(3),
      command: { do: 'renew-lease', terms: { size: 3, shifts: [{ percent: 5 }, { at: NOON, percent: 25 }] } },
    },
  ],
  [
    'takes the new size once the candidate has grown',
    { seen: growing(6), command: { do: 'renew-lease', terms: { size: 6 } } },
  ],
  [
    'advances when unsure, if asked to',
    {
      seen: at(5, 15 * MINUTE),
      verdict: 'inconclusive',
      numbers: { canaryRequests: 40, stableRequests: 760 },
      settings: { canary: { ...settings.canary, onInconclusive: 'advance' } },
      command: { do: 'renew-lease', terms: { shifts: [{ percent: 5 }, { percent: 25 }] } },
    },
  ],
  [
    'commits after the bake',
    {
      seen: at(100, 30 * MINUTE, [5, 25]),
      verdict: 'advance',
      command: { do: 'release-lease', after: { goal: 'settle' } },
    },
  ],
  [
    'does not commit before',
    { seen: at(100, 29 * MINUTE, [5, 25]), verdict: 'advance', command: { do: 'wait' } },
  ],
  [
    'bakes with a holdback',
    {
      seen: at(25, 5 * MINUTE, [5]),
      verdict: 'advance',
      settings: { bake: { duration: 30 * MINUTE, holdback: 5 } },
      command: { do: 'renew-lease', terms: { shifts: [{ percent: 5 }, { percent: 25 }, { percent: 95 }] } },
    },
  ],
  [
    'moves everything at once when blue-green, whatever the holdback',
    {
      settings: { strategy: 'blue-green', bake: { duration: 30 * MINUTE, holdback: 5 } },
      command: { do: 'renew-lease', terms: { shifts: [{ percent: 100 }] } },
    },
  ],
  [
    'refuses while another holds the lease',
    {
      seen: { lease: { state: 'other', lease: leaseOf({ holder: 'x' }) } },
      command: { do: 'end', ending: 'refused', guard: 'lease-free' },
    },
  ],
  [
    'halts when somebody else moved the weights',
    {
      seen: { ...at(5, MINUTE), rule: ruleOf(50, 50) },
      command: { do: 'end', guard: 'weights-as-expected' },
    },
  ],
  [
    'halts when the steps changed under a release',
    { seen: at(7, MINUTE), command: { do: 'end', guard: 'weights-as-planned' } },
  ],
  [
    'goes back when canary tasks die',
    {
      seen: {
        ...at(25, MINUTE, [5]),
        lease: ours({ dueAt: NOON + 9 * MINUTE, size: 3, shifts: [{ at: NOON - MINUTE, percent: 25 }] }),
        slots: { blue: serving, green: { ...candidate, targets: targets(2, 1) } },
      },
      verdict: 'advance',
      command: { do: 'turn', to: { goal: 'restore', ending: 'rolled-back' } },
    },
  ],
  [
    'holds when a slot stays unfit for the next step longer than patience lasts',
    {
      seen: { ...at(5, 16 * MINUTE), slots: { blue: { ...serving, targets: targets(2) }, green: candidate } },
      verdict: 'advance',
      command: { do: 'renew-lease', end: { ending: 'inconclusive' } },
    },
  ],
  [
    'does not take a candidate that grows for one that dies',
    {
      seen: {
        ...at(25, MINUTE, [5]),
        lease: ours({ dueAt: NOON + 9 * MINUTE, size: 3, shifts: [{ at: NOON - MINUTE, percent: 25 }] }),
        slots: { blue: serving, green: { ...candidate, desired: 5, running: 3 } },
      },
      command: { do: 'wait' },
    },
  ],
  [
    'lets the candidate grow along with the stable slot',
    {
      seen: { ...at(5, MINUTE), slots: { blue: slotOf('blue', 'v1.0.0', 5), green: candidate } },
      command: { do: 'scale', slot: 'green', desired: 5 },
    },
  ],
  [
    'remembers the size with which the candidate gained traffic',
    { command: { do: 'renew-lease', terms: { size: 3, shifts: [{ percent: 5 }] } } },
  ],
  [
    'gives no traffic to an unhealthy candidate',
    {
      seen: { since: NOON - MINUTE, slots: unfit },
      command: { do: 'wait' },
    },
  ],
  [
    'gives no traffic while the stable slot is short of a task',
    {
      seen: {
        since: NOON - MINUTE,
        slots: { blue: { ...serving, targets: targets(2) }, green: candidate },
      },
      command: { do: 'wait' },
    },
  ],
  [
    'gives no traffic while nothing is left of a stable slot that has served',
    {
      seen: { since: NOON - MINUTE, slots: { blue: slotOf('blue', 'v1.0.0', 0), green: candidate } },
      command: { do: 'wait' },
    },
  ],
  [
    'gives a candidate that is never fit for its first traffic up, whatever automatic rollback says',
    {
      seen: { since: NOON - 5 * MINUTE - SECOND, slots: unfit },
      settings: { automaticRollback: false },
      command: {
        do: 'turn',
        to: { goal: 'restore', ending: 'unfinished' },
        why: expect.stringMatching(/within 300 s: green has 2 of 3 healthy/),
      },
    },
  ],
  [
    'gives it up as well when the first shift is written down already',
    {
      seen: {
        since: NOON - 5 * MINUTE - SECOND,
        slots: unfit,
        lease: ours({ dueAt: NOON + 9 * MINUTE, shifts: [{ at: NOON - SECOND, percent: 5 }] }),
      },
      command: { do: 'turn', to: { goal: 'restore', ending: 'unfinished' } },
    },
  ],
  [
    'renews while a slot is not ready for the next step',
    {
      seen: {
        ...at(5, 5 * MINUTE),
        slots: { blue: { ...serving, targets: targets(2) }, green: candidate },
        lease: ours({ dueAt: NOON + 4 * MINUTE, shifts: [{ at: NOON - 5 * MINUTE, percent: 5 }] }),
      },
      verdict: 'advance',
      command: { do: 'renew-lease', terms: { dueAt: NOON + 10 * MINUTE, shifts: [{ percent: 5 }] } },
    },
  ],
  [
    'does not take a dying candidate back onto a stable slot without a healthy task',
    {
      seen: {
        ...at(25, MINUTE, [5]),
        lease: ours({ dueAt: NOON + 9 * MINUTE, size: 3, shifts: [{ at: NOON - MINUTE, percent: 25 }] }),
        slots: {
          blue: { ...serving, targets: targets(0, 3) },
          green: { ...candidate, targets: targets(2, 1) },
        },
      },
      command: { do: 'wait' },
    },
  ],
  [
    'halts when traffic is split and nobody holds the lease',
    {
      seen: { rule: ruleOf(75, 25), lease: { state: 'none' } },
      command: { do: 'end', ending: 'unfinished', guard: 'weights-whole' },
    },
  ],
  [
    'stays when the stable slot lost a task',
    {
      seen: { ...at(5, 5 * MINUTE), slots: { blue: { ...serving, targets: targets(2) }, green: candidate } },
      verdict: 'advance',
      command: { do: 'wait' },
    },
  ],
  [
    'refuses a candidate that holds another release',
    {
      seen: { slots: { blue: serving, green: slotOf('green', 'v1.0.5') } },
      command: { do: 'end', guard: 'candidate-is-this-release' },
    },
  ],
  [
    'takes the lease itself when deploy-green did not',
    { seen: { lease: { state: 'none' } }, command: { do: 'acquire-lease' } },
  ],
  [
    'refuses a candidate that is whole for itself and too small for the traffic',
    {
      seen: {
        lease: { state: 'none' },
        slots: { blue: serving, green: slotOf('green', 'v1.1.0', 1, { mark: markOf('v1.1.0', false) }) },
      },
      command: { do: 'end', ending: 'refused', guard: 'candidate-healthy' },
    },
  ],
  [
    'refuses a candidate without tasks',
    {
      seen: {
        lease: { state: 'none' },
        slots: { blue: serving, green: slotOf('green', 'v1.1.0', 0, { mark: markOf('v1.1.0', false) }) },
      },
      command: { do: 'end', ending: 'refused', guard: 'candidate-healthy' },
    },
  ],
  [
    'finishes what a commit left open',
    {
      seen: { lease: { state: 'none' }, rule: ruleOf(0, 100) },
      command: { do: 'turn', to: { goal: 'settle' } },
    },
  ],
  [
    'refuses to follow a newer release',
    {
      seen: { lease: { state: 'none' }, slots: { blue: slotOf('blue', 'v1.2.0'), green: candidate } },
      command: { do: 'end', guard: 'newer-than-serving' },
    },
  ],
  [
    'takes a late write back when the lease has fired',
    {
      seen: { rule: ruleOf(75, 25), lease: { state: 'lost', held: leaseOf() } },
      command: { do: 'turn', to: { goal: 'restore', ending: 'rolled-back', back: 'blue' } },
    },
  ],
  [
    'says so when AWS has restored the weights',
    { seen: { lease: { state: 'lost', held: leaseOf() } }, command: { do: 'end', ending: 'rolled-back' } },
  ],
  [
    'writes nothing when another took over',
    {
      seen: {
        rule: ruleOf(75, 25),
        lease: { state: 'lost', held: leaseOf(), now: leaseOf({ holder: 'x' }) },
      },
      command: { do: 'end', ending: 'unfinished' },
    },
  ],
  [
    'gives a first release everything',
    {
      seen: { slots: { blue: slotOf('blue'), green: candidate } },
      command: { do: 'renew-lease', terms: { shifts: [{ percent: 100 }] } },
    },
  ],
  [
    'commits a first release at once',
    {
      seen: { ...at(100, SECOND), slots: { blue: slotOf('blue'), green: candidate } },
      command: { do: 'release-lease' },
    },
  ],
  [
    'renews while it waits',
    {
      seen: {
        ...at(5, MINUTE),
        lease: ours({ dueAt: NOON + 4 * MINUTE, shifts: [{ at: NOON - MINUTE, percent: 5 }] }),
      },
      verdict: 'inconclusive',
      command: { do: 'renew-lease', terms: { dueAt: NOON + 10 * MINUTE } },
    },
  ],
  [
    'does not renew for a version that is worse',
    {
      seen: {
        ...at(5, MINUTE),
        lease: ours({ dueAt: NOON + MINUTE, shifts: [{ at: NOON - MINUTE, percent: 5 }] }),
      },
      verdict: 'rollback',
      command: { do: 'turn' },
    },
  ],
])('%s', (_, { seen = {}, verdict = 'wait', numbers, settings: changes = {}, command }) => {
  const base = seenOf({ lease: ours({ dueAt: NOON + 9 * MINUTE }) })
  expect(decideShift(planOf('v1.1.0', changes), { ...base, ...seen }, says(verdict, numbers))).toMatchObject(
    command,
  )
})

test('what a step can find is said before it is made, and kept for the account', () => {
  const judge: Judge = { ...says('wait'), foresee: ({ next }) => `finds much at ${next.percent} %` }
  const evidence = { interval: MINUTE, edges: [], stages: [] }
  const seen = { ...seenOf({ lease: ours({ dueAt: NOON + 9 * MINUTE }) }), evidence }
  expect(decideShift(planOf('v1.1.0'), seen, judge)).toMatchObject({
    do: 'renew-lease',
    foresight: { percent: 5, text: 'finds much at 5 %' },
    why: 'Next: 5 % to green; blue stays at full size. finds much at 5 %',
  })
})

test('the judge is told all stages, how long traffic has stood, and how many tasks it stands on', () => {
  let asked: Parameters<Judge['judge']>[0] | undefined
  const judge: Judge = {
    judge: (question) => {
      asked = question
      return says('wait').judge(question)
    },
  }
  const seen = { ...seenOf(), ...at(25, 3 * MINUTE, [5]) }
  decideShift(planOf('v1.1.0', { bake: { duration: 30 * MINUTE, holdback: 5 } }), seen, judge)
  expect(asked).toMatchObject({ held: 3 * MINUTE, sticky: false, candidateTasks: 3, candidate: 'green' })
  expect(asked?.stages.map(({ percent }) => percent)).toEqual([5, 25, 95, 100])
})

test('while the next shift waits, the judge is shown nothing of a weight that traffic has not reached', () => {
  let asked: Parameters<Judge['judge']>[0] | undefined
  const judge: Judge = {
    judge: (question) => {
      asked = question
      return says('rollback').judge(question)
    },
  }
  const counted = { slots: { blue: [], green: [] }, unattributed: 0, notes: [] }
  const stages = [
    { ...counted, percent: 5, shiftedAt: NOON - 2 * MINUTE },
    { ...counted, percent: 25, shiftedAt: NOON - 10 * SECOND },
  ]
  const evidence = { interval: MINUTE, edges: [], stages }
  decideShift(planOf('v1.1.0'), { ...seenOf(), ...waiting(2), evidence }, judge)
  expect(asked?.stage.percent).toBe(5)
  expect(asked?.evidence.stages.map(({ percent }) => percent)).toEqual([5])
})
