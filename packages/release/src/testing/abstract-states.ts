import { Unavailable } from '../errors.ts'
import type { Lease } from '../lease.ts'
import type { ReleaseMark, Unread } from '../ports.ts'
import type { LeaseSeen, Seen, SlotSeen } from '../seen.ts'
import { type PerSlot, SLOTS, type Slot } from '../slot.ts'
import { MINUTE } from '../time.ts'
import { allOn, describeWeights, type Weights } from '../weights.ts'
import { leaseOf, markOf, NOON, ruleOf, slotOf, targets } from './samples.ts'

/** Tasks of a slot at full size: enough to tell one, half and all apart. */
export const FULL = 4

/** What a slot can look like, as far as a decision can tell it apart. */
export interface Condition {
  readonly name: string
  readonly desired: number
  readonly healthy: number
  readonly stopping?: number
  readonly pending?: number
  /** ECS does not describe it: what it really is stands above, and is not seen. */
  readonly hidden?: true
}

export const CONDITIONS: readonly Condition[] = [
  { name: 'empty', desired: 0, healthy: 0 },
  { name: 'on standby', desired: 1, healthy: 1 },
  { name: 'whole', desired: FULL, healthy: FULL },
  { name: 'dead', desired: FULL, healthy: 0 },
  { name: 'down to one', desired: FULL, healthy: 1 },
  { name: 'down to half', desired: FULL, healthy: FULL / 2 },
  { name: 'told to shrink', desired: 1, healthy: FULL },
  { name: 'told to vanish', desired: 0, healthy: FULL },
  { name: 'shrinking', desired: 1, healthy: FULL, stopping: FULL - 1 },
  { name: 'replacing all', desired: FULL, healthy: FULL, stopping: FULL, pending: FULL },
  { name: 'whole, unseen', desired: FULL, healthy: FULL, hidden: true },
  { name: 'dead, unseen', desired: FULL, healthy: 0, hidden: true },
]

/** What its tags say. Tags that somebody else has written are no mark either. */
export const MARKS = ['none', 'older good', 'newer good', 'newer not good'] as const
export type MarkKind = (typeof MARKS)[number]

export const OLDER = 'v1.0.0'
export const NEWER = 'v1.1.0'

const marks: Readonly<Record<MarkKind, { readonly mark?: ReleaseMark }>> = {
  none: {},
  'older good': { mark: markOf(OLDER) },
  'newer good': { mark: markOf(NEWER) },
  'newer not good': { mark: markOf(NEWER, false) },
}

export const away = new Unavailable({ what: 'AWS is away', next: 'Wait.' })
const unread = (...parts: Unread['part'][]): readonly Unread[] => parts.map((part) => ({ part, error: away }))

export const seenAs = (slot: Slot, mark: MarkKind, condition: Condition): SlotSeen => {
  const { desired, healthy, stopping = 0, pending = 0, hidden } = condition
  const { mark: _, ...base } = slotOf(slot, mark === 'none' && desired === 0 ? undefined : OLDER, FULL)
  const release = mark.startsWith('newer') ? NEWER : OLDER
  const rollout = base.rollout && {
    ...base.rollout,
    taskDefinition: `arn:task-definition/${marks[mark].mark === undefined ? 'something' : release}`,
    desired,
    running: healthy,
  }
  const state: SlotSeen = {
    ...base,
    ...(rollout === undefined ? {} : { rollout }),
    ...marks[mark],
    desired,
    running: healthy,
    pending,
    stopping,
    targets: targets(healthy, 0),
  }
  return hidden ? hide(state, 'service') : state
}

/** The same slot with some of it unread. */
export const hide = (slot: SlotSeen, ...parts: readonly Unread['part'][]): SlotSeen => {
  const { mark, strangeMark, scaling, rollout, ...rest } = slot
  const all = [...(slot.unread ?? []), ...unread(...parts)]
  if (parts.includes('service')) {
    return { ...rest, status: 'UNREAD', desired: 0, running: 0, pending: 0, stopping: 0, unread: all }
  }
  return {
    ...rest,
    ...(rollout === undefined ? {} : { rollout }),
    ...(parts.includes('tasks') ? { stopping: 0 } : {}),
    ...(parts.includes('release') || mark === undefined ? {} : { mark }),
    ...(parts.includes('release') || strangeMark === undefined ? {} : { strangeMark }),
    ...(parts.includes('scaling') || scaling === undefined ? {} : { scaling }),
    unread: all,
  }
}

