import { expect, test } from '@jest/globals'
import { good, testWorld } from '../compute.testing.ts'
import { wantedArnTag } from './state.ts'

test.each([
  ['no weight', undefined],
  ['a weight over 999', 1_000],
  ['a negative weight', -1],
  ['a broken weight', 2.5],
])('refuses %s in AWS’s words, and leaves the rule as it was', async (_, weight) => {
  const world = await testWorld({ good })
  const tuples = [
    { TargetGroupArn: world.groups.blue, Weight: 0 },
    { TargetGroupArn: world.groups.green, ...(weight !== undefined && { Weight: weight }) },
  ]
  await expect(
    world.call('ModifyRule', {
      RuleArn: world.rule,
      Actions: [{ Type: 'forward', ForwardConfig: { TargetGroups: tuples } }],
    }),
  ).rejects.toMatchObject({
    code: 'ValidationError',
    message: 'The weight for each target group must be between 0 and 999, inclusive',
  })
  expect(world.compute.snapshot().weights[world.rule]?.intent).toEqual({ blue: 100, green: 0 })
})

test('actions are replaced whole, other members stay', async () => {
  const world = await testWorld({ good })
  await world.call('ModifyRule', {
    RuleArn: world.rule,
    Actions: [{ Type: 'forward', TargetGroupArn: world.groups.green }],
  })
  const { Rules } = await world.call<{ Rules: object[] }>('DescribeRules', { RuleArns: [world.rule] })
  expect(Rules).toEqual([
    {
      RuleArn: world.rule,
      Priority: '100',
      IsDefault: false,
      Conditions: [{ Field: 'path-pattern', Values: ['/*'], PathPatternConfig: { Values: ['/*'] } }],
      Actions: [
        {
          Type: 'forward',
          TargetGroupArn: world.groups.green,
          ForwardConfig: {
            TargetGroups: [{ TargetGroupArn: world.groups.green, Weight: 1 }],
            TargetGroupStickinessConfig: { Enabled: false },
          },
        },
      ],
    },
  ])
})

test.each([
  [{ Type: 'authenticate-oidc', Order: 1 }, "actions of type 'authenticate-oidc'"],
  [{ Type: 'redirect', RedirectConfig: { StatusCode: 'HTTP_301' } }, "actions of type 'redirect'"],
])('refuses an action that is not modelled by name', async (action, words) => {
  const world = await testWorld({ good })
  await expect(world.call('ModifyRule', { RuleArn: world.rule, Actions: [action] })).rejects.toThrow(words)
})

test('a default rule is changed through its listener only', async () => {
  const world = await testWorld({ good })
  const { Rules } = await world.call<{ Rules: { RuleArn: string; IsDefault: boolean }[] }>('DescribeRules', {
    ListenerArn: world.listener,
  })
  const arn = Rules.at(-1)?.RuleArn
  expect(Rules.at(-1)?.IsDefault).toBe(true)
  const actions = [{ Type: 'forward', TargetGroupArn: world.groups.blue }]
  await expect(world.call('ModifyRule', { RuleArn: arn, Actions: actions })).rejects.toMatchObject({
    code: 'OperationNotPermitted',
  })
  await world.call('ModifyListener', { ListenerArn: world.listener, DefaultActions: actions })
  expect(world.compute.snapshot().weights[arn ?? '']?.intent).toEqual({ blue: 1 })
})

test('a rule gets the ARN that its provisioner wants, once', async () => {
  const world = await testWorld({ good })
  const wanted = 'arn:aws:elasticloadbalancing:eu-west-1:123456789012:listener-rule/app/shop/1/2/3'
  const create = (Priority: number, arn: string) =>
    world.call<{ Rules: { RuleArn: string }[] }>('CreateRule', {
      ListenerArn: world.listener,
      Priority,
      Conditions: [{ Field: 'path-pattern', Values: ['/a'] }],
      Actions: [{ Type: 'forward', TargetGroupArn: world.groups.blue }],
      Tags: [
        { Key: wantedArnTag, Value: arn },
        { Key: 'kept', Value: 'yes' },
      ],
    })
  expect((await create(1, wanted)).Rules[0]?.RuleArn).toBe(wanted)
  const { TagDescriptions } = await world.call<{ TagDescriptions: object[] }>('DescribeTags', {
    ResourceArns: [wanted],
  })
  expect(TagDescriptions).toEqual([{ ResourceArn: wanted, Tags: [{ Key: 'kept', Value: 'yes' }] }])
  await expect(create(2, wanted)).rejects.toThrow('is taken')
  await expect(create(3, 'arn:aws:ecs:eu-west-1:1:x')).rejects.toThrow('it must begin with')
  await expect(create(1, `${wanted}4`)).rejects.toMatchObject({ code: 'PriorityInUse' })
})

test('a target group belongs to one load balancer', async () => {
  const world = await testWorld({ good })
  const { LoadBalancers } = await world.call<{ LoadBalancers: { LoadBalancerArn: string }[] }>(
    'CreateLoadBalancer',
    {
      Name: 'other',
    },
  )
  await expect(
    world.call('CreateListener', {
      LoadBalancerArn: LoadBalancers[0]?.LoadBalancerArn,
      Protocol: 'HTTP',
      Port: 80,
      DefaultActions: [{ Type: 'forward', TargetGroupArn: world.groups.blue }],
    }),
  ).rejects.toMatchObject({ code: 'TargetGroupAssociationLimit' })
})

test('what does not exist is named', async () => {
  const world = await testWorld({ good })
  await expect(world.call('DescribeRules', { RuleArns: ['arn:none'] })).rejects.toMatchObject({
    code: 'RuleNotFound',
  })
  await expect(world.call('DescribeTargetGroups', { Names: ['none'] })).rejects.toMatchObject({
    code: 'TargetGroupNotFound',
  })
})

test('creating the same again is no error, something else under the same name is', async () => {
  const world = await testWorld({ good })
  const group = { Name: 'third', TargetType: 'ip', Port: 1 }
  const first = await world.call('CreateTargetGroup', group)
  expect(await world.call('CreateTargetGroup', group)).toEqual(first)
  await expect(world.call('CreateTargetGroup', { ...group, Port: 2 })).rejects.toMatchObject({
    code: 'DuplicateTargetGroupName',
  })
  await expect(world.call('CreateLoadBalancer', { Name: 'shop' })).rejects.toMatchObject({
    code: 'DuplicateLoadBalancerName',
  })
})
