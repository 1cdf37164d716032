import { isInVain, readUpTo, TooLarge, unreachableIn } from '@greenlight/outbound'
import {
  type Clock,
  ConfigurationError,
  type Duration,
  describeRedirect,
  GreenlightError,
  type Instant,
  requestUrl,
  SECOND,
  Unavailable,
} from '@greenlight/release'
import { type Answer, readAnswer } from './answer.ts'
import type { PrometheusSettings } from './settings.ts'
import { createTurns } from './turns.ts'

/** Where and as whom Prometheus is asked. */
export interface Connection {
  readonly settings: Pick<PrometheusSettings, 'url' | 'headers'>
  readonly fetch: typeof fetch
  readonly clock: Clock
  /**
   * Headers that are secrets, by name: whoever gives them has made sure that they may go to this address. Asked for at each
   * request, so that no value is kept here.
   */
  readonly secretHeaders?: () => Readonly<Record<string, string>>
  readonly signal?: AbortSignal
}

/** Read-only questions to the HTTP API, whose answers are matrices. */
export interface Client {
  /** Raw samples of a selector in [from, to]. */
  samples(query: { readonly selector: string; readonly from: Instant; readonly to: Instant }): Promise<Answer>
  /** A query evaluated at `from`, and every `step` until `to`. */
  grid(query: {
    readonly query: string
    readonly from: Instant
    readonly to: Instant
    readonly step: Duration
  }): Promise<Answer>
}

const TIMEOUT = 20 * SECOND
/** Waits between attempts; reading twice does no harm. */
const PAUSES = [1 * SECOND, 4 * SECOND]
/** A thousand series over ten minutes take one to two MiB. A larger answer is asked for in shorter pieces of time. */
const LARGEST_ANSWER = 4 * 1024 * 1024

/**
 * Lists and objects of an answer, which take fifty bytes of memory and two of text: four MiB of `{},` would be hundreds
 * of megabytes. An answer of that size with samples in it has 160,000.
 */
const MOST_NODES = 300_000

const nodesIn = (text: string): number => {
  let nodes = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x5b || code === 0x7b) nodes += 1
  }
  return nodes
}

/** A status or a connection that may be better in a moment. */
class Passing extends Error {}

const headersOf = ({ settings, secretHeaders }: Connection): Readonly<Record<string, string>> => ({
  accept: 'application/json',
  ...settings.headers,
  ...secretHeaders?.(),
})

/** What the status says, before the body is looked at. A refused query has a body that says more. */
const checkStatus = (status: number, redirect: string | undefined, body: string, query: string): void => {
  if (status === 200 || status === 400 || status === 422) return
  if (status >= 500 || status === 429) throw new Passing(`status ${status}: ${body.slice(0, 200)}`)
  if (status === 401 || status === 403) {
    throw new ConfigurationError({
      what: `Prometheus does not allow ${query}: status ${status}`,
      next: 'Check what the workflow hands over as METRICS_TOKEN or METRICS_HEADERS: the inputs metrics-token and metrics-headers of shift-traffic.',
    })
  }
  throw new ConfigurationError({
    what: `Prometheus answered ${query} with status ${status}${redirect === undefined ? '' : `: ${redirect}`}`,
    next:
      redirect === undefined
        ? 'Check metrics.prometheus.url: below it, /api/v1/query must exist.'
        : 'Set metrics.prometheus.url to the address itself: redirects are not followed, the credentials would go along.',
  })
}

/**
 * @throws ConfigurationError from its questions, when the server refuses one for a reason that stays
 * @throws Unavailable from its questions, when there is no answer after three attempts
 */
export const createClient = (connection: Connection): Client => {
  const { settings, fetch, clock, signal } = connection
  const inTurn = createTurns()

  const attempt = async (url: string, headers: Readonly<Record<string, string>>, query: string) => {
    const late = new AbortController()
    const answered = new AbortController()
    clock.sleep(TIMEOUT, answered.signal).then(
      () => late.abort(new Passing(`no answer within ${TIMEOUT / SECOND} s`)),
      () => undefined,
    )
    const until = signal === undefined ? late.signal : AbortSignal.any([signal, late.signal])
    try {
      const response = await fetch(url, { headers, redirect: 'manual', signal: until })
      return await inTurn(async () => {
        const body = await readUpTo(response, LARGEST_ANSWER)
        if (nodesIn(body) > MOST_NODES)
          throw new TooLarge(`the answer has more than ${MOST_NODES} lists and objects`)
        const { status } = response
        const location = response.headers.get('location') ?? undefined
        checkStatus(status, describeRedirect(url, { status, location }), body, query)
        if (status !== 200 && !/"status"\s*:\s*"error"/.test(body)) {
          throw new ConfigurationError({
            what: `Prometheus refuses ${query}: status ${status}: ${body.slice(0, 200)}`,
            next: 'Mend the query in the config.',
          })
        }
        return readAnswer(body, query)
      })
    } finally {
      answered.abort()
    }
  }

  const ask = async (path: string, parameters: Readonly<Record<string, string>>): Promise<Answer> => {
    const headers = headersOf(connection)
    const query = parameters['query'] ?? ''
    const url = requestUrl(settings.url, `/api/v1/${path}?${new URLSearchParams(parameters)}`)
    for (let tried = 0; ; tried++) {
      signal?.throwIfAborted()
      try {
        return await attempt(url, headers, query)
      } catch (error) {
        if (signal?.aborted) throw signal.reason
        if (error instanceof ConfigurationError || error instanceof TooLarge) throw error
        const pause = PAUSES[tried]
        if (pause === undefined || isInVain(unreachableIn(error))) {
          if (error instanceof GreenlightError) throw error
          const cause = error instanceof TypeError && error.cause instanceof Error ? error.cause : error
          throw new Unavailable({
            what: `Prometheus at ${settings.url} did not answer ${query}: ${cause instanceof Error ? cause.message : cause}`,
            next:
              unreachableIn(error)?.next ?? 'Re-run the job when Prometheus can be reached from the runner.',
            cause,
          })
        }
        await clock.sleep(pause, signal)
      }
    }
  }

  const seconds = (at: Instant) => (at / SECOND).toFixed(3)
  return {
    samples: async ({ selector, from, to }) => {
      const query = `${selector}[${to - from}ms]`
      const answer = await ask('query', { query, time: seconds(to) })
      checkWithin(answer, query, from, to)
      return answer
    },
    grid: async ({ query, from, to, step }) => {
      const answer = await ask('query_range', {
        query,
        start: seconds(from),
        end: seconds(to),
        step: String(step / SECOND),
      })
      checkWithin(answer, query, from, to, step)
      return answer
    },
  }
}

const checkWithin = (answer: Answer, query: string, from: Instant, to: Instant, step?: Duration): void => {
  for (const { points } of answer.series) {
    for (const { at } of points) {
      if (at >= from && at <= to && (step === undefined || (at - from) % step === 0)) continue
      throw new Unavailable({
        what:
          `Prometheus answered ${query} with a sample at ${new Date(at).toISOString()}, which was not asked for: ` +
          `from ${new Date(from).toISOString()} to ${new Date(to).toISOString()}` +
          (step === undefined ? '' : `, every ${step / SECOND} s`),
        next: 'Look for a proxy or a cache in front of Prometheus that aligns times, and turn that off.',
      })
    }
  }
}
