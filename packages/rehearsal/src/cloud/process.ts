import { createInterface } from 'node:readline'
import { createCloud, processTasks, realClock } from '@greenlight/local-cloud'
import { GITHUB_PROVIDER } from '../roles.ts'
import type { CloudMessage, CloudOptions, CloudQuestion } from './protocol.ts'

/*
 * The local cloud as a process of its own. Ends when its standard input does, and its tasks with it.
 */

const say = (message: CloudMessage) => process.stdout.write(`${JSON.stringify(message)}\n`)

const { speed, epoch, region, account, store } = JSON.parse(process.argv[2] ?? '') as CloudOptions

const cloud = createCloud({
  clock: realClock(speed, { epochReal: epoch.real, epochWorld: epoch.world }),
  region,
  account,
  tasks: processTasks({}),
})
void store
const { endpoint } = await cloud.listen({})

const answer = async (question: CloudQuestion): Promise<unknown> => {
  switch (question.ask) {
    case 'push-image': {
      const { repository, tag, directory } = question
      const { digest } = await cloud.images.push({ repository, tag, directory })
      return digest
    }
    case 'put-role': {
      const { name, trust, policy } = question.role
      cloud.iam.putRole({ name, trust, policies: policy.Statement.length === 0 ? [] : [policy] })
      return null
    }
    case 'trust-issuer':
      cloud.iam.putIdentityProvider({
        host: GITHUB_PROVIDER,
        issuer: question.issuer,
        audiences: ['sts.amazonaws.com'],
      })
      return null
    case 'balancer-url':
      return cloud.balancers.url(question.name)
    case 'calls':
      return cloud.calls.map(({ at, service, operation, write, error }) => ({
        at,
        service,
        operation,
        write,
        ...(error !== undefined && { error }),
      }))
  }
}

createInterface({ input: process.stdin })
  .on('line', (line) => {
    const question = JSON.parse(line) as CloudQuestion
    answer(question).then(
      (value) => say({ say: 'answer', id: question.id, value }),
      (error: unknown) =>
        say({ say: 'failed', id: question.id, why: error instanceof Error ? error.message : String(error) }),
    )
  })
  .on('close', () => {
    void cloud.close().finally(() => process.exit(0))
  })

say({ say: 'ready', endpoint })
