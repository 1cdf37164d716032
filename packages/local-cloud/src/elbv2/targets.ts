import type {
  DeregisterTargetsCommandInput,
  DescribeTargetHealthCommandInput,
  DescribeTargetHealthCommandOutput,
  RegisterTargetsCommandInput,
  TargetDescription,
} from '@aws-sdk/client-elastic-load-balancing-v2'
import type { TargetFleet } from '../balancer/targets.ts'
import { ApiError } from '../world.ts'
import { notModelled } from './errors.ts'
import type { TargetGroup } from './model.ts'
import type { LoadBalancingState } from './state.ts'

export function targetOperations(state: LoadBalancingState, fleet: TargetFleet) {
  return {
    /** Only processes on this machine can be registered by hand; tasks are registered by ECS. */
    RegisterTargets(input: RegisterTargetsCommandInput): Record<string, never> {
      const group = state.group(input.TargetGroupArn)
      for (const target of input.Targets ?? []) {
        if (target.Id !== '127.0.0.1') {
          throw notModelled(`the target '${target.Id}': only 127.0.0.1 can be registered by hand`)
        }
        const port = target.Port ?? group.port
        fleet.register(group, target.Id, port, { kind: 'tcp', host: target.Id, port })
      }
      return {}
    },

    DeregisterTargets(input: DeregisterTargetsCommandInput): Record<string, never> {
      const group = state.group(input.TargetGroupArn)
      for (const target of input.Targets ?? []) {
        const port = target.Port ?? group.port
        requireId(target)
        fleet.deregister(group, target.Id ?? '', port)
      }
      return {}
    },

    DescribeTargetHealth(
      input: DescribeTargetHealthCommandInput,
    ): Omit<DescribeTargetHealthCommandOutput, '$metadata'> {
      const group = state.group(input.TargetGroupArn)
      const asked: { id: string; port: number }[] = input.Targets?.length
        ? input.Targets.map((target) => ({ id: requireId(target), port: target.Port ?? group.port }))
        : [...group.targets.values()]
      return { TargetHealthDescriptions: asked.map(({ id, port }) => describe(fleet, group, id, port)) }
    },
  }
}

function requireId(target: TargetDescription): string {
  if (!target.Id) throw new ApiError('InvalidTarget', 'A target must have an Id')
  return target.Id
}

function describe(fleet: TargetFleet, group: TargetGroup, id: string, port: number) {
  const { state, reason, description } = fleet.health(group, id, port)
  return {
    Target: { Id: id, Port: port, AvailabilityZone: 'all' },
    HealthCheckPort: String(port),
    TargetHealth: {
      State: state,
      ...(reason !== undefined && { Reason: reason as 'Target.NotInUse' }),
      ...(description !== undefined && { Description: description }),
    },
  }
}
