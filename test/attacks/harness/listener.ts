import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A host that takes whatever it is sent, and writes it down. */
export interface Listener {
  readonly origin: string
  /** `127.0.0.1:PORT` */
  readonly host: string
  /** Each request as text: method, target, headers and body. */
  readonly heard: readonly string[]
  close(): Promise<void>
}

/** @param answer what every request is answered with; may be what an attacker would want to be believed */
export const listenFor = async (answer: {
  readonly status: number
  readonly body: string
}): Promise<Listener> => {
  const heard: string[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const headers = request.rawHeaders.join('\n')
    heard.push(`${request.method} ${request.url}\n${headers}\n${Buffer.concat(chunks).toString('utf8')}`)
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.body)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    host,
    origin: `http://${host}`,
    heard,
    close: async () => {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}
