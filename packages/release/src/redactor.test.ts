import { describe, expect, test } from '@jest/globals'
import { redactor } from './redactor.ts'

const one = (line: string, ...injected: Parameters<typeof redactor>): string | undefined =>
  redactor(...injected)([line])[0]

/** Made so that no scanner takes this file for a leak: put together only here. */
const made = (...parts: readonly string[]): string => parts.join('')

describe('what has the form of a secret is hidden', () => {
  test.each([
    ['an access key of AWS', made('AKIA', 'ABCDEFGHIJKLMNOP')],
    ['a temporary one', made('ASIA', 'ABCDEFGHIJKLMNOP')],
    ['a token of GitHub', made('ghp_', 'a'.repeat(36))],
    ['a fine-grained one', made('github_', 'pat_', 'A1'.repeat(20))],
    ['a token of GitLab', made('glpat', '-', 'a'.repeat(20))],
    ['a token of Slack', made('xoxb', '-', '1234567890', '-abc')],
    ['a key of Stripe', made('sk_', 'live_', 'a'.repeat(24))],
    ['a key of a model', made('sk-', 'a1b2'.repeat(8))],
    ['a key of Google', made('AIza', 'b'.repeat(35))],
    ['a token of npm', made('npm_', 'c'.repeat(36))],
    ['a key of SendGrid', made('SG.', 'd'.repeat(22), '.', 'e'.repeat(43))],
    ['a JWT', made('eyJ', 'hbGciOiJIUzI1NiJ9', '.eyJ', 'zdWIiOiIxIn0', '.c2lnbmF0dXJl')],
    ['a JWT cut short', made('eyJ', 'hbGciOiJIUzI1NiJ9', '.eyJ', 'zdWIi')],
  ])('%s', (_, secret) => {
    expect(one(`got ${secret}, then failed`)).toBe('got ***, then failed')
  })

  test.each([
    ['postgres://shop:hunter2@db:5432/shop', 'postgres://shop:***@db:5432/shop'],
    ['redis://:hunter2@cache', 'redis://:***@cache'],
    ['Authorization: Bearer abc.def-1', 'Authorization: Bearer ***'],
    ['"authorization":"Basic dTpw"', '"authorization":"Basic ***"'],
    ['> authorization: abc123', '> authorization: ***'],
  ])('%s', (line, safe) => {
    expect(one(line)).toBe(safe)
  })

  test('a private key, over all of its lines', () => {
    const lines = [
      'key:',
      made('-----BEGIN RSA ', 'PRIVATE KEY-----'),
      'MIIEow',
      made('-----END RSA ', 'PRIVATE KEY-----'),
      'done',
    ]
    const hidden = '*** (part of a private key)'
    expect(redactor()(lines)).toEqual(['key:', hidden, hidden, hidden, 'done'])
  })
})

describe('what stands behind a name of a secret is hidden', () => {
  test.each([
    ['DB_PASSWORD=hunter2 retrying', 'DB_PASSWORD=*** retrying'],
    ['{"apiKey":"a b c","port":8080}', '{"apiKey":"***","port":8080}'],
    ["client_secret: 'x, y'", "client_secret: '***'"],
    ['session-token = abc', 'session-token = ***'],
    ['SENTRY_DSN=https://k@sentry.example/1', 'SENTRY_DSN=***'],
    ['connectionString: "Server=db"', 'connectionString: "***"'],
    ['password="never closed', 'password="***"'],
  ])('%s', (line, safe) => {
    expect(one(line)).toBe(safe)
  })

  test('of a name that only the task definition calls a secret', () => {
    const injected = { names: ['STRIPE'], environment: {} }
    expect(one('STRIPE=abc MODE=test', injected)).toBe('STRIPE=*** MODE=test')
    expect(one('STRIPE=abc MODE=test')).toBe('STRIPE=abc MODE=test')
  })
})

describe('what the task definition injects in plain text under a name of a secret is hidden anywhere', () => {
  const injected = {
    names: [],
    environment: { DB_PASSWORD: 'p"w/1', MODE: 'production', API_TOKEN: 'abc', OTHER_TOKEN: 'p"w/1-long' },
  }

  test.each([
    ['login as shop with p"w/1 failed', 'login as shop with *** failed'],
    ['{"tried":"p\\"w/1"}', '{"tried":"***"}'],
    ['GET /?p=p%22w%2F1', 'GET /?p=***'],
    ['the longer one first: p"w/1-long', 'the longer one first: ***'],
    ['MODE is production', 'MODE is production'],
    ['too short to hide: abc', 'too short to hide: abc'],
  ])('%s', (line, safe) => {
    expect(one(line, injected)).toBe(safe)
  })

  test('half a surrogate pair in a value is no reason to fail', () => {
    expect(one('x', { names: [], environment: { A_TOKEN: '\ud800abcd' } })).toBe('x')
  })
})

test.each([
  'Error: connect ECONNREFUSED 10.0.0.7:5432',
  'listening on http://0.0.0.0:8080',
  '    at Server.<anonymous> (/app/server.js:12:3)',
  'tokens used: many',
  'passed 12 of 12',
  'sk-short',
])('an ordinary line stays: %s', (line) => {
  expect(one(line)).toBe(line)
})

test('a line without end is cut first', () => {
  expect(one('x'.repeat(100_000))).toHaveLength(4_000 + '… (cut)'.length)
})
