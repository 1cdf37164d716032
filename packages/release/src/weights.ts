import { otherSlot, type PerSlot, type Slot } from './slot.ts'

/** The weights that stand on the listener rule, each a whole number from 0 to 999 (an ALB limit). */
export type Weights = PerSlot<number>

/** All traffic on `slot`. */
export const allOn = (slot: Slot): Weights => ({ ...{ blue: 0, green: 0 }, [slot]: 100 })

/**
 * `percent` of the traffic on `slot`, the rest on the other.
 * @param percent a whole number from 0 to 100
 */
export const share = (slot: Slot, percent: number): Weights =>
  slot === 'blue' ? { blue: percent, green: 100 - percent } : { blue: 100 - percent, green: percent }

/**
 * The part of the traffic that `slot` gets, in percent from 0 to 100. Weights are relative: 1 and 1 is half
 * each. Undefined when the weights add up to nothing, which no load balancer documents.
 */
export const percentOn = (weights: Weights, slot: Slot): number | undefined => {
  const sum = weights.blue + weights.green
  return sum > 0 ? (100 * weights[slot]) / sum : undefined
}

export const sameShare = (a: Weights, b: Weights): boolean => percentOn(a, 'blue') === percentOn(b, 'blue')

/** The slot with the larger share; on equal shares, or none, undefined. */
export const heavierSlot = (weights: Weights): Slot | undefined =>
  weights.blue === weights.green ? undefined : weights.blue > weights.green ? 'blue' : 'green'

/** The slot that holds all the traffic, if one does. */
export const soleSlot = (weights: Weights): Slot | undefined => {
  const heavier = heavierSlot(weights)
  return heavier !== undefined && weights[otherSlot(heavier)] === 0 ? heavier : undefined
}

/** For people: `blue 95 % · green 5 %`. */
export const describeWeights = (weights: Weights): string => {
  const show = (slot: Slot) => `${slot} ${Number((percentOn(weights, slot) ?? 0).toFixed(1))} %`
  return `${show('blue')} · ${show('green')}`
}
