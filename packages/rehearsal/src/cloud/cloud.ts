import { fileURLToPath } from 'node:url'
import { startChild } from '../child.ts'
import type { LocalCloud } from '../local-cloud.ts'
import type { CloudAnswers, CloudMessage, CloudOptions, CloudQuestion } from './protocol.ts'

type Said<S extends CloudMessage['say']> = Extract<CloudMessage, { say: S }>
type Unnumbered<Q> = Q extends unknown ? Omit<Q, 'id'> : never

/** The key of the account's root user, for what the rehearsal itself does. */
const ROOT = { accessKeyId: 'AKIAROOTREHEARSAL', secretAccessKey: 'rehearsal' }

/** Starts the local cloud. */
export const startCloud = async (options: CloudOptions): Promise<LocalCloud> => {
  const child = startChild<CloudQuestion, CloudMessage>({
    name: 'the cloud',
    file: fileURLToPath(new URL('./process.ts', import.meta.url)),
    args: [JSON.stringify(options)],
  })
  const { endpoint } = await child.next((message): message is Said<'ready'> => message.say === 'ready')

  let questions = 0
  const ask = async <A extends CloudQuestion['ask']>(
    question: Extract<Unnumbered<CloudQuestion>, { ask: A }>,
  ): Promise<CloudAnswers[A]> => {
    const id = questions++
    const answer = child.next(
      (message): message is Said<'answer' | 'failed'> => message.say !== 'ready' && message.id === id,
    )
    child.tell({ ...question, id } as CloudQuestion)
    const said = await answer
    if (said.say === 'failed') throw new Error(said.why)
    return said.value as CloudAnswers[A]
  }

  return {
    access: { endpoint, region: options.region, credentials: ROOT },
    pushImage: (image) => ask<'push-image'>({ ask: 'push-image', ...image }),
    putRole: async (role) => void (await ask<'put-role'>({ ask: 'put-role', role })),
    trustIssuer: async (issuer) => void (await ask<'trust-issuer'>({ ask: 'trust-issuer', issuer })),
    balancerUrl: (name) => ask<'balancer-url'>({ ask: 'balancer-url', name }),
    calls: () => ask<'calls'>({ ask: 'calls' }),
    stop: () => child.stop(),
  }
}
