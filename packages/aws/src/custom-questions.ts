import {
  type CloudWatchQuery,
  ConfigurationError,
  type CustomMetric,
  type PerSlot,
  type QueryPlaceholder,
  type Settings,
  SLOTS,
  type Slot,
} from '@greenlight/release'
import { type Answer, ask, type Question, type Stretch } from './metrics-answers.ts'
import type { Places } from './places.ts'
import type { AwsSession } from './session.ts'

/** What placeholders stand for. */
export interface Names {
  readonly settings: Pick<Settings, 'slots' | 'cluster'>
  readonly places: Places
}

const fillIn = (text: string, slot: Slot, { settings: { slots, cluster }, places }: Names): string => {
  const values: Readonly<Record<QueryPlaceholder, string>> = {
    slot,
    service: slots[slot].service,
    'target-group': places.targetGroups[slot],
    cluster,
    'load-balancer': places.loadBalancer,
  }
  return Object.entries(values).reduce(
    (filled, [word, value]) => filled.replaceAll(`\${${word}}`, () => value),
    text,
  )
}

const filledIn = (query: CloudWatchQuery, fill: (text: string) => string): CloudWatchQuery => {
  if (typeof query === 'string') return fill(query)
  const dimensions = Object.entries(query.dimensions).map(([name, value]) => [name, fill(value)])
  return { ...query, metric: fill(query.metric), dimensions: Object.fromEntries(dimensions) }
}

/** A query of Metrics Insights, of which one call takes a single one. */
const isInsights = ({ asks }: Question): boolean => typeof asks === 'string' && /^\s*SELECT\b/i.test(asks)

/** Where a query stands, for messages. */
export const pathOf = ({ name }: CustomMetric<CloudWatchQuery>, key: 'bad' | 'total' | 'value'): string =>
  `metrics.custom.${name}.${key}`

/** Both slots' answers to one query, and what CloudWatch had to say. */
export interface BothAnswers {
  readonly answers: PerSlot<Answer>
  readonly notes: readonly string[]
}

/**
 * Asks one query of the user's for both slots.
 *
 * @param path where it stands
 * @throws {ConfigurationError} when CloudWatch refuses it, or it yields several series
 * @throws {Unavailable} when there is no answer
 */
export const askBoth = async (
  session: AwsSession,
  { query, path, names }: { readonly query: CloudWatchQuery; readonly path: string; readonly names: Names },
  stretch: Stretch,
): Promise<BothAnswers> => {
  const questionOf = (slot: Slot): Question => {
    const asks = filledIn(query, (text) => fillIn(text, slot, names))
    return { id: slot, name: `${path} of ${slot}`, asks }
  }
  const questions: PerSlot<Question> = { blue: questionOf('blue'), green: questionOf('green') }
  const about = { path, value: typeof query === 'string' ? query : query.metric }
  const all = [questions.blue, questions.green]
  const groups = all.some(isInsights) ? all.map((each) => [each]) : [all]
  const found = await Promise.all(groups.map((group) => ask(session, group, stretch, about)))
  const of = (slot: Slot): Answer => {
    const answers = found[groups.findIndex((group) => group.includes(questions[slot]))]
    if (answers === undefined) throw new TypeError(`${slot} was not asked`)
    return answers.of(slot)
  }
  const answers = { blue: of('blue'), green: of('green') }
  for (const slot of SLOTS) {
    const { labels, question } = answers[slot]
    if (labels.size > 1)
      throw new ConfigurationError({
        what: `${question.name} yields several series where one is meant: ${[...labels].join(', ')}`,
        next: 'Make one of them: SUM(SEARCH(…)) in metric math, SELECT without GROUP BY in Metrics Insights.',
      })
  }
  const notes = found.flatMap(({ messages }) =>
    messages.map((message) => `CloudWatch says of ${path}: ${message}`),
  )
  return { answers, notes }
}
