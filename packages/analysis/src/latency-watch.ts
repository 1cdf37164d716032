import { againstLimit, againstStable, WORSE_BY } from './error-bets.ts'
import { EvidenceAverage } from './evidence-average.ts'
import { hypergeometricKernel } from './kernel.ts'
import type { LatencyEdge, TrialSettings } from './settings.ts'
import { onWorse, STAKES } from './sign-bets.ts'
import { SpendingTest } from './spending-test.ts'
import type { Interval, Standing, Watch } from './watch.ts'
import { DOUBTFUL } from './watch.ts'
import { count, ofAll } from './words.ts'

/** The edges get five parts of the level, the limit on p95 one. */
const EDGES_SHARE = 5 / 6

/** Requests of an interval below which its p95 is too rough to bet on. */
const ENOUGH_FOR_P95 = 20

const nothing = () => ({ total: 0, bad: 0 })

/**
 * Latency by counts. A canary that is slower by at most the tolerance is slower than each edge's `canary` threshold at
 * most as often as stable is slower than its `stable` one. Slow requests are not rare, so what is known of the slow
 * ones on the canary, given all slow ones, is hypergeometric. The level is split evenly over the edges and over the
 * stages. A limit on p95 is a limit on counts as well: at most 5 % may be slower.
 */
export class LatencyWatch implements Watch {
  readonly name = 'latency'
  readonly #edges: readonly LatencyEdge[]
  readonly #limits: TrialSettings['limits']
  readonly #edgeLevel: number
  readonly #limitLevel: number
  readonly #limit: EvidenceAverage
  readonly #factors = new Float64Array(WORSE_BY.length)
  #tests: readonly SpendingTest[] = []
  #firedBefore = false
  #counted = false
  #tallies: { canary: { total: number; bad: number }; stable: { total: number; bad: number } }[] = []

  constructor(
    edges: readonly LatencyEdge[],
    limits: TrialSettings['limits'],
    level: number,
    plannedLooks: number,
  ) {
    this.#edges = edges
    this.#limits = limits
    this.#edgeLevel = (level * EDGES_SHARE) / edges.length
    this.#limitLevel = level * (1 - EDGES_SHARE)
    this.#limit = new EvidenceAverage(WORSE_BY.length, plannedLooks)
  }

  begin(share: number): void {
    this.#firedBefore ||= this.#tests.some(({ fired }) => fired)
    this.#tests = this.#edges.map(() => new SpendingTest(this.#edgeLevel * share))
    this.#tallies = this.#edges.map(() => ({ canary: nothing(), stable: nothing() }))
    this.#counted = false
  }

  look({ stage, canary, stable }: Interval): void {
    const [n, m] = [canary.requests ?? 0, stable?.requests ?? 0]
    if (n === 0) return
    if (canary.overLimit !== undefined) this.#lookAtLimit(stage.percent, n, canary.overLimit, m, stable)
    if (m === 0 || canary.slower === undefined || stable?.slower === undefined) return
    this.#counted = true
    for (const [i, test] of this.#tests.entries()) {
      const [x, y] = [canary.slower[i] ?? 0, stable.slower[i] ?? 0]
      const tally = this.#tallies[i]
      if (tally !== undefined) {
        tally.canary = { total: tally.canary.total + n, bad: tally.canary.bad + x }
        tally.stable = { total: tally.stable.total + m, bad: tally.stable.bad + y }
      }
      test.look(hypergeometricKernel(n + m, x + y, n), x)
    }
  }

