import type { DescribeScalableTargetsCommandOutput } from '@aws-sdk/client-application-auto-scaling'
import { expect, test } from '@jest/globals'
import { VirtualClock } from '../../clock/virtual-clock.ts'
import { createWorld } from '../../world-state.ts'
import { createApplicationAutoScaling } from './application-autoscaling.ts'

const TARGET = {
  ServiceNamespace: 'ecs',
  ResourceId: 'service/shop/shop-blue',
  ScalableDimension: 'ecs:service:DesiredCount',
}

const build = () => {
  const clock = new VirtualClock(0)
  const world = createWorld({ clock, region: 'eu-west-1', account: '123456789012', seed: 1 })
  const { operations } = createApplicationAutoScaling(world)
  return (operation: string, input: object) =>
    operations[operation]?.(input, {
      principal: { arn: '', account: '' },
      requestId: '',
    }) as DescribeScalableTargetsCommandOutput
}

test('suspending leaves the rest as it was', () => {
  const call = build()
  call('RegisterScalableTarget', { ...TARGET, MinCapacity: 2, MaxCapacity: 10 })
  call('RegisterScalableTarget', { ...TARGET, SuspendedState: { DynamicScalingInSuspended: true } })
  call('RegisterScalableTarget', { ...TARGET, SuspendedState: { ScheduledScalingSuspended: true } })
  const [target] = call('DescribeScalableTargets', { ServiceNamespace: 'ecs' }).ScalableTargets ?? []
  expect(target).toMatchObject({
    MinCapacity: 2,
    MaxCapacity: 10,
    SuspendedState: {
      DynamicScalingInSuspended: true,
      DynamicScalingOutSuspended: false,
      ScheduledScalingSuspended: true,
    },
  })
  call('DeregisterScalableTarget', TARGET)
  expect(call('DescribeScalableTargets', { ServiceNamespace: 'ecs' }).ScalableTargets).toEqual([])
})

test.each([
  ['no capacities', TARGET, /MinCapacity and MaxCapacity are required/],
  ['minimum over maximum', { ...TARGET, MinCapacity: 3, MaxCapacity: 2 }, /MaxCapacity 2/],
  [
    'a resource without cluster',
    { ...TARGET, ResourceId: 'service/x', MinCapacity: 1, MaxCapacity: 2 },
    /service\/cluster-name/,
  ],
  ['another service', { ...TARGET, ServiceNamespace: 'dynamodb' }, /Only ecs targets/],
])('refuses %s', (_name, input, message) => {
  expect(() => build()('RegisterScalableTarget', input)).toThrow(message)
})

test('what is not registered cannot be deregistered', () => {
  expect(() => build()('DeregisterScalableTarget', TARGET)).toThrow(
    /No scalable target registered for service namespace: ecs/,
  )
})
