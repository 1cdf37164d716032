import type { MetricDataQuery, MetricDataResult } from '@aws-sdk/client-cloudwatch'
import { type CloudWatchQuery, type Duration, type Instant, SECOND, Unavailable } from '@greenlight/release'
import type { Subject } from './errors.ts'
import type { AwsSession } from './session.ts'

/** One series that is asked for. */
export interface Question {
  /** Within the request; CloudWatch wants it to begin with a small letter. */
  readonly id: string
  /** What it is, for messages, in the service's own words, so that users can look the same up: `p95 of …`. */
  readonly name: string
  /** A statistic of a metric, or as text an expression. */
  readonly asks: CloudWatchQuery
}

/** The stretch of time that is asked about, in periods; `to` is exclusive. */
export interface Stretch {
  readonly from: Instant
  readonly to: Instant
  readonly period: Duration
}

/** One series: the value of each period that has a datapoint. */
export interface Answer {
  readonly question: Question
  readonly values: ReadonlyMap<Instant, number>
  /** False when datapoints may be missing by accident. */
  readonly complete: boolean
  /** The series' names; several when an expression finds more than the one that is meant. */
  readonly labels: ReadonlySet<string>
}

export interface Answers {
  /** The answer to a question; empty and incomplete when CloudWatch passed it over. */
  of(id: string): Answer
  /** What CloudWatch had to say about the request as a whole. */
  readonly messages: readonly string[]
}

type Growing = { -readonly [Key in keyof Answer]: Answer[Key] } & {
  readonly values: Map<Instant, number>
  readonly labels: Set<string>
}

/** The most that one GetMetricData takes. */
const MOST_QUERIES = 500

/** A page holds 100,800 values; 500 series of a day in minutes are eight of them. */
const MOST_PAGES = 20
/** Of the texts that come along, so many are kept. */
const MOST_TEXTS = 20

const NEXT =
  'Try again; if it stays so, look at this metric in the CloudWatch console and at the AWS Health Dashboard.'

/** An answer that no load balancer can have counted. It is an error: left out, it could pass for health. */
const badAnswer = (answer: Answer, at: Instant, why: string): Unavailable => {
  const value = answer.values.get(at)
  return new Unavailable({
    what: `CloudWatch answered ${value} for ${answer.question.name} at ${new Date(at).toISOString()}: ${why}`,
    next: NEXT,
  })
}

/** A count; undefined without a datapoint. @throws {Unavailable} for what is no whole number from 0. */
export const countAt = (answer: Answer, at: Instant): number | undefined => {
  const value = answer.values.get(at)
  if (value === undefined || (Number.isSafeInteger(value) && value >= 0)) return value
  throw badAnswer(answer, at, 'a count is a whole number from 0')
}

/** A measured number; undefined without a datapoint. @throws {Unavailable} for what is no number from 0. */
export const numberAt = (answer: Answer, at: Instant): number | undefined => {
  const value = answer.values.get(at)
  if (value === undefined || (Number.isFinite(value) && value >= 0)) return value
  throw badAnswer(answer, at, 'it must be a number from 0')
}

/**
 * Asks all questions, in as few calls as the service's limit allows, and reads all pages.
 *
 * @param about where in the config the questions stand, for the message when they are refused
 * @throws {Unavailable} when CloudWatch refuses one series, or answers with what cannot be
 */
export const ask = async (
  session: AwsSession,
  questions: readonly Question[],
  stretch: Stretch,
  about?: Subject,
): Promise<Answers> => {
  const cloudWatch = await session.cloudWatch()
  const answers = new Map<string, Growing>()
  for (const question of questions) {
    answers.set(question.id, { question, values: new Map(), complete: false, labels: new Set() })
  }
  const messages: string[] = []
  for (let first = 0; first < questions.length; first += MOST_QUERIES) {
    const MetricDataQueries = questions
      .slice(first, first + MOST_QUERIES)
      .map((question) => queryOf(question, stretch))
    const seen = new Set<string | undefined>()
    let NextToken: string | undefined
    do {
      seen.add(NextToken)
      const page = await cloudWatch.getMetricData(
        {
          MetricDataQueries,
          StartTime: new Date(stretch.from),
          EndTime: new Date(stretch.to),
          ScanBy: 'TimestampAscending',
          NextToken,
        },
        about,
      )
      const results = page.MetricDataResults ?? []
      const ids = results.map(({ Id }) => Id)
      results.forEach((result, index) => {
        // Two results of a query on one page are two series, also when they are called the same.
        const label =
          answers.get(result.Id ?? '')?.labels.has(result.Label ?? '') && ids.indexOf(result.Id) < index
            ? `${result.Label} again`
            : (result.Label ?? '')
        add(answers, { ...result, Label: label }, stretch)
      })
      for (const { Code, Value } of page.Messages ?? [])
        if (messages.length < MOST_TEXTS) messages.push([Code, Value].filter(Boolean).join(': '))
      NextToken = page.NextToken
      if (seen.size === MOST_PAGES && NextToken)
        throw new Unavailable({
          what: `cloudwatch:GetMetricData answers on more than ${MOST_PAGES} pages`,
          next: NEXT,
        })
      if (NextToken && seen.has(NextToken))
        throw new Unavailable({
          what: 'cloudwatch:GetMetricData leads from its last page to one that was read',
          next: NEXT,
        })
    } while (NextToken)
  }
  return {
    messages,
    of(id) {
      const answer = answers.get(id)
      if (answer === undefined) throw new TypeError(`${id} was not asked`)
      return answer
    },
  }
}

const queryOf = ({ id, asks }: Question, { period }: Stretch): MetricDataQuery => {
  const Period = period / SECOND
  if (typeof asks === 'string') return { Id: id, Expression: asks, Period }
  const { namespace, metric, dimensions, stat } = asks
  return {
    Id: id,
    MetricStat: {
      Metric: {
        Namespace: namespace,
        MetricName: metric,
        Dimensions: Object.entries(dimensions).map(([Name, Value]) => ({ Name, Value })),
      },
      Stat: stat,
      Period,
    },
  }
}

const add = (
  answers: ReadonlyMap<string, Growing>,
  result: MetricDataResult,
  { from, to, period }: Stretch,
): void => {
  const { Id = '', Label = '', StatusCode, Timestamps = [], Values = [] } = result
  const answer = answers.get(Id)
  if (answer === undefined) return
  const { name } = answer.question
  if (answer.labels.size < MOST_TEXTS) answer.labels.add(Label)
  if (StatusCode === 'InternalError' || StatusCode === 'Forbidden') {
    const told = result.Messages?.map(({ Value }) => Value).join('; ')
    throw new Unavailable({
      what: `cloudwatch:GetMetricData answered ${StatusCode} for ${name}${told ? `: ${told}` : ''}`,
      next: 'Look at the permissions for cloudwatch:GetMetricData (docs/iam.md) and at the AWS Health Dashboard.',
    })
  }
  if (Timestamps.length !== Values.length)
    throw new Unavailable({
      what: `CloudWatch answered ${Timestamps.length} times and ${Values.length} values for ${name}`,
      next: NEXT,
    })
  Timestamps.forEach((time, index) => {
    const at = time.getTime()
    answer.values.set(at, Values[index] ?? Number.NaN)
    // Elsewhere it would be overlooked, and what is overlooked passes for no errors.
    if (!(at >= from && at < to && (at - from) % period === 0))
      throw badAnswer(answer, at, `it is no period of ${period / SECOND} s of what was asked`)
  })
  // The last page of a series says whether the series is whole.
  answer.complete = StatusCode === 'Complete'
}
