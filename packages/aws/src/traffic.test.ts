import { Halted } from '@greenlight/release'
import { describe, expect, test } from '@jest/globals'
import { lookUp } from './lookup.ts'
import { albTraffic } from './traffic.ts'
import {
  type Answers,
  GROUPS,
  LISTENER,
  listenerRules,
  loadBalancer,
  Refusal,
  RULE,
  SETTINGS,
  wired,
} from './wire.testing.ts'

const traffic = (answers: Answers = {}, settings = SETTINGS) => {
  const wire = wired({ ...loadBalancer(), ...answers })
  let now = 0
  const clock = { now: () => now }
  return {
    ...wire,
    port: albTraffic(wire.session, settings, lookUp(wire.session, settings), clock),
    at: (instant: number) => {
      now = instant
    },
  }
}

const forwarded = (actions: { ForwardConfig: unknown }[]) => actions.at(-1)?.ForwardConfig

const QUARTER = {
  TargetGroups: [
    { TargetGroupArn: GROUPS.blue, Weight: '75' },
    { TargetGroupArn: GROUPS.green, Weight: '25' },
  ],
  TargetGroupStickinessConfig: { Enabled: 'false' },
}

test('weights are not written once their time is over, however long the reading took', async () => {
  const late = traffic({
    'elasticloadbalancing:DescribeRules': () => {
      late.at(1_000)
      return { Rules: listenerRules() }
    },
    'elasticloadbalancing:ModifyRule': () => undefined,
  })
  await expect(late.port.set({ blue: 95, green: 5 }, 1_000)).rejects.toMatchObject({ guard: 'lease-in-time' })
  expect(late.inputs('elasticloadbalancing:ModifyRule')).toEqual([])
  await late.port.set({ blue: 95, green: 5 }, 1_001)
  expect(late.inputs('elasticloadbalancing:ModifyRule')).toHaveLength(1)
})

describe('reading', () => {
  test('one rule', async () => {
    expect(await traffic().port.read()).toEqual({
      arn: RULE,
      weights: { blue: 100, green: 0 },
      foreign: [],
      missing: [],
      sticky: false,
      reachable: ['blue', 'green'],
    })
  })

  test('a listener with many pages of rules', async () => {
    const rules = listenerRules()
    const { port, inputs } = traffic({
      'elasticloadbalancing:DescribeRules': ({ Marker }) =>
        Marker === undefined ? { Rules: rules.slice(0, 2), NextMarker: 'more' } : { Rules: rules.slice(2) },
    })
    expect((await port.read()).reachable).toEqual(['blue', 'green'])
    expect(inputs('elasticloadbalancing:DescribeRules')).toMatchObject([
      { ListenerArn: LISTENER },
      { ListenerArn: LISTENER, Marker: 'more' },
    ])
  })

  test('the stickiness of a group counts, and is asked for once', async () => {
    const { port, inputs } = traffic({
      'elasticloadbalancing:DescribeTargetGroupAttributes': ({ TargetGroupArn }) => ({
        Attributes: [{ Key: 'stickiness.enabled', Value: String(TargetGroupArn === GROUPS.green) }],
      }),
    })
    expect((await port.read()).sticky).toBe(true)
    expect((await port.read()).sticky).toBe(true)
    expect(inputs('elasticloadbalancing:DescribeTargetGroupAttributes')).toHaveLength(2)
    expect(inputs('elasticloadbalancing:DescribeTargetGroups')).toHaveLength(1)
  })

  test.each([
    [
      'a rule that is not there',
      { ...SETTINGS, rule: RULE.replace(/\w$/, '0') },
      listenerRules(),
      'has no rule',
    ],
    [
      'a default rule by its own ARN',
      SETTINGS,
      listenerRules(undefined, { IsDefault: true }),
      "is the listener's default rule, which ModifyRule does not change",
    ],
  ])('refuses %s', async (_, settings, rules, said) => {
    const { port } = traffic({ 'elasticloadbalancing:DescribeRules': () => ({ Rules: rules }) }, settings)
    await expect(port.read()).rejects.toThrow(said)
    await expect(port.read()).rejects.toThrow('environments.production.rule')
  })

  test('names the target group that does not exist', async () => {
    const { port } = traffic({
      'elasticloadbalancing:DescribeTargetGroups': ({ Names }) => {
        if (Names.includes('shop-green')) throw new Refusal('TargetGroupNotFound')
        return { TargetGroups: [{ TargetGroupName: 'shop-blue', TargetGroupArn: GROUPS.blue }] }
      },
    })
    await expect(port.read()).rejects.toThrow(
      'no target group shop-green in eu-west-1 (environments.production.slots.green.target-group)',
    )
  })
})

