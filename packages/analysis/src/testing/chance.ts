/** Seeded chance for tests: 32 bits of state (mulberry32's mixing), a number from 0 to below 1 at each call. */
export const chance = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** How many of `n` happen, by the time from one to the next: quick as long as few do. */
export const binomial = (random: () => number, n: number, probability: number): number => {
  if (probability <= 0) return 0
  let [count, at] = [0, 0]
  const log = Math.log1p(-probability)
  for (;;) {
    at += Math.floor(Math.log1p(-random()) / log) + 1
    if (at > n) return count
    count += 1
  }
}
