import { splitBudget, stageShares } from './budget.ts'
import { binomialKernel } from './kernel.ts'
import type { TrialSettings } from './settings.ts'
import { spendable } from './spending-test.ts'
import { SurvivingSum } from './surviving-sum.ts'

/** How likely the smallest effect that is named would be found. */
export const POWER = 0.8

/**
 * The smallest error rate of the canary that a stage would find with a probability of 80 % by its end, when traffic
 * and stable's error rate stay as they are. A forecast for people: it reckons with one look at the end, so looks in
 * between find large errors sooner, and stable's errors are taken at their expectation.
 * @param plan.stage index of the stage in `settings.stages`
 * @param plan.canary requests to the canary over the stage
 * @param plan.stable requests to stable over the stage
 * @param plan.looks intervals in the stage, at least 1
 * @param plan.rate stable's error rate, a fraction
 * @returns a fraction; undefined when the stage could find no error rate at all
 */
export const smallestDetectableRate = (
  settings: TrialSettings,
  plan: {
    readonly stage: number
    readonly canary: number
    readonly stable: number
    readonly looks: number
    readonly rate: number
  },
): number | undefined => {
  const { canary, stable, looks, rate } = plan
  const share = stageShares(settings.stages)[plan.stage]
  if (share === undefined || !(canary >= 1) || !(stable >= 1)) return undefined
  const level = spendable(splitBudget(settings).errorsExact * share, Math.max(1, Math.floor(looks)))
  const odds = settings.errorRatio * canary
  const landing = odds / (odds + stable)
  const others = Math.round(stable * rate)
  const fires = (errors: number): boolean => {
    const sum = new SurvivingSum()
    sum.add(binomialKernel(errors + others, landing))
    return sum.atLeast(errors) <= level
  }
  const needed = smallestWhole(1, Math.floor(canary), fires)
  if (needed === undefined) return undefined
  const expected = expectationFor(needed, POWER)
  return expected > canary ? undefined : expected / canary
}

/** The smallest whole number in [from, to] for which a condition holds that holds for all larger ones. */
const smallestWhole = (from: number, to: number, holds: (value: number) => boolean): number | undefined => {
  // Doubling first: the answer is small, and the condition gets dear with size.
  let high = from
  while (high < to && !holds(high)) high = Math.min(to, 2 * high)
  if (high > to || !holds(high)) return undefined
  let low = Math.max(from, Math.floor(high / 2))
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return high
}

/** The expectation for which a Poisson count is at least `count` with this probability. */
const expectationFor = (count: number, probability: number): number => {
  let [low, high] = [0, 2 * count + 20]
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2
    if (poissonAtLeast(count, middle) < probability) low = middle
    else high = middle
  }
  return high
}

/** P(Poisson(mean) ≥ count). Summed from the terms near the mean by ratios, so that no term underflows. */
const poissonAtLeast = (count: number, mean: number): number => {
  if (mean === 0) return count <= 0 ? 1 : 0
  const mode = Math.floor(mean)
  let [all, above] = [0, 0]
  const add = (k: number, mass: number): void => {
    all += mass
    if (k >= count) above += mass
  }
  add(mode, 1)
  for (let [k, mass] = [mode + 1, mean / (mode + 1)]; mass > 1e-18; k += 1, mass *= mean / k) add(k, mass)
  for (let [k, mass] = [mode, 1]; k > 0 && mass > 1e-18; k -= 1) {
    mass *= k / mean
    add(k - 1, mass)
  }
  return above / all
}
