import type { SlotSeen } from './seen.ts'
import type { Settings } from './settings.ts'

const count = (slot: SlotSeen, ...states: string[]) =>
  slot.targets.filter((target) => states.includes(target.state)).length

export const healthyTargets = (slot: SlotSeen): number => count(slot, 'healthy')

/** A slot without tasks and without targets: it has never been used, or was emptied. */
export const isEmpty = (slot: SlotSeen): boolean =>
  slot.desired === 0 && slot.running === 0 && healthyTargets(slot) === 0

/**
 * How many healthy targets a slot of `size` tasks must have before it may gain traffic: `minHealthy` percent,
 * rounded up, and never none.
 */
export const enoughHealthy = (size: number, settings: Settings): number =>
  Math.max(1, Math.ceil((size * settings.health.minHealthy) / 100))

/**
 * Whether the rollout is over and every task serves: the primary deployment is completed and alone, all
 * tasks run, as many targets are healthy, and none is on its way in or sick. Stricter than "stable" in ECS's
 * own waiter, which an empty service and a failed rollout at zero both satisfy.
 */
export const isSettled = (slot: SlotSeen): boolean =>
  slot.rollout?.state === 'COMPLETED' &&
  slot.olderRollouts === 0 &&
  slot.running === slot.desired &&
  slot.rollout.running === slot.desired &&
  healthyTargets(slot) >= slot.desired &&
  count(slot, 'initial', 'unhealthy', 'unavailable', 'unused') === 0

/** For people: `2 of 3 healthy`; of one that shrinks `2 healthy, 1 wanted`; of a slot that is wanted empty, what is still on its way out. */
export const describeHealth = (slot: SlotSeen): string => {
  const healthy = healthyTargets(slot)
  if (healthy > slot.desired && slot.desired > 0) return `${healthy} healthy, ${slot.desired} wanted`
  if (slot.desired > 0) return `${healthy} of ${slot.desired} healthy`
  return healthy === 0 ? 'no tasks' : `no tasks wanted, ${healthy} stopping`
}
