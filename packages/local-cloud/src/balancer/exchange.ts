import { request as httpRequest } from 'node:http'
import type { Timer, WorldClock } from '../clock/world-clock.ts'
import type { Broken, Endpoint, Exchange, ExchangeResult, HttpRequest } from '../tasks/runtime.ts'

export interface Limits {
  /** World milliseconds until the connection must stand. */
  readonly connect: number
  /** World milliseconds that the target may be silent. */
  readonly idle: number
}

/** One request to a target, with its whole response, on a connection of its own. `done` is called exactly once, later. */
export function exchange(
  clock: WorldClock,
  endpoint: Endpoint,
  request: HttpRequest,
  limits: Limits,
  done: (result: ExchangeResult) => void,
): Exchange {
  return endpoint.kind === 'simulated'
    ? simulatedExchange(clock, endpoint, request, limits, done)
    : tcpExchange(clock, endpoint, request, limits, done)
}

function simulatedExchange(
  clock: WorldClock,
  endpoint: Endpoint & { kind: 'simulated' },
  request: HttpRequest,
  limits: Limits,
  done: (result: ExchangeResult) => void,
): Exchange {
  const timeout = clock.after(limits.idle, () => {
    under.cancel()
    done({ broken: 'idle-timeout' })
  })
  const under = endpoint.exchange(request, (result) => {
    timeout.cancel()
    done(result)
  })
  return {
    cancel: () => {
      timeout.cancel()
      under.cancel()
    },
  }
}

function tcpExchange(
  clock: WorldClock,
  endpoint: Endpoint & { kind: 'tcp' },
  request: HttpRequest,
  limits: Limits,
  done: (result: ExchangeResult) => void,
): Exchange {
  let over = false
  let timer: Timer
  const end = (result?: ExchangeResult) => {
    if (over) return
    over = true
    timer.cancel()
    outgoing.destroy()
    if (result) done(result)
  }
  const outgoing = httpRequest({
    host: endpoint.host,
    port: endpoint.port,
    method: request.method,
    path: request.path,
    headers: { ...request.headers, connection: 'close' },
    agent: false,
  })
  timer = clock.after(limits.connect, () => end({ broken: 'connect-timeout' }))
  const listen = () => {
    timer.cancel()
    if (!over) timer = clock.after(limits.idle, () => end({ broken: 'idle-timeout' }))
  }
  outgoing.on('socket', (socket) => socket.once('connect', listen))
  outgoing.on('error', (error: NodeJS.ErrnoException) => end({ broken: brokenBy(error) }))
  outgoing.on('response', (incoming) => {
    const chunks: Buffer[] = []
    incoming.on('data', (chunk: Buffer) => {
      chunks.push(chunk)
      listen()
    })
    incoming.on('error', () => end({ broken: 'reset' }))
    incoming.on('end', () =>
      end({
        response: {
          status: incoming.statusCode ?? 502,
          headers: flatten(incoming.headers),
          body: Buffer.concat(chunks),
        },
      }),
    )
  })
  outgoing.end(request.body)
  return { cancel: () => end() }
}

export function brokenBy(error: NodeJS.ErrnoException): Broken {
  return error.code === 'ECONNREFUSED' ? 'refused' : 'reset'
}

/** Repeated headers joined with a comma, as one value. */
export function flatten(
  headers: Readonly<Record<string, string | readonly string[] | undefined>>,
): Record<string, string> {
  const flat: Record<string, string> = {}
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) flat[name] = typeof value === 'string' ? value : value.join(', ')
  }
  return flat
}
