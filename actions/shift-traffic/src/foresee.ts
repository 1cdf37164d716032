import { POWER, smallestDetectableRate, type TrialSettings } from '@greenlight/analysis'
import {
  CONVERGING,
  type Counted,
  type Duration,
  describeDuration,
  type Evidence,
  MINUTE,
  otherSlot,
  type Slot,
  type Stage,
} from '@greenlight/release'

/** What comes through the load balancer, and how often the stable slot fails. */
interface Traffic {
  /** Requests to both slots, per minute. */
  readonly perMinute: number
  /** A fraction; 0 while no failure was counted. */
  readonly errorRate: number
}

const sumOf = (counted: Counted, slot: Slot, what: 'requests' | 'errors'): number =>
  counted.slots[slot].reduce((sum, counts) => sum + (counts[what] ?? 0), 0)

/** From the newest counts, and all of stable's errors; undefined without any request. */
const trafficOf = ({ before, stages }: Evidence, candidate: Slot): Traffic | undefined => {
  const stable = otherSlot(candidate)
  const counted = [...(before === undefined ? [] : [before]), ...stages]
  const newest = counted.findLast(({ window }) => window !== undefined)
  if (newest?.window === undefined) return undefined
  const requests = sumOf(newest, candidate, 'requests') + sumOf(newest, stable, 'requests')
  if (requests === 0) return undefined
  const all = counted.reduce((sum, each) => sum + sumOf(each, stable, 'requests'), 0)
  const errors = counted.reduce((sum, each) => sum + sumOf(each, stable, 'errors'), 0)
  return {
    perMinute: requests / ((newest.window.to - newest.window.from) / MINUTE),
    errorRate: all === 0 ? 0 : errors / all,
  }
}

/** Two figures: more would claim to know more. Not by locale, so that every runner says the same. */
const roughly = (count: number): string =>
  String(Number(count.toPrecision(2))).replaceAll(/\B(?=(\d{3})+$)/g, ',')

/**
 * What a step can and cannot find at the traffic seen so far, in one sentence. Undefined without traffic, and
 * at 100 %, where there is nothing to compare with.
 * @param delay how long after its end an interval counts as settled
 */
export const foresee = (
  next: Stage,
  evidence: Evidence,
  candidate: Slot,
  settings: TrialSettings,
  delay: Duration,
): string | undefined => {
  const traffic = trafficOf(evidence, candidate)
  if (traffic === undefined || next.percent >= 100) return undefined
  // What is counted by the end of the step: its first interval begins after the load balancer has the weights, on
  // average half an interval later, and its last ones are not settled yet.
  const { interval } = evidence
  const looks = Math.floor((next.duration - CONVERGING - interval / 2 - delay) / interval)
  const all = (traffic.perMinute * Math.max(0, looks) * interval) / MINUTE
  const rate = smallestDetectableRate(settings, {
    stage: settings.stages.findIndex(({ percent }) => percent === next.percent),
    canary: Math.round((all * next.percent) / 100),
    stable: Math.round((all * (100 - next.percent)) / 100),
    looks: Math.max(1, looks),
    rate: traffic.errorRate,
  })
  const step = `With about ${roughly(traffic.perMinute)} requests a minute this step`
  const within = `within ${describeDuration(next.duration)}`
  return rate === undefined
    ? `${step} finds no error rate for sure ${within}: it may have to wait for more`
    : `${step} finds ${Number((100 * rate).toPrecision(2))} % errors or more ${within} (${100 * POWER} % sure)`
}
