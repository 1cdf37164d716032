import { writeFile } from 'node:fs/promises'
import type { RunEnd } from './local-runner.ts'

/** Writes what the jobs of a run left for people into one Markdown file. */
export const keepSummaries = (file: string, { summaries }: RunEnd): Promise<void> =>
  writeFile(file, summaries.map(({ job, text }) => `# ${job}\n\n${text.trim()}\n`).join('\n'))
