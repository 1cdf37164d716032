import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { capturedWeights } from './captured-weights.ts'

const GROUPS = { blue: 'arn:blue', green: 'arn:green' }
const tuples = (blue: unknown, green: unknown, ...more: unknown[]) => [
  { TargetGroupArn: 'arn:green', Weight: green },
  { TargetGroupArn: 'arn:blue', Weight: blue },
  ...more,
]
const forward = (TargetGroups: unknown) => ({ Type: 'forward', ForwardConfig: { TargetGroups } })

test.each([
  ['of a rule', { RuleArn: 'arn', Actions: [forward(tuples(100, 0))] }, { blue: 100, green: 0 }],
  [
    'of a listener',
    { ListenerArn: 'arn', DefaultActions: [forward(tuples(0, 999))] },
    { blue: 0, green: 999 },
  ],
  [
    'behind a login',
    { Actions: [{ Type: 'authenticate-oidc' }, forward(tuples(95, 5))] },
    { blue: 95, green: 5 },
  ],
])('reads those %s', (_, input, weights) => expect(capturedWeights(input, GROUPS)).toEqual(weights))

test.each([
  ['nothing', undefined],
  ['text', 'Actions'],
  ['a list', [forward(tuples(100, 0))]],
  ['actions that are no list', { Actions: forward(tuples(100, 0)) }],
  ['no forward', { Actions: [{ Type: 'fixed-response' }] }],
  ['two forwards', { Actions: [forward(tuples(100, 0)), forward(tuples(0, 100))] }],
  ['a third group', { Actions: [forward(tuples(50, 0, { TargetGroupArn: 'arn:red', Weight: 50 }))] }],
  ['one group', { Actions: [forward([{ TargetGroupArn: 'arn:blue', Weight: 100 }])] }],
  [
    'another group',
    {
      Actions: [
        forward([
          { TargetGroupArn: 'arn:red', Weight: 0 },
          { TargetGroupArn: 'arn:blue', Weight: 1 },
        ]),
      ],
    },
  ],
  ['no weight', { Actions: [forward(tuples(100, undefined))] }],
  ['a weight in words', { Actions: [forward(tuples('100', 0))] }],
  ['a weight of 1000', { Actions: [forward(tuples(1000, 0))] }],
  ['half a weight', { Actions: [forward(tuples(0.5, 1))] }],
  ['weights that add up to nothing', { Actions: [forward(tuples(0, 0))] }],
])('reads nothing from %s', (_, input) => expect(capturedWeights(input, GROUPS)).toBeUndefined())

test('reads any other input without ever crashing', () => {
  fc.assert(fc.property(fc.anything(), (input) => expect(capturedWeights(input, GROUPS)).toBeUndefined()))
})
