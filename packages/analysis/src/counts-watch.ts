import { againstStableInBursts } from './burst-bets.ts'
import { againstStable, type Look, WORSE_BY } from './error-bets.ts'
import { EvidenceAverage } from './evidence-average.ts'
import { binomialKernel } from './kernel.ts'
import { chanceOfMoreThanItsShare, onWorse, STAKES } from './sign-bets.ts'
import { SpendingTest } from './spending-test.ts'
import type { Tally } from './verdict.ts'
import type { Interval, Standing, Watch } from './watch.ts'
import { DOUBTFUL } from './watch.ts'
import { ofAll } from './words.ts'

/** What a count watch counts in an interval; undefined when one side has no data. */
export type CountsOf = (interval: Interval) => Look | undefined

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
  readonly #noun: string
  readonly #ratio: number
  readonly #levels: { readonly exact: number; readonly late: number }
  readonly #countsOf: CountsOf
  readonly #late: EvidenceAverage
  readonly #factors = new Float64Array(WORSE_BY.length)
  #exact: SpendingTest
  #firedBefore = false
  #canary = { total: 0, bad: 0 }
  #stable = { total: 0, bad: 0 }
  #compared = false

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
    this.#noun = options.noun
    this.#ratio = options.ratio
    this.#levels = options.levels
    this.#countsOf = options.countsOf
    this.#late = new EvidenceAverage(WORSE_BY.length, options.plannedLooks)
    this.#exact = new SpendingTest(options.levels.exact)
  }

  begin(share: number): void {
    this.#firedBefore ||= this.#exact.fired
    const carried = (share * (1 + this.#late.value)) / 2
    this.#exact = new SpendingTest(Math.min(MOST_OF_LEVEL, this.#levels.exact * carried))
    this.#canary = { total: 0, bad: 0 }
    this.#stable = { total: 0, bad: 0 }
    this.#compared = false
  }

  look(interval: Interval): void {
    const look = this.#countsOf(interval)
    if (look === undefined) return
    const { n, x, m, y } = look
    // Where there is no control at all, the limits alone hold; where there is one, it must have been counted.
    this.#compared ||= n > 0 && (m > 0 || interval.stage.percent >= 100)
    this.#canary = { total: this.#canary.total + n, bad: this.#canary.bad + x }
    this.#stable = { total: this.#stable.total + m, bad: this.#stable.bad + y }
    // Without requests on one side there is nothing to compare: the share would be 0 or 1 whatever happened.
    if (n === 0 || m === 0) return
    const odds = this.#ratio * n
    this.#exact.look(binomialKernel(x + y, odds / (odds + m)), x)
    this.#late.look(againstStable(look, this.#ratio, 0, this.#factors))
  }

  standing(): Standing {
    const fired = this.#firedBefore || this.#exact.fired || this.#late.fired(this.#levels.late)
    const evidence = fired ? 1 : Math.max(this.#exact.evidence, this.#late.share(this.#levels.late))
    return standingOf(this.#noun, evidence, fired, this.#canary, this.#stable, this.#compared)
  }
}

/**
 * The same null when clients are pinned to a slot: their errors come in bursts that land on one side, and the exact
 * test would take a burst for a difference. A mean of e-processes that allow for bursts, and of bets on which side
 * failed more often in the interval.
 */
export class BurstWatch implements Watch {
  readonly name: string
  readonly #noun: string
  readonly #ratio: number
  readonly #burst: number
  readonly #level: number
  readonly #countsOf: CountsOf
  readonly #average: EvidenceAverage
  readonly #bets = new Float64Array(WORSE_BY.length)
  readonly #signs = new Float64Array(STAKES.length)
  readonly #factors = new Float64Array(WORSE_BY.length + STAKES.length)
  #canary = { total: 0, bad: 0 }
  #stable = { total: 0, bad: 0 }
  #compared = false

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
    this.#noun = options.noun
    this.#ratio = options.ratio
    this.#burst = options.burst
    this.#level = options.level
    this.#countsOf = options.countsOf
    this.#average = new EvidenceAverage(this.#factors.length, options.plannedLooks)
  }

  begin(): void {
    this.#canary = { total: 0, bad: 0 }
    this.#stable = { total: 0, bad: 0 }
    this.#compared = false
  }

  look(interval: Interval): void {
    const look = this.#countsOf(interval)
    if (look === undefined) return
    const { n, x, m, y } = look
    // Where there is no control at all, the limits alone hold; where there is one, it must have been counted.
    this.#compared ||= n > 0 && (m > 0 || interval.stage.percent >= 100)
    this.#canary = { total: this.#canary.total + n, bad: this.#canary.bad + x }
    this.#stable = { total: this.#stable.total + m, bad: this.#stable.bad + y }
    if (n === 0 || m === 0) return
    const [canaryRate, stableRate] = [x / n, (this.#ratio * y) / m]
    const worse = canaryRate === stableRate ? undefined : canaryRate > stableRate
    this.#factors.set(againstStableInBursts(look, this.#ratio, 0, this.#burst, this.#bets))
    const odds = this.#ratio * n
    const chance = chanceOfMoreThanItsShare(odds / (odds + m))
    this.#factors.set(onWorse(worse, this.#signs, chance), WORSE_BY.length)
    this.#average.look(this.#factors)
  }

  standing(): Standing {
    const fired = this.#average.fired(this.#level)
    return standingOf(
      this.#noun,
      this.#average.share(this.#level),
      fired,
      this.#canary,
      this.#stable,
      this.#compared,
    )
  }
}

const standingOf = (
  noun: string,
  evidence: number,
  fired: boolean,
  canary: Tally,
  stable: Tally,
  compared: boolean,
): Standing => {
  const unsafe = unsafeBecause(noun, evidence, canary, compared)
  return new CountsStanding(noun, evidence, fired, unsafe, canary, stable)
}

/** Its sentence is only made for whoever reads it: most looks are read by nobody. */
class CountsStanding implements Standing {
  readonly #noun: string
  readonly evidence: number
  readonly fired: boolean
  readonly unsafe: string | undefined
  readonly canary: Tally
  readonly stable: Tally

  constructor(
    noun: string,
    evidence: number,
    fired: boolean,
    unsafe: string | undefined,
    canary: Tally,
    stable: Tally,
  ) {
    this.#noun = noun
    this.evidence = evidence
    this.fired = fired
    this.unsafe = unsafe
    this.canary = canary
    this.stable = stable
  }

  get says(): string {
    return `${this.#noun}: ${ofAll(this.canary)} on the new version, ${ofAll(this.stable)} on the old one`
  }
}

const unsafeBecause = (
  noun: string,
  evidence: number,
  canary: Tally,
  compared: boolean,
): string | undefined => {
  if (canary.total === 0) return `no data on ${noun} of the new version`
  if (!compared) return `no data on ${noun} of the old version to compare with`
  return evidence >= DOUBTFUL ? `${noun} are more than half way to a rollback` : undefined
}
