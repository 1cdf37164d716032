import { copyFile, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { RunEnd } from './local-runner.ts'

/**
 * Writes what the jobs of a run left for people into one Markdown file, and puts the files that they uploaded beside it:
 * under its name and their own.
 */
export const keepSummaries = async (file: string, { summaries, files }: RunEnd): Promise<void> => {
  await writeFile(file, summaries.map(({ job, text }) => `# ${job}\n\n${text.trim()}\n`).join('\n'))
  for (const each of files) {
    await copyFile(each, join(dirname(file), `${basename(file, '.md')}-${basename(each)}`))
  }
}
