import { execFileSync } from 'node:child_process'

/** The Node binary to measure with, and its version. */
export interface Runtime {
  readonly binary: string
  readonly version: string
}

/**
 * The runtime that GitHub gives the actions is Node 24: `GREENLIGHT_NODE24` may name its binary. Otherwise the Node that
 * runs this is used, whichever it is.
 *
 * @throws when the named binary is not Node 24.
 */
export function findRuntime(named: string | undefined): Runtime {
  if (named === undefined || named === '') return { binary: process.execPath, version: process.version }
  const version = execFileSync(named, ['--version'], { encoding: 'utf8' }).trim()
  if (!version.startsWith('v24.'))
    throw new Error(`GREENLIGHT_NODE24 is '${named}', which is Node ${version}, not 24`)
  return { binary: named, version }
}
