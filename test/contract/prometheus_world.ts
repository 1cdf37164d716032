import type { Native, Written } from './prometheus_wire.ts'

/*
 * Processes that serve requests and are scraped, with what truly happened beside what their counters say. Everything
 * follows from a seed.
 */

export const BOUNDS = [0.05, 0.1, 0.25, 0.5, 1, 2.5]
export const FINE = 3
export const COARSE = 2

/** Numbers from 0 to 1 out of a seed (xorshift, 32 bits). */
export const randomOf = (seed: number) => {
  let state = seed | 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}

/** All that a process ever served, whatever its counters forgot. */
export interface Truth {
  readonly at: number
  readonly requests: number
  readonly errors: number
  /** Latencies in seconds. */
  readonly latencies: readonly number[]
}

export interface Process {
  readonly slot: string
  readonly truth: readonly Truth[]
  readonly written: readonly Written[]
}

/** The index of the bucket of a schema that holds a value: (2^((index − 1)·2^−schema), 2^(index·2^−schema)]. */
const bucketOf = (value: number, schema: number) => Math.ceil(Math.log2(value) * 2 ** schema - 1e-9)

export const nativeOf = (latencies: readonly number[], schema: number): Native => {
  const buckets = new Map<number, number>()
  for (const value of latencies) {
    const index = bucketOf(value, schema)
    buckets.set(index, (buckets.get(index) ?? 0) + 1)
  }
  return { schema, buckets }
}

/**
 * One process, scraped at `first` and then every `every` until `until`, in milliseconds.
 *
 * Series appear with their first event. At a restart right after a scrape all of them begin again. From `coarseFrom` on
 * the native histogram has buckets of twice the width.
 */
export const simulate = (options: {
  readonly seed: number
  readonly slot: string
  readonly instance: string
  readonly first: number
  readonly every: number
  readonly until: number
  readonly errorShare: number
  readonly restartAfter?: number
  readonly coarseFrom?: number
  /** Scrapes in (from, to) fail. */
  readonly silent?: readonly [from: number, to: number]
}): Process => {
  const { slot, instance, every } = options
  const random = randomOf(options.seed)
  const labels = { job: 'shop', instance, slot }
  const series = new Map<
    string,
    { labels: Record<string, string>; points: { at: number; value: number | Native }[] }
  >()
  const write = (own: Record<string, string>, at: number, value: number | Native) => {
    const key = JSON.stringify(own)
    const known = series.get(key) ?? { labels: { ...labels, ...own }, points: [] }
    known.points.push({ at, value })
    series.set(key, known)
  }
  const truth: Truth[] = []
  let all = { requests: 0, errors: 0, latencies: [] as number[] }
  let codes = new Map<string, number>()
  let since: number[] = []
  let restarted = false
  for (let at = options.first; at <= options.until; at += every) {
    const served = 40 + Math.floor(random() * 60)
    all = { ...all, latencies: [...all.latencies] }
    for (let request = 0; request < served; request++) {
      const latency = 0.02 * Math.exp(3.5 * random())
      const code = random() < options.errorShare ? '500' : '200'
      codes.set(code, (codes.get(code) ?? 0) + 1)
      since.push(latency)
      all.latencies.push(latency)
      all.requests++
      if (code === '500') all.errors++
    }
    const silent = options.silent !== undefined && at > options.silent[0] && at < options.silent[1]
    if (!silent) {
      truth.push({ at, ...all })
      for (const [code, value] of codes) write({ __name__: 'http_requests_total', code }, at, value)
      for (const bound of [...BOUNDS, Number.POSITIVE_INFINITY]) {
        const le = Number.isFinite(bound) ? String(bound) : '+Inf'
        write({ __name__: 'http_seconds_bucket', le }, at, since.filter((value) => value <= bound).length)
      }
      const schema = options.coarseFrom !== undefined && at >= options.coarseFrom ? COARSE : FINE
      write({ __name__: 'http_native_seconds' }, at, nativeOf(since, schema))
    }
    if (!restarted && options.restartAfter !== undefined && at >= options.restartAfter) {
      restarted = true
      codes = new Map()
      since = []
    }
  }
  return { slot, truth, written: [...series.values()] }
}

/** What truly happened between the first scrape of each process from `at` on and the first from `at + interval` on. */
export const trueCounts = (processes: readonly Process[], at: number, interval: number) => {
  const parts = processes.flatMap(({ truth }) => {
    const begin = truth.find((each) => each.at >= at)
    const end = truth.find((each) => each.at >= at + interval)
    if (begin === undefined || end === undefined) return []
    return [
      {
        requests: end.requests - begin.requests,
        errors: end.errors - begin.errors,
        latencies: end.latencies.slice(begin.latencies.length),
      },
    ]
  })
  return {
    requests: parts.reduce((sum, { requests }) => sum + requests, 0),
    errors: parts.reduce((sum, { errors }) => sum + errors, 0),
    slower: (threshold: number) =>
      parts.reduce((sum, { latencies }) => sum + latencies.filter((each) => each > threshold).length, 0),
  }
}
