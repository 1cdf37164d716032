import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { createOutbound } from './outbound.ts'
import { readUpTo, TooLarge } from './read-up-to.ts'
import { certificateFor } from './testing/certificate.ts'
import { startProxy, startRawServer, startServer } from './testing/proxy.ts'
import { Unreachable, unreachableIn } from './unreachable.ts'

// .test exists nowhere (RFC 6761): whoever gets an answer got it through the proxy.
const secure = certificateFor(['api.github.test', '*.eu-west-1.amazonaws.test'])
const ofProxy = certificateFor(['localhost'])

let folder = ''
let ca = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'outbound-'))
  ca = join(folder, 'ca.pem')
  writeFileSync(ca, secure.cert + ofProxy.cert)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let open: { close(): Promise<void> }[] = []
afterEach(async () => {
  for (const each of open) await each.close()
  open = []
})
const started = async <T extends { close(): Promise<void> }>(starting: Promise<T>): Promise<T> => {
  const server = await starting
  open.push(server)
  return server
}

/** A host behind TLS and one without, both say which name they were asked by. */
const hosts = async () => {
  const tls = await started(
    startServer((asked, answer) => answer.end(`tls ${asked.headers.host}${asked.url}`), secure),
  )
  const plain = await started(
    startServer((asked, answer) => answer.end(`plain ${asked.headers.host}${asked.url}`)),
  )
  return { tls: tls.port, plain: plain.port }
}

const TSX = createRequire(import.meta.url).resolve('tsx')
const ASK = fileURLToPath(new URL('testing/ask.ts', import.meta.url))

/** Asks in a process of its own, whose environment is this alone. It ends by itself, or the test does not. */
const ask = (env: Readonly<Record<string, string>>, ...urls: readonly string[]): Promise<unknown[]> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', TSX, ASK, ...urls], {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let text = ''
    child.stdout.on('data', (piece) => {
      text += piece
    })
    child.once('error', reject)
    child.once('close', () =>
      resolve(
        text
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line) as unknown),
      ),
    )
  })

describe('with NODE_EXTRA_CA_CERTS and the names that only the proxy knows', () => {
  test('fetch and the agents of the SDK go through the proxy, plain HTTP is forwarded, the loopback is direct', async () => {
    const ports = await hosts()
    const proxy = await started(startProxy(ports))
    const address = `http://ada:p%40ss@127.0.0.1:${proxy.port}`
    const answers = await ask(
      { HTTPS_PROXY: address, http_proxy: address, NODE_EXTRA_CA_CERTS: ca },
      'https://api.github.test/a?b=c',
      'agent:https://ecs.eu-west-1.amazonaws.test/',
      'http://prometheus.test/api?query=up',
      `http://127.0.0.1:${ports.plain}/direct`,
    )
    expect(answers).toEqual([
      { text: 'tls api.github.test/a?b=c' },
      { text: 'tls ecs.eu-west-1.amazonaws.test/' },
      { text: 'plain prometheus.test/api?query=up' },
      { text: `plain 127.0.0.1:${ports.plain}/direct` },
    ])
    const authorization = `Basic ${Buffer.from('ada:p@ss').toString('base64')}`
    expect(proxy.seen).toEqual([
      { line: 'CONNECT api.github.test:443', authorization },
      { line: 'CONNECT ecs.eu-west-1.amazonaws.test:443', authorization },
      { line: 'GET http://prometheus.test/api?query=up', authorization },
    ])
  })

  test('the way to the proxy may be TLS', async () => {
    const ports = await hosts()
    const proxy = await started(startProxy({ ...ports, secure: ofProxy }))
    const address = `https://localhost:${proxy.port}`
    const env = { HTTPS_PROXY: address, HTTP_PROXY: address, NODE_EXTRA_CA_CERTS: ca }
    expect(await ask(env, 'https://api.github.test/', 'http://prometheus.test/')).toEqual([
      { text: 'tls api.github.test/' },
      { text: 'plain prometheus.test/' },
    ])
  })

  test('Node’s own switch for proxies changes nothing', async () => {
    const ports = await hosts()
    const proxy = await started(startProxy(ports))
    const address = `http://127.0.0.1:${proxy.port}`
    const env = {
      HTTPS_PROXY: address,
      HTTP_PROXY: address,
      NODE_EXTRA_CA_CERTS: ca,
      NODE_USE_ENV_PROXY: '1',
    }
    await ask(env, 'https://api.github.test/', 'http://prometheus.test/')
    expect(proxy.seen.map(({ line }) => line)).toEqual([
      'CONNECT api.github.test:443',
      'GET http://prometheus.test/',
    ])
  })

  test('a host of NO_PROXY is asked directly, and the failure says so', async () => {
    const proxy = await started(startProxy({}))
    const env = { HTTPS_PROXY: `127.0.0.1:${proxy.port}`, no_proxy: 'github.test' }
    const [answer] = await ask(env, 'https://api.github.test/')
    expect(answer).toMatchObject({ message: expect.stringContaining('directly, as NO_PROXY wants it') })
    expect(proxy.seen).toEqual([])
  })
})

