import { startChild } from './child.ts'
import type { CloudCalls, LocalCloud } from './local-cloud.ts'
import { GITHUB_PROVIDER } from './roles.ts'

/** The key of the account's root user, for what the rehearsal itself does. */
const ROOT = { accessKeyId: 'AKIAROOTREHEARSAL', secretAccessKey: 'rehearsal' }

export interface CloudOrder {
  /** How many times faster than real time the world runs, and both times at one instant. */
  readonly speed: number
  readonly epoch: { readonly real: number; readonly world: number }
  readonly region: string
  readonly account: string
  /** Where images and what tasks write are kept. */
  readonly store: string
}

/** What the cloud's process says when it is ready. */
interface Ready {
  readonly endpoint: string
}

/** Starts the local cloud as a process of its own. */
export const startCloud = async ({
  speed,
  epoch,
  region,
  account,
  store,
}: CloudOrder): Promise<LocalCloud> => {
  const options = {
    speed,
    epochReal: epoch.real,
    epochWorld: epoch.world,
    region,
    account,
    storeDirectory: store,
  }
  const child = startChild<never, Ready>({
    name: 'the local cloud',
    file: new URL('./serve.ts', import.meta.resolve('@greenlight/local-cloud')),
    args: ['--options', JSON.stringify(options)],
  })
  const { endpoint } = await child.next((message): message is Ready => 'endpoint' in message)

  const ask = async (path: string, body?: unknown): Promise<unknown> => {
    const answer = await fetch(`${endpoint}/_cloud/${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      ...(body !== undefined && {
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    })
    const content = (await answer.json()) as { readonly message?: string }
    if (!answer.ok) throw new Error(`the local cloud refuses ${path}: ${content.message}`)
    return content
  }

  return {
    access: { endpoint, region, credentials: ROOT },
    pushImage: async (image) => ((await ask('images', image)) as { digest: string }).digest,
    putRole: async ({ name, trust, policy }) => {
      await ask('roles', { name, trust, policies: policy.Statement.length === 0 ? [] : [policy] })
    },
    trustIssuer: async (issuer) => {
      await ask('identity-providers', { host: GITHUB_PROVIDER, issuer, audiences: ['sts.amazonaws.com'] })
    },
    balancerUrl: async (name) => {
      const query = new URLSearchParams({ name })
      return ((await ask(`balancers/url?${query}`)) as { url: string }).url
    },
    killTasks: async (order) => {
      await ask('tasks/kill', order)
    },
    calls: async (since) => (await ask(`calls?since=${since}`)) as CloudCalls,
    stop: () => child.stop(),
  }
}
