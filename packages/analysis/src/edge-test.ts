import { againstStable, type Look, WORSE_BY } from './error-bets.ts'
import { EvidenceAverage } from './evidence-average.ts'
import { hypergeometricKernel } from './kernel.ts'
import type { LatencyEdge } from './settings.ts'
import { SpendingTest } from './spending-test.ts'

/** A test on the requests slower than one pair of thresholds, over all stages. */
export interface EdgeTest {
  /** Begins a stage. @param share of the level that its test may use */
  begin(share: number): void
  /** Takes in one interval: requests and slow ones of both sides, all of both above 0 but the slow ones. */
  look(look: Look): void
  /** 0 to 1; 1 once it fired. */
  readonly evidence: number
  readonly fired: boolean
}

/**
 * Null "the canary is slow at most as often as stable": given all slow requests, those on the canary are
 * hypergeometric, because slow ones are not rare. A test for each stage.
 */
class PairedTest implements EdgeTest {
  readonly #level: number
  #exact: SpendingTest | undefined
  #firedBefore = false

  constructor(level: number) {
    this.#level = level
  }

  begin(share: number): void {
    this.#firedBefore = this.fired
    this.#exact = new SpendingTest(this.#level * share)
  }

  look({ n, x, m, y }: Look): void {
    this.#exact?.look(hypergeometricKernel(n + m, x + y, n), x)
  }

  get fired(): boolean {
    return this.#firedBefore || (this.#exact?.fired ?? false)
  }

  get evidence(): number {
    return this.#firedBefore ? 1 : (this.#exact?.evidence ?? 0)
  }
}

/**
 * Null "the canary is slow at most `ratio` times as often as stable": bets over all stages, which hold for events that
 * are not rare as well.
 */
class RatioTest implements EdgeTest {
  readonly #level: number
  readonly #ratio: number
  readonly #average: EvidenceAverage
  readonly #factors = new Float64Array(WORSE_BY.length)

  constructor(level: number, ratio: number, plannedLooks: number) {
    this.#level = level
    this.#ratio = ratio
    this.#average = new EvidenceAverage(WORSE_BY.length, plannedLooks)
  }

  begin(): void {}

  look(look: Look): void {
    this.#average.look(againstStable(look, this.#ratio, 0, this.#factors))
  }

  get fired(): boolean {
    return this.#average.fired(this.#level)
  }

  get evidence(): number {
    return this.#average.share(this.#level)
  }
}

/** @param level probability to fire under the null, over all stages */
export const edgeTest = ({ ratio = 1 }: LatencyEdge, level: number, plannedLooks: number): EdgeTest =>
  ratio > 1 ? new RatioTest(level, ratio, plannedLooks) : new PairedTest(level)
