import { BadObservation } from './bad-observation.ts'
import type { Arm, Observation, UserReading } from './observation.ts'
import { ownReading } from './own-reading.ts'
import type { TrialSettings, UserMetric } from './settings.ts'

const COUNT = 'a whole number from 0 to 9007199254740991'

/** Beyond this a number is no date any more. */
const LAST_INSTANT = 8.64e15

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0

/** Observations come from files and services as well: their shape is not given. */
const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A part of the requests: a count that is not larger than they are. */
const checkPart = (field: string, value: number, requests: number | undefined): void => {
  if (!isCount(value)) throw new BadObservation(field, value, COUNT)
  if (value > (requests ?? 0)) {
    throw new BadObservation(field, value, `at most the ${requests ?? 0} requests of the interval`)
  }
}

const checkReading = (field: string, metric: UserMetric, reading: UserReading): void => {
  if (!isObject(reading)) {
    throw new BadObservation(field, reading, metric.kind === 'counts' ? 'total and bad counts' : 'a value')
  }
  if (metric.kind === 'counts') {
    if (!('total' in reading)) throw new BadObservation(field, reading, 'total and bad counts')
    if (!isCount(reading.total)) throw new BadObservation(`${field}.total`, reading.total, COUNT)
    checkPart(`${field}.bad`, reading.bad, reading.total)
    return
  }
  if (!('value' in reading)) throw new BadObservation(field, reading, 'a value')
  if (reading.value !== undefined && !Number.isFinite(reading.value)) {
    throw new BadObservation(`${field}.value`, reading.value, 'a finite number')
  }
}

const checkArm = (field: string, arm: Arm, settings: TrialSettings): void => {
  if (!isObject(arm)) throw new BadObservation(field, arm, 'the counts of one version')
  const { requests, errors, slower, overLimit, p95, metrics } = arm
  if (requests !== undefined && !isCount(requests)) {
    throw new BadObservation(`${field}.requests`, requests, COUNT)
  }
  checkPart(`${field}.errors`, errors, requests)
  const edges = settings.latency?.edges.length ?? 0
  if (slower !== undefined && !Array.isArray(slower)) {
    throw new BadObservation(`${field}.slower`, slower, 'a list of counts')
  }
  if (slower !== undefined && slower.length !== edges) {
    throw new BadObservation(
      `${field}.slower`,
      slower.length,
      `one count for each of the ${edges} latency edges`,
    )
  }
  slower?.forEach((count, i) => {
    checkPart(`${field}.slower[${i}]`, count, requests)
  })
  if (overLimit !== undefined) checkPart(`${field}.overLimit`, overLimit, requests)
  if (p95 !== undefined && !(Number.isFinite(p95) && p95 >= 0)) {
    throw new BadObservation(`${field}.p95`, p95, 'milliseconds, at least 0')
  }
  if (metrics !== undefined && !isObject(metrics)) {
    throw new BadObservation(`${field}.metrics`, metrics, 'readings by the name of the metric')
  }
  for (const metric of settings.metrics) {
    const reading = ownReading(arm, metric.name)
    if (reading !== undefined) checkReading(`${field}.metrics.${metric.name}`, metric, reading)
  }
  for (const name of Object.keys(metrics ?? {})) {
    if (!settings.metrics.some((metric) => metric.name === name)) {
      const known = settings.metrics.map((metric) => metric.name).join(', ') || 'none'
      throw new BadObservation(`${field}.metrics`, name, `only metrics that are judged (${known})`)
    }
  }
}

/**
 * Checks one observation before anything is taken in.
 * @param last when the last one ended, milliseconds; undefined before the first
 * @throws {BadObservation}
 */
export const checkObservation = (
  observation: Observation,
  settings: TrialSettings,
  last: { readonly end: number; readonly percent: number } | undefined,
): void => {
  const { at, duration, percent, canary, stable } = observation
  if (!(Number.isFinite(at) && Math.abs(at) <= LAST_INSTANT)) {
    throw new BadObservation('at', at, 'a time in milliseconds since 1970')
  }
  if (!(Number.isFinite(duration) && duration > 0 && at + duration <= LAST_INSTANT)) {
    throw new BadObservation('duration', duration, 'milliseconds above 0')
  }
  if (!(Number.isFinite(percent) && percent > 0 && percent <= 100)) {
    throw new BadObservation('percent', percent, 'a percentage above 0 and up to 100')
  }
  if (last !== undefined && at < last.end) {
    throw new BadObservation(
      'at',
      new Date(at).toISOString(),
      `a time from ${new Date(last.end).toISOString()} on, where the last interval ended`,
    )
  }
  if (last !== undefined && percent < last.percent) {
    throw new BadObservation('percent', percent, `at least the ${last.percent} % of the last interval`)
  }
  checkArm('canary', canary, settings)
  if (stable !== undefined) checkArm('stable', stable, settings)
}
