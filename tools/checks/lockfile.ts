import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Check } from './check.ts'

interface LockedPackage {
  readonly version?: string
  readonly resolved?: string
  readonly integrity?: string
  readonly link?: boolean
}

export const lockfile: Check = {
  name: 'lockfile',
  holds: 'package-lock.json names no address and pins every package by its hash',
  async run(root) {
    return lockfileProblems(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  },
}

/** What is wrong with the text of a lockfile. Links to our own workspaces carry a folder instead of an address. */
export function lockfileProblems(text: string): readonly string[] {
  const { packages } = JSON.parse(text) as { packages: Readonly<Record<string, LockedPackage>> }
  return Object.entries(packages).flatMap(([path, { resolved, integrity, link }]) => {
    const thirdParty = path.includes('node_modules/') && link !== true
    return [
      ...(resolved?.includes(':') ? [`package-lock.json: ${path} names the address ${resolved}`] : []),
      ...(thirdParty && integrity === undefined ? [`package-lock.json: ${path} has no integrity hash`] : []),
    ]
  })
}
