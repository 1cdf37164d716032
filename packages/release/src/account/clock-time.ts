import type { Instant } from '../time.ts'

/** `12:03:05`, UTC. */
export const clockTime = (at: Instant): string => new Date(at).toISOString().slice(11, 19)
