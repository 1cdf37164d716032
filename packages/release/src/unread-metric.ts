import { ConfigurationError, Unavailable } from './errors.ts'
import type { CountsWindow } from './ports.ts'

/** What a window says besides its counts. */
export type Remarks = Pick<CountsWindow, 'notes' | 'mistakes' | 'partial'>

/**
 * What a window says of a metric of the user's own that could not be read: it has no data. It must never keep the
 * judge from seeing errors, so nothing is thrown that the metric's source or its query is to blame for.
 * @throws whatever else it was
 */
export const unreadMetric = (name: string, error: unknown): Remarks => {
  if (error instanceof Unavailable)
    return { notes: [`${name} could not be read: ${error.message}`], partial: true }
  if (error instanceof ConfigurationError)
    return { notes: [], mistakes: [{ what: error.message, next: error.next }] }
  throw error
}

/** The remarks of several parts of a window as those of the whole. */
export const joinRemarks = (parts: readonly Remarks[]): Remarks => {
  const mistakes = parts.flatMap((part) => part.mistakes ?? [])
  return {
    notes: parts.flatMap(({ notes }) => notes),
    ...(mistakes.length > 0 && { mistakes }),
    ...(parts.some(({ partial }) => partial) && { partial: true as const }),
  }
}
