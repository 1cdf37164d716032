import {
  baseFault,
  ConfigurationError,
  type CustomMetric,
  type Duration,
  type PrometheusQuery,
  type PrometheusSource,
  SECOND,
  SLOTS,
  type Slot,
} from '@greenlight/release'
import { checkPlaceholder, isSelector, parseSelector } from './selector.ts'

/** The config's `metrics.prometheus`, and `metrics.custom` with it. */
export interface PrometheusSettings extends PrometheusSource {
  /**
   * In PromQL, `${slot}` and `${interval}` stand for the slot's name and `15s`. Counts as plain selectors of counters
   * are exact; any other PromQL must yield whole numbers.
   */
  readonly metrics: readonly CustomMetric<PrometheusQuery>[]
}

export const SHORTEST_INTERVAL = 5 * SECOND
export const LONGEST_INTERVAL = 60 * SECOND

export const slotName = (settings: PrometheusSettings, slot: Slot): string => settings.slots?.[slot] ?? slot

/**
 * How long after a boundary its first scrape may come: one interval, and a fifth for scrapes that come late when the
 * scrape interval is the interval.
 */
export const reachOf = (interval: Duration): Duration => Math.ceil(interval * 1.2)

const refuse = (field: string, value: unknown, next: string): never => {
  throw new ConfigurationError({ what: `${field} is ${JSON.stringify(value)}`, next })
}

const checkUrl = (text: string): void => {
  const fault = baseFault(text)
  if (fault === undefined) return
  throw new ConfigurationError({
    // A password in it is no reason to print it.
    what: `metrics.prometheus.url ${fault}${/@/.test(text) ? '' : `: ${JSON.stringify(text)}`}`,
    next: 'Set it to an http or https address, for example https://prometheus.internal:9090. Credentials come from the workflow: docs/prometheus.md.',
  })
}

/** @throws ConfigurationError that names the field, its value, and what would be right */
export const checkSettings = (settings: PrometheusSettings): void => {
  checkUrl(settings.url)
  const { interval, delay } = settings
  if (!(interval >= SHORTEST_INTERVAL && interval <= LONGEST_INTERVAL) || interval % SECOND !== 0) {
    refuse(
      'metrics.prometheus.interval',
      interval,
      'Set it to whole seconds from 5 to 60, and not below the scrape interval.',
    )
  }
  if (!(delay >= reachOf(interval)) || !Number.isSafeInteger(delay)) {
    refuse(
      'canary.metrics-delay',
      delay,
      `Set it to at least ${reachOf(interval) / SECOND} s: 1.2 times metrics.prometheus.interval.`,
    )
  }
  for (const name of Object.keys(settings.headers)) {
    if (!/^[A-Za-z0-9-]+$/.test(name))
      refuse('metrics.prometheus.headers', name, 'Name request headers, for example X-Scope-OrgID.')
  }
  for (const label of settings.target) {
    if (!/^[A-Za-z_]\w*$/.test(label))
      refuse('metrics.prometheus.target', label, 'Name labels, for example [job, instance].')
  }
  if (settings.target.length === 0) refuse('metrics.prometheus.target', [], 'Name at least one label.')
  if (slotName(settings, SLOTS[0] ?? 'blue') === slotName(settings, SLOTS[1] ?? 'green')) {
    refuse('metrics.prometheus.slots', settings.slots, 'Give each slot a name of its own.')
  }
  parseSelector('metrics.prometheus.requests', settings.requests)
  parseSelector('metrics.prometheus.errors', settings.errors)
  if (settings.latency !== undefined)
    parseSelector('metrics.prometheus.latency.histogram', settings.latency.histogram)
  const names = new Set<string>()
  for (const metric of settings.metrics) {
    if (names.has(metric.name)) refuse('metrics.custom', metric.name, 'Give each metric a name of its own.')
    names.add(metric.name)
    const queries = metric.kind === 'value' ? [metric.query] : [metric.bad, metric.total]
    for (const query of queries) checkPlaceholder(`metrics.custom.${metric.name}`, query)
    if (metric.kind === 'counts' && isSelector(metric.bad) !== isSelector(metric.total)) {
      refuse(
        `metrics.custom.${metric.name}`,
        { bad: metric.bad, total: metric.total },
        'Make both plain selectors of counters, or both queries that yield whole numbers.',
      )
    }
  }
}
