import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, runTool } from './command-line.ts'
import { type LockedPackage, platformEntry, unanswered } from './lockfile/platforms.ts'

const HELP = `Adds to package-lock.json the builds for other platforms that npm left out.

  npx tsx tools/complete-lockfile.ts

npm forgets them when the registry in use has not mirrored them, and then refuses the file in \`npm ci\`.
`

await runTool(HELP, { flags: [] }, async () => {
  const file = join(ROOT, 'package-lock.json')
  const lock = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, LockedPackage> }
  const missing = unanswered(lock.packages)
  const unknown = missing.filter((each) => platformEntry(each) === undefined)
  for (const each of missing) {
    const entry = platformEntry(each)
    if (entry !== undefined) lock.packages[each.path] = entry
  }
  // npm's own order, so that its next change is a small one.
  lock.packages = Object.fromEntries(
    Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')),
  )
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
  for (const { name, range } of unknown)
    process.stderr.write(`${name}@${range} is missing, and its name tells no platform\n`)
  process.stdout.write(`added ${missing.length - unknown.length} entries\n`)
  return unknown.length === 0 ? 0 : 1
})
