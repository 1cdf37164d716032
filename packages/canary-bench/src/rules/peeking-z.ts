import type { Rule } from './rule.ts'

/** One-sided 1 %. */
const QUANTILE = 2.3263478740408408

/**
 * The classic test of two proportions (pooled variance) on all counts so far, looked at every minute as if each look
 * were the only one. What a first home-made comparison does; it stands here to show what peeking costs.
 */
export function peekingZ(): Rule {
  return {
    name: 'z peeking',
    start: () => {
      let [n, x, m, y] = [0, 0, 0, 0]
      return {
        minute: ({ canary, stable }) => {
          n += canary.requests ?? 0
          x += canary.errors
          m += stable.requests ?? 0
          y += stable.errors
          const pooled = (x + y) / (n + m)
          const deviation = Math.sqrt(pooled * (1 - pooled) * (1 / n + 1 / m))
          return deviation > 0 && (x / n - y / m) / deviation > QUANTILE ? 'rollback' : 'wait'
        },
      }
    },
  }
}
