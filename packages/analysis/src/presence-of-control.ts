import { DUE } from './compared-counts.ts'
import type { TrialSettings } from './settings.ts'

/**
 * Intervals in a row in which the old version was not counted, after which it counts as not counted at all. Fewer are a
 * late scrape or a partial answer, and a service that is past its limits on both versions alike must not be taken back
 * for that.
 */
const UNCOUNTED = 3

/** What a limit of the canary is held against in an interval: what stable has, the limit alone, or nothing. */
export type Control = 'stable' | 'limit' | 'nothing'

/**
 * Whether there is a control for the limits. Without one (`absolute`, or all traffic on the canary) they hold absolutely.
 *
 * An old version that is not counted (no series, no requests, a label that is missing) is no control: there is nothing to
 * attribute anything to, and a canary that is past its limits would meet its users until the time for evidence is over. So
 * after `UNCOUNTED` intervals without it, and with so many requests due to it that chance is no reason, the limits hold
 * absolutely until it is counted again. A control that is missing from fewer is no licence for that: an outage that both
 * share could hide in the gap.
 *
 * What an interval is tested against depends on what is counted of the old version alone, never on how the canary does, so
 * the product of the factors stays a test of "harmless in every interval" (an e-process).
 */
export class PresenceOfControl {
  readonly #mode: TrialSettings['limits']['mode']
  #uncounted = 0
  /** Requests that were due to the old version in those intervals, by the weights. */
  #due = 0
  #ever = false

  constructor(mode: TrialSettings['limits']['mode']) {
    this.#mode = mode
  }

  /** Takes in an interval with `n` canary requests, above 0, and `m` of the old version, 0 when it was not counted. */
  look({ n, m }: { readonly n: number; readonly m: number }, percent: number): Control {
    if (this.#mode === 'absolute' || percent >= 100) return 'limit'
    if (m > 0) {
      this.#ever = true
      this.#uncounted = 0
      this.#due = 0
      return 'stable'
    }
    this.#uncounted += 1
    this.#due += (n * (100 - percent)) / percent
    return this.notCounted ? 'limit' : 'nothing'
  }

  /** Whether the limits hold absolutely because the old version is not counted. */
  get notCounted(): boolean {
    return this.#uncounted >= UNCOUNTED && this.#due >= DUE
  }

  get everCounted(): boolean {
    return this.#ever
  }
}
