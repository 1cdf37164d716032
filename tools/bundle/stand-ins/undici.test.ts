import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { fetch, ProxyAgent } from './undici.mjs'

const kept = process.env['NODE_USE_ENV_PROXY']
beforeEach(() => {
  delete process.env['NODE_USE_ENV_PROXY']
})
afterEach(() => {
  if (kept !== undefined) process.env['NODE_USE_ENV_PROXY'] = kept
})

test("a request goes through the runtime's own fetch, without the other undici's dispatcher", async () => {
  const response = await fetch('data:text/plain,hello', { dispatcher: { dispatch: 'not a dispatcher' } })
  expect(await response.text()).toBe('hello')
})

test('a proxy that Node would ignore is refused by name', () => {
  expect(() => new ProxyAgent({ uri: 'http://proxy.example:3128' })).toThrow('NODE_USE_ENV_PROXY: "1"')
  process.env['NODE_USE_ENV_PROXY'] = '1'
  expect(() => new ProxyAgent({ uri: 'http://proxy.example:3128' })).not.toThrow()
})
