/** The time of the simulated world. The local cloud's clocks fit, and so does any clock of a test. */
export interface WorldClock {
  /** Milliseconds since the Unix epoch. */
  now(): number
  /** Calls `action` once, `delay` world milliseconds from now. */
  after(delay: number, action: () => void): { cancel(): void }
  /** Rejects with the signal's reason as soon as `signal` is aborted. */
  sleep(duration: number, signal?: AbortSignal): Promise<void>
}
