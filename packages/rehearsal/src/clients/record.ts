import type { Instant } from '@greenlight/release'

/** One request of the clients, as written to their file: one JSON line each. Times are real, not the world's. */
export interface RequestRecord {
  /** When the schedule wanted it sent. */
  readonly due: Instant
  /** When it was sent. */
  readonly sent: Instant
  /** Milliseconds from `due` to the last byte: a client that waits for its turn waits too. */
  readonly took: number
  readonly path: string
  /** HTTP status; absent when no whole answer came. */
  readonly status?: number
  /** The version that answered, when the answer tells. */
  readonly version?: string
  /** Whether the load balancer itself made the answer. */
  readonly balancer?: true
  /** Why no whole answer came. */
  readonly error?: string
}

/** Neither an answer nor one from the application: what no release may cause. */
const isLost = ({ status, balancer }: RequestRecord): boolean =>
  status === undefined || (balancer === true && status >= 500)

/** The application itself answered with 500 to 599. */
const isFailed = (record: RequestRecord): boolean =>
  !isLost(record) && record.status !== undefined && record.status >= 500

/** Answers that do not tell who gave them are counted under this name. */
export const UNKNOWN_VERSION = 'unknown'

export interface Tally {
  readonly requests: number
  readonly lost: number
  /** By version: how many answers, and how many of them were 500 to 599. */
  readonly versions: Readonly<Record<string, { readonly requests: number; readonly failed: number }>>
  /** 95th percentile in milliseconds over all answers; undefined without any. */
  readonly p95: number | undefined
  /** The first few reasons of lost requests. */
  readonly reasons: readonly string[]
}

const REASONS = 5

const nearestRank = (sorted: readonly number[], percent: number): number | undefined =>
  sorted[Math.max(0, Math.ceil((sorted.length * percent) / 100) - 1)]

const reasonOf = ({ error, status, path }: RequestRecord): string =>
  `${path}: ${error ?? `${status} by the load balancer`}`

/** Counts records. */
export const tally = (records: readonly RequestRecord[]): Tally => {
  const versions: Record<string, { requests: number; failed: number }> = {}
  const took: number[] = []
  const reasons: string[] = []
  let lost = 0
  for (const record of records) {
    if (isLost(record)) {
      lost += 1
      if (reasons.length < REASONS) reasons.push(reasonOf(record))
      continue
    }
    took.push(record.took)
    const name = record.version ?? UNKNOWN_VERSION
    const version = versions[name] ?? { requests: 0, failed: 0 }
    versions[name] = version
    version.requests += 1
    if (isFailed(record)) version.failed += 1
  }
  took.sort((a, b) => a - b)
  return { requests: records.length, lost, versions, p95: nearestRank(took, 95), reasons }
}
