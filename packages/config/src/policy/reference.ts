import { chapters } from '../reference-tables.ts'
import { policyFile } from './schema.ts'

/** The keys of a policy for its page, from the schema alone, one level of headings below the page's own chapters. */
export const policyReference = (): string =>
  chapters(policyFile, '')
    .map((line) => (line.startsWith('## ') ? `#${line}` : line))
    .join('\n')
    .trimEnd()
