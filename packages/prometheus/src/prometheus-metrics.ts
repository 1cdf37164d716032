import {
  ConfigurationError,
  type CountsWindow,
  type CustomReading,
  type Instant,
  type IntervalCounts,
  joinRemarks,
  type Metrics,
  type PerSlot,
  type Remarks,
  SECOND,
  type Slot,
  unreadMetric,
} from '@greenlight/release'
import { type Connection, createClient } from './client.ts'
import { readCustomMetric } from './custom-metrics.ts'
import { type Distribution, merge, quantile, slowerThan, totalOf } from './distribution.ts'
import { edgesOf } from './edges.ts'
import { type IntervalSums, type Intervals, type LeftOut, sumIntervals } from './interval-sums.ts'
import { missingHistogram, whyEmpty, withoutHistogram } from './missing-histogram.ts'
import { raiseShared } from './raised-thresholds.ts'
import { checkApart, type RawReading, readRaw, type Wanted } from './raw-reading.ts'
import { bucketsOf, fillIn, parseSelector } from './selector.ts'
import { checkSettings, type PrometheusSettings, reachOf, slotName } from './settings.ts'

/** Prometheus answers with settled intervals of any scrape, so a look needs no other input than these. */
export interface PrometheusConnection extends Connection {
  readonly settings: PrometheusSettings
}

const clockTime = (at: Instant): string => new Date(at).toISOString().slice(11, 19)

/** One sentence for each reason, with its first interval and how many there were. */
const tell = (slot: Slot, leftOut: readonly LeftOut[], what: string): readonly string[] => {
  const reasons = new Map<string, { first: Instant; count: number }>()
  for (const { at, why } of leftOut) {
    const known = reasons.get(why)
    reasons.set(why, { first: known?.first ?? at, count: (known?.count ?? 0) + 1 })
  }
  return [...reasons].map(([why, { first, count }]) => {
    const more = count > 1 ? ` and ${count - 1} more` : ''
    return `${slot}: the interval at ${clockTime(first)}${more} has no ${what}: ${why}`
  })
}

/**
 * A matcher on a label that no series has finds nothing, which would look like a service without errors. With one
 * metric for both selectors that can be told; with two metrics no errors yet and a wrong name look the same.
 */
const checkErrors = (reading: RawReading, settings: PrometheusSettings, slot: Slot): readonly string[] => {
  const requests = parseSelector('metrics.prometheus.requests', settings.requests)
  const errors = parseSelector('metrics.prometheus.errors', settings.errors)
  const tracks = [...reading.targets.values()].flatMap((target) => [...target.tracks.values()])
  if (tracks.some(({ roles }) => roles.has('errors'))) return []
  const counted = tracks.filter(({ roles }) => roles.has('requests'))
  if (counted.length === 0) return []
  if (errors.metric !== requests.metric) {
    return [
      `${slot}: no series of ${errors.metric} answers to metrics.prometheus.errors, which is taken as no errors so far`,
    ]
  }
  const labels = new Set(counted.flatMap((track) => Object.keys(track.labels)))
  const unknown = errors.demanded.find((label) => !labels.has(label))
  if (unknown === undefined) return []
  throw new ConfigurationError({
    what: `No series of ${requests.metric} has the label ${unknown} that metrics.prometheus.errors asks for`,
    next: `Use a label that tells errors apart: ${[...labels].filter((label) => label !== '__name__').join(', ')}.`,
  })
}

/** Why the histogram of an interval says nothing of its requests; undefined when it does. */
const unknownLatency = (
  requests: number,
  spread: Distribution,
  latency: NonNullable<PrometheusSettings['latency']>,
  unmeasured: readonly string[],
): string | undefined => {
  if (unmeasured.length > 0) {
    const [first, ...more] = unmeasured
    return `${first}${more.length > 0 ? ` and ${more.length} more` : ''} counts requests and has no series of ${latency.histogram}. ${whyEmpty(latency)}`
  }
  return requests > 0 && totalOf(spread) === 0
    ? `${latency.histogram} counted none of ${requests} requests. ${whyEmpty(latency)}`
    : undefined
}

