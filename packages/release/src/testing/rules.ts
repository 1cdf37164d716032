import type { Command } from '../command.ts'
import type { Seen } from '../seen.ts'
import { otherSlot, type PerSlot, type Slot } from '../slot.ts'
import { soleSlot } from '../weights.ts'
import { heldIn, type SlotCase } from './abstract-states.ts'

/** A decision to be judged: what was really so, what of it was seen, and what was decided. */
export interface Decision {
  readonly goal: 'deploy' | 'shift' | 'settle' | 'automatic' | 'manual'
  readonly truth: PerSlot<SlotCase>
  readonly seen: Seen
  readonly command: Command
}

/** What a rule finds wrong with a decision; undefined: nothing. */
export type Rule = (decision: Decision) => string | undefined

/** What ECS tells of a hidden slot is nothing: then what answers is all that anybody can go by. */
const lastingIn = ({ condition }: SlotCase): number => {
  const { desired, healthy, stopping = 0, hidden } = condition
  return hidden ? healthy : Math.max(0, Math.min(desired, healthy - stopping))
}

/** Nothing ever served from it: there is no size to be kept. */
const neverServed = ({ mark, condition }: SlotCase): boolean =>
  mark === 'none' && condition.desired === 0 && condition.healthy === 0

const isNewer = ({ mark }: SlotCase): boolean => mark.startsWith('newer')

/** The size that carried the traffic before `slot` got it, or gets it: what the other slot wants, and what the lease says. */
const carried = ({ goal, truth, seen }: Decision, slot: Slot): number => {
  const { [slot]: server, [otherSlot(slot)]: other } = truth
  if (goal === 'settle' || goal === 'deploy' || goal === 'shift') return server.condition.desired
  const { lease } = seen
  if (lease.state === 'ours') {
    return Math.max(server.condition.desired, other.condition.desired, lease.lease.size)
  }
  const tookOver = isNewer(other) && !isNewer(server)
  return Math.max(server.condition.desired, tookOver ? other.condition.desired : 0)
}

const endingOf = (command: Command) => {
  if (command.do === 'end') return command.ending
  return command.do === 'release-lease' && 'end' in command.after ? command.after.end : undefined
}

/** What gains traffic can carry it; what shrinks is not needed; whoever calls it done leaves the size that there was. */
export const neverSmaller: Rule = (decision) => {
  const { truth, seen, command, goal } = decision
  // What AWS writes anyway, once a minute, asks nobody whether it can be carried.
  if (command.do === 'set-weights' && command.lease !== 'fired') {
    const [to, from] = [truth[command.gaining], truth[otherSlot(command.gaining)]]
    const lasting = lastingIn(to)
    const size = Math.max(to.condition.desired, from.condition.desired, heldIn(seen.lease)?.size ?? 0)
    const forward = goal === 'shift' || goal === 'deploy'
    const least = forward ? size : from.condition.healthy === 0 ? 1 : Math.ceil(size / 2)
    if (lasting < least) {
      return `${command.gaining} gains traffic with ${lasting} lasting targets; ${least} are needed`
    }
    if (command.needs < least)
      return `the write asks for ${command.needs} healthy targets; ${least} are needed`
  }
  if (command.do === 'scale' && command.desired < truth[command.slot].condition.desired) {
    const serving = otherSlot(command.slot)
    if (soleSlot(seen.rule.weights) !== serving) return `${command.slot} shrinks while it has traffic`
    return tooSmall(decision, serving, `${command.slot} shrinks`)
  }
  const ending = endingOf(command)
  // What `deploy` calls done is a candidate without traffic, under a lease.
  if (goal === 'deploy' && seen.lease.state === 'ours') {
    if (command.do !== 'end' || ending !== 'done' || (heldIn(seen.lease)?.shifts.length ?? 0) > 0)
      return undefined
    const candidate = truth[otherSlot(seen.lease.lease.stable)]
    const least = Math.max(1, truth[seen.lease.lease.stable].condition.desired)
    const lasting = lastingIn(candidate)
    return lasting < least ? `${lasting} of ${least} tasks are deployed to last` : undefined
  }
  if (ending === 'done') {
    const serving = soleSlot(seen.rule.weights)
    if (serving !== undefined) return tooSmall(decision, serving, 'the run is done')
  }
  return undefined
}

