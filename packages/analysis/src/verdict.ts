/** Bad of all, summed over the current stage. */
export interface Tally {
  readonly total: number
  readonly bad: number
}

/** How one metric stands. */
export interface MetricReading {
  /** `errors`, `limits`, `latency`, or the name of a user's metric. */
  readonly name: string
  /** Share of its bound that the evidence against the canary has used, 0 to 1; at 1 it rolls back. */
  readonly evidence: number
  readonly observeOnly: boolean
  readonly canary?: Tally
  readonly stable?: Tally
  /** One sentence on what it saw. */
  readonly says: string
}

export interface Verdict {
  /** `inconclusive`: the time for evidence is over and it does not suffice, either way. */
  readonly verdict: 'wait' | 'advance' | 'rollback' | 'inconclusive'
  /** One sentence for people, with the numbers that decided. */
  readonly reason: string
  /** The largest share of its bound that any deciding metric has used, 0 to 1. */
  readonly evidence: number
  /** Upper bound on the canary's error rate above stable's, a fraction; undefined while nothing bounds it. */
  readonly bound: number | undefined
  /** What `bound` must come down to before the next stage, a fraction. */
  readonly budget: number | undefined
  readonly metrics: readonly MetricReading[]
  /** What narrows or withdraws the promise: stickiness, a missing control, too few tasks, odd weights. */
  readonly caveats: readonly string[]
  /** Intervals taken in so far, over all stages. */
  readonly looks: number
}
