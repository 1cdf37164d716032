import type { Command } from './command.ts'
import { refuseNotRestored, refuseUnknown } from './guards.ts'
import type { Lease, LeaseTerms } from './lease.ts'
import type { Seen } from './seen.ts'
import { describeWeights, sameShare, soleSlot } from './weights.ts'

/** Whether the rule says what a lease that is over was to restore, and one slot has it all. */
export const hasRestored = ({ rule }: Pick<Seen, 'rule'>, lease: Lease): boolean =>
  soleSlot(lease.back) !== undefined && sameShare(rule.weights, lease.back)

const due = (lease: Lease): string => new Date(lease.dueAt).toISOString()

/**
 * What a release does about a lease that is over, or that nobody can read; undefined when neither stands in its way.
 *
 * Nobody renews a lease that is over. The process that let it lapse gives its release up: what it knows is older than
 * what AWS has done. A later process of the same run, or another run, begins anew once the weights are restored (see
 * `take`). Before that, the same run restores them itself, and another one is told who can.
 */
export const lapsedLease = (seen: Seen): Command | undefined => {
  const { lease, rule, now } = seen
  if (lease.state === 'unknown') return refuseUnknown(lease.lease)
  if (lease.state !== 'fired') return undefined
  const { by, lease: over } = lease
  if (by === 'process') {
    const why = `The lease, due at ${due(over)}, was not renewed in time, so AWS restores ${describeWeights(over.back)}`
    return { do: 'turn', to: { goal: 'restore', ending: 'rolled-back', why, since: now }, why }
  }
  if (hasRestored(seen, over)) return undefined
  if (by === 'another') return refuseNotRestored(seen, over)
  const why = `The lease was due at ${due(over)}, but the rule still says ${describeWeights(rule.weights)} instead of ${describeWeights(over.back)}`
  return { do: 'turn', to: { goal: 'restore', ending: 'rolled-back', why, since: now }, why }
}

/** Takes a lease that is free: a new one, or one that is over and has restored. */
export const take = ({ lease }: Seen, terms: LeaseTerms, why: string): Command =>
  lease.state === 'fired'
    ? {
        do: 'take-over-lease',
        terms: { ...terms, epoch: lease.lease.epoch + 1 },
        why: `${why}. The lease of ${lease.lease.holder} for ${lease.lease.release} ended at ${due(lease.lease)}, and AWS has restored ${describeWeights(lease.lease.back)}`,
      }
    : { do: 'acquire-lease', terms, why }
