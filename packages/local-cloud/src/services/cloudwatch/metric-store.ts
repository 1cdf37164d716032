import type { MetricSink, World } from '../../world.ts'
import { type Bucket, emptyBucket, merge, observe } from './statistic.ts'

const MINUTE = 60_000

/** CloudWatch keeps points of one minute for 15 days. */
const RETENTION = 15 * 24 * 60 * MINUTE

export interface Metric {
  readonly namespace: string
  readonly name: string
  readonly dimensions: Readonly<Record<string, string>>
}

interface Series extends Metric {
  readonly unit: string | undefined
  readonly minutes: Map<number, Bucket>
}

export interface Datapoint {
  /** The period's beginning, world milliseconds. */
  readonly at: number
  readonly bucket: Bucket
}

export interface MetricStore extends MetricSink {
  /**
   * The periods from `start` (inclusive) to `end` (exclusive) that have observations, oldest first. Only
   * what has become visible by now counts, so the newest minutes are partial.
   */
  read(
    metric: Metric,
    range: { readonly start: number; readonly end: number; readonly period: number },
  ): readonly Datapoint[]
  unitOf(metric: Metric): string | undefined
  list(): readonly Metric[]
}

const keyOf = ({ namespace, name, dimensions }: Metric): string =>
  JSON.stringify([namespace, name, Object.entries(dimensions).sort(([a], [b]) => (a < b ? -1 : 1))])

/**
 * Metrics by world minutes.
 *
 * @param visibility world milliseconds until an observation can be read. With the default of 30 s, half of
 * a minute's data can be read at its end, and all of it half a minute later.
 */
export const createMetricStore = (world: World, visibility = 30_000): MetricStore => {
  const series = new Map<string, Series>()
  let waiting: { readonly minutes: Map<number, Bucket>; readonly at: number; readonly value: number }[] = []

  const settle = (): void => {
    const until = world.clock.now() - visibility
    // Observations come nearly in order of time; one out of order waits for those before it.
    const first = waiting.findIndex(({ at }) => at > until)
    const due = first === -1 ? waiting : waiting.slice(0, first)
    waiting = first === -1 ? [] : waiting.slice(first)
    for (const { minutes, at, value } of due) {
      const minute = Math.floor(at / MINUTE) * MINUTE
      let bucket = minutes.get(minute)
      if (bucket === undefined) {
        bucket = emptyBucket()
        minutes.set(minute, bucket)
        const [eldest] = minutes.keys()
        if (eldest !== undefined && eldest < minute - RETENTION) minutes.delete(eldest)
      }
      observe(bucket, value)
    }
  }

  return {
    put({ namespace, name, dimensions, value, at, unit }) {
      const key = keyOf({ namespace, name, dimensions })
      let known = series.get(key)
      if (known === undefined) {
        known = { namespace, name, dimensions, unit, minutes: new Map() }
        series.set(key, known)
      }
      waiting.push({ minutes: known.minutes, at, value })
      // Keeps the queue from growing when nobody reads; settling this seldom costs next to nothing.
      if (waiting.length % 4096 === 0) settle()
    },

    read(metric, { start, end, period }) {
      settle()
      const minutes = series.get(keyOf(metric))?.minutes ?? new Map<number, Bucket>()
      const first = Math.floor(start / period) * period
      const points: Datapoint[] = []
      for (let at = first; at < end; at += period) {
        const bucket = emptyBucket()
        for (let minute = at; minute < at + period; minute += MINUTE) {
          const held = minutes.get(minute)
          if (held !== undefined) merge(bucket, held)
        }
        if (bucket.count > 0) points.push({ at, bucket })
      }
      return points
    },

    unitOf: (metric) => series.get(keyOf(metric))?.unit,
    list: () => [...series.values()],
  }
}
