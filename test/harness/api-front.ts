import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Something in front of a local API that answers some paths itself. */
export interface ApiFront {
  readonly url: string
  /** The paths that were asked for, in order. */
  readonly paths: readonly string[]
  close(): Promise<void>
}

/**
 * Passes every request on to an API, but for those that `answer` knows: a status for them, or `silence` for a server
 * that takes the request and never answers.
 */
export const startFront = async (
  api: string,
  answer: (path: string) => number | 'silence' | undefined,
): Promise<ApiFront> => {
  const paths: string[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    paths.push(path)
    const own = answer(path)
    if (own === 'silence') return
    if (own !== undefined) {
      response.writeHead(own, { 'content-type': 'application/json' })
      response.end(JSON.stringify({ message: 'Resource not accessible by integration' }))
      return
    }
    const headers = { authorization: request.headers.authorization ?? '' }
    fetch(`${api}${path}`, { headers })
      .then(async (given) => {
        response.writeHead(given.status, { 'content-type': 'application/json' })
        response.end(await given.text())
      })
      .catch(() => response.destroy())
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    paths,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}
