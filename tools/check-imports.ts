import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, runTool } from './command-line.ts'
import { findViolations } from './imports/find-violations.ts'
import { projectFiles } from './project-files.ts'

const HELP = `Checks that imports point inward, and that only adapters read the clock, the environment and chance.

  npx tsx tools/check-imports.ts

The rules stand in tools/imports/rules.ts.
`

await runTool(HELP, { flags: [] }, async () => {
  const files = projectFiles(ROOT).filter((file) => /^(packages|actions|examples)\/.*\.ts$/.test(file))
  const found = files.flatMap((file) => findViolations(file, readFileSync(join(ROOT, file), 'utf8')))
  for (const { file, line, problem } of found) process.stdout.write(`${file}:${line}  ${problem}\n`)
  process.stdout.write(`${files.length} modules, ${found.length} violations\n`)
  return found.length === 0 ? 0 : 1
})
