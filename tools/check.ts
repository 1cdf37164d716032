import { actions } from './checks/actions.ts'
import { bundles } from './checks/bundles.ts'
import type { Check } from './checks/check.ts'
import { commandCheck } from './checks/command.ts'
import { documents } from './checks/documents.ts'
import { imports } from './checks/imports.ts'
import { lockfile } from './checks/lockfile.ts'
import { machinePaths } from './checks/machine-paths.ts'
import { manifests } from './checks/manifests.ts'
import { regexps } from './checks/regexps.ts'
import { ROOT, runTool } from './command-line.ts'

const CHECKS: readonly Check[] = [
  commandCheck({ name: 'types', holds: 'TypeScript finds no error' }, 'typescript/bin/tsc', ['-p', '.']),
  commandCheck(
    { name: 'purity', holds: 'release and analysis compile without Node, the DOM or any other host' },
    'typescript/bin/tsc',
    ['-p', 'tsconfig.pure.json'],
  ),
  commandCheck(
    { name: 'lint', holds: 'Biome finds nothing to mend or to format', mend: 'npx biome check --write .' },
    '@biomejs/biome/bin/biome',
    ['check', '--error-on-warnings', '--colors=off', '.'],
  ),
  imports,
  regexps,
  manifests,
  actions,
  documents,
  bundles,
  lockfile,
  machinePaths,
]

const HELP = `Checks everything that can be checked without running the product, in parallel.

  npm run check
  npm run check -- --only NAME     one check
  npm run check -- --json          the findings as one JSON document

${CHECKS.map(({ name, holds }) => `  ${name.padEnd(10)} ${holds}`).join('\n')}

Exit code: 0 when all is well, 1 when a check finds something, 2 when it was called wrongly.
`

interface Result {
  readonly name: string
  readonly ok: boolean
  readonly seconds: number
  readonly findings: readonly string[]
  readonly mend?: string
}

await runTool(HELP, { flags: ['json'], values: ['only'] }, async ({ flags, values }) => {
  const only = values.get('only')
  const chosen = CHECKS.filter(({ name }) => only === undefined || name === only)
  if (chosen.length === 0) {
    throw new Error(
      `--only ${only}: there is no such check. There are: ${CHECKS.map(({ name }) => name).join(', ')}`,
    )
  }
  const started = performance.now()
  const json = flags.has('json')
  const results = await Promise.all(
    chosen.map(async (check) => {
      const result = await timed(check)
      if (!json) process.stdout.write(line(result))
      return result
    }),
  )
  const failed = results.filter(({ ok }) => !ok)
  const seconds = rounded(performance.now() - started)
  if (json)
    process.stdout.write(
      `${JSON.stringify({ ok: failed.length === 0, seconds, checks: results }, null, 2)}\n`,
    )
  else {
    for (const result of failed) process.stdout.write(account(result))
    process.stdout.write(
      `\n${results.length - failed.length} passed, ${failed.length} failed, in ${seconds.toFixed(1)} s\n`,
    )
  }
  return failed.length === 0 ? 0 : 1
})

async function timed(check: Check): Promise<Result> {
  const started = performance.now()
  const findings = await check.run(ROOT).catch((error: unknown) => [`could not finish: ${String(error)}`])
  return {
    name: check.name,
    ok: findings.length === 0,
    seconds: rounded(performance.now() - started),
    findings,
    ...(check.mend !== undefined && { mend: check.mend }),
  }
}

function rounded(milliseconds: number): number {
  return Math.round(milliseconds) / 1000
}

function line({ name, ok, seconds }: Result): string {
  return `${ok ? 'ok  ' : 'FAIL'} ${name.padEnd(10)} ${seconds.toFixed(1).padStart(5)} s\n`
}

function account({ name, findings, mend }: Result): string {
  const shown = findings.slice(0, 40)
  const more = findings.length > shown.length ? [`… and ${findings.length - shown.length} more`] : []
  const advice = mend === undefined ? [] : [`Mend with: ${mend}`]
  return `\n${[`── ${name}`, ...shown, ...more, ...advice].join('\n')}\n`
}
