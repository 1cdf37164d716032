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
  return {
    name,
    start: () => {
      let failedChecks = 0
      return {
        minute: (observed) => {
          const rate = canaryErrorRate(observed)
          if (rate === undefined || 1 - rate < minSuccess) failedChecks += 1
          return failedChecks >= threshold ? 'rollback' : 'wait'
        },
      }
    },
  }
}
