import { Unsupported } from '../errors.ts'
import type { PushFilter } from './model.ts'

/**
 * A filter pattern of GitHub's: `*` stops at `/`, `**` does not, `?` and `+` repeat the character before,
 * `[…]` is a set. (docs, workflow syntax, filter pattern cheat sheet)
 */
export const patternToRegExp = (pattern: string): RegExp => {
  let out = ''
  for (let at = 0; at < pattern.length; at += 1) {
    const sign = pattern.charAt(at)
    if (sign === '*') {
      const any = pattern.charAt(at + 1) === '*'
      if (any) at += 1
      out += any ? '.*' : '[^/]*'
    } else if (sign === '?' || sign === '+') out += out === '' ? `\\${sign}` : sign
    else if (sign === '[') {
      const end = pattern.indexOf(']', at)
      if (end < 0) out += '\\['
      else {
        out += `[${pattern.slice(at + 1, end).replaceAll('\\', '\\\\')}]`
        at = end
      }
    } else if (sign === '\\' && at + 1 < pattern.length) {
      at += 1
      out += `\\${pattern.charAt(at)}`.replace(/\\(?=[A-Za-z0-9])/, '')
    } else out += /[A-Za-z0-9_/-]/.test(sign) ? sign : `\\${sign}`
  }
  return new RegExp(`^${out}$`)
}

/** Patterns in order; a later one that matches wins, `!` takes away again. */
const admits = (patterns: readonly string[], name: string): boolean =>
  patterns.reduce(
    (admitted, pattern) =>
      pattern.startsWith('!')
        ? admitted && !patternToRegExp(pattern.slice(1)).test(name)
        : admitted || patternToRegExp(pattern).test(name),
    false,
  )

/**
 * Whether a push to `ref` is what the filter waits for. A filter that names only branches keeps tags out,
 * and the other way round.
 */
export const pushMatches = (filter: PushFilter, ref: string, file: string): boolean => {
  const tag = ref.startsWith('refs/tags/')
  const name = ref.replace(/^refs\/(tags|heads)\//, '')
  const mine = tag ? filter.tags : filter.branches
  const ignored = tag ? filter.tagsIgnore : filter.branchesIgnore
  const others = tag ? (filter.branches ?? filter.branchesIgnore) : (filter.tags ?? filter.tagsIgnore)
  const matches =
    mine !== undefined
      ? admits(mine, name)
      : ignored !== undefined
        ? !admits(ignored, name)
        : others === undefined
  // Path filters are not evaluated for pushes of tags (docs, workflow syntax).
  if (matches && filter.hasPaths && !tag) {
    const why = 'path filters on branches are not supported by the local runner'
    throw new Unsupported({ file, path: 'on.push.paths', why })
  }
  return matches
}
