import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import type { Check } from './check.ts'

/** A check that a program of the project's packages makes: what it prints is what is wrong. */
export function commandCheck(check: Omit<Check, 'run'>, script: string, args: readonly string[]): Check {
  return {
    ...check,
    run: (root) =>
      new Promise((resolve) => {
        const file = createRequire(`${root}/package.json`).resolve(script)
        const options = { cwd: root, maxBuffer: 64 << 20, env: { ...process.env, NO_COLOR: '1' } }
        execFile(process.execPath, [file, ...args], options, (error, stdout, stderr) => {
          resolve(error === null ? [] : [`${stdout}${stderr}`.trim() || error.message])
        })
      }),
  }
}
