import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Environment } from './environment.ts'

/**
 * Writes a file where the job keeps what it does not need afterwards (`RUNNER_TEMP`).
 * @returns its path; undefined when the runner has no such place or no room, which must not fail a release
 */
export const writeReportFile = (
  env: Environment,
  { name, text }: { readonly name: string; readonly text: string },
): string | undefined => {
  const directory = env['RUNNER_TEMP']
  if (!directory) return undefined
  try {
    mkdirSync(join(directory, 'greenlight'), { recursive: true })
    const path = join(directory, 'greenlight', name)
    writeFileSync(path, text)
    return path
  } catch {
    return undefined
  }
}
