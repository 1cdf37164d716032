import { ComparedCounts, type CountsOf } from './compared-counts.ts'
import { againstStable, WORSE_BY } from './error-bets.ts'
import { EvidenceAverage } from './evidence-average.ts'
import { binomialKernel } from './kernel.ts'
import { SpendingTest } from './spending-test.ts'
import type { Interval, Standing, Watch } from './watch.ts'

/** A stage's test may use up to this, however bad the stages before looked: beyond it the other net has fired. */
const MOST_OF_LEVEL = 0.25

/**
 * Bad among all, canary against stable: null "the canary's rate is at most `ratio` times stable's, in every interval".
 *
 * Main net: an exact conditional test for each stage. Given D = x + y bad ones, those on the canary are at most
 * Binomial(D, θ), θ = ratio·n / (ratio·n + m). Second net: an average of e-processes over all stages, which finds
 * what begins late.
 *
 * The stage's level is level·share·(1 + E)/2, where E is the second net's value when the stage begins: evidence is
 * carried on, and since E has an expectation of at most 1, the levels still add up to at most the watch's in
 * expectation, also when the ramp reacts to the data.
 */
export class CountsWatch implements Watch {
  readonly name: string
  readonly #ratio: number
  readonly #levels: { readonly exact: number; readonly late: number }
  readonly #counts: ComparedCounts
  readonly #late: EvidenceAverage
  readonly #factors = new Float64Array(WORSE_BY.length)
  #exact: SpendingTest
  #firedBefore = false

  constructor(options: {
    readonly name: string
    /** What is bad, in the plural: `failed requests`. */
    readonly noun: string
    readonly ratio: number
    readonly levels: { readonly exact: number; readonly late: number }
    readonly countsOf: CountsOf
    readonly plannedLooks: number
  }) {
    this.name = options.name
    this.#ratio = options.ratio
    this.#levels = options.levels
    this.#counts = new ComparedCounts(options.noun, options.countsOf)
    this.#late = new EvidenceAverage(WORSE_BY.length, options.plannedLooks)
    this.#exact = new SpendingTest(options.levels.exact)
  }

  begin(share: number): void {
    this.#firedBefore ||= this.#exact.fired
    const carried = (share * (1 + this.#late.value)) / 2
    this.#exact = new SpendingTest(Math.min(MOST_OF_LEVEL, this.#levels.exact * carried))
    this.#counts.begin()
  }

  look(interval: Interval): void {
    const look = this.#counts.take(interval)
    if (look === undefined) return
    const { n, x, m, y } = look
    const odds = this.#ratio * n
    this.#exact.look(binomialKernel(x + y, odds / (odds + m)), x)
    this.#late.look(againstStable(look, this.#ratio, 0, this.#factors))
  }

  standing(): Standing {
    const fired = this.#firedBefore || this.#exact.fired || this.#late.fired(this.#levels.late)
    const evidence = fired ? 1 : Math.max(this.#exact.evidence, this.#late.share(this.#levels.late))
    return this.#counts.standing(evidence, fired)
  }
}
