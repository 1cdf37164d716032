/** A source of uniform random numbers from 0 (inclusive) to 1 (exclusive). */
export type Uniform = () => number

/**
 * A seeded generator: xoshiro128** (Blackman and Vigna, "Scrambled linear pseudorandom number generators", ACM TOMS 47,
 * 2021). Two of its 32-bit outputs make one double with 53 random bits, so that rare events down to 1e-15 come out
 * as often as they should.
 *
 * @param key any text; every key gives its own sequence. Benchmarks use one key per run, so that a run is the same
 *   whichever worker plays it, and whatever was played before.
 */
export function createGenerator(key: string): Uniform {
  const seed = mixer(hash(key))
  let [a, b, c, d] = [seed(), seed(), seed(), seed()]
  const next = (): number => {
    const scrambled = Math.imul(b, 5)
    const result = Math.imul((scrambled << 7) | (scrambled >>> 25), 9) >>> 0
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = (d << 11) | (d >>> 21)
    return result
  }
  return () => ((next() >>> 5) * 67_108_864 + (next() >>> 6)) / 9_007_199_254_740_992
}

/** FNV-1a over the UTF-16 units (Fowler, Noll, Vo): 32 bits, enough to start the mixer from. */
function hash(key: string): readonly [number, number] {
  let [low, high] = [0x811c9dc5, 0x9747b28c]
  for (let i = 0; i < key.length; i++) {
    const unit = key.charCodeAt(i)
    low = Math.imul(low ^ unit, 0x01000193)
    high = Math.imul(high ^ (unit + i), 0x01000193)
  }
  return [low >>> 0, high >>> 0]
}

/**
 * Spreads a 64-bit start over the generator's four words: the finaliser of MurmurHash3 (Appleby) over a Weyl sequence,
 * the way splitmix seeds its relatives.
 */
function mixer([low, high]: readonly [number, number]): () => number {
  let state = low
  const step = (high | 1) >>> 0
  return () => {
    state = (state + 0x9e3779b9) >>> 0
    let z = (state ^ Math.imul(step, 0x85ebca6b)) >>> 0
    z = Math.imul(z ^ (z >>> 16), 0x85ebca6b)
    z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35)
    return (z ^ (z >>> 16)) >>> 0
  }
}
