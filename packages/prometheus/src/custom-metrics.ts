import {
  ConfigurationError,
  type CustomMetric,
  type CustomReading,
  type Duration,
  type Instant,
  type PrometheusQuery,
} from '@greenlight/release'
import type { Client } from './client.ts'
import { sumIntervals } from './interval-sums.ts'
import { readRaw } from './raw-reading.ts'
import { isSelector } from './selector.ts'

type Metric = CustomMetric<PrometheusQuery>

export interface CustomReadings {
  /** Readings by the interval's beginning. */
  readonly readings: ReadonlyMap<Instant, CustomReading>
  readonly notes: readonly string[]
  /** Whether some of it was not answered, and may be later. */
  readonly partial: boolean
}

interface Window {
  /** Beginning of the first interval and end of the last, on the grid of the interval. */
  readonly from: Instant
  readonly to: Instant
  readonly interval: Duration
  readonly reach: Duration
  readonly target: readonly string[]
}

/** What a count may miss a whole number by: the rounding of floats, not the fractions of an extrapolation. */
const WHOLE = 1e-6

/** The one number that a query yields for each interval, by the interval's beginning. */
const numbersOf = async (
  client: Client,
  metric: string,
  query: string,
  { from, to, interval }: Window,
): Promise<{
  readonly values: ReadonlyMap<Instant, number>
  readonly notes: readonly string[]
  readonly partial: boolean
}> => {
  const answer = await client.grid({ query, from: from + interval, to, step: interval })
  const { series, partial, remarks } = answer
  if (series.length > 1) {
    throw new ConfigurationError({
      what: `metrics.custom.${metric}: ${query} yields ${series.length} series where one is meant`,
      next: 'Sum them up, for example with sum(…), or add matchers.',
    })
  }
  if (partial.length > 0) {
    const note = `${query} was answered in part: ${partial.join('; ')}`
    return { values: new Map(), notes: [note], partial: true }
  }
  const values = new Map<Instant, number>()
  for (const { at, value } of series[0]?.points ?? []) {
    if (typeof value !== 'number') {
      throw new ConfigurationError({
        what: `metrics.custom.${metric}: ${query} yields histograms where numbers are meant`,
        next: 'Take one number out of it, for example with histogram_quantile or histogram_count.',
      })
    }
    values.set(at - interval, value)
  }
  return { values, notes: remarks.map((remark) => `${query}: ${remark}`), partial: false }
}

const wholeOf = (value: number, metric: string, query: string): number => {
  const whole = Math.round(value)
  if (Math.abs(value - whole) <= WHOLE) return whole
  throw new ConfigurationError({
    what: `metrics.custom.${metric}: ${query} yields ${value}, which is no whole number`,
    next:
      'increase() and rate() extrapolate: write plain selectors of the counters instead, name{label="value"}, ' +
      'whose increments are counted sample by sample.',
  })
}

const readQueries = async (
  client: Client,
  metric: Extract<Metric, { kind: 'counts' }>,
  window: Window,
): Promise<CustomReadings> => {
  const [bad, total] = await Promise.all([
    numbersOf(client, metric.name, metric.bad, window),
    numbersOf(client, metric.name, metric.total, window),
  ])
  const readings = new Map<Instant, CustomReading>()
  const notes = [...bad.notes, ...total.notes]
  for (const [at, value] of total.values) {
    // An answer in part is no proof that nothing was bad.
    const other = bad.values.get(at) ?? (bad.partial ? Number.NaN : 0)
    if (![value, other].every((each) => Number.isFinite(each) && each >= 0)) {
      notes.push(`total ${value} and bad ${other} are no counts`)
      continue
    }
    const reading = {
      total: wholeOf(value, metric.name, metric.total),
      bad: wholeOf(other, metric.name, metric.bad),
    }
    if (reading.bad > reading.total) notes.push(`bad is ${reading.bad} of ${reading.total}`)
    else readings.set(at, reading)
  }
  return { readings, notes, partial: bad.partial || total.partial }
}

const readCounters = async (
  client: Client,
  metric: Extract<Metric, { kind: 'counts' }>,
  window: Window,
): Promise<CustomReadings> => {
  const { from, to, interval, reach, target } = window
  const reading = await readRaw(client, {
    wanted: [
      { selector: metric.total, role: 'total', kind: 'counter' },
      { selector: metric.bad, role: 'bad', kind: 'counter' },
    ],
    from: from - 2 * interval,
    to: to + reach,
    smallest: interval,
    target,
  })
  const { known, leftOut, partial } = sumIntervals(reading, { from, to, interval, reach, role: 'total' })
  const readings = new Map<Instant, CustomReading>()
  const notes = [...reading.remarks, ...leftOut.map(({ why }) => why)]
  for (const { at, sums } of known) {
    const total = sums.get('total') ?? 0
    const bad = sums.get('bad') ?? 0
    if (bad > total) notes.push(`bad is ${bad} of ${total}`)
    else readings.set(at, { total, bad })
  }
  return { readings, notes, partial }
}

/**
 * The readings of one custom metric for one slot, for whole intervals.
 *
 * @throws ConfigurationError when a query yields several series, fractions where counts are meant, or is refused
 */
export const readCustomMetric = async (
  client: Client,
  metric: Metric,
  window: Window,
): Promise<CustomReadings> => {
  if (metric.kind === 'counts') {
    return isSelector(metric.total)
      ? readCounters(client, metric, window)
      : readQueries(client, metric, window)
  }
  const { values, notes, partial } = await numbersOf(client, metric.name, metric.query, window)
  const readings = new Map<Instant, CustomReading>()
  const odd: string[] = []
  for (const [at, value] of values) {
    if (!Number.isFinite(value)) odd.push(`the query yields ${value}`)
    readings.set(at, { value: Number.isFinite(value) ? value : undefined })
  }
  return { readings, notes: [...notes, ...odd], partial }
}
