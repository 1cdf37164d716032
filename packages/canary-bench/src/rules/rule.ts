import type { Minute } from '../world/play.ts'

/** A rule in the middle of one release. It sees the counts of a minute, never the truth behind them. */
export interface Watch {
  /** Takes in the next settled minute and says what the rule would do. */
  minute(observed: Minute): 'wait' | 'rollback'
}

/** A way to judge canaries: ours, a peer's, or a yardstick. */
export interface Rule {
  /** Short and unique; names the rule in tables and documents. */
  readonly name: string
  /** Begins a release. What a rule is told of the world beforehand is up to the rule: only the oracle looks. */
  start(): Watch
}

/** Errors by requests of the canary in a minute; undefined without requests, because 0 of 0 is no success. */
export function canaryErrorRate({ canary }: Minute): number | undefined {
  return canary.requests === undefined || canary.requests === 0 ? undefined : canary.errors / canary.requests
}
