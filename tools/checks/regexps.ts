import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SHIPPED } from '../imports/rules.ts'
import { lineOf, scan } from '../imports/scan.ts'
import { projectFiles } from '../project-files.ts'
import { BOUNDED, MADE } from '../regexps/bounded.ts'
import { superLinear } from '../regexps/super-linear.ts'
import type { Check } from './check.ts'

const FOR_TESTS = /\.test(ing)?\.ts$|\/testing\//

export const regexps: Check = {
  name: 'regexps',
  holds: 'no regular expression that ships takes more than linear time',
  async run(root) {
    const files = projectFiles(root).filter(
      (file) => file.endsWith('.ts') && SHIPPED.test(file) && !FOR_TESTS.test(file),
    )
    return regexpProblems(new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')])), {
      bounded: BOUNDED,
      made: MADE,
    })
  },
}

const MEND =
  'write it so that each character has one way to match, or give tools/regexps/bounded.ts the bound of its text'

/**
 * @param sources texts of modules by their path
 * @param allowed what is excused; an excuse that nothing needs is a problem too
 */
export function regexpProblems(
  sources: ReadonlyMap<string, string>,
  allowed: { readonly bounded: typeof BOUNDED; readonly made: typeof MADE },
): readonly string[] {
  const slow = [...sources].flatMap(([file, text]) =>
    scan(text).regexps.flatMap(({ source, flags, line }) => {
      const why = superLinear(source, flags)
      return why === undefined ? [] : [{ file, source, line, why, flags }]
    }),
  )
  const made = [...sources].flatMap(([file, text]) => {
    const { code } = scan(text)
    return [...code.matchAll(/\bRegExp\s*\(/g)].map((match) => ({ file, line: lineOf(code, match.index) }))
  })
  const isBounded = (each: { readonly file: string; readonly source: string }) =>
    allowed.bounded.some(({ file, source }) => file === each.file && source === each.source)
  const isMade = (each: { readonly file: string }) => allowed.made.some(({ file }) => file === each.file)
  return [
    ...slow
      .filter((each) => !isBounded(each))
      .map(({ file, line, source, flags, why }) => `${file}:${line}: /${source}/${flags} ${why}: ${MEND}`),
    ...made
      .filter((each) => !isMade(each))
      .map(({ file, line }) => `${file}:${line}: RegExp(…) is made of texts and cannot be checked: ${MEND}`),
    ...allowed.bounded
      .filter(({ file, source }) => !slow.some((each) => each.file === file && each.source === source))
      .map(
        ({ file, source }) =>
          `tools/regexps/bounded.ts excuses /${source}/ of ${file}, which needs no excuse`,
      ),
    ...allowed.made
      .filter(({ file }) => !made.some((each) => each.file === file))
      .map(({ file }) => `tools/regexps/bounded.ts excuses ${file}, which makes no regular expression`),
  ]
}
