import type {
  CreateLoadBalancerCommandInput,
  CreateLoadBalancerCommandOutput,
  LoadBalancer as Described,
  DescribeLoadBalancerAttributesCommandInput,
  DescribeLoadBalancerAttributesCommandOutput,
  DescribeLoadBalancersCommandInput,
  DescribeLoadBalancersCommandOutput,
  ModifyLoadBalancerAttributesCommandInput,
  ModifyLoadBalancerAttributesCommandOutput,
} from '@aws-sdk/client-elastic-load-balancing-v2'
import { ApiError } from '../world.ts'
import { notFound, notModelled, validationError } from './errors.ts'
import type { LoadBalancer } from './model.ts'
import { page } from './paging.ts'
import type { LoadBalancingState } from './state.ts'

type Output<T> = Omit<T, '$metadata'>

export function loadBalancerOperations(state: LoadBalancingState) {
  return {
    CreateLoadBalancer(input: CreateLoadBalancerCommandInput): Output<CreateLoadBalancerCommandOutput> {
      const name = input.Name ?? ''
      if (!/^(?!internal-)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,30}[a-zA-Z0-9])?$/.test(name)) {
        throw validationError(
          `The load balancer name '${name}' must have 1 to 32 letters, digits or hyphens, and neither begin nor end with a hyphen`,
        )
      }
      if (input.Type !== undefined && input.Type !== 'application') {
        throw notModelled(`load balancers of type '${input.Type}'`)
      }
      const taken = [...state.loadBalancers.values()].find((one) => one.name === name)
      const creation = JSON.stringify({ ...input, Tags: undefined })
      if (taken?.creation === creation) return { LoadBalancers: [describe(taken)] }
      if (taken) {
        throw new ApiError(
          'DuplicateLoadBalancerName',
          `A load balancer with the same name '${name}' exists, but with different settings`,
        )
      }
      const { arn, tags } = state.identify('loadbalancer', `app/${name}`, input.Tags)
      const loadBalancer: LoadBalancer = {
        arn,
        creation,
        dimension: arn.slice(arn.indexOf(':loadbalancer/') + ':loadbalancer/'.length),
        name,
        dnsName: `${name}-${state.world.hex(8)}.${state.world.region}.elb.amazonaws.com`,
        createdAt: new Date(state.world.clock.now()),
        subnets: input.Subnets ?? input.SubnetMappings?.map((mapping) => mapping.SubnetId ?? '') ?? [],
        securityGroups: input.SecurityGroups ?? [],
        scheme: input.Scheme ?? 'internet-facing',
        vpcId: 'vpc-local',
        idleTimeout: 60,
        tags,
      }
      state.loadBalancers.set(arn, loadBalancer)
      return { LoadBalancers: [describe(loadBalancer)] }
    },

    DescribeLoadBalancers(
      input: DescribeLoadBalancersCommandInput,
    ): Output<DescribeLoadBalancersCommandOutput> {
      let all = [...state.loadBalancers.values()]
      if (input.LoadBalancerArns?.length) all = input.LoadBalancerArns.map((arn) => state.loadBalancer(arn))
      if (input.Names?.length) {
        all = input.Names.map((name) => {
          const found = all.find((one) => one.name === name)
          if (!found) throw notFound('LoadBalancer', name)
          return found
        })
      }
      const { items, ...rest } = page(all, input)
      return { LoadBalancers: items.map(describe), ...rest }
    },

    DescribeLoadBalancerAttributes(
      input: DescribeLoadBalancerAttributesCommandInput,
    ): Output<DescribeLoadBalancerAttributesCommandOutput> {
      return { Attributes: attributes(state.loadBalancer(input.LoadBalancerArn)) }
    },

    ModifyLoadBalancerAttributes(
      input: ModifyLoadBalancerAttributesCommandInput,
    ): Output<ModifyLoadBalancerAttributesCommandOutput> {
      const loadBalancer = state.loadBalancer(input.LoadBalancerArn)
      for (const { Key, Value } of input.Attributes ?? []) {
        if (Key !== 'idle_timeout.timeout_seconds') throw notModelled(`the load balancer attribute '${Key}'`)
        const seconds = Number(Value)
        if (!Number.isInteger(seconds) || seconds < 1 || seconds > 4000) {
          throw validationError(`'${Key}' is '${Value}'; it must be between 1 and 4000, inclusive`)
        }
        loadBalancer.idleTimeout = seconds
      }
      return { Attributes: attributes(loadBalancer) }
    },
  }
}

function attributes(loadBalancer: LoadBalancer) {
  return [{ Key: 'idle_timeout.timeout_seconds', Value: String(loadBalancer.idleTimeout) }]
}

function describe(loadBalancer: LoadBalancer): Described {
  return {
    LoadBalancerArn: loadBalancer.arn,
    LoadBalancerName: loadBalancer.name,
    DNSName: loadBalancer.dnsName,
    CanonicalHostedZoneId: 'ZLOCAL',
    CreatedTime: loadBalancer.createdAt,
    Scheme: loadBalancer.scheme,
    VpcId: loadBalancer.vpcId,
    State: { Code: 'active' },
    Type: 'application',
    IpAddressType: 'ipv4',
    AvailabilityZones: loadBalancer.subnets.map((SubnetId) => ({ SubnetId })),
    SecurityGroups: [...loadBalancer.securityGroups],
  }
}
