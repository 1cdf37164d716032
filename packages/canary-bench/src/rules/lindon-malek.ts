import type { Rule } from './rule.ts'

/**
 * The sequential multinomial test of counts, as published by Netflix: Lindon and Malek, "Anytime-valid inference for
 * multinomial count data", NeurIPS 2022 (arXiv 2011.03567). With two arms: given all errors, each is the canary's
 * with the probability of the split; the alternative is a Beta mixture around it. The Bayes factors of different splits
 * are multiplied, each with a mixture of its own.
 *
 * One-sided by us: it only rolls back while the canary has more than its share.
 *
 * @param concentration how tightly the mixture sits around the split
 * @param falseAlarms the level; rolls back when the Bayes factor reaches its inverse
 */
export function lindonMalek(concentration: number, falseAlarms: number): Rule {
  const limit = Math.log(1 / falseAlarms)
  return {
    name: 'Lindon-Malek',
    start: () => {
      let [before, surplus, percent] = [0, 0, Number.NaN]
      let [log, x, y, excess] = [0, 0, 0, 0]
      return {
        minute: (observed) => {
          // Only errors of minutes that both arms are known of: the split is the balancer's weight there.
          if (observed.canary.requests === undefined || observed.stable.requests === undefined) return 'wait'
          if (observed.percent !== percent) {
            ;[before, surplus, percent] = [before + log, surplus + excess, observed.percent]
            ;[x, y] = [0, 0]
          }
          const share = observed.percent / 100
          x += observed.canary.errors
          y += observed.stable.errors
          log =
            logRising(concentration * share, x) +
            logRising(concentration * (1 - share), y) -
            logRising(concentration, x + y) -
            x * Math.log(share) -
            y * Math.log1p(-share)
          excess = x - (x + y) * share
          return before + log >= limit && surplus + excess > 0 ? 'rollback' : 'wait'
        },
      }
    },
  }
}

/** ln of a (a + 1) … (a + k − 1), that is ln Γ(a + k) − ln Γ(a), for a > 0. */
export function logRising(a: number, k: number): number {
  let log = 0
  const few = Math.min(k, 32)
  for (let i = 0; i < few; i++) log += Math.log(a + i)
  // From there on Stirling's series is exact to the last digits.
  return k > few ? log + stirling(a + k) - stirling(a + few) : log
}

/** ln Γ(z) up to a constant, for z ≥ 32: Abramowitz and Stegun 6.1.41. */
const stirling = (z: number): number => {
  const square = 1 / (z * z)
  return (z - 0.5) * Math.log(z) - z + (1 / 12 - square * (1 / 360 - square / 1260)) / z
}
