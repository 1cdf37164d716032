import type { Rule } from './rule.ts'

/** Minutes between measurements in the documentation's template, and the window that each looks back over. */
const INTERVAL = 5

/**
 * Argo Rollouts' analysis of a success rate: a measurement every 5 minutes fails when the rate is below the
 * condition; more failed measurements than `failureLimit` fail the run, which aborts the rollout.
 *
 * Source: argoproj/argo-rollouts after v1.10.0-rc1 (commit 9f8d111), docs/features/analysis.md (success-rate template:
 * interval 5m, result >= 0.95, failureLimit 3) and analysis/analysis.go (assessMetricFailureInconclusiveOrError:
 * failed > failureLimit, 0 when none is given). The template's query takes `irate`, the last two samples of the window;
 * we give it the whole window, which is kinder. A window without requests is an error there, which only fails the
 * run when it happens more than four times in a row; here it is skipped.
 *
 * @param minSuccess fraction of requests that must succeed
 */
export function argoRollouts(name: string, minSuccess: number, failureLimit: number): Rule {
  return {
    name,
    start: () => {
      let [looked, requests, errors, failed] = [0, 0, 0, 0]
      return {
        minute: ({ canary }) => {
          requests += canary.requests ?? 0
          errors += canary.errors
          looked += 1
          if (looked % INTERVAL !== 0) return 'wait'
          if (requests > 0 && 1 - errors / requests < minSuccess) failed += 1
          ;[requests, errors] = [0, 0]
          return failed > failureLimit ? 'rollback' : 'wait'
        },
      }
    },
  }
}
