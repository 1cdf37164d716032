import {
  type CountsWindow,
  type Instant,
  type IntervalCounts,
  MINUTE,
  type PerSlot,
  SECOND,
  SLOTS,
  type Slot,
} from '@greenlight/release'
import { countWithin } from './latency-edges.ts'
import { type Answer, type Answers, countAt, numberAt, type Question } from './metrics-answers.ts'
import { describeMinutes } from './minutes.ts'
import type { Places } from './places.ts'
import { blameForOwnErrors } from './unanswered.ts'

type Thresholds = PerSlot<readonly number[]>

/** Whole answers by targets. 101 has no metric of its own. */
const RESPONSES = ['2XX', '3XX', '4XX', '5XX'] as const

const NAMESPACE = 'AWS/ApplicationELB'

const OWN_ERRORS = 'elb_5XX'

const idOf = (slot: Slot, series: string): string => `${slot}_${series}`

export const questionOf = (
  places: Places,
  slot: Slot,
  series: string,
  metric: string,
  stat: string,
): Question => ({
  id: idOf(slot, series),
  name: `${metric} (${stat}) of ${slot}`,
  asks: {
    namespace: NAMESPACE,
    metric,
    stat,
    dimensions: { LoadBalancer: places.loadBalancer, TargetGroup: places.targetGroups[slot] },
  },
})

/**
 * What a look asks: 7 series a slot, one of the load balancer, and one for each threshold. With the five edges
 * and one fixed limit for both slots that is 27 series, $0.00027 a look at $0.01 for 1,000 series (list price):
 * less than a cent for thirty looks. Within one call, whose limit is 500 series.
 */
export const countsQuestions = (places: Places, thresholds: Thresholds): readonly Question[] => [
  ...SLOTS.flatMap((slot) => [
    questionOf(places, slot, 'requests', 'RequestCount', 'Sum'),
    ...RESPONSES.map((code) => questionOf(places, slot, code, `HTTPCode_Target_${code}_Count`, 'Sum')),
    questionOf(places, slot, 'refused', 'TargetConnectionErrorCount', 'Sum'),
    questionOf(places, slot, 'p95', 'TargetResponseTime', 'p95'),
    ...thresholds[slot].map((threshold, index) =>
      questionOf(places, slot, `within_${index}`, 'TargetResponseTime', countWithin(threshold)),
    ),
  ]),
  {
    id: OWN_ERRORS,
    name: 'HTTPCode_ELB_5XX_Count (Sum) of the load balancer',
    asks: {
      namespace: NAMESPACE,
      metric: 'HTTPCode_ELB_5XX_Count',
      stat: 'Sum',
      dimensions: { LoadBalancer: places.loadBalancer },
    },
  },
]

/** One slot's series. */
interface Group {
  readonly slot: Slot
  readonly requests: Answer
  readonly responses: readonly Answer[]
  readonly serverErrors: Answer
  readonly refused: Answer
  readonly p95: Answer
  readonly within: readonly { readonly threshold: number; readonly answer: Answer }[]
}

const groupOf = (answers: Answers, slot: Slot, thresholds: readonly number[]): Group => {
  const of = (series: string): Answer => answers.of(idOf(slot, series))
  return {
    slot,
    requests: of('requests'),
    responses: RESPONSES.map(of),
    serverErrors: of('5XX'),
    refused: of('refused'),
    p95: of('p95'),
    within: thresholds.map((threshold, index) => ({ threshold, answer: of(`within_${index}`) })),
  }
}

const seriesOf = ({ requests, responses, refused, p95, within }: Group): readonly Answer[] => [
  requests,
  ...responses,
  refused,
  p95,
  ...within.map(({ answer }) => answer),
]

/** What CloudWatch has of one slot in one minute, each number checked. */
interface Minute {
  readonly requestCount: number | undefined
  readonly responses: number
  readonly serverErrors: number
  readonly refused: number
}

/**
 * CloudWatch has no datapoint where nothing was counted, so in a complete series an absent count is none.
 *
 * @throws {Unavailable} for what is no count
 */
const minuteOf = (group: Group, at: Instant): Minute => ({
  requestCount: countAt(group.requests, at),
  responses: group.responses.reduce((sum, each) => sum + (countAt(each, at) ?? 0), 0),
  serverErrors: countAt(group.serverErrors, at) ?? 0,
  refused: countAt(group.refused, at) ?? 0,
})

/**
 * Requests answered more slowly than each threshold: the answers, less those within it. Undefined when the count
 * within a threshold cannot be one: it is no whole number (an estimate), or it is absent while the 95th
 * percentile says that there were such answers. Absent with all answers slower is 0 within. Requests
 * without an answer are errors, and neither fast nor slow.
 */
