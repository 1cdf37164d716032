import { expect, test } from '@jest/globals'
import { isCredentialHeader, isOwnHeader } from './header-names.ts'

test.each([
  'Authorization',
  'proxy-authorization',
  'Proxy-Connection',
  'Cookie',
  'X-API-Key',
  'X-Apikey',
  'X-Auth-Token',
  'X-Amz-Security-Token',
  'X_Secret',
  'Session',
])('%s carries a credential', (name) => {
  expect(isCredentialHeader(name)).toBe(true)
})

test.each(['X-Scope-OrgID', 'Accept', 'Content-Type', 'X-Tokenizer', 'Idempotency-Key', 'X-Greenlight-Slot'])(
  '%s does not',
  (name) => {
    expect(isCredentialHeader(name)).toBe(false)
  },
)

test.each([
  ['Host', true],
  ['TE', true],
  ['Content-Length', true],
  ['Content-Type', false],
  ['X-Forwarded-Proto', false],
])('whether the client sets %s itself: %j', (name, own) => {
  expect(isOwnHeader(name)).toBe(own)
})
