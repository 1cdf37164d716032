import type { World } from '../world.ts'

/** Milliseconds of world time, drawn anew (seeded) between the two each time. */
export type Range = readonly [least: number, most: number]

/** How long the load balancer's nodes take to agree with what was ordered. AWS publishes no figures. */
export interface Convergence {
  /** Load balancer nodes, each with its own view of rules and health. Default 2. */
  readonly nodes?: number
  /** Until one node follows a changed rule. Default 0 to 10 s. */
  readonly rules?: Range
  /** Until one node has learnt of a registration or deregistration. Default 0 to 3 s. */
  readonly targets?: Range
}

export function completeConvergence(given: Convergence = {}): Required<Convergence> {
  const nodes = given.nodes ?? 2
  if (!Number.isInteger(nodes) || nodes < 1)
    throw new RangeError(`convergence.nodes is ${nodes}; it must be 1 or more`)
  return { nodes, rules: given.rules ?? [0, 10_000], targets: given.targets ?? [0, 3_000] }
}

export function draw(world: World, [least, most]: Range): number {
  return least === most ? least : Math.round(least + world.random() * (most - least))
}
