import { expect, test } from '@jest/globals'
import { requirementsOf } from './requirements.ts'

const PLACE = { region: 'eu-west-1', account: '123456789012', rolesOf: () => [] }
const arn = (rest: string) => `arn:aws:ecs:eu-west-1:123456789012:${rest}`

/** The keys of the first requirement, beside the cluster. */
const keysOf = (operation: string, input: object) => {
  const [first] = requirementsOf('ecs', operation, input, PLACE) ?? []
  const { 'ecs:cluster': _, ...keys } = first?.context ?? {}
  return keys
}
const UPDATE = { cluster: 'shop', service: 'shop-blue' }

const REQUESTS: readonly (readonly [string, string, object, object])[] = [
  ['nothing but a size', 'UpdateService', { ...UPDATE, desiredCount: 0 }, {}],
  [
    'a task definition by ARN',
    'UpdateService',
    { ...UPDATE, taskDefinition: arn('task-definition/shop:7') },
    { 'ecs:task-definition': [arn('task-definition/shop:7')] },
  ],
  [
    'a task definition by family and revision',
    'UpdateService',
    { ...UPDATE, taskDefinition: 'shop:7' },
    { 'ecs:task-definition': [arn('task-definition/shop:7')] },
  ],
  [
    'a family alone, as it stands',
    'UpdateService',
    { ...UPDATE, taskDefinition: 'shop' },
    { 'ecs:task-definition': [arn('task-definition/shop')] },
  ],
  [
    'Exec, off and on',
    'UpdateService',
    { ...UPDATE, enableExecuteCommand: false },
    { 'ecs:enable-execute-command': ['false'] },
  ],
  [
    'Exec on',
    'UpdateService',
    { ...UPDATE, enableExecuteCommand: true },
    { 'ecs:enable-execute-command': ['true'] },
  ],
  [
    'a network',
    'UpdateService',
    {
      ...UPDATE,
      networkConfiguration: {
        awsvpcConfiguration: {
          subnets: ['subnet-1', 'subnet-2'],
          securityGroups: ['sg-1'],
          assignPublicIp: 'ENABLED',
        },
      },
    },
    { 'ecs:subnet': ['subnet-1', 'subnet-2'], 'ecs:auto-assign-public-ip': ['true'] },
  ],
  [
    'capacity providers',
    'UpdateService',
    { ...UPDATE, capacityProviderStrategy: [{ capacityProvider: 'FARGATE_SPOT' }] },
    { 'ecs:capacity-provider': [arn('capacity-provider/FARGATE_SPOT')] },
  ],
  [
    'everything else that the reference lists',
    'UpdateService',
    {
      ...UPDATE,
      enableECSManagedTags: true,
      propagateTags: 'SERVICE',
      serviceConnectConfiguration: { enabled: true, namespace: 'arn:ns' },
      volumeConfigurations: [{ name: 'data' }],
      vpcLatticeConfigurations: [{ roleArn: 'r', targetGroupArn: 't', portName: 'p' }],
    },
    {
      'ecs:enable-ecs-managed-tags': ['true'],
      'ecs:propagate-tags': ['SERVICE'],
      'ecs:enable-service-connect': ['true'],
      'ecs:namespace': ['arn:ns'],
      'ecs:enable-ebs-volumes': ['true'],
      'ecs:enable-vpc-lattice': ['true'],
    },
  ],
  [
    'a registration',
    'RegisterTaskDefinition',
    {
      family: 'shop',
      requiresCompatibilities: ['FARGATE'],
      cpu: '.5 vCPU',
      memory: '1 GB',
      containerDefinitions: [{ name: 'app', privileged: true }, { name: 'side' }],
      tags: [{ key: 'greenlight:good', value: 'false' }],
    },
    {
      'aws:TagKeys': ['greenlight:good'],
      'aws:RequestTag/greenlight:good': ['false'],
      'ecs:compute-compatibility': ['FARGATE'],
      'ecs:privileged': ['true'],
      'ecs:task-cpu': ['512'],
      'ecs:task-memory': ['1024'],
    },
  ],
  [
    'tag keys that differ in case only',
    'TagResource',
    {
      resourceArn: arn('service/shop/shop-blue'),
      tags: [
        { key: 'greenlight:good', value: 'true' },
        { key: 'Greenlight:Good', value: 'false' },
      ],
    },
    {
      'aws:TagKeys': ['greenlight:good', 'Greenlight:Good'],
      'aws:RequestTag/greenlight:good': ['true', 'false'],
    },
  ],
  [
    'a task',
    'RunTask',
    { cluster: 'shop', taskDefinition: 'shop:7', enableExecuteCommand: true },
    { 'ecs:enable-execute-command': ['true'] },
  ],
]

test.each(REQUESTS)('%s: the keys of %s', (_name, operation, input, keys) => {
  expect(keysOf(operation, input)).toEqual(keys)
})

test('a registration names its family, its tags and the roles that it passes', () => {
  const input = {
    family: 'shop',
    taskRoleArn: 'arn:aws:iam::123456789012:role/shop-task',
    tags: [{ key: 'a', value: 'b' }],
  }
  const needed = requirementsOf('ecs', 'RegisterTaskDefinition', input, PLACE) ?? []
  expect(needed.map(({ action, resource }) => [action, resource])).toEqual([
    ['ecs:RegisterTaskDefinition', arn('task-definition/shop:*')],
    ['ecs:TagResource', arn('task-definition/shop:*')],
    ['iam:PassRole', 'arn:aws:iam::123456789012:role/shop-task'],
  ])
  expect(needed[1]?.context).toMatchObject({ 'ecs:CreateAction': ['RegisterTaskDefinition'] })
})

test('how much a scalable target scales has no key: what it scales has', () => {
  const input = {
    ServiceNamespace: 'ecs',
    ScalableDimension: 'ecs:service:DesiredCount',
    ResourceId: 'service/shop/shop-blue',
    MinCapacity: 0,
  }
  const [needed] = requirementsOf('application-autoscaling', 'RegisterScalableTarget', input, PLACE) ?? []
  expect(needed?.context).toEqual({
    'application-autoscaling:service-namespace': ['ecs'],
    'application-autoscaling:scalable-dimension': ['ecs:service:DesiredCount'],
  })
})
