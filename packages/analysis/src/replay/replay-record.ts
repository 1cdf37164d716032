import type { UserReading } from '../observation.ts'
import { BadRecord, badValue } from './bad-record.ts'
import { fieldIn } from './field.ts'
import { isObject, keysAre, parseJson } from './json-line.ts'
import { type BucketCounts, readBuckets } from './latency-buckets.ts'
import { readInterval } from './record-time.ts'
import { expectedOfName, namesIn } from './trace-name.ts'

/** What a record says of one side in its interval. */
export interface Side {
  readonly requests: number
  readonly errors: number
  readonly latency: SideLatency | undefined
  readonly metrics: Readonly<Record<string, UserReading>> | undefined
}

/** At least one of the two. */
export interface SideLatency {
  /** Milliseconds; null when the interval has none; undefined when the record does not speak of it. */
  readonly p95: number | null | undefined
  readonly buckets: BucketCounts | undefined
}

/** One line of a replay: one interval of one trace. */
export interface ReplayRecord {
  readonly trace: string
  /** When the interval begins, milliseconds since the epoch. */
  readonly at: number
  /** Milliseconds. */
  readonly duration: number
  /** Whether the record says how long its interval is. */
  readonly timed: boolean
  /** Percent of the traffic on the canary, above 0 to 100. */
  readonly weight: number
  /** Null when the source had no datapoint. */
  readonly canary: Side | null
  /** Null when the source had no datapoint; undefined when there is no control. */
  readonly stable: Side | null | undefined
}

/** What a line was, as far as it can be told whose it is. */
export type ReadLine = { readonly record: ReplayRecord } | NoRecord

export interface NoRecord {
  /** All traces that it names: a line may hold two records, or pieces of them. */
  readonly traces: readonly string[]
  readonly problem: BadRecord
}

const COUNT = 'a whole number from 0 to 9007199254740991'
const RECORD_KEYS: ReadonlySet<string> = new Set(['trace', 'at', 'duration', 'weight', 'canary', 'stable'])
const SIDE_KEYS: ReadonlySet<string> = new Set(['requests', 'errors', 'latency', 'metrics'])
const LATENCY_KEYS: ReadonlySet<string> = new Set(['p95', 'le'])
const COUNTS_KEYS: ReadonlySet<string> = new Set(['total', 'bad'])
const VALUE_KEYS: ReadonlySet<string> = new Set(['value'])

/** Reads one line. Never throws: a line that is no observation is told as such, with the traces that it names. */
export const readLine = (line: string): ReadLine => {
  let value: unknown
  try {
    value = parseJson(line)
    return { record: readRecord(value) }
  } catch (error) {
    if (!(error instanceof BadRecord)) throw error
    const name = isObject(value) ? value['trace'] : undefined
    return { traces: isName(name) ? [name] : namesIn(line), problem: error }
  }
}

/** @throws {BadRecord} */
const readRecord = (value: unknown): ReplayRecord => {
  if (!isObject(value)) throw badValue('the line', value, 'a JSON object')
  const { trace, weight } = value
  const expected = expectedOfName(trace)
  if (expected !== undefined) throw badValue('trace', trace, expected)
  keysAre(value, RECORD_KEYS, '')
  if (!(typeof weight === 'number' && weight > 0 && weight <= 100)) {
    throw badValue('weight', weight, 'a percentage above 0 and up to 100')
  }
  const { duration, stable } = value
  const interval = readInterval(value['at'], duration)
  return {
    trace: trace as string,
    at: interval.at,
    duration: interval.duration,
    timed: duration !== undefined,
    weight,
    canary: value['canary'] === null ? null : readSide('canary', value['canary']),
    stable: stable === undefined || stable === null ? stable : readSide('stable', stable),
  }
}

const isName = (value: unknown): value is string => expectedOfName(value) === undefined

const readCount = (field: string, value: unknown): number => {
  if (Number.isSafeInteger(value) && (value as number) >= 0) return value as number
  throw badValue(field, value, COUNT)
}

const readPart = (field: string, value: unknown, whole: number, noun: string): number => {
  const part = readCount(field, value)
  if (part > whole) throw badValue(field, part, `at most the ${whole} ${noun} of the interval`)
  return part
}

const readSide = (field: string, value: unknown): Side => {
  if (!isObject(value)) {
    throw badValue(field, value, 'an object with requests and errors, or null when there was no datapoint')
  }
  keysAre(value, SIDE_KEYS, field)
  const requests = readCount(`${field}.requests`, value['requests'])
  const { latency, metrics } = value
  return {
    requests,
    errors: readPart(`${field}.errors`, value['errors'], requests, 'requests'),
    latency: latency === undefined ? undefined : readLatency(`${field}.latency`, latency, requests),
    metrics: metrics === undefined ? undefined : readMetrics(`${field}.metrics`, metrics),
  }
}

const readLatency = (field: string, value: unknown, requests: number): SideLatency => {
  if (!isObject(value)) throw badValue(field, value, 'an object with p95, le or both')
  keysAre(value, LATENCY_KEYS, field)
  const { p95, le } = value
  if (p95 === undefined && le === undefined) throw badValue(`${field}.p95`, p95, 'p95, le or both')
  if (p95 !== undefined && p95 !== null && !(typeof p95 === 'number' && p95 >= 0 && p95 < Infinity)) {
    throw badValue(`${field}.p95`, p95, 'milliseconds from 0, or null when the interval has none')
  }
  return { p95, buckets: le === undefined ? undefined : readBuckets(`${field}.le`, le, requests) }
}

const readMetrics = (field: string, value: unknown): Readonly<Record<string, UserReading>> => {
  if (!isObject(value)) throw badValue(field, value, 'an object of readings by name')
  const readings: [string, UserReading][] = []
  for (const [name, reading] of Object.entries(value)) {
    readings.push([name, readReading(fieldIn(field, name), reading)])
  }
  return Object.fromEntries(readings)
}

const readReading = (field: string, reading: unknown): UserReading => {
  if (isObject(reading) && 'value' in reading) {
    keysAre(reading, VALUE_KEYS, field)
    const { value } = reading
    if (value === null) return { value: undefined }
    if (typeof value === 'number' && Number.isFinite(value)) return { value }
    throw badValue(`${field}.value`, value, 'a finite number, or null when the interval has none')
  }
  if (!isObject(reading)) throw badValue(field, reading, 'an object with total and bad, or with value')
  keysAre(reading, COUNTS_KEYS, field)
  const total = readCount(`${field}.total`, reading['total'])
  return { total, bad: readPart(`${field}.bad`, reading['bad'], total, 'in total') }
}
