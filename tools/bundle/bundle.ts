import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { build, type Plugin, transform } from 'esbuild'
import { chunkNames } from './chunk-names.ts'
import { thirdPartyLicenses } from './licenses.ts'
import { UNNAMED_ERRORS, withoutNamedErrors } from './unnamed-errors.ts'

/** Folder of `dist` that holds what all actions share: the loader and every chunk. */
export const SHARED = 'shared'

/** What stands in for packages, or halves of packages, that a bundle does not need. Each file says why. */
const STAND_INS: Readonly<Record<string, string>> = {
  bowser: 'bowser.mjs',
  '@aws-sdk/credential-provider-sso': 'credential-provider-sso.mjs',
  '@aws-sdk/credential-provider-login': 'credential-provider-login.mjs',
}

/** A file by its path, with forward slashes. */
export type Files = ReadonlyMap<string, string>

/**
 * Builds the bundles of all actions into memory.
 *
 * The actions share most of their code, so they are bundled together: `dist/<action>/index.mjs` only starts the action,
 * and the code lies in `dist/shared`, in chunks that a run loads when it needs them. GitHub unpacks the whole repository
 * before it starts an action, so the shared folder is always there; without it each action would carry its own copy of
 * the AWS clients.
 *
 * Two tools work in turn. esbuild strips the types, joins the modules and leaves out what is not used: ncc cannot do
 * that, because it prefers the CommonJS half of a package and its TypeScript loader needs a compiler API that
 * TypeScript 7 has no longer. ncc then makes the bundle that is shipped, and esbuild takes the spaces out of it.
 *
 * @param root the repository.
 * @returns the files of `dist`. The same sources give the same bytes on any machine.
 */
export async function bundle(root: string): Promise<Files> {
  const actions = actionNames(root)
  const { modules, sources } = await joined(root, actions)
  const files = new Map<string, string>()
  for (const [path, text] of await packed(modules)) files.set(`${SHARED}/${path}`, await trimmed(text))
  for (const action of actions) files.set(`${action}/index.mjs`, starter(action))
  files.set('licenses.txt', thirdPartyLicenses(root, sources))
  return files
}

/** The folders under `actions/` that have an entry, sorted. */
export function actionNames(root: string): readonly string[] {
  return readdirSync(join(root, 'actions'))
    .filter((name) => existsSync(join(root, 'actions', name, 'src', 'index.ts')))
    .sort()
}

const ENTRY = 'index.mjs'
const NCC = createRequire(import.meta.url).resolve('@vercel/ncc/dist/ncc/cli.js')

/** Step one: our sources and their packages as a few ES modules, unused code left out. */
async function joined(
  root: string,
  actions: readonly string[],
): Promise<{ modules: Files; sources: readonly string[] }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: loader(actions), resolveDir: root, sourcefile: 'loader.ts', loader: 'ts' },
    absWorkingDir: root,
    outdir: 'modules',
    entryNames: 'index',
    outExtension: { '.js': '.mjs' },
    write: false,
    metafile: true,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    charset: 'utf8',
    logLevel: 'warning',
    plugins: [standIns],
  })
  const names = chunkNames(metafile.outputs, ENTRY)
  const modules = new Map<string, string>()
  for (const { path, text } of outputFiles) {
    const name = path.slice(path.lastIndexOf('/') + 1)
    modules.set(names.get(name) ?? name, withRequire(renamed(text, names)))
  }
  const used = Object.values(metafile.outputs).flatMap((output) =>
    Object.entries(output.inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([file]) => file),
  )
  return { modules, sources: used }
}

/** Step two: ncc's bundle of them. */
async function packed(modules: Files): Promise<Files> {
  // ncc numbers modules and chunks by their path, and its loaders' path, relative to the folder it was started in. Both
  // are the same on every machine in a process of its own that works in a folder beside ncc.
  const stage = mkdtempSync(join(dirname(NCC), '../../../../.greenlight-build-'))
  try {
    write(stage, modules)
    const options = ['--out', 'packed', '--target', 'es2022', '--no-cache', '--quiet']
    await promisify(execFile)(process.execPath, [NCC, 'build', ENTRY, ...options], { cwd: stage })
    return read(join(stage, 'packed'))
  } finally {
    rmSync(stage, { recursive: true, force: true })
  }
}

/** Step three: no spaces and comments, a third of the size. Names stay, so that a stack trace can be read. */
async function trimmed(text: string): Promise<string> {
  const { code } = await transform(text, {
    format: 'esm',
    target: 'node20',
    minifyWhitespace: true,
    minifySyntax: true,
    lineLimit: 160,
    legalComments: 'none',
    charset: 'utf8',
  })
  return code
}

/** Reads all files below a folder; none when there is no such folder. */
export function read(folder: string): Files {
  if (!existsSync(folder)) return new Map()
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
  return new Map(paths.sort().map((path) => [path, readFileSync(join(folder, path), 'utf8')]))
}

/** Writes files below a folder. */
export function write(folder: string, files: Files): void {
  for (const [path, text] of files) {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
}

const loader = (actions: readonly string[]) => `const actions = {
${actions.map((name) => `  '${name}': () => import('./actions/${name}/src/index.ts'),`).join('\n')}
}
export const start = (name: keyof typeof actions) => actions[name]()
`

const starter = (
  action: string,
) => `// Made by \`npm run build\` from actions/${action}; the code is in ../${SHARED}.
import { start } from '../${SHARED}/${ENTRY}'

await start('${action}')
`

const standIns: Plugin = {
  name: 'stand-ins',
  setup({ onResolve, onLoad, resolve }) {
    onLoad({ filter: UNNAMED_ERRORS }, ({ path }) => ({
      contents: withoutNamedErrors(readFileSync(path, 'utf8')),
      loader: 'js',
    }))
    onResolve({ filter: new RegExp(`^(${Object.keys(STAND_INS).join('|')})$`) }, ({ path }) => ({
      path: fileURLToPath(new URL(`stand-ins/${STAND_INS[path]}`, import.meta.url)),
    }))
    // The same code twice in one package: for Node as CommonJS, of which nothing can be left out, and as ES modules.
    onResolve({ filter: /^yaml$/ }, async ({ resolveDir, kind }) => {
      const { path, errors } = await resolve('yaml/package.json', { resolveDir, kind })
      return errors.length > 0
        ? { errors }
        : { path: join(dirname(path), 'browser/index.js'), sideEffects: false }
    })
  },
}

function renamed(text: string, names: ReadonlyMap<string, string>): string {
  return text.replace(/(["'])\.\/([\w.-]+\.mjs)\1/g, (whole, quote: string, name: string) => {
    const better = names.get(name)
    return better === undefined ? whole : `${quote}./${better}${quote}`
  })
}

/** esbuild leaves `require('net')` of CommonJS packages to a global `require`, which an ES module has not. */
function withRequire(text: string): string {
  if (!/typeof require\b/.test(text)) return text
  return `import { createRequire } from 'node:module';const require = createRequire(import.meta.url);\n${text}`
}
