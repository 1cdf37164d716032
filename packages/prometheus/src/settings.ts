import {
  ConfigurationError,
  type Duration,
  type PerSlot,
  SECOND,
  SLOTS,
  type Slot,
} from '@greenlight/release'
import { checkPlaceholder, isSelector, parseSelector } from './selector.ts'

/** A metric of the config's own. In PromQL, `${slot}` and `${interval}` stand for the slot's name and `15s`. */
export type CustomMetric =
  | {
      readonly name: string
      readonly kind: 'counts'
      /** Two plain selectors of counters are counted exactly; any other PromQL must yield whole numbers. */
      readonly bad: string
      readonly total: string
    }
  | { readonly name: string; readonly kind: 'value'; readonly query: string }

export interface LatencySource {
  /** Selector of a histogram without `_bucket`: `http_request_duration_seconds{slot="${slot}"}`. */
  readonly histogram: string
  readonly kind: 'classic' | 'native'
  /** Unit of its bucket bounds. */
  readonly unit: 's' | 'ms'
}

export interface PrometheusSettings {
  /** Where `/api/v1` lies, with any path before it: `https://prometheus.internal:9090/prefix`. No credentials. */
  readonly url: string
  /** Length of an interval: 5 to 60 s in milliseconds, whole seconds, and not less than the scrape interval. */
  readonly interval: Duration
  /**
   * How long after an interval's end its counts are asked for; at least 1.2 intervals, since the scrape after the end
   * belongs to it. Add what remote writing takes.
   */
  readonly delay: Duration
  /** Name of the environment variable that holds a bearer token. */
  readonly bearerToken?: string
  /** Request headers by name, each with the name of the environment variable that holds its value. */
  readonly headers?: Readonly<Record<string, string>>
  /** What `${slot}` stands for; otherwise `blue` and `green`. */
  readonly slots?: PerSlot<string>
  /** Labels that tell one process from another: `['job', 'instance']` when absent. */
  readonly target?: readonly string[]
  /** Selector of the counter of requests: `http_requests_total{slot="${slot}"}`. A native histogram is counted too. */
  readonly requests: string
  /** Selector of the counter of errors: `http_requests_total{slot="${slot}",code=~"5.."}`. */
  readonly errors: string
  readonly latency?: LatencySource
  readonly metrics?: readonly CustomMetric[]
}

export const SHORTEST_INTERVAL = 5 * SECOND
export const LONGEST_INTERVAL = 60 * SECOND
const TARGET = ['job', 'instance']

export const targetLabels = (settings: PrometheusSettings): readonly string[] => settings.target ?? TARGET

export const slotName = (settings: PrometheusSettings, slot: Slot): string => settings.slots?.[slot] ?? slot

/**
 * How long after a boundary its first scrape may come: one interval, and a fifth for scrapes that come late when the
 * scrape interval is the interval.
 */
export const reachOf = (interval: Duration): Duration => Math.ceil(interval * 1.2)

const refuse = (field: string, value: unknown, next: string): never => {
  throw new ConfigurationError({ what: `prometheus.${field} is ${JSON.stringify(value)}`, next })
}

const checkUrl = (text: string): void => {
  if (!URL.canParse(text) || !/^https?:/i.test(text)) {
    refuse('url', text, 'Set it to an http or https address, for example https://prometheus.internal:9090.')
  }
  const url = new URL(text)
  if (url.username !== '' || url.password !== '') {
    throw new ConfigurationError({
      what: 'prometheus.url holds a user name or a password',
      next: 'Take them out, and name the environment variable with the Authorization header in prometheus.headers.',
    })
  }
  if (url.search !== '' || url.hash !== '') refuse('url', text, 'Leave out what follows the path.')
}

/** @throws ConfigurationError that names the field, its value, and what would be right */
export const checkSettings = (settings: PrometheusSettings): void => {
  checkUrl(settings.url)
  const { interval, delay } = settings
  if (!(interval >= SHORTEST_INTERVAL && interval <= LONGEST_INTERVAL) || interval % SECOND !== 0) {
    refuse('interval', interval, 'Set it to whole seconds from 5 to 60, and not below the scrape interval.')
  }
  if (!(delay >= reachOf(interval)) || !Number.isSafeInteger(delay)) {
    refuse(
      'delay',
      delay,
      `Set it to at least ${reachOf(interval) / SECOND} s: 1.2 times prometheus.interval.`,
    )
  }
  for (const name of Object.keys(settings.headers ?? {})) {
    if (!/^[A-Za-z0-9-]+$/.test(name))
      refuse('headers', name, 'Name request headers, for example X-Scope-OrgID.')
  }
  for (const label of targetLabels(settings)) {
    if (!/^[A-Za-z_]\w*$/.test(label)) refuse('target', label, 'Name labels, for example [job, instance].')
  }
  if (targetLabels(settings).length === 0) refuse('target', [], 'Name at least one label.')
  if (slotName(settings, SLOTS[0] ?? 'blue') === slotName(settings, SLOTS[1] ?? 'green')) {
    refuse('slots', settings.slots, 'Give each slot a name of its own.')
  }
  parseSelector('requests', settings.requests)
  parseSelector('errors', settings.errors)
  if (settings.latency !== undefined) parseSelector('latency.histogram', settings.latency.histogram)
  const names = new Set<string>()
  for (const metric of settings.metrics ?? []) {
    if (names.has(metric.name)) refuse('metrics', metric.name, 'Give each metric a name of its own.')
    names.add(metric.name)
    const queries = metric.kind === 'value' ? [metric.query] : [metric.bad, metric.total]
    for (const query of queries) checkPlaceholder(`metrics.${metric.name}`, query)
    if (metric.kind === 'counts' && isSelector(metric.bad) !== isSelector(metric.total)) {
      refuse(
        `metrics.${metric.name}`,
        { bad: metric.bad, total: metric.total },
        'Make both plain selectors of counters, or both queries that yield whole numbers.',
      )
    }
  }
}
