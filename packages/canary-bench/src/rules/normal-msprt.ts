import type { Rule } from './rule.ts'

/**
 * The mixture sequential probability ratio test with a normal mixture on the difference of two proportions: Johari,
 * Pekelis, Walsh, "Always valid inference: continuous monitoring of A/B tests", Operations Research 70, 2022. It pools all
 * counts, whatever the split was when they came; its guarantee is asymptotic.
 *
 * @param tau standard deviation of the mixture, a difference of rates
 * @param falseAlarms the level
 */
export function normalMsprt(tau: number, falseAlarms: number): Rule {
  const limit = Math.log(1 / falseAlarms)
  return {
    name: 'normal mSPRT',
    start: () => {
      let [n, x, m, y] = [0, 0, 0, 0]
      return {
        minute: ({ canary, stable }) => {
          n += canary.requests ?? 0
          x += canary.errors
          m += stable.requests ?? 0
          y += stable.errors
          const pooled = (x + y) / (n + m)
          const variance = pooled * (1 - pooled) * (1 / n + 1 / m)
          const difference = x / n - y / m
          if (!(variance > 0) || !(difference > 0)) return 'wait'
          const wide = variance + tau * tau
          const log =
            0.5 * Math.log(variance / wide) + (tau * tau * difference * difference) / (2 * variance * wide)
          return log >= limit ? 'rollback' : 'wait'
        },
      }
    },
  }
}