const tooSmall = (decision: Decision, serving: Slot, when: string): string | undefined => {
  const server = decision.truth[serving]
  if (neverServed(server)) return undefined
  const [size, lasting] = [carried(decision, serving), lastingIn(server)]
  return lasting < Math.max(1, size) || server.condition.desired < size
    ? `${when}, and ${serving} serves with ${lasting} of the ${size} tasks that carried the traffic`
    : undefined
}

/** Over split traffic nothing is done, no lease is let go, and no lease means to split it. */
export const noEndOverSplit: Rule = ({ goal, truth, seen, command }) => {
  const split = soleSlot(seen.rule.weights) === undefined
  if ('terms' in command && soleSlot(command.terms.back) === undefined) {
    return 'a lease would restore split traffic'
  }
  if (command.do === 'release-lease') {
    if (split) return 'the lease is let go over split traffic'
    const commits = 'goal' in command.after
    const held = heldIn(seen.lease)
    if (commits && held !== undefined && soleSlot(seen.rule.weights) === held.stable) {
      return 'a release is committed that has no traffic'
    }
  }
  if (command.do !== 'end' || !split) return undefined
  const { state } = seen.lease
  // AWS goes on trying; of a schedule that nobody can read, a person is told.
  const kept =
    state === 'ours' ||
    state === 'other' ||
    state === 'fired' ||
    (state === 'unknown' && goal !== 'manual') ||
    (state === 'lost' && seen.lease.now !== undefined)
  if (command.ending === 'done' && !(goal === 'deploy' && state === 'ours')) return 'done over split traffic'
  if (kept) return undefined
  // Whoever has committed holds no lease that it could lose.
  if (state === 'lost' && goal === 'settle') return undefined
  if (state === 'lost') return 'the run gives up over split traffic after it lost its lease'
  // Without a lease this run has moved nothing. A release leaves it to the rollback, which must not give up.
  if (goal === 'deploy' || goal === 'shift' || goal === 'settle') return undefined
  const answers = (slot: SlotCase) => slot.condition.healthy > 0
  const mine = (slot: SlotCase) => slot.mark === 'newer not good' && !slot.condition.hidden
  const can =
    goal === 'manual'
      ? answers(truth.blue) || answers(truth.green)
      : (mine(truth.blue) || mine(truth.green)) && command.guard === 'weights-whole'
  return can ? `traffic stays split without a lease (${command.guard})` : undefined
}

/** Traffic on a sound stable slot is one write away, whatever else could not be read. */
export const urgentIsSmall: Rule = ({ goal, truth, seen, command }) => {
  const { lease, rule } = seen
  if (goal !== 'automatic' && goal !== 'manual') return undefined
  if (lease.state === 'none' || lease.state === 'lost' || lease.state === 'unknown') return undefined
  if (lease.state === 'fired' && lease.by === 'another' && goal === 'automatic') return undefined
  if (lease.state === 'other' && goal === 'automatic') return undefined
  const { stable } = lease.lease
  const pointsThere = soleSlot(lease.lease.back) === stable
  const size = Math.max(
    ...[truth.blue, truth.green].map(({ condition }) => condition.desired),
    lease.lease.size,
  )
  const sound = lastingIn(truth[stable]) >= Math.max(1, Math.ceil(size / 2))
  if (!pointsThere || !sound || soleSlot(rule.weights) === stable) return undefined
  const urgent =
    command.do === 'set-weights' || command.do === 'take-over-lease' || command.do === 'renew-lease'
  return urgent ? undefined : `${stable} is sound and could take everything back; decided: ${command.do}`
}

export const RULES: Readonly<Record<string, Rule>> = {
  'what serves is never smaller than what carried the traffic': neverSmaller,
  'no end over split traffic without a lease that ends it': noEndOverSplit,
  'an emergency needs the lease, the weights and the health of the targets': urgentIsSmall,
}
