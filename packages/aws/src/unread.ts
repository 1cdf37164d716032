import { GreenlightError, Interrupted, type Unread } from '@greenlight/release'

/** What a part of the world says, or why it could not be read. */
export type Part<T> =
  | { readonly found: T; readonly unread: readonly [] }
  | { readonly found?: undefined; readonly unread: readonly [Unread] }

/** Reads a part that an emergency can do without. Only a cancelled job, or a mistake of ours, ends the whole look. */
export const part = async <T>(name: Unread['part'], read: () => Promise<T>): Promise<Part<T>> => {
  try {
    return { found: await read(), unread: [] }
  } catch (error) {
    if (!(error instanceof GreenlightError) || error instanceof Interrupted) throw error
    return { unread: [{ part: name, error }] }
  }
}
