import type { Command, Goal } from '../command.ts'
import type { Lease, LeaseTerms } from '../lease.ts'
import { firesFrom, restoresUntil, writableUntil } from '../lease-terms.ts'
import type { LeaseSeen, Seen } from '../seen.ts'
import type { PerSlot, Slot } from '../slot.ts'
import type { Duration, Instant } from '../time.ts'
import type { Weights } from '../weights.ts'
import { type Condition, type MarkKind, OLDER, type SlotCase, seenAs, seenWith } from './abstract-states.ts'

/** A world in which deciders run to their end: as much of AWS as their commands change. */
export interface AbstractWorld {
  readonly now: Instant
  readonly weights: Weights
  readonly slots: PerSlot<{ readonly mark: MarkKind; readonly condition: Condition }>
  readonly lease: LeaseSeen
}

/** What AWS does between two rounds, and how long a look takes. */
export interface Environment {
  readonly name: string
  readonly look: Duration
  /** Whether tasks that are wanted come up. */
  readonly heals: boolean
  /** The round before which the lease is due, whatever its time. */
  readonly dueAt?: number
  /** Whether what AWS is to restore is refused for good. */
  readonly refusesToRestore?: true
}

export const truthOf = ({ slots }: AbstractWorld): PerSlot<SlotCase> => {
  const of = (slot: Slot): SlotCase => ({
    ...slots[slot],
    seen: seenAs(slot, slots[slot].mark, slots[slot].condition),
  })
  return { blue: of('blue'), green: of('green') }
}

export const lookAt = (world: AbstractWorld, truth: PerSlot<SlotCase>, took: Duration): Seen => ({
  ...seenWith(world.weights, { blue: truth.blue.seen, green: truth.green.seen }, world.lease),
  now: world.now,
  took,
})

/** Tasks come and go as ECS is told; a lease that is over restores, once a round, until its end. */
export const passed = (world: AbstractWorld, environment: Environment, round: number): AbstractWorld => {
  const settle = (slot: Slot) => {
    const { mark, condition } = world.slots[slot]
    const { desired, healthy, stopping = 0 } = condition
    const left = Math.min(desired, healthy - stopping)
    const now = environment.heals && round > 1 ? desired : Math.max(0, left)
    return { mark, condition: { name: 'later', desired, healthy: now } }
  }
  const slots = { blue: settle('blue'), green: settle('green') }
  const lease = aged(world.lease, world.now, round === environment.dueAt)
  const restores =
    lease.state === 'fired' && world.now >= firesFrom(lease.lease) && environment.refusesToRestore !== true
  return { ...world, slots, lease, weights: restores ? lease.lease.back : world.weights }
}

const aged = (seen: LeaseSeen, now: Instant, isDue: boolean): LeaseSeen => {
  if (seen.state !== 'ours' && seen.state !== 'other' && seen.state !== 'fired') return seen
  const lease = isDue ? { ...seen.lease, dueAt: now } : seen.lease
  if (now > restoresUntil(lease)) {
    const held = seen.state === 'ours' || (seen.state === 'fired' && seen.by === 'process')
    return held ? { state: 'lost', held: lease } : { state: 'none' }
  }
  if (seen.state === 'fired') return { ...seen, lease }
  if (seen.state === 'ours') {
    return now < writableUntil(lease) ? { state: 'ours', lease } : { state: 'fired', lease, by: 'process' }
  }
  return now < firesFrom(lease) ? { state: 'other', lease } : { state: 'fired', lease, by: 'another' }
}

const named = (terms: LeaseTerms): Lease => ({ ...terms, name: 'lease' })

const withSlot = (
  world: AbstractWorld,
  slot: Slot,
  change: (condition: Condition) => Partial<AbstractWorld['slots'][Slot]>,
): AbstractWorld => ({
  ...world,
  slots: { ...world.slots, [slot]: { ...world.slots[slot], ...change(world.slots[slot].condition) } },
})

/** What a command does, with the guards that `perform` has. */
export const performed = (world: AbstractWorld, command: Command): AbstractWorld => {
  switch (command.do) {
    case 'acquire-lease':
      return world.lease.state === 'none'
        ? { ...world, lease: { state: 'ours', lease: named(command.terms) } }
        : world
    case 'renew-lease':
    case 'take-over-lease':
      return { ...world, lease: { state: 'ours', lease: named(command.terms) } }
    case 'release-lease': {
      const { state } = world.lease
      return state === 'ours' || state === 'fired' ? { ...world, lease: { state: 'none' } } : world
    }
    case 'set-weights': {
      const { lease } = world
      const enough = world.slots[command.gaining].condition.healthy >= command.needs
      const mayWrite = lease.state === (command.lease === 'fired' ? 'fired' : 'ours')
      return mayWrite && enough ? { ...world, weights: command.to } : world
    }
    case 'scale':
      return withSlot(world, command.slot, (condition) => ({
        condition: { ...condition, name: 'scaled', desired: command.desired },
      }))
    case 'roll':
      return withSlot(world, command.slot, () => ({
        mark: command.revision.mark.release === OLDER ? 'older good' : 'newer not good',
        condition: { name: 'rolled', desired: command.desired, healthy: 0 },
      }))
    case 'mark-good':
      return withSlot(world, command.slot, () => ({ mark: 'newer good' }))
    case 'wait':
      return { ...world, now: world.now + command.duration }
    case 'turn':
      return world.lease.state === 'lost' ? { ...world, lease: { state: 'none' } } : world
    default:
      return world
  }
}

/** What the run is after, once a command was carried out. */
export const goalAfter = (
  goal: Goal,
  command: Command,
  before: AbstractWorld,
  after: AbstractWorld,
): Goal => {
  if (command.do === 'turn') return command.to
  const released = command.do === 'release-lease' && before.lease.state !== after.lease.state
  return released && 'goal' in command.after ? command.after : goal
}

/** Whether the run is over with this command. */
export const isOver = (command: Command, before: AbstractWorld, after: AbstractWorld): boolean => {
  if (command.do === 'end') return true
  if (command.do === 'renew-lease') return command.end !== undefined
  return command.do === 'release-lease' && 'end' in command.after && before.lease.state !== after.lease.state
}
