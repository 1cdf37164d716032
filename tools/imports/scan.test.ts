import { expect, test } from '@jest/globals'
import { scan } from './scan.ts'

test.each([
  { source: "import { a } from 'x'", specifier: 'x', typeOnly: false },
  { source: "import type { A } from 'x'", specifier: 'x', typeOnly: true },
  { source: "import { type A, type B } from 'x'", specifier: 'x', typeOnly: true },
  { source: "import { type A, b } from 'x'", specifier: 'x', typeOnly: false },
  { source: "import {} from 'x'", specifier: 'x', typeOnly: false },
  { source: "import 'x'", specifier: 'x', typeOnly: false },
  { source: "import a, { b } from 'x'", specifier: 'x', typeOnly: false },
  { source: "import * as a from 'x'", specifier: 'x', typeOnly: false },
  { source: "export * from 'x'", specifier: 'x', typeOnly: false },
  { source: "export type { A } from 'x'", specifier: 'x', typeOnly: true },
  { source: "export {\n  a,\n  b,\n} from 'x'", specifier: 'x', typeOnly: false },
  { source: "const a = await import('x')", specifier: 'x', typeOnly: false },
  { source: 'const a = await import(`x`)', specifier: 'x', typeOnly: false },
  { source: "const a = `one ${await import('x')} two`", specifier: 'x', typeOnly: false },
])('$source imports $specifier', ({ source, specifier, typeOnly }) => {
  const dynamic = source.includes('import(')
  expect(scan(source).imports).toEqual([{ specifier, line: 1, typeOnly, dynamic }])
})

test.each([
  "// import 'x'",
  "/* import 'x' */",
  '/** import a from "x" */',
  'const a = "import \'x\'"',
  "const a = `import 'x'`",
  "const a = /import 'x'/",
  "export const from = 'x'",
  'const a = import.meta.url',
])('%s imports nothing', (source) => {
  expect(scan(source).imports).toEqual([])
})

test.each([
  { source: "f('Date.now()')", code: "f('          ')" },
  { source: 'a // Date.now()', code: 'a              ' },
  { source: 'a /* Date.now() */ b', code: 'a                  b' },
  { source: '`Date.now()`', code: '`          `' },
  { source: '`at ${Date.now()} o`', code: '`   ${Date.now()}  `' },
  { source: 'a / b / Date.now()', code: 'a / b / Date.now()' },
  { source: 'return /["\']/ + Date.now()', code: 'return        + Date.now()' },
  { source: "x = /[/']/.test(a)", code: 'x =       .test(a)' },
  { source: "'it\\'s' + b", code: "'     ' + b" },
  { source: '`${`${a}`}` + b', code: '`${`${a}`}` + b' },
  { source: '`${{ a: 1 }.a}` + b', code: '`${{ a: 1 }.a}` + b' },
])('$source is scanned as $code', ({ source, code }) => {
  expect(scan(source).code).toBe(code)
})

test('an import tells its line', () => {
  expect(scan("import a from 'a'\n\nimport b from 'b'\n").imports.map(({ line }) => line)).toEqual([1, 3])
})
