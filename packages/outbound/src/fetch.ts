import { request as httpRequest, type IncomingMessage, type RequestOptions } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { pipeline, type Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import type { Agents } from './agents.ts'
import type { Proxies } from './proxies.ts'
import { isUntrusted, notConnected, refusal, serverName } from './tunnel.ts'
import { Unreachable } from './unreachable.ts'

const MOST_REDIRECTS = 5
const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308]
const WITHOUT_BODY: readonly number[] = [204, 205, 304]

const DECODERS: Readonly<Record<string, () => ReturnType<typeof createGunzip>>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}

interface Request {
  readonly url: URL
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | undefined
  readonly signal: AbortSignal | undefined
}

const failed = (cause: unknown): TypeError => new TypeError('fetch failed', { cause })

const portOf = ({ port, protocol }: URL): number => Number(port || (protocol === 'https:' ? 443 : 80))
const targetOf = (url: URL) => ({ host: url.hostname.replace(/^\[|\]$/g, ''), port: portOf(url) })

/** Where a request is sent: to the host, or to a proxy that forwards it. TLS goes through a tunnel, which is the agent's. */
const routeOf = ({ url, headers }: Request, proxies: Proxies, agents: Agents, straight: Agents) => {
  const proxy = url.protocol === 'http:' ? proxies.proxyFor(url) : undefined
  if (proxy === undefined) {
    const secure = url.protocol === 'https:'
    const options: RequestOptions = {
      ...targetOf(url),
      path: `${url.pathname}${url.search}`,
      agent: secure ? agents.httpsAgent : straight.httpAgent,
      headers: { host: url.host, ...headers },
    }
    return { proxy, secure, options }
  }
  const options: RequestOptions = {
    host: proxy.host,
    port: proxy.port,
    path: `${url.origin}${url.pathname}${url.search}`,
    agent: proxy.secure ? straight.httpsAgent : straight.httpAgent,
    ...serverName(proxy),

    headers: {
      host: url.host,
      ...headers,
      ...(proxy.authorization === undefined ? {} : { 'proxy-authorization': proxy.authorization }),
    },
  }
  return { proxy, secure: proxy.secure, options }
}

/** What a broken connection says when no proxy was in the way, but one is configured or a CA is missing. */
const direct = (error: NodeJS.ErrnoException, url: URL, proxies: Proxies): unknown => {
  if (error instanceof Unreachable) return error
  const untrusted = isUntrusted(error)
  const exempt = proxies.isExempt(url)
  if (!untrusted && !exempt) return error
  return new Unreachable({
    what: `${url.host} was not reached${exempt ? ' directly, as NO_PROXY wants it' : ''}: ${error.message}`,
    next: untrusted
      ? 'Name the CA of its certificate in NODE_EXTRA_CA_CERTS, a PEM file of the runner, in the environment of the job.'
      : 'Take the host out of NO_PROXY when the runner reaches it through the proxy only.',
    code: error.code,
    cause: error,
  })
}

const answerTo = (
  request: Request,
  proxies: Proxies,
  agents: Agents,
  straight: Agents,
): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const { method, body, signal, url } = request
    const { proxy, secure, options } = routeOf(request, proxies, agents, straight)
    const sent = (secure ? httpsRequest : httpRequest)({
      ...options,
      method,
      ...(signal === undefined ? {} : { signal }),
    })
    sent.once('response', (answer) => {
      if (proxy === undefined || answer.statusCode !== 407) return resolve(answer)
      answer.destroy()
      reject(failed(refusal(proxy, targetOf(url), answer)))
    })
    sent.once('error', (error: NodeJS.ErrnoException) => {
      if (signal?.aborted) return reject(signal.reason)
      // The host closed an idle connection just when it was used again: nothing was answered, so a reading may repeat.
      if (sent.reusedSocket && error.code === 'ECONNRESET' && (method === 'GET' || method === 'HEAD')) {
        return resolve(answerTo(request, proxies, agents, straight))
      }
      reject(
        failed(proxy === undefined ? direct(error, url, proxies) : notConnected(proxy, targetOf(url), error)),
      )
    })
    sent.end(body)
  })