  #lookAtLimit(percent: number, n: number, x: number, m: number, stable: Interval['stable']): void {
    const { mode, slowShare } = this.#limits
    if (mode === 'absolute' || percent === 100) {
      this.#counted ||= percent === 100
      this.#limit.look(againstLimit({ n, x }, slowShare, this.#factors))
    } else if (m > 0 && stable?.overLimit !== undefined) {
      this.#limit.look(againstStable({ n, x, m, y: stable.overLimit }, 1, slowShare, this.#factors))
    }
  }

  standing(): Standing {
    let leading = 0
    for (const [i, test] of this.#tests.entries()) {
      if (test.evidence > (this.#tests[leading]?.evidence ?? 0)) leading = i
    }
    const edge = this.#edges[leading]
    const tally = this.#tallies[leading]
    const limitFired = this.#limit.fired(this.#limitLevel)
    const fired = this.#firedBefore || limitFired || this.#tests.some((test) => test.fired)
    const evidence = fired
      ? 1
      : Math.max(this.#tests[leading]?.evidence ?? 0, this.#limit.share(this.#limitLevel))
    const limit = `p95 limit of ${count(this.#limits.p95)} ms`
    return {
      evidence,
      fired,
      unsafe: this.#unsafe(evidence),
      ...(tally === undefined ? {} : tally),
      says:
        limitFired || edge === undefined || tally === undefined
          ? `${limit}: more than ${100 * this.#limits.slowShare} % of the new version's requests are slower`
          : `slow requests: ${ofAll(tally.canary)} of the new version took longer than ${count(edge.canary)} ms, ${ofAll(tally.stable)} of the old one longer than ${count(edge.stable)} ms`,
    }
  }

  #unsafe(evidence: number): string | undefined {
    if (!this.#counted) return 'no counts of slow requests yet'
    return evidence >= DOUBTFUL ? 'slow requests are more than half way to a rollback' : undefined
  }
}

/**
 * Latency where a source has nothing but a p95 for each interval: bets on "the canary's p95 is above the tolerance
 * times stable's", and on "it is above the limit, and stable's is not". Approximate: a coin of about one half at most
 * under the null. It takes about a dozen intervals.
 */
export class P95Watch implements Watch {
  readonly name = 'latency'
  readonly #tolerance: number
  readonly #limits: TrialSettings['limits']
  readonly #level: number
  readonly #relative: EvidenceAverage
  readonly #absolute: EvidenceAverage
  readonly #factors = new Float64Array(STAKES.length)
  #last: { readonly canary: number; readonly stable: number | undefined } | undefined
  #worse = 0
  #intervals = 0
  /** Whether there was a p95 of too few requests. */
  #rough = false

  constructor(tolerance: number, limits: TrialSettings['limits'], level: number, plannedLooks: number) {
    this.#tolerance = tolerance
    this.#limits = limits
    this.#level = level
    this.#relative = new EvidenceAverage(STAKES.length, plannedLooks, 0.5)
    this.#absolute = new EvidenceAverage(STAKES.length, plannedLooks, 0.5)
  }

  begin(): void {
    this.#worse = 0
    this.#intervals = 0
    this.#rough = false
  }

  look({ stage, canary, stable }: Interval): void {
    if (canary.p95 === undefined) return
    const fewOfStable = (stable?.requests ?? 0) < ENOUGH_FOR_P95
    this.#rough ||= (canary.requests ?? 0) < ENOUGH_FOR_P95 || (stable?.p95 !== undefined && fewOfStable)
    if ((canary.requests ?? 0) < ENOUGH_FOR_P95) return
    const other = fewOfStable ? undefined : stable?.p95
    this.#last = { canary: canary.p95, stable: other }
    const { mode, p95 } = this.#limits
    const alone = mode === 'absolute' || stage.percent === 100
    if (alone || other !== undefined) {
      const over = canary.p95 > p95 && (alone || (other ?? 0) <= p95)
      this.#absolute.look(onWorse(over, this.#factors))
    }
    if (other === undefined) {
      this.#intervals += alone ? 1 : 0
      return
    }
    const allowed = this.#tolerance * other
    this.#intervals += 1
    this.#worse += canary.p95 > allowed ? 1 : 0
    this.#relative.look(onWorse(canary.p95 === allowed ? undefined : canary.p95 > allowed, this.#factors))
  }

  standing(): Standing {
    const levels = { relative: this.#level * EDGES_SHARE, absolute: this.#level * (1 - EDGES_SHARE) }
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
      unsafe:
        this.#intervals === 0
          ? this.#unusable()
          : evidence >= DOUBTFUL
            ? 'the p95 is more than half way to a rollback'
            : undefined,
      caveat:
        'Latency is known by the p95 of each interval alone: its part of the promise on false rollbacks is rough, and slowness takes about a dozen intervals to be found.',
      says: `p95: above the old version's by more than ${Math.round(100 * (this.#tolerance - 1))} % in ${this.#worse} of ${this.#intervals} intervals${now}`,
    }
  }

  #unusable(): string {
    return this.#rough
      ? `no interval had the ${ENOUGH_FOR_P95} requests to each version yet without which its p95 says too little`
      : 'no p95 of the new version to compare yet'
  }
}
