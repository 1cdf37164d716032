import { COMPARISON_SHARE } from './budget.ts'
import { EvidenceAverage } from './evidence-average.ts'
import { PresenceOfControl } from './presence-of-control.ts'
import type { TrialSettings } from './settings.ts'
import { chanceOfLowP95, onWorse, STAKES } from './sign-bets.ts'
import { DOUBTFUL, type Interval, type Standing, type Watch } from './watch.ts'
import { count } from './words.ts'

/** Requests of an interval below which its p95 is too rough to bet on. */
const ENOUGH_FOR_P95 = 20

/**
 * Latency where a source has nothing but a p95 for each interval: bets on "the canary's p95 is above the tolerance
 * times stable's", and on "it is above the limit, and stable's is not". Under the null the first is a coin of at most
 * `chanceOfLowP95`, if the p95 is one of the interval's requests. It takes about a dozen intervals.
 */
export class P95Watch implements Watch {
  readonly name = 'latency'
  readonly #tolerance: number
  readonly #limits: TrialSettings['limits']
  readonly #control: PresenceOfControl
  readonly #level: number
  readonly #relative: EvidenceAverage
  readonly #absolute: EvidenceAverage
  readonly #factors = new Float64Array(STAKES.length)
  #last: { readonly canary: number; readonly stable: number | undefined } | undefined
  #worse = 0
  #intervals = 0
  /** Whether there was a p95 of too few requests. */
  #rough = false
  /** The side that had enough requests in the newest interval, and no p95 of them. */
  #silent: 'new' | 'old' | undefined

  constructor(tolerance: number, limits: TrialSettings['limits'], level: number, plannedLooks: number) {
    this.#tolerance = tolerance
    this.#limits = limits
    this.#control = new PresenceOfControl(limits.mode)
    this.#level = level
    this.#relative = new EvidenceAverage(STAKES.length, plannedLooks, 0.5)
    this.#absolute = new EvidenceAverage(STAKES.length, plannedLooks, 0.5)
  }

  begin(): void {
    this.#worse = 0
    this.#intervals = 0
    this.#rough = false
    this.#silent = undefined
  }

  look({ stage, canary, stable }: Interval): void {
    const fewOfCanary = (canary.requests ?? 0) < ENOUGH_FOR_P95
    const fewOfStable = (stable?.requests ?? 0) < ENOUGH_FOR_P95
    this.#silent =
      canary.p95 === undefined && !fewOfCanary
        ? 'new'
        : stage.percent < 100 && stable?.p95 === undefined && !fewOfStable
          ? 'old'
          : undefined
    const n = canary.requests ?? 0
    const control = n === 0 ? 'nothing' : this.#control.look({ n, m: stable?.requests ?? 0 }, stage.percent)
    if (canary.p95 === undefined) return
    this.#rough ||= fewOfCanary || (stable?.p95 !== undefined && fewOfStable)
    if (fewOfCanary) return
    const other = fewOfStable ? undefined : stable?.p95
    this.#last = { canary: canary.p95, stable: other }
    const { p95 } = this.#limits
    const alone = control === 'limit'
    if (alone || other !== undefined) {
      const over = canary.p95 > p95 && (alone || (other ?? 0) <= p95)
      this.#absolute.look(onWorse(over, this.#factors))
    }
    if (other === undefined) {
      // An old version that is not counted is a limit the less to hide behind, and nothing to go on by.
      this.#intervals += alone && !this.#control.notCounted ? 1 : 0
      return
    }
    const allowed = this.#tolerance * other
    this.#intervals += 1
    this.#worse += canary.p95 > allowed ? 1 : 0
    const worse = canary.p95 === allowed ? undefined : canary.p95 > allowed
    this.#relative.look(onWorse(worse, this.#factors, chanceOfLowP95(stable?.requests ?? 0)))
  }

  standing(): Standing {
    const levels = {
      relative: this.#level * COMPARISON_SHARE,
      absolute: this.#level * (1 - COMPARISON_SHARE),
    }
    const fired = this.#relative.fired(levels.relative) || this.#absolute.fired(levels.absolute)
    const evidence = Math.max(this.#relative.share(levels.relative), this.#absolute.share(levels.absolute))
    const last = this.#last
    const now =
      last === undefined
        ? ''
        : `; last ${count(last.canary)} ms against ${last.stable === undefined ? 'no p95' : `${count(last.stable)} ms`}`
    return {
      evidence,
      fired,
      unsafe: this.#missing() ?? this.#doubtful(evidence),
      rough: true,
      caveat:
        'Latency is known by the p95 of each interval alone: its part of the promise on false rollbacks is rough, and slowness takes about a dozen intervals to be found.',
      says: `p95: above the old version's by more than ${Math.round(100 * (this.#tolerance - 1))} % in ${this.#worse} of ${this.#intervals} intervals${now}`,
    }
  }

  #missing(): string | undefined {
    if (this.#silent !== undefined) return `no p95 of the ${this.#silent} version in the last interval`
    if (this.#intervals > 0) return undefined
    return this.#rough
      ? `no interval had the ${ENOUGH_FOR_P95} requests to each version yet without which its p95 says too little`
      : 'no p95 of the new version to compare yet'
  }

  #doubtful(evidence: number): string | undefined {
    return evidence >= DOUBTFUL ? 'the p95 is more than half way to a rollback' : undefined
  }
}
