import { setTimeout as wait } from 'node:timers/promises'
import type { Clock } from '@greenlight/release'

/** The machine's own time: the only place in an action that reads it or sets a timer. */
export const systemClock: Clock = {
  now: () => Date.now(),
  async sleep(duration, signal) {
    await wait(duration, undefined, signal === undefined ? {} : { signal })
  },
}

/** Measures a span; returns milliseconds with fractions. */
export const stopwatch = (): (() => number) => {
  const start = performance.now()
  return () => performance.now() - start
}
