import { once } from 'node:events'
import { createServer, type RequestListener, request, type Server } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { type AddressInfo, connect, createServer as createPlainServer, type Socket } from 'node:net'
import type { Duplex } from 'node:stream'

/** What a proxy was asked for. */
export interface Seen {
  /** `CONNECT host:port`, or the method and the whole URL. */
  readonly line: string
  readonly authorization: string | undefined
}

/** What a proxy answers to CONNECT instead of opening the way. */
export type Instead = (socket: Duplex) => void

interface Listening {
  readonly port: number
  close(): Promise<void>
}

const listen = async (server: Server | ReturnType<typeof createPlainServer>): Promise<Listening> => {
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    socket.once('close', () => sockets.delete(socket))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      for (const socket of sockets) socket.destroy()
      await new Promise((closed) => server.close(closed))
    },
  }
}

/** An HTTP server on a free port of the loopback; with a certificate it speaks TLS. */
export const startServer = (
  listener: RequestListener,
  secure?: { readonly key: string; readonly cert: string },
): Promise<Listening> =>
  listen(secure === undefined ? createServer(listener) : createSecureServer({ ...secure }, listener))

/** A server that does with each connection what it is told, below HTTP. */
export const startRawServer = (each: (socket: Socket) => void): Promise<Listening> =>
  listen(createPlainServer(each))

/**
 * A proxy on the loopback. Whatever host it is asked for, it opens the way to one of two ports of this machine: names
 * that exist nowhere lead there, and only through it.
 */
export const startProxy = async ({
  tls,
  plain,
  instead,
  status,
  secure,
}: {
  /** Where a way to a port other than 80 leads. */
  readonly tls?: number
  /** Where a way to port 80, and plain HTTP, leads. */
  readonly plain?: number
  readonly instead?: Instead
  /** Answers plain HTTP with this status, and a page. */
  readonly status?: number
  readonly secure?: { readonly key: string; readonly cert: string }
}): Promise<Listening & { readonly seen: readonly Seen[] }> => {
  const seen: Seen[] = []
  const forward: RequestListener = (asked, answer) => {
    seen.push({ line: `${asked.method} ${asked.url}`, authorization: asked.headers['proxy-authorization'] })
    if (status !== undefined) {
      answer.writeHead(status, { 'content-type': 'text/html' }).end('<html>No</html>')
      return
    }
    const { pathname, search } = new URL(asked.url ?? '', 'http://nowhere.test')
    const { 'proxy-authorization': _, ...headers } = asked.headers
    const onward = request(
      { host: '127.0.0.1', port: plain, method: asked.method, path: `${pathname}${search}`, headers },
      (got) => {
        answer.writeHead(got.statusCode ?? 0, got.rawHeaders)
        got.pipe(answer)
      },
    )
    onward.on('error', () => answer.writeHead(502).end())
    asked.pipe(onward)
  }
  const server = secure === undefined ? createServer(forward) : createSecureServer({ ...secure }, forward)
  server.on('connect', (asked, client: Duplex, head: Buffer) => {
    seen.push({ line: `CONNECT ${asked.url}`, authorization: asked.headers['proxy-authorization'] })
    client.on('error', () => {})
    if (instead !== undefined) return instead(client)
    const port = (asked.url ?? '').endsWith(':80') ? plain : tls
    const onward = connect(port ?? 0, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n')
      if (head.length > 0) onward.write(head)
      onward.pipe(client)
      client.pipe(onward)
    })
    onward.on('error', () => client.destroy())
    client.once('close', () => onward.destroy())
  })
  return { ...(await listen(server)), seen }
}
