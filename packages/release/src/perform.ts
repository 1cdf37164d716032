import type { Command } from './command.ts'
import { Halted } from './errors.ts'
import {
  isKnown,
  LATE_INVOCATION,
  type Lease,
  type LeaseTerms,
  type LeaseToken,
  type UnknownLease,
} from './lease.ts'
import { firesFrom, writableUntil } from './lease-terms.ts'
import type { ReleasePlan } from './plan.ts'
import type { Ports, Revision } from './ports.ts'
import { markOf } from './release-mark.ts'
import type { Identity, Seen } from './seen.ts'
import type { Slot } from './slot.ts'
import { SECOND } from './time.ts'
import { describeWeights, sameShare, type Weights } from './weights.ts'

type Order<Do extends Command['do']> = Extract<Command, { readonly do: Do }>

/** A command that writes. */
export type Write = Exclude<Command, { readonly do: 'turn' | 'wait' | 'end' }>

export interface Performance {
  readonly ports: Ports
  readonly identity: Identity
  readonly seen: Seen
  /** Needed by `register` only: a rollback registers nothing. */
  readonly plan?: ReleasePlan
  readonly signal?: AbortSignal
}

/** What the process knows of itself after a write. `done` is false when a guard held the write back. */
export interface Performed {
  readonly identity: Identity
  readonly done: boolean
  readonly note?: string
  readonly revision?: Revision
}

/** How often, and how far apart, weights are read back before they are said not to have been taken. */
const READ_BACK = { attempts: 5, pause: 2 * SECOND }

const exactly = (a: Weights, b: Weights): boolean => a.blue === b.blue && a.green === b.green

/** Carries out one command. Guards stand here, at the last moment before the write, and read-back right after. */
export const perform = async (command: Write, performance: Performance): Promise<Performed> => {
  const { ports, identity, seen } = performance
  const same: Performed = { identity, done: true }
  switch (command.do) {
    case 'acquire-lease': {
      const token = await ports.lease.acquire(command.terms)
      return token === undefined
        ? { identity, done: false, note: 'somebody else took the lease first' }
        : { identity: await heldAs(performance, token), done: true }
    }
    case 'take-over-lease': {
      const { state } = seen.lease
      if (state !== 'other' && state !== 'fired' && state !== 'unknown')
        throw new TypeError(`A lease that is ${state} cannot be taken over`)
      const token = await ports.lease.takeOver(seen.lease.lease, command.terms)
      return { identity: await heldAs(performance, token), done: true }
    }
    case 'renew-lease':
      return { identity: await renew(performance, command.terms), done: true }
    case 'release-lease':
      return release(command, performance)
    case 'register': {
      if (performance.plan === undefined) throw new TypeError('Nothing to register without a plan')
      const { template } = performance.plan
      const revision = await ports.revisions.register({ template, mark: markOf(performance.plan) })
      return { ...same, revision }
    }
    case 'roll': {
      const { slot, desired, revision, force } = command
      await ownLease(performance)
      await notReplaced(slot, ports)
      const { plan } = performance
      const mark = plan?.fingerprint === revision.mark.fingerprint ? markOf(plan) : revision.mark
      await ports.slots.roll({ slot, desired, force, taskDefinition: revision.arn, mark })
      return same
    }
    case 'scale':
      await notServing(command, ports)
      await ports.slots.scale({ slot: command.slot, desired: command.desired })
      return same
    case 'suspend-scale-in':
      await ports.slots.suspendScaleIn({ slot: command.slot, suspended: command.suspended })
      return same
    case 'mark-good':
      // The revision first: a run that dies in between finds the slot unmarked and repeats both.
      await ports.revisions.markGood(command.revision)
      await ports.slots.markGood({ slot: command.slot, good: true })
      return same
    case 'set-weights':
      return setWeights(command, performance)
  }
}

const tokenOf = ({ identity, seen }: Performance): LeaseToken => {
  if (identity.token !== undefined) return identity.token
  const { lease } = seen
  if (lease.state === 'ours' || lease.state === 'fired')
    return { holder: lease.lease.holder, epoch: lease.lease.epoch }
  throw new TypeError('This run holds no lease')
}

/**
 * Deletes the lease. For a commit only while AWS cannot have begun to restore: from then on other weights than those it
 * restores must stand. Should the deletion end later than that all the same, an invocation may be on its way: whoever
 * looks at the weights next waits for it. At the end of a rollback AWS restores what stands anyway.
 */
const release = async ({ after }: Order<'release-lease'>, performance: Performance): Promise<Performed> => {
  const { ports, identity, seen, signal } = performance
  const guarded = 'goal' in after && seen.lease.state === 'ours' ? seen.lease.lease : undefined
  const before = guarded === undefined ? undefined : writableUntil(guarded)
  // Not deleted by us means that somebody else did it, or has it: the next round sees a lost lease and says so.
  if (!(await ports.lease.release(tokenOf(performance), before))) return { identity, done: false }
  if (guarded !== undefined && ports.clock.now() >= firesFrom(guarded))
    await ports.clock.sleep(LATE_INVOCATION, signal)
  return { identity: { holder: identity.holder }, done: true }
}

