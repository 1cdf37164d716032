import { type Clock, type Duration, Unavailable } from '@greenlight/release'

/**
 * Does something that must not take longer than `limit`. The work gets a signal that is aborted when time is
 * up, or when the run is.
 */
export const withDeadline = async <T>(
  {
    clock,
    limit,
    signal,
  }: { readonly clock: Clock; readonly limit: Duration; readonly signal?: AbortSignal | undefined },
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> => {
  const late = new AbortController()
  const finished = new AbortController()
  const both = signal === undefined ? late.signal : AbortSignal.any([late.signal, signal])
  const aborted = new Promise<never>((_, reject) => {
    both.addEventListener('abort', () => reject(both.reason), { once: true })
  })
  clock.sleep(limit, finished.signal).then(
    () =>
      late.abort(
        new Unavailable({ what: `No answer within ${limit / 1000} seconds`, next: 'Re-run the job.' }),
      ),
    () => {},
  )
  try {
    signal?.throwIfAborted()
    return await Promise.race([work(both), aborted])
  } finally {
    finished.abort()
  }
}
