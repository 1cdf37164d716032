/** Spelling that people mix up, taken out: `stepDuration`, `step_duration` and `step-duration` are alike. */
const plain = (word: string): string => word.toLowerCase().replaceAll(/[-_ ]/g, '')

/** Levenshtein distance: single characters inserted, removed or exchanged. */
const distance = (a: string, b: string): number => {
  let above = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row++) {
    const line = [row]
    for (let column = 1; column <= b.length; column++) {
      const exchanged = (above[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1)
      line.push(Math.min(exchanged, (above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1))
    }
    above = line
  }
  return above[b.length] ?? 0
}

/** The known word that the given one was probably meant to be; undefined when none is near. */
export const didYouMean = (word: string, known: readonly string[]): string | undefined => {
  const given = plain(word.slice(0, 64))
  const [best] = known
    .map((candidate) => ({ candidate, off: distance(given, plain(candidate)) }))
    .filter(({ candidate, off }) => off <= Math.max(1, Math.floor(plain(candidate).length / 3)))
    .sort((a, b) => a.off - b.off)
  return best?.candidate
}
