import type { Range } from '../balancer/knobs.ts'

/** How long ECS takes, in milliseconds of world time. The defaults resemble Fargate. */
export interface Timings {
  /** Interval of each service's scheduling loop. Default 10 s. */
  readonly reconcile?: number
  /** Network interface and placement. Default 5 to 12 s. */
  readonly provisioning?: Range
  /** Pulling the image. Default 5 to 15 s. */
  readonly pulling?: Range
  /** From the containers' start to RUNNING. Default 1 to 3 s. */
  readonly activating?: Range
  /** From a container's exit to its being noticed. Default 0.5 to 2 s. */
  readonly exitNotice?: Range
  /** From the containers' end to STOPPED. Default 3 to 10 s. */
  readonly deprovisioning?: Range
  /** How long stopped tasks can be seen. Default 1 h. */
  readonly stoppedRetention?: number
  /** For how long after a write of a service reads may show what stood before. Default 0: never. */
  readonly staleReads?: Range
}

export function completeTimings(given: Timings = {}): Required<Timings> {
  return {
    reconcile: given.reconcile ?? 10_000,
    provisioning: given.provisioning ?? [5_000, 12_000],
    pulling: given.pulling ?? [5_000, 15_000],
    activating: given.activating ?? [1_000, 3_000],
    exitNotice: given.exitNotice ?? [500, 2_000],
    deprovisioning: given.deprovisioning ?? [3_000, 10_000],
    stoppedRetention: given.stoppedRetention ?? 3_600_000,
    staleReads: given.staleReads ?? [0, 0],
  }
}
