import { inspect } from 'node:util'
import { expect, test } from '@jest/globals'
import { createSecrets, formsOf, Secret } from './secret.ts'

const VALUE = 'tok"en/+ é=1'

test('no way to turn it into text gives the value', () => {
  const secret = new Secret(VALUE)
  const texts = [
    String(secret),
    `${secret}`,
    JSON.stringify({ secret }),
    inspect(secret),
    inspect({ deep: [secret] }),
    inspect(secret, { showHidden: true, depth: 9 }),
    JSON.stringify(Object.entries(secret)),
    `${new Error('e', { cause: secret }).cause}`,
  ]
  for (const text of texts) expect(text).not.toContain('tok')
  expect(secret.reveal()).toBe(VALUE)
})

test.each([
  ['Base64', Buffer.from(VALUE).toString('base64')],
  ['Base64 without padding', Buffer.from(VALUE).toString('base64').replace(/=+$/, '')],
  ['Base64 for URLs', Buffer.from(VALUE).toString('base64url')],
  ['a URL', encodeURIComponent(VALUE)],
  ['JSON', JSON.stringify(VALUE).slice(1, -1)],
])('the form that it takes in %s is masked and redacted', (_, form) => {
  const masked: string[] = []
  const secrets = createSecrets((each) => masked.push(each))
  secrets.keep(VALUE)
  expect(masked).toContain(form)
  expect(secrets.redact(`a ${form} b`)).toBe('a *** b')
})

test('each line of several is a secret of its own', () => {
  const masked: string[] = []
  createSecrets((each) => masked.push(each)).keep('-----BEGIN-----\nabcdef\n-----END-----\n')
  expect(masked).toEqual(expect.arrayContaining(['-----BEGIN-----', 'abcdef', '-----END-----']))
})

test('nothing short is masked, and nothing twice', () => {
  expect(formsOf('ab').every((form) => form.length >= 4)).toBe(true)
  const masked: string[] = []
  const secrets = createSecrets((each) => masked.push(each))
  secrets.keep('abcdefgh')
  const count = masked.length
  secrets.keep('abcdefgh')
  expect(masked).toHaveLength(count)
  expect(() => formsOf('\ud800abc')).not.toThrow()
})

test('a secret inside another leaves nothing readable', () => {
  const secrets = createSecrets(() => {})
  secrets.keep('abcd')
  secrets.keep('abcdefgh')
  expect(secrets.redact('abcdefgh')).toBe('***')
})
