import { expect, test } from '@jest/globals'
import { createGenerator } from '../chance/generator.ts'
import { normal } from '../chance/normal.ts'
import { drawLatency, LATENCY_EDGES, TOLERANCE } from './latency.ts'
import { playMinute } from './play.ts'
import { slowed } from './shapes.ts'
import { createWorld } from './world.ts'

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
const deviation = (values: readonly number[]) => {
  const middle = mean(values)
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)))
}
/** How far a mean is from another, in standard errors. */
const apart = (one: readonly number[], other: readonly number[]) =>
  Math.abs(mean(one) - mean(other)) /
  Math.sqrt(deviation(one) ** 2 / one.length + deviation(other) ** 2 / other.length)

/** Every request drawn for itself, and then counted and sorted: what the quick way must agree with. */
function oneByOne(random: () => number, requests: number, slowdown: number, jitter: number) {
  const factor = slowdown * Math.exp(jitter * normal(random))
  const centre = Math.log(400) - 0.5 * 1.6448536269514722
  const times = Array.from({ length: requests }, () => factor * Math.exp(centre + 0.5 * normal(random))).sort(
    (a, b) => a - b,
  )
  const beyond = (limit: number) => times.filter((time) => time > limit).length
  const rank = (share: number) => times[Math.ceil(share * requests - 1e-9) - 1] ?? Number.NaN
  return {
    slower: LATENCY_EDGES.map(({ canary }) => beyond(canary)),
    overLimit: beyond(1000),
    p95: rank(0.95),
    p99: rank(0.99),
  }
}

type Seen = ReturnType<typeof oneByOne> | ReturnType<typeof drawLatency>

const FIGURES: readonly ((seen: Seen) => number)[] = [
  ({ p95 }) => p95,
  ({ p99 }) => p99,
  ({ p95 }) => p95 ** 2,
  ({ p95, p99 }) => p95 * p99,
  ({ slower, p95 }) => (slower[3] ?? 0) * p95,
  ({ slower, p99 }) => (slower[4] ?? 0) * p99,
  ({ slower }) => (slower[0] ?? 0) * (slower[2] ?? 0),
  ({ overLimit }) => overLimit,
  ...[0, 1, 2, 3, 4].map(
    (at) =>
      ({ slower }: Seen) =>
        slower[at] ?? 0,
  ),
]

test.each([
  [1, 1, 0],
  [7, 1, 0],
  [60, 1.2, 0.03],
  [150, 2, 0.03],
])(
  '%d requests, slower x%d, jitter %d: counts and percentiles as if each were drawn',
  (requests, slowdown, jitter) => {
    const random = createGenerator(`latency ${requests}`)
    const runs = 1000
    const quick = Array.from({ length: runs }, () =>
      drawLatency(random, 'canary', requests, { slowdown, jitter }),
    )
    const slow = Array.from({ length: runs }, () => oneByOne(random, requests, slowdown, jitter))
    for (const figure of FIGURES) {
      const [one, other] = [quick.map(figure), slow.map(figure)]
      if (deviation(one) + deviation(other) === 0) expect(mean(one)).toBe(mean(other))
      else expect(apart(one, other)).toBeLessThan(4)
    }
  },
)

test('counts fall from edge to edge and agree with the percentiles', () => {
  const random = createGenerator('consistent')
  for (let run = 0; run < 300; run++) {
    const requests = 1 + Math.floor(400 * random())
    const seen = drawLatency(random, 'stable', requests, { slowdown: 2, jitter: 0.03 })
    const counts = [requests, ...seen.slower, seen.overLimit]
    expect(counts.every((count, at) => at === 0 || count <= (counts[at - 1] ?? 0))).toBe(true)
    expect(seen.p99).toBeGreaterThanOrEqual(seen.p95)
    for (const [percentile, share] of [
      [seen.p95, 0.95],
      [seen.p99, 0.99],
    ] as const)
      for (const [at, { stable }] of LATENCY_EDGES.entries())
        expect(percentile > stable).toBe(
          requests - (seen.slower[at] ?? 0) < Math.ceil(share * requests - 1e-9),
        )
  }
})

test('at the tolerance the canary is beyond its edges as often as stable is beyond its own', () => {
  const random = createGenerator('edge')
  const draw = (arm: 'stable' | 'canary') =>
    Array.from({ length: 500 }, () => drawLatency(random, arm, 1000, { slowdown: TOLERANCE, jitter: 0 })).map(
      ({ slower }) => slower,
    )
  const [stable, canary] = [draw('stable'), draw('canary')]
  for (const [at, share] of [0.5, 0.25, 0.1, 0.05, 0.01].entries()) {
    const of = (arm: readonly (readonly number[])[]) => arm.map((slower) => slower[at] ?? 0)
    expect(apart(of(stable), of(canary))).toBeLessThan(4)
    expect(mean(of(stable)) / 1000 / share).toBeCloseTo(1, 1)
  }
})

test('jitter moves a whole minute of one arm', () => {
  const random = createGenerator('jitter')
  const medians = (jitter: number) =>
    Array.from({ length: 1000 }, () =>
      Math.log(drawLatency(random, 'stable', 1e6, { slowdown: 1, jitter }).p95),
    )
  expect(deviation(medians(0))).toBeLessThan(0.002)
  expect(deviation(medians(0.03))).toBeCloseTo(0.03, 2)
})

test('every request of a slower canary counts as slowed; minutes without requests have no response times', () => {
  const random = createGenerator('slowed')
  const slower = playMinute(slowed(20, 1.2), random, 0, 5)
  expect(slower.hurt).toBe(slower.canary.requests)
  expect(playMinute(slowed(20, 1), random, 0, 5).hurt).toBe(0)
  const empty = playMinute(
    createWorld({
      shape: 'empty',
      rps: 20,
      gaps: { missing: 0.5 },
      latency: { slowdown: 1, jitter: 0 },
    }),
    random,
    0,
    5,
  )
  for (const { requests, latency } of [empty.canary, empty.stable])
    expect(latency === undefined).toBe(requests === undefined)
})
