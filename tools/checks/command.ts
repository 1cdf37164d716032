import { execFile } from 'node:child_process'
import { join } from 'node:path'
import type { Check } from './check.ts'

/**
 * A check that a program of the project's packages makes: what it prints is what is wrong.
 *
 * @param script its path below node_modules.
 */
export function commandCheck(check: Omit<Check, 'run'>, script: string, args: readonly string[]): Check {
  return {
    ...check,
    run: (root) =>
      new Promise((resolve) => {
        const file = join(root, 'node_modules', script)
        const options = { cwd: root, maxBuffer: 64 << 20, env: { ...process.env, NO_COLOR: '1' } }
        execFile(process.execPath, [file, ...args], options, (error, stdout, stderr) => {
          resolve(error === null ? [] : [`${stdout}${stderr}`.trim() || error.message])
        })
      }),
  }
}
