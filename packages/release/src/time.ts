/** Milliseconds since the Unix epoch, UTC. */
export type Instant = number

/** A span of time in milliseconds, never negative. */
export type Duration = number

export const SECOND: Duration = 1_000
export const MINUTE: Duration = 60_000

/**
 * The only way to know the time or to wait. Everything that waits takes a signal, so that a cancelled job
 * stops at the next instant and not after its sleep.
 */
export interface Clock {
  now(): Instant
  /** Resolves after `duration`; rejects with the signal's reason as soon as `signal` is aborted. */
  sleep(duration: Duration, signal?: AbortSignal): Promise<void>
}
