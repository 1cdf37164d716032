import { binomial } from '../chance/binomial.ts'
import type { Uniform } from '../chance/generator.ts'
import { geometric } from '../chance/geometric.ts'
import { poisson } from '../chance/poisson.ts'
import { drawLatency, type SeenLatency } from './latency.ts'
import type { World } from './world.ts'

/** What a metric source reports of one arm in one minute; requests are undefined without a datapoint. */
export interface SeenArm {
  readonly requests: number | undefined
  readonly errors: number
  /** Only in worlds with response times, and where there were requests. */
  readonly latency?: SeenLatency
}

/** One minute as it truly was, and as a metric source reports it. */
export interface Minute {
  /** Minutes since the release began. */
  readonly minute: number
  /** Percent of the traffic that was meant for the canary. */
  readonly percent: number
  readonly canary: SeenArm
  readonly stable: SeenArm
  /**
   * Requests that failed because the canary is worse, in expectation: true requests times the true difference. Where
   * the canary is slower, every request that it answered besides: each of them was slowed.
   */
  readonly hurt: number
}

/**
 * Plays one minute of a world. Requests arrive as a Poisson number, each is routed for itself with the canary's
 * weight, and fails with the rate of the arm that it came to.
 *
 * Bursts of errors have a Poisson number and geometric sizes, such that their mean is the stable rate; each error is
 * routed for itself. When clients are pinned a whole burst is one arm's, and each arm has bursts at its own rate.
 */
export function playMinute(world: World, random: Uniform, minute: number, percent: number): Minute {
  const { gaps } = world
  const idle = gaps.idle !== undefined && random() < gaps.idle
  if (idle) return { minute, percent, canary: NOTHING, stable: NOTHING, hurt: 0 }
  const weight = percent / 100
  const total = poisson(random, world.rps * 60 * world.load(minute))
  const [stableRate, canaryRate] = [world.stable(minute), world.canary(minute)]

  let [n, x, y] = [0, 0, 0]
  if (world.errors.kind === 'independent') {
    n = binomial(random, total, weight)
    x = binomial(random, n, canaryRate)
    y = binomial(random, total - n, stableRate)
  } else {
    const { mean, routed } = world.errors
    if (routed === 'sticky') {
      x = burstsOf(random, total * weight * canaryRate, mean, total)
      y = burstsOf(random, total * (1 - weight) * stableRate, mean, total - x)
    } else {
      const bursts = poisson(random, (total * stableRate) / mean)
      for (let burst = 0; burst < bursts && x + y < total; burst++) {
        const size = Math.min(geometric(random, mean), total - x - y)
        const toCanary = binomial(random, size, weight)
        x += toCanary
        y += size - toCanary
      }
    }
    n = x + binomial(random, total - x - y, weight)
  }
  const slowed = (world.latency?.slowdown ?? 1) > 1 ? n : 0
  const hurt = n * (canaryRate - stableRate) + slowed
  const canary: SeenArm = { requests: n, errors: x }
  const stable: SeenArm = { requests: total - n, errors: y }
  const seen =
    gaps.missing === undefined && gaps.partial === undefined
      ? { canary, stable }
      : lose(world, random, canary, stable)
  if (world.latency === undefined) return { minute, percent, hurt, canary: seen.canary, stable: seen.stable }
  return {
    minute,
    percent,
    hurt,
    canary: timed(world, random, 'canary', seen.canary),
    stable: timed(world, random, 'stable', seen.stable),
  }
}

/** Errors in bursts of geometric sizes. */
function burstsOf(random: Uniform, errors: number, mean: number, most: number): number {
  const bursts = poisson(random, errors / mean)
  let sum = 0
  for (let burst = 0; burst < bursts && sum < most; burst++) sum += geometric(random, mean)
  return Math.min(sum, most)
}

/** Lost requests are any, so those that were seen are as fast as all. */
function timed({ latency }: World, random: Uniform, name: 'canary' | 'stable', arm: SeenArm): SeenArm {
  if (latency === undefined || arm.requests === undefined || arm.requests === 0) return arm
  return { ...arm, latency: drawLatency(random, name, arm.requests, latency) }
}

const NOTHING: SeenArm = { requests: undefined, errors: 0 }

function lose(
  { gaps }: World,
  random: Uniform,
  canary: SeenArm,
  stable: SeenArm,
): Pick<Minute, 'canary' | 'stable'> {
  const dice = random()
  const missing = gaps.missing ?? 0
  if (dice < missing) return { canary: NOTHING, stable }
  if (dice < 2 * missing) return { canary, stable: NOTHING }
  const partial = gaps.partial ?? 0
  const oneSide = gaps.partialOneSide ?? 0
  const rest = dice - 2 * missing
  if (rest >= partial + 2 * oneSide) return { canary, stable }
  const kept = random()
  if (rest < partial) return { canary: thinned(random, canary, kept), stable: thinned(random, stable, kept) }
  return rest < partial + oneSide
    ? { canary: thinned(random, canary, kept), stable }
    : { canary, stable: thinned(random, stable, kept) }
}

/** Requests come evenly over a minute, so losing its last part keeps each of them with the same chance. */
function thinned(random: Uniform, { requests = 0, errors }: SeenArm, kept: number): SeenArm {
  const failed = binomial(random, errors, kept)
  return { requests: failed + binomial(random, requests - errors, kept), errors: failed }
}
