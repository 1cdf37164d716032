import { once } from 'node:events'
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Clock, ConfigurationError } from '@greenlight/release'
import { afterEach, expect, test } from '@jest/globals'
import { httpProbe } from './http-probe.ts'

const MIB = 1024 * 1024

let servers: Server[] = []
afterEach(async () => {
  for (const server of servers) {
    server.closeAllConnections()
    if (server.listening) await new Promise((closed) => server.close(closed))
  }
  servers = []
})

/** A server on a free port of the loopback, and its origin. */
const serve = async (listener: RequestListener): Promise<string> => {
  const server = createServer(listener)
  servers.push(server)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** A clock on which time is up when it is said, and the waits it was asked for. */
const clockUntil = (timeIsUp?: Promise<unknown>) => {
  const waits: { readonly duration: number; readonly signal: AbortSignal | undefined }[] = []
  const clock: Clock = {
    now: () => 0,
    async sleep(duration, signal) {
      waits.push({ duration, signal })
      const givenUp = new Promise((_, reject) =>
        signal?.addEventListener('abort', () => reject(signal.reason), { once: true }),
      )
      await Promise.race([givenUp, ...(timeIsUp === undefined ? [] : [timeIsUp])])
    },
  }
  return { clock, waits }
}

const send = (
  url: string,
  {
    clock = clockUntil().clock,
    origin = url,
    ...more
  }: Partial<Parameters<ReturnType<typeof httpProbe>['send']>[0]> & { clock?: Clock; origin?: string } = {},
) =>
  httpProbe({ fetch, clock, stopwatch: () => () => 42, origin }).send({
    method: 'GET',
    url,
    headers: {},
    timeout: 5_000,
    ...more,
  })

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

test('sends what it is told to, and tells what came back', async () => {
  const seen: unknown[] = []
  const url = await serve(async (request, response) => {
    const { method, url: path, headers } = request
    seen.push([method, path, headers['x-slot'], await bodyOf(request)])
    response.writeHead(418, { 'x-version': '1.4.0' }).end('grün')
  })
  const { clock, waits } = clockUntil()
  const order = { method: 'POST', headers: { 'x-slot': 'green' }, body: 'ü', timeout: 1_234, clock }
  const { headers, ...answer } = await send(`${url}/health?a=b`, order)
  expect(seen).toEqual([['POST', '/health?a=b', 'green', 'ü']])
  expect(answer).toEqual({ status: 418, body: 'grün', latency: 42 })
  expect(headers['x-version']).toBe('1.4.0')
  // The deadline does not outlive the answer: its timer would keep the action up.
  expect(waits.map(({ duration, signal }) => [duration, signal?.aborted])).toEqual([[1_234, true]])
})

test.each([301, 302, 303, 307, 308])(
  'a redirect with status %i is an answer and is not followed',
  async (status) => {
    const paths: (string | undefined)[] = []
    const url = await serve((request, response) => {
      paths.push(request.url)
      response.writeHead(request.url === '/' ? status : 200, { location: '/elsewhere' }).end()
    })
    const answer = await send(`${url}/`)
    expect([answer.status, answer.headers['location']]).toEqual([status, '/elsewhere'])
    expect(paths).toEqual(['/'])
  },
)

test('a body of 1 MiB is taken, one byte more is not', async () => {
  const url = await serve(({ url: path }, response) => {
    response.end(Buffer.alloc(path === '/more' ? MIB + 1 : MIB, 'x'))
  })
  expect((await send(url)).body).toHaveLength(MIB)
  await expect(send(`${url}/more`)).rejects.toThrow('the answer is larger than 1048576 bytes')
})

test('a body without end is cut off, and its connection closed', async () => {
  let closed: Promise<unknown> = Promise.resolve()
  const url = await serve((_, response) => {
    closed = once(response, 'close')
    const chunk = Buffer.alloc(64 * 1024, 'x')
    const more = (): void => {
      while (!response.destroyed && response.write(chunk));
    }
    response.on('drain', more)
    more()
  })
  const { clock, waits } = clockUntil()
  await expect(send(url, { clock })).rejects.toThrow('larger than 1048576 bytes')
  await closed
  expect(waits.map(({ signal }) => signal?.aborted)).toEqual([true])
})

test.each([
  ['nothing', false],
  ['a part', true],
])('time is up when the server has answered %s', async (_, begins) => {
  let asked = (): void => undefined
  const timeIsUp = new Promise<void>((resolve) => {
    asked = resolve
  })
  const url = await serve((_request, response) => {
    if (!begins) return asked()
    response.write('a part', () => asked())
  })
  const { clock } = clockUntil(timeIsUp)
  await expect(send(url, { clock, timeout: 250 })).rejects.toThrow('no answer within 250 ms')
})

test('the run’s own end ends the wait, and says why', async () => {
  const run = new AbortController()
  const url = await serve(() => run.abort(new Error('the job was cancelled')))
  const { clock, waits } = clockUntil()
  await expect(send(url, { clock, signal: run.signal })).rejects.toThrow('the job was cancelled')
  expect(waits.map(({ signal }) => signal?.aborted)).toEqual([true])
})

test('a failure is told by its cause', async () => {
  const nobody = await serve(() => undefined)
  for (const server of servers) await new Promise((closed) => server.close(closed))
  await expect(send(nobody)).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  const url = await serve((request) => request.socket.destroy())
  const told = await send(url).catch((error: unknown) => error)
  expect(String(told)).toMatch(/other side closed|ECONNRESET/)
  // A host of several addresses, as a load balancer is, fails with one reason for each.
  const reasons = new AggregateError([new Error('connect ECONNREFUSED 10.0.0.1:443'), new Error('another')])
  const several = () => Promise.reject(new TypeError('fetch failed', { cause: reasons }))
  const order = { method: 'GET', url: nobody, headers: {}, timeout: 5_000 }
  const parts = { fetch: several, clock: clockUntil().clock, stopwatch: () => () => 0, origin: nobody }
  await expect(httpProbe(parts).send(order)).rejects.toThrow('ECONNREFUSED 10.0.0.1')
  // Without a cause the error itself is all there is.
  const without = () => Promise.reject(new TypeError('no cause'))
  await expect(httpProbe({ ...parts, fetch: without }).send(order)).rejects.toThrow('no cause')
})

test('another origin than the one it was made for is not asked', async () => {
  const asked: unknown[] = []
  const other = await serve(({ url }, response) => {
    asked.push(url)
    response.end()
  })
  const told = await send(`${other}/version`, { origin: 'https://shop.example.com' }).catch(
    (error: unknown) => error,
  )
  expect(told).toBeInstanceOf(ConfigurationError)
  expect(String(told)).toContain(`${other}/version, which lies outside https://shop.example.com`)
  expect(asked).toEqual([])
})
