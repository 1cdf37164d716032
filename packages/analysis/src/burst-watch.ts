import { againstStableInBursts } from './burst-bets.ts'
import { ComparedCounts, type CountsOf } from './compared-counts.ts'
import { WORSE_BY } from './error-bets.ts'
import { EvidenceAverage } from './evidence-average.ts'
import { chanceOfMoreThanItsShare, onWorse, STAKES } from './sign-bets.ts'
import type { Interval, Standing, Watch } from './watch.ts'

/**
 * The null of counts-watch.ts when clients are pinned to a slot: their errors come in bursts that land on one side, and
 * the exact test would take a burst for a difference. A mean of e-processes that allow for bursts, and of bets on which
 * side failed more often in the interval.
 */
export class BurstWatch implements Watch {
  readonly name: string
  readonly #ratio: number
  readonly #burst: number
  readonly #level: number
  readonly #counts: ComparedCounts
  readonly #average: EvidenceAverage
  readonly #bets = new Float64Array(WORSE_BY.length)
  readonly #signs = new Float64Array(STAKES.length)
  readonly #factors = new Float64Array(WORSE_BY.length + STAKES.length)

  constructor(options: {
    readonly name: string
    readonly noun: string
    readonly ratio: number
    /** Variance over mean of an interval's errors, above 1. */
    readonly burst: number
    readonly level: number
    readonly countsOf: CountsOf
    readonly plannedLooks: number
  }) {
    this.name = options.name
    this.#ratio = options.ratio
    this.#burst = options.burst
    this.#level = options.level
    this.#counts = new ComparedCounts(options.noun, options.countsOf)
    this.#average = new EvidenceAverage(this.#factors.length, options.plannedLooks)
  }

  begin(): void {
    this.#counts.begin()
  }

  look(interval: Interval): void {
    const look = this.#counts.take(interval)
    if (look === undefined) return
    const { n, x, m, y } = look
    const [canaryRate, stableRate] = [x / n, (this.#ratio * y) / m]
    const worse = canaryRate === stableRate ? undefined : canaryRate > stableRate
    this.#factors.set(againstStableInBursts(look, this.#ratio, 0, this.#burst, this.#bets))
    const odds = this.#ratio * n
    const chance = chanceOfMoreThanItsShare(odds / (odds + m))
    this.#factors.set(onWorse(worse, this.#signs, chance), WORSE_BY.length)
    this.#average.look(this.#factors)
  }

  standing(): Standing {
    return this.#counts.standing(this.#average.share(this.#level), this.#average.fired(this.#level))
  }
}
