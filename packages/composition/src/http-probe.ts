import { types } from 'node:util'
import { readUpTo } from '@greenlight/outbound'
import { type Clock, ConfigurationError, type Probe, sameOrigin } from '@greenlight/release'

/** A larger answer is no smoke test's business, and must not fill the runner's memory. */
const LARGEST_BODY = 1_048_576

/** What a probe needs of the machine, and where it may go. */
export interface ProbeParts {
  readonly fetch: typeof fetch
  readonly clock: Clock
  readonly stopwatch: () => () => number
  /** Scheme, host and port of everything that is asked: `smoke.url`. */
  readonly origin: string
}

/**
 * Sends one request over HTTP, to its origin and nowhere else: the URL is held against it right before it is sent, and
 * redirects are not followed. The header that names the slot would leave with them, and another host's answer would count
 * as the version's.
 * @throws ConfigurationError from `send` when the URL lies elsewhere; nothing was sent
 */
export const httpProbe = ({ fetch: fetcher, clock, stopwatch, origin }: ProbeParts): Probe => ({
  async send({ method, url, headers, body, timeout, signal }) {
    if (!sameOrigin(url, origin)) {
      throw new ConfigurationError({
        what: `A smoke test would ask ${url}, which lies outside ${origin}`,
        next: 'Set smoke.url to the load balancer, and give each check a path below it.',
      })
    }
    const giveUp = new AbortController()
    const answered = new AbortController()
    clock.sleep(timeout, answered.signal).then(
      () => giveUp.abort(new Error(`no answer within ${timeout} ms`)),
      () => undefined,
    )
    const elapsed = stopwatch()
    try {
      const response = await fetcher(url, {
        method,
        headers,
        redirect: 'manual',
        signal: signal === undefined ? giveUp.signal : AbortSignal.any([signal, giveUp.signal]),
        ...(body === undefined ? {} : { body }),
      })
      const text = await readUpTo(response, LARGEST_BODY)
      return {
        status: response.status,
        headers: Object.fromEntries(response.headers),
        body: text,
        latency: elapsed(),
      }
    } catch (error) {
      throw reasonOf(error)
    } finally {
      answered.abort()
    }
  },
})

/**
 * fetch says "fetch failed" and keeps the reason (ECONNREFUSED, a reset) in the cause. For a host of several addresses, as
 * a load balancer is, the cause is a list of reasons and says nothing itself: the first is told.
 */
const reasonOf = (error: unknown): unknown => {
  if (!isError(error) || error.name !== 'TypeError' || !isError(error.cause)) return error
  const { cause } = error
  const [first] = 'errors' in cause && Array.isArray(cause.errors) ? cause.errors : []
  return isError(first) ? first : cause
}

/** Also of another realm than this module's, which `instanceof` would not know. */
const isError: (value: unknown) => value is Error = types.isNativeError
