import {
  DescribeRulesCommand,
  type DescribeRulesCommandInput,
  DescribeTargetGroupAttributesCommand,
  type DescribeTargetGroupAttributesCommandInput,
  DescribeTargetGroupsCommand,
  type DescribeTargetGroupsCommandInput,
  DescribeTargetHealthCommand,
  type DescribeTargetHealthCommandInput,
  ElasticLoadBalancingV2Client,
  ModifyListenerCommand,
  type ModifyListenerCommandInput,
  ModifyRuleCommand,
  type ModifyRuleCommandInput,
} from '@aws-sdk/client-elastic-load-balancing-v2'
import type { Serve } from '../operations.ts'

/** The load balancer: rules, target groups, health. */
export const elbApi = (serve: Serve) => {
  const { read, weights } = serve(
    'elasticloadbalancing',
    (config) => new ElasticLoadBalancingV2Client(config),
  )
  return {
    describeRules: read('DescribeRules', (client, input: DescribeRulesCommandInput, options) =>
      client.send(new DescribeRulesCommand(input), options),
    ),
    describeTargetGroups: read(
      'DescribeTargetGroups',
      (client, input: DescribeTargetGroupsCommandInput, options) =>
        client.send(new DescribeTargetGroupsCommand(input), options),
    ),
    describeTargetGroupAttributes: read(
      'DescribeTargetGroupAttributes',
      (client, input: DescribeTargetGroupAttributesCommandInput, options) =>
        client.send(new DescribeTargetGroupAttributesCommand(input), options),
    ),
    describeTargetHealth: read(
      'DescribeTargetHealth',
      (client, input: DescribeTargetHealthCommandInput, options) =>
        client.send(new DescribeTargetHealthCommand(input), options),
    ),
    modifyRule: weights('ModifyRule', (client, input: ModifyRuleCommandInput, options) =>
      client.send(new ModifyRuleCommand(input), options),
    ),
    modifyListener: weights('ModifyListener', (client, input: ModifyListenerCommandInput, options) =>
      client.send(new ModifyListenerCommand(input), options),
    ),
  }
}

export type ElbApi = ReturnType<typeof elbApi>
