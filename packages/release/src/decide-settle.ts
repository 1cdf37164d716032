import type { Command } from './command.ts'
import { halt } from './guards.ts'
import { describeHealth, isWhole } from './health.ts'
import type { Seen, SlotSeen } from './seen.ts'
import type { Settings } from './settings.ts'
import { otherSlot, SLOTS } from './slot.ts'
import type { Instant } from './time.ts'
import { describeWeights, soleSlot } from './weights.ts'

/**
 * The release is committed: remember that it is good, let autoscaling work again, shrink the retired slot to
 * standby. Each step is repeated safely, so an interrupted end is finished by the next run. As long as what serves is not
 * whole, the retired slot keeps its size: it is the way back.
 */
export const decideSettle = (
  order: { readonly settings: Settings; readonly tag: string; readonly since: Instant },
  seen: Seen,
): Command => {
  const { rule, slots, lease } = seen
  const serving = soleSlot(rule.weights)
  if (serving === undefined || slots[serving].mark?.release !== order.tag) {
    return halt(
      'serves-what-was-committed',
      `${order.tag} was committed, but the rule now says ${describeWeights(rule.weights)}`,
      'A late firing of the lease or another writer changed the weights: push the tag again, or dispatch a rollback.',
    )
  }
  const server = slots[serving]
  const retired = slots[otherSlot(serving)]
  const done: Command = {
    do: 'end',
    ending: 'done',
    why: `${order.tag} serves all traffic from ${serving}`,
    next: 'Nothing.',
  }
  if (server.mark?.good === false) {
    return {
      do: 'mark-good',
      slot: serving,
      revision: server.rollout?.taskDefinition ?? '',
      why: `${order.tag} is the last known good from now on`,
    }
  }
  if (!isWhole(server, order.settings)) return awaitWhole(order, seen, server)
  // Whoever holds the lease now owns both slots; tidying would take them apart under its hands.
  if (lease.state !== 'none' && lease.state !== 'lost') return done
  for (const slot of SLOTS) {
    if (slots[slot].scaling?.scaleInSuspended) {
      return { do: 'suspend-scale-in', slot, suspended: false, why: `${slot} may scale in again` }
    }
  }
  if (retired.desired > order.settings.standby) {
    return {
      do: 'scale',
      slot: retired.slot,
      desired: order.settings.standby,
      why: `${retired.slot} retires; ${order.settings.standby} of its ${retired.desired} tasks stay on standby`,
    }
  }
  return done
}

const awaitWhole = (
  order: { readonly settings: Settings; readonly tag: string; readonly since: Instant },
  seen: Seen,
  server: SlotSeen,
): Command => {
  const why = `${order.tag} serves all traffic from ${server.slot}, which has ${describeHealth(server)}`
  const { deadline, interval } = order.settings.health
  if (seen.now - order.since <= deadline) return { do: 'wait', duration: interval, why }
  return {
    ...halt(
      'serving-whole',
      `${why}; ${otherSlot(server.slot)} keeps its size`,
      'Look at the reasons below. When the slot is whole, run this job again: it shrinks the retired one. Or dispatch the rollback workflow.',
    ),
    explain: server.slot,
  }
}
