import { VirtualClock } from '../clock/virtual-clock.ts'
import { seeded } from '../compute.testing.ts'
import { type Compute, createCompute } from '../compute.ts'
import { simulatedTasks } from '../tasks/simulated.ts'
import type { World } from '../world.ts'

export interface FrontWorld {
  readonly clock: VirtualClock
  readonly compute: Compute
  readonly url: string
  readonly loadBalancer: string
  call(operation: string, input: object): Promise<unknown>
  deregister(): Promise<unknown>
  /** The sum of a metric that has, or has not, the target group as a dimension. */
  counted(name: string, of: 'group' | 'load balancer'): number
}

/** A load balancer with real listeners and one target, a server on `port`, that no probe has reached yet. */
export async function frontWorld(port: number): Promise<FrontWorld> {
  const clock = new VirtualClock(0)
  const random = seeded(7)
  const world: World = {
    clock,
    region: 'eu-west-1',
    account: '123456789012',
    random,
    hex: (length) => Array.from({ length }, () => Math.floor(random() * 16).toString(16)).join(''),
  }
  const points: { name: string; grouped: boolean; value: number }[] = []
  const compute = createCompute(world, {
    tasks: simulatedTasks({ behaviours: {} }),
    images: { resolve: () => undefined },
    metrics: {
      put: ({ name, dimensions, value }) =>
        points.push({ name, grouped: 'TargetGroup' in dimensions, value }),
    },
    logs: { write: () => {} },
    convergence: { rules: [0, 0], targets: [0, 0] },
    listen: true,
  })
  const call = async <T>(operation: string, input: object) => {
    const run = compute.services.find((one) => operation in one.operations)?.operations[operation]
    return (await run?.(input, { principal: { arn: 'root', account: '1' }, requestId: 'r' })) as T
  }
  const { LoadBalancers } = await call<{ LoadBalancers: [{ LoadBalancerArn: string }] }>(
    'CreateLoadBalancer',
    {
      Name: 'front',
    },
  )
  const loadBalancer = LoadBalancers[0].LoadBalancerArn
  const { TargetGroups } = await call<{ TargetGroups: [{ TargetGroupArn: string }] }>('CreateTargetGroup', {
    Name: 'group',
    TargetType: 'ip',
    HealthCheckIntervalSeconds: 300,
  })
  const group = TargetGroups[0].TargetGroupArn
  await call('CreateListener', {
    LoadBalancerArn: loadBalancer,
    Protocol: 'HTTP',
    Port: 80,
    DefaultActions: [{ Type: 'forward', TargetGroupArn: group }],
  })
  const target = { TargetGroupArn: group, Targets: [{ Id: '127.0.0.1', Port: port }] }
  await call('RegisterTargets', target)
  await clock.advance(0)
  return {
    clock,
    compute,
    loadBalancer,
    url: compute.balancers.url('front'),
    call,
    deregister: () => call('DeregisterTargets', target),
    counted: (name, of) =>
      points
        .filter((point) => point.name === name && point.grouped === (of === 'group'))
        .reduce((sum, point) => sum + point.value, 0),
  }
}
