import type { Minute } from '../world/play.ts'
import { canaryErrorRate, type Rule } from './rule.ts'

/**
 * Flagger's check of `request-success-rate`: once per interval (1 min) the canary's success rate must reach the minimum
 * of `thresholdRange`; failed checks are counted over the whole analysis and never forgotten, and the release is rolled
 * back when their number reaches `threshold`.
 *
 * Source: fluxcd/flagger v1.44.0 (commit 15bd6ad), pkg/controller/scheduler_metrics.go (runAnalysis: no values is a
 * failed check too), scheduler.go (FailedChecks >= threshold), pkg/apis/flagger/v1beta1/canary.go (threshold 1 when
 * none is given), docs/gitbook/tutorials/istio-progressive-delivery.md (99 %, threshold 5) and usage/how-it-works.md
 * (threshold 10; rollback takes interval * threshold). The scheduler acts on the tick after the last failed
 * check; we give Flagger that minute for free, as its documentation counts.
 *
 * @param minSuccess fraction of requests that must succeed
 */
export function flagger(name: string, minSuccess: number, threshold: number): Rule {
  return counting(name, threshold, (observed) => {
    const rate = canaryErrorRate(observed)
    return rate !== undefined && 1 - rate >= minSuccess
  })
}

/**
 * Flagger's check of `request-duration`: the canary's p99 of the interval must not be above the maximum. Same sources;
 * the tutorials have a maximum of 500 ms and an interval of 30 s, here it is a minute.
 *
 * @param most milliseconds
 */
export function flaggerDuration(name: string, most: number, threshold: number): Rule {
  return counting(name, threshold, ({ canary }) => canary.latency !== undefined && canary.latency.p99 <= most)
}

function counting(name: string, threshold: number, passes: (observed: Minute) => boolean): Rule {
  return {
    name,
    start: () => {
      let failedChecks = 0
      return {
        minute: (observed) => {
          if (!passes(observed)) failedChecks += 1
          return failedChecks >= threshold ? 'rollback' : 'wait'
        },
      }
    },
  }
}
