import {
  type Agent,
  createServer,
  request as httpRequest,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from '@jest/globals'
import { type FrontWorld, frontWorld } from './http-front.testing.ts'

const targets: Server[] = []
let world: FrontWorld | undefined

afterEach(async () => {
  await world?.compute.close()
  for (const server of targets.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

/** A target on a real socket, behind a load balancer whose clock stands still unless it is driven. */
async function behind(handler: (request: IncomingMessage, response: ServerResponse) => void) {
  const server = createServer({ keepAliveTimeout: 0 }, handler)
  targets.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  world = await frontWorld(port)
  return { world, server }
}

function send(
  url: string,
  options: { method?: string; body?: string; agent?: Agent; headers?: Record<string, string> } = {},
) {
  return new Promise<{ status: number; headers: IncomingMessage['headers']; body: string }>(
    (resolve, reject) => {
      const outgoing = httpRequest(
        `${url}/path?q=1`,
        {
          method: options.method ?? 'GET',
          headers: options.headers ?? {},
          ...(options.agent && { agent: options.agent }),
        },
        (incoming) => {
          let body = ''
          incoming.setEncoding('utf8')
          incoming.on('data', (text: string) => {
            body += text
          })
          incoming.on('error', reject)
          incoming.on('end', () =>
            resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body }),
          )
        },
      )
      outgoing.on('error', reject)
      outgoing.end(options.body)
    },
  )
}

test('passes method, path, body and headers on, and says for whom', async () => {
  const { world } = await behind((request, response) => {
    let body = ''
    request.on('data', (chunk) => {
      body += chunk
    })
    request.on('end', () => {
      response.setHeader('x-own', 'yes')
      response.end(
        JSON.stringify({ method: request.method, url: request.url, headers: request.headers, body }),
      )
    })
  })
  const answer = await send(world.url, {
    method: 'POST',
    body: 'hello',
    headers: { 'x-forwarded-for': '9.9.9.9' },
  })
  expect(answer.status).toBe(200)
  expect(answer.headers['x-own']).toBe('yes')
  const seen = JSON.parse(answer.body)
  expect(seen).toMatchObject({ method: 'POST', url: '/path?q=1', body: 'hello' })
  expect(seen.headers).toMatchObject({
    'x-forwarded-for': '9.9.9.9, 127.0.0.1',
    'x-forwarded-proto': 'http',
    'x-amzn-trace-id': expect.stringMatching(/^Root=1-[0-9a-f]{8}-[0-9a-f]{24}$/),
  })
  expect(world.counted('HTTPCode_Target_2XX_Count', 'group')).toBe(1)
})

test('a target that resets the connection is a 502 of the load balancer, without the target group', async () => {
  const { world } = await behind((request) => request.socket.destroy())
  const answer = await send(world.url)
  expect(answer).toMatchObject({ status: 502, headers: { server: 'awselb/2.0' } })
  expect(world.counted('HTTPCode_ELB_502_Count', 'load balancer')).toBe(1)
  expect(world.counted('HTTPCode_ELB_5XX_Count', 'load balancer')).toBe(1)
  expect(world.counted('HTTPCode_ELB_5XX_Count', 'group')).toBe(0)
  expect(world.counted('HTTPCode_Target_5XX_Count', 'group')).toBe(0)
})

test('a target that refuses connections is a 502, and a connection error of its group', async () => {
  const { world, server } = await behind(() => {})
  await new Promise((resolve) => server.close(resolve))
  expect((await send(world.url)).status).toBe(502)
  expect(world.counted('TargetConnectionErrorCount', 'group')).toBe(1)
})

test('a target that stays silent is a 504 after the idle timeout', async () => {
  const asked = new Promise<void>((resolve) => {
    void behind(() => resolve()).then(({ world }) => {
      answer = send(world.url)
    })
  })
  let answer: ReturnType<typeof send> | undefined
  await asked
  await world?.clock.advance(59_000)
  await world?.clock.advance(2_000)
  expect((await answer)?.status).toBe(504)
})

test('no target is a 503', async () => {
  const { world } = await behind(() => {})
  await world.deregister()
  await world.clock.advance(301_000)
  const answer = await send(world.url)
  expect(answer).toMatchObject({ status: 503, headers: { server: 'awselb/2.0' } })
})

test('a kept connection that the target closed loses no request', async () => {
  let requests = 0
  const { world, server } = await behind((request, response) => {
    requests++
    // Every second request finds its kept connection dead: it is closed instead of answered.
    if (requests === 2) request.socket.destroy()
    else response.end(String(requests))
  })
  server.keepAliveTimeout = 60_000
  expect((await send(world.url)).body).toBe('1')
  expect(await send(world.url)).toMatchObject({ status: 200, body: '3' })
  expect(world.counted('HTTPCode_ELB_5XX_Count', 'load balancer')).toBe(0)
})

test('a request that must not be repeated is sent once, on a connection of its own', async () => {
  let posts = 0
  const { world, server } = await behind((request, response) => {
    if (request.method === 'POST') {
      posts++
      request.socket.destroy()
    } else response.end()
  })
  server.keepAliveTimeout = 60_000
  await send(world.url)
  expect((await send(world.url, { method: 'POST', body: 'pay' })).status).toBe(502)
  expect(posts).toBe(1)
})

test('a deregistered target finishes what it has begun, and gets nothing new', async () => {
  let finish: () => void = () => {}
  let requests = 0
  const begun = new Promise<void>((resolve) => {
    void behind((_, response) => {
      requests++
      finish = () => response.end('late')
      resolve()
    }).then(({ world }) => {
      slow = send(world.url)
    })
  })
  let slow: ReturnType<typeof send> | undefined
  await begun
  await world?.deregister()
  await world?.clock.advance(5_000)
  expect((await send(world?.url ?? '')).status).toBe(503)
  finish()
  expect(await slow).toMatchObject({ status: 200, body: 'late' })
  expect(requests).toBe(1)
})

test('what is still in flight when the deregistration delay ends is a 502', async () => {
  const begun = new Promise<void>((resolve) => {
    void behind(() => resolve()).then(async ({ world }) => {
      await world.call('ModifyLoadBalancerAttributes', {
        LoadBalancerArn: world.loadBalancer,
        Attributes: [{ Key: 'idle_timeout.timeout_seconds', Value: '4000' }],
      })
      slow = send(world.url)
    })
  })
  let slow: ReturnType<typeof send> | undefined
  await begun
  await world?.deregister()
  await world?.clock.advance(301_000)
  expect((await slow)?.status).toBe(502)
})

test('streams a response while it is being made', async () => {
  const { world } = await behind((_, response) => {
    response.write('first')
    setImmediate(() => response.end(' second'))
  })
  expect((await send(world.url)).body).toBe('first second')
})
