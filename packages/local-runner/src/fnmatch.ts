/**
 * Ruby's `File.fnmatch(pattern, name, File::FNM_PATHNAME)`, with which GitHub compares a ref's name with the patterns of
 * an environment: carried over from Ruby's dir.c as it stands there, cursor by cursor, so that the gates are held
 * against the original and not against themselves.
 */
export const fnmatch = (pattern: string, name: string): boolean => {
  const p = [...pattern]
  const s = [...name]
  let at = 0
  let from = 0
  let globAt: number | undefined
  let globFrom = 0
  for (;;) {
    while (p[at] === '*' && p[at + 1] === '*' && p[at + 2] === '/') {
      at += 3
      globAt = at
      globFrom = from
    }
    const part = matchPart(p, at, s, from)
    if (part !== undefined) {
      at = part.at
      from = endOfPart(s, part.from)
      if (at < p.length && from < s.length) {
        at += 1
        from += 1
        continue
      }
      if (at >= p.length && from >= s.length) return true
    }
    // `**/` takes one part more, unless that part begins with a dot.
    if (globAt === undefined || s[globFrom] === '.') return false
    globFrom = endOfPart(s, globFrom)
    if (globFrom >= s.length) return false
    globFrom += 1
    at = globAt
    from = globFrom
  }
}

const endOfPart = (s: readonly string[], from: number): number => {
  const slash = s.indexOf('/', from)
  return slash < 0 ? s.length : slash
}

const unescaped = (p: readonly string[], at: number): number => (p[at] === '\\' ? at + 1 : at)
const isEnd = (text: readonly string[], at: number): boolean => at >= text.length || text[at] === '/'

/** Both cursors at the ends of their parts; undefined when the parts do not match. */
const matchPart = (
  p: readonly string[],
  start: number,
  s: readonly string[],
  begin: number,
): { readonly at: number; readonly from: number } | undefined => {
  let at = start
  let from = begin
  let starAt: number | undefined
  let starFrom = 0
  if (s[from] === '.' && p[unescaped(p, at)] !== '.') return undefined
  for (;;) {
    let failed = false
    if (p[at] === '*') {
      while (p[at] === '*') at += 1
      if (isEnd(p, unescaped(p, at))) return { at: unescaped(p, at), from }
      if (isEnd(s, from)) return undefined
      starAt = at
      starFrom = from
      continue
    }
    if (p[at] === '?') {
      if (isEnd(s, from)) return undefined
      at += 1
      from += 1
      continue
    }
    if (p[at] === '[') {
      if (isEnd(s, from)) return undefined
      const after = bracket(p, at + 1, s[from] ?? '')
      if (after !== undefined) {
        at = after
        from += 1
        continue
      }
      failed = true
    } else {
      at = unescaped(p, at)
      if (isEnd(s, from)) return isEnd(p, at) ? { at, from } : undefined
      if (isEnd(p, at) || p[at] !== s[from]) failed = true
      else {
        at += 1
        from += 1
        continue
      }
    }
    if (failed) {
      if (starAt === undefined) return undefined
      starFrom += 1
      at = starAt
      from = starFrom
    }
  }
}

/** Where the pattern goes on behind a set that holds the character; undefined when it does not, or has no end. */
const bracket = (p: readonly string[], start: number, character: string): number | undefined => {
  let at = start
  let ok = false
  let not = false
  if (p[at] === '!' || p[at] === '^') {
    not = true
    at += 1
  }
  const order = (sign: string | undefined) => sign?.codePointAt(0) ?? 0
  while (p[at] !== ']') {
    const first = unescaped(p, at)
    if (first >= p.length) return undefined
    at = first + 1
    if (p[at] === '-' && p[at + 1] !== ']') {
      const last = unescaped(p, at + 1)
      if (last >= p.length) return undefined
      at = last + 1
      if (order(p[first]) <= order(character) && order(character) <= order(p[last])) ok = true
    } else if (p[first] === character) ok = true
  }
  return ok === not ? undefined : at + 1
}
