import {
  type Action,
  CreateTargetGroupCommand,
  DescribeRulesCommand,
  ElasticLoadBalancingV2Client,
  ModifyRuleCommand,
} from '@aws-sdk/client-elastic-load-balancing-v2'
import type { Report } from '@greenlight/release'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { createWorld, ROOT, type World } from '../harness/world.ts'

let world: World
let elb: ElasticLoadBalancingV2Client
beforeEach(async () => {
  world = await createWorld()
  world.build('v1.0.0', 'good')
  await world.release('v1.0.0')
  world.build('v1.1.0', 'good')
  elb = new ElasticLoadBalancingV2Client({
    region: 'eu-west-1',
    credentials: ROOT,
    requestHandler: world.cloud.requestHandler(),
  })
})
afterEach(() => world.close())

const onRule = async (change: (actions: Action[]) => Action[]) => {
  const { Rules = [] } = await elb.send(new DescribeRulesCommand({ RuleArns: [world.settings.rule] }))
  const Actions = change(structuredClone(Rules[0]?.Actions ?? []))
  await elb.send(new ModifyRuleCommand({ RuleArn: world.settings.rule, Actions }))
}
const groupsOf = (actions: Action[]) => actions[0]?.ForwardConfig?.TargetGroups ?? []

/** Everything that refuses it: the gate, and each action that would write, on its own. */
const refusals = async (): Promise<Report[]> => {
  const mark = world.cloud.calls.length
  const { validate } = await world.release('v1.1.0', { run: 2 })
  const alone = [
    await world.job('deploy', 'v1.1.0', { run: 2 }),
    await world.job('shift', 'v1.1.0', { run: 2 }),
  ]
  expect(world.writesSince(mark)).toEqual([])
  return [validate, ...alone]
}

test('a rule that also forwards to a strange target group', async () => {
  const { TargetGroups = [] } = await elb.send(
    new CreateTargetGroupCommand({
      Name: 'strange',
      Protocol: 'HTTP',
      Port: 80,
      VpcId: 'vpc-1',
      TargetType: 'ip',
    }),
  )
  const TargetGroupArn = TargetGroups[0]?.TargetGroupArn ?? ''
  await onRule((actions) => {
    groupsOf(actions).push({ TargetGroupArn, Weight: 1 })
    return actions
  })
  for (const { ending, failure } of await refusals()) {
    expect(ending).toBe('refused')
    expect(failure?.what).toContain('targetgroup/strange')
    expect(failure?.next).toContain('but the two of the slots')
  }
})

test('a target group that is missing in the rule', async () => {
  await onRule((actions) => {
    const groups = groupsOf(actions)
    const idle = groups.findIndex(({ Weight }) => Weight === 0)
    groups.splice(idle, 1)
    return actions
  })
  for (const { ending, failure } of await refusals()) {
    expect(ending).toBe('refused')
    expect(failure?.what).toMatch(/target group of (blue|green) does not stand in the rule/)
    expect(failure?.next).toContain('Forward the rule to both target groups')
  }
})

test('stickiness switched on', async () => {
  await onRule((actions) => {
    const config = actions[0]?.ForwardConfig
    if (config) config.TargetGroupStickinessConfig = { Enabled: true, DurationSeconds: 60 }
    return actions
  })
  for (const { ending, failure } of await refusals()) {
    expect(ending).toBe('refused')
    expect(failure?.what).toContain('Stickiness is on')
    expect(failure?.next).toContain('Switch stickiness off')
  }
})

test('an image tag that does not exist', async () => {
  const mark = world.cloud.calls.length
  const { validate } = await world.release('v1.2.0', { run: 2 })
  expect(validate.ending).toBe('refused')
  expect(validate.failure?.what).toContain(
    'There is no image 123456789012.dkr.ecr.eu-west-1.amazonaws.com/shop:v1.2.0',
  )
  expect(validate.failure?.what).toContain('There is no tag v1.2.0 in the repository')
  await expect(world.job('deploy', 'v1.2.0', { run: 2 })).rejects.toMatchObject({
    ending: 'refused',
    message: expect.stringContaining('There is no image'),
  })
  expect(world.writesSince(mark)).toEqual([])
})

test.each(['v1.2', 'v01.2.3', '1.2.3', ''])('the tag %j', async (tag) => {
  const mark = world.cloud.calls.length
  const { validate } = await world.release(tag, { run: 2 })
  expect(validate.ending).toBe('refused')
  expect(validate.failure?.what).toContain(`tag-is-version: The tag is ${JSON.stringify(tag)}`)
  expect(validate.failure?.next).toContain('v1.4.0')
  expect(world.writesSince(mark)).toEqual([])
})

test.each([
  ['refuse', /not authori[sz]ed to perform|AccessDenied/i],
  ['throttle', /[Tt]hrottl|[Rr]ate/],
] as const)('a first read that AWS answers with %s', async (fault, words) => {
  world.cloud.faults.add({ match: { operation: 'DescribeRules' }, fault, times: Number.POSITIVE_INFINITY })
  const mark = world.cloud.calls.length
  const outcome = await world.job('deploy', 'v1.1.0', { run: 2 }).catch((error: unknown) => error as Error)
  expect(String(outcome instanceof Error ? outcome.message : outcome.failure?.what)).toMatch(words)
  expect(world.writesSince(mark)).toEqual([])
})

test('an API that is out of reach for a while is waited for, and nothing is written meanwhile', async () => {
  world.cloud.faults.add({ match: { operation: 'DescribeRules' }, fault: 'lost-request', times: 6 })
  const report = await world.job('deploy', 'v1.1.0', { run: 2 })
  expect(report.ending).toBe('done')
  expect(world.log.join('\n')).toContain('nothing is decided until AWS answers')
})

test('an API that stays out of reach ends the run without a write', async () => {
  world.cloud.faults.add({
    match: { operation: 'DescribeRules' },
    fault: 'lost-request',
    times: Number.POSITIVE_INFINITY,
  })
  const mark = world.cloud.calls.length
  await expect(world.job('deploy', 'v1.1.0', { run: 2 })).rejects.toMatchObject({ ending: 'unfinished' })
  expect(world.writesSince(mark)).toEqual([])
})

test('an API that fails for a moment after the commit does not leave the release half settled', async () => {
  await world.job('deploy', 'v1.1.0', { run: 2 })
  world.cloud.faults.add({ match: { operation: 'TagResource' }, fault: 'lost-reply', times: 3 })
  const report = await world.job('shift', 'v1.1.0', { run: 2 })
  expect(report.outputs).toMatchObject({ outcome: 'done', serving: 'v1.1.0' })
  const mark = world.cloud.calls.length
  expect((await world.job('shift', 'v1.1.0', { run: 2 })).ending).toBe('done')
  expect(world.writesSince(mark)).toEqual([])
})