/** A clock whose time is up when it is said. */
const clock = (timeIsUp?: Promise<unknown>) => ({
  sleep: (_: number, signal?: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason), { once: true })
      timeIsUp?.then(() => resolve(), reject)
    }),
})

const failure = async (env: Readonly<Record<string, string>>, url: string, timeIsUp?: Promise<unknown>) => {
  const outbound = createOutbound({ env, clock: clock(timeIsUp) })
  return outbound.fetch(url).then(
    () => undefined,
    (error: unknown) => unreachableIn(error),
  )
}

describe('a proxy that does not let a request through is told by name, without its password', () => {
  const LOGIN = '<html>Sign in</html>'
  test.each<[string, (socket: Socket) => void, RegExp, RegExp]>([
    [
      'refuses',
      (socket) => socket.end(`HTTP/1.1 403 Forbidden\r\n\r\n${LOGIN}`),
      /refuses it with 403 Forbidden/,
      /NO_PROXY/,
    ],
    [
      'does not take the password',
      (socket) => socket.end('HTTP/1.1 407 Who?\r\nProxy-Authenticate: Basic realm="x"\r\n\r\n'),
      /does not accept the user and password in HTTPS_PROXY \(407/,
      /special characters encoded/,
    ],
    [
      'asks for another way to sign in',
      (socket) => socket.end('HTTP/1.1 407 Who?\r\nProxy-Authenticate: NTLM\r\n\r\n'),
      /NTLM/,
      /no other way/,
    ],
    [
      'cannot reach the host',
      (socket) => socket.end('HTTP/1.1 502 Bad\r\n\r\n'),
      /could not reach api\.github\.test:443: 502/,
      /allow/,
    ],
    [
      'answers with a page',
      (socket) => socket.end(`HTTP/1.1 200 OK\r\n\r\n${LOGIN}`),
      /page of its own/,
      /sign in/,
    ],
    [
      'answers with a page in a while',
      (socket) => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n')
        socket.once('data', () => socket.end(LOGIN))
      },
      /TLS through .* failed/,
      /sign in/,
    ],
    [
      'opens the way and shuts it',
      (socket) => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n')
        socket.once('data', () => socket.end())
      },
      /TLS through .* failed/,
      /sign in/,
    ],
    [
      'redirects',
      (socket) => socket.end('HTTP/1.1 302 Found\r\nLocation: https://login.test\r\n\r\n'),
      /refuses it with 302/,
      /allow/,
    ],
    [
      'speaks something else',
      (socket) => socket.end('SSH-2.0-OpenSSH\r\n'),
      /could not be reached/,
      /Check HTTPS_PROXY/,
    ],
    ['says nothing and goes', (socket) => socket.end(), /could not be reached/, /Check HTTPS_PROXY/],
  ])('one that %s', async (_, each, what, next) => {
    const server = await started(startRawServer((socket) => socket.once('data', () => each(socket))))
    const error = await failure(
      { HTTPS_PROXY: `http://ada:hush-hush@127.0.0.1:${server.port}` },
      'https://api.github.test/',
    )
    expect(error).toBeInstanceOf(Unreachable)
    expect(error?.message).toMatch(what)
    expect(error?.message).toContain(`http://127.0.0.1:${server.port} (HTTPS_PROXY)`)
    expect(error?.message).toContain('api.github.test:443')
    expect(error?.next).toMatch(next)
    const told = `${error?.message} ${error?.next} ${error?.stack} ${String(error?.cause)}`
    expect(told).not.toMatch(/hush|Sign in/)
    expect(told).not.toContain(Buffer.from('ada:hush-hush').toString('base64'))
  })

  test('one that asks for a password that is not there', async () => {
    const proxy = await started(
      startProxy({ instead: (socket) => socket.end('HTTP/1.1 407 Who?\r\n\r\n'), status: 407 }),
    )
    const address = `127.0.0.1:${proxy.port}`
    for (const url of ['https://api.github.test/', 'http://prometheus.test/']) {
      const error = await failure({ HTTPS_PROXY: address, HTTP_PROXY: address }, url)
      expect(error?.message).toMatch(/asks for a user and a password \(407/)
    }
  })

  test('one that is not there', async () => {
    const gone = await startRawServer(() => {})
    await gone.close()
    const address = `127.0.0.1:${gone.port}`
    for (const url of ['https://api.github.test/', 'http://prometheus.test/']) {
      const error = await failure({ HTTPS_PROXY: address, HTTP_PROXY: address }, url)
      expect(error?.message).toMatch(/could not be reached: connect ECONNREFUSED/)
      expect(error?.code).toBe('ECONNREFUSED')
    }
  })

  test.each<[string, (socket: Socket) => void]>([
    ['never answers', () => {}],
    ['opens the way to a host that never answers', (socket) => void socket.write('HTTP/1.1 200 OK\r\n\r\n')],
    ['drips', (socket) => void socket.write('HTTP/1.1 200 OK\r\nX: ')],
  ])('one that %s is given up when its time is up', async (_, each) => {
    let asked = () => {}
    const timeIsUp = new Promise<void>((resolve) => {
      asked = resolve
    })
    const server = await started(
      startRawServer((socket) =>
        socket.once('data', () => {
          each(socket)
          asked()
        }),
      ),
    )
    const error = await failure(
      { HTTPS_PROXY: `127.0.0.1:${server.port}` },
      'https://api.github.test/',
      timeIsUp,
    )
    expect(error?.message).toMatch(/opened no connection to it within 10 s/)
    expect(error?.code).toBe('ETIMEDOUT')
  })

  test('one that opens TLS, with a CA that nobody knows', async () => {
    const { tls } = await hosts()
    const proxy = await started(startProxy({ tls }))
    const error = await failure({ HTTPS_PROXY: `127.0.0.1:${proxy.port}` }, 'https://api.github.test/')
    expect(error?.message).toMatch(/certificate that came through .* is not trusted/)
    expect(error?.next).toContain('NODE_EXTRA_CA_CERTS')
  })

  test('a host with such a CA and no proxy', async () => {
    const { tls } = await hosts()
    const error = await failure({}, `https://localhost:${tls}/`)
    expect(error?.next).toContain('NODE_EXTRA_CA_CERTS')
  })
})

