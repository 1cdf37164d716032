/** A look as the plain enumeration takes it: the errors of both sides, and the share of them that the null gives the canary. */
export interface PlainLook {
  readonly draws: number
  readonly share: number
  readonly count: number
}

/** Row `n` of Pascal's triangle, as whole numbers. */
const pascal = (n: number): readonly bigint[] => {
  let row = [1n]
  for (let i = 0; i < n; i += 1) row = [1n, ...row.slice(1).map((value, k) => value + (row[k] ?? 0n)), 1n]
  return row
}

/** P(Binomial(draws, share) = k) for every k, from the definition. */
export const plainBinomial = (draws: number, share: number): readonly number[] =>
  pascal(draws).map((ways, k) => Number(ways) * share ** k * (1 - share) ** (draws - k))

/** P(hypergeometric = k) for k from 0 to `draws`: whole numbers throughout, one division at the end. */
export const plainHypergeometric = (requests: number, draws: number, canary: number): readonly number[] => {
  const [ours, theirs] = [pascal(canary), pascal(requests - canary)]
  const all = pascal(requests)[draws] ?? 1n
  const scale = 10n ** 30n
  return Array.from({ length: draws + 1 }, (_, k) => {
    const ways = (ours[k] ?? 0n) * (theirs[draws - k] ?? 0n)
    return Number((ways * scale) / all) / 1e30
  })
}

export interface PlainStep {
  /** P(sum at least the one observed, not stopped before). */
  readonly tail: number
  /** The smallest sum that stops. */
  readonly from: number
  /** Mass cut so far. */
  readonly spent: number
  readonly fired: boolean
}

/**
 * The exact test with error spending written out: every path of counts that was not stopped before, one by one, with no
 * convolution and no buffer. Exponential in the number of looks: for few errors only.
 * @param pmfs the distribution of the count at each look under the null
 */
export const plainTest = (
  pmfs: readonly (readonly number[])[],
  counts: readonly number[],
  level: number,
): readonly PlainStep[] => {
  let paths: readonly { readonly sum: number; readonly mass: number }[] = [{ sum: 0, mass: 1 }]
  let [spent, observed, fired] = [0, 0, false]
  return pmfs.map((pmf, i) => {
    observed += counts[i] ?? 0
    paths = paths.flatMap(({ sum, mass }) => pmf.map((own, k) => ({ sum: sum + k, mass: mass * own })))
    const at = (value: number) =>
      paths.filter(({ sum }) => sum === value).reduce((all, { mass }) => all + mass, 0)
    const highest = Math.max(...paths.map(({ sum }) => sum))
    const tail = paths.filter(({ sum }) => sum >= observed).reduce((all, { mass }) => all + mass, 0)
    const allowance = level * (1 - (1 + i + 1) ** -0.5) - spent
    let [from, cut] = [highest + 1, 0]
    while (from > 0 && cut + at(from - 1) <= allowance) {
      from -= 1
      cut += at(from)
    }
    spent += cut
    paths = paths.filter(({ sum }) => sum < from)
    fired ||= observed >= from
    return { tail, from, spent, fired }
  })
}
