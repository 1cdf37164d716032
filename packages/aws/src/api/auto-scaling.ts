import {
  ApplicationAutoScalingClient,
  DescribeScalableTargetsCommand,
  type DescribeScalableTargetsCommandInput,
  RegisterScalableTargetCommand,
  type RegisterScalableTargetCommandInput,
} from '@aws-sdk/client-application-auto-scaling'
import type { Serve } from '../operations.ts'

/** Application Auto Scaling: what may change the size of a service. */
export const autoScalingApi = (serve: Serve) => {
  const { read, write } = serve(
    'application-autoscaling',
    (config) => new ApplicationAutoScalingClient(config),
  )
  return {
    describeScalableTargets: read(
      'DescribeScalableTargets',
      (client, input: DescribeScalableTargetsCommandInput, options) =>
        client.send(new DescribeScalableTargetsCommand(input), options),
    ),
    registerScalableTarget: write(
      'RegisterScalableTarget',
      (client, input: RegisterScalableTargetCommandInput, options) =>
        client.send(new RegisterScalableTargetCommand(input), options),
    ),
  }
}

export type AutoScalingApi = ReturnType<typeof autoScalingApi>
