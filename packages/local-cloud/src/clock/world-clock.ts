/** The time of the simulated world, in milliseconds since the Unix epoch. */
export interface WorldClock {
  now(): number
  /** Calls `action` once, `delay` world milliseconds from now. */
  after(delay: number, action: () => void): Timer
  sleep(duration: number, signal?: AbortSignal): Promise<void>
  /** World milliseconds in one real millisecond; absent: 1. */
  readonly speed?: number
  /**
   * Starts measuring; the result tells the milliseconds since. A real clock measures real time, whatever its
   * speed, because processes do real work; a virtual clock measures virtual time.
   */
  stopwatch?(): () => number
  /**
   * Runs work during which virtual time stands still, save while that work itself sleeps on the clock. A real
   * clock does not have it.
   */
  busy?<T>(work: () => Promise<T>): Promise<T>
  /** Tells a virtual clock that the caller waits for the world, so that time may move meanwhile. */
  outside?<T>(work: Promise<T>): Promise<T>
}

export interface Timer {
  cancel(): void
}
