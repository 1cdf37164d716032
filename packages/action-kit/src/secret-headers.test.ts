import { inspect } from 'node:util'
import { ConfigurationError } from '@greenlight/release'
import { describe, expect, test } from '@jest/globals'
import { createInputs } from './inputs.ts'
import { createSecrets } from './secret.ts'

const reading = (given: { readonly token?: string; readonly headers?: string }) => {
  const masked: string[] = []
  const secrets = createSecrets((form) => masked.push(form))
  const env = { 'INPUT_METRICS-TOKEN': given.token ?? '', 'INPUT_METRICS-HEADERS': given.headers ?? '' }
  const inputs = createInputs(env, secrets)
  return {
    masked,
    secrets,
    read: () =>
      inputs
        .secretHeaders({ bearer: 'metrics-token', lines: 'metrics-headers' })
        .map(({ name, value }) => [name, value.reveal()]),
    raw: () => inputs.secretHeaders({ bearer: 'metrics-token', lines: 'metrics-headers' }),
  }
}

describe('what is handed over', () => {
  test.each<[string, Parameters<typeof reading>[0], string[][]]>([
    ['nothing', {}, []],
    ['only blanks', { token: ' \n', headers: '\n \n' }, []],
    ['a token', { token: ' s3cr3t.token~ ' }, [['authorization', 'Bearer s3cr3t.token~']]],
    [
      'headers, with blank lines and Windows line ends between them',
      { headers: 'X-Scope-OrgID: team\r\n\r\nAuthorization: Basic dTpwYXNz\n' },
      [
        ['X-Scope-OrgID', 'team'],
        ['Authorization', 'Basic dTpwYXNz'],
      ],
    ],
    [
      'a value with colons and spaces in it',
      { headers: 'Cookie:  a=b; c="d:e"  ' },
      [['Cookie', 'a=b; c="d:e"']],
    ],
    [
      'both',
      { token: 'abcdefgh', headers: 'X-Tenant: one' },
      [
        ['authorization', 'Bearer abcdefgh'],
        ['X-Tenant', 'one'],
      ],
    ],
  ])('%s', (_, given, headers) => {
    expect(reading(given).read()).toEqual(headers)
  })

  test('is masked in every part before it is looked at', () => {
    const token = 'tok-abcdefgh'
    const basic = Buffer.from('user:pass-word').toString('base64')
    const { masked, read, secrets, raw } = reading({
      token,
      headers: `X-One: value-one\nX-Two: Basic ${basic}`,
    })
    read()
    for (const part of [token, `Bearer ${token}`, 'value-one', basic, 'user:pass-word', 'pass-word']) {
      expect(masked).toContain(part)
      expect(secrets.redact(`a ${part} b`)).toBe('a *** b')
    }
    expect(inspect(raw(), { depth: 9 }) + JSON.stringify(raw())).not.toMatch(/tok-|value-one|pass/)
  })
})

describe('what cannot be used', () => {
  test.each<[string, Parameters<typeof reading>[0], string]>([
    [
      'a token with its scheme',
      { token: 'Bearer hush-hush' },
      'metrics-token begins with the name of a scheme',
    ],
    ['a token in two words', { token: 'hush hush-hush' }, 'metrics-token holds spaces or line ends'],
    ['a token in two lines', { token: 'hush\nhush-hush' }, 'metrics-token holds spaces or line ends'],
    ['a token in other letters', { token: 'hush-hüsh' }, 'metrics-token is empty, or holds characters'],
    ['a token without end', { token: 'hush'.repeat(3_000) }, 'metrics-token is longer than 8192 characters'],
    ['a line without a colon', { headers: 'X-A: b\nhush-hush' }, 'metrics-headers: line 2 has no colon'],
    ['a line without a name', { headers: ': hush-hush' }, 'line 1 has no name of a header'],
    ['a name that is none', { headers: 'hush hush: x' }, 'line 1 has no name of a header'],
    ['a name without end', { headers: `${'hush'.repeat(20)}: x` }, 'line 1 has no name of a header'],
    ['no value', { headers: 'X-A:  ' }, 'line 1 has a value that is empty'],
    ['a control character', { headers: 'X-A: hush\u0000hush' }, 'line 1 has a value that is empty, or holds'],
    ['a value without end', { headers: `X-A: ${'hush'.repeat(3_000)}` }, 'line 1 has a value that is longer'],
    ['the name of another host', { headers: 'Host: hush.example' }, 'line 1 sets host, which the client'],
    [
      'a header for proxies',
      { headers: 'Proxy-Authorization: hush-hush' },
      'line 1 sets a header for proxies',
    ],
    ['a header twice', { headers: 'X-A: hush\nx-a: hush' }, 'line 2 repeats the header of line 1'],
    [
      'two credentials',
      { token: 'hush-hush', headers: 'Authorization: Basic hush' },
      'line 1 sets authorization, as metrics-token does',
    ],
    [
      'too many lines',
      { headers: Array.from({ length: 17 }, (_, index) => `X-${index}: hush`).join('\n') },
      'metrics-headers has more than 16 lines',
    ],
  ])('%s is named, and no value', (_, given, says) => {
    const { read } = reading(given)
    expect(read).toThrow(ConfigurationError)
    expect(read).toThrow(says)
    try {
      read()
    } catch (error) {
      expect(inspect(error)).not.toContain('hush')
    }
  })

  test('all faults at once', () => {
    const { read } = reading({ token: 'a b', headers: 'nothing\nX-A:\nX-B: ü' })
    for (const says of ['metrics-token holds', 'line 1 has', 'line 2 has', 'line 3 has'])
      expect(read).toThrow(says)
  })
})
