import { beta } from '../chance/beta.ts'
import { binomial } from '../chance/binomial.ts'
import type { Uniform } from '../chance/generator.ts'
import { normal } from '../chance/normal.ts'
import { normalBelow, normalQuantile } from '../statistics/normal-distribution.ts'

/** How long a service takes to answer: log-normal, of the same spread in both arms. */
export interface Latency {
  /** The canary takes this many times as long as stable, at least 1. */
  readonly slowdown: number
  /** Standard deviation of the logarithm of what hosts add or save, drawn for each minute and arm; 0.03 is about 3 %. */
  readonly jitter: number
}

/** What a metric source reports of one arm's response times in one minute. */
export interface SeenLatency {
  /** Requests slower than each of the arm's edges, in their order. */
  readonly slower: readonly number[]
  /** Requests slower than the limit. */
  readonly overLimit: number
  /** Percentiles by nearest rank, milliseconds. */
  readonly p95: number
  readonly p99: number
}

/** Stable's p95, milliseconds. */
const STABLE_P95 = 400

/** Standard deviation of the logarithm: stable's p50 is 176 ms, its p99 563 ms. */
const SPREAD = 0.5

/** The limit on p95 that comes as default, milliseconds. */
const LIMIT = 1000

const CENTRE = Math.log(STABLE_P95) - SPREAD * normalQuantile(0.95)

/** How much slower the judge lets a canary be. */
export const TOLERANCE = 1.1

/** Stable's percentiles before the release, and the canary's edges above them. */
export const LATENCY_EDGES = [0.5, 0.75, 0.9, 0.95, 0.99].map((share) => {
  const stable = Math.exp(CENTRE + SPREAD * normalQuantile(share))
  return { stable, canary: stable * TOLERANCE }
})

const THRESHOLDS = {
  stable: [...LATENCY_EDGES.map(({ stable }) => stable), LIMIT],
  canary: [...LATENCY_EDGES.map(({ canary }) => canary), LIMIT],
}

/**
 * Draws what is seen of a minute's response times without drawing each: the counts between the arm's thresholds are one
 * multinomial, as a chain of binomials. A percentile is then drawn from the order statistics given these counts: of c
 * requests between two thresholds the j-th fastest stands where Beta(j, c − j + 1) puts it, and what is above one
 * percentile is spread evenly over the rest. So counts and percentiles have exactly the joint distribution that they
 * would have if every request were drawn.
 *
 * @param requests above 0
 */
export function drawLatency(
  random: Uniform,
  arm: 'stable' | 'canary',
  requests: number,
  { slowdown, jitter }: Latency,
): SeenLatency {
  const centre =
    CENTRE + (arm === 'canary' ? Math.log(slowdown) : 0) + (jitter > 0 ? jitter * normal(random) : 0)
  const beyond = THRESHOLDS[arm].map((threshold) => normalBelow((centre - Math.log(threshold)) / SPREAD))
  const counts: number[] = []
  let [left, leftShare] = [requests, 1]
  for (const share of beyond) {
    left = leftShare > 0 ? binomial(random, left, Math.min(1, share / leftShare)) : 0
    leftShare = share
    counts.push(left)
  }
  const [p95, p99] = percentiles(random, requests, counts, beyond, [0.95, 0.99]).map((faster) =>
    Math.exp(centre + SPREAD * normalQuantile(faster)),
  )
  return {
    slower: counts.slice(0, -1),
    overLimit: counts.at(-1) ?? 0,
    p95: p95 ?? Number.NaN,
    p99: p99 ?? Number.NaN,
  }
}

/**
 * Order statistics given the counts between thresholds, as shares of the distribution below them.
 *
 * @param counts requests beyond each threshold, falling
 * @param beyond share of the distribution beyond each threshold, falling
 * @param shares which percentiles, rising
 */
function percentiles(
  random: Uniform,
  requests: number,
  counts: readonly number[],
  beyond: readonly number[],
  shares: readonly number[],
): readonly number[] {
  /** The last one that was drawn: requests up to it, and its place. */
  let [ranked, place] = [0, 0]
  return shares.map((share) => {
    const rank = Math.max(1, Math.ceil(share * requests - 1e-9))
    if (rank === ranked) return place
    const bin = counts.findIndex((slower) => requests - slower >= rank)
    const above = bin < 0 ? counts.length : bin
    const [before, low] =
      above === 0 ? [0, 0] : [requests - (counts[above - 1] ?? 0), 1 - (beyond[above - 1] ?? 0)]
    const [upTo, high] = [requests - (counts[above] ?? 0), 1 - (beyond[above] ?? 0)]
    const [first, from] = ranked > before ? [ranked, place] : [before, low]
    place = from + (high - from) * beta(random, rank - first, upTo - rank + 1)
    ranked = rank
    return place
  })
}
