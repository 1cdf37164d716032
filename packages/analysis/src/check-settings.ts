import type { TrialSettings } from './settings.ts'

/** Below this the tests' own rounding (1e-18 of a mass at each look) would be a share of the promise. */
const SMALLEST_PROMISE = 1e-9

/** The metrics that every trial has; a metric of the user's own must not bear the name of one. */
const OWN_METRICS: readonly string[] = ['errors', 'limits', 'latency']

const demand = (name: string, value: unknown, right: boolean, expected: string): void => {
  if (!right) throw new RangeError(`${name} is ${String(value)}: expected ${expected}`)
}

const within = (name: string, value: number): void =>
  demand(name, value, value > 0 && value < 1, 'a fraction above 0 and below 1')

const oneOf = (name: string, value: string, known: readonly string[]): void =>
  demand(name, value, known.includes(value), known.join(' or '))

/**
 * Every setting that would make the arithmetic or the promise meaningless, or take a protection away unseen: a
 * comparison with NaN is never true, so a limit of NaN would be no limit.
 * @throws {RangeError} names the setting, its value and what would be right
 */
export const checkSettings = (settings: TrialSettings): void => {
  const { falseAlarms, errorRatio, limits, doubt, harmBudget, minEffect, minRequests, patience } = settings
  const promised = falseAlarms >= SMALLEST_PROMISE && falseAlarms < 1
  demand('falseAlarms', falseAlarms, promised, `a fraction from ${SMALLEST_PROMISE} and below 1`)
  within('doubt', doubt)
  oneOf('limits.mode', limits.mode, ['attributable', 'absolute'])
  within('limits.errorRate', limits.errorRate)
  within('limits.bakeErrorRate', limits.bakeErrorRate)
  within('limits.slowShare', limits.slowShare)
  demand('limits.p95', limits.p95, limits.p95 > 0 && Number.isFinite(limits.p95), 'milliseconds above 0')
  demand('errorRatio', errorRatio, errorRatio >= 1 && errorRatio < 1e6, 'a number from 1 and below 1000000')
  demand('harmBudget', harmBudget, harmBudget > 0 && Number.isFinite(harmBudget), 'a number above 0')
  demand('minEffect', minEffect, minEffect >= 0 && minEffect < 1, 'a fraction from 0 and below 1')
  demand('minRequests', minRequests, minRequests >= 0 && Number.isFinite(minRequests), 'a number from 0')
  demand('patience', patience, patience >= 0 && Number.isFinite(patience), 'milliseconds from 0')
  checkStages(settings)
  checkMetrics(settings)
  const { sticky, canaryTasks, latency } = settings
  if (sticky !== undefined) {
    const right = sticky.burst > 1 && sticky.burst < 1e6
    demand('sticky.burst', sticky.burst, right, 'a number above 1 and below 1000000')
  }
  if (canaryTasks !== undefined) {
    const right = Number.isSafeInteger(canaryTasks) && canaryTasks >= 0
    demand('canaryTasks', canaryTasks, right, 'a whole number from 0')
  }
  if (latency !== undefined) checkLatency(latency)
}

const checkStages = ({ stages }: TrialSettings): void => {
  demand('stages', stages.length, stages.length > 0, 'at least one stage')
  stages.forEach(({ percent, kind, duration }, i) => {
    const right = percent > (stages[i - 1]?.percent ?? 0) && percent <= 100
    demand(`stages[${i}].percent`, percent, right, 'ascending percentages up to 100')
    oneOf(`stages[${i}].kind`, kind, ['canary', 'bake'])
    const lasting = duration >= 0 && Number.isFinite(duration)
    demand(`stages[${i}].duration`, duration, lasting, 'milliseconds from 0')
  })
}

const checkMetrics = ({ metrics, observeOnly }: TrialSettings): void => {
  const names = [...OWN_METRICS]
  metrics.forEach((metric, i) => {
    const { name, kind } = metric
    const free = name !== '' && !names.includes(name)
    demand(`metrics[${i}].name`, JSON.stringify(name), free, 'a name that no other metric has')
    oneOf(`metrics[${i}].kind`, kind, ['counts', 'value'])
    if (kind === 'value') oneOf(`metrics[${i}].worse`, metric.worse, ['higher', 'lower'])
    names.push(name)
  })
  // A misspelt name would leave a metric deciding that was meant to be only shown.
  observeOnly.forEach((name, i) => {
    oneOf(`observeOnly[${i}]`, name, names)
  })
}

const checkLatency = ({ tolerance, edges }: NonNullable<TrialSettings['latency']>): void => {
  const right = tolerance >= 1 && Number.isFinite(tolerance)
  demand('latency.tolerance', tolerance, right, 'a factor from 1')
  edges.forEach(({ stable, canary, ratio = 1 }, i) => {
    demand(
      `latency.edges[${i}].stable`,
      stable,
      stable > 0 && Number.isFinite(stable),
      'milliseconds above 0',
    )
    // A rounded edge may miss the tolerance by a hair; a missed one would count the canary's slow requests too strictly.
    const factor = ratio > 1 ? 1 : tolerance
    const apart = canary >= stable * factor * (1 - 1e-9) && Number.isFinite(canary)
    demand(`latency.edges[${i}].canary`, canary, apart, `at least ${factor} times the ${stable} ms of stable`)
    demand(`latency.edges[${i}].ratio`, ratio, ratio >= 1 && Number.isFinite(ratio), 'a factor from 1')
  })
}
