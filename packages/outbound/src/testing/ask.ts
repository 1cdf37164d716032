import { get } from 'node:https'
import { createOutbound } from '../outbound.ts'
import { readUpTo } from '../read-up-to.ts'
import { unreachableIn } from '../unreachable.ts'
import { realClock } from './real-clock.ts'

/**
 * A program that asks for the URLs of its arguments, and prints what came as a line of JSON each. `agent:` before a URL
 * asks with the agents that the AWS SDK gets. A process of its own because Node reads NODE_EXTRA_CA_CERTS when it starts.
 */
const outbound = createOutbound({ env: process.env, clock: realClock })

const byAgent = async (url: string): Promise<string> => {
  const { httpsAgent } = await outbound.agents()
  return new Promise((resolve, reject) => {
    get(url, { agent: httpsAgent }, (answer) => {
      answer.setEncoding('utf8')
      let text = ''
      answer.on('data', (piece) => {
        text += piece
      })
      answer.on('end', () => resolve(text))
    }).on('error', reject)
  })
}

for (const each of process.argv.slice(2)) {
  const url = each.replace(/^agent:/, '')
  try {
    const text = url === each ? await readUpTo(await outbound.fetch(url), 10_000) : await byAgent(url)
    process.stdout.write(`${JSON.stringify({ text })}\n`)
  } catch (error) {
    const { message, next } = unreachableIn(error) ?? (error as Error & { next?: string })
    process.stdout.write(`${JSON.stringify({ message, next })}\n`)
  }
}
