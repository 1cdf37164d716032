import { TooLarge } from '@greenlight/outbound'
import {
  ConfigurationError,
  type Duration,
  type Instant,
  MINUTE,
  type Slot,
  Unavailable,
} from '@greenlight/release'
import { type Answer, type Labels, parseNumber, type Series } from './answer.ts'
import type { Client } from './client.ts'
import { Samples } from './samples.ts'
import { SCRAPE_NATIVE } from './scrape-native.ts'
import type { Role, Target } from './target.ts'

/** A selector with its placeholders filled in, and what its series count towards. */
export interface Wanted {
  readonly selector: string
  readonly role: Role
  /** What the selector must show: counters (or native histograms, by their count), or a kind of histogram. */
  readonly kind: 'counter' | 'classic' | 'native'
}

/** A time of which only a part of the data was answered. */
export interface Blind {
  readonly from: Instant
  readonly to: Instant
  readonly why: string
}

export interface RawReading {
  readonly targets: ReadonlyMap<string, Target>
  readonly blind: readonly Blind[]
  readonly remarks: readonly string[]
}

/** So much time is asked for at once, and less when the answer is too large. */
const PIECE = 600_000

/**
 * What one reading may hold of one slot, in samples: so the memory of a process that reads two slots stays below 250 MB.
 * 1,200 series with a sample every 15 s over an hour, say. A bucket of a native histogram and a label take as much as four
 * samples, a series as forty.
 */
const MOST = 300_000

const weightOf = ({ points, labels }: Series): number =>
  points.reduce(
    (sum, { value }) => sum + (typeof value === 'number' ? 1 : 4 + 4 * value.buckets.length),
    40 + 4 * Object.keys(labels).length,
  )

const describe = (labels: Labels): string =>
  `{${Object.entries(labels)
    .map(([name, value]) => `${name}="${value}"`)
    .join(',')}}`

const keyOf = (labels: Labels): string =>
  JSON.stringify(Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))

const targetName = (labels: Labels, names: readonly string[], selector: string): string =>
  names
    .map((name) => {
      const value = labels[name]
      if (value !== undefined && value !== '') return value
      throw new ConfigurationError({
        what: `A series of ${selector} has no label ${name}, so nobody knows which process it is of: ${describe(labels)}`,
        next: 'Name the labels that tell one process from another in metrics.prometheus.target.',
      })
    })
    .join(' ')

const checkKind = ({ points, labels }: Series, { selector, kind }: Wanted): void => {
  const native = points.some(({ value }) => typeof value !== 'number')
  if (kind === 'classic' && (native || labels['le'] === undefined)) {
    throw new ConfigurationError({
      what: `${selector} shows ${describe(labels)}, which is no bucket of a classic histogram`,
      next: 'Set metrics.prometheus.latency to a histogram without _bucket, and its kind to native if it is one.',
    })
  }
  if (kind === 'native' && points.some(({ value }) => typeof value === 'number')) {
    throw new ConfigurationError({
      what: `${selector} shows numbers in ${describe(labels)}, so it is no native histogram`,
      next: `Set the kind of metrics.prometheus.latency to classic, or let the server keep native ones. ${SCRAPE_NATIVE}`,
    })
  }
}

const boundOf = (labels: Labels, selector: string): number => {
  const bound = parseNumber(labels['le'] ?? '')
  if (bound !== undefined && !Number.isNaN(bound)) return bound
  throw new ConfigurationError({
    what: `${selector} shows a bucket with the bound ${JSON.stringify(labels['le'])}`,
    next: 'Set metrics.prometheus.latency to a classic histogram, whose bounds are numbers.',
  })
}

