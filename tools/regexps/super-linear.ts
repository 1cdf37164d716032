import { RegExpParser, visitRegExpAST } from '@eslint-community/regexpp'
import type { Element, Node, Quantifier } from '@eslint-community/regexpp/ast'
import {
  getConsumedChars,
  getFirstConsumedChar,
  isPotentiallyEmpty,
  isPotentiallyZeroLength,
  type ReadonlyFlags,
} from 'regexp-ast-analysis'
import { analyse } from 'scslre'

/**
 * Why a regular expression can take more than linear time on some text; undefined when it cannot, as far as is known.
 *
 * The package scslre finds two repetitions that can take each other's characters, nested ones, and one at the beginning
 * that is begun again at each character. Two kinds it does not look for, and this does: a beginning of several characters,
 * as in `/\$\{[^}]*\}/` on `${${${…`, and a repetition of alternatives that begin alike, as in `/^(?:a|a)*$/`. The
 * answer may be yes without need, since characters are compared and no texts.
 */
export function superLinear(source: string, flags: string): string | undefined {
  const [report] = analyse({ source, flags }).reports
  if (report !== undefined) {
    const kinds = { Self: 'repeats a repetition', Trade: 'has two repetitions that take the same characters' }
    return report.type === 'Move' ? 'can begin again at each character' : kinds[report.type]
  }
  const has = (flag: string) => flags.includes(flag)
  const unicode = { unicode: has('u'), unicodeSets: has('v') }
  const known = { ...unicode, ignoreCase: has('i'), dotAll: has('s'), multiline: has('m') }
  const found: string[] = []
  visitRegExpAST(new RegExpParser().parsePattern(source, 0, source.length, unicode), {
    onQuantifierEnter(quantifier) {
      if (quantifier.max < MANY) return
      if (!has('y') && isRestarted(quantifier, known)) found.push(`can begin again within ${quantifier.raw}`)
      if (isAmbiguous(quantifier, known))
        found.push(`repeats alternatives that begin alike: ${quantifier.raw}`)
    },
  })
  return found[0]
}

/** As good as without end: a thousand times the length of a text is no linear time in practice. */
const MANY = 1_000

/** Whether two alternatives that are repeated can begin with the same character: one text, and many ways to match it. */
function isAmbiguous({ element }: Quantifier, flags: ReadonlyFlags): boolean {
  if (element.type !== 'Group' && element.type !== 'CapturingGroup') return false
  const first = element.alternatives.map((each) => getFirstConsumedChar(each, 'ltr', flags).char)
  return first.some((one, at) => first.slice(at + 1).some((other) => !one.isDisjointWith(other)))
}

/** Whether the whole expression could begin again within a repetition, and may fail after it. */
function isRestarted(quantifier: Quantifier, flags: ReadonlyFlags): boolean {
  const { before, after } = neighbours(quantifier)
  if (before.some((element) => element.type === 'Assertion' && element.kind === 'start')) return false
  const needed = before.filter((element) => !isPotentiallyZeroLength(element, flags))
  const inside = getConsumedChars(quantifier, flags).chars
  const mayFail = after.some((element) => element.type === 'Assertion' || !isPotentiallyEmpty(element, flags))
  return (
    needed.length > 0 &&
    mayFail &&
    needed.every((element) => !getConsumedChars(element, flags).chars.isDisjointWith(inside))
  )
}

/** What stands before and after an element, in its own alternative and in those around it. */
function neighbours(element: Element): { before: readonly Element[]; after: readonly Element[] } {
  const before: Element[] = []
  const after: Element[] = []
  let node: Node = element
  while (node.parent !== null) {
    const parent: Node = node.parent
    if (parent.type === 'Alternative') {
      const at = parent.elements.indexOf(node as Element)
      before.unshift(...parent.elements.slice(0, at))
      after.push(...parent.elements.slice(at + 1))
    }
    node = parent
  }
  return { before, after }
}
