import type { Instant } from '@greenlight/release'
import type { Tally } from './record.ts'

/** How an answer tells which version gave it. */
export interface VersionSign {
  /** A header of every answer, in lower case. */
  readonly header?: string
  /** A page whose JSON holds the version, and the dotted path to it. */
  readonly page?: { readonly path: string; readonly json: string }
}

/** What the clients' process is started with, as JSON in its first argument. */
export interface ClientsOptions {
  /** Scheme, host and port of the load balancer. */
  readonly origin: string
  readonly host: string
  /** Asked for in turn; each begins with `/`. */
  readonly paths: readonly string[]
  /** Requests per real second. */
  readonly rate: number
  readonly sign: VersionSign
  /** One JSON line for each request. */
  readonly file: string
}

/** What the clients' process says, one JSON line each. */
export type ClientsMessage =
  | { readonly say: 'interval'; readonly from: Instant; readonly to: Instant; readonly tally: Tally }
  /** All requests due before `until` have ended and stand in the file. */
  | { readonly say: 'settled'; readonly until: Instant }

/** What it is told, one JSON line each. */
export type ClientsCommand = { readonly do: 'settle'; readonly until: Instant }
