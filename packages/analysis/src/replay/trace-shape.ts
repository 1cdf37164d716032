import type { Arm, UserReading } from '../observation.ts'
import type { TrialSettings, UserMetric } from '../settings.ts'
import { badValue } from './bad-record.ts'
import { fieldIn } from './field.ts'
import { type BucketPlan, planBuckets, slowerThan } from './latency-buckets.ts'
import { type Place, tell } from './place.ts'
import type { ReplayRecord, Side } from './replay-record.ts'

/** What a replay is judged by. */
export interface ReplaySettings {
  readonly trial: TrialSettings
  /** Whether `trial.metrics` are all that a trace may have. Otherwise the counts that it brings are judged as well. */
  readonly closedMetrics: boolean
}

/** What the records of a trace count besides requests and errors: the same from its first record that counts to its last. */
export interface TraceShape {
  /** Where the record stands that set it. */
  readonly from: Place
  /** Whether intervals have a p95; undefined when they have no latency at all. */
  readonly p95: boolean | undefined
  /** Seconds, ascending; undefined without buckets. */
  readonly bounds: readonly number[] | undefined
  readonly plan: BucketPlan | undefined
  /** By name. */
  readonly metrics: readonly UserMetric[]
  /** The settings of this trace's trial: only what its records count is judged, and only that gets a part of the promise. */
  readonly settings: TrialSettings
}

/** Whether a side counts anything that tells the shape: an interval without requests may leave out its latency. */
const tells = (side: Side | null | undefined): side is Side =>
  side !== null &&
  side !== undefined &&
  (side.requests > 0 || side.latency !== undefined || side.metrics !== undefined)

/** The side that a trace's shape is taken from; undefined when the record counts nothing. */
export const tellingSide = ({ canary, stable }: ReplayRecord): ['canary' | 'stable', Side] | undefined => {
  if (tells(canary)) return ['canary', canary]
  return tells(stable) ? ['stable', stable] : undefined
}

/** The shape of a trace that counts requests, errors and these metrics. */
export const plainShape = (
  from: Place,
  { trial }: ReplaySettings,
  metrics: readonly UserMetric[] = [],
): TraceShape => {
  const { latency: _, ...settings } = trial
  // A metric that this trace does not count is not one to be only shown either: the judge refuses names it does not know.
  const absent = trial.metrics.filter(({ name }) => !metrics.some((metric) => metric.name === name))
  const observeOnly = trial.observeOnly.filter((name) => !absent.some((metric) => metric.name === name))
  return {
    from,
    p95: undefined,
    bounds: undefined,
    plan: undefined,
    metrics,
    settings: { ...settings, metrics, observeOnly },
  }
}

/** A canary may be slower by this factor where the settings do not say. */
const TOLERANCE = 1.1

/**
 * The shape that a side has.
 * @throws {BadRecord} when it counts what cannot be judged
 */
export const shapeOf = (
  field: string,
  { latency, metrics }: Side,
  from: Place,
  settings: ReplaySettings,
): TraceShape => {
  const plain = plainShape(from, settings, metricsOf(`${field}.metrics`, metrics ?? {}, settings))
  if (latency === undefined) return plain
  const { buckets } = latency
  const tolerance = settings.trial.latency?.tolerance ?? TOLERANCE
  const { limits } = settings.trial
  const plan = buckets === undefined ? undefined : planBuckets(buckets.bounds, tolerance, limits.p95)
  if (plan?.edges.length === 0) {
    throw badValue(
      `${field}.latency.le`,
      buckets?.bounds.length,
      `bounds, two of them a factor of ${tolerance} apart`,
    )
  }
  // What is counted is slower than the bound, so the limit is told as the bound.
  const bound = plan?.limit === undefined ? undefined : buckets?.bounds[plan.limit]
  return {
    from,
    p95: latency.p95 !== undefined,
    bounds: buckets?.bounds,
    plan,
    metrics: plain.metrics,
    settings: {
      ...plain.settings,
      latency: { tolerance, edges: plan?.edges ?? [] },
      limits: bound === undefined ? limits : { ...limits, p95: 1000 * bound },
    },
  }
}

