import { expect, test } from '@jest/globals'
import { completeConditions, matches, matchesPattern } from './conditions.ts'

test.each([
  ['/*', '/any/thing', true],
  ['/img/*', '/img', false],
  ['/img/?.png', '/img/a.png', true],
  ['/img/?.png', '/img/ab.png', false],
  ['*a*b', 'xxaxxab', true],
  ['/A', '/a', false],
  ['', '', true],
])('pattern %s on %s: %s', (pattern, subject, expected) => {
  expect(matchesPattern(pattern, subject, false)).toBe(expected)
})

test('all conditions must hold; paths know case, hosts and headers do not, queries do not count', () => {
  const conditions = completeConditions([
    { Field: 'path-pattern', Values: ['/shop'] },
    { Field: 'host-header', HostHeaderConfig: { Values: ['*.Example.com'] } },
    { Field: 'http-header', HttpHeaderConfig: { HttpHeaderName: 'X-Slot', Values: ['Green'] } },
  ])
  const head = {
    method: 'GET',
    path: '/shop?a=1',
    headers: { host: 'www.example.com:80', 'x-slot': 'green' },
  }
  expect(matches(conditions, head)).toBe(true)
  expect(matches(conditions, { ...head, path: '/Shop' })).toBe(false)
  expect(matches(conditions, { ...head, headers: { host: 'www.example.com' } })).toBe(false)
})

test('other conditions are refused by name', () => {
  expect(() =>
    completeConditions([{ Field: 'source-ip', SourceIpConfig: { Values: ['10.0.0.0/8'] } }]),
  ).toThrow("rule conditions on 'source-ip'")
})
