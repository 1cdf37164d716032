import type { SeenArm } from '../world/play.ts'
import type { Rule, Watch } from './rule.ts'

const INTERVAL = 10
const TOLERANCE = 0.25
/** Two-sided 98 %: the 99th percentile of the normal distribution. */
const QUANTILE = 2.3263478740408408

/**
 * Kayenta's judge on one metric per minute, the error rate where nothing else is said, where an increase is bad: "High" when the lower end of the
 * Mann-Whitney interval of the shift, at 98 % confidence, is above a quarter of the estimated shift (Hodges and Lehmann),
 * and the ratio of the means is at least 1 (ignored when a mean is 0).
 *
 * Source: spinnaker/kayenta v2.46.0 (commit a69573b), kayenta-judge NetflixACAJudge.scala (tolerance 0.25, confidence
 * 0.98, effect sizes 1.0) and classifiers/metric/MannWhitneyClassifier.scala (identical or all-equal samples pass),
 * kayenta-mannwhitney MannWhitney.scala (normal approximation with tie and continuity correction).
 *
 * Configured by us: judged every 10 minutes on all minutes so far, against all of stable instead of an equal-sized
 * baseline, as an owner without a third fleet would.
 * The judge finds the interval's end as a root; that it lies above the tolerance is the same as the statistic just
 * beyond the tolerance being above the quantile, because the statistic falls with the shift. That is computed here, and
 * spares the peer its solver, which ends within an absolute 1e-4: coarse for error rates, whatever their unit.
 *
 * @param read the metric of one arm in one minute; undefined without data
 */
export function kayenta(name = 'Kayenta', read: (arm: SeenArm) => number | undefined = errorRate): Rule {
  return { name, start: () => watch(read) }
}

const errorRate = ({ requests, errors }: SeenArm): number | undefined =>
  requests === undefined || requests === 0 ? undefined : errors / requests

function watch(read: (arm: SeenArm) => number | undefined): Watch {
  const [canary, stable]: [number[], number[]] = [[], []]
  let looked = 0
  return {
    minute: (observed) => {
      const [ours, theirs] = [read(observed.canary), read(observed.stable)]
      if (ours !== undefined) canary.push(ours)
      if (theirs !== undefined) stable.push(theirs)
      looked += 1
      return looked % INTERVAL === 0 && isHigh(canary, stable) ? 'rollback' : 'wait'
    },
  }
}

/** Whether the judge classifies the experiment as "High" against the control. */
export function isHigh(experiment: readonly number[], control: readonly number[]): boolean {
  if (experiment.length === 0 || control.length === 0) return false
  // No bound is below 0, and the statistic is largest there, so most samples end here.
  if (!(standardised(experiment, control, 0) > QUANTILE)) return false
  const [experimentMean, controlMean] = [mean(experiment), mean(control)]
  if (experimentMean !== 0 && controlMean !== 0 && experimentMean < controlMean) return false
  const shift = hodgesLehmann(experiment, control)
  // At the bound itself ties count half: minutes without errors on both sides would pass for a shift.
  const beyond = TOLERANCE * Math.abs(shift) + 1e-9 * Math.max(...experiment)
  return standardised(experiment, control, beyond) > QUANTILE
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

/** Median of all pairwise differences, experiment minus control. */
export function hodgesLehmann(experiment: readonly number[], control: readonly number[]): number {
  const differences = new Float64Array(experiment.length * control.length)
  let at = 0
  for (const a of experiment) for (const b of control) differences[at++] = a - b
  differences.sort()
  const middle = differences.length / 2
  return (
    ((differences[Math.ceil(middle) - 1] ?? Number.NaN) + (differences[Math.floor(middle)] ?? Number.NaN)) / 2
  )
}

/** The rank-sum statistic of the experiment less `shift` against the control, standardised; NaN when all are tied. */
export function standardised(
  experiment: readonly number[],
  control: readonly number[],
  shift: number,
): number {
  const [x, y] = [experiment.length, control.length]
  const all = x + y
  const values = new Float64Array(all)
  for (let i = 0; i < x; i++) values[i] = (experiment[i] ?? 0) - shift
  for (let i = 0; i < y; i++) values[x + i] = control[i] ?? 0
  const shifted = values.slice(0, x).sort()
  values.sort()
  let [ranks, ties, next] = [0, 0, 0]
  for (let from = 0; from < all; ) {
    const value = values[from]
    let to = from + 1
    while (to < all && values[to] === value) to += 1
    const tied = to - from
    ties += tied ** 3 - tied
    // Ranks from + 1 to `to` share their mean.
    for (; next < x && shifted[next] === value; next++) ranks += (from + 1 + to) / 2
    from = to
  }
  const centred = ranks - (x * (x + 1)) / 2 - (x * y) / 2
  const deviation = Math.sqrt(((x * y) / 12) * (all + 1 - ties / (all * (all - 1))))
  return (centred - Math.sign(centred) * 0.5) / deviation
}
