import { againstLimitInBursts, againstStableInBursts } from './burst-bets.ts'
import { type ComparedSums, NOTHING, plus } from './compared-sums.ts'
import { againstLimit, againstStable, type Look, WORSE_BY } from './error-bets.ts'
import { EvidenceAverage } from './evidence-average.ts'
import { failures } from './failures.ts'
import { type Control, PresenceOfControl } from './presence-of-control.ts'
import type { TrialSettings } from './settings.ts'
import type { Tally } from './verdict.ts'
import { DOUBTFUL, type Interval, type Standing, type Watch } from './watch.ts'
import { ofAll, percent } from './words.ts'

/**
 * Of an old version that never was counted, until the limits hold absolutely: a canary that fails more often than this is
 * worse than any that could be the like of what serves.
 */
const GROSS = 0.05

/** What the canary's failures are held against in an interval. */
type Null = Control | 'gross'

/**
 * The configured limits on the error rate, each in its stages. `attributable`: null "the canary fails more often than
 * stable by at most the limit", so that an outage that both share is not the canary's fault. `absolute`, and wherever
 * there is no control: null "the canary's own rate is at most the limit".
 *
 * An old version that is not counted is no control either (presence-of-control.ts): then the limit holds absolutely, and
 * until that is sure, of one that never was counted, `GROSS` does.
 */
export class LimitsWatch implements Watch {
  readonly name = 'limits'
  readonly #limits: TrialSettings['limits']
  readonly #level: number
  readonly #burst: number | undefined
  readonly #average: EvidenceAverage
  readonly #factors = new Float64Array(WORSE_BY.length)
  #limit: number
  #against: Null
  readonly #control: PresenceOfControl
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
    this.#control = new PresenceOfControl(limits.mode)
    this.#against = limits.mode === 'attributable' ? 'stable' : 'limit'
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
    if (look.n === 0) return
    const control = this.#control.look(look, stage.percent)
    this.#against = control === 'nothing' && !this.#control.everCounted ? 'gross' : control
    if (this.#against === 'nothing') return
    this.#average.look(
      this.#against === 'stable'
        ? this.#againstStable(look)
        : this.#againstLimit(look, this.#against === 'gross' ? Math.max(this.#limit, GROSS) : this.#limit),
    )
  }

  #againstStable(look: Look): Float64Array {
    return this.#burst === undefined
      ? againstStable(look, 1, this.#limit, this.#factors)
      : againstStableInBursts(look, 1, this.#limit, this.#burst, this.#factors)
  }

  #againstLimit(look: Pick<Look, 'n' | 'x'>, limit: number): Float64Array {
    return this.#burst === undefined
      ? againstLimit(look, limit, this.#factors)
      : againstLimitInBursts(look, limit, this.#burst, this.#factors)
  }

  /** The limit in words: of what, and whether above the old version. */
  #words(): string {
    if (this.#against === 'gross') {
      return `limit of ${percent(Math.max(this.#limit, GROSS))} failed requests while the old version is not counted`
    }
    const limit = `limit of ${percent(this.#limit)} failed requests`
    if (this.#against !== 'limit') return `${limit} above the old version`
    return this.#control.notCounted
      ? `${limit}, which holds absolutely: the old version is not counted`
      : limit
  }

  standing(): Standing {
    return new LimitsStanding(
      { evidence: this.#average.share(this.#level), fired: this.#average.fired(this.#level) },
      this.#words(),
      this.#sums,
      this.#control.notCounted
        ? 'The old version is not counted: failures of the new one cannot be compared, and the limits hold absolutely.'
        : undefined,
    )
  }
}

/** Its sentence is only made for whoever reads it, as in compared-counts.ts. */
class LimitsStanding implements Standing {
  readonly #words: string
  readonly evidence: number
  readonly fired: boolean
  readonly canary: Tally
  readonly stable: Tally
  readonly caveat?: string

  constructor(
    { evidence, fired }: Pick<Standing, 'evidence' | 'fired'>,
    words: string,
    { canary, stable }: ComparedSums,
    caveat: string | undefined,
  ) {
    this.#words = words
    this.evidence = evidence
    this.fired = fired
    this.canary = canary
    this.stable = stable
    if (caveat !== undefined) this.caveat = caveat
  }

  /** Of limits alone no data is no obstacle: the errors, which are counted with them, see to that. */
  get unsafe(): string | undefined {
    return this.evidence >= DOUBTFUL ? `the ${this.#words} is more than half way to a rollback` : undefined
  }

  get says(): string {
    return `${this.#words}: ${ofAll(this.canary)} on the new version, ${ofAll(this.stable)} on the old one`
  }
}