const takeIn = (
  targets: Map<string, Target>,
  series: Series,
  wanted: Wanted,
  names: readonly string[],
): void => {
  if (series.points.length === 0) return
  checkKind(series, wanted)
  const { labels } = series
  const isBucket = wanted.kind === 'classic'
  const bound = isBucket ? boundOf(labels, wanted.selector) : undefined
  const name = targetName(labels, names, wanted.selector)
  const target: Target = targets.get(name) ?? { name, tracks: new Map() }
  targets.set(name, target)
  const { le, ...others } = labels
  // Prometheus 3.0 and later store le="1" as le="1.0": over an upgrade of the server it is the same bucket all the same.
  const key = bound === undefined ? keyOf(labels) : keyOf({ ...others, le: String(bound) })
  const track = target.tracks.get(key) ?? {
    labels,
    roles: new Set<Role>(),
    samples: new Samples(),
    ...(bound === undefined ? {} : { bound, histogram: keyOf(others) }),
  }
  target.tracks.set(key, track)
  track.roles.add(wanted.role)
  for (const { at, value } of series.points) track.samples.set(at, value)
}

/**
 * Asks for the raw samples of all selectors in [from, to], by process.
 *
 * Raw samples and not `increase()`: that extrapolates to the edges of its window and yields fractions, it loses the
 * first value of a new series, and PromQL's steps hide a restart between two steps. With the samples themselves every
 * increment is a whole number, and requests and errors of a process come from the same scrapes.
 *
 * @throws ConfigurationError when a selector shows something else than counters or histograms of known processes
 * @throws Unavailable when the answers are more than a process may hold
 */
export const readRaw = async (
  client: Client,
  {
    wanted,
    from,
    to,
    smallest,
    target,
  }: {
    readonly wanted: readonly Wanted[]
    readonly from: Instant
    readonly to: Instant
    /** An answer for so little time must fit. */
    readonly smallest: Duration
    readonly target: readonly string[]
  },
): Promise<RawReading> => {
  const targets = new Map<string, Target>()
  const blind: Blind[] = []
  const remarks = new Set<string>()
  let held = 0

  const fetchPiece = async (each: Wanted, begin: Instant, end: Instant): Promise<void> => {
    let answer: Answer
    try {
      answer = await client.samples({ selector: each.selector, from: begin, to: end })
    } catch (error) {
      if (!(error instanceof TooLarge)) throw error
      if (end - begin <= smallest) {
        throw new ConfigurationError({
          what: `Prometheus’s answer to ${each.selector} is too large even for ${(end - begin) / 1000} s`,
          next: 'Choose a metric with fewer labels, or add matchers that leave out what is not needed.',
          cause: error,
        })
      }
      const middle = begin + Math.ceil((end - begin) / 2)
      await fetchPiece(each, begin, middle)
      await fetchPiece(each, middle, end)
      return
    }
    for (const why of answer.partial) blind.push({ from: begin, to: end, why })
    for (const remark of answer.remarks) remarks.add(remark)
    for (const series of answer.series) {
      held += weightOf(series)
      if (held > MOST) {
        // It grows with the time at a weight: a release on its way is then held for a person, not ended by its evidence.
        throw new Unavailable({
          what: `Prometheus’s answers for one slot, ${each.selector} and others over ${Math.round((to - from) / MINUTE)} min, are more than can be held: ${MOST} samples, a series counted as 40`,
          next: 'Choose metrics with fewer labels, or add matchers that leave out what is not needed.',
        })
      }
      takeIn(targets, series, each, target)
    }
  }

  await Promise.all(
    wanted.map(async (each) => {
      for (let begin = from; begin < to; begin += PIECE) {
        await fetchPiece(each, begin, Math.min(begin + PIECE, to))
      }
    }),
  )
  return { targets, blind, remarks: [...remarks] }
}

/** @throws ConfigurationError when a series answers to both slots */
export const checkApart = (readings: Readonly<Record<Slot, RawReading>>): void => {
  for (const [name, { tracks }] of readings.blue.targets) {
    const others = readings.green.targets.get(name)?.tracks
    for (const [key, track] of tracks) {
      if (others?.has(key) !== true) continue
      throw new ConfigurationError({
        what: `The same series counts for both slots: ${describe(track.labels)}`,
        next: 'Write the selectors of metrics.prometheus so that ${slot} tells the slots apart.',
      })
    }
  }
}
