import { isCredentialHeader, isOwnHeader, SHARED_PLACEHOLDERS, SLOT_PLACEHOLDERS } from '@greenlight/release'
import type { Check, Finding, Whole } from './check.ts'
import { didYouMean } from './did-you-mean.ts'
import { formatDuration } from './duration.ts'
import { looksLikeVariable, newLines, variableOfRun } from './no-variable.ts'
import { placeholder, placeholdersIn } from './placeholders.ts'
import { BUILT_IN_METRICS } from './schema.ts'

const observedMetricsExist: Check = ({ settings: { judge, metrics } }) =>
  (judge?.observeOnly ?? []).flatMap((name, index): readonly Finding[] => {
    const known: readonly string[] = [
      ...BUILT_IN_METRICS,
      ...(metrics?.custom ?? []).map((each) => each.name),
    ]
    if (known.includes(name)) return []
    const near = didYouMean(name, known)
    const hint = near === undefined ? `known are ${known.join(', ')}` : `did you mean ${near}?`
    return [[`judge.observe-only[${index}]`, `is "${name}", which is no metric: ${hint}`]]
  })

const metricSource: Check = ({ settings: { metrics, canary } }) => {
  const { source, prometheus } = metrics ?? {}
  if (source === 'prometheus' && prometheus === undefined) {
    return [
      [
        'metrics.prometheus',
        'is missing, though metrics.source is prometheus: say at least url, requests and errors',
      ],
    ]
  }
  if (source === 'cloudwatch' && prometheus !== undefined) {
    return [
      [
        'metrics.prometheus',
        'stands beside metrics.source cloudwatch: set metrics.source to prometheus, or leave it out',
      ],
    ]
  }
  const [interval, delay] = [prometheus?.interval, canary?.metricsDelay]
  // The scrape after an interval's end belongs to it, and may come a little late.
  if (interval !== undefined && delay !== undefined && delay < 1.2 * interval) {
    const why = `is ${formatDuration(delay)}, must be at least ${formatDuration(1.2 * interval)}: 1.2 times metrics.prometheus.interval, so that the last scrape is in`
    return [['canary.metrics-delay', why]]
  }
  return []
}

/** A header's value was the name of a variable once: what still looks like one must not be sent as a constant. */
const headersAreConstants: Check = ({ name: environment, settings: { metrics } }) => {
  const { url, headers } = metrics?.prometheus ?? {}
  return Object.entries(headers ?? {}).flatMap(([name, value = '']): readonly Finding[] => {
    const why = wrongConstant(name, value)
    const path = `metrics.prometheus.headers.${name}`
    if (why !== undefined) return [[path, `${why}. ${newLines({ header: name, url, environment })}`]]
    return isOwnHeader(name) || name.toLowerCase() === 'accept'
      ? [[path, 'is set by the client itself, must be left away']]
      : []
  })
}

const wrongConstant = (name: string, value: string): string | undefined => {
  if (variableOfRun(value)) return `is "${value}", a variable of the run itself, which no config may name`
  if (isCredentialHeader(name)) return 'would carry a credential: secrets never stand in the configuration'
  return looksLikeVariable(value)
    ? `is "${value}", which looks like the name of an environment variable: constants stand here`
    : undefined
}

const customMetricsDiffer: Check = ({ settings: { metrics } }) => {
  const custom = metrics?.custom ?? []
  const findings: Finding[] = []
  for (const [index, { name, bad, total, value }] of custom.entries()) {
    const path = `metrics.custom[${index}]`
    const counts = bad !== undefined && total !== undefined
    const one = bad !== undefined || total !== undefined
    if (counts === (value !== undefined) || (one && !counts)) {
      findings.push([path, 'must have either bad and total, or value'])
    }
    if (BUILT_IN_METRICS.some((known) => known === name)) {
      findings.push([`${path}.name`, `is "${name}", the name of a built-in metric: choose another`])
    }
    const first = custom.findIndex((each) => each.name === name)
    if (first < index)
      findings.push([`${path}.name`, `is "${name}" like that of metrics.custom[${first}], must differ`])
  }
  return findings
}

