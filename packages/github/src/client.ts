import { isInVain, readUpTo, TooLarge, unreachableIn } from '@greenlight/outbound'
import { type Clock, ConfigurationError, GreenlightError, SECOND, Unavailable } from '@greenlight/release'
import { withDeadline } from './deadline.ts'
import { type Json, json } from './json.ts'

/** Where and as whom GitHub is asked. */
export interface Connection {
  readonly token: { reveal(): string }
  /** `https://api.github.com`, without a slash at the end. */
  readonly apiUrl: string
  readonly repository: { readonly owner: string; readonly name: string }
  readonly clock: Clock
  readonly signal?: AbortSignal
  readonly fetch: typeof fetch
}

export interface Question {
  /** Below the repository, its parts escaped: `git/ref/tags/v1.4.0`; empty for the repository itself. */
  readonly path: string
  readonly query?: Readonly<Record<string, string | number>>
  /** What is asked, completing "to read …": `the tag v1.4.0`. */
  readonly about: string
  /** The permission that the job needs: `contents: read`. */
  readonly permission: string
}

/** Read-only questions to GitHub's REST API. */
export interface Client {
  /** The answer; undefined for 404, which GitHub also gives to those who may not know. */
  get(question: Question): Promise<Json | undefined>
}

const API_VERSION = '2022-11-28'
/** Until an attempt has its whole answer. With the pauses, a question is over within 65 s. */
const TIMEOUT = 20 * SECOND
/** Waits between attempts; reading twice does no harm. */
const PAUSES = [1 * SECOND, 4 * SECOND]

/** A file of a mebibyte in base64 takes a mebibyte and a half; no other answer comes near. */
const LARGEST_ANSWER = 2 * 1024 * 1024
const LONGEST_MESSAGE = 300

const NOT_FOUND = Symbol('404')

/** GitHub answered, and not with what was asked for. */
class Refusal extends Error {
  readonly status: number
  readonly headers: Headers

  constructor(status: number, message: string, headers: Headers) {
    super(message)
    this.status = status
    this.headers = headers
  }
}

/** Too many requests look like a missing permission but for their headers. */
const isLimited = ({ status, headers, message }: Refusal): boolean =>
  status === 429 ||
  (status === 403 &&
    (headers.get('x-ratelimit-remaining') === '0' ||
      headers.has('retry-after') ||
      /rate limit/i.test(message)))

const isTransient = (error: unknown): boolean =>
  error instanceof Refusal
    ? error.status >= 500 || isLimited(error)
    : !(error instanceof TooLarge || error instanceof ConfigurationError || isInVain(unreachableIn(error)))

const translate = (error: unknown, { about, permission }: Question): GreenlightError => {
  const told = error instanceof GreenlightError ? error : unreachableIn(error)
  if (told !== undefined) {
    return new Unavailable({
      what: `GitHub could not be asked to read ${about}: ${told.message}`,
      next: told.next,
      cause: error,
    })
  }
  if (error instanceof TooLarge) {
    return new Unavailable({
      what: `GitHub's answer about ${about} is larger than ${LARGEST_ANSWER} bytes`,
      next: 'Look at what github-token speaks to: no answer of GitHub to this question is that large.',
      cause: error,
    })
  }
  const refusal = error instanceof Refusal ? error : undefined
  const says = refusal === undefined ? reasonOf(error) : `: ${refusal.status} ${refusal.message}`
  if (refusal?.status === 401) {
    return new ConfigurationError({
      what: `GitHub does not accept the token to read ${about}${says}`,
      next: 'Leave github-token at its default, or give it a token that is valid.',
      cause: error,
    })
  }
  if (refusal?.status === 403 && !isLimited(refusal)) {
    return new ConfigurationError({
      what: `The token may not read ${about}${says}`,
      next: `Grant the job permissions: ${permission}, in the calling workflow too.`,
      cause: error,
    })
  }
  if (refusal !== undefined && isLimited(refusal)) {
    return new Unavailable({
      what: `GitHub asks to slow down, so it could not be asked to read ${about}${says}`,
      next: 'Re-run the job later; nothing was changed by the question.',
      cause: error,
    })
  }
  return new Unavailable({
    what: `GitHub could not be asked to read ${about}${says}`,
    next: 'Re-run the job; see githubstatus.com when it persists.',
    cause: error,
  })
}

/** What broke a connection, as far as it says. fetch itself says nothing but that it failed. */
const reasonOf = (error: unknown): string => {
  const message = json(error).at('cause').at('message').value
  return typeof message === 'string' && message !== '' ? `: ${message.slice(0, LONGEST_MESSAGE)}` : ''
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Unavailable({
      what: 'the answer is no JSON',
      next: 'Look at what stands between the runner and GitHub: a proxy may answer with a page of its own.',
      cause,
    })
  }
}

/** GitHub's own words for a refusal, and no page of anybody else. */
const messageOf = (text: string, status: number): string => {
  try {
    const message = json(JSON.parse(text)).at('message').value
    if (typeof message === 'string') return message.slice(0, LONGEST_MESSAGE)
  } catch {
    // No JSON: the status has to do.
  }
  return status === 403 ? 'without a message of GitHub' : ''
}

/**
 * @throws ConfigurationError when the token may not know, Unavailable when there is no answer after three
 *   attempts; both from `get`
 */
export const createClient = (connection: Connection): Client => {
  const { repository, clock, signal, token, apiUrl, fetch } = connection
  const base = `${apiUrl}/repos/${encodeURIComponent(repository.owner)}/${encodeURIComponent(repository.name)}`
  const ask = async ({ path, query = {} }: Question): Promise<unknown> => {
    const parameters = new URLSearchParams(
      Object.entries(query).map(([name, value]): [string, string] => [name, `${value}`]),
    )
    const url = `${base}${path === '' ? '' : `/${path}`}${parameters.size === 0 ? '' : `?${parameters}`}`
    return withDeadline({ clock, signal, limit: TIMEOUT }, async (until) => {
      const response = await fetch(url, {
        headers: {
          accept: 'application/vnd.github+json',
          authorization: `token ${token.reveal()}`,
          'x-github-api-version': API_VERSION,
        },
        signal: until,
      })
      const text = await readUpTo(response, LARGEST_ANSWER)
      if (response.status === 404) return NOT_FOUND
      if (response.status !== 200) {
        throw new Refusal(response.status, messageOf(text, response.status), response.headers)
      }
      return parsed(text)
    })
  }
  return {
    get: async (question) => {
      for (let attempt = 0; ; attempt++) {
        try {
          const data = await ask(question)
          return data === NOT_FOUND ? undefined : json(data)
        } catch (error) {
          if (signal?.aborted) throw signal.reason
          const pause = PAUSES[attempt]
          if (pause === undefined || !isTransient(error)) throw translate(error, question)
          await clock.sleep(pause, signal)
        }
      }
    },
  }
}
