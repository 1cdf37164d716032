import type { SlotSeen } from './seen.ts'
import type { Settings } from './settings.ts'

const count = (slot: SlotSeen, ...states: string[]) =>
  slot.targets.filter((target) => states.includes(target.state)).length

/** Targets that answer now. */
export const healthyTargets = (slot: SlotSeen): number => count(slot, 'healthy')

/** Targets that are there for good or ill: all but those that leave, or that the load balancer does not use. */
export const standingTargets = (slot: SlotSeen): number =>
  count(slot, 'healthy', 'unhealthy', 'initial', 'unavailable')

/**
 * Healthy targets that will still be there in a minute. ECS shrinks a service some seconds after it was told to, and a
 * task that it has sentenced to stop is healthy until it leaves: what is not wanted, and what is about to stop, does not
 * count. While ECS does not tell, what answers now is all there is to go by.
 */
export const lastingTargets = (slot: SlotSeen): number => {
  const healthy = healthyTargets(slot)
  return slot.status === 'UNREAD' ? healthy : Math.max(0, Math.min(slot.desired, healthy - slot.stopping))
}

/** A slot without tasks and without targets: it has never been used, or was emptied. */
export const isEmpty = (slot: SlotSeen): boolean =>
  slot.status !== 'UNREAD' &&
  slot.desired === 0 &&
  slot.running === 0 &&
  slot.pending === 0 &&
  healthyTargets(slot) === 0

/**
 * How many healthy targets a slot of `size` tasks must have before it may gain traffic: `minHealthy` percent,
 * rounded up, and never none.
 */
export const enoughHealthy = (size: number, settings: Settings): number =>
  Math.max(1, Math.ceil((size * settings.health.minHealthy) / 100))

/** Whether a slot has the tasks that it wants, and enough of them will stay healthy. */
export const isWhole = (slot: SlotSeen, settings: Settings): boolean =>
  slot.status !== 'UNREAD' && lastingTargets(slot) >= enoughHealthy(slot.desired, settings)

/**
 * Whether the rollout is over and every task serves: the primary deployment is completed and alone, all
 * tasks run and stay, none is on its way, as many targets are healthy, and none is on its way in or sick. Stricter than
 * "stable" in ECS's own waiter, which an empty service and a failed rollout at zero both satisfy.
 */
export const isSettled = (slot: SlotSeen): boolean =>
  slot.rollout?.state === 'COMPLETED' &&
  slot.olderRollouts === 0 &&
  slot.running === slot.desired &&
  slot.pending === 0 &&
  slot.stopping === 0 &&
  slot.rollout.running === slot.desired &&
  healthyTargets(slot) >= slot.desired &&
  count(slot, 'initial', 'unhealthy', 'unavailable', 'unused') === 0

/** For people: `2 of 3 healthy`; of one that shrinks `2 healthy, 1 wanted`; of a slot that is wanted empty, what is still on its way out. */
export const describeHealth = (slot: SlotSeen): string => {
  const healthy = healthyTargets(slot)
  if (slot.status === 'UNREAD') return `${healthy} healthy, its size could not be read`
  const stopping = slot.stopping > 0 ? `, ${slot.stopping} about to stop` : ''
  if (healthy > slot.desired && slot.desired > 0)
    return `${healthy} healthy, ${slot.desired} wanted${stopping}`
  if (slot.desired > 0) return `${healthy} of ${slot.desired} healthy${stopping}`
  return healthy === 0 ? 'no tasks' : `no tasks wanted, ${healthy} stopping`
}