/** The user's own queries, each with its path. */
const ownQueries = (metrics: Whole['settings']['metrics']) =>
  (metrics?.custom ?? []).flatMap(({ bad, total, value }, index) =>
    Object.entries({ bad, total, value }).flatMap(([key, query]) =>
      query === undefined ? [] : [{ path: `metrics.custom[${index}].${key}`, key, query }],
    ),
  )

/** What is wrong with the placeholders of a query; `own` are those that differ between the slots. */
const wrongPlaceholders = (
  text: string,
  own: readonly string[],
  others: readonly string[],
): string | undefined => {
  const known = [...own, ...others]
  const used = placeholdersIn(text)
  const unknown = used.find((word) => !known.includes(word))
  if (unknown !== undefined) {
    const near = didYouMean(unknown, known)
    const hint = near
      ? `did you mean ${placeholder(near)}?`
      : `known are ${known.map(placeholder).join(', ')}`
    return `contains ${placeholder(unknown)}, which stands for nothing: ${hint}`
  }
  return used.some((word) => own.includes(word))
    ? undefined
    : `asks the same of both slots: write ${own.map(placeholder).join(' or ')} where they differ`
}

const queriesTellSlotsApart: Check = ({ settings: { metrics } }) => {
  const { source, prometheus } = metrics ?? {}
  const inPromQl = [
    ['metrics.prometheus.requests', prometheus?.requests],
    ['metrics.prometheus.errors', prometheus?.errors],
    ['metrics.prometheus.latency.histogram', prometheus?.latency?.histogram],
  ] as const
  const findings = inPromQl.flatMap(([path, query]): readonly Finding[] => {
    const wrong = query === undefined ? undefined : wrongPlaceholders(query, ['slot'], [])
    return wrong === undefined ? [] : [[path, wrong]]
  })
  const own = ownQueries(metrics).flatMap(({ path, query }): readonly Finding[] => {
    if (source !== 'prometheus') {
      const parts =
        typeof query === 'string' ? [query] : [query.metric, ...Object.values(query.dimensions ?? {})]
      const wrong = wrongPlaceholders(parts.join(' '), SLOT_PLACEHOLDERS, SHARED_PLACEHOLDERS)
      return wrong === undefined ? [] : [[path, wrong]]
    }
    const wrong =
      typeof query === 'string'
        ? wrongPlaceholders(query, ['slot'], ['interval'])
        : 'is a metric of CloudWatch, but metrics.source is prometheus: write PromQL'
    return wrong === undefined ? [] : [[path, wrong]]
  })
  return [...findings, ...own]
}

/** The statistics that count whole things. */
const COUNTING: readonly string[] = ['Sum', 'SampleCount']

const totalsDiffer: Check = ({ settings: { metrics } }) =>
  (metrics?.custom ?? []).flatMap(({ bad, total }, index): readonly Finding[] =>
    bad !== undefined && JSON.stringify(bad) === JSON.stringify(total)
      ? [[`metrics.custom[${index}].bad`, 'is the same as total: then all would be bad']]
      : [],
  )

const countsAreCounts: Check = ({ settings: { metrics } }) =>
  ownQueries(metrics).flatMap(({ path, key, query }): readonly Finding[] => {
    if (key === 'value' || typeof query === 'string') return []
    const { stat = 'Sum' } = query
    return COUNTING.includes(stat)
      ? []
      : [[`${path}.stat`, `is ${stat}, which counts nothing: must be ${COUNTING.join(' or ')}`]]
  })

/** What must hold between the settings of metrics. */
export const METRIC_CHECKS: readonly Check[] = [
  observedMetricsExist,
  metricSource,
  headersAreConstants,
  customMetricsDiffer,
  queriesTellSlotsApart,
  totalsDiffer,
  countsAreCounts,
]
