import { ApiError } from '../../world.ts'

/** The observations of one period: totals exactly, the values themselves to four significant digits. */
export interface Bucket {
  count: number
  sum: number
  minimum: number
  maximum: number
  /** How often each value was seen. Rounding bounds it to 9,000 values a decade and an error of 0.05 %. */
  readonly values: Map<number, number>
}

export const emptyBucket = (): Bucket => ({
  count: 0,
  sum: 0,
  minimum: Number.POSITIVE_INFINITY,
  maximum: Number.NEGATIVE_INFINITY,
  values: new Map(),
})

const rounded = (value: number): number => {
  if (value === 0 || !Number.isFinite(value)) return value
  const scale = 10 ** (3 - Math.floor(Math.log10(Math.abs(value))))
  return Math.round(value * scale) / scale
}

export const observe = (bucket: Bucket, value: number): void => {
  bucket.count += 1
  bucket.sum += value
  bucket.minimum = Math.min(bucket.minimum, value)
  bucket.maximum = Math.max(bucket.maximum, value)
  const key = rounded(value)
  bucket.values.set(key, (bucket.values.get(key) ?? 0) + 1)
}

export const merge = (into: Bucket, from: Bucket): void => {
  into.count += from.count
  into.sum += from.sum
  into.minimum = Math.min(into.minimum, from.minimum)
  into.maximum = Math.max(into.maximum, from.maximum)
  for (const [value, count] of from.values) into.values.set(value, (into.values.get(value) ?? 0) + count)
}

/** The smallest value with at least `percent` of all observations at or below it (nearest rank). */
const percentile = (bucket: Bucket, percent: number): number => {
  const wanted = Math.max(1, Math.ceil((percent / 100) * bucket.count))
  let seen = 0
  for (const value of [...bucket.values.keys()].sort((a, b) => a - b)) {
    seen += bucket.values.get(value) ?? 0
    if (seen >= wanted) return Math.min(bucket.maximum, Math.max(bucket.minimum, value))
  }
  return bucket.maximum
}

const countWithin = (bucket: Bucket, above: number, upTo: number): number => {
  let seen = 0
  for (const [value, count] of bucket.values) if (value > above && value <= upTo) seen += count
  return seen
}

const bound = (text: string | undefined, open: number): number =>
  text === undefined || text === '' ? open : Number(text)

export type Statistic = (bucket: Bucket) => number

const SIMPLE: Readonly<Record<string, Statistic>> = {
  SampleCount: ({ count }) => count,
  Sum: ({ sum }) => sum,
  Average: ({ sum, count }) => sum / count,
  Minimum: ({ minimum }) => minimum,
  Maximum: ({ maximum }) => maximum,
}

/**
 * Sum, Average, Minimum, Maximum, SampleCount, pNN, `TC(low:high)` and `PR(low:high)` with values as bounds.
 *
 * @throws ApiError for a statistic that CloudWatch does not have, or that is not modelled.
 */
export const statistic = (name: string): Statistic => {
  const simple = SIMPLE[name]
  if (simple !== undefined) return simple
  const [, percent] = /^p(\d{1,2}(?:\.\d{1,10})?|100)$/.exec(name) ?? []
  if (percent !== undefined) return (bucket) => percentile(bucket, Number(percent))
  const [, kind, low, high] = /^(TC|PR)\((\d*\.?\d*):(\d*\.?\d*)\)$/.exec(name) ?? []
  if (kind !== undefined) {
    const [above, upTo] = [bound(low, Number.NEGATIVE_INFINITY), bound(high, Number.POSITIVE_INFINITY)]
    if (kind === 'TC') return (bucket) => countWithin(bucket, above, upTo)
    return (bucket) => (100 * countWithin(bucket, above, upTo)) / bucket.count
  }
  if (/^(tm|tc|ts|wm|iqm|TM|TC|TS|WM|IQM|PR)/.test(name))
    throw new ApiError('NotModelled', `The statistic ${name} is not modelled`, 501)
  throw new ApiError('ValidationError', `The value ${name} for parameter Stat is not supported.`)
}
