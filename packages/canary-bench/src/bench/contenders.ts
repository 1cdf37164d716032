import { DEFAULT_SETTINGS, type TrialSettings, type TrialStage } from '@greenlight/analysis'
import { alarm, p95Alarm } from '../rules/alarm.ts'
import { argoRollouts } from '../rules/argo-rollouts.ts'
import { flagger, flaggerDuration } from '../rules/flagger.ts'
import { kayenta } from '../rules/kayenta.ts'
import { lindonMalek } from '../rules/lindon-malek.ts'
import { normalMsprt } from '../rules/normal-msprt.ts'
import { oracleMaxSprt } from '../rules/oracle-maxsprt.ts'
import { type CreateTrial, ours } from '../rules/ours.ts'
import { peekingZ } from '../rules/peeking-z.ts'
import type { Rule } from '../rules/rule.ts'
import { LATENCY_EDGES, TOLERANCE } from '../world/latency.ts'
import type { World } from '../world/world.ts'

/** The judge as it comes, and without any tolerance for the canary. */
export const DEFAULT = 'ours'
export const STRICT = 'ours strict'

/** The judge that is told that clients are pinned, and expects bursts of this variance to mean. */
export const STICKY = 'ours sticky'
export const BURST = 9

/** The judge with response times, by counts or by the p95 of each minute alone. */
export const BY_COUNTS = 'ours, counts'
export const BY_P95 = 'ours, p95 alone'

/** A stage of one weight in a comparison or ramp by the clock. */
const stage = (percent: number, minutes: number, kind: TrialStage['kind']): TrialStage => ({
  percent,
  kind,
  duration: minutes * 60_000,
})

/** One hour at 5 %: where all rules are compared. */
export const HOUR: readonly TrialStage[] = [stage(5, 60, 'canary')]

/** A ramp by the clock, for rules that know no other. */
export const TIMED: readonly TrialStage[] = [
  stage(5, 10, 'canary'),
  stage(25, 10, 'canary'),
  stage(95, 30, 'bake'),
]

/** The canary's weight in every minute of the stages, percent. */
export function percentsOf(stages: readonly TrialStage[]): readonly number[] {
  return stages.flatMap(({ percent, duration }) => Array.from({ length: duration / 60_000 }, () => percent))
}

/** Settings of the judge by contender. */
export function settingsOf(
  contender: typeof DEFAULT | typeof STRICT,
  stages = DEFAULT_SETTINGS.stages,
): TrialSettings {
  const errorRatio = contender === STRICT ? 1 : DEFAULT_SETTINGS.errorRatio
  return { ...DEFAULT_SETTINGS, errorRatio, stages }
}

/** The default settings with response times judged, by counts where there are edges. */
export function latencySettings(
  edges: NonNullable<TrialSettings['latency']>['edges'] = LATENCY_EDGES,
  stages = DEFAULT_SETTINGS.stages,
): TrialSettings {
  return { ...settingsOf(DEFAULT, stages), latency: { tolerance: TOLERANCE, edges } }
}

/** The rules for clients that are pinned: all of them, and the judge that knows. */
export function stickyContenders(
  world: World,
  stages: readonly TrialStage[],
  createTrial: CreateTrial,
): readonly Rule[] {
  const sticky = { ...settingsOf(DEFAULT, stages), sticky: { burst: BURST } }
  return [ours(STICKY, createTrial, sticky), ...contenders(world, stages, createTrial)]
}

/** The rules on response times, as shipped or documented. */
export function latencyContenders(
  _: World,
  stages: readonly TrialStage[],
  createTrial: CreateTrial,
): readonly Rule[] {
  return [
    ours(BY_COUNTS, createTrial, latencySettings(LATENCY_EDGES, stages)),
    ours(BY_P95, createTrial, latencySettings([], stages)),
    ...LATENCY_PEERS,
  ]
}

/** All rules on the same footing: the weights are given, and each rolls back or waits. */
export function contenders(
  world: World,
  stages: readonly TrialStage[],
  createTrial: CreateTrial,
): readonly Rule[] {
  return [
    ours(DEFAULT, createTrial, settingsOf(DEFAULT, stages)),
    ours(STRICT, createTrial, settingsOf(STRICT, stages)),
    oracleMaxSprt(world, percentsOf(stages), DEFAULT_SETTINGS.falseAlarms),
    ...PEERS,
  ]
}

/** As shipped or documented, and three tuned to an objective of 99.9 %. */
export const PEERS: readonly Rule[] = [
  lindonMalek(10, DEFAULT_SETTINGS.falseAlarms),
  normalMsprt(0.001, DEFAULT_SETTINGS.falseAlarms),
  kayenta(),
  flagger('Flagger 99% x5', 0.99, 5),
  flagger('Flagger 99% x10', 0.99, 10),
  flagger('Flagger 99.9% x5', 0.999, 5),
  argoRollouts('Argo 95% >3', 0.95, 3),
  argoRollouts('Argo 95% >0', 0.95, 0),
  argoRollouts('Argo 99.9% >0', 0.999, 0),
  alarm('alarm >1%', 0.01),
  alarm('alarm >0%', 0),
  peekingZ(),
]

export const LATENCY_PEERS: readonly Rule[] = [
  kayenta('Kayenta on p95', ({ latency }) => latency?.p95),
  flaggerDuration('Flagger p99 <500ms x5', 500, 5),
  p95Alarm('alarm p95 >1s', 1000),
]
