import type { WorldClock } from '../clock.ts'

/** A clock that stands still until a test moves it. */
export class ManualClock implements WorldClock {
  readonly #timers = new Set<{ readonly at: number; readonly action: () => void }>()
  #now: number

  constructor(start = Date.UTC(2026, 0, 1)) {
    this.#now = start
  }

  now(): number {
    return this.#now
  }

  after(delay: number, action: () => void): { cancel(): void } {
    const timer = { at: this.#now + delay, action }
    this.#timers.add(timer)
    return { cancel: () => this.#timers.delete(timer) }
  }

  sleep(duration: number, signal?: AbortSignal): Promise<void> {
    return new Promise((done, failed) => {
      const timer = this.after(duration, done)
      const stop = () => {
        timer.cancel()
        failed(signal?.reason)
      }
      if (signal?.aborted === true) stop()
      else signal?.addEventListener('abort', stop, { once: true })
    })
  }

  /** Moves time, firing what falls due on the way, in order. */
  advance(duration: number): void {
    const end = this.#now + duration
    for (;;) {
      const [next] = [...this.#timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)
      if (next === undefined) break
      this.#timers.delete(next)
      this.#now = Math.max(this.#now, next.at)
      next.action()
    }
    this.#now = end
  }
}
