import { request as httpRequest, type IncomingMessage, STATUS_CODES } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { isIP, type Socket } from 'node:net'
import type { TLSSocket } from 'node:tls'
import { types } from 'node:util'
import { type Clock, SECOND } from '@greenlight/release'
import type { HttpProxy } from './proxies.ts'
import { Unreachable } from './unreachable.ts'

/** Until a proxy has opened the way to a host, its TLS included. */
const TUNNEL_LIMIT = 10 * SECOND

/** Where a tunnel ends. */
export interface Target {
  readonly host: string
  readonly port: number
}

const nameOf = ({ host, port }: Target): string =>
  host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`
const proxyName = ({ shown, variable }: HttpProxy): string => `the proxy ${shown} (${variable})`

/** Node's errors may be of another realm than this module's, which `instanceof` would not know. */
const isError: (value: unknown) => value is NodeJS.ErrnoException = types.isNativeError

/** A host of several addresses fails with a list of reasons that says nothing itself: the first is told. */
const reasonOf = (error: unknown): unknown => {
  const [first] = isError(error) && 'errors' in error && Array.isArray(error.errors) ? error.errors : []
  return isError(first) ? first : error
}
const codeOf = (error: unknown): string | undefined => (isError(error) ? error.code : undefined)
const messageOf = (error: unknown): string =>
  isError(error) ? error.message.replace(/\s+/g, ' ').trim().slice(0, 200) : String(error)

/** A certificate that no known authority vouches for, in OpenSSL's words. */
const UNTRUSTED =
  /^(SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_GET_ISSUER_CERT(_LOCALLY)?|UNABLE_TO_VERIFY_LEAF_SIGNATURE|CERT_UNTRUSTED)$/

/** Whether the certificate is what is wrong. */
export const isUntrusted = (error: unknown): boolean => UNTRUSTED.test(codeOf(error) ?? '')

/** Why a proxy said no. Its own words are left out: a page is nobody's message. */
export const refusal = (
  proxy: HttpProxy,
  target: Target,
  { statusCode = 0, headers }: Pick<IncomingMessage, 'statusCode' | 'headers'>,
): Unreachable => {
  const status = `${statusCode} ${STATUS_CODES[statusCode] ?? ''}`.trim()
  const host = nameOf(target)
  if (statusCode === 407) {
    const schemes = /^[\w-]+/.exec(String(headers['proxy-authenticate'] ?? ''))?.[0] ?? 'Basic'
    const asks =
      proxy.authorization === undefined
        ? 'asks for a user and a password'
        : `does not accept the user and password in ${proxy.variable}`
    const basic = /^basic$/i.test(schemes)
    return new Unreachable({
      what: `${host} was not reached: ${proxyName(proxy)} ${asks} (${status}${basic ? '' : `, ${schemes}`})`,
      next: basic
        ? `Set ${proxy.variable} to http://USER:PASSWORD@host:port from a secret, special characters encoded as in a URL.`
        : 'Let the proxy take Basic, or let this runner through without a password: no other way to sign in is supported.',
    })
  }
  const passing = statusCode >= 500
  return new Unreachable({
    what: passing
      ? `${proxyName(proxy)} could not reach ${host}: ${status}`.replace(/^t/, 'T')
      : `${host} was not reached: ${proxyName(proxy)} refuses it with ${status}`,
    next: `Let the proxy allow ${host}, or name the host in NO_PROXY when the runner reaches it directly.`,
    code: passing ? 'EHOSTUNREACH' : undefined,
  })
}

/** Why there was no connection to the proxy itself. */
export const notConnected = (proxy: HttpProxy, target: Target, cause: unknown): Unreachable =>
  new Unreachable({
    what: `${nameOf(target)} was not reached: ${proxyName(proxy)} could not be reached: ${messageOf(cause)}`,
    next: `Check ${proxy.variable}, and that the runner may connect to the proxy.${isUntrusted(cause) ? ' Name its CA in NODE_EXTRA_CA_CERTS, a file of the runner.' : ''}`,
    code: codeOf(cause),
    cause,
  })