/** What a trace is judged by anyway; a metric of such a name, or of none, could not be told from it. */
const TAKEN: readonly string[] = ['errors', 'limits', 'latency', '']

const metricsOf = (
  field: string,
  metrics: Readonly<Record<string, UserReading>>,
  { trial, closedMetrics }: ReplaySettings,
): readonly UserMetric[] =>
  Object.entries(metrics).map(([name, reading]) => {
    const known = trial.metrics.find((metric) => metric.name === name)
    if (known !== undefined) return known
    if (closedMetrics) {
      const names = trial.metrics.map((metric) => metric.name).join(', ') || 'none'
      throw badValue(fieldIn(field, name), reading, `only metrics that the config names (${names})`)
    }
    if (TAKEN.includes(name)) {
      throw badValue(fieldIn(field, name), reading, 'another name: not empty, nor errors, limits or latency')
    }
    if ('total' in reading) return { name, kind: 'counts' }
    throw badValue(fieldIn(field, name), reading, 'total and bad, or a config that says which way is worse')
  })

/**
 * The arm that the trial is shown.
 * @throws {BadRecord} when the side does not count what the trace counts
 */
export const armOf = (
  field: 'canary' | 'stable',
  side: Side | null | undefined,
  shape: TraceShape,
): Arm | undefined => {
  if (side === undefined) return undefined
  if (side === null) return NO_DATA
  const { requests, errors, latency, metrics } = side
  if (
    latency === undefined &&
    metrics === undefined &&
    shape.p95 === undefined &&
    shape.metrics.length === 0
  ) {
    return { requests, errors }
  }
  checkMetrics(`${field}.metrics`, side, shape)
  checkLatency(`${field}.latency`, side, shape)
  return {
    requests,
    errors,
    ...(latency?.p95 === undefined ? {} : { p95: latency.p95 ?? undefined }),
    ...(latency?.buckets === undefined || shape.plan === undefined
      ? {}
      : slowerThan(shape.plan, field, requests, latency.buckets.counts)),
    ...(metrics === undefined ? {} : { metrics }),
  }
}

const NO_DATA: Arm = { requests: undefined, errors: 0 }

const checkLatency = (
  field: string,
  { requests, latency }: Side,
  { from, p95, bounds }: TraceShape,
): void => {
  const since = `as in ${tell(from)}`
  if (latency === undefined) {
    if (p95 === undefined || requests === 0) return
    throw badValue(field, undefined, `the latency, ${since}`)
  }
  if (p95 === undefined) throw badValue(field, latency, `no latency, ${since}`)
  if ((latency.p95 !== undefined) !== p95) {
    throw badValue(`${field}.p95`, latency.p95, `${p95 ? 'a' : 'no'} p95, ${since}`)
  }
  const own = latency.buckets?.bounds
  if (own?.length === bounds?.length && (own ?? []).every((bound, i) => bound === bounds?.[i])) return
  const right = bounds === undefined ? 'no buckets' : `the bounds ${bounds.join(', ')}`
  throw badValue(`${field}.le`, own?.join(', '), `${right}, ${since}`)
}

const checkMetrics = (field: string, { requests, metrics }: Side, shape: TraceShape): void => {
  const since = `as in ${tell(shape.from)}`
  if (metrics === undefined) {
    if (shape.metrics.length === 0 || requests === 0) return
    throw badValue(
      field,
      undefined,
      `the metrics ${shape.metrics.map(({ name }) => name).join(', ')}, ${since}`,
    )
  }
  for (const { name, kind } of shape.metrics) {
    const reading = Object.hasOwn(metrics, name) ? metrics[name] : undefined
    if (reading !== undefined && 'total' in reading === (kind === 'counts')) continue
    const right = kind === 'counts' ? 'total and bad' : 'value'
    throw badValue(fieldIn(field, name), reading, `${right}, ${since}`)
  }
  for (const name of Object.keys(metrics)) {
    if (shape.metrics.some((metric) => metric.name === name)) continue
    throw badValue(fieldIn(field, name), metrics[name], `no such metric, ${since}`)
  }
}