async function* chunksOf(stream: Readable, signal: AbortSignal | undefined): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of stream) yield chunk
  } catch (cause) {
    signal?.throwIfAborted()
    throw new TypeError('terminated', { cause })
  }
}

const headersOf = (answer: IncomingMessage): Headers => {
  const headers = new Headers()
  const { rawHeaders } = answer
  for (let at = 0; at + 1 < rawHeaders.length; at += 2)
    headers.append(rawHeaders[at] ?? '', rawHeaders[at + 1] ?? '')
  return headers
}

/** Node's answer as one of fetch. The body is read as it is asked for, and unpacked by the same measure. */
const responseOf = (answer: IncomingMessage, { method, signal }: Request): Response => {
  const status = answer.statusCode ?? 0
  const headers = headersOf(answer)
  const init = { status, statusText: answer.statusMessage ?? '', headers }
  if (method === 'HEAD' || WITHOUT_BODY.includes(status)) {
    answer.resume()
    return new Response(null, init)
  }
  const coding = headers.get('content-encoding')?.trim().toLowerCase()
  const decoder = coding === undefined ? undefined : DECODERS[coding]?.()
  const stream = decoder === undefined ? answer : pipeline(answer, decoder, () => undefined)
  return new Response(ReadableStream.from(chunksOf(stream, signal)), init)
}

const requestOf = (input: string | URL | globalThis.Request, init: RequestInit): Request => {
  const text = String(input)
  if (!URL.canParse(text)) throw new TypeError('What is no URL is not fetched')
  const url = new URL(text)
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new TypeError(`${url.protocol} is not fetched`)
  if (url.username !== '' || url.password !== '')
    throw new TypeError('A URL with user and password is not fetched')
  const { method = 'GET', body, signal } = init
  if (body !== undefined && body !== null && typeof body !== 'string')
    throw new TypeError('Only texts are sent')
  const headers = new Headers(init.headers)
  const add = (name: string, value: string) => {
    if (!headers.has(name)) headers.set(name, value)
  }
  add('accept', '*/*')
  add('accept-encoding', 'gzip, deflate, br')
  add('user-agent', 'greenlight')
  if (typeof body === 'string') add('content-type', 'text/plain;charset=UTF-8')
  return {
    url,
    method: method.toUpperCase(),
    headers: Object.fromEntries(headers),
    body: body ?? undefined,
    signal: signal ?? undefined,
  }
}

/**
 * The part of `fetch` that an action needs, over Node's own HTTP. Node's `fetch` takes no connection of ours, so it
 * could not follow the proxies of the environment; and where it does (NODE_USE_ENV_PROXY, Node 24.21) it asks for a
 * tunnel to port 80, which proxies commonly refuse, and tries again without end and pause when the proxy answers
 * with a page.
 *
 * It differs in this: bodies are texts, redirects are followed within the origin only, and a connection that fails
 * names its proxy. A body has no limit here: whoever reads it has one.
 */
export const createFetch = (proxies: Proxies, agents: Agents, straight: Agents): typeof fetch => {
  return async (input, init = {}) => {
    let request = requestOf(input, init)
    const { redirect = 'follow' } = init
    for (let hops = 0; ; hops++) {
      request.signal?.throwIfAborted()
      const answer = await answerTo(request, proxies, agents, straight)
      const { location } = answer.headers
      if (redirect === 'manual' || location === undefined || !REDIRECTS.includes(answer.statusCode ?? 0)) {
        return responseOf(answer, request)
      }
      answer.destroy()
      const url = URL.canParse(location, request.url.href) ? new URL(location, request.url.href) : undefined
      if (
        redirect === 'error' ||
        request.method !== 'GET' ||
        url?.origin !== request.url.origin ||
        hops === MOST_REDIRECTS
      ) {
        throw failed(
          new Error(`${request.url.host} redirects to ${url?.origin ?? 'no URL'}, which is not followed`),
        )
      }
      request = { ...request, url }
    }
  }
}
