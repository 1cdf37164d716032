import { type ClientRequestArgs, Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent, type RequestOptions } from 'node:https'
import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import type { TLSSocket } from 'node:tls'
import type { Clock } from '@greenlight/release'
import type { Proxies } from './proxies.ts'
import { openTunnel, type Target } from './tunnel.ts'

type Done = (error: Error | null, stream: Duplex) => void

/** Idle connections are closed before most servers do it, or a request would be sent into a closing one. */
const POOL = { keepAlive: true, maxSockets: 50, timeout: 4_000 } as const

const targetOf = ({ host, port }: ClientRequestArgs, standard: number): Target => ({
  host: host ?? 'localhost',
  port: Number(port ?? standard),
})

const urlOf = (scheme: string, { host, port }: Target): URL =>
  new URL(`${scheme}://${host.includes(':') ? `[${host}]` : host}:${port}`)

const failed = (done: Done | undefined) => (error: unknown) =>
  // Node's type wants a stream beside the error; Node looks at the error first. All that is thrown here is an error.
  done?.(error as Error, undefined as never)

/** TLS connections, through a proxy where the environment names one for the host. */
class ProxyingHttpsAgent extends HttpsAgent {
  readonly #proxies: Proxies
  readonly #clock: Pick<Clock, 'sleep'>

  constructor(proxies: Proxies, clock: Pick<Clock, 'sleep'>) {
    super(POOL)
    this.#proxies = proxies
    this.#clock = clock
  }

  override createConnection(options: RequestOptions, done?: Done): Duplex | null | undefined {
    try {
      const target = targetOf(options, 443)
      const proxy = this.#proxies.proxyFor(urlOf('https', target))
      if (proxy === undefined) return super.createConnection(options, done)
      const secure = (socket: Socket) =>
        super.createConnection({ ...options, socket } as RequestOptions) as TLSSocket
      openTunnel({ proxy, target, clock: this.#clock }, secure).then(
        (socket) => done?.(null, socket),
        failed(done),
      )
    } catch (error) {
      failed(done)(error)
    }
    return undefined
  }
}

/** Plain connections, through a tunnel where the environment names a proxy: an endpoint of AWS without TLS. */
class ProxyingHttpAgent extends HttpAgent {
  readonly #proxies: Proxies
  readonly #clock: Pick<Clock, 'sleep'>

  constructor(proxies: Proxies, clock: Pick<Clock, 'sleep'>) {
    super(POOL)
    this.#proxies = proxies
    this.#clock = clock
  }

  override createConnection(options: ClientRequestArgs, done?: Done): Duplex | null | undefined {
    try {
      const target = targetOf(options, 80)
      const proxy = this.#proxies.proxyFor(urlOf('http', target))
      if (proxy === undefined) return super.createConnection(options, done)
      openTunnel({ proxy, target, clock: this.#clock }).then((socket) => done?.(null, socket), failed(done))
    } catch (error) {
      failed(done)(error)
    }
    return undefined
  }
}

/** What a client of Node's own HTTP connects with. */
export interface Agents {
  readonly httpAgent: HttpAgent
  readonly httpsAgent: HttpsAgent
}

export const createAgents = (proxies: Proxies, clock: Pick<Clock, 'sleep'>): Agents => ({
  httpAgent: new ProxyingHttpAgent(proxies, clock),
  httpsAgent: new ProxyingHttpsAgent(proxies, clock),
})

/** Straight connections: to the hosts themselves, or to a proxy that forwards plain HTTP. */
export const createStraightAgents = (): Agents => ({
  httpAgent: new HttpAgent(POOL),
  httpsAgent: new HttpsAgent(POOL),
})
