import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { TEST_PACKAGES } from '../imports/rules.ts'
import { scan } from '../imports/scan.ts'
import { packageOf } from '../imports/specifier.ts'
import { projectFiles } from '../project-files.ts'
import type { Check } from './check.ts'

export const manifests: Check = {
  name: 'manifests',
  holds: 'each package.json names the packages that its sources import, and no other',
  mend: 'npm install -E -w FOLDER PACKAGE, or npm uninstall -w FOLDER PACKAGE; then npx tsx tools/complete-lockfile.ts',
  async run(root) {
    const files = projectFiles(root)
    const read = (file: string) => readFileSync(join(root, file), 'utf8')
    return files
      .filter((file) => /^(packages|actions)\/[^/]+\/package\.json$/.test(file))
      .flatMap((manifest) => {
        const sources = files.filter(
          (file) => file.startsWith(manifest.replace('package.json', 'src/')) && file.endsWith('.ts'),
        )
        return manifestProblems(read(manifest), sources.map(read)).map((problem) => `${manifest}: ${problem}`)
      })
  },
}

/**
 * Tells what a package.json says about its third-party packages from what the sources import. A missing one works as
 * long as npm happens to hoist it for somebody else; an idle one is downloaded, and vouched for, for nothing.
 */
export function manifestProblems(manifest: string, sources: readonly string[]): readonly string[] {
  const { dependencies = {}, devDependencies = {} } = JSON.parse(manifest) as Record<
    string,
    Readonly<Record<string, string>> | undefined
  >
  const imported = new Set(
    sources
      .flatMap((source) => scan(source).imports)
      .map(({ specifier }) => specifier)
      .filter((specifier) => !/^(\.|node:|@greenlight\/)/.test(specifier))
      .map(packageOf)
      .filter((name) => !TEST_PACKAGES.includes(name)),
  )
  const named = Object.keys({ ...dependencies, ...devDependencies })
  return [
    ...[...imported]
      .filter((name) => !named.includes(name))
      .map((name) => `does not name ${name}, which is imported`),
    ...named
      .filter((name) => !imported.has(name.replace(/^@types\//, '')))
      .map((name) => `names ${name}, which nothing imports`),
  ].sort()
}
