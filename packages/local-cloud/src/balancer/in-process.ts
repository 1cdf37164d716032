import { stopwatch, unscaled } from '../clock/measure.ts'
import type { Listener } from '../elbv2/model.ts'
import type { HttpResponse } from '../tasks/runtime.ts'
import type { World } from '../world.ts'
import { exchange } from './exchange.ts'
import {
  connectTimeout,
  endToEnd,
  forwardedHeaders,
  idleTimeout,
  type OwnResponse,
  ownError,
  ownResponse,
} from './forwarding.ts'
import type { RequestMetrics } from './metrics.ts'
import type { Router } from './routing.ts'

export interface ClientRequest {
  readonly method?: string
  /** Path with query. */
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
}

export interface ClientResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** Milliseconds from the request to the whole response. */
  readonly latency: number
  /** `id:port` of the target that got the request, if one did. */
  readonly target?: string
  /** Whether the load balancer made the response itself. */
  readonly own: boolean
}

/** One request through the load balancer without a socket on the client's side. Never rejects. */
export function requestInProcess(
  parts: {
    readonly world: World
    readonly router: Router
    readonly metrics: RequestMetrics
    readonly traceId: () => string
  },
  listener: Listener,
  request: ClientRequest,
): Promise<ClientResponse> {
  const { world, router, metrics } = parts
  const { loadBalancer } = listener
  const elapsed = stopwatch(world.clock)
  const headers: Record<string, string> = { host: loadBalancer.dnsName }
  for (const [name, value] of Object.entries(request.headers ?? {})) headers[name.toLowerCase()] = value
  const head = { method: request.method ?? 'GET', path: request.path, headers }
  const admission = router.admit(listener, router.pickNode(), head)

  const own = (response: OwnResponse, target?: string): ClientResponse => ({
    ...response,
    latency: elapsed(),
    own: true,
    ...(target !== undefined && { target }),
  })
  if (admission.kind === 'fixed') {
    metrics.fixedResponse(loadBalancer)
    return Promise.resolve(own(ownResponse(admission.status, admission.contentType, admission.body)))
  }
  if (admission.kind === 'error') {
    metrics.ownError(loadBalancer, admission.status)
    return Promise.resolve(own(ownError(admission.status)))
  }

  const { target, cookies } = admission
  const name = `${target.id}:${target.port}`
  return new Promise((resolve) => {
    const fail = (status: 502 | 504) => {
      metrics.ownError(loadBalancer, status)
      resolve(own(ownError(status), name))
    }
    const breakOff = () => {
      under.cancel()
      target.inFlight.delete(breakOff)
      metrics.broke(loadBalancer, target.group, 'reset')
      fail(502)
    }
    const body = request.body ?? new Uint8Array()
    const under = exchange(
      world.clock,
      target.endpoint,
      {
        ...head,
        headers: forwardedHeaders(headers, { clientIp: '127.0.0.1', listener, traceId: parts.traceId() }),
        body: typeof body === 'string' ? new TextEncoder().encode(body) : body,
      },
      {
        connect: unscaled(world.clock, connectTimeout),
        idle: unscaled(world.clock, idleTimeout(loadBalancer)),
      },
      (result) => {
        target.inFlight.delete(breakOff)
        if ('broken' in result) {
          metrics.broke(loadBalancer, target.group, result.broken)
          return fail(result.broken.endsWith('timeout') ? 504 : 502)
        }
        metrics.answered(loadBalancer, target.group, result.response.status, elapsed())
        resolve({ ...fromTarget(result.response, cookies), latency: elapsed(), target: name, own: false })
      },
    )
    target.inFlight.add(breakOff)
  })
}

function fromTarget(response: HttpResponse, cookies: readonly string[]) {
  const headers = endToEnd(response.headers)
  const before = headers['set-cookie']
  const all = before ? [before, ...cookies] : cookies
  return {
    status: response.status,
    headers: all.length > 0 ? { ...headers, 'set-cookie': all.join(', ') } : headers,
    body: new TextDecoder().decode(response.body),
  }
}
