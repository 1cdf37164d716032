import type {
  DeregisterScalableTargetCommandInput,
  DescribeScalableTargetsCommandInput,
  DescribeScalableTargetsCommandOutput,
  RegisterScalableTargetCommandInput,
  RegisterScalableTargetCommandOutput,
  ScalableTarget,
} from '@aws-sdk/client-application-auto-scaling'
import { ApiError, type Service, type World } from '../../world.ts'
import { page } from '../paging.ts'

type Output<T> = Omit<T, '$metadata'>

const CODE = 'ValidationException'
const DIMENSION = 'ecs:service:DesiredCount'

const keyOf = (input: {
  ServiceNamespace?: string | undefined
  ResourceId?: string | undefined
  ScalableDimension?: string | undefined
}): string => [input.ServiceNamespace, input.ResourceId, input.ScalableDimension].join('|')

/**
 * Application Auto Scaling: the registered targets and what is suspended on them.
 *
 * Nothing scales here: there are no policies, and registering does not pull a service's desired count
 * between minimum and maximum as AWS does.
 */
export const createApplicationAutoScaling = (world: World): Service => {
  const targets = new Map<string, ScalableTarget>()

  const refuseOthers = (input: {
    ServiceNamespace?: string | undefined
    ResourceId?: string | undefined
    ScalableDimension?: string | undefined
  }) => {
    if (input.ServiceNamespace !== 'ecs' || input.ScalableDimension !== DIMENSION)
      throw new ApiError(
        'NotModelled',
        `Only ecs targets of dimension ${DIMENSION} are modelled, not ${input.ServiceNamespace} ${input.ScalableDimension}`,
        501,
      )
    if (!/^service\/[^/]+\/[^/]+$/.test(input.ResourceId ?? ''))
      throw new ApiError(
        CODE,
        `ResourceId ${input.ResourceId} must look like service/cluster-name/service-name`,
      )
  }

  return {
    id: 'application-autoscaling',
    operations: {
      RegisterScalableTarget(
        input: RegisterScalableTargetCommandInput,
      ): Output<RegisterScalableTargetCommandOutput> {
        refuseOthers(input)
        const known = targets.get(keyOf(input))
        const minimum = input.MinCapacity ?? known?.MinCapacity
        const maximum = input.MaxCapacity ?? known?.MaxCapacity
        if (minimum === undefined || maximum === undefined)
          throw new ApiError(
            CODE,
            'MinCapacity and MaxCapacity are required to register a new scalable target',
          )
        if (minimum < 0 || maximum < minimum)
          throw new ApiError(CODE, `MaxCapacity ${maximum} must not be less than MinCapacity ${minimum}`)
        const target: ScalableTarget = {
          ServiceNamespace: 'ecs',
          ResourceId: input.ResourceId,
          ScalableDimension: DIMENSION,
          MinCapacity: minimum,
          MaxCapacity: maximum,
          RoleARN:
            input.RoleARN ??
            known?.RoleARN ??
            `arn:aws:iam::${world.account}:role/aws-service-role/ecs.application-autoscaling.amazonaws.com/AWSServiceRoleForApplicationAutoScaling_ECSService`,
          CreationTime: known?.CreationTime ?? new Date(world.clock.now()),
          SuspendedState: {
            DynamicScalingInSuspended: false,
            DynamicScalingOutSuspended: false,
            ScheduledScalingSuspended: false,
            ...known?.SuspendedState,
            ...input.SuspendedState,
          },
          ScalableTargetARN:
            known?.ScalableTargetARN ??
            `arn:aws:application-autoscaling:${world.region}:${world.account}:scalable-target/${world.hex(32)}`,
        }
        targets.set(keyOf(input), target)
        return { ScalableTargetARN: target.ScalableTargetARN }
      },

      DescribeScalableTargets(
        input: DescribeScalableTargetsCommandInput,
      ): Output<DescribeScalableTargetsCommandOutput> {
        const listed = [...targets.values()].filter(
          (target) =>
            target.ServiceNamespace === input.ServiceNamespace &&
            (input.ScalableDimension ?? target.ScalableDimension) === target.ScalableDimension &&
            (input.ResourceIds?.includes(target.ResourceId ?? '') ?? true),
        )
        const { items, next } = page(listed, {
          token: input.NextToken,
          size: input.MaxResults ?? 50,
          code: 'InvalidNextTokenException',
        })
        return { ScalableTargets: [...items], ...(next === undefined ? {} : { NextToken: next }) }
      },

      DeregisterScalableTarget(input: DeregisterScalableTargetCommandInput): object {
        refuseOthers(input)
        if (targets.delete(keyOf(input))) return {}
        throw new ApiError(
          'ObjectNotFoundException',
          `No scalable target registered for service namespace: ${input.ServiceNamespace}, resource ID: ${input.ResourceId}, scalable dimension: ${input.ScalableDimension}`,
        )
      },

      // Policies and scheduled actions cannot be made here, so there are none.
      DescribeScalingPolicies: () => ({ ScalingPolicies: [] }),
      DescribeScheduledActions: () => ({ ScheduledActions: [] }),
    },
  }
}
