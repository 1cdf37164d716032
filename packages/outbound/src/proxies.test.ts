import { ConfigurationError } from '@greenlight/release'
import { describe, expect, test } from '@jest/globals'
import { type Environment, readProxies } from './proxies.ts'

const SECURE = new URL('https://api.github.test/')
const PLAIN = new URL('http://prometheus.test/')
const of = (env: Environment, url = SECURE) => readProxies(env).proxyFor(url)

describe('which proxy', () => {
  test.each<[string, Environment, URL, string | undefined]>([
    ['HTTPS_PROXY for https', { HTTPS_PROXY: 'http://a:1' }, SECURE, 'http://a:1'],
    ['HTTPS_PROXY not for http', { HTTPS_PROXY: 'http://a:1' }, PLAIN, undefined],
    ['HTTP_PROXY for http', { HTTP_PROXY: 'http://a:1' }, PLAIN, 'http://a:1'],
    ['HTTP_PROXY not for https', { HTTP_PROXY: 'http://a:1' }, SECURE, undefined],
    ['lower case', { https_proxy: 'http://a:1' }, SECURE, 'http://a:1'],
    ['lower case first', { https_proxy: 'http://a:1', HTTPS_PROXY: 'http://b:2' }, SECURE, 'http://a:1'],
    ['an empty one is none', { https_proxy: ' ', HTTPS_PROXY: 'http://b:2' }, SECURE, 'http://b:2'],
    ['no scheme is http', { HTTPS_PROXY: 'a:3128' }, SECURE, 'http://a:3128'],
    ['a proxy behind TLS', { HTTPS_PROXY: 'https://a' }, SECURE, 'https://a'],
    ['none', {}, SECURE, undefined],
    ['NO_PROXY', { HTTPS_PROXY: 'a:1', NO_PROXY: 'github.test' }, SECURE, undefined],
    ['no_proxy', { HTTPS_PROXY: 'a:1', no_proxy: '.github.test' }, SECURE, undefined],
    ['no_proxy first', { HTTPS_PROXY: 'a:1', no_proxy: 'x.test', NO_PROXY: '*' }, SECURE, 'http://a:1'],
  ])('%s', (_, env, url, shown) => {
    expect(of(env, url)?.shown).toBe(shown)
  })

  test('host, port and what to sign in with', () => {
    expect(of({ HTTPS_PROXY: 'http://ada:p%40ss%3A%C3%A9@proxy.test:3128/' })).toEqual({
      variable: 'HTTPS_PROXY',
      shown: 'http://proxy.test:3128',
      secure: false,
      host: 'proxy.test',
      port: 3128,
      authorization: `Basic ${Buffer.from('ada:p@ss:é').toString('base64')}`,
    })
    expect(of({ HTTPS_PROXY: 'https://[fd00::1]' })).toMatchObject({
      host: 'fd00::1',
      port: 443,
      secure: true,
    })
    expect(of({ HTTPS_PROXY: 'http://proxy.test' })).toMatchObject({ port: 80 })
  })
})

describe('what cannot be read', () => {
  test.each([
    ['http://', 'no URL'],
    ['http://a:99999', 'no URL'],
    ['http://a b', 'no URL'],
    ['socks5://a:1080', 'SOCKS'],
    ['socks://a', 'SOCKS'],
    ['ftp://a', 'neither http:// nor https://'],
    ['http://a/proxy.pac', 'has a path'],
    ['http://a?x', 'has a path'],
    ['http://ada:100%@a', 'encodes nothing'],
  ])('%s is refused', (value, words) => {
    const asked = () => of({ HTTPS_PROXY: value })
    expect(asked).toThrow(ConfigurationError)
    expect(asked).toThrow(words)
    expect(asked).toThrow('HTTPS_PROXY')
  })

  test('all faults are told at once, and by nobody who does not need the proxy', () => {
    const proxies = readProxies({ https_proxy: 'socks5://a', HTTP_PROXY: 'ftp://b', NO_PROXY: 'github.test' })
    expect(() => proxies.check()).toThrow(/https_proxy.*; HTTP_PROXY/)
    expect(proxies.proxyFor(SECURE)).toBeUndefined()
    expect(() => proxies.proxyFor(PLAIN)).toThrow(/https_proxy.*; HTTP_PROXY/)
    expect(() => readProxies({ HTTPS_PROXY: 'a:1' }).check()).not.toThrow()
  })

  test.each([
    'socks5://ada:hush-hush@a:1080',
    'http://ada:hush-hush@a:99999',
    'http://ada:hush-hush/@@a',
    'http://ada:hush-hush#1@a',
    'ada:hush-hush@a/path',
    'http://ada:hush-hush%@a',
    'ftp://x@ada:hush-hush@a',
  ])('%s is told without its password', (value) => {
    const proxies = readProxies({ HTTPS_PROXY: value })
    expect(() => proxies.check()).toThrow(/^(?!.*hush)/)
    expect(() => proxies.check()).toThrow(
      expect.objectContaining({ next: expect.not.stringContaining('hush') }),
    )
    expect(
      proxies.secrets.some((secret) => secret.startsWith('hush-hush') || secret.includes('hush-hush')),
    ).toBe(true)
  })
})

test('a password is secret in both spellings and as it is sent; a user alone may be a token', () => {
  expect(readProxies({ HTTPS_PROXY: 'http://ada:p%40ss@a', HTTP_PROXY: 'b:1' }).secrets).toEqual([
    'p%40ss',
    'p@ss',
    'ada:p%40ss',
    'ada:p@ss',
  ])
  expect(readProxies({ HTTPS_PROXY: 'http://token@a' }).secrets).toEqual(['token'])
  expect(readProxies({ HTTPS_PROXY: 'http://a:1' }).secrets).toEqual([])
})
