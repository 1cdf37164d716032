import { expect, test } from '@jest/globals'
import { decideSettle } from './decide-settle.ts'
import type { Seen } from './seen.ts'
import { leaseOf, markOf, NOON, ruleOf, seenOf, settings, slotOf, targets } from './testing/samples.ts'
import { MINUTE } from './time.ts'

const order = { settings, tag: 'v1.1.0', since: NOON }
const unmarked = slotOf('green', 'v1.1.0', 3, { mark: markOf('v1.1.0', false) })
const marked = slotOf('green', 'v1.1.0')
const retired = slotOf('blue', 'v1.0.0')
const suspended = { min: 1, max: 9, scaleInSuspended: true }

test.each<[string, Partial<Seen>, object]>([
  [
    'remembers that the release is good',
    { slots: { blue: retired, green: unmarked } },
    { do: 'mark-good', slot: 'green', revision: 'arn:task-definition/v1.1.0' },
  ],
  [
    'lets autoscaling work again',
    { slots: { blue: { ...retired, scaling: suspended }, green: marked } },
    { do: 'suspend-scale-in', slot: 'blue', suspended: false },
  ],
  [
    'shrinks the retired slot to standby',
    { slots: { blue: retired, green: marked } },
    { do: 'scale', slot: 'blue', desired: 1 },
  ],
  [
    'keeps the way back at its size while what serves is not whole',
    { slots: { blue: retired, green: { ...marked, targets: targets(2, 1) } } },
    { do: 'wait' },
  ],
  [
    'not for ever',
    { now: NOON + 6 * MINUTE, slots: { blue: retired, green: { ...marked, targets: targets(2, 1) } } },
    { do: 'end', ending: 'unfinished', guard: 'serving-whole', explain: 'green' },
  ],
  [
    'is done then',
    { slots: { blue: slotOf('blue', 'v1.0.0', 1), green: marked } },
    { do: 'end', ending: 'done' },
  ],
  [
    'leaves the slots to whoever holds the lease now',
    { lease: { state: 'other', lease: leaseOf() }, slots: { blue: retired, green: marked } },
    { do: 'end', ending: 'done' },
  ],
  [
    'halts when a late firing moved the traffic',
    { rule: ruleOf(100, 0), slots: { blue: retired, green: marked } },
    { do: 'end', ending: 'unfinished', guard: 'serves-what-was-committed' },
  ],
])('%s', (_, seen, command) => {
  expect(
    decideSettle(order, seenOf({ rule: ruleOf(0, 100), lease: { state: 'none' }, ...seen })),
  ).toMatchObject(command)
})