const slowerOf = ({ within, p95 }: Group, at: Instant, answered: number): readonly number[] | undefined => {
  const slower: number[] = []
  const seconds = numberAt(p95, at)
  for (const { threshold, answer } of within) {
    const count = numberAt(answer, at)
    const isAllSlower = answered === 0 || (seconds !== undefined && seconds * SECOND > threshold)
    if (count === undefined ? !isAllSlower : !Number.isInteger(count)) return undefined
    slower.push(Math.max(0, answered - (count ?? 0)))
  }
  return slower
}

/**
 * The whole minutes in [from, to) of both slots.
 *
 * - A minute that a partial series may have kept something of is left out of both slots: half a comparison is
 *   none, and the load balancer's own errors can only be shared between two known slots. A later look asks
 *   for it again.
 * - Errors: 5XX by targets, refused connections, and what `blameForOwnErrors` finds unanswered.
 * - Requests: RequestCount, or what must have been asked for that many answers and errors, if that is more: with
 *   retries a target can refuse more connections than it had requests, and requests that end a minute after they
 *   began (timeouts) are answers of a minute that has too few requests. To refuse such a minute would spare just the
 *   version whose requests all time out.
 *
 * @param thresholds the ones that were asked about, milliseconds
 * @throws {Unavailable} for numbers that are no counts
 */
export const countsWindow = (
  answers: Answers,
  { from, to }: { readonly from: Instant; readonly to: Instant },
  thresholds: Thresholds,
): CountsWindow => {
  const groups: PerSlot<Group> = {
    blue: groupOf(answers, 'blue', thresholds.blue),
    green: groupOf(answers, 'green', thresholds.green),
  }
  const ownErrors = answers.of(OWN_ERRORS)
  const series = [...SLOTS.flatMap((slot) => seriesOf(groups[slot])), ownErrors]
  const slots: PerSlot<IntervalCounts[]> = { blue: [], green: [] }
  const leftOut: Instant[] = []
  const uncounted: PerSlot<Instant[]> = { blue: [], green: [] }
  const exceeded: PerSlot<Instant[]> = { blue: [], green: [] }
  let unattributed = 0
  for (let at = from; at < to; at += MINUTE) {
    if (series.some(({ complete, values }) => !complete && !values.has(at))) {
      leftOut.push(at)
      continue
    }
    const minutes = { blue: minuteOf(groups.blue, at), green: minuteOf(groups.green, at) }
    const asGroup = ({ requestCount = 0, responses, refused }: Minute) => ({
      requests: requestCount,
      responses,
      refused,
    })
    const blame = blameForOwnErrors(
      { blue: asGroup(minutes.blue), green: asGroup(minutes.green) },
      countAt(ownErrors, at) ?? 0,
    )
    unattributed += blame.unattributed
    for (const slot of SLOTS) {
      if (seriesOf(groups[slot]).every(({ values }) => !values.has(at))) continue
      const { requestCount, responses, serverErrors, refused } = minutes[slot]
      const errors = serverErrors + refused + blame.unanswered[slot]
      const requests = Math.max(requestCount ?? 0, responses, errors)
      if (serverErrors > (requestCount ?? 0)) exceeded[slot].push(at)
      const seconds = numberAt(groups[slot].p95, at)
      const slower = thresholds[slot].length === 0 ? undefined : slowerOf(groups[slot], at, responses)
      if (slower === undefined && thresholds[slot].length > 0) uncounted[slot].push(at)
      slots[slot].push({
        at,
        requests: requestCount === undefined && requests === 0 ? undefined : requests,
        errors,
        ...(slower !== undefined && { slower }),
        p95: seconds === undefined ? undefined : seconds * SECOND,
      })
    }
  }
  const notes = [
    ...answers.messages.map((message) => `CloudWatch says: ${message}`),
    ...partialNote(series, leftOut),
    ...SLOTS.flatMap((slot) => exceededNote(slot, exceeded[slot])),
    ...SLOTS.flatMap((slot) => uncountedNote(slot, uncounted[slot])),
  ]
  return { slots, unattributed, notes, ...(leftOut.length > 0 && { partial: true as const }) }
}

const partialNote = (series: readonly Answer[], leftOut: readonly Instant[]): readonly string[] => {
  if (leftOut.length === 0) return []
  const names = series
    .filter(({ complete, values }) => !complete && leftOut.some((at) => !values.has(at)))
    .map(({ question: { name } }) => name)
  const [first] = names
  const others = names.length > 1 ? ` and ${names.length - 1} more series` : ''
  return [`CloudWatch gave only part of ${first}${others}: ${describeMinutes(leftOut)} left out.`]
}

const exceededNote = (slot: Slot, minutes: readonly Instant[]): readonly string[] =>
  minutes.length === 0
    ? []
    : [
        `CloudWatch counted more 5XX than requests of ${slot} in ${describeMinutes(minutes)}: each is taken as a failed request.`,
      ]

const uncountedNote = (slot: Slot, minutes: readonly Instant[]): readonly string[] =>
  minutes.length === 0
    ? []
    : [`CloudWatch could not count the requests of ${slot} by latency in ${describeMinutes(minutes)}.`]