/** A slot as it is seen, beside what it really is. */
export interface SlotCase {
  readonly mark: MarkKind
  readonly condition: Condition
  readonly seen: SlotSeen
}

export const slotCases = (slot: Slot): readonly SlotCase[] =>
  MARKS.flatMap((mark) =>
    CONDITIONS.map((condition) => ({ mark, condition, seen: seenAs(slot, mark, condition) })),
  )

export const WEIGHTS: readonly Weights[] = [allOn('blue'), { blue: 50, green: 50 }, allOn('green')]

const ME = 'acme/shop#7'
const SOMEBODY = 'acme/shop#8'

/** Every kind of lease that a decision can meet. The stable slot of a release that is in flight is blue. */
export const leaseCases = (): readonly LeaseSeen[] => {
  const release: Partial<Lease> = { release: NEWER, size: FULL, stable: 'blue', back: allOn('blue') }
  const at = NOON - 20 * MINUTE
  const shifted = (...percents: number[]) => ({ shifts: percents.map((percent) => ({ at, percent })) })
  const rollback: Partial<Lease> = { ...release, purpose: 'rollback', release: OLDER, ...shifted(100) }
  const fresh = { dueAt: NOON + 9 * MINUTE }
  const mine: readonly Partial<Lease>[] = [
    { ...release, size: 0, ...fresh },
    { ...release, ...shifted(50), ...fresh },
    { ...release, ...shifted(50, 100), ...fresh },
    { ...release, ...shifted(50, 0), ...fresh },
    { ...rollback, ...fresh },
    { ...rollback, ...fresh, back: allOn('green') },
    { ...rollback, ...shifted(100, 0), ...fresh },
  ]
  const [, running, , , back] = mine
  return [
    { state: 'none' },
    ...mine.map((terms): LeaseSeen => ({ state: 'ours', lease: leaseOf({ ...terms, holder: ME }) })),
    ...[running, back].map(
      (terms): LeaseSeen => ({ state: 'other', lease: leaseOf({ ...terms, holder: SOMEBODY }) }),
    ),
    ...[running, back].flatMap((terms): LeaseSeen[] =>
      (['process', 'run', 'another'] as const).map((by) => ({
        state: 'fired',
        by,
        lease: leaseOf({ ...terms, dueAt: NOON - MINUTE, holder: by === 'another' ? SOMEBODY : ME }),
      })),
    ),
    ...[allOn('blue'), allOn('green'), undefined].map(
      (captured): LeaseSeen => ({
        state: 'unknown',
        lease: {
          name: 'greenlight-shop-production',
          unreadable: 'its version is 3',
          description: '',
          ...(captured === undefined ? {} : { back: captured }),
        },
      }),
    ),
    { state: 'lost', held: leaseOf({ ...running, holder: ME }) },
    { state: 'lost', held: leaseOf({ ...running, holder: ME }), now: leaseOf({ ...back, holder: SOMEBODY }) },
  ]
}

export const seenWith = (weights: Weights, slots: PerSlot<SlotSeen>, lease: LeaseSeen): Seen => ({
  now: NOON,
  rule: ruleOf(weights.blue, weights.green),
  slots,
  lease,
})

/** The terms of the lease that stands, or that was lost; undefined when there are none that can be read. */
export const heldIn = (lease: LeaseSeen): Lease | undefined => {
  if (lease.state === 'none' || lease.state === 'unknown') return undefined
  return lease.state === 'lost' ? lease.held : lease.lease
}

/** For people: a state on four lines. */
export const describeState = ({ rule, lease, slots }: Seen): string => {
  const slot = (name: Slot) => {
    const { desired, pending, stopping, status, mark, strangeMark, targets: all } = slots[name]
    const release =
      mark === undefined
        ? (strangeMark ?? 'no mark')
        : `${mark.release}${mark.good ? ', good' : ', not good'}`
    const healthy = all.filter(({ state }) => state === 'healthy').length
    return `${name}: ${release}; ${status}, ${desired} wanted, ${healthy} healthy, ${pending} pending, ${stopping} stopping`
  }
  const held = heldIn(lease)
  const terms =
    held === undefined
      ? ''
      : ` (${held.purpose} of ${held.release}, stable ${held.stable}, back ${describeWeights(held.back)}, shifts ${held.shifts.map(({ percent }) => percent).join(' ') || 'none'}, ${(held.dueAt - NOON) / MINUTE} min left)`
  return [describeWeights(rule.weights), ...SLOTS.map(slot), `lease: ${lease.state}${terms}`].join('\n  ')
}
