import type { GetScheduleCommandOutput } from '@aws-sdk/client-scheduler'
import { expect, test } from '@jest/globals'
import { capturedActions, type Restoration } from './captured-actions.ts'
import { parseRuleArn } from './rule-arn.ts'
import { GROUPS, LISTENER, RULE } from './wire.testing.ts'

const ROLE = 'arn:aws:iam::123456789012:role/shop-lease'
const WANTED: Restoration = {
  rule: parseRuleArn(RULE, 'rule'),
  groups: GROUPS,
  role: ROLE,
  back: { blue: 100, green: 0 },
}
const tuples = (blue: unknown, green: unknown) => [
  { TargetGroupArn: GROUPS.blue, Weight: blue },
  { TargetGroupArn: GROUPS.green, Weight: green },
]
const forward = (TargetGroups: unknown = tuples(100, 0), more: object = {}) => ({
  Type: 'forward',
  ForwardConfig: { TargetGroups, TargetGroupStickinessConfig: { Enabled: false }, ...more },
})
const login = { Type: 'authenticate-cognito', Order: 1, AuthenticateCognitoConfig: { UserPoolArn: 'arn' } }

const scheduled = (input: unknown, target: object = {}, more: object = {}) =>
  ({
    State: 'ENABLED',
    FlexibleTimeWindow: { Mode: 'OFF' },
    Target: {
      Arn: 'arn:aws:scheduler:::aws-sdk:elasticloadbalancingv2:modifyRule',
      RoleArn: ROLE,
      Input: typeof input === 'string' ? input : JSON.stringify(input),
      ...target,
    },
    ...more,
  }) as unknown as GetScheduleCommandOutput
const changing = (...Actions: unknown[]) => scheduled({ RuleArn: RULE, Actions })

test('a forward to the two groups with the weights of the terms is what it says', () => {
  expect(capturedActions(changing(forward()), WANTED)).toEqual({ actions: [forward()] })
  // The weights are shares.
  const halves = { ...WANTED, back: { blue: 1, green: 1 } }
  expect(capturedActions(changing(forward(tuples(50, 50))), halves)).toHaveProperty('actions')
})

test('what authenticates before the forward is carried on', () => {
  expect(capturedActions(changing(login, forward()), WANTED)).toEqual({ actions: [login, forward()] })
})

test('a default rule is restored through its listener', () => {
  const rule = parseRuleArn(LISTENER, 'rule')
  const input = { ListenerArn: LISTENER, DefaultActions: [forward()] }
  const target = { Arn: 'arn:aws:scheduler:::aws-sdk:elasticloadbalancingv2:modifyListener' }
  expect(capturedActions(scheduled(input, target), { ...WANTED, rule })).toEqual({ actions: [forward()] })
  const withPort = { ...input, Port: 8443 }
  expect(capturedActions(scheduled(withPort, target), { ...WANTED, rule })).toEqual({
    flaw: 'would change "Port" of the rule too',
  })
})

const OTHER = 'arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/evil/1'

const FLAWS: readonly (readonly [string, GetScheduleCommandOutput, RegExp])[] = [
  [
    'a fixed response',
    changing({ Type: 'fixed-response', FixedResponseConfig: { StatusCode: '200', MessageBody: 'hello' } }),
    /^would give the rule the action "fixed-response" beside or instead of its forward$/,
  ],
  ['a redirect', changing({ Type: 'redirect', RedirectConfig: { Host: 'evil.example' } }), /"redirect"/],
  ['a redirect before the forward', changing({ Type: 'redirect' }, forward()), /"redirect"/],
  ['two forwards', changing(forward(), forward()), /"forward" beside/],
  ['no action', changing(), /^would not forward to both target groups, each once$/],
  ['a forward to one group', changing(forward(tuples(100, 0).slice(0, 1))), /not forward to both/],
  ['a forward to a group twice', changing(forward([...tuples(100, 0), ...tuples(100, 0)])), /each once/],
  ['a plain target group', changing({ Type: 'forward', TargetGroupArn: GROUPS.blue }), /not forward to both/],
  [
    'a third group',
    changing(forward([...tuples(100, 0), { TargetGroupArn: OTHER, Weight: 1 }])),
    /^would forward to "arn:aws:elasticloadbalancing:.*evil\/1" too$/,
  ],
  [
    'other weights',
    changing(forward(tuples(0, 100))),
    /would set blue 0 % · green 100 %, while its terms say/,
  ],
  ['no weight at all', changing(forward(tuples(0, 0))), /would set blue 0 % · green 0 %/],
  [
    'stickiness',
    changing(
      forward(tuples(100, 0), { TargetGroupStickinessConfig: { Enabled: true, DurationSeconds: 60 } }),
    ),
    /stickiness/,
  ],
  ['another rule', scheduled({ RuleArn: `${RULE}x`, Actions: [forward()] }), /^would change "arn:.*x"$/],
  ['no rule', scheduled({ Actions: [forward()] }), /^would change nothing$/],
  [
    'other conditions',
    scheduled({ RuleArn: RULE, Actions: [forward()], Conditions: [] }),
    /^would change "Conditions" of the rule too$/,
  ],
  [
    'another call',
    scheduled({}, { Arn: 'arn:aws:scheduler:::aws-sdk:ecs:updateService' }),
    /would call "arn:.*updateService"/,
  ],
  [
    'another role',
    scheduled({}, { RoleArn: 'arn:aws:iam::123456789012:role/admin' }),
    /would run as .*admin/,
  ],
  ['no target', { State: 'ENABLED' } as GetScheduleCommandOutput, /^would call nothing$/],
  ['no JSON', scheduled('{'), /^has an input that is no JSON object$/],
  ['a list', scheduled('[]'), /no JSON object/],
  ['actions that are none', changing('forward'), /^has actions that cannot be read$/],
  ['an action without a type', changing({}), /cannot be read/],
  ['actions that are no list', scheduled({ RuleArn: RULE, Actions: { Type: 'forward' } }), /cannot be read/],
  ['weights that are text', changing(forward(tuples('100', '0'))), /cannot be read/],
  ['weights below zero', changing(forward(tuples(-100, 0))), /cannot be read/],
  ['groups that are no list', changing(forward('both')), /cannot be read/],
  ['groups without a name', changing(forward([{ Weight: 1 }])), /cannot be read/],
  ['groups that are nothing', changing(forward([null])), /cannot be read/],
  ['no forward config', changing({ Type: 'forward', ForwardConfig: null }), /cannot be read/],
  [
    'a schedule that is switched off',
    scheduled({}, {}, { State: 'DISABLED' }),
    /^is disabled and would restore nothing$/,
  ],
  [
    'a schedule that takes its time',
    scheduled({}, {}, { FlexibleTimeWindow: { Mode: 'FLEXIBLE', MaximumWindowInMinutes: 1440 } }),
    /^may fire up to 1440 minutes after its time$/,
  ],
]

test.each(FLAWS)('told: %s', (_name, schedule, flaw) => {
  expect(capturedActions(schedule, WANTED)).toEqual({ flaw: expect.stringMatching(flaw) })
})

test('a long text is not told whole', () => {
  const { flaw } = capturedActions(scheduled({}, { RoleArn: 'x'.repeat(10_000) }), WANTED) as { flaw: string }
  expect(flaw.length).toBeLessThan(300)
})
