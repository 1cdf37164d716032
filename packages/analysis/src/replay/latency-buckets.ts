import type { LatencyEdge } from '../settings.ts'
import { badValue } from './bad-record.ts'
import { isObject } from './json-line.ts'

/** Cumulative counts of one side and interval: how many requests took at most each bound. */
export interface BucketCounts {
  /** Seconds, ascending, finite. */
  readonly bounds: readonly number[]
  readonly counts: readonly number[]
}

/** Seconds. Beyond these no latency lies, and arithmetic on them would lose what sets them apart. */
const SMALLEST_BOUND = 1e-9
const LARGEST_BOUND = 1e9

const BOUND = /^(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i

/**
 * Reads `{"0.1": 950, "0.25": 990}`: bounds in seconds, cumulative counts of the interval, as Prometheus names them.
 * `+Inf` may stand there and must be all requests.
 * @throws {BadRecord}
 */
export const readBuckets = (field: string, value: unknown, requests: number): BucketCounts => {
  if (!isObject(value)) throw badValue(field, value, 'an object of counts by bound')
  const buckets: { readonly bound: number; readonly key: string; readonly count: number }[] = []
  for (const [key, count] of Object.entries(value)) {
    const where = `${field}[${JSON.stringify(key.slice(0, 60))}]`
    const bound = BOUND.test(key) ? Number(key) : key === '+Inf' ? Infinity : Number.NaN
    if (!(bound >= SMALLEST_BOUND && (bound <= LARGEST_BOUND || key === '+Inf'))) {
      throw badValue(
        where,
        count,
        `a bound in seconds from ${SMALLEST_BOUND} to ${LARGEST_BOUND} as its name, or +Inf`,
      )
    }
    if (typeof count !== 'number' || !Number.isSafeInteger(count) || count < 0) {
      throw badValue(where, count, 'a whole number from 0 to 9007199254740991')
    }
    if (count > requests || (bound === Infinity && count !== requests)) {
      const right = bound === Infinity ? 'all of the' : 'at most the'
      throw badValue(where, count, `${right} ${requests} requests of the interval`)
    }
    buckets.push({ bound, key, count })
  }
  buckets.sort((a, b) => a.bound - b.bound)
  buckets.forEach(({ bound, key, count }, i) => {
    const before = buckets[i - 1]
    if (before === undefined) return
    const where = `${field}["${key}"]`
    if (before.bound === bound) throw badValue(where, count, `a bound that differs from "${before.key}"`)
    if (before.count > count) {
      throw badValue(where, count, `at least the ${before.count} of "${before.key}": counts are cumulative`)
    }
  })
  const finite = buckets.filter(({ bound }) => bound < Infinity)
  return { bounds: finite.map(({ bound }) => bound), counts: finite.map(({ count }) => count) }
}

/** A pair of bounds under test, by their places. */
interface Pair {
  readonly stable: number
  readonly canary: number
}

/** What is counted of a trace's buckets. */
export interface BucketPlan {
  /** As the judge wants them, in milliseconds. */
  readonly edges: readonly LatencyEdge[]
  readonly pairs: readonly Pair[]
  /** Place of the smallest bound that is not below the limit on p95; undefined when there is none. */
  readonly limit: number | undefined
}

/** More pairs than this would thin out the level of each, and take time at each look. */
export const MOST_PAIRS = 10

/** A bound may miss the tolerance by a hair, as 0.11 misses 1.1 times 0.1. Half of what the judge forgives: its edges are rounded once more. */
const HAIR = 5e-10

const milliseconds = (seconds: number): number => Number((seconds * 1000).toPrecision(12))

/**
 * Which bounds are compared with which: for each bound as stable's edge, the smallest bound that is at least the
 * tolerance above it as the canary's. They follow from the bounds alone and from no count, so all intervals can be
 * tested, the first one too. Of more than ten pairs, ten are taken, evenly by place.
 * @param limit milliseconds
 */
export const planBuckets = (bounds: readonly number[], tolerance: number, limit: number): BucketPlan => {
  const all: Pair[] = []
  bounds.forEach((bound, stable) => {
    const canary = bounds.findIndex((other) => other >= bound * tolerance * (1 - HAIR) && other >= bound)
    if (canary >= 0) all.push({ stable, canary })
  })
  const step = Math.max(1, (all.length - 1) / (MOST_PAIRS - 1))
  const pairs = all.length <= MOST_PAIRS ? all : evenly(all, step)
  const atLimit = bounds.findIndex((bound) => milliseconds(bound) >= limit)
  return {
    edges: pairs.map(({ stable, canary }) => ({
      stable: milliseconds(bounds[stable] ?? 0),
      canary: milliseconds(bounds[canary] ?? 0),
    })),
    pairs,
    limit: atLimit < 0 ? undefined : atLimit,
  }
}

const evenly = (all: readonly Pair[], step: number): readonly Pair[] =>
  Array.from({ length: MOST_PAIRS }, (_, i) => all[Math.round(i * step)]).filter((pair) => pair !== undefined)

/** How many requests of a side were slower than each edge, and than the limit. */
export const slowerThan = (
  plan: BucketPlan,
  side: 'canary' | 'stable',
  requests: number,
  counts: readonly number[],
): { readonly slower: readonly number[]; readonly overLimit?: number } => {
  const beyond = (place: number): number => requests - (counts[place] ?? 0)
  return {
    slower: plan.pairs.map((pair) => beyond(pair[side])),
    ...(plan.limit === undefined ? {} : { overLimit: beyond(plan.limit) }),
  }
}