describe('fetch', () => {
  const { fetch } = createOutbound({ env: {}, clock: clock() })
  const origin = async (listener: Parameters<typeof startServer>[0]) =>
    `http://127.0.0.1:${(await started(startServer(listener))).port}`

  test('sends what it is given, and gives what comes', async () => {
    const url = await origin(async (asked, answer) => {
      let body = ''
      for await (const piece of asked) body += piece
      answer
        .writeHead(201, { 'x-a': 'b', 'set-cookie': ['c=d', 'e=f'] })
        .end(JSON.stringify({ method: asked.method, url: asked.url, body, x: asked.headers['x-greenlight'] }))
    })
    const response = await fetch(`${url}/p?q=r`, {
      method: 'POST',
      headers: { 'X-Greenlight': 'green' },
      body: 'é',
    })
    expect(response.status).toBe(201)
    expect(response.headers.get('x-a')).toBe('b')
    expect(response.headers.getSetCookie()).toEqual(['c=d', 'e=f'])
    expect(await response.json()).toEqual({ method: 'POST', url: '/p?q=r', body: 'é', x: 'green' })
  })

  test.each([204, 304])('%i has no body', async (status) => {
    const url = await origin((_, answer) => answer.writeHead(status).end())
    const response = await fetch(url)
    expect([response.status, await response.text()]).toEqual([status, ''])
  })

  test('unpacks, and a small answer that unpacks to a large one is not read to its end', async () => {
    const url = await origin((asked, answer) => {
      answer.writeHead(200, { 'content-encoding': 'gzip' })
      answer.end(gzipSync(asked.url === '/small' ? 'hello' : Buffer.alloc(4_000_000)))
    })
    expect(await (await fetch(`${url}/small`)).text()).toBe('hello')
    await expect(readUpTo(await fetch(`${url}/large`), 1_000_000)).rejects.toThrow(TooLarge)
  })

  test('an answer without an end is read as far as the limit', async () => {
    let sent = 0
    const url = await origin((_, answer) => {
      const more = () => {
        while (!answer.destroyed && answer.write(Buffer.alloc(65_536))) sent += 65_536
      }
      answer.on('drain', more)
      more()
    })
    await expect(readUpTo(await fetch(url), 1_000_000)).rejects.toThrow('larger than 1000000 bytes')
    // What the sockets of both sides hold besides; it ended there.
    expect(sent).toBeLessThan(50_000_000)
  })

  test('a body that breaks off is an error', async () => {
    const url = await origin((_, answer) => {
      answer.writeHead(200, { 'content-length': '10' })
      answer.write('half')
      setImmediate(() => answer.destroy())
    })
    await expect((await fetch(url)).text()).rejects.toThrow('terminated')
  })

  test.each([
    ['before the answer', false],
    ['in the middle of the body', true],
  ])('a signal ends it %s, with its reason', async (_, begins) => {
    const controller = new AbortController()
    const reason = new Error('enough')
    const url = await origin((__, answer) => {
      if (begins) answer.write('piece')
      else controller.abort(reason)
    })
    const asked = fetch(url, { signal: controller.signal }).then((response) => {
      controller.abort(reason)
      return response.text()
    })
    await expect(asked).rejects.toBe(reason)
  })

  test('redirects are followed within the origin only', async () => {
    const other = await origin((_, answer) => answer.end('elsewhere'))
    const url = await origin((asked, answer) => {
      const to = { '/a': '/b', '/away': other, '/ring': '/ring' }[asked.url ?? '']
      if (to === undefined) answer.end(asked.url)
      else answer.writeHead(302, { location: to }).end()
    })
    expect(await (await fetch(`${url}/a`)).text()).toBe('/b')
    for (const path of ['/away', '/ring'])
      await expect(fetch(`${url}${path}`)).rejects.toThrow('fetch failed')
    await expect(fetch(`${url}/a`, { redirect: 'error' })).rejects.toThrow('fetch failed')
    await expect(fetch(`${url}/a`, { method: 'POST' })).rejects.toThrow('fetch failed')
    expect((await fetch(`${url}/away`, { redirect: 'manual' })).status).toBe(302)
  })

  test.each(['ftp://a.test', 'file:///etc/hosts', 'http://ada:x@a.test', 'nonsense'])(
    '%s is not fetched',
    async (url) => {
      await expect(fetch(url)).rejects.toThrow(TypeError)
    },
  )

  test('a reading whose idle connection was closed by the host is sent again', async () => {
    let requests = 0
    const server = await started(
      startRawServer((socket) => {
        let first = true
        socket.on('data', () => {
          requests += 1
          if (first) socket.write('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok')
          else socket.destroy()
          first = false
        })
      }),
    )
    const url = `http://127.0.0.1:${server.port}/`
    expect(await (await fetch(url)).text()).toBe('ok')
    expect(await (await fetch(url)).text()).toBe('ok')
    expect(requests).toBe(3)
  })
})
