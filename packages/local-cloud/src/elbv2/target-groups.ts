import type {
  CreateTargetGroupCommandInput,
  CreateTargetGroupCommandOutput,
  TargetGroup as Described,
  DescribeTargetGroupAttributesCommandInput,
  DescribeTargetGroupAttributesCommandOutput,
  DescribeTargetGroupsCommandInput,
  DescribeTargetGroupsCommandOutput,
  ModifyTargetGroupAttributesCommandInput,
  ModifyTargetGroupAttributesCommandOutput,
  ModifyTargetGroupCommandInput,
  ModifyTargetGroupCommandOutput,
} from '@aws-sdk/client-elastic-load-balancing-v2'
import { ApiError } from '../world.ts'
import { notFound, notModelled, validationError } from './errors.ts'
import { completeHealthCheck } from './health-check.ts'
import type { TargetGroup } from './model.ts'
import { page } from './paging.ts'
import type { LoadBalancingState } from './state.ts'

type Output<T> = Omit<T, '$metadata'>

export function targetGroupOperations(state: LoadBalancingState) {
  const describe = (group: TargetGroup): Described => {
    const owner = state.loadBalancerOf(group)
    const { path, port, interval, timeout, healthyThreshold, unhealthyThreshold, matcher } = group.healthCheck
    return {
      TargetGroupArn: group.arn,
      TargetGroupName: group.name,
      Protocol: 'HTTP',
      ProtocolVersion: 'HTTP1',
      Port: group.port,
      VpcId: group.vpcId,
      TargetType: group.targetType,
      IpAddressType: 'ipv4',
      HealthCheckProtocol: 'HTTP',
      HealthCheckEnabled: true,
      HealthCheckPath: path,
      HealthCheckPort: port,
      HealthCheckIntervalSeconds: interval,
      HealthCheckTimeoutSeconds: timeout,
      HealthyThresholdCount: healthyThreshold,
      UnhealthyThresholdCount: unhealthyThreshold,
      Matcher: { HttpCode: matcher },
      LoadBalancerArns: owner ? [owner.arn] : [],
    }
  }
  return {
    CreateTargetGroup(input: CreateTargetGroupCommandInput): Output<CreateTargetGroupCommandOutput> {
      const name = input.Name ?? ''
      if (!/^[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,30}[a-zA-Z0-9])?$/.test(name)) {
        throw validationError(
          `The target group name '${name}' must have 1 to 32 letters, digits or hyphens, and neither begin nor end with a hyphen`,
        )
      }
      if (input.Protocol !== undefined && input.Protocol !== 'HTTP') {
        throw notModelled(`target groups with protocol '${input.Protocol}'`)
      }
      if (input.ProtocolVersion !== undefined && input.ProtocolVersion !== 'HTTP1') {
        throw notModelled(`target groups with protocol version '${input.ProtocolVersion}'`)
      }
      if (input.TargetType !== 'ip') {
        throw notModelled(`target groups with target type '${input.TargetType ?? 'instance'}' (only 'ip')`)
      }
      const creation = JSON.stringify({ ...input, Tags: undefined })
      const taken = [...state.groups.values()].find((group) => group.name === name)
      if (taken?.creation === creation) return { TargetGroups: [describe(taken)] }
      if (taken) {
        throw new ApiError(
          'DuplicateTargetGroupName',
          `A target group with the same name '${name}' exists, but with different settings`,
        )
      }
      const healthCheck = completeHealthCheck(input)
      const { arn, tags } = state.identify('targetgroup', name, input.Tags)
      const group: TargetGroup = {
        arn,
        creation,
        dimension: arn.slice(arn.lastIndexOf(':') + 1),
        name,
        port: input.Port ?? 80,
        vpcId: input.VpcId ?? 'vpc-local',
        targetType: 'ip',
        healthCheck,
        deregistrationDelay: 300,
        targets: new Map(),
        tags,
      }
      state.groups.set(arn, group)
      return { TargetGroups: [describe(group)] }
    },

    ModifyTargetGroup(input: ModifyTargetGroupCommandInput): Output<ModifyTargetGroupCommandOutput> {
      const group = state.group(input.TargetGroupArn)
      group.healthCheck = completeHealthCheck(input, group.healthCheck)
      return { TargetGroups: [describe(group)] }
    },

    ModifyTargetGroupAttributes(
      input: ModifyTargetGroupAttributesCommandInput,
    ): Output<ModifyTargetGroupAttributesCommandOutput> {
      const group = state.group(input.TargetGroupArn)
      let delay = group.deregistrationDelay
      for (const { Key, Value } of input.Attributes ?? []) {
        if (Key === 'deregistration_delay.timeout_seconds') {
          delay = Number(Value)
          if (!Number.isInteger(delay) || delay < 0 || delay > 3600) {
            throw validationError(`'${Key}' is '${Value}'; it must be between 0 and 3600, inclusive`)
          }
        } else if (fixedAttributes[Key ?? ''] !== Value) {
          throw notModelled(`the target group attribute '${Key}' with value '${Value}'`)
        }
      }
      group.deregistrationDelay = delay
      return { Attributes: attributes(group) }
    },

    DescribeTargetGroupAttributes(
      input: DescribeTargetGroupAttributesCommandInput,
    ): Output<DescribeTargetGroupAttributesCommandOutput> {
      return { Attributes: attributes(state.group(input.TargetGroupArn)) }
    },

    DescribeTargetGroups(input: DescribeTargetGroupsCommandInput): Output<DescribeTargetGroupsCommandOutput> {
      let all = [...state.groups.values()]
      if (input.LoadBalancerArn) {
        const loadBalancer = state.loadBalancer(input.LoadBalancerArn)
        all = all.filter((group) => state.loadBalancerOf(group) === loadBalancer)
      }
      if (input.TargetGroupArns?.length) all = input.TargetGroupArns.map((arn) => state.group(arn))
      if (input.Names?.length) {
        all = input.Names.map((name) => {
          const found = all.find((group) => group.name === name)
          if (!found) throw notFound('TargetGroup', name)
          return found
        })
      }
      const { items, ...rest } = page(all, input)
      return { TargetGroups: items.map(describe), ...rest }
    },
  }
}

/** Attributes that have one value here; any other value is refused. */
const fixedAttributes: Readonly<Record<string, string>> = {
  'stickiness.enabled': 'false',
  'load_balancing.algorithm.type': 'round_robin',
  'slow_start.duration_seconds': '0',
}

function attributes(group: TargetGroup) {
  return [
    { Key: 'deregistration_delay.timeout_seconds', Value: String(group.deregistrationDelay) },
    ...Object.entries(fixedAttributes).map(([Key, Value]) => ({ Key, Value })),
  ]
}
