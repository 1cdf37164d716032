/** How one release ended. */
export interface Outcome {
  /** `kept`: the comparison was over and nothing was rolled back. `stuck`: no verdict though all time was over. */
  readonly end: 'rollback' | 'promoted' | 'inconclusive' | 'kept' | 'stuck'
  /** Minutes from the start to the end. */
  readonly minutes: number
  /** Minutes from the start until the bake began; undefined when it never did. */
  readonly ramp?: number
  /**
   * Requests that failed because the canary is worse, until the end. What an inconclusive canary does at its weight
   * until a person decides is not in it.
   */
  readonly hurt: number
}
