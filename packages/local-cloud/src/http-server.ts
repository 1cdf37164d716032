import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type AdminRoutes, answerAdmin, readRoutes } from './admin.ts'
import type { Cloud } from './cloud.ts'
import { type CloudRequest, ConnectionLost, utf8 } from './http.ts'

export interface HttpServer {
  /** `http://127.0.0.1:<port>`. */
  readonly endpoint: string
  close(): Promise<void>
}

/** The largest body that AWS's control planes take is far below. */
const LARGEST_BODY = 4 * 1024 * 1024

const bodyOf = async (incoming: IncomingMessage): Promise<Uint8Array | undefined> => {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > LARGEST_BODY) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

const requestOf = (incoming: IncomingMessage, body: Uint8Array): CloudRequest => {
  const [path = '/', search = ''] = (incoming.url ?? '/').split('?')
  const query: Record<string, string | string[]> = {}
  for (const [name, value] of new URLSearchParams(search)) {
    const known = query[name]
    query[name] = known === undefined ? value : [known, value].flat()
  }
  const headers = Object.fromEntries(
    Object.entries(incoming.headers).map(([name, value]) => [name, [value ?? ''].flat().join(', ')]),
  )
  return { method: incoming.method ?? 'GET', path, query, headers, body }
}

/** Browsers send Origin or another Host; nothing that a page does may reach this API. */
const isForeign = ({ headers }: CloudRequest): boolean =>
  headers['origin'] !== undefined || !/^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(headers['host'] ?? '')

/**
 * Serves a cloud's API on 127.0.0.1.
 *
 * @param routes what stands under `/_cloud/`; by default the read-only routes.
 */
export const listen = async (
  cloud: Cloud,
  options: { readonly port?: number } = {},
  routes: AdminRoutes = readRoutes(cloud),
): Promise<HttpServer> => {
  const serve = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const body = await bodyOf(incoming)
    // The SDK compares this date with its own clock; both must be the world's.
    outgoing.setHeader('date', new Date(cloud.clock.now()).toUTCString())
    if (body === undefined) {
      outgoing.writeHead(413).end()
      return
    }
    const request = requestOf(incoming, body)
    const answer = isForeign(request)
      ? { status: 403, headers: {}, body: utf8('This API answers programs on this machine only.') }
      : request.path.startsWith('/_cloud/')
        ? await answerAdmin(routes, request)
        : await cloud.handle(request)
    outgoing.writeHead(answer.status, { ...answer.headers, 'content-length': answer.body.byteLength })
    outgoing.end(answer.body)
  }

  const server = createServer((incoming, outgoing) => {
    serve(incoming, outgoing).catch((error: unknown) => {
      if (error instanceof ConnectionLost || outgoing.headersSent) incoming.socket.resetAndDestroy()
      else outgoing.writeHead(500).end(error instanceof Error ? error.message : String(error))
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port ?? 0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  return {
    endpoint: `http://127.0.0.1:${port}`,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeAllConnections()
      await closed
    },
  }
}
