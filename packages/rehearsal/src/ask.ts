import { createInterface } from 'node:readline/promises'
import type { Readable } from 'node:stream'

/**
 * Asks the person at the terminal whether a job may run in an environment. What is neither yes nor no is asked
 * again: a slip of the finger rejects no release.
 */
export const askFor =
  ({ input, output }: { readonly input: Readable; readonly output: NodeJS.WritableStream }) =>
  async (environment: string): Promise<boolean> => {
    const lines = createInterface({ input, output })
    try {
      for (;;) {
        const answer = await lines.question(`Approve the deployment to ${environment}? [y/n] `)
        if (/^y(es)?$/i.test(answer.trim())) return true
        if (/^no?$/i.test(answer.trim())) return false
      }
    } finally {
      lines.close()
    }
  }
