/** The geometric mean of positive values: the fair mean of ratios. NaN without values. */
export function geometricMean(values: readonly number[]): number {
  return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length)
}