describe('writing', () => {
  test('does without the attributes of the groups: the rule keeps the stickiness that ELB has accepted', async () => {
    const forward = (enabled: boolean) => ({
      Type: 'forward',
      ForwardConfig: {
        TargetGroups: [
          { TargetGroupArn: GROUPS.blue, Weight: 100 },
          { TargetGroupArn: GROUPS.green, Weight: 0 },
        ],
        TargetGroupStickinessConfig: { Enabled: enabled, ...(enabled ? { DurationSeconds: 60 } : {}) },
      },
    })
    const { port, inputs } = traffic({
      'elasticloadbalancing:DescribeTargetGroupAttributes': () => {
        throw new Refusal('InternalFailure', 'No', 500)
      },
      'elasticloadbalancing:DescribeRules': () => ({
        Rules: listenerRules(undefined, { Actions: [forward(true)] }),
      }),
      'elasticloadbalancing:ModifyRule': () => ({}),
    })
    expect(await port.read()).toMatchObject({ sticky: true, unread: [{ part: 'stickiness' }] })
    await port.set({ blue: 75, green: 25 })
    const [input] = inputs('elasticloadbalancing:ModifyRule')
    expect(input.Actions[0].ForwardConfig.TargetGroupStickinessConfig.Enabled).toBe('true')
  })

  test('one rule', async () => {
    const { port, inputs } = traffic({ 'elasticloadbalancing:ModifyRule': () => ({}) })
    await port.set({ blue: 75, green: 25 })
    const [input] = inputs('elasticloadbalancing:ModifyRule')
    expect(input.RuleArn).toBe(RULE)
    expect(forwarded(input.Actions)).toEqual(QUARTER)
  })

  test('the default rule of a listener', async () => {
    const rules = listenerRules(undefined, { IsDefault: true, Priority: 'default', Conditions: [] })
    const { port, inputs } = traffic(
      {
        'elasticloadbalancing:DescribeRules': () => ({ Rules: rules.slice(0, 3) }),
        'elasticloadbalancing:ModifyListener': () => ({}),
      },
      { ...SETTINGS, rule: LISTENER },
    )
    await port.set({ blue: 75, green: 25 })
    const [input] = inputs('elasticloadbalancing:ModifyListener')
    expect(input.ListenerArn).toBe(LISTENER)
    expect(forwarded(input.DefaultActions)).toEqual(QUARTER)
  })

  test.each([
    { blue: 0, green: 0 },
    { blue: -1, green: 2 },
    { blue: 1000, green: 0 },
    { blue: 99.5, green: 0.5 },
    { blue: Number.NaN, green: 1 },
  ])('never %j', async (weights) => {
    const { port, calls } = traffic()
    await expect(port.set(weights)).rejects.toThrow(Halted)
    expect(calls).toEqual([])
  })
})

test('health is told in the words of ELB', async () => {
  const { port } = traffic({
    'elasticloadbalancing:DescribeTargetHealth': ({ TargetGroupArn }) => ({
      TargetHealthDescriptions:
        TargetGroupArn === GROUPS.green
          ? [
              { Target: { Id: '10.0.0.7', Port: 8080 }, TargetHealth: { State: 'healthy' } },
              {
                Target: { Id: '10.0.0.8' },
                TargetHealth: { State: 'unhealthy', Reason: 'Target.Timeout', Description: 'timed out' },
              },
            ]
          : [],
    }),
  })
  expect(await port.health('green')).toEqual([
    { id: '10.0.0.7:8080', state: 'healthy' },
    { id: '10.0.0.8', state: 'unhealthy', reason: 'Target.Timeout', description: 'timed out' },
  ])
  expect(await port.health('blue')).toEqual([])
})
