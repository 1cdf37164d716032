import { VirtualClock } from './clock/virtual-clock.ts'
import { type Compute, type ComputeOptions, createCompute } from './compute.ts'
import { type Behaviour, simulatedTasks } from './tasks/simulated.ts'
import type { Image, World } from './world.ts'

/** A whole world for tests of compute: two slots behind one rule, images that are behaviours, recorded metrics and logs. */
export interface TestWorld {
  readonly clock: VirtualClock
  readonly compute: Compute
  readonly metrics: { name: string; dimensions: Record<string, string>; value: number; at: number }[]
  readonly logs: { group: string; stream: string; message: string }[]
  /** Calls an operation of either service. */
  call<T = Record<string, unknown>>(operation: string, input: object): Promise<T>
  groups: { blue: string; green: string }
  rule: string
  listener: string
  loadBalancer: string
  revision(image: string, more?: object): Promise<string>
  service(name: 'blue' | 'green', revision: string, desired: number, more?: object): Promise<void>
  weights(blue: number, green: number): Promise<unknown>
  events(service: string): Promise<string[]>
}

/** A small generator with a fixed seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export const good: Behaviour = {
  bootMs: 3_000,
  respond: () => ({ status: 200, latencyMs: 20, body: 'good' }),
}

export const start = Date.UTC(2026, 0, 1)

export async function testWorld(
  behaviours: Record<string, Behaviour>,
  options: Partial<Pick<ComputeOptions, 'timings' | 'convergence'>> & { seed?: number } = {},
): Promise<TestWorld> {
  const clock = new VirtualClock(start)
  const random = seeded(options.seed ?? 1)
  const world: World = {
    clock,
    region: 'eu-west-1',
    account: '123456789012',
    random,
    hex: (length) => Array.from({ length }, () => Math.floor(random() * 16).toString(16)).join(''),
  }
  const metrics: TestWorld['metrics'] = []
  const logs: TestWorld['logs'] = []
  const compute = createCompute(world, {
    tasks: simulatedTasks({ behaviours }),
    images: {
      resolve: (reference): Image | undefined =>
        reference in behaviours
          ? {
              repository: reference,
              digest: `sha256:${reference}`,
              tags: [],
              pushedAt: 0,
              content: { behaviour: reference },
            }
          : undefined,
    },
    metrics: {
      put: ({ name, dimensions, value, at }) =>
        metrics.push({ name, dimensions: { ...dimensions }, value, at }),
    },
    logs: { write: ({ group, stream, message }) => logs.push({ group, stream, message }) },
    listen: false,
    ...(options.timings && { timings: options.timings }),
    ...(options.convergence && { convergence: options.convergence }),
  })
  const call = async <T>(operation: string, input: object): Promise<T> => {
    const service = compute.services.find((one) => operation in one.operations)
    const run = service?.operations[operation]
    if (!run) throw new Error(`no operation ${operation}`)
    return (await run(input, {
      principal: { arn: 'arn:aws:iam::123456789012:root', account: '123456789012' },
      requestId: 'r',
    })) as T
  }
  const loadBalancer = (
    await call<{ LoadBalancers: { LoadBalancerArn: string }[] }>('CreateLoadBalancer', {
      Name: 'shop',
      Subnets: ['subnet-1'],
    })
  ).LoadBalancers[0]?.LoadBalancerArn as string
  const group = async (Name: string) =>
    (
      await call<{ TargetGroups: { TargetGroupArn: string }[] }>('CreateTargetGroup', {
        Name,
        Protocol: 'HTTP',
        Port: 8080,
        VpcId: 'vpc-1',
        TargetType: 'ip',
        HealthCheckPath: '/health',
        HealthCheckIntervalSeconds: 10,
        HealthCheckTimeoutSeconds: 5,
      })
    ).TargetGroups[0]?.TargetGroupArn as string
  const groups = { blue: await group('blue'), green: await group('green') }
  for (const TargetGroupArn of Object.values(groups)) {
    await call('ModifyTargetGroupAttributes', {
      TargetGroupArn,
      Attributes: [{ Key: 'deregistration_delay.timeout_seconds', Value: '60' }],
    })
  }
  const listener = (
    await call<{ Listeners: { ListenerArn: string }[] }>('CreateListener', {
      LoadBalancerArn: loadBalancer,
      Protocol: 'HTTP',
      Port: 80,
      DefaultActions: [
        { Type: 'fixed-response', FixedResponseConfig: { StatusCode: '404', MessageBody: 'none' } },
      ],
    })
  ).Listeners[0]?.ListenerArn as string
  const actions = (blue: number, green: number) => [
    {
      Type: 'forward',
      ForwardConfig: {
        TargetGroups: [
          { TargetGroupArn: groups.blue, Weight: blue },
          { TargetGroupArn: groups.green, Weight: green },
        ],
      },
    },
  ]
  const rule = (
    await call<{ Rules: { RuleArn: string }[] }>('CreateRule', {
      ListenerArn: listener,
      Priority: 100,
      Conditions: [{ Field: 'path-pattern', Values: ['/*'] }],
      Actions: actions(100, 0),
    })
  ).Rules[0]?.RuleArn as string
  await call('CreateCluster', { clusterName: 'shop' })
  return {
    clock,
    compute,
    metrics,
    logs,
    call,
    groups,
    rule,
    listener,
    loadBalancer,
    revision: async (image, more = {}) => {
      const { taskDefinition } = await call<{ taskDefinition: { taskDefinitionArn: string } }>(
        'RegisterTaskDefinition',
        {
          family: 'shop',
          memory: '512',
          containerDefinitions: [{ name: 'app', image, portMappings: [{ containerPort: 8080 }], ...more }],
        },
      )
      return taskDefinition.taskDefinitionArn
    },
    service: async (name, taskDefinition, desiredCount, more = {}) => {
      await call('CreateService', {
        cluster: 'shop',
        serviceName: name,
        taskDefinition,
        desiredCount,
        loadBalancers: [{ targetGroupArn: groups[name], containerName: 'app', containerPort: 8080 }],
        ...more,
      })
    },
    weights: (blue, green) => call('ModifyRule', { RuleArn: rule, Actions: actions(blue, green) }),
    events: async (service) => {
      const { services } = await call<{ services: { events: { message: string }[] }[] }>('DescribeServices', {
        cluster: 'shop',
        services: [service],
      })
      return (services[0]?.events ?? []).map((event) => event.message).reverse()
    },
  }
}
