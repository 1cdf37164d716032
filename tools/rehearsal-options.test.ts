import { expect, test } from '@jest/globals'
import { secretsNamed } from './rehearsal-options.ts'

const ENV = { METRICS_TOKEN: 'hush-hush', OTHER: 'x', EMPTY: '' }

test.each([
  [undefined, {}],
  ['', {}],
  ['METRICS_TOKEN', { METRICS_TOKEN: 'hush-hush' }],
  [' METRICS_TOKEN, OTHER,', { METRICS_TOKEN: 'hush-hush', OTHER: 'x' }],
])('--secrets %j', (names, secrets) => {
  expect(secretsNamed(names, ENV)).toEqual(secrets)
})

test.each([
  ['METRICS_TOKEN=hush-hush', 'item 1 is not the name of a secret'],
  ['OTHER,hush hush', 'item 2 is not the name of a secret'],
  ['GITHUB_TOKEN', 'item 1 is not the name of a secret'],
  ['NOWHERE,EMPTY', 'NOWHERE, EMPTY is no environment variable here'],
])('--secrets %s is refused, and shows no value', (names, says) => {
  expect(() => secretsNamed(names, ENV)).toThrow(says)
  expect(() => secretsNamed(names, ENV)).not.toThrow('hush')
})
