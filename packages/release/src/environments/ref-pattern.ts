/** Any number of items, none included. */
const ANY = Symbol('any')

type Fits = (character: string) => boolean
type Part = readonly (Fits | typeof ANY)[]

/**
 * Whether a branch's or tag's name matches a pattern of an environment's deployment policy.
 *
 * GitHub takes it as Ruby's `File.fnmatch` with `File::FNM_PATHNAME` (REST API, "Deployment branch policies"; the rules
 * are those of Ruby's dir.c): `*` is any run of characters, `?` one, `[a-z]` one of a set, `[!a-z]` and `[^a-z]` one
 * outside it, and none of them is a slash. `**` before a slash is any number of whole parts. A backslash takes the next
 * character as it is; braces are plain characters; a set without an end matches nothing. Ruby's rule for names that
 * begin with a dot is left out: git allows no part of a ref to begin with one.
 *
 * The time is at most the length of the pattern times that of the name: only the last wildcard is ever tried again.
 * @param name without `refs/tags/` or `refs/heads/`
 */
export const matchesRefPattern = (pattern: string, name: string): boolean => {
  const parts = partsOf(pattern)
  if (parts === undefined) return false
  const names = name.split('/').map((part) => [...part])
  return matches(parts, names, (part, characters) =>
    matches(part, characters, (fits, character) => fits(character)),
  )
}

/**
 * Whether the subject is what the pattern says, item by item. After a mismatch only the newest wildcard takes one item
 * more: what stands between two wildcards has already been found at the first place possible.
 */
const matches = <P, S>(
  pattern: readonly (P | typeof ANY)[],
  subject: readonly S[],
  fits: (wanted: P, item: S) => boolean,
): boolean => {
  let wildcard: { readonly at: number; readonly from: number } | undefined
  let at = 0
  let from = 0
  while (from < subject.length) {
    const wanted = pattern[at]
    if (wanted === ANY) {
      at += 1
      wildcard = { at, from }
    } else if (wanted !== undefined && fits(wanted, subject[from] as S)) {
      at += 1
      from += 1
    } else if (wildcard !== undefined) {
      wildcard = { at: wildcard.at, from: wildcard.from + 1 }
      at = wildcard.at
      from = wildcard.from
    } else return false
  }
  return pattern.slice(at).every((rest) => rest === ANY)
}

/** The pattern, part by part between slashes; undefined when a set has no end, so that nothing can match. */
const partsOf = (pattern: string): readonly (Part | typeof ANY)[] | undefined => {
  const signs = [...pattern]
  const parts: (Part | typeof ANY)[] = []
  let part: (Fits | typeof ANY)[] = []
  for (let at = 0; at < signs.length; at += 1) {
    // A backslash at the very end is dropped.
    const escaped = signs[at] === '\\'
    if (escaped) at += 1
    const sign = signs[at]
    if (sign === undefined) break
    if (sign === '/') {
      parts.push(!escaped && part.length === 2 && part.every((each) => each === ANY) ? ANY : part)
      part = []
    } else if (escaped) part.push((character) => character === sign)
    else if (sign === '*') part.push(ANY)
    else if (sign === '?') part.push(() => true)
    else if (sign === '[') {
      const set = setAt(signs, at + 1)
      if (set === undefined) return undefined
      part.push(set.fits)
      at = set.end
    } else part.push((character) => character === sign)
  }
  return [...parts, part]
}

/** The set that begins behind a `[`, and where its `]` stands; undefined when there is none. */
const setAt = (
  signs: readonly string[],
  start: number,
): { readonly fits: Fits; readonly end: number } | undefined => {
  const negated = signs[start] === '!' || signs[start] === '^'
  const ranges: (readonly [string, string])[] = []
  let at = negated ? start + 1 : start
  const member = (): string | undefined => {
    if (signs[at] === '\\') at += 1
    const sign = signs[at]
    at += 1
    return sign
  }
  while (signs[at] !== ']') {
    const first = member()
    if (first === undefined) return undefined
    let last: string | undefined = first
    if (signs[at] === '-' && signs[at + 1] !== ']') {
      at += 1
      last = member()
    }
    if (last === undefined) return undefined
    ranges.push([first, last])
  }
  const order = (character: string): number => character.codePointAt(0) ?? 0
  const fits: Fits = (character) =>
    ranges.some(([first, last]) => order(first) <= order(character) && order(character) <= order(last)) !==
    negated
  return { fits, end: at }
}
