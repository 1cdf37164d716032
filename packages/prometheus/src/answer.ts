import { ConfigurationError, type Instant, Unavailable } from '@greenlight/release'

export type Labels = Readonly<Record<string, string>>

/** A bucket of a native histogram, between its bounds, in the metric's unit. */
export interface Bucket {
  readonly left: number
  readonly right: number
  readonly count: number
}

export interface NativeHistogram {
  readonly count: number
  /** Populated buckets only, ascending. */
  readonly buckets: readonly Bucket[]
}

/** One series of an answer of type matrix. Numbers as they stand: NaN and infinities are for the reader to judge. */
export interface Series {
  readonly labels: Labels
  readonly points: readonly { readonly at: Instant; readonly value: number | NativeHistogram }[]
}

export interface Answer {
  readonly series: readonly Series[]
  /** Why the answer is not the whole truth: some store or shard did not answer. */
  readonly partial: readonly string[]
  /** Remarks of PromQL about the query: they say nothing about missing data. */
  readonly remarks: readonly string[]
}

type Json = Readonly<Record<string, unknown>>

const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/
const SPECIAL: Readonly<Record<string, number>> = {
  NaN: Number.NaN,
  Inf: Number.POSITIVE_INFINITY,
  '+Inf': Number.POSITIVE_INFINITY,
  '-Inf': Number.NEGATIVE_INFINITY,
}

class Malformed extends Error {}

const numberOf = (value: unknown, where: string): number => {
  if (typeof value === 'string') {
    if (NUMBER.test(value)) return Number(value)
    const special = SPECIAL[value]
    if (special !== undefined) return special
  }
  throw new Malformed(`${where} is ${JSON.stringify(value)}, not a number in quotes`)
}

/** A sample value or a bucket bound, spelled as Prometheus spells numbers; undefined for anything else. */
export const parseNumber = (text: string): number | undefined =>
  NUMBER.test(text) ? Number(text) : SPECIAL[text]

const listOf = (value: unknown, where: string): readonly unknown[] => {
  if (Array.isArray(value)) return value
  throw new Malformed(`${where} is no list`)
}

const textsOf = (value: unknown, where: string): readonly string[] =>
  value === undefined || value === null ? [] : listOf(value, where).map(String)

const histogramOf = (value: unknown): NativeHistogram => {
  if (!isJson(value)) throw new Malformed('a histogram is no object')
  const buckets = listOf(value['buckets'] ?? [], 'buckets').map((each) => {
    const [, left, right, count] = listOf(each, 'a bucket')
    return { left: numberOf(left, 'left'), right: numberOf(right, 'right'), count: numberOf(count, 'count') }
  })
  return { count: numberOf(value['count'], 'count'), buckets: buckets.sort((a, b) => a.left - b.left) }
}

const pointOf = (value: unknown, read: (value: unknown) => number | NativeHistogram) => {
  const [at, content] = listOf(value, 'a sample')
  if (typeof at !== 'number' || !Number.isFinite(at)) throw new Malformed('a timestamp is no number')
  return { at: Math.round(at * 1000), value: read(content) }
}

const seriesOf = (value: unknown): Series => {
  const metric = isJson(value) ? value['metric'] : undefined
  if (!isJson(value) || !isJson(metric)) throw new Malformed('a series has no labels')
  const plain = listOf(value['values'] ?? [], 'values').map((each) =>
    pointOf(each, (content) => numberOf(content, 'a value')),
  )
  const histograms = listOf(value['histograms'] ?? [], 'histograms').map((each) => pointOf(each, histogramOf))
  // In place: a copy of hundreds of thousands of points is memory that waits to be collected.
  const points = histograms.length === 0 ? plain : histograms.concat(plain)
  points.sort((a, b) => a.at - b.at)
  const twice = points.find((point, index) => point.at === points[index + 1]?.at)
  if (twice !== undefined) throw new Malformed(`a series has two samples at ${twice.at}`)
  const labels = Object.fromEntries(Object.entries(metric).map(([name, text]) => [name, String(text)]))
  return { labels, points }
}

/** How PromQL's own annotations begin. Some versions of the server put them all into the warnings. */
const REMARK = /^PromQL (info|warning):/

/**
 * Reads an answer of the HTTP API whose result must be a matrix.
 *
 * @throws ConfigurationError when the server refuses the query as `bad_data`, or its result is of another type
 * @throws Unavailable when the server failed in any other way, or the answer is not of the API's shape
 */
export const readAnswer = (body: string, query: string): Answer => {
  let document: unknown
  try {
    document = JSON.parse(body)
  } catch (cause) {
    throw new Unavailable({
      what: `Prometheus answered ${query} with something that is no JSON`,
      next: 'Look at metrics.prometheus.url in a browser: a login page or a proxy may stand before it.',
      cause,
    })
  }
  if (isJson(document) && document['status'] === 'error') {
    const type = String(document['errorType'])
    const why = `${type}: ${String(document['error'])}`
    const next = 'Try the query in the server’s own page, and mend it in the config.'
    if (type === 'bad_data')
      throw new ConfigurationError({ what: `Prometheus refuses ${query}: ${why}`, next })
    // All else is trouble of the server: `execution` is also said when one store behind it is away.
    throw new Unavailable({
      what: `Prometheus could not answer ${query}: ${why}`,
      next: 'Try the query in the server’s own page: if it fails there too, ask for less or mend the server.',
    })
  }
  try {
    const data = isJson(document) && document['status'] === 'success' ? document['data'] : undefined
    if (!isJson(document) || !isJson(data)) throw new Malformed('neither a success nor an error')
    if (data['resultType'] !== 'matrix') {
      throw new ConfigurationError({
        what: `Prometheus answered ${query} with a ${String(data['resultType'])}, not with a matrix`,
        next: 'Write a selector or a query that yields an instant vector.',
      })
    }
    const warnings = textsOf(document['warnings'], 'warnings')
    return {
      series: listOf(data['result'], 'the result').map(seriesOf),
      partial: warnings.filter((text) => !REMARK.test(text)),
      remarks: [...warnings.filter((text) => REMARK.test(text)), ...textsOf(document['infos'], 'infos')],
    }
  } catch (error) {
    if (!(error instanceof Malformed)) throw error
    throw new Unavailable({
      what: `Prometheus’s answer to ${query} cannot be read: ${error.message}`,
      next: 'Check that metrics.prometheus.url speaks the HTTP API of Prometheus.',
      cause: error,
    })
  }
}
