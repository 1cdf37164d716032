/** What a scan finds in a module: the code without comments and texts, and the modules it names. */
export interface Scanned {
  /** The source with every comment and every text blanked out; line breaks and positions stay. */
  readonly code: string
  readonly imports: readonly Import[]
  /** Regular expressions that stand in the code. */
  readonly regexps: readonly RegExpLiteral[]
}

export interface RegExpLiteral {
  readonly source: string
  readonly flags: string
  /** 1-based. */
  readonly line: number
}

export interface Import {
  readonly specifier: string
  /** 1-based. */
  readonly line: number
  /** Whether only types are imported, so that nothing is left of it at run time. */
  readonly typeOnly: boolean
  /** Whether it is an `import()`. */
  readonly dynamic: boolean
}

interface Text {
  readonly start: number
  readonly value: string
}

/**
 * Reads a TypeScript module well enough to know what it imports and which globals it names. TypeScript 7 has no compiler
 * API for JavaScript, and esbuild forgets type-only imports, which count here: hence a scanner of our own.
 */
export function scan(source: string): Scanned {
  const { code, texts, regexps } = blank(source)
  const textAt = new Map(texts.map((text) => [text.start, text.value]))
  const imports: Import[] = []
  // In blanked code a text is its quotes and nothing between them but spaces.
  const clause =
    /\b(import|export)\b(\s+type\b)?[^;'"()`]*?\bfrom\s*(?=['"])|\bimport\s*(?=['"])|\bimport\s*\(\s*(?=['"`])/g
  for (const match of code.matchAll(clause)) {
    const specifier = textAt.get(match.index + match[0].length)
    if (specifier === undefined) continue
    imports.push({
      specifier,
      line: lineOf(code, match.index),
      typeOnly: onlyTypes(match[0], match[2]),
      dynamic: match[0].includes('('),
    })
  }
  return {
    code,
    imports,
    regexps: regexps.map(({ start, value }) => {
      const end = value.lastIndexOf('/')
      return { source: value.slice(1, end), flags: value.slice(end + 1), line: lineOf(source, start) }
    }),
  }
}

/** The 1-based line of a position. */
export function lineOf(text: string, position: number): number {
  return text.slice(0, position).split('\n').length
}

function onlyTypes(clause: string, typeKeyword: string | undefined): boolean {
  if (typeKeyword !== undefined) return true
  const names = /^(?:import|export)\s*\{([^}]*)\}\s*from\s*$/.exec(clause)?.[1]
  if (names === undefined || !/\w/.test(names)) return false
  return names.split(',').every((name) => /^\s*(type\s|$)/.test(name))
}

/** Blanks comments, texts and regular expressions; code inside `${…}` stays. */
function blank(source: string): {
  code: string
  texts: readonly Text[]
  regexps: readonly Text[]
} {
  const out = source.split('')
  const texts: Text[] = []
  const regexps: Text[] = []
  const wipe = (from: number, to: number) => {
    for (let at = from; at < to; at++) if (out[at] !== '\n') out[at] = ' '
  }
  /** Scans code from `at` until `stop` (a closing brace of a template's hole) or the end; returns where it stopped. */
  const code = (at: number, stop: string | undefined): number => {
    let depth = 0
    let before = ''
    while (at < source.length) {
      const char = source[at] ?? ''
      const two = source.slice(at, at + 2)
      if (two === '//' || two === '/*') {
        const close = two === '//' ? source.indexOf('\n', at) : source.indexOf('*/', at + 2) + 2
        const end = close < (two === '//' ? 0 : 2) ? source.length : close
        wipe(at, end)
        at = end
        continue
      }
      if (char === '"' || char === "'") {
        const end = endOfText(source, at)
        texts.push({ start: at, value: source.slice(at + 1, end - 1) })
        wipe(at + 1, end - 1)
        at = end
        before = char
        continue
      }
      if (char === '`') {
        at = template(at)
        before = char
        continue
      }
      if (char === '/' && startsExpression(before)) {
        const end = endOfRegExp(source, at)
        regexps.push({ start: at, value: source.slice(at, end) })
        wipe(at, end)
        at = end
        before = '/'
        continue
      }
      if (stop !== undefined && char === '}' && depth === 0) return at
      if (char === '{') depth++
      if (char === '}') depth--
      if (/\S/.test(char))
        before = /\w|\$/.test(char) && /[\w$]$/.test(before) && isGlued(source, at) ? before + char : char
      at++
    }
    return at
  }
  const template = (start: number): number => {
    let at = start + 1
    let plain = true
    while (at < source.length && source[at] !== '`') {
      if (source[at] === '\\') {
        wipe(at, at + 2)
        at += 2
      } else if (source.startsWith('${', at)) {
        plain = false
        at = code(at + 2, '}') + 1
      } else {
        wipe(at, at + 1)
        at++
      }
    }
    if (plain) texts.push({ start, value: source.slice(start + 1, at) })
    return at + 1
  }
  code(0, undefined)
  return { code: out.join(''), texts, regexps }
}

const isGlued = (source: string, at: number) => /[\w$]/.test(source[at - 1] ?? '')

/** Whether a slash after this token begins a regular expression rather than a division. */
function startsExpression(before: string): boolean {
  if (/^(return|typeof|case|in|of|do|else|void|delete|await|yield|throw)$/.test(before)) return true
  return !/[\w$)\]}'"`/]$/.test(before)
}

function endOfText(source: string, start: number): number {
  const quote = source[start]
  let at = start + 1
  while (at < source.length && source[at] !== quote && source[at] !== '\n') at += source[at] === '\\' ? 2 : 1
  return at + 1
}

function endOfRegExp(source: string, start: number): number {
  let at = start + 1
  let inClass = false
  while (at < source.length && source[at] !== '\n') {
    const char = source[at]
    if (char === '\\') at++
    else if (char === '[') inClass = true
    else if (char === ']') inClass = false
    else if (char === '/' && !inClass) break
    at++
  }
  at++
  while (/[a-z]/.test(source[at] ?? '')) at++
  return at
}
