import { builtinModules } from 'node:module'
import { dirname, posix } from 'node:path'
import {
  ADAPTERS,
  AMBIENT,
  CLOCK_MODULES,
  GLOBALS,
  kindOf,
  LAYERS,
  type Layer,
  SHIPPED,
  TEST_PACKAGES,
} from './rules.ts'
import { type Import, lineOf, scan } from './scan.ts'
import { packageOf } from './specifier.ts'

/** A module that knows what it must not know. */
export interface Violation {
  readonly file: string
  readonly line: number
  readonly problem: string
}

/**
 * Checks one module against the layers.
 *
 * @param file its path from the repository's root, with forward slashes.
 */
export function findViolations(file: string, source: string): readonly Violation[] {
  const layer = LAYERS.find(({ files }) => files.test(file))
  if (layer === undefined) return [{ file, line: 1, problem: NO_LAYER }]
  const { code, imports } = scan(source)
  return [
    ...imports.flatMap((found) => {
      const problem = problemOf(file, layer, found)
      return problem === undefined ? [] : [{ file, line: found.line, problem }]
    }),
    ...ambient(file, code),
    ...globals(file, code),
  ]
}

function problemOf(file: string, layer: Layer, { specifier, typeOnly, dynamic }: Import): string | undefined {
  const where = folderOf(file)
  if (FOR_TESTS.test(specifier) && !isTest(file) && !FOR_TESTS.test(file)) {
    return `'${specifier}' is made for tests, and ${place(file)} is none`
  }
  if (specifier.startsWith('.')) {
    const target = posix.join(dirname(file), specifier)
    return target === where || target.startsWith(`${where}/`)
      ? undefined
      : `'${specifier}' leaves ${where}: import the package by its name`
  }
  if (specifier.startsWith('node:') || builtinModules.includes(specifier)) {
    if (CLOCK_MODULES.includes(specifier) && !allowed(file, 'time')) {
      return `'${specifier}' is a clock: take a Clock as parameter`
    }
    if (isTest(file) || layer.node === true || (layer.node !== false && layer.node.includes(specifier)))
      return undefined
    return `'${specifier}': ${where} may not use ${layer.node === false ? 'any module of Node' : `more of Node than ${layer.node.join(', ')}`}`
  }
  // A path behind the name is one that the package exports: nothing else resolves.
  const ours = /^@greenlight\/([^/]+)(?:\/|$)/.exec(specifier)?.[1]
  if (ours !== undefined) {
    if (layer.ours.includes(ours) || (typeOnly && layer.types?.includes(ours))) return undefined
    const choices = [...layer.ours, ...(layer.types ?? []).map((name) => `${name} (types only)`)]
    return `'${specifier}' points outward: ${place(file)} may import ${choices.length === 0 ? 'none of our packages' : `of our packages only ${choices.join(', ')}`}`
  }
  if (dynamic && SHIPPED.test(file) && !isTest(file)) {
    return `import('${specifier}') ships all of the package: import() a module of ours that names what it takes`
  }
  if (isTest(file) && TEST_PACKAGES.includes(specifier)) return undefined
  if (
    layer.others.some((other) =>
      typeof other === 'string' ? other === packageOf(specifier) : other.test(specifier),
    )
  ) {
    return undefined
  }
  const choices = layer.others.map((other) => (typeof other === 'string' ? other : other.source)).join(', ')
  return `'${specifier}': ${place(file)} may import ${choices === '' ? 'no other package' : `no other packages than ${choices}`}`
}

const NO_LAYER = 'no layer holds this file: say in tools/imports/rules.ts what it may know'

function ambient(file: string, code: string): readonly Violation[] {
  if (file.startsWith('examples/')) return []
  return AMBIENT.filter(({ name }) => !allowed(file, kindOf(name))).flatMap(({ name, pattern }) =>
    [...code.matchAll(pattern)].map((match) => ({
      file,
      line: lineOf(code, match.index),
      problem: `${name} is read here, but only adapters may (tools/imports/rules.ts names them): take it as a parameter`,
    })),
  )
}

function globals(file: string, code: string): readonly Violation[] {
  if (!SHIPPED.test(file) || isTest(file)) return []
  return GLOBALS.filter((name) => !allowed(file, kindOf(name)) && !binds(code, name)).flatMap((name) =>
    [...code.matchAll(new RegExp(`(?<![.\\w$])(?<!typeof\\s)${name}\\b(?!\\s*[?:])`, 'g'))].map((match) => ({
      file,
      line: lineOf(code, match.index),
      problem: `the global ${name} is named here, but only adapters may (tools/imports/rules.ts names them): take it as a parameter`,
    })),
  )
}

/** Whether a module declares the name: as a constant, as a parameter with a type, or as a part of either. */
function binds(code: string, name: string): boolean {
  return [
    `\\b(const|let|function)\\s+${name}\\b`,
    `[(,]\\s*${name}\\??:\\s*[A-Z]`,
    `\\{[^{}]*\\b${name}\\b[^{}]*\\}\\s*[=:]`,
  ].some((pattern) => new RegExp(pattern).test(code))
}

const allowed = (file: string, kind: ReturnType<typeof kindOf>) =>
  ADAPTERS.some(({ files, may }) => may.includes(kind) && files.test(file))
/** What tests share: `a.testing.ts`, a folder `testing`, and a package's path of that name. */
const FOR_TESTS = /\.testing\.ts$|(?:^|\/)testing(?:\/|$)/

const isTest = (file: string) => file.endsWith('.test.ts')
const folderOf = (file: string) => file.split('/').slice(0, 2).join('/')
const place = (file: string) => (file.startsWith('actions/') ? file : folderOf(file))
