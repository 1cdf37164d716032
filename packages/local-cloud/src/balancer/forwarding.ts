import type { Listener, LoadBalancer } from '../elbv2/model.ts'

/** Real milliseconds for a connection to a target, as in an ALB. */
export const connectTimeout = 10_000

const errorTitles: Readonly<Record<number, string>> = {
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Temporarily Unavailable',
  504: 'Gateway Time-out',
}

export interface OwnResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** An answer that the load balancer makes itself; clients know it by its `server` header. */
export function ownResponse(status: number, contentType: string, body: string): OwnResponse {
  return {
    status,
    headers: {
      server: 'awselb/2.0',
      'content-type': contentType,
      'content-length': String(Buffer.byteLength(body)),
    },
    body,
  }
}

export function ownError(status: number): OwnResponse {
  const title = `${status} ${errorTitles[status] ?? 'Error'}`
  return ownResponse(
    status,
    'text/html',
    `<html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>\n`,
  )
}

/** Headers of one connection only, which a proxy does not pass on (RFC 9110 §7.6.1). */
const hopByHop = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
])

export function endToEnd<T>(headers: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !hopByHop.has(name)))
}

/** A client's headers as the target gets them. */
export function forwardedHeaders(
  headers: Readonly<Record<string, string>>,
  from: { readonly clientIp: string; readonly listener: Listener; readonly traceId: string },
): Record<string, string> {
  const before = headers['x-forwarded-for']
  return {
    ...endToEnd(headers),
    'x-forwarded-for': before ? `${before}, ${from.clientIp}` : from.clientIp,
    'x-forwarded-proto': 'http',
    'x-forwarded-port': String(from.listener.port),
    'x-amzn-trace-id': headers['x-amzn-trace-id'] ?? from.traceId,
  }
}

/** Trace ids: the world's second and a number that is used once. */
export function traceIds(now: () => number): () => string {
  let last = 0
  return () => {
    const seconds = Math.floor(now() / 1_000).toString(16)
    return `Root=1-${seconds.padStart(8, '0')}-${(++last).toString(16).padStart(24, '0')}`
  }
}

/** World milliseconds that a target may be silent, before scaling. */
export function idleTimeout(loadBalancer: LoadBalancer): number {
  return loadBalancer.idleTimeout * 1_000
}
