/** The time of the simulated world, in milliseconds since the Unix epoch. */
export interface WorldClock {
  now(): number
  /** Calls `action` once, `delay` world milliseconds from now. */
  after(delay: number, action: () => void): Timer
  sleep(duration: number, signal?: AbortSignal): Promise<void>
}

export interface Timer {
  cancel(): void
}