const isHeldBy = (lease: Lease | UnknownLease | undefined, token: LeaseToken): lease is Lease =>
  lease !== undefined && isKnown(lease) && lease.holder === token.holder && lease.epoch === token.epoch

const heldAs = async ({ ports, identity }: Performance, token: LeaseToken): Promise<Identity> => {
  const lease = await ports.lease.read()
  if (!isHeldBy(lease, token)) throw lostTo(lease)
  return { holder: identity.holder, token, held: lease }
}

const renew = async (performance: Performance, terms: LeaseTerms): Promise<Identity> =>
  heldAs(performance, await performance.ports.lease.renew(tokenOf(performance), terms))

const lostTo = (lease: Lease | UnknownLease | undefined): Halted =>
  new Halted({
    guard: 'lease-ours',
    what:
      lease === undefined
        ? 'The lease is gone: somebody deleted it'
        : isKnown(lease)
          ? `The lease belongs to ${lease.holder} (epoch ${lease.epoch}) by now`
          : `Somebody wrote another schedule over the lease: ${lease.unreadable}`,
    next: 'Nothing is written any more; whoever holds the lease, or AWS, is in charge.',
  })

/** The lease, read at this very moment, is ours. */
const ownLease = async (performance: Performance): Promise<Lease> => {
  const token = tokenOf(performance)
  const lease = await performance.ports.lease.read()
  if (!isHeldBy(lease, token)) throw lostTo(lease)
  return lease
}

/** A slot with a share of the traffic is never made smaller. */
const notServing = async ({ slot, desired }: Order<'scale'>, ports: Ports): Promise<void> => {
  const [{ weights }, state] = await Promise.all([ports.traffic.read(), ports.slots.read(slot)])
  if (weights[slot] > 0 && desired < state.desired) {
    throw new Halted({
      guard: 'never-shrink-what-serves',
      what: `${slot} has a weight of ${weights[slot]} and was about to shrink from ${state.desired} to ${desired} tasks`,
      next: 'Find out who changed the weights; nothing was scaled.',
    })
  }
}

/** A slot with a share of the traffic is never given other tasks. */
const notReplaced = async (slot: Slot, ports: Ports): Promise<void> => {
  const { weights } = await ports.traffic.read()
  if (weights[slot] > 0) {
    throw new Halted({
      guard: 'never-replace-what-serves',
      what: `${slot} has a weight of ${weights[slot]} and was about to get another version`,
      next: 'Find out who changed the weights; no task was replaced.',
    })
  }
}

const setWeights = async (command: Order<'set-weights'>, performance: Performance): Promise<Performed> => {
  const { ports, identity, signal } = performance
  const { traffic, clock } = ports
  const [{ weights }, targets] = await Promise.all([traffic.read(), traffic.health(command.gaining)])
  if (!exactly(weights, command.from)) {
    throw new Halted({
      guard: 'weights-as-expected',
      what: `The rule says ${describeWeights(weights)} instead of ${describeWeights(command.from)}: somebody else writes it`,
      next: 'Find out who writes this rule, then dispatch the rollback workflow.',
    })
  }
  const healthy = targets.filter(({ state }) => state === 'healthy').length
  if (healthy < command.needs) {
    return {
      identity,
      done: false,
      note: `${command.gaining} has ${healthy} healthy targets, ${command.needs} are needed`,
    }
  }
  // The lease is looked at last: what was read before may have taken its time.
  const lease = await ownLease(performance)
  if (command.lease === 'fired' && !sameShare(lease.back, command.to)) {
    throw new Halted({
      guard: 'as-aws-restores',
      what: `AWS restores ${describeWeights(lease.back)}, and this run was about to write ${describeWeights(command.to)}`,
      next: 'Find out who changed the lease; nothing was written.',
    })
  }
  const before = command.lease === 'fired' ? undefined : writableUntil(lease)
  if (before !== undefined && clock.now() >= before) {
    return { identity, done: false, note: 'too little of the lease is left' }
  }
  await traffic.set(command.to, before)
  for (let attempt = 1; ; attempt += 1) {
    const after = await traffic.read()
    if (exactly(after.weights, command.to)) return { identity, done: true }
    if (attempt === READ_BACK.attempts) {
      throw new Halted({
        guard: 'read-back',
        what: `The write of ${describeWeights(command.to)} was accepted, but the rule says ${describeWeights(after.weights)}`,
        next: 'The lease or the recover job brings the traffic back; find out who else writes this rule.',
      })
    }
    await clock.sleep(READ_BACK.pause, signal)
  }
}
