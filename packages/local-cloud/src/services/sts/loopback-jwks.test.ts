import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@jest/globals'
import { loopbackJwks } from './loopback-jwks.ts'

test('finds the keys by the discovery document', async () => {
  const server = createServer((request, response) => {
    const { port } = server.address() as AddressInfo
    const found = request.url === '/acme/.well-known/openid-configuration'
    response.end(
      JSON.stringify(
        found ? { jwks_uri: `http://127.0.0.1:${port}/keys` } : { keys: [{ kty: 'RSA', kid: request.url }] },
      ),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  expect(await loopbackJwks(`http://127.0.0.1:${port}/acme`)).toEqual({
    keys: [{ kty: 'RSA', kid: '/keys' }],
  })
  server.closeAllConnections()
  server.close()
})

test('goes nowhere but to this machine', async () => {
  await expect(loopbackJwks('https://token.actions.githubusercontent.com')).rejects.toThrow(/not on loopback/)
})
