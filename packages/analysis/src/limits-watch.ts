import { againstLimitInBursts, againstStableInBursts } from './burst-bets.ts'
import { type ComparedSums, NOTHING, plus } from './compared-sums.ts'
import { againstLimit, againstStable, type Look, WORSE_BY } from './error-bets.ts'
import { EvidenceAverage } from './evidence-average.ts'
import { failures } from './failures.ts'
import type { TrialSettings } from './settings.ts'
import type { Tally } from './verdict.ts'
import { DOUBTFUL, type Interval, type Standing, type Watch } from './watch.ts'
import { ofAll, percent } from './words.ts'

/**
 * The configured limits on the error rate, each in its stages. `attributable`: null "the canary fails more often than
 * stable by at most the limit", so that an outage that both share is not the canary's fault. `absolute`, and wherever
 * there is no control: null "the canary's own rate is at most the limit".
 */
export class LimitsWatch implements Watch {
  readonly name = 'limits'
  readonly #limits: TrialSettings['limits']
  readonly #level: number
  readonly #burst: number | undefined
  readonly #average: EvidenceAverage
  readonly #factors = new Float64Array(WORSE_BY.length)
  #limit: number
  /** Whether the limit is on what the canary has above stable, at the weight of the newest interval. */
  #compares: boolean
  #sums = NOTHING

  /** @param burst variance over mean of an interval's errors where clients are pinned, above 1; absent: they are not */
  constructor(
    limits: TrialSettings['limits'],
    level: number,
    plannedLooks: number,
    burst: number | undefined,
  ) {
    this.#limits = limits
    this.#burst = burst
    this.#limit = limits.errorRate
    this.#compares = limits.mode === 'attributable'
    this.#level = level
    this.#average = new EvidenceAverage(WORSE_BY.length, plannedLooks)
  }

  begin(): void {
    this.#sums = NOTHING
  }

  look(interval: Interval): void {
    const { stage } = interval
    const look = failures(interval)
    this.#limit = stage.kind === 'bake' ? this.#limits.bakeErrorRate : this.#limits.errorRate
    this.#sums = plus(this.#sums, look)
    const compares = this.#limits.mode === 'attributable' && stage.percent < 100
    this.#compares = compares
    if (look.n === 0) return
    // A control that is only missing from this interval is no licence to hold the canary to an absolute limit: a
    // shared outage could hide in the gap.
    if (compares && look.m === 0) return
    const factors = compares ? this.#againstStable(look) : this.#againstLimit(look)
    this.#average.look(factors)
  }

  #againstStable(look: Look): Float64Array {
    return this.#burst === undefined
      ? againstStable(look, 1, this.#limit, this.#factors)
      : againstStableInBursts(look, 1, this.#limit, this.#burst, this.#factors)
  }

  #againstLimit(look: Pick<Look, 'n' | 'x'>): Float64Array {
    return this.#burst === undefined
      ? againstLimit(look, this.#limit, this.#factors)
      : againstLimitInBursts(look, this.#limit, this.#burst, this.#factors)
  }

  standing(): Standing {
    return new LimitsStanding(
      { evidence: this.#average.share(this.#level), fired: this.#average.fired(this.#level) },
      { limit: this.#limit, above: this.#compares ? ' above the old version' : '' },
      this.#sums,
    )
  }
}

/** Its sentence is only made for whoever reads it, as in compared-counts.ts. */
class LimitsStanding implements Standing {
  readonly #asked: { readonly limit: number; readonly above: string }
  readonly evidence: number
  readonly fired: boolean
  readonly canary: Tally
  readonly stable: Tally

  constructor(
    { evidence, fired }: Pick<Standing, 'evidence' | 'fired'>,
    asked: { readonly limit: number; readonly above: string },
    { canary, stable }: ComparedSums,
  ) {
    this.#asked = asked
    this.evidence = evidence
    this.fired = fired
    this.canary = canary
    this.stable = stable
  }

  /** Of limits alone no data is no obstacle: the errors, which are counted with them, see to that. */
  get unsafe(): string | undefined {
    const { limit, above } = this.#asked
    return this.evidence >= DOUBTFUL
      ? `the limit of ${percent(limit)} failed requests${above} is more than half way to a rollback`
      : undefined
  }

  get says(): string {
    const { limit, above } = this.#asked
    return `limit of ${percent(limit)} failed requests${above}: ${ofAll(this.canary)} on the new version, ${ofAll(this.stable)} on the old one`
  }
}
