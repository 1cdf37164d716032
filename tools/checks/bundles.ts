import { join } from 'node:path'
import { bundle, read } from '../bundle/bundle.ts'
import type { Check } from './check.ts'
import { differences } from './differences.ts'

export const bundles: Check = {
  name: 'bundles',
  holds: 'dist/ is what the sources give',
  mend: 'npm run build',
  async run(root) {
    return differences({ wanted: await bundle(root), found: read(join(root, 'dist')), folder: 'dist/' })
  },
}
