import type { Document } from '@greenlight/release'
import { appendToCommandFile } from './command-file.ts'
import type { Environment } from './environment.ts'
import { documentMarkdown } from './markdown.ts'

/** The summary of the step, shown on the run's page. */
export interface Summary {
  /** Appends; written at once, so that what was said stays even if the job is lost. */
  add(document: Document): void
}

/** The runner drops the whole summary of a step above 1 MiB; some room is left for the note that says so. */
const LARGEST = 1_048_576 - 1_024

export const createSummary = (env: Environment, redact: (text: string) => string): Summary => {
  let bytes = 0
  let full = false
  return {
    add: (document) => {
      if (full) return
      const text = `${redact(documentMarkdown(document))}\n`
      const size = Buffer.byteLength(text)
      full = bytes + size > LARGEST
      const fitting = full
        ? '\n*The summary ends here: the rest would exceed the 1 MiB that GitHub shows.*\n'
        : text
      bytes += size
      appendToCommandFile(env, 'GITHUB_STEP_SUMMARY', fitting)
    },
  }
}
