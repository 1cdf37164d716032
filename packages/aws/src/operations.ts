import type { ECSClientConfig } from '@aws-sdk/client-ecs'
import type { AwsClock } from './aws-clock.ts'
import { type Watchable, watchDates } from './dated-answers.ts'
import { type Subject, translate } from './errors.ts'

type Option<Name extends keyof ECSClientConfig> = NonNullable<ECSClientConfig[Name]>

/** Credentials, or a function that gets them when they are needed. */
export type Credentials = Option<'credentials'>

/** The transport of the SDK: its options, or a whole handler. */
export type RequestHandler = Option<'requestHandler'>

/** What every client of the SDK is made with. */
export interface ClientConfig {
  readonly region: string
  readonly maxAttempts: number
  readonly retryMode: 'standard'
  readonly requestHandler: RequestHandler
  readonly customUserAgent: [string, string][]
  readonly credentials?: Credentials
  readonly endpoint?: string
}

/** How often a call is sent at most, the first time included. */
export interface Attempts {
  readonly read: number
  /** Writes that may be repeated without harm. */
  readonly write: number
  /** Writes of weights and of the lease. Fewer, so that the last attempt is over before the lease's safety margin is. */
  readonly weights: number
  /** Writes that would happen twice. Whoever asked looks first, and then asks again. */
  readonly once: 1
}

/** What all calls of a session have in common. */
export interface Connection {
  readonly config: Omit<ClientConfig, 'maxAttempts'>
  readonly attempts: Attempts
  readonly signal: AbortSignal | undefined
  /** Registers a secret of the credentials before a call is signed with them. */
  readonly keep: ((secret: string) => void) | undefined
  /** Told of the date of every answer. */
  readonly clock: AwsClock | undefined
}

/** As far as a client of the SDK is known here: it resolves its credentials once, and again when they end. */
interface SdkClient extends Watchable {
  readonly config: {
    readonly credentials?: () => Promise<{ readonly secretAccessKey: string; readonly sessionToken?: string }>
  }
}

interface SendOptions {
  readonly abortSignal?: AbortSignal
}

type Send<Client, Input, Output> = (client: Client, input: Input, options: SendOptions) => Promise<Output>

/** One kind of call: names an operation, and says how the client sends it. */
type Kind<Client> = <Input, Output>(
  name: string,
  send: Send<Client, Input, Output>,
) => (input: Input, about?: Subject) => Promise<Output>

/**
 * The calls of one service. Each kind of call has a client of its own, because the SDK's allowance of retries
 * is per client: polling that is throttled must not use up what a rollback needs.
 */
export type Operations<Client> = Readonly<Record<keyof Attempts, Kind<Client>>>

/**
 * Begins the calls of a service.
 * @param service IAM's prefix for its actions
 * @param make makes a client of the SDK
 */
export type Serve = <Client extends SdkClient>(
  service: string,
  make: (config: ClientConfig) => Client,
) => Operations<Client>

export const serve =
  ({ config, attempts, signal, keep, clock }: Connection): Serve =>
  <Client extends SdkClient>(service: string, make: (config: ClientConfig) => Client) => {
    const connected = (maxAttempts: number): Client => {
      const client = make({ ...config, maxAttempts })
      if (clock !== undefined) watchDates(client, clock)
      return client
    }
    const options: SendOptions = signal === undefined ? {} : { abortSignal: signal }
    const kind = (maxAttempts: number): Kind<Client> => {
      let client: Client | undefined
      return (name, send) => async (input, about) => {
        try {
          signal?.throwIfAborted()
          client ??= connected(maxAttempts)
          if (keep !== undefined) await keepCredentials(client, keep)
          return await send(client, input, options)
        } catch (error) {
          throw translate(error, { operation: `${service}:${name}`, about, signal })
        }
      }
    }
    return {
      read: kind(attempts.read),
      write: kind(attempts.write),
      weights: kind(attempts.weights),
      once: kind(attempts.once),
    }
  }

/** Whatever the chain of providers found: nothing that is printed later may hold it. */
const keepCredentials = async ({ config }: SdkClient, keep: (secret: string) => void): Promise<void> => {
  const found = await config.credentials?.()
  if (found === undefined) return
  keep(found.secretAccessKey)
  if (found.sessionToken !== undefined) keep(found.sessionToken)
}
