import {
  type CountsWindow,
  type IntervalCounts,
  joinRemarks,
  type Metrics,
  MINUTE,
  type PerSlot,
  type Settings,
  type Slot,
} from '@greenlight/release'
import { type CustomWindow, readCustomMetrics } from './custom-metrics.ts'
import { isAwsError } from './errors.ts'
import { countWithin, EDGE_PERCENTILES, edgesFrom, FEWEST_REQUESTS, onePeriod } from './latency-edges.ts'
import type { Lookup } from './lookup.ts'
import { type Answers, ask, countAt, numberAt, type Question, type Stretch } from './metrics-answers.ts'
import { countsQuestions, countsWindow, questionOf } from './metrics-counts.ts'
import { placesOf } from './places.ts'
import type { AwsSession } from './session.ts'

const NO_THRESHOLDS: PerSlot<readonly number[]> = { blue: [], green: [] }

/** Any fixed threshold, milliseconds: asked to learn early whether CloudWatch counts by latency at all. */
const ANY_THRESHOLD = 1_000

const REFUSED =
  'CloudWatch refuses to count requests by response time (statistic TC), so latency is known by its 95th percentile alone.'

/** By any of the names that the service's protocols give it. */
const isInvalid = (error: unknown): boolean =>
  isAwsError(error, 'ValidationError', 'ValidationException', 'InvalidParameterValue') ||
  isAwsError(error, 'InvalidParameterValueException', 'InvalidParameterCombinationException')

/** A slot's minutes, each with what the user's own metrics read in it. */
const joined = ({ slots }: CountsWindow, { readings }: CustomWindow, slot: Slot): readonly IntervalCounts[] =>
  slots[slot].map((counts) => {
    const metrics = readings[slot].get(counts.at)
    return metrics === undefined ? counts : { ...counts, metrics }
  })

/**
 * What an application load balancer counted, by CloudWatch, minute by minute, and what the
 * user's own metrics read there. GetMetricData is all it calls.
 *
 * Requests by latency are CloudWatch's trimmed counts (`TC(:0.44)` of TargetResponseTime), which its
 * documentation gives for every metric with raw values. Not verified on AWS: that it has them for this
 * metric, and how exact they are. An A/A run settles it: the same image in both slots at 50/50; the count within
 * the 95th percentile must be 95 % of the answers, and both slots' counts must differ by chance only. Where
 * CloudWatch refuses the statistic, it is not asked for again as long as this object lives.
 */
export const cloudWatchMetrics = (
  session: AwsSession,
  lookup: Lookup,
  settings: Pick<Settings, 'metrics' | 'slots' | 'cluster'>,
): Metrics => {
  const custom = settings.metrics.prometheus === undefined ? settings.metrics.custom : []
  let countsLatency = true
  let refusalTold = false

  /** Asks, and once more without the counts by latency if CloudWatch finds the question invalid. */
  const askTolerantly = async (
    questions: (countsLatency: boolean) => readonly Question[],
    stretch: Stretch,
  ): Promise<Answers> => {
    const all = questions(countsLatency)
    try {
      return await ask(session, all, stretch)
    } catch (error) {
      const others = questions(false)
      if (!isInvalid(error) || others.length === all.length) throw error
      const answers = await ask(session, others, stretch)
      // Only now: had the rest been refused as well, the statistic would not have been the reason.
      countsLatency = false
      return answers
    }
  }

  return {
    interval: MINUTE,

    async edges({ stable, from, to, tolerance }) {
      const stretch = onePeriod(from, to)
      if (stretch === undefined || !countsLatency) return edgesFrom([], tolerance)
      const where = await placesOf(lookup)
      const answers = await askTolerantly(
        (withCounts) => [
          questionOf(where, stable, 'requests', 'RequestCount', 'Sum'),
          ...EDGE_PERCENTILES.map((percent) =>
            questionOf(where, stable, `p${percent}`, 'TargetResponseTime', `p${percent}`),
          ),
          ...(withCounts
            ? [questionOf(where, stable, 'within', 'TargetResponseTime', countWithin(ANY_THRESHOLD))]
            : []),
        ],
        stretch,
      )
      const requests = countAt(answers.of(`${stable}_requests`), stretch.from) ?? 0
      if (!countsLatency || requests < FEWEST_REQUESTS) return edgesFrom([], tolerance)
      const seconds = EDGE_PERCENTILES.map((each) => numberAt(answers.of(`${stable}_p${each}`), stretch.from))
      return edgesFrom(
        seconds.filter((each) => each !== undefined).map((each) => each * 1_000),
        tolerance,
      )
    },

    async counts({ from, to, thresholds }): Promise<CountsWindow> {
      const [first, end] = [Math.ceil(from / MINUTE) * MINUTE, Math.floor(to / MINUTE) * MINUTE]
      if (end <= first) return { slots: { blue: [], green: [] }, unattributed: 0, notes: [] }
      const where = await placesOf(lookup)
      const stretch = { from: first, to: end, period: MINUTE }
      const asked = (withCounts: boolean) => (withCounts ? thresholds : NO_THRESHOLDS)
      const [answers, own] = await Promise.all([
        askTolerantly((withCounts) => countsQuestions(where, asked(withCounts)), stretch),
        readCustomMetrics(session, custom, { settings, places: where }, stretch),
      ])
      const window = countsWindow(answers, stretch, asked(countsLatency))
      const refusal = countsLatency || refusalTold ? [] : [REFUSED]
      refusalTold ||= !countsLatency
      return {
        slots: { blue: joined(window, own, 'blue'), green: joined(window, own, 'green') },
        unattributed: window.unattributed,
        ...joinRemarks([{ notes: refusal }, window, own.remarks]),
      }
    },
  }
}
