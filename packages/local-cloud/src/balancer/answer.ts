import type { IncomingMessage, ServerResponse } from 'node:http'
import type { OwnResponse } from './forwarding.ts'

/** Sends an answer of the load balancer's own; what the client still sends is read and dropped. */
export function answer(request: IncomingMessage, response: ServerResponse, own: OwnResponse): void {
  request.resume()
  response.writeHead(own.status, { ...own.headers })
  response.end(own.body)
}
