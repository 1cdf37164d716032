import type { Instant } from '@greenlight/release'

/** `12:00`, in UTC. */
export const clockTime = (at: Instant): string => new Date(at).toISOString().slice(11, 16)

/** `1 minute (12:00 UTC)`, `9 minutes (12:00 to 12:20 UTC)`. */
export const describeMinutes = (minutes: readonly Instant[]): string => {
  const [first = 0] = minutes
  const last = minutes.at(-1) ?? 0
  const span = first === last ? clockTime(first) : `${clockTime(first)} to ${clockTime(last)}`
  return `${minutes.length} minute${minutes.length === 1 ? '' : 's'} (${span} UTC)`
}
