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
  /** For tests; otherwise the toolkit's, which knows the proxies of the runner. */
  readonly fetch?: typeof fetch
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

const TIMEOUT = 20 * SECOND
/** Waits between attempts; reading twice does no harm. */
const PAUSES = [1 * SECOND, 4 * SECOND]

const NOT_FOUND = Symbol('404')

interface Refusal {
  readonly status: number
  readonly message: string
  readonly headers: Readonly<Record<string, unknown>>
}

const refusalOf = (error: unknown): Refusal | undefined => {
  if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number') return undefined
  const headers = json(error).at('response').at('headers').value
  const known = typeof headers === 'object' && headers !== null
  return {
    status: error.status,
    message: error.message,
    headers: known ? (headers as Record<string, unknown>) : {},
  }
}

/** Too many requests look like a missing permission but for their headers. */
const isLimited = ({ status, headers, message }: Refusal): boolean =>
  status === 429 ||
  (status === 403 &&
    (headers['x-ratelimit-remaining'] === '0' ||
      headers['retry-after'] !== undefined ||
      /rate limit/i.test(message)))

const isTransient = (refusal: Refusal | undefined): boolean =>
  refusal === undefined || refusal.status >= 500 || isLimited(refusal)

const translate = (error: unknown, { about, permission }: Question): GreenlightError => {
  const refusal = refusalOf(error)
  if (error instanceof GreenlightError) {
    return new Unavailable({
      what: `GitHub could not be asked to read ${about}`,
      next: error.next,
      cause: error,
    })
  }
  const says = refusal === undefined ? '' : `: ${refusal.status} ${refusal.message}`
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

/** The toolkit is loaded with the first question: it takes longer to load than all of our own code. */
const connect = async ({ token, apiUrl, fetch }: Connection) => {
  const { getOctokit } = await import('./toolkit-octokit.ts')
  return getOctokit(token.reveal(), {
    baseUrl: apiUrl,
    ...(fetch === undefined ? {} : { request: { fetch } }),
    log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
  })
}

/**
 * @throws ConfigurationError when the token may not know, Unavailable when there is no answer after three
 *   attempts; both from `get`
 */
export const createClient = (connection: Connection): Client => {
  const { repository, clock, signal } = connection
  let connected: ReturnType<typeof connect> | undefined
  const ask = async ({ path, query }: Question): Promise<unknown> => {
    connected ??= connect(connection)
    const octokit = await connected
    const owner = encodeURIComponent(repository.owner)
    const name = encodeURIComponent(repository.name)
    try {
      return await withDeadline({ clock, signal, limit: TIMEOUT }, async (until) => {
        const below = path === '' ? '' : `/${path}`
        const { data }: { data: unknown } = await octokit.request(`GET /repos/${owner}/${name}${below}`, {
          ...query,
          request: { signal: until },
        })
        return data
      })
    } catch (error) {
      if (refusalOf(error)?.status === 404) return NOT_FOUND
      throw error
    }
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
          if (pause === undefined || !isTransient(refusalOf(error))) throw translate(error, question)
          await clock.sleep(pause, signal)
        }
      }
    },
  }
}
