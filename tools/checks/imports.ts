import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findViolations } from '../imports/find-violations.ts'
import { projectFiles } from '../project-files.ts'
import type { Check } from './check.ts'

export const imports: Check = {
  name: 'imports',
  holds: 'imports point inward; only adapters read the clock, the environment and chance',
  async run(root) {
    return projectFiles(root)
      .filter((file) => /^(packages|actions|examples)\/.*\.ts$/.test(file))
      .flatMap((file) => findViolations(file, readFileSync(join(root, file), 'utf8')))
      .map(({ file, line, problem }) => `${file}:${line}: ${problem}`)
  },
}
