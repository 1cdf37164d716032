import { expect, test } from '@jest/globals'
import { CONDITION_ROWS } from './condition-rows.testing.ts'
import { decide, parsePolicy } from './policy.ts'

test.each(CONDITION_ROWS)('%s: %s', (_sentence, operator, key, wanted, request, holds) => {
  const statement = {
    Effect: 'Allow',
    Action: 'ecs:UpdateService',
    Resource: '*',
    Condition: { [operator]: { [key]: wanted } },
  }
  const policy = parsePolicy({ Version: '2012-10-17', Statement: [statement] }, 'permissions', 'policy')
  const context = new Map(request.length === 0 ? [] : [[key.toLowerCase(), request] as const])
  const decision = decide([policy], { action: 'ecs:UpdateService', resource: 'arn:x', context })
  expect(decision).toBe(holds ? 'allowed' : 'not allowed')
})

const REFUSED: readonly (readonly [string, string, string, RegExp])[] = [
  ['IpAddress', 'aws:SourceArn', '10.0.0.0/8', /IpAddress is not modelled; modelled: StringEquals/],
  ['ForSomeValues:StringEquals', 'aws:TagKeys', 'a', /ForSomeValues:StringEquals is not modelled/],
  [
    'ForAnyValue:StringEqualsIfExists',
    'aws:TagKeys',
    'a',
    /whether it holds without the key is not documented/,
  ],
  [
    'StringEquals',
    'aws:TagKeys',
    'a',
    /aws:TagKeys may have several values, so StringEquals needs ForAllValues: or/,
  ],
  ['StringLike', 'ecs:subnet', 'subnet-*', /ecs:subnet may have several values/],
  [
    'ForAllValues:StringEquals',
    'aws:RequestTag/a',
    'b',
    /is true whenever the request does not carry the key/,
  ],
  [
    'ForAnyValue:ArnLike',
    'ecs:task-definition',
    '*',
    /has one value, so ForAnyValue:ArnLike does not fit it. Use ArnLike/,
  ],
  [
    'Bool',
    'ecs:enable-execute-command',
    'false',
    /Bool does not compare ecs:enable-execute-command, which is of the type String/,
  ],
  ['StringEquals', 'ecs:auto-assign-public-ip', 'false', /of the type Bool/],
  ['Bool', 'ecs:auto-assign-public-ip', 'no', /true or false, not with "no"/],
  ['Null', 'ecs:subnet', 'absent', /Null asks true or false of ecs:subnet, not "absent"/],
  ['StringEquals', 'aws:MultiFactorAuthPresent', 'true', /key aws:MultiFactorAuthPresent is not modelled/],
  ['StringEquals', 'aws:ResourceTag/a', 'b', /key aws:ResourceTag\/a is not modelled/],
]

test.each(REFUSED)('%s of %s is refused by name, never passed over', (operator, key, value, message) => {
  const statement = {
    Effect: 'Allow',
    Action: '*',
    Resource: '*',
    Condition: { [operator]: { [key]: value } },
  }
  const parse = () => parsePolicy({ Version: '2012-10-17', Statement: [statement] }, 'permissions', 'policy')
  expect(parse).toThrow(message)
})

test('a key whose values nobody documents is refused when it is asked for, not taken as absent', () => {
  const statement = {
    Effect: 'Allow',
    Action: 'ecs:*',
    Resource: '*',
    Condition: { NumericLessThanIfExists: { 'ecs:task-cpu': '1024' } },
  }
  const policy = parsePolicy({ Version: '2012-10-17', Statement: [statement] }, 'permissions', 'policy')
  const question = { resource: 'arn:x', context: new Map(), unmodelled: ['ecs:task-cpu'] }
  expect(() => decide([policy], { ...question, action: 'ecs:UpdateService' })).toThrow(
    'A policy asks for ecs:task-cpu of ecs:UpdateService, whose value AWS does not document',
  )
})
