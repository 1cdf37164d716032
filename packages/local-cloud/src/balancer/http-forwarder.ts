import { Agent, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http'
import { stopwatch, unscaled } from '../clock/measure.ts'
import type { Timer } from '../clock/world-clock.ts'
import type { Listener, Target } from '../elbv2/model.ts'
import type { Broken, Endpoint } from '../tasks/runtime.ts'
import type { World } from '../world.ts'
import { answer } from './answer.ts'
import { brokenBy, exchange, flatten } from './exchange.ts'
import { connectTimeout, endToEnd, forwardedHeaders, idleTimeout, ownError } from './forwarding.ts'
import type { RequestMetrics } from './metrics.ts'

/** Methods whose requests may travel on a kept connection, since they can safely be sent a second time. */
const repeatable = new Set(['GET', 'HEAD', 'OPTIONS'])

interface Journey {
  readonly listener: Listener
  readonly target: Target
  readonly cookies: readonly string[]
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly headers: Readonly<Record<string, string>>
}

/** Passes requests on to targets, streaming both ways. */
export class HttpForwarder {
  readonly #world: World
  readonly #metrics: RequestMetrics
  readonly #traceId: () => string
  readonly #agents = new Map<Target, Agent>()

  constructor(parts: {
    readonly world: World
    readonly metrics: RequestMetrics
    readonly traceId: () => string
  }) {
    this.#world = parts.world
    this.#metrics = parts.metrics
    this.#traceId = parts.traceId
  }

  forward(
    listener: Listener,
    target: Target,
    cookies: readonly string[],
    request: IncomingMessage,
    response: ServerResponse,
  ): void {
    const clientIp = request.socket.remoteAddress ?? '127.0.0.1'
    const traceId = this.#traceId()
    const headers = forwardedHeaders(flatten(request.headers), { clientIp, listener, traceId })
    const journey: Journey = { listener, target, cookies, request, response, headers }
    if (target.endpoint.kind === 'tcp') this.#overTcp(journey, target.endpoint, true)
    else this.#simulated(journey)
  }

  close(): void {
    for (const agent of this.#agents.values()) agent.destroy()
    this.#agents.clear()
  }

  /**
   * A kept connection may have been closed by the target just when the request was sent on it. Only requests
   * that can be repeated travel on kept ones, and such a loss is repaired once, on a fresh connection.
   */
  #overTcp(journey: Journey, endpoint: Endpoint & { kind: 'tcp' }, mayReuse: boolean): void {
    const { listener, target, request, response } = journey
    const { loadBalancer } = listener
    const { clock } = this.#world
    const isRepeatable =
      repeatable.has(request.method ?? '') &&
      request.headers['transfer-encoding'] === undefined &&
      Number(request.headers['content-length'] ?? 0) === 0
    const elapsed = stopwatch(clock)
    const agent = mayReuse && isRepeatable ? this.#agent(target) : false
    const outgoing = httpRequest({
      host: endpoint.host,
      port: endpoint.port,
      method: request.method ?? 'GET',
      path: request.url ?? '/',
      headers: journey.headers,
      agent,
    })

    let over = false
    let timer: Timer
    const allow = (milliseconds: number, broken: Broken) => {
      timer?.cancel()
      if (!over) timer = clock.after(unscaled(clock, milliseconds), () => fail(broken))
    }
    const finish = () => {
      if (over) return false
      over = true
      timer.cancel()
      target.inFlight.delete(breakOff)
      return true
    }
    const fail = (broken: Broken) => {
      if (!finish()) return
      outgoing.destroy()
      if (response.headersSent) return void response.destroy()
      this.#metrics.broke(loadBalancer, target.group, broken)
      const status = broken.endsWith('timeout') ? 504 : 502
      this.#metrics.ownError(loadBalancer, status)
      answer(request, response, ownError(status))
    }
    const breakOff = () => fail('reset')
    const heard = () => allow(idleTimeout(loadBalancer), 'idle-timeout')
    target.inFlight.add(breakOff)
    allow(connectTimeout, 'connect-timeout')

    outgoing.on('socket', (socket) => (socket.connecting ? socket.once('connect', heard) : heard()))
    outgoing.on('error', (error: NodeJS.ErrnoException) => {
      const wasStale = outgoing.reusedSocket && !response.headersSent && !over
      if (!wasStale) return fail(brokenBy(error))
      finish()
      this.#overTcp(journey, endpoint, false)
    })
    outgoing.on('response', (incoming) => {
      heard()
      const status = incoming.statusCode ?? 502
      this.#metrics.answered(loadBalancer, target.group, status, elapsed())
      response.writeHead(status, responseHeaders(incoming.headers, journey.cookies))
      incoming.on('data', (chunk: Buffer) => {
        heard()
        if (response.write(chunk)) return
        incoming.pause()
        response.once('drain', () => incoming.resume())
      })
      incoming.on('error', () => fail('reset'))
      incoming.on('end', () => {
        finish()
        response.end()
      })
    })
    response.on('close', () => {
      if (response.writableFinished || !finish()) return
      outgoing.destroy()
      if (!response.headersSent) this.#metrics.ownError(loadBalancer, 460)
    })
    request.on('data', heard)
    if (request.readableEnded) outgoing.end()
    else request.pipe(outgoing)
  }

  #simulated(journey: Journey): void {
    const { listener, target, request, response } = journey
    const { loadBalancer } = listener
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const elapsed = stopwatch(this.#world.clock)
      const fail = (broken: Broken) => {
        target.inFlight.delete(breakOff)
        const status = broken.endsWith('timeout') ? 504 : 502
        this.#metrics.broke(loadBalancer, target.group, broken)
        this.#metrics.ownError(loadBalancer, status)
        answer(request, response, ownError(status))
      }
      const breakOff = () => {
        under.cancel()
        fail('reset')
      }
      const idle = unscaled(this.#world.clock, idleTimeout(loadBalancer))
      const under = exchange(
        this.#world.clock,
        target.endpoint,
        {
          method: request.method ?? 'GET',
          path: request.url ?? '/',
          headers: journey.headers,
          body: Buffer.concat(chunks),
        },
        { connect: idle, idle },
        (result) => {
          if ('broken' in result) return fail(result.broken)
          target.inFlight.delete(breakOff)
          const { status, headers, body } = result.response
          this.#metrics.answered(loadBalancer, target.group, status, elapsed())
          response.writeHead(status, responseHeaders(headers, journey.cookies))
          response.end(body)
        },
      )
      target.inFlight.add(breakOff)
    })
  }

  #agent(target: Target): Agent {
    const known = this.#agents.get(target)
    if (known) return known
    const agent = new Agent({ keepAlive: true, maxFreeSockets: 64 })
    this.#agents.set(target, agent)
    target.onGone.push(() => {
      agent.destroy()
      this.#agents.delete(target)
    })
    return agent
  }
}

function responseHeaders(
  headers: Readonly<Record<string, string | string[] | undefined>>,
  cookies: readonly string[],
): Record<string, string | string[]> {
  const kept: Record<string, string | string[]> = {}
  for (const [name, value] of Object.entries(endToEnd(headers))) if (value !== undefined) kept[name] = value
  if (cookies.length > 0) kept['set-cookie'] = [...[kept['set-cookie'] ?? []].flat(), ...cookies]
  return kept
}
