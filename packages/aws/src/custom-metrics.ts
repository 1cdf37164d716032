import {
  type CloudWatchQuery,
  ConfigurationError,
  type CustomMetric,
  type CustomReading,
  type Instant,
  joinRemarks,
  MINUTE,
  type PerSlot,
  type Remarks,
  SLOTS,
  unreadMetric,
} from '@greenlight/release'
import { askBoth, type BothAnswers, type Names, pathOf } from './custom-questions.ts'
import type { Answer, Stretch } from './metrics-answers.ts'
import { clockTime } from './minutes.ts'
import type { AwsSession } from './session.ts'

type Metric = CustomMetric<CloudWatchQuery>

/** What the user's own metrics read in a stretch of minutes. */
export interface CustomWindow {
  /** Readings by the minute's beginning, and by the metric's name. */
  readonly readings: PerSlot<ReadonlyMap<Instant, Readonly<Record<string, CustomReading>>>>
  readonly remarks: Remarks
}

/** Floats that add up whole numbers miss them by this much at most; a rate or an average misses by more. */
const WHOLE = 1e-6

/** @throws {ConfigurationError} for fractions: they come from a statistic that does not count */
const wholeAt = ({ question, values }: Answer, at: Instant): number | undefined => {
  const value = values.get(at)
  if (value === undefined || !Number.isFinite(value)) return value
  const whole = Math.round(value)
  if (Math.abs(value - whole) <= WHOLE) return whole
  throw new ConfigurationError({
    what: `${question.name} is ${value} at ${new Date(at).toISOString()}, which is no whole number`,
    next: 'Count with Sum or SampleCount, without rates and averages.',
  })
}

/** One reading, a note why there is none, or nothing at all. */
type Read = CustomReading | string | undefined

/**
 * In a complete series an absent count of what is bad is none, because publishers rarely send zeros; an absent
 * total is no data.
 */
const countsAt = (bad: Answer, total: Answer, at: Instant): Read => {
  const [part, all] = [wholeAt(bad, at), wholeAt(total, at)]
  if (all === undefined) {
    if (!total.complete) return 'only part of the total was given'
    return part ? `${part} bad, but no total` : undefined
  }
  if (part === undefined && !bad.complete) return 'only part of what is bad was given'
  const reading = { total: all, bad: part ?? 0 }
  const isCount = [reading.total, reading.bad].every((each) => Number.isSafeInteger(each) && each >= 0)
  return isCount && reading.bad <= reading.total ? reading : `${reading.bad} bad of ${reading.total}`
}

const valueAt = ({ values, complete }: Answer, at: Instant): Read => {
  const value = values.get(at)
  if (value === undefined) return complete ? undefined : 'only part was given'
  return Number.isFinite(value) ? { value } : `${value}`
}

/** A stretch in which every metric that is published at all has a datapoint. */
const TELLING = 10 * MINUTE

/** A slip in a name looks like this, and CloudWatch has no error for it. */
const unknownNotes = (metric: Metric, { answers }: BothAnswers, { from, to }: Stretch): readonly string[] => {
  const isEmpty = SLOTS.every((slot) => answers[slot].complete && answers[slot].values.size === 0)
  if (!isEmpty || to - from < TELLING) return []
  const path = pathOf(metric, metric.kind === 'value' ? 'value' : 'total')
  return [
    `${metric.name}: CloudWatch has no datapoint of either slot; compare ${path} with what its console shows, all dimensions included.`,
  ]
}

interface OneRead {
  readonly name: string
  readonly readings: PerSlot<ReadonlyMap<Instant, CustomReading>>
  readonly remarks: Remarks
}

const readOne = async (
  session: AwsSession,
  metric: Metric,
  names: Names,
  stretch: Stretch,
): Promise<OneRead> => {
  const { name } = metric
  const of = (query: CloudWatchQuery, key: 'bad' | 'total' | 'value') =>
    askBoth(session, { query, path: pathOf(metric, key), names }, stretch)
  const readings = { blue: new Map<Instant, CustomReading>(), green: new Map<Instant, CustomReading>() }
  const notes: string[] = []
  try {
    const [main, bad] =
      metric.kind === 'value'
        ? [await of(metric.query, 'value')]
        : await Promise.all([of(metric.total, 'total'), of(metric.bad, 'bad')])
    notes.push(...main.notes, ...(bad?.notes ?? []), ...unknownNotes(metric, main, stretch))
    let partial = false
    for (const slot of SLOTS) {
      const [all, part] = [main.answers[slot], bad?.answers[slot]]
      partial ||= !all.complete || part?.complete === false
      const odd: string[] = []
      for (let at = stretch.from; at < stretch.to; at += stretch.period) {
        const read = part === undefined ? valueAt(all, at) : countsAt(part, all, at)
        if (typeof read === 'object') readings[slot].set(at, read)
        else if (read !== undefined) odd.push(`${read} at ${clockTime(at)} UTC`)
      }
      if (odd.length > 0) notes.push(`${name} of ${slot}: ${firstOf(odd)}; left out.`)
    }
    return { name, readings, remarks: { notes, ...(partial && { partial }) } }
  } catch (error) {
    return { name, readings: NONE, remarks: joinRemarks([{ notes }, unreadMetric(name, error)]) }
  }
}

const NONE: OneRead['readings'] = { blue: new Map(), green: new Map() }

const firstOf = ([first = '', ...others]: readonly string[]): string => {
  if (others.length === 0) return first
  return `${first}, and ${others.length} more minute${others.length === 1 ? '' : 's'} like it`
}

/**
 * Reads the user's own metrics, each in calls of its own, so that one that is refused names itself, and all at once,
 * because the look waits for them. What cannot be read is no data for that metric alone, and a remark.
 */
export const readCustomMetrics = async (
  session: AwsSession,
  custom: readonly Metric[],
  names: Names,
  stretch: Stretch,
): Promise<CustomWindow> => {
  const all = await Promise.all(custom.map((metric) => readOne(session, metric, names, stretch)))
  const readings: PerSlot<Map<Instant, Record<string, CustomReading>>> = { blue: new Map(), green: new Map() }
  for (const { name, readings: own } of all) {
    for (const slot of SLOTS) {
      for (const [at, reading] of own[slot])
        readings[slot].set(at, { ...readings[slot].get(at), [name]: reading })
    }
  }
  return { readings, remarks: joinRemarks(all.map(({ remarks }) => remarks)) }
}
