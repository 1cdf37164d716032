/** Figures of one measured thing. */
export interface Spread {
  readonly median: number
  readonly min: number
  readonly max: number
}

/** @throws when there is nothing to summarise. */
export function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b)
  const [min, max] = [sorted.at(0), sorted.at(-1)]
  if (min === undefined || max === undefined) throw new Error('no values')
  const middle = sorted.length / 2
  const [low = min, high = min] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]]
  return { median: (low + high) / 2, min, max }
}
