import type { Router } from './balancer/routing.ts'
import type { TargetFleet } from './balancer/targets.ts'
import { describeService } from './ecs/describe.ts'
import type { EcsState } from './ecs/state.ts'
import { groupsOf } from './elbv2/actions.ts'
import type { LoadBalancingState } from './elbv2/state.ts'

/** The truth about the world at one moment, beside what the API tells (which may be stale). For tests and reports. */
export interface ComputeSnapshot {
  /** By rule ARN, then by target group name. `nodes`: what each load balancer node follows now. */
  readonly weights: Readonly<
    Record<
      string,
      { readonly intent: Record<string, number>; readonly nodes: readonly Record<string, number>[] }
    >
  >
  /** By target group name. */
  readonly targets: Readonly<
    Record<
      string,
      readonly {
        readonly id: string
        readonly port: number
        readonly state: string
        readonly inFlight: number
      }[]
    >
  >
  /** By service name. */
  readonly services: Readonly<
    Record<
      string,
      {
        readonly desired: number
        readonly running: number
        readonly pending: number
        readonly taskDefinition: string
        readonly rolloutState: string
        readonly tasks: readonly { readonly id: string; readonly lastStatus: string }[]
      }
    >
  >
}

export function takeSnapshot(
  balancing: LoadBalancingState,
  fleet: TargetFleet,
  router: Router,
  ecs: EcsState,
): ComputeSnapshot {
  const byName = (weights: Record<string, number>) =>
    Object.fromEntries(
      Object.entries(weights).map(([arn, weight]) => [balancing.groups.get(arn)?.name ?? arn, weight]),
    )
  const weights = [...balancing.rules.values()].map((rule) => {
    const intent = groupsOf(rule.actions).map((one) => [one.TargetGroupArn ?? '', one.Weight ?? 0] as const)
    const nodes = Array.from({ length: router.nodes }, (_, index) => byName(router.weightsAt(index, rule)))
    return [rule.arn, { intent: byName(Object.fromEntries(intent)), nodes }] as const
  })
  const targets = [...balancing.groups.values()].map((group) => {
    const all = [...group.targets.values()].map(({ id, port, inFlight }) => ({
      id,
      port,
      state: fleet.health(group, id, port).state,
      inFlight: inFlight.size,
    }))
    return [group.name, all] as const
  })
  const services = [...ecs.clusters.values()]
    .flatMap((cluster) => [...cluster.services.values()])
    .map((service) => {
      const described = describeService(service)
      const tasks = [...service.cluster.tasks.values()]
        .filter((task) => task.deployment.service === service)
        .map(({ id, lastStatus }) => ({ id, lastStatus }))
      const one = {
        desired: service.desired,
        running: described.runningCount ?? 0,
        pending: described.pendingCount ?? 0,
        taskDefinition: service.revision.arn,
        rolloutState: service.deployments[0]?.rolloutState ?? '',
        tasks,
      }
      return [service.name, one] as const
    })
  return {
    weights: Object.fromEntries(weights),
    targets: Object.fromEntries(targets),
    services: Object.fromEntries(services),
  }
}
