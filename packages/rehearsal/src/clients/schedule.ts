import type { Instant } from '@greenlight/release'

/**
 * An open loop: when each request is due is fixed beforehand, and a slow answer delays none that follows.
 * (Clients that wait for one answer before asking again would send less the worse the service is.)
 */
export class Schedule {
  readonly #start: Instant
  readonly #spacing: number
  #next = 0

  /** @param rate requests per second, above 0 */
  constructor(start: Instant, rate: number) {
    if (!(rate > 0)) throw new RangeError(`rate is ${rate}; it must be above 0`)
    this.#start = start
    this.#spacing = 1_000 / rate
  }

  /** When each request is due that should have been sent by `now` and was not taken yet, oldest first. */
  takeDue(now: Instant): Instant[] {
    const due: Instant[] = []
    for (; this.nextAt <= now; this.#next += 1) due.push(this.nextAt)
    return due
  }

  get nextAt(): Instant {
    return this.#start + this.#next * this.#spacing
  }
}
