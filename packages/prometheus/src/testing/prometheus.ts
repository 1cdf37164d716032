import type { Clock, Metrics } from '@greenlight/release'
import { prometheusMetrics } from '../prometheus-metrics.ts'
import type { PrometheusSettings } from '../settings.ts'

/** One series by hand: labels, and samples by second. */
export interface HandSeries {
  readonly labels: Readonly<Record<string, string>>
  readonly values?: readonly (readonly [seconds: number, value: string])[]
  readonly histograms?: readonly (readonly [seconds: number, histogram: unknown])[]
}

export interface HandAnswer {
  readonly status?: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

interface Call {
  readonly url: URL
  readonly headers: Headers
  readonly redirect: string | undefined
}

/** What a Prometheus answers with when all is well. */
export const success = (series: readonly HandSeries[], more: object = {}): HandAnswer => ({
  body: {
    status: 'success',
    data: {
      resultType: 'matrix',
      result: series.map(({ labels, ...rest }) => ({ metric: labels, ...rest })),
    },
    ...more,
  },
})

export const SETTINGS: PrometheusSettings = {
  url: 'http://prometheus.test/prefix/',
  interval: 10_000,
  delay: 20_000,
  headers: {},
  target: ['job', 'instance'],
  metrics: [],
  requests: 'requests_total{slot="${slot}"}',
  errors: 'requests_total{slot="${slot}",code="500"}',
}

/** A clock whose waits are over at once; a deadline's wait, which is longer than any pause, never is. */
const fakeClock = (waits: number[], deadline: boolean): Clock => ({
  now: () => 0,
  sleep: async (duration, signal) => {
    if (duration < 10_000) {
      waits.push(duration)
      return
    }
    if (deadline) return
    await new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)))
  },
})

/**
 * A Prometheus that answers by the query's text: the first route whose key the query begins with. Raw samples outside
 * the range asked for are left out, as a server does. A list is answered one by one, its last answer again and again.
 */
export const prometheus = (
  routes: Readonly<Record<string, HandAnswer | Error | readonly (HandAnswer | Error)[]>>,
  options: {
    readonly settings?: Partial<PrometheusSettings>
    readonly secretHeaders?: Readonly<Record<string, string>>
    readonly signal?: AbortSignal
    /** Whether time is up at once. */
    readonly deadline?: boolean
    readonly fetch?: typeof fetch
  } = {},
): { metrics: Metrics; calls: Call[]; waits: number[] } => {
  const calls: Call[] = []
  const waits: number[] = []
  const asked = new Map<string, number>()
  const answer: typeof fetch = async (input, init) => {
    const url = new URL(String(input))
    calls.push({ url, headers: new Headers(init?.headers), redirect: init?.redirect })
    const query = url.searchParams.get('query') ?? ''
    const key = Object.keys(routes).find((each) => query.startsWith(each)) ?? ''
    const count = asked.get(key) ?? 0
    asked.set(key, count + 1)
    const list = [routes[key] ?? success([])].flat() as readonly (HandAnswer | Error)[]
    const found = list[Math.min(count, list.length - 1)]
    if (found instanceof Error) throw found
    const { status = 200, body, headers = {} } = found ?? {}
    return new Response(typeof body === 'string' ? body : JSON.stringify(cut(body, url)), {
      status,
      headers,
    })
  }
  const metrics = prometheusMetrics({
    settings: { ...SETTINGS, ...options.settings },
    fetch: options.fetch ?? answer,
    clock: fakeClock(waits, options.deadline ?? false),
    secretHeaders: () => options.secretHeaders ?? {},
    ...(options.signal === undefined ? {} : { signal: options.signal }),
  })
  return { metrics, calls, waits }
}

interface Document {
  readonly data?: { readonly result?: readonly HandSeries[] }
}

/** The samples of a document that a range selector asks for; other queries see all. */
const cut = (body: unknown, url: URL): unknown => {
  const range = /\[(\d+)ms\]$/.exec(url.searchParams.get('query') ?? '')?.[1]
  const document = body as Document
  const result = document?.data?.result
  if (range === undefined || !Array.isArray(result)) return body
  const to = Number(url.searchParams.get('time'))
  const from = to - Number(range) / 1000
  const inside = ([at]: readonly [number, unknown]) => at >= from && at <= to
  return {
    ...document,
    data: {
      ...document.data,
      result: (result as readonly HandSeries[]).map((series) => ({
        ...series,
        ...(series.values === undefined ? {} : { values: series.values.filter(inside) }),
        ...(series.histograms === undefined ? {} : { histograms: series.histograms.filter(inside) }),
      })),
    },
  }
}

/** A series of one process, with a sample every five seconds from `from` on. */
export const counter = (
  labels: Readonly<Record<string, string>>,
  values: readonly (number | string | undefined)[],
  from = 0,
): HandSeries => ({
  labels: { job: 'shop', instance: 'a', ...labels },
  values: values.flatMap((value, index): (readonly [number, string])[] =>
    value === undefined ? [] : [[from + index * 5, String(value)]],
  ),
})