const late = (proxy: HttpProxy, target: Target): Unreachable =>
  new Unreachable({
    what: `${nameOf(target)} was not reached: ${proxyName(proxy)} opened no connection to it within ${TUNNEL_LIMIT / SECOND} s`,
    next: `Look at the proxy, or name the host in NO_PROXY when the runner reaches it directly.`,
    code: 'ETIMEDOUT',
  })

/** Why TLS with the host failed behind the proxy. */
const notSecured = (proxy: HttpProxy, target: Target, cause: unknown): Unreachable => {
  const untrusted = isUntrusted(cause)
  return new Unreachable({
    what: untrusted
      ? `${nameOf(target)} was not reached: the certificate that came through ${proxyName(proxy)} is not trusted: ${messageOf(cause)}`
      : `${nameOf(target)} was not reached: TLS through ${proxyName(proxy)} failed: ${messageOf(cause)}`,
    next: untrusted
      ? 'When the proxy opens TLS, name its CA in NODE_EXTRA_CA_CERTS, a PEM file of the runner, in the environment of the job.'
      : 'The proxy may answer with a page of its own, for example to sign in: let it allow the host, or name the host in NO_PROXY.',
    code: codeOf(cause),
    cause,
  })
}

/** Whose certificate a proxy must show: its own. Node would take the name of the Host header, which is the target's. */
export const serverName = ({ host }: HttpProxy): { readonly servername: string } => ({
  servername: isIP(host) === 0 ? host : '',
})

/** The proxy's way to the host: bytes as they come. */
const connected = (proxy: HttpProxy, target: Target, signal: AbortSignal): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const host = nameOf(target)
    const request = (proxy.secure ? httpsRequest : httpRequest)({
      method: 'CONNECT',
      host: proxy.host,
      port: proxy.port,
      path: host,
      agent: false,
      ...serverName(proxy),
      signal,
      headers: {
        host,
        ...(proxy.authorization === undefined ? {} : { 'proxy-authorization': proxy.authorization }),
      },
    })
    request.once('connect', (answer, socket, head) => {
      if (answer.statusCode === 200 && head.length === 0) return resolve(socket as Socket)
      socket.destroy()
      const page = new Error('it sent a page of its own')
      reject(answer.statusCode === 200 ? notSecured(proxy, target, page) : refusal(proxy, target, answer))
    })
    request.once('error', (error) => reject(notConnected(proxy, target, reasonOf(error))))
    request.end()
  })

const secured = (socket: TLSSocket, signal: AbortSignal): Promise<TLSSocket> =>
  new Promise((resolve, reject) => {
    const abort = () => socket.destroy(new Error('late'))
    const closed = () => reject(new Error('the connection was closed'))
    signal.addEventListener('abort', abort, { once: true })
    socket.once('error', reject)
    socket.once('close', closed)
    socket.once('secureConnect', () => {
      signal.removeEventListener('abort', abort)
      socket.off('error', reject)
      socket.off('close', closed)
      resolve(socket)
    })
  })

/**
 * Opens a way through a proxy (RFC 9110 §9.3.6), within ten seconds.
 * @param secure begins TLS on the tunnel; absent for plain HTTP
 * @throws Unreachable naming the proxy
 */
export const openTunnel = async (
  {
    proxy,
    target,
    clock,
  }: { readonly proxy: HttpProxy; readonly target: Target; readonly clock: Pick<Clock, 'sleep'> },
  secure?: (socket: Socket) => TLSSocket,
): Promise<Socket> => {
  const timeIsUp = new AbortController()
  const open = new AbortController()
  clock.sleep(TUNNEL_LIMIT, open.signal).then(
    () => timeIsUp.abort(),
    () => undefined,
  )
  try {
    const socket = await connected(proxy, target, timeIsUp.signal)
    if (secure === undefined) return socket
    try {
      return await secured(secure(socket), timeIsUp.signal)
    } catch (error) {
      socket.destroy()
      throw notSecured(proxy, target, error)
    }
  } catch (error) {
    throw timeIsUp.signal.aborted ? late(proxy, target) : error
  } finally {
    open.abort()
  }
}
