import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Check } from './check.ts'
import { differences } from './differences.ts'

export const documents: Check = {
  name: 'documents',
  holds:
    'tables in READMEs, docs/config.md, docs/task-definition.md and the JSON schema are what the code says',
  mend: 'npm run docs',
  async run(root) {
    // Loaded here, so that an error in the config package's own sources is this check's finding and no other's.
    const { generateDocs } = await import('../docs/generate.ts')
    const { documents: wanted, problems } = generateDocs(root)
    const found = new Map<string, string>()
    for (const path of wanted.keys()) {
      const file = join(root, path)
      if (existsSync(file)) found.set(path, readFileSync(file, 'utf8'))
    }
    return [...problems, ...differences({ wanted, found, folder: '' })]
  },
}
