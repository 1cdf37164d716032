import { binomial } from '../chance/binomial.ts'
import type { Uniform } from '../chance/generator.ts'
import { geometric } from '../chance/geometric.ts'
import { poisson } from '../chance/poisson.ts'
import type { World } from './world.ts'

/** What a metric source reports of one arm in one minute; requests are undefined without a datapoint. */
export interface SeenArm {
  readonly requests: number | undefined
  readonly errors: number
}

/** One minute as it truly was, and as a metric source reports it. */
export interface Minute {
  /** Minutes since the release began. */
  readonly minute: number
  /** Percent of the traffic that was meant for the canary. */
  readonly percent: number
  readonly canary: SeenArm
  readonly stable: SeenArm
  /** Requests that failed because the canary is worse, in expectation: true requests times the true difference. */
  readonly hurt: number
}

/**
 * Plays one minute of a world. Requests arrive as a Poisson number, each is routed for itself with the canary's
 * weight, and fails with the rate of the arm that it came to.
 *
 * Bursts of errors have a Poisson number and geometric sizes, such that their mean is the stable rate; each error is
 * routed for itself, or a whole burst goes to one side when clients are pinned.
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
    const bursts = poisson(random, (total * stableRate) / mean)
    for (let burst = 0; burst < bursts && x + y < total; burst++) {
      const size = Math.min(geometric(random, mean), total - x - y)
      const toCanary = routed === 'sticky' ? (random() < weight ? size : 0) : binomial(random, size, weight)
      x += toCanary
      y += size - toCanary
    }
    n = x + binomial(random, total - x - y, weight)
  }
  const hurt = n * (canaryRate - stableRate)
  const canary: SeenArm = { requests: n, errors: x }
  const stable: SeenArm = { requests: total - n, errors: y }
  return gaps.missing === undefined && gaps.partial === undefined
    ? { minute, percent, canary, stable, hurt }
    : { minute, percent, hurt, ...lose(world, random, canary, stable) }
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
