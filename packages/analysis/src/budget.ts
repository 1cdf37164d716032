import type { TrialSettings, TrialStage } from './settings.ts'

/** What each kind of test gets of the promise, as parts; errors get most because they hurt most. */
const PARTS = { errorsExact: 3.4, errorsLate: 0.3, limits: 0.3, latency: 2, user: 2 } as const

/** Of latency's level: the comparison with stable gets five parts, the limit on p95 one. */
export const COMPARISON_SHARE = 5 / 6

/** How the promise on false rollbacks is split: the levels add up to `falseAlarms`, so the promise holds for all together. */
export interface Budget {
  readonly errorsExact: number
  readonly errorsLate: number
  readonly limits: number
  readonly latency: number
  /** For each of the user's metrics. */
  readonly user: number
}

/** Splits the promise over the metrics that decide; a metric that is only observed costs nothing. */
export const splitBudget = (settings: TrialSettings): Budget => {
  const { falseAlarms, latency, metrics, observeOnly, stages } = settings
  const decides = (name: string): boolean => !observeOnly.includes(name)
  const users = metrics.filter(({ name }) => decides(name)).length
  // Without a control in any stage nothing can be compared: then the limits have what errors would have.
  const compares = stages.some(({ percent }) => percent < 100)
  const limitsPart = PARTS.limits + (compares ? 0 : PARTS.errorsExact + PARTS.errorsLate)
  const parts =
    (decides('errors') && compares ? PARTS.errorsExact + PARTS.errorsLate : 0) +
    (decides('limits') ? limitsPart : 0) +
    (latency !== undefined && decides('latency') ? PARTS.latency : 0) +
    users * PARTS.user
  // A metric that is only observed is shown as if it were held to the whole promise at most.
  const level = (part: number): number => falseAlarms * Math.min(1, part / Math.max(parts, PARTS.limits))
  return {
    errorsExact: level(PARTS.errorsExact),
    errorsLate: level(PARTS.errorsLate),
    limits: level(limitsPart),
    latency: level(PARTS.latency),
    user: level(PARTS.user),
  }
}

/** What the bake gets of a level when there are canary stages before it: most bad versions show earlier. */
const BAKE_SHARE = 0.2

/**
 * Each stage has a test of its own; these are the shares of its level, which add up to 1. A stage without a control has
 * nothing to test, and leaves its share to the others.
 */
export const stageShares = (stages: readonly TrialStage[]): readonly number[] => {
  const tested = stages.filter(({ percent }) => percent < 100)
  if (tested.length === 0) return stages.map(() => 1 / stages.length)
  const bakes = tested.filter(({ kind }) => kind === 'bake').length
  const canaries = tested.length - bakes
  return stages.map(({ percent, kind }) => {
    if (percent >= 100) return 0
    if (canaries === 0 || bakes === 0) return 1 / tested.length
    return kind === 'bake' ? BAKE_SHARE / bakes : (1 - BAKE_SHARE) / canaries
  })
}

/**
 * The share of the k-th weight of a ramp that is not known beforehand: 40 %, 30 %, then half of what is left each time.
 * They add up to 1 however long the ramp is.
 * @param visit 0 for the first weight
 */
export const openShare = (visit: number): number => {
  if (visit === 0) return 0.4
  return visit === 1 ? 0.3 : 0.3 * 2 ** (1 - visit)
}
