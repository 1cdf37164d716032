import type { Instant, Slot, Weights } from '@greenlight/release'
import type { Tally } from './clients/record.ts'

export type Outcome = 'promoted' | 'rolled-back' | 'refused' | 'inconclusive'

/** How the workflow run ended; `lost` when its runner was killed and nobody was left to say. */
export type Conclusion = 'success' | 'failure' | 'cancelled' | 'lost'

/** One release or rollback, as people and programs read it. Seconds are the world's. */
export interface ReleaseRow {
  readonly tag: string
  readonly kind: 'release' | 'rollback'
  readonly conclusion: Conclusion
  readonly outcome: Outcome
  /** The tag that holds all the traffic at the end; null when none does. */
  readonly serving: string | null
  readonly weights: Weights
  /** The shares of traffic that the new version was seen to have, in order. */
  readonly steps: readonly number[]
  readonly requests: number
  readonly lost: number
  /** Answers of 500 to 599 by the tag that gave them; only those above 0. */
  readonly failedByVersion: Readonly<Record<string, number>>
  /**
   * From the last look at the metrics before the traffic was taken back (from the dispatch for a rollback by
   * hand, from the runner's death when it was killed) until all of it was back. Null when none was.
   */
  readonly rollbackSeconds: number | null
  /** From the push until the bake began. Null when the new version never had all traffic. */
  readonly deploySeconds: number | null
}

/** A row and what else was seen, for the verification. */
export interface Observed {
  readonly row: ReleaseRow
  /** The tags of the images that the serving slot's tasks run at the end. */
  readonly running: readonly string[]
  /** Healthy targets and desired tasks of the serving slot at the end. */
  readonly healthy: number
  readonly desired: number
  /** The tags that answered the clients in the last moments, as they recorded it. */
  readonly answering: readonly string[]
  readonly lostReasons: readonly string[]
}

export interface Report {
  readonly releases: readonly ReleaseRow[]
  readonly wallSeconds: number
  readonly timeLapse: number
}

/** What was watched during one release. */
export interface Watched {
  readonly tag: string
  readonly kind: 'release' | 'rollback'
  readonly conclusion: Conclusion
  /** The slot with no traffic when it began. */
  readonly candidate: Slot
  readonly startedAt: Instant
  /** World time and percent on the candidate, whenever it had changed; the first is the state at the start. */
  readonly shares: readonly { readonly at: Instant; readonly percent: number }[]
  /** When the cause of going back was read; undefined when nobody looked. */
  readonly causeAt?: Instant
  /** The share with which the new version bakes, in percent; 100 when no control is kept. */
  readonly bakesAt: number
  readonly weights: Weights
  readonly serving: string | null
  readonly tally: Tally
}

const seconds = (from: Instant, to: Instant) => Math.round((to - from) / 100) / 10

/** What became of it, by where the traffic went, not by what anybody said. */
const outcomeOf = ({ kind, tag, serving, shares }: Watched): Outcome => {
  const last = shares.at(-1)?.percent ?? 0
  if (serving === tag) return kind === 'release' ? 'promoted' : 'rolled-back'
  if (last !== 0) return 'inconclusive'
  return shares.some(({ percent }) => percent > 0) ? 'rolled-back' : 'refused'
}

/** Draws the row from what was watched. */
export const rowOf = (watched: Watched): ReleaseRow => {
  const { tag, kind, conclusion, shares, startedAt, causeAt, bakesAt, weights, serving, tally } = watched
  const outcome = outcomeOf(watched)
  const full = shares.find(({ percent }) => percent === 100)
  const deployed = full === undefined ? undefined : shares.find(({ percent }) => percent >= bakesAt)
  // Back, for a release, is the first 0 after it had traffic; for a rollback, all traffic on its target.
  const gained = shares.findIndex(({ percent }) => percent > 0)
  const back = kind === 'rollback' ? full : shares.slice(gained + 1).find(({ percent }) => percent === 0)
  const cause = kind === 'rollback' ? startedAt : causeAt
  const took = gained >= 0 && outcome === 'rolled-back' && back !== undefined && cause !== undefined
  const failed = Object.entries(tally.versions).filter(([, { failed }]) => failed > 0)
  return {
    tag,
    kind,
    conclusion,
    outcome,
    serving,
    weights,
    steps: shares.map(({ percent }) => percent).filter((percent) => percent > 0),
    requests: tally.requests,
    lost: tally.lost,
    failedByVersion: Object.fromEntries(failed.map(([version, { failed: count }]) => [version, count])),
    rollbackSeconds: took ? seconds(cause, back.at) : null,
    deploySeconds: kind === 'release' && deployed !== undefined ? seconds(startedAt, deployed.at) : null,
  }
}
