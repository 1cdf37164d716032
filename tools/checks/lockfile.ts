import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type LockedPackages, unanswered } from '../lockfile/platforms.ts'
import type { Check } from './check.ts'

export const lockfile: Check = {
  name: 'lockfile',
  holds: 'package-lock.json is complete, names no address and pins what it can by hash',
  mend: 'npm install && npx tsx tools/complete-lockfile.ts',
  async run(root) {
    return lockfileProblems(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  },
}

/** What is wrong with the text of a lockfile. Links to our own workspaces carry a folder instead of an address. */
export function lockfileProblems(text: string): readonly string[] {
  const { packages } = JSON.parse(text) as { packages: LockedPackages }
  const problems = Object.entries(packages).flatMap(([path, { resolved, integrity, link, optional, os }]) => {
    const thirdParty = path.includes('node_modules/') && link !== true
    const otherPlatform = optional === true && os !== undefined
    return [
      ...(resolved?.includes(':') ? [`${path} names the address ${resolved}`] : []),
      ...(thirdParty && integrity === undefined && !otherPlatform ? [`${path} has no integrity hash`] : []),
    ]
  })
  const missing = unanswered(packages).map(
    ({ name, range }) => `${name}@${range} has no entry: npm ci would refuse`,
  )
  return [...problems, ...missing].map((problem) => `package-lock.json: ${problem}`)
}
