import { ApiError } from '../../world.ts'

/**
 * The observations of one period: totals exactly, the values themselves to four significant digits. Bins any
 * wider would bound memory more tightly, but counts below a threshold would be guesses.
 */
export interface Bucket {
  count: number
  sum: number
  minimum: number
  maximum: number
  /** How often each value was seen. Rounding bounds it to 9,000 values a decade and an error of 0.1 %. */
  readonly values: Map<number, number>
}

export const emptyBucket = (): Bucket => ({
  count: 0,
  sum: 0,
  minimum: Number.POSITIVE_INFINITY,
  maximum: Number.NEGATIVE_INFINITY,
  values: new Map(),
})

/**
 * The next number of four significant digits that is not below the value. Rounding up, never to the nearest,
 * keeps counts exact: a value is at most a bound of up to four digits exactly when its rounded self is.
 */
const roundedUp = (value: number): number => {
  if (value === 0 || !Number.isFinite(value)) return value
  const exponent = Math.floor(Math.log10(Math.abs(value))) - 3
  // Both are exact powers of ten; a division by 0.0001 would not give the number that the bound is.
  const [scale, unit] = exponent < 0 ? [10 ** -exponent, 1] : [1, 10 ** exponent]
  const nearest = Math.round((value * scale) / unit)
  const back = (digits: number): number => (digits * unit) / scale
  return back(nearest) >= value ? back(nearest) : back(nearest + 1)
}

export const observe = (bucket: Bucket, value: number): void => {
  bucket.count += 1
  bucket.sum += value
  bucket.minimum = Math.min(bucket.minimum, value)
  bucket.maximum = Math.max(bucket.maximum, value)
  const key = roundedUp(value)
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

export type Statistic = (bucket: Bucket) => number

const SIMPLE: Readonly<Record<string, Statistic>> = {
  SampleCount: ({ count }) => count,
  Sum: ({ sum }) => sum,
  Average: ({ sum, count }) => sum / count,
  Minimum: ({ minimum }) => minimum,
  Maximum: ({ maximum }) => maximum,
}

const NUMBER = /^\d+(\.\d{1,10})?$/

/** `0.5:2`, `:2` or `0.5:`; undefined for anything else. The lower bound is exclusive, the upper inclusive. */
const boundsOf = (text: string): readonly [above: number, upTo: number] | undefined => {
  const [low = '', high = '', ...more] = text.split(':')
  const isBound = (each: string): boolean => each === '' || NUMBER.test(each)
  if (!text.includes(':') || more.length > 0 || text === ':' || !isBound(low) || !isBound(high))
    return undefined
  const above = low === '' ? Number.NEGATIVE_INFINITY : Number(low)
  const upTo = high === '' ? Number.POSITIVE_INFINITY : Number(high)
  return above < upTo ? [above, upTo] : undefined
}

/**
 * Sum, Average, Minimum, Maximum, SampleCount, pNN, and `TC(low:high)` and `PR(low:high)` with values as bounds.
 *
 * @throws ApiError for a statistic that CloudWatch does not have, or that is not modelled: bounds in percent,
 *   trimmed means and sums, and the like.
 */
export const statistic = (name: string): Statistic => {
  const simple = SIMPLE[name]
  if (simple !== undefined) return simple
  const [, percent] = /^p(\d{1,2}(?:\.\d{1,10})?|100)$/.exec(name) ?? []
  if (percent !== undefined) return (bucket) => percentile(bucket, Number(percent))
  const [, kind, between = ''] = /^(TC|PR)\(([^%]*)\)$/.exec(name) ?? []
  const bounds = boundsOf(between)
  if (bounds !== undefined) {
    const [above, upTo] = bounds
    if (kind === 'TC') return (bucket) => countWithin(bucket, above, upTo)
    return (bucket) => (100 * countWithin(bucket, above, upTo)) / bucket.count
  }
  if (kind === undefined && /^(tm|tc|ts|wm|TM|TC|TS|WM)[\d(]|^IQM$/.test(name))
    throw new ApiError('NotModelled', `The statistic ${name} is not modelled`, 501)
  throw new ApiError('ValidationError', `The value ${name} for parameter Stat is not supported.`)
}
