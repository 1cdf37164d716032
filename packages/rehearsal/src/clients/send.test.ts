import { once } from 'node:events'
import { Agent, createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { send } from './send.ts'

let server: Server
let agent: Agent
let answer: RequestListener

beforeEach(async () => {
  agent = new Agent({ keepAlive: true })
  server = createServer((request, response) => answer(request, response))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
})

afterEach(async () => {
  agent.destroy()
  server.closeAllConnections()
  server.close()
  await once(server, 'close')
})

const ask = (path = '/version') =>
  send({
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    host: 'shop.example.com',
    path,
    sign: { header: 'x-version', page: { path: '/version', json: 'app.version' } },
    agent,
    due: 990,
    now: () => 1_000,
  })

test('the version is that of the header, as a tag', async () => {
  answer = (_, response) => response.setHeader('x-version', '1.2.0').end('{}')
  expect(await ask('/')).toEqual({
    due: 990,
    sent: 1_000,
    took: 10,
    path: '/',
    status: 200,
    version: 'v1.2.0',
  })
})

test('without the header the version page tells', async () => {
  answer = (_, response) => response.end('{"app":{"version":"v1.3.0"}}')
  expect((await ask()).version).toBe('v1.3.0')
  expect((await ask('/other')).version).toBeUndefined()
})

test('a version page that is no JSON tells nothing', async () => {
  answer = (_, response) => response.end('<html>')
  expect((await ask()).version).toBeUndefined()
})

test('an error that the load balancer made is known by its server header', async () => {
  answer = (_, response) => response.writeHead(503, { server: 'awselb/2.0' }).end()
  expect(await ask()).toMatchObject({ status: 503, balancer: true })
})

test('a broken connection is an error, not a status', async () => {
  answer = (request) => request.socket.destroy()
  const record = await ask()
  expect(record.error).toBe('ECONNRESET')
  expect(record.status).toBeUndefined()
})

test('an answer that breaks off has no status', async () => {
  answer = (request, response) => {
    response.writeHead(200, { 'content-length': 100 }).write('half')
    response.on('finish', () => {})
    request.socket.end()
  }
  const record = await ask()
  expect(record.error).toBeDefined()
  expect(record.status).toBeUndefined()
})

test('asks by the host that clients know', async () => {
  let host: string | undefined
  answer = (request, response) => {
    host = request.headers.host
    response.end()
  }
  await ask()
  expect(host).toBe('shop.example.com')
})
