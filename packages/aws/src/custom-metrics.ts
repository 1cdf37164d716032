import {
  type CloudWatchMetric,
  type CloudWatchQuery,
  ConfigurationError,
  type CustomMetric,
  type CustomReading,
  type Instant,
  type PerSlot,
  type QueryPlaceholder,
  type Settings,
  SLOTS,
  type Slot,
  Unavailable,
} from '@greenlight/release'
import { type Answer, ask, type Question, type Stretch } from './metrics-answers.ts'
import type { Places } from './places.ts'
import type { AwsSession } from './session.ts'

type Metric = CustomMetric<CloudWatchQuery>

/** What the user's own metrics read in a stretch of minutes. */
export interface CustomWindow {
  /** Readings by the minute's beginning, and by the metric's name. */
  readonly readings: PerSlot<ReadonlyMap<Instant, Readonly<Record<string, CustomReading>>>>
  readonly notes: readonly string[]
}

type Told = Pick<Settings, 'slots' | 'cluster'>

/** The text with what its placeholders stand for. */
const fillIn = (text: string, slot: Slot, { slots, cluster }: Told, places: Places): string => {
  const values: Readonly<Record<QueryPlaceholder, string>> = {
    slot,
    service: slots[slot].service,
    'target-group': places.targetGroups[slot],
    cluster,
    'load-balancer': places.loadBalancer,
  }
  return Object.entries(values).reduce(
    (filled, [word, value]) => filled.replaceAll(`\${${word}}`, value),
    text,
  )
}

const filledIn = (query: CloudWatchQuery, fill: (text: string) => string): CloudWatchQuery => {
  if (typeof query === 'string') return fill(query)
  const dimensions = Object.entries(query.dimensions).map(([name, value]) => [name, fill(value)])
  return { ...query, dimensions: Object.fromEntries(dimensions) } satisfies CloudWatchMetric
}

const queriesOf = (metric: Metric): Readonly<Record<string, CloudWatchQuery>> =>
  metric.kind === 'value' ? { value: metric.query } : { bad: metric.bad, total: metric.total }

const pathOf = (metric: Metric, key: string): string => `metrics.custom.${metric.name}.${key}`

/** A query of Metrics Insights, of which one call takes a single one. */
const isInsights = ({ asks }: Question): boolean => typeof asks === 'string' && /^\s*SELECT\b/i.test(asks)

/** Both slots' answers to one key of a metric. */
const askBoth = async (
  session: AwsSession,
  { metric, key, fill }: { metric: Metric; key: string; fill: (slot: Slot) => (text: string) => string },
  stretch: Stretch,
): Promise<{ readonly answers: PerSlot<Answer>; readonly notes: readonly string[] }> => {
  const query = queriesOf(metric)[key] ?? ''
  const questions = SLOTS.map((slot): Question => {
    const asks = filledIn(query, fill(slot))
    return { id: slot, name: `${pathOf(metric, key)} of ${slot}`, asks }
  })
  const about = { path: pathOf(metric, key), value: typeof query === 'string' ? query : query.metric }
  const groups = questions.some(isInsights) ? questions.map((each) => [each]) : [questions]
  const notes: string[] = []
  const answers = new Map<string, Answer>()
  for (const group of groups) {
    const found = await ask(session, group, stretch, about)
    notes.push(...found.messages.map((message) => `CloudWatch says of ${about.path}: ${message}`))
    for (const { id, name } of group) {
      const answer = found.of(id)
      if (answer.labels.size > 1)
        throw new ConfigurationError({
          what: `${name} yields several series where one is meant: ${[...answer.labels].join(', ')}`,
          next: 'Make one of them: SUM(SEARCH(…)) in metric math, SELECT without GROUP BY in Metrics Insights.',
        })
      answers.set(id, answer)
    }
  }
  const of = (slot: Slot): Answer => {
    const answer = answers.get(slot)
    if (answer === undefined) throw new TypeError(`${slot} was not asked`)
    return answer
  }
  return { answers: { blue: of('blue'), green: of('green') }, notes }
}

/** @throws {ConfigurationError} for fractions: they come from a statistic that does not count */
const wholeAt = ({ question, values }: Answer, at: Instant): number | undefined => {
  const value = values.get(at)
  if (value === undefined || Number.isInteger(value) || !Number.isFinite(value)) return value
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
  const all = wholeAt(total, at)
  const part = wholeAt(bad, at)
  if (all === undefined) return part ? `${part} bad, but no total` : undefined
  if (part === undefined && !bad.complete) return 'only part of what is bad was given'
  const reading = { total: all, bad: part ?? 0 }
  const isCount = [reading.total, reading.bad].every((each) => Number.isSafeInteger(each) && each >= 0)
  return isCount && reading.bad <= reading.total ? reading : `${reading.bad} bad of ${reading.total}`
}

const valueAt = ({ values }: Answer, at: Instant): Read => {
  const value = values.get(at)
  if (value === undefined) return undefined
  return Number.isFinite(value) ? { value } : `${value}`
}

/** A slip in a name looks like this, and CloudWatch has no error for it. */
const unknownNote = (metric: Metric): string =>
  `${metric.name}: CloudWatch has no datapoint of either slot; compare ${pathOf(metric, metric.kind === 'value' ? 'value' : 'total')} with what its console shows, all dimensions included.`

const clockTime = (at: Instant): string => new Date(at).toISOString().slice(11, 16)

/**
 * Reads the user's own metrics, each in calls of its own, so that one that is refused names itself. What cannot be
 * read is no data for that metric alone: a metric of the user's that fails must not keep the judge from seeing
 * errors.
 *
 * @throws {ConfigurationError} when CloudWatch refuses a query, or it yields several series or fractions of counts
 */
export const readCustomMetrics = async (
  session: AwsSession,
  about: { readonly custom: readonly Metric[]; readonly settings: Told; readonly places: Places },
  stretch: Stretch,
): Promise<CustomWindow> => {
  const { custom, settings, places } = about
  const readings: PerSlot<Map<Instant, Record<string, CustomReading>>> = { blue: new Map(), green: new Map() }
  const notes: string[] = []
  const fill = (slot: Slot) => (text: string) => fillIn(text, slot, settings, places)
  for (const metric of custom) {
    const of = (key: string) => askBoth(session, { metric, key, fill }, stretch)
    try {
      const [first, second] =
        metric.kind === 'value' ? [await of('value')] : [await of('total'), await of('bad')]
      notes.push(...first.notes, ...(second?.notes ?? []))
      if (SLOTS.every((slot) => first.answers[slot].values.size === 0)) notes.push(unknownNote(metric))
      for (const slot of SLOTS) {
        const odd: string[] = []
        for (let at = stretch.from; at < stretch.to; at += stretch.period) {
          const main = first.answers[slot]
          const read = second === undefined ? valueAt(main, at) : countsAt(second.answers[slot], main, at)
          if (typeof read === 'object')
            readings[slot].set(at, { ...readings[slot].get(at), [metric.name]: read })
          else if (read !== undefined) odd.push(`${read} at ${clockTime(at)} UTC`)
        }
        if (odd.length > 0) notes.push(`${metric.name} of ${slot}: ${told(odd)}; left out.`)
      }
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error
      notes.push(`${metric.name} could not be read: ${error.message}`)
    }
  }
  return { readings, notes }
}

const told = ([first = '', ...others]: readonly string[]): string =>
  others.length === 0 ? first : `${first}, and ${others.length} more minutes like it`
