import { expect, test } from '@jest/globals'
import { parseRuleArn } from './rule-arn.ts'
import { LISTENER, RULE } from './wire.testing.ts'

test('a rule belongs to a listener and a load balancer', () => {
  expect(parseRuleArn(RULE, 'rule')).toEqual({
    arn: RULE,
    kind: 'rule',
    listener: LISTENER,
    loadBalancer: 'app/shop/50dc6c495c0c9188',
    partition: 'aws',
  })
})

test('a listener means its default rule', () => {
  expect(parseRuleArn(LISTENER.replace('arn:aws:', 'arn:aws-cn:'), 'rule')).toMatchObject({
    kind: 'listener',
    partition: 'aws-cn',
    loadBalancer: 'app/shop/50dc6c495c0c9188',
  })
})

test.each([
  '',
  'shop',
  `${LISTENER}/`,
  `${RULE}/more`,
  RULE.replace('listener-rule', 'listener'),
  LISTENER.replace('listener', 'listener-rule'),
  RULE.replace('app/', 'net/'),
  RULE.replace('elasticloadbalancing', 'ecs'),
])('%j is refused by its place and value', (arn) => {
  expect(() => parseRuleArn(arn, 'environments.production.rule')).toThrow(
    `environments.production.rule is ${JSON.stringify(arn)}`,
  )
})
