import { type Clock, type Duration, type Instant, SECOND } from '@greenlight/release'

/** One answer of AWS: its `Date`, and between which instants of this machine's clock it was given. */
export interface DatedAnswer {
  /** The header as it stands. */
  readonly date: string | undefined
  readonly sentAt: Instant
  readonly receivedAt: Instant
}

/** This machine's clock, set right by the answers of AWS. */
export interface AwsClock extends Clock {
  /** This machine's own time, uncorrected. */
  own(): Instant
  heard(answer: DatedAnswer): void
}

/** A smaller difference is not worth a line. */
const TOLD_FROM = 5 * SECOND

/**
 * AWS's time, as far as its answers tell. A lease is due by AWS's clock, so whoever reckons with a lease reckons in that.
 *
 * An answer dated D (whole seconds, cut) was given while AWS's clock stood in [D, D + 1 s), and this machine's between
 * sending and receiving. So AWS is ahead by more than D − received and less than D + 1 s − sent. Every answer narrows
 * this; when nothing is left, one of the clocks was set meanwhile, and the newest answer counts alone. A difference of 0
 * is taken as long as it is possible: two right clocks are not made to differ. Else it is the nearest bound.
 * Until the first answer this machine's clock counts.
 * @param tell called when a difference of more than some seconds is found, and when it has changed as much
 */
export const awsClock = (clock: Clock, tell: (ahead: Duration) => void = () => undefined): AwsClock => {
  let [least, most] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  let ahead = 0
  let told = 0
  return {
    own: () => clock.now(),
    now: () => clock.now() + ahead,
    sleep: (duration, signal) => clock.sleep(duration, signal),
    heard({ date, sentAt, receivedAt }) {
      const dated = date?.endsWith(' GMT') ? Date.parse(date) : Number.NaN
      if (Number.isNaN(dated)) return
      const [from, to] = [dated - receivedAt, dated + SECOND - sentAt]
      // Below 0 when this machine's clock was set back while it waited: such an answer says nothing.
      if (to < from) return
      const apart = Math.max(least, from) > Math.min(most, to)
      least = apart ? from : Math.max(least, from)
      most = apart ? to : Math.min(most, to)
      ahead = Math.min(Math.max(0, least), most)
      if (Math.abs(ahead - told) < TOLD_FROM) return
      told = ahead
      tell(ahead)
    },
  }
}
