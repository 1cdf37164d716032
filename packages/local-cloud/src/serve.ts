import { parseArgs } from 'node:util'
import { ownerRoutes } from './admin.ts'
import { realClock } from './clock/real-clock.ts'
import { type CloudOptions, createCloud } from './cloud.ts'
import { listen } from './http-server.ts'
import type { IdentityProvider, RoleInput } from './services/iam/roles.ts'
import { processTasks } from './tasks/processes.ts'

/**
 * Runs a cloud as a process of its own: `serve.ts [--options <JSON>]`, or the JSON in LOCAL_CLOUD_OPTIONS.
 * Prints one JSON line when ready and ends when its standard input closes, or on SIGINT and SIGTERM.
 */
interface ServeOptions
  extends Pick<
    CloudOptions,
    'region' | 'account' | 'seed' | 'convergence' | 'timings' | 'enforceIam' | 'rateLimits' | 'storeDirectory'
  > {
  /** Port of the API; default: any free one. */
  readonly port?: number
  /** How many times faster than real time the world runs. Default 1. */
  readonly speed?: number
  /** A real instant and the world's time at it, in milliseconds; default: now, and the same. */
  readonly epochReal?: number
  readonly epochWorld?: number
  readonly roles?: readonly RoleInput[]
  readonly identityProviders?: readonly IdentityProvider[]
}

const KEYS: readonly (keyof ServeOptions)[] = [
  'region',
  'account',
  'seed',
  'convergence',
  'timings',
  'enforceIam',
  'rateLimits',
  'storeDirectory',
  'port',
  'speed',
  'epochReal',
  'epochWorld',
  'roles',
  'identityProviders',
]

const readOptions = (): ServeOptions => {
  const { values } = parseArgs({ options: { options: { type: 'string' } } })
  const given: unknown = JSON.parse(values.options ?? process.env['LOCAL_CLOUD_OPTIONS'] ?? '{}')
  if (typeof given !== 'object' || given === null) throw new TypeError('the options must be a JSON object')
  const unknown = Object.keys(given).find((key) => !KEYS.includes(key as keyof ServeOptions))
  if (unknown !== undefined) throw new TypeError(`option "${unknown}" is not one of ${KEYS.join(', ')}`)
  return given
}

const main = async (): Promise<void> => {
  const { port, speed = 1, roles = [], identityProviders = [], ...options } = readOptions()
  const { epochReal = Date.now(), epochWorld = epochReal, ...rest } = options
  const clock = realClock(speed, { epochReal, epochWorld })
  const store = rest.storeDirectory === undefined ? {} : { storeDir: rest.storeDirectory }
  const cloud = createCloud({ ...rest, clock, tasks: processTasks(store) })
  for (const provider of identityProviders) cloud.iam.putIdentityProvider(provider)
  for (const role of roles) cloud.iam.putRole(role)
  const server = await listen(cloud, port === undefined ? {} : { port }, ownerRoutes(cloud))

  let isEnding = false
  const end = (): void => {
    if (isEnding) return
    isEnding = true
    const ended = server.close().then(() => cloud.close())
    ended.then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error)
        process.exit(1)
      },
    )
  }
  process.on('SIGINT', end)
  process.on('SIGTERM', end)
  process.stdin.on('end', end)
  process.stdin.on('close', end)
  process.stdin.resume()

  const { region, account } = cloud
  console.log(JSON.stringify({ endpoint: server.endpoint, region, account, speed, epochReal, epochWorld }))
}

await main()
