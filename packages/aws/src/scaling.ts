import type { ScalableTarget } from '@aws-sdk/client-application-auto-scaling'
import type { SlotState } from '@greenlight/release'
import type { AwsSession } from './session.ts'

const ServiceNamespace = 'ecs'
const ScalableDimension = 'ecs:service:DesiredCount'

/** Application Auto Scaling names a service by cluster and name, never by ARN. */
const resourceId = (cluster: string, service: string): string =>
  `service/${cluster.split('/').at(-1)}/${service}`

export interface Scaling {
  readonly target: ScalableTarget
  readonly summary: NonNullable<SlotState['scaling']>
}

/** The autoscaling of a service; undefined when none is registered. */
export const readScaling = async (
  session: AwsSession,
  cluster: string,
  service: string,
): Promise<Scaling | undefined> => {
  const autoScaling = await session.autoScaling()
  const ResourceIds = [resourceId(cluster, service)]
  const { ScalableTargets = [] } = await autoScaling.describeScalableTargets({
    ServiceNamespace,
    ScalableDimension,
    ResourceIds,
  })
  const [target] = ScalableTargets
  if (target === undefined) return undefined
  return {
    target,
    summary: {
      min: target.MinCapacity ?? 0,
      max: target.MaxCapacity ?? 0,
      scaleInSuspended: target.SuspendedState?.DynamicScalingInSuspended === true,
    },
  }
}

/**
 * Suspends scaling in, or allows it again. The other two switches are sent as they stand, because a partial
 * state would reset them. Without autoscaling nothing scales in, and nothing is done.
 */
export const writeSuspension = async (
  session: AwsSession,
  cluster: string,
  service: string,
  suspended: boolean,
): Promise<void> => {
  const scaling = await readScaling(session, cluster, service)
  if (scaling === undefined) return
  const { SuspendedState } = scaling.target
  const autoScaling = await session.autoScaling()
  await autoScaling.registerScalableTarget({
    ServiceNamespace,
    ScalableDimension,
    ResourceId: resourceId(cluster, service),
    SuspendedState: {
      DynamicScalingOutSuspended: SuspendedState?.DynamicScalingOutSuspended ?? false,
      ScheduledScalingSuspended: SuspendedState?.ScheduledScalingSuspended ?? false,
      DynamicScalingInSuspended: suspended,
    },
  })
}
