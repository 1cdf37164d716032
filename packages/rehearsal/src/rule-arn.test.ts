import { expect, test } from '@jest/globals'
import { placesOf } from './rule-arn.ts'

const PREFIX = 'arn:aws:elasticloadbalancing:eu-west-1:123456789012:'

test('a rule’s ARN names its listener and load balancer', () => {
  expect(placesOf(`${PREFIX}listener-rule/app/shop/a1/b2/c3`)).toEqual({
    name: 'shop',
    loadBalancer: `${PREFIX}loadbalancer/app/shop/a1`,
    listener: `${PREFIX}listener/app/shop/a1/b2`,
    rule: `${PREFIX}listener-rule/app/shop/a1/b2/c3`,
  })
})

test('a listener’s ARN means its default rule', () => {
  expect(placesOf(`${PREFIX}listener/app/shop/a1/b2`)).toEqual({
    name: 'shop',
    loadBalancer: `${PREFIX}loadbalancer/app/shop/a1`,
    listener: `${PREFIX}listener/app/shop/a1/b2`,
  })
})

test.each([
  '',
  `${PREFIX}listener-rule/net/shop/a1/b2/c3`,
  `${PREFIX}listener-rule/app/shop/a1/b2`,
  `${PREFIX}listener/app/shop/a1/b2/c3`,
  `${PREFIX}targetgroup/shop/a1`,
])('%j is refused', (arn) => {
  expect(() => placesOf(arn)).toThrow(`rule is ${JSON.stringify(arn)}`)
})