/** Requests slower than each threshold, in milliseconds; undefined, and told, where a bucket lies on both sides of it. */
const slowerThanEach = (
  latency: Distribution,
  thresholds: readonly number[],
  perUnit: number,
  tellWhy: (why: string) => void,
): readonly (number | undefined)[] =>
  thresholds.map((threshold) => {
    const slower = slowerThan(latency, threshold / perUnit)
    if (typeof slower === 'number') return slower
    const { left, right } = slower.within
    tellWhy(
      `${threshold} ms is no bucket bound; the bucket around it goes from ${left * perUnit} to ${right * perUnit} ms`,
    )
    return undefined
  })

/**
 * The judge's evidence from Prometheus: exact counts of whole intervals, out of raw samples.
 *
 * @throws ConfigurationError when the settings are wrong; from its questions when Prometheus refuses a query, or a
 *   query shows something else than it must
 * @throws Unavailable from its questions, when Prometheus cannot be reached or answers nonsense
 */
export const prometheusMetrics = (connection: PrometheusConnection): Metrics => {
  const { settings } = connection
  checkSettings(settings)
  const { interval, latency } = settings
  const client = createClient(connection)
  const reach = reachOf(interval)
  const { target } = settings
  const perUnit = latency?.unit === 'ms' ? 1 : SECOND

  const wantedOf = (slot: Slot): readonly Wanted[] => {
    const fill = (text: string) => fillIn(text, slotName(settings, slot), interval)
    const wanted: Wanted[] = [
      { selector: fill(settings.requests), role: 'requests', kind: 'counter' },
      { selector: fill(settings.errors), role: 'errors', kind: 'counter' },
    ]
    if (latency !== undefined) {
      const { metric, matchers } = parseSelector('metrics.prometheus.latency.histogram', latency.histogram)
      wanted.push({
        selector: fill(latency.kind === 'classic' ? bucketsOf({ metric, matchers }) : latency.histogram),
        role: 'latency',
        kind: latency.kind,
      })
    }
    return wanted
  }

  /** Whole intervals; what comes after the last one's end is read too, since its last scrape is there. */
  const gridOf = (from: Instant, to: Instant) => ({
    from: Math.ceil(from / interval) * interval,
    to: Math.floor(to / interval) * interval,
    interval,
    reach,
    target,
  })
  type Grid = ReturnType<typeof gridOf>

  const read = (slot: Slot, grid: Grid): Promise<RawReading> =>
    readRaw(client, {
      wanted: wantedOf(slot),
      from: grid.from - 2 * interval,
      to: grid.to + reach,
      smallest: interval,
      target,
    })

  /** All at once, because the look waits for them. */
  const readCustom = async (slot: Slot, grid: Grid) => {
    const byTime = new Map<Instant, Record<string, CustomReading>>()
    const remarks = await Promise.all(
      settings.metrics.map(async (metric): Promise<Remarks> => {
        const fill = (text: string) => fillIn(text, slotName(settings, slot), interval)
        const filled =
          metric.kind === 'value'
            ? { ...metric, query: fill(metric.query) }
            : { ...metric, bad: fill(metric.bad), total: fill(metric.total) }
        try {
          const { readings, notes, partial } = await readCustomMetric(client, filled, grid)
          for (const [at, reading] of readings) {
            byTime.set(at, { ...byTime.get(at), [metric.name]: reading })
          }
          return {
            notes: [...new Set(notes.map((note) => `${slot}: ${metric.name}: ${note}`))],
            ...(partial && { partial }),
          }
        } catch (error) {
          return unreadMetric(`${slot}: ${metric.name}`, error)
        }
      }),
    )
    return { byTime, remarks: joinRemarks(remarks) }
  }

  const countsOf = (
    { at, sums, latency: spread }: IntervalSums,
    thresholds: readonly number[],
    odd: { readonly counts: LeftOut[]; readonly latency: LeftOut[] },
    unmeasured: readonly string[],
  ): IntervalCounts | undefined => {
    const requests = sums.get('requests') ?? 0
    const errors = sums.get('errors') ?? 0
    if (errors > requests) {
      odd.counts.push({
        at,
        why: `metrics.prometheus.errors counts more than metrics.prometheus.requests (${errors} of ${requests})`,
      })
      return undefined
    }
    const counts = { at, requests, errors, p95: undefined }
    if (latency === undefined) return counts
    if (typeof spread === 'string') {
      odd.latency.push({ at, why: spread })
      return counts
    }
    const unknown = unknownLatency(requests, spread, latency, unmeasured)
    if (unknown !== undefined) {
      odd.latency.push({ at, why: unknown })
      return counts
    }
    const p95 = quantile(spread, 0.95)
    const known = { ...counts, p95: p95 === undefined ? undefined : p95 * perUnit }
    const slower = slowerThanEach(spread, thresholds, perUnit, (why) => odd.latency.push({ at, why }))
    const most = slower.reduce<number>((highest, count = 0) => Math.max(highest, count), 0)
    if (most <= requests) return { ...known, slower }
    odd.latency.push({ at, why: `its histogram counts ${most} slow of ${requests} requests` })
    return known
  }

  return {
    interval,

    async edges({ stable, from, to, tolerance }) {
      const grid = gridOf(from, to)
      if (latency === undefined || grid.to <= grid.from) return []
      const { known } = sumIntervals(await read(stable, grid), { ...grid, role: 'requests' })
      const all = known.flatMap(({ latency: spread }) => (typeof spread === 'string' ? [] : spread.buckets))
      return edgesOf(merge(all), { tolerance, perUnit, native: latency.kind === 'native' })
    },

    async counts({ from, to, thresholds }): Promise<CountsWindow> {
      const grid = gridOf(from, to)
      if (grid.to <= grid.from) return { slots: { blue: [], green: [] }, unattributed: 0, notes: [] }
      const [blue, green, blueCustom, greenCustom] = await Promise.all([
        read('blue', grid),
        read('green', grid),
        readCustom('blue', grid),
        readCustom('green', grid),
      ])
      const own = { blue: blueCustom, green: greenCustom }
      const readings: PerSlot<RawReading> = { blue, green }
      checkApart(readings)

      const sumsOf = (slot: Slot) => sumIntervals(readings[slot], { ...grid, role: 'requests' })
      const intervals: PerSlot<Intervals> = { blue: sumsOf('blue'), green: sumsOf('green') }
      const spreads = [...intervals.blue.known, ...intervals.green.known].flatMap(({ latency: spread }) =>
        typeof spread === 'string' ? [] : [spread],
      )
      const raised = raiseShared(thresholds, spreads, perUnit)
      const notes: string[] = [...raised.notes]
      const slotCounts = (slot: Slot): readonly IntervalCounts[] => {
        const reading = readings[slot]
        const { known, leftOut, ended } = intervals[slot]
        const odd = { counts: [...leftOut], latency: [] as LeftOut[] }
        const unmeasured = latency === undefined ? [] : withoutHistogram(reading)
        const rows = known.flatMap((sums) => {
          const counts = countsOf(sums, raised.thresholds[slot], odd, unmeasured)
          const metrics = own[slot].byTime.get(sums.at)
          if (counts === undefined) return []
          return [metrics === undefined ? counts : { ...counts, metrics }]
        })
        notes.push(
          ...checkErrors(reading, settings, slot),
          ...tell(slot, odd.counts, 'counts'),
          ...tell(slot, odd.latency, 'latency counts'),
          ...ended.map(
            ({ at, target: name }) => `${slot}: ${name} was last scraped in the interval at ${clockTime(at)}`,
          ),
          ...reading.remarks.map((remark) => `${slot}: Prometheus remarks: ${remark}`),
        )
        return rows
      }
      const slots = { blue: slotCounts('blue'), green: slotCounts('green') }
      const partial = intervals.blue.partial || intervals.green.partial
      const missing = latency === undefined ? undefined : missingHistogram(latency, readings)
      const counted: Remarks = {
        notes,
        ...(partial && { partial }),
        ...(missing !== undefined && { mistakes: [missing] }),
      }
      return { slots, unattributed: 0, ...joinRemarks([counted, own.blue.remarks, own.green.remarks]) }
    },
  }
}
