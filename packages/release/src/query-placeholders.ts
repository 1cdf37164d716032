/**
 * What `${…}` may stand for in the user's own queries of CloudWatch: the slot's name, its ECS service, and its
 * target group as CloudWatch's dimension spells it. Each differs between the slots.
 */
export const SLOT_PLACEHOLDERS = ['slot', 'service', 'target-group'] as const

/** The same for both slots: the ECS cluster, and the load balancer as CloudWatch's dimension spells it. */
export const SHARED_PLACEHOLDERS = ['cluster', 'load-balancer'] as const

export type QueryPlaceholder = (typeof SLOT_PLACEHOLDERS)[number] | (typeof SHARED_PLACEHOLDERS)[number]
