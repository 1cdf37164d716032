import { setTimeout as wait } from 'node:timers/promises'
import type { Clock } from '@greenlight/release'

/** The machine's time, for a program that a test starts. */
export const realClock: Clock = {
  now: () => Date.now(),
  sleep: (duration, signal) => wait(duration, undefined, signal === undefined ? {} : { signal }),
}
