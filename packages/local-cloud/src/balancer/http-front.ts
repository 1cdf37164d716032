import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import type { Listener } from '../elbv2/model.ts'
import type { World } from '../world.ts'
import { answer } from './answer.ts'
import { flatten } from './exchange.ts'
import { ownError, ownResponse } from './forwarding.ts'
import { HttpForwarder } from './http-forwarder.ts'
import type { RequestMetrics } from './metrics.ts'
import type { Router } from './routing.ts'

/** Below this, ports are not for ordinary users to open. */
const lowestFreePort = 1_024

/** An ALB keeps idle client connections for up to an hour; a shorter time would close them under clients' feet. */
const clientKeepAlive = 3_600_000

export interface HttpFront {
  /** Opens the listener on its own port if that can be had, on any free one if not. */
  open(listener: Listener): Promise<void>
  url(listener: Listener): string
  close(): Promise<void>
}

/** The load balancers' listeners as HTTP servers on 127.0.0.1. */
export function httpFront(parts: {
  readonly world: World
  readonly router: Router
  readonly metrics: RequestMetrics
  readonly traceId: () => string
}): HttpFront {
  const servers = new Map<string, Server>()
  const forwarder = new HttpForwarder(parts)
  const portOf = (listener: Listener) =>
    (servers.get(listener.arn)?.address() as AddressInfo | undefined)?.port

  return {
    async open(listener) {
      const server = createServer({ keepAliveTimeout: clientKeepAlive, requestTimeout: 0 })
      const nodes = new WeakMap<Socket, number>()
      server.on('connection', (socket: Socket) => nodes.set(socket, parts.router.pickNode()))
      server.on('request', (request: IncomingMessage, response: ServerResponse) => {
        const node = nodes.get(request.socket) ?? 0
        const admission = parts.router.admit(listener, node, {
          method: request.method ?? 'GET',
          path: request.url ?? '/',
          headers: flatten(request.headers),
        })
        if (admission.kind === 'forward') {
          forwarder.forward(listener, admission.target, admission.cookies, request, response)
        } else if (admission.kind === 'fixed') {
          parts.metrics.fixedResponse(listener.loadBalancer)
          answer(request, response, ownResponse(admission.status, admission.contentType, admission.body))
        } else {
          parts.metrics.ownError(listener.loadBalancer, admission.status)
          answer(request, response, ownError(admission.status))
        }
      })
      const wanted = listener.port > lowestFreePort ? listener.port : 0
      await listen(server, wanted).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error
        return listen(server, 0)
      })
      servers.set(listener.arn, server)
    },

    url(listener) {
      const port = portOf(listener)
      if (port === undefined) throw new Error(`listener '${listener.arn}' is not open`)
      return `http://127.0.0.1:${port}`
    },

    async close() {
      forwarder.close()
      await Promise.all(
        [...servers.values()].map(
          (server) =>
            new Promise<void>((resolve) => {
              server.close(() => resolve())
              server.closeAllConnections()
            }),
        ),
      )
      servers.clear()
    },
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject)
      resolve()
    })
  })
}
