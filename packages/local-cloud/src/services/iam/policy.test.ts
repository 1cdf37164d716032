import { expect, test } from '@jest/globals'
import { decide, parsePolicy, trusts } from './policy.ts'
import { fits, fitsArn } from './wildcard.ts'

const policy = (...statements: object[]) =>
  parsePolicy({ Version: '2012-10-17', Statement: statements }, 'permissions', 'policy')

const SERVICE = 'arn:aws:ecs:eu-west-1:123456789012:service/shop/shop-green'
const allow = (more: object = {}) => ({
  Effect: 'Allow',
  Action: 'ecs:UpdateService',
  Resource: SERVICE,
  ...more,
})
const deny = (more: object = {}) => ({ ...allow(more), Effect: 'Deny' })

const DECISIONS: readonly [string, object[], string, Record<string, string[]>?][] = [
  ['nothing said', [], 'not allowed'],
  ['exactly this', [allow()], 'allowed'],
  ['action in other case', [allow({ Action: 'ECS:updateservice' })], 'allowed'],
  ['action by wildcard', [allow({ Action: 'ecs:Update*' })], 'allowed'],
  ['one character', [allow({ Action: 'ecs:UpdateServic?' })], 'allowed'],
  ['another service', [allow({ Action: 'ec2:*' })], 'not allowed'],
  ['list of actions', [allow({ Action: ['ecs:Describe*', 'ecs:UpdateService'] })], 'allowed'],
  ['resource by wildcard', [allow({ Resource: 'arn:aws:ecs:*:*:service/shop/*' })], 'allowed'],
  ['a wildcard crosses slashes', [allow({ Resource: 'arn:aws:ecs:*:service/*' })], 'allowed'],
  ['resource in other case', [allow({ Resource: SERVICE.toUpperCase() })], 'not allowed'],
  ['the other slot', [allow({ Resource: SERVICE.replace('green', 'blue') })], 'not allowed'],
  ['a deny outweighs', [allow(), deny()], 'explicitly denied'],
  ['a deny of something else', [allow(), deny({ Resource: 'arn:aws:ecs:*:*:service/other/*' })], 'allowed'],
  ['NotAction', [{ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }], 'allowed'],
  ['NotAction names it', [{ Effect: 'Allow', NotAction: 'ecs:*', Resource: '*' }], 'not allowed'],
  ['NotResource', [{ Effect: 'Allow', Action: '*', NotResource: SERVICE }], 'not allowed'],
  [
    'condition holds',
    [allow({ Condition: { ArnEquals: { 'ecs:cluster': 'arn:c' } } })],
    'allowed',
    { 'ecs:cluster': ['arn:c'] },
  ],
  [
    'condition fails',
    [allow({ Condition: { ArnEquals: { 'ecs:cluster': 'arn:d' } } })],
    'not allowed',
    { 'ecs:cluster': ['arn:c'] },
  ],
  [
    'any of the values',
    [allow({ Condition: { StringLike: { 'ecs:cluster': ['x', 'a?n:*'] } } })],
    'allowed',
    { 'ecs:cluster': ['arn:c'] },
  ],
  [
    'all conditions',
    [
      allow({
        Condition: { StringLike: { 'ecs:cluster': '*' }, StringEquals: { 'aws:PrincipalAccount': '1' } },
      }),
    ],
    'not allowed',
    { 'ecs:cluster': ['c'] },
  ],
  [
    'key names in any case',
    [allow({ Condition: { StringEquals: { 'ECS:Cluster': 'c' } } })],
    'allowed',
    { 'ecs:cluster': ['c'] },
  ],
]

test.each(DECISIONS)('%s', (_name, statements, expected, keys = {}) => {
  const context = new Map(Object.entries(keys))
  const question = { action: 'ecs:UpdateService', resource: SERVICE, context }
  expect(decide([policy(...statements)], question)).toBe(expected)
})

const REFUSED: readonly [string, object, RegExp][] = [
  [
    'unknown operator',
    allow({ Condition: { IpAddress: { 'ecs:cluster': 'x' } } }),
    /IpAddress is not modelled; modelled: StringEquals/,
  ],
  [
    'unknown key',
    allow({ Condition: { StringEquals: { 'aws:MultiFactorAuthPresent': 'true' } } }),
    /key aws:MultiFactorAuthPresent is not modelled/,
  ],
  ['variable', allow({ Resource: 'arn:${aws:username}' }), /policy variable/],
  ['effect', { ...allow(), Effect: 'allow' }, /must be "Allow" or "Deny", not "allow"/],
  ['no action', { Effect: 'Allow', Resource: '*' }, /exactly one of Action and NotAction/],
  ['principal', allow({ Principal: '*' }), /takes no Principal/],
  ['misspelt element', allow({ Actions: 'ecs:*' }), /Actions is not modelled/],
  ['odd action', allow({ Action: 'UpdateService' }), /"UpdateService" must look like service:Operation/],
]

test.each(REFUSED)('refuses by name: %s', (_name, statement, message) => {
  expect(() => policy(statement)).toThrow(message)
})

test('refuses a document that is no policy', () => {
  expect(() => parsePolicy('{', 'permissions', 'role x: p')).toThrow(/role x: p is not JSON/)
  expect(() => parsePolicy({ Version: '2008-10-17', Statement: [] }, 'permissions', 'p')).toThrow(
    /"2012-10-17"/,
  )
})

test('a trust policy is asked about its principals only', () => {
  const trust = parsePolicy(
    {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { Service: 'scheduler.amazonaws.com' },
          Action: 'sts:AssumeRole',
          Condition: { StringEquals: { 'aws:SourceAccount': '123456789012' } },
        },
      ],
    },
    'trust',
    'trust',
  )
  const ask = (service: string, account: string) =>
    trusts(
      trust,
      'sts:AssumeRole',
      (named) => named.service.includes(service),
      new Map([['aws:sourceaccount', [account]]]),
    )
  expect(ask('scheduler.amazonaws.com', '123456789012')).toBe(true)
  expect(ask('scheduler.amazonaws.com', '999999999999')).toBe(false)
  expect(ask('ecs-tasks.amazonaws.com', '123456789012')).toBe(false)
})

test('patterns take regular expression characters as they are', () => {
  expect(fits('a.c', 'abc')).toBe(false)
  expect(fits('a+(b)[c]{d}^$|\\', 'a+(b)[c]{d}^$|\\')).toBe(true)
  expect(fits('*', 'line\nbreak')).toBe(true)
  expect(fitsArn('arn:aws:iam::*:role/x', 'arn:aws:iam::1:role/x')).toBe(true)
  // In an Arn operator a star does not reach into the next part.
  expect(fitsArn('arn:aws:*:x', 'arn:aws:iam::1:x')).toBe(false)
})
