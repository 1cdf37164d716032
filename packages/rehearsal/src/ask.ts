import { createInterface } from 'node:readline/promises'
import type { Readable } from 'node:stream'

/** Asks the person at the terminal whether a job may run in an environment. */
export const askFor =
  ({ input, output }: { readonly input: Readable; readonly output: NodeJS.WritableStream }) =>
  async (environment: string): Promise<boolean> => {
    const lines = createInterface({ input, output })
    try {
      const answer = await lines.question(`Approve the deployment to ${environment}? [y/n] `)
      return /^y(es)?$/i.test(answer.trim())
    } finally {
      lines.close()
    }
  }
