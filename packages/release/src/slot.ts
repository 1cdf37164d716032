/** One of the two permanent homes of a service: one ECS service and one target group each. */
export type Slot = 'blue' | 'green'

export const SLOTS: readonly Slot[] = ['blue', 'green']

export const otherSlot = (slot: Slot): Slot => (slot === 'blue' ? 'green' : 'blue')

/** Something known of each slot. */
export type PerSlot<T> = Readonly<Record<Slot, T>>
