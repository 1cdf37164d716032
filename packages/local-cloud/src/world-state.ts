import type { WorldClock } from './clock/world-clock.ts'
import type { World } from './world.ts'

/** Mulberry32: small, fast, and even enough for delays and identifiers. */
const generator = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** What all parts of one cloud share, from its options. */
export const createWorld = (options: {
  readonly clock: WorldClock
  readonly region: string
  readonly account: string
  readonly seed: number
}): World => {
  const random = generator(options.seed)
  return {
    clock: options.clock,
    region: options.region,
    account: options.account,
    random,
    hex: (length) => Array.from({ length }, () => Math.floor(random() * 16).toString(16)).join(''),
  }
}
