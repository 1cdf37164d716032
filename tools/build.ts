import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { actionNames, bundle, write } from './bundle/bundle.ts'
import { ROOT, runTool } from './command-line.ts'

const HELP = `Builds the bundles of all actions into dist/.

  npm run build                    rewrite dist/
  npm run build -- --out FOLDER    write to another folder, new or empty
`

await runTool(HELP, { flags: [], values: ['out'] }, async ({ values }) => {
  const started = performance.now()
  const actions = actionNames(ROOT)
  if (actions.length === 0) throw new Error('There is nothing to build: no action has a src/index.ts')
  const files = await bundle(ROOT)
  const elsewhere = values.get('out')
  const out = elsewhere === undefined ? join(ROOT, 'dist') : resolve(elsewhere)
  if (elsewhere === undefined) rmSync(out, { recursive: true, force: true })
  else if (existsSync(out) && readdirSync(out).length > 0)
    throw new Error(`--out ${elsewhere}: the folder is not empty`)
  write(out, files)
  const bytes = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  process.stdout.write(
    `${actions.length} actions, ${files.size} files, ${kilobytes(bytes)}, in ${seconds} s\n`,
  )
  return 0
})

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`
}
