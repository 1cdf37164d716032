import type { Duration, Instant } from '@greenlight/release'
import type { Bucket, Labels, NativeHistogram } from './answer.ts'
import { type Growth, growthOfHistogram, growthOfNumber } from './growth.ts'

/** What a counter counts towards: `requests`, `errors`, `latency`. */
export type Role = string

/** A series that one process exposes. */
export interface Track {
  readonly labels: Labels
  readonly roles: Set<Role>
  /** Upper bound, for a bucket of a classic histogram. */
  readonly bound?: number
  /** The classic histogram that the bucket belongs to. */
  readonly histogram?: string
  readonly samples: {
    set(at: Instant, value: number | NativeHistogram): unknown
    get(at: Instant): number | NativeHistogram | undefined
    has(at: Instant): boolean
    keys(): Iterable<Instant>
  }
}

/** One process that is scraped: all its samples of one scrape bear the same timestamp. */
export interface Target {
  readonly name: string
  readonly tracks: Map<string, Track>
}

/** What a process counted from one scrape to the next. */
export interface Step {
  readonly from: Instant
  readonly to: Instant
  readonly sums: ReadonlyMap<Role, number>
  /** Observations in native buckets. */
  readonly native: readonly Bucket[]
  /** Observations up to each bound, of each classic histogram, in ascending order of bounds. */
  readonly classic: readonly (readonly { readonly bound: number; readonly count: number }[])[]
  /** Why these increments cannot be known; then they are no evidence. */
  readonly broken?: string
}

export const scrapesOf = ({ tracks }: Target): readonly Instant[] => {
  const times = new Set<Instant>()
  for (const { samples } of tracks.values()) for (const at of samples.keys()) times.add(at)
  return [...times].sort((a, b) => a - b)
}

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0

const faultOf = (sample: number | NativeHistogram | undefined): string | undefined => {
  if (sample === undefined) return undefined
  const bad =
    typeof sample === 'number'
      ? [sample].find((value) => !isCount(value))
      : [sample.count, ...sample.buckets.map(({ count }) => count)].find((value) => !isCount(value))
  return bad === undefined ? undefined : `a counter says ${bad}, which is no whole number from 0 on`
}

const growthOf = (
  before: number | NativeHistogram | undefined,
  now: number | NativeHistogram,
): Growth | undefined => {
  if (typeof now === 'number') {
    return typeof before === 'object' ? undefined : growthOfNumber(before ?? 0, now)
  }
  return typeof before === 'number' ? undefined : growthOfHistogram(before ?? { count: 0, buckets: [] }, now)
}

/**
 * The increments of a process from scrape to scrape.
 *
 * A series that the previous scrape of the same process did not have yet began at zero: clients create a series with
 * its first event, and the first errors would be lost otherwise. What the very first scrape of a process shows is where
 * counting begins, since nobody knows since when it counts.
 *
 * A counter that falls means a new start of the process, and then every one of its counters must have begun at zero.
 * When one that stood above zero did not fall with the others, nothing is known of that step. A series that was away
 * and comes back also began at zero if its process started in between; otherwise nothing is known.
 */
export const stepsOf = (target: Target): readonly Step[] => {
  const scrapes = scrapesOf(target)
  const tracks = [...target.tracks.values()]
  const lastSeen = new Map<Track, Instant>()
  let lastStart = Number.NEGATIVE_INFINITY
  const steps: Step[] = []
  for (const [index, to] of scrapes.entries()) {
    const from = scrapes[index - 1]
    if (from !== undefined) {
      const { step, started } = stepOf(tracks, from, to, (track) => {
        const seen = lastSeen.get(track)
        return seen === undefined || seen < lastStart
      })
      if (started) lastStart = to
      steps.push(step)
    }
    for (const track of tracks) if (track.samples.has(to)) lastSeen.set(track, to)
  }
  return steps
}

const stepOf = (
  tracks: readonly Track[],
  from: Instant,
  to: Instant,
  /** Whether a series that the scrape at `from` did not have has counted nothing since its process began. */
  isNew: (track: Track) => boolean,
): { readonly step: Step; readonly started: boolean } => {
  const sums = new Map<Role, number>()
  const native: Bucket[] = []
  const classic = new Map<string, { bound: number; count: number }[]>()
  let broken: string | undefined
  let fell = false
  let stayed = false
  for (const track of tracks) {
    const now = track.samples.get(to)
    const before = track.samples.get(from)
    broken ??= faultOf(now) ?? faultOf(before)
    if (now === undefined) continue
    if (before === undefined && !isNew(track)) {
      broken ??= 'a series that had gone came back'
      continue
    }
    const growth = growthOf(before, now)
    if (growth === undefined) {
      broken ??= 'a series changed between numbers and native histograms'
      continue
    }
    fell ||= growth.fell
    stayed ||= growth.stayed
    if (track.bound === undefined) {
      for (const role of track.roles) sums.set(role, (sums.get(role) ?? 0) + growth.count)
      if (track.roles.has('latency')) native.push(...(growth.buckets ?? []))
    } else {
      const key = track.histogram ?? ''
      const list = classic.get(key) ?? []
      list.push({ bound: track.bound, count: growth.count })
      classic.set(key, list)
    }
  }
  if (fell && stayed) broken ??= 'a counter fell, but not all counters of its process began again'
  const step: Step = {
    from,
    to,
    sums,
    native,
    classic: [...classic.values()].map((list) => list.sort((a, b) => a.bound - b.bound)),
    ...(broken === undefined ? {} : { broken }),
  }
  return { step, started: fell && broken === undefined }
}

/** Where a process stands in an interval. */
export type Presence =
  | { readonly kind: 'whole' | 'ends'; readonly steps: readonly Step[] }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unknown'; readonly why: string }

/**
 * What a process counted in [at, at + interval): from its first scrape in or after the interval's beginning to the
 * first in or after its end. So no request from before the interval counts, neighbours share no scrape's increment, and
 * none is lost between them. A boundary without a scrape within `reach` is a gap, unless the process had not begun or
 * has ended.
 */
export const presenceOf = (
  { scrapes, steps }: { readonly scrapes: readonly Instant[]; readonly steps: readonly Step[] },
  { at, interval, reach }: { readonly at: Instant; readonly interval: Duration; readonly reach: Duration },
): Presence => {
  const end = at + interval
  const first = scrapes.findIndex((scrape) => scrape >= at)
  const begin = scrapes[first]
  if (begin === undefined) return { kind: 'absent' }
  const gap: Presence = { kind: 'unknown', why: 'it was not scraped for longer than an interval' }
  if (begin >= at + reach) return first > 0 ? gap : { kind: 'absent' }
  const next = scrapes.findIndex((scrape) => scrape >= end)
  const close = scrapes[next]
  if (close !== undefined && close >= end + reach) return gap
  const taken = steps.slice(first, close === undefined ? scrapes.length - 1 : next)
  const broken = taken.find((step) => step.broken !== undefined)?.broken
  if (broken !== undefined) return { kind: 'unknown', why: broken }
  return { kind: close === undefined ? 'ends' : 'whole', steps: taken }
}
