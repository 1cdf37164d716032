import { isInVain, readUpTo, TooLarge, unreachableIn } from '@greenlight/outbound'
import { type Clock, SECOND, Unavailable } from '@greenlight/release'

/** How an action asks anything over HTTP. */
export interface Outside {
  readonly fetch: typeof fetch
  readonly clock: Pick<Clock, 'sleep'>
}

/** Until an attempt has its whole answer. With the pauses, a token is there or given up within 35 s. */
const TIMEOUT = 10 * SECOND
const PAUSES = [1 * SECOND, 4 * SECOND]
/** A token has two or three kilobytes. */
const LARGEST_ANSWER = 64 * 1024

const NEXT = 'Re-run the job; see githubstatus.com when it persists.'

/** An answer that another attempt will not change. */
class Final extends Unavailable {}

const tokenIn = (text: string): string => {
  let document: unknown
  try {
    document = JSON.parse(text)
  } catch (cause) {
    // The parser's message would quote the text, which may hold a token.
    throw new Unavailable({
      what: "GitHub's OIDC issuer gave no token: its answer is no JSON",
      next: 'Look at what stands between the runner and GitHub: a proxy may answer with a page of its own.',
      cause: cause instanceof SyntaxError ? undefined : cause,
    })
  }
  const value =
    typeof document === 'object' && document !== null && 'value' in document ? document.value : undefined
  if (typeof value === 'string' && value !== '') return value
  throw new Unavailable({ what: "GitHub's OIDC issuer gave no token: its answer has no value", next: NEXT })
}

/**
 * Asks GitHub's issuer for a token, as its toolkit does, but within bounds: three attempts of ten seconds, an answer of
 * 64 kB. The toolkit's client reads an answer of any length for any time, and tries ten times.
 * @throws Unavailable when there is no token after the last attempt
 */
export const askIssuer = async (
  { fetch, clock }: Outside,
  {
    url,
    requestToken,
    audience,
  }: { readonly url: string; readonly requestToken: string; readonly audience: string },
  signal?: AbortSignal,
): Promise<string> => {
  const attempt = async (): Promise<string> => {
    const late = new AbortController()
    const answered = new AbortController()
    clock.sleep(TIMEOUT, answered.signal).then(
      () => late.abort(new Error(`no answer within ${TIMEOUT / SECOND} s`)),
      () => undefined,
    )
    const address = new URL(url)
    address.searchParams.set('audience', audience)
    try {
      const response = await fetch(address, {
        headers: { accept: 'application/json', authorization: `Bearer ${requestToken}` },
        redirect: 'manual',
        signal: signal === undefined ? late.signal : AbortSignal.any([signal, late.signal]),
      })
      const text = await readUpTo(response, LARGEST_ANSWER)
      if (response.status === 200) return tokenIn(text)
      const what = `GitHub's OIDC issuer gave no token: status ${response.status}`
      throw response.status >= 500 || response.status === 429
        ? new Unavailable({ what, next: NEXT })
        : new Final({ what, next: NEXT })
    } finally {
      answered.abort()
    }
  }
  for (let tried = 0; ; tried++) {
    try {
      return await attempt()
    } catch (error) {
      if (signal?.aborted) throw signal.reason
      const pause = PAUSES[tried]
      const final = error instanceof Final || error instanceof TooLarge || isInVain(unreachableIn(error))
      if (pause === undefined || final) throw told(error)
      await clock.sleep(pause, signal)
    }
  }
}

const told = (error: unknown): Unavailable => {
  if (error instanceof Unavailable && unreachableIn(error) === undefined) return error
  const unreachable = unreachableIn(error)
  const cause = error instanceof TypeError && error.cause !== undefined ? error.cause : error
  const why = unreachable?.message ?? (cause as { readonly message?: unknown }).message ?? 'no reason given'
  return new Unavailable({
    what: `GitHub's OIDC issuer gave no token: ${why}`,
    next: unreachable?.next ?? NEXT,
    cause: error,
  })
}
