import type { TrialSettings } from '@greenlight/analysis'
import type { Uniform } from '../chance/generator.ts'
import { type CreateTrial, observation } from '../rules/ours.ts'
import { type Minute, playMinute } from '../world/play.ts'
import type { World } from '../world/world.ts'
import type { Outcome } from './outcome.ts'
import { byVerdict, type Pace } from './pace.ts'

const MINUTE = 60_000

/**
 * A whole release whose ramp follows the judge: once a minute it takes in what has settled, asks for the verdict,
 * and goes on, goes back, or stops.
 *
 * As with a load balancer's metrics, the first whole minute after a shift is not looked at, for it mixes two
 * weights, nor is what the previous stage did after its last look.
 *
 * @param pace what follows a verdict; by default what the judge says
 */
export function ramp(
  world: World,
  random: Uniform,
  createTrial: CreateTrial,
  settings: TrialSettings,
  pace: Pace = byVerdict,
): Outcome {
  const trial = createTrial(settings)
  const minutes: Minute[] = []
  /** A judge that never ends is told apart from one that says it does not know. */
  const longest =
    settings.stages.reduce((sum, { duration }) => sum + duration + settings.patience, 0) / MINUTE + 30
  let [stage, began, hurt] = [0, 0, 0]
  let baked: number | undefined
  const end = (how: Outcome['end'], now: number): Outcome => ({
    end: how,
    minutes: now,
    hurt,
    ...(baked === undefined ? {} : { ramp: baked }),
  })
  for (let now = 0; now <= longest; now++) {
    const { percent, kind } = settings.stages[stage] ?? { percent: 100, kind: 'bake' }
    if (kind === 'bake') baked ??= began
    const settled = minutes[now - 1 - world.lag]
    if (settled !== undefined && settled.minute > began) {
      trial.look(observation(settled, settings))
      const held = now - began
      const step = pace(trial.verdict(held * MINUTE), { held, last: stage === settings.stages.length - 1 })
      if (step === 'next') {
        stage += 1
        began = now
      } else if (step !== 'stay') return end(step, now)
    }
    const played = playMinute(world, random, now, settings.stages[stage]?.percent ?? percent)
    minutes.push(played)
    hurt += played.hurt
  }
  return end('stuck', longest)
}
