import { ConfigurationError } from '@greenlight/release'
import { noProxy } from './no-proxy.ts'

/** Environment variables, as they are handed in. */
export type Environment = Readonly<Record<string, string | undefined>>

/** A proxy that the environment names. */
export interface HttpProxy {
  /** The variable that names it, as it is spelled there: `HTTPS_PROXY`. */
  readonly variable: string
  /** Its address without user and password, for people. */
  readonly shown: string
  /** Whether the way to the proxy itself is TLS. */
  readonly secure: boolean
  readonly host: string
  readonly port: number
  /** The value of Proxy-Authorization. A secret. */
  readonly authorization?: string
}

/** What the environment says about proxies. */
export interface Proxies {
  /**
   * The proxy for a request; undefined when it goes directly.
   * @throws ConfigurationError when the variable that counts for it cannot be read
   */
  proxyFor(url: URL): HttpProxy | undefined
  /** Whether a proxy is named for this kind of URL, and NO_PROXY exempts this one. */
  isExempt(url: URL): boolean
  /** What of the values must never be printed. */
  readonly secrets: readonly string[]
  /** @throws ConfigurationError that names every variable that cannot be read */
  check(): void
}

const SHOWN = 200

/** A value without what stands before its last `@`, which may be a password even where the rest is no URL. */
const withoutUser = (value: string): string => {
  const at = value.lastIndexOf('@')
  if (at < 0) return value.slice(0, SHOWN)
  const scheme = value.indexOf('://')
  const begin = scheme < 0 || scheme > at ? '' : value.slice(0, scheme + 3)
  return `${begin}***@${value.slice(at + 1)}`.slice(0, SHOWN)
}

const decoded = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

const urlOf = (value: string): URL | undefined => {
  const whole = /^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? value : `http://${value}`
  return URL.canParse(whole) ? new URL(whole) : undefined
}

/** A proxy, or what is wrong with the value. */
const read = (variable: string, value: string): HttpProxy | string => {
  const wrong = (why: string) => `${variable} is ${JSON.stringify(withoutUser(value))}, ${why}`
  const url = urlOf(value)
  if (url === undefined) return wrong('which is no URL')
  if (/^socks/.test(url.protocol)) return wrong('a SOCKS proxy, which is not supported')
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return wrong('which is neither http:// nor https://')
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '') {
    return wrong('which has a path: a proxy is a host and a port alone')
  }
  const [user, password] = [decoded(url.username), decoded(url.password)]
  if (user === undefined || password === undefined) {
    return wrong('whose user or password has a % that encodes nothing; a % itself is written %25')
  }
  const secure = url.protocol === 'https:'
  const basic = Buffer.from(`${user}:${password}`).toString('base64')
  return {
    variable,
    shown: url.origin,
    secure,
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? (secure ? 443 : 80) : Number(url.port),
    ...(user === '' && password === '' ? {} : { authorization: `Basic ${basic}` }),
  }
}

/** What is secret in a value: its password in both spellings, and user and password as Basic joins them. */
const secretsOf = (value: string): readonly string[] => {
  const at = value.lastIndexOf('@')
  if (at < 0) return []
  const scheme = value.indexOf('://')
  const pair = value.slice(scheme < 0 || scheme > at ? 0 : scheme + 3, at)
  const colon = pair.indexOf(':')
  // A user alone may be a token.
  const secret = colon < 0 ? pair : pair.slice(colon + 1)
  return [secret, pair].flatMap((text) => [text, decoded(text) ?? '']).filter((text) => text !== '')
}

/**
 * Reads HTTPS_PROXY, HTTP_PROXY and NO_PROXY. The spelling in lower case wins, as with curl and GitHub's own tools;
 * an empty value counts as none, a value without a scheme as http://.
 */
export const readProxies = (env: Environment): Proxies => {
  const named = (...variables: readonly string[]) => {
    const variable = variables.find((name) => (env[name] ?? '').trim() !== '')
    const value = variable === undefined ? '' : (env[variable] ?? '').trim()
    return variable === undefined ? undefined : { value, proxy: read(variable, value) }
  }
  const proxies = {
    'https:': named('https_proxy', 'HTTPS_PROXY'),
    'http:': named('http_proxy', 'HTTP_PROXY'),
  }
  const exempt = noProxy(env['no_proxy'] || env['NO_PROXY'] || '')
  const all = Object.values(proxies).flatMap((each) => (each === undefined ? [] : [each]))
  const faults = all.map(({ proxy }) => proxy).filter((proxy) => typeof proxy === 'string')
  const refusal = () =>
    new ConfigurationError({
      what: faults.join('; '),
      next: 'Write a proxy as http://proxy.example:3128, or http://USER:PASSWORD@proxy.example:3128 with special characters encoded as in a URL, or take the variable out of the environment of the job.',
    })
  const namedFor = (url: URL) =>
    url.protocol === 'https:' || url.protocol === 'http:' ? proxies[url.protocol] : undefined
  return {
    proxyFor(url) {
      const proxy = namedFor(url)?.proxy
      if (proxy === undefined || exempt(url)) return undefined
      if (typeof proxy === 'string') throw refusal()
      return proxy
    },
    isExempt: (url) => namedFor(url) !== undefined && exempt(url),
    secrets: [...new Set(all.flatMap(({ value }) => secretsOf(value)))],
    check() {
      if (faults.length > 0) throw refusal()
    },
  }
}
