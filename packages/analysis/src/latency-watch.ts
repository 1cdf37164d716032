import { COMPARISON_SHARE } from './budget.ts'
import { type ComparedSums, NOTHING, plus } from './compared-sums.ts'
import { type EdgeTest, edgeTest } from './edge-test.ts'
import { againstLimit, againstStable, WORSE_BY } from './error-bets.ts'
import { EvidenceAverage } from './evidence-average.ts'
import { PresenceOfControl } from './presence-of-control.ts'
import type { LatencyEdge, TrialSettings } from './settings.ts'
import { DOUBTFUL, type Interval, type Standing, type Watch } from './watch.ts'
import { count, ofAll } from './words.ts'

/** Pairs of thresholds that are further apart than this are told: people expect a half more to be found. */
const COARSE = 1.5

/**
 * Latency by counts. A canary that is slower by at most the tolerance is slower than each edge's `canary` threshold at
 * most as often as stable is slower than its `stable` one, or `ratio` times as often: see edge-test.ts. The level is
 * split evenly over the edges. A limit on p95 is a limit on counts as well: at most 5 % may be slower.
 */
export class LatencyWatch implements Watch {
  readonly name = 'latency'
  readonly #edges: readonly LatencyEdge[]
  readonly #limits: TrialSettings['limits']
  readonly #control: PresenceOfControl
  readonly #limitLevel: number
  readonly #limit: EvidenceAverage
  readonly #factors = new Float64Array(WORSE_BY.length)
  readonly #tests: readonly EdgeTest[]
  #counted = false
  #sums: ComparedSums[] = []
  /** Whether slow requests were not counted in the newest interval, though there were requests. */
  #silent = false

  constructor(
    edges: readonly LatencyEdge[],
    limits: TrialSettings['limits'],
    level: number,
    plannedLooks: number,
  ) {
    this.#edges = edges
    this.#limits = limits
    this.#control = new PresenceOfControl(limits.mode)
    const edgeLevel = (level * COMPARISON_SHARE) / edges.length
    this.#tests = edges.map((edge) => edgeTest(edge, edgeLevel, plannedLooks))
    this.#limitLevel = level * (1 - COMPARISON_SHARE)
    this.#limit = new EvidenceAverage(WORSE_BY.length, plannedLooks)
  }

  begin(share: number): void {
    for (const test of this.#tests) test.begin(share)
    this.#sums = this.#edges.map(() => NOTHING)
    this.#counted = false
    this.#silent = false
  }

  look({ stage, canary, stable }: Interval): void {
    const [n, m] = [canary.requests ?? 0, stable?.requests ?? 0]
    if (n === 0) return
    this.#silent =
      stage.percent >= 100
        ? canary.overLimit === undefined
        : m > 0 && (canary.slower === undefined || stable?.slower === undefined)
    const control = this.#control.look({ n, m }, stage.percent)
    if (canary.overLimit !== undefined) {
      this.#counted ||= stage.percent >= 100
      const x = canary.overLimit
      if (control === 'limit') this.#limit.look(againstLimit({ n, x }, this.#limits.slowShare, this.#factors))
      else if (control === 'stable' && stable?.overLimit !== undefined) {
        const y = stable.overLimit
        this.#limit.look(againstStable({ n, x, m, y }, 1, this.#limits.slowShare, this.#factors))
      }
    }
    if (m === 0 || canary.slower === undefined || stable?.slower === undefined) return
    this.#counted = true
    for (const [i, test] of this.#tests.entries()) {
      const [x, y] = [canary.slower[i] ?? 0, stable.slower[i] ?? 0]
      this.#sums[i] = plus(this.#sums[i] ?? NOTHING, { n, x, m, y })
      test.look({ n, x, m, y })
    }
  }

  standing(): Standing {
    let leading = 0
    for (const [i, test] of this.#tests.entries()) {
      if (test.evidence > (this.#tests[leading]?.evidence ?? 0)) leading = i
    }
    const edge = this.#edges[leading]
    const sums = this.#sums[leading]
    const limitFired = this.#limit.fired(this.#limitLevel)
    const fired = limitFired || this.#tests.some((test) => test.fired)
    const evidence = fired
      ? 1
      : Math.max(this.#tests[leading]?.evidence ?? 0, this.#limit.share(this.#limitLevel))
    const limit = `p95 limit of ${count(this.#limits.p95)} ms`
    return {
      evidence,
      fired,
      unsafe: this.#unsafe(evidence),
      ...this.#coarse(),
      ...sums,
      says:
        limitFired || edge === undefined || sums === undefined
          ? `${limit}: more than ${100 * this.#limits.slowShare} % of the new version's requests are slower`
          : `slow requests: ${ofAll(sums.canary)} of the new version took longer than ${count(edge.canary)} ms, ${ofAll(sums.stable)} of the old one longer than ${count(edge.stable)} ms${tolerated(edge)}`,
    }
  }

  #coarse(): Pick<Standing, 'caveat'> {
    if (this.#edges.some(({ ratio = 1 }) => ratio > 1)) {
      return {
        caveat:
          'Latency is counted at bounds that lie far apart: how many slow requests the tolerance allows is estimated from the old version before the release.',
      }
    }
    // A version that is slower by less than the closest pair lies apart passes none of them more often.
    const closest = Math.min(...this.#edges.map(({ stable, canary }) => canary / stable))
    if (closest < COARSE) return {}
    const factor = Number(closest.toPrecision(2))
    return {
      caveat: `Latency is counted at bounds that lie at least a factor of ${factor} apart: a version that is slower by less is not noticed.`,
    }
  }

  #unsafe(evidence: number): string | undefined {
    if (!this.#counted) return 'no counts of slow requests yet'
    if (this.#silent) return 'no counts of slow requests in the last interval'
    return evidence >= DOUBTFUL ? 'slow requests are more than half way to a rollback' : undefined
  }
}

const tolerated = ({ ratio = 1 }: LatencyEdge): string =>
  ratio > 1 ? ` (${Number(ratio.toPrecision(2))} times as often is tolerated)` : ''
