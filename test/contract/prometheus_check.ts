/*
 * The source of evidence against a real Prometheus server: what it counts must be what truly happened.
 *
 *     npx tsx test/contract/prometheus_check.ts PATH_OF_PROMETHEUS [VERSION]
 *
 * Starts the server on the loopback, hands it the samples of simulated processes by remote writing, lets it scrape a
 * live exporter, and makes typical mistakes. Prints one line a check and the count; exit code 0 when all hold.
 */
import { createServer } from 'node:http'
import { type PrometheusSettings, prometheusMetrics } from '@greenlight/prometheus'
import {
  ConfigurationError,
  type IntervalCounts,
  type LatencyEdge,
  type Slot,
  Unavailable,
} from '@greenlight/release'
import { systemClock } from '../../packages/composition/src/system-clock.ts'
import { freePort, startPrometheus, versionOf } from './prometheus_server.ts'
import { counterFamily, histogramFamily, writeRequest } from './prometheus_wire.ts'
import { COARSE, FINE, nativeOf, type Process, randomOf, simulate, trueCounts } from './prometheus_world.ts'

const INTERVAL = 15_000
const TOLERANCE = 1.1
const SLOTS: readonly Slot[] = ['blue', 'green']

let passed = 0
let failed = 0
const check = (what: string, holds: boolean, seen: unknown = ''): void => {
  if (holds) passed++
  else failed++
  console.log(
    holds ? `ok ${what}` : `FAILED ${what}: ${typeof seen === 'string' ? seen : JSON.stringify(seen)}`,
  )
}

const base: Omit<PrometheusSettings, 'url'> = {
  interval: INTERVAL,
  delay: 30_000,
  headers: {},
  target: ['job', 'instance'],
  metrics: [],
  requests: 'http_requests_total{slot="${slot}"}',
  errors: 'http_requests_total{slot="${slot}",code=~"5.."}',
}
const CLASSIC = { histogram: 'http_seconds{slot="${slot}"}', kind: 'classic', unit: 's' } as const
const NATIVE = { histogram: 'http_native_seconds{slot="${slot}"}', kind: 'native', unit: 's' } as const

const metricsOf = (url: string, more: Partial<PrometheusSettings> = {}) =>
  prometheusMetrics({
    settings: { ...base, url, ...more },
    fetch,
    clock: systemClock,
  })

const thresholdsOf = (edges: readonly LatencyEdge[]) => ({
  blue: edges.map(({ stable }) => stable),
  green: edges.map(({ canary }) => canary),
})

/** The intervals of [from, to) whose counts differ from the truth; those that are not there are told apart. */
const compare = (
  counted: readonly IntervalCounts[],
  processes: readonly Process[],
  window: { from: number; to: number; interval: number },
  thresholds: readonly number[],
) => {
  const wrong: unknown[] = []
  const missing: number[] = []
  for (let at = window.from; at < window.to; at += window.interval) {
    const found = counted.find((each) => each.at === at)
    if (found === undefined) {
      missing.push(at)
      continue
    }
    const truth = trueCounts(processes, at, window.interval)
    const expected = {
      requests: truth.requests,
      errors: truth.errors,
      slower: thresholds.map((threshold) => truth.slower(threshold / 1000)),
    }
    const seen = { requests: found.requests, errors: found.errors, slower: found.slower ?? [] }
    if (JSON.stringify(seen) !== JSON.stringify(expected)) wrong.push({ at, seen, expected })
  }
  return { wrong, missing }
}

const write = async (url: string, processes: readonly Process[]) => {
  const answer = await fetch(`${url}/api/v1/write`, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-protobuf',
      'content-encoding': 'snappy',
      'x-prometheus-remote-write-version': '0.1.0',
    },
    body: new Uint8Array(writeRequest(processes.flatMap(({ written }) => written))),
  })
  check('the server takes the samples', answer.ok, `${answer.status} ${await answer.text()}`)
}

const checkWritten = async (url: string, now: number) => {
  const from = Math.floor((now - 1_200_000) / INTERVAL) * INTERVAL
  const to = from + 40 * INTERVAL
  const window = { from, to, interval: INTERVAL }
  const common = { every: 5_000, until: to + 2 * INTERVAL }
  const before = from - 2 * INTERVAL
  const processes = [
    simulate({ ...common, seed: 11, slot: 'blue', instance: 'a', first: before + 1_234, errorShare: 0.02 }),
    simulate({
      ...common,
      seed: 12,
      slot: 'blue',
      instance: 'b',
      first: before + 3_777,
      errorShare: 0.02,
      restartAfter: from + 12 * INTERVAL,
    }),
    simulate({
      ...common,
      seed: 13,
      slot: 'green',
      instance: 'c',
      first: before + 201,
      errorShare: 0.001,
      restartAfter: from + 20 * INTERVAL,
    }),
    // Begins in the middle of the window, as a task that is added.
    simulate({
      ...common,
      seed: 14,
      slot: 'green',
      instance: 'd',
      first: from + 5 * INTERVAL + 4_000,
      errorShare: 0.1,
    }),
  ]
  await write(url, processes)
  const ofSlot = (slot: Slot) => processes.filter((each) => each.slot === slot)
  for (const latency of [CLASSIC, NATIVE]) {
    const metrics = metricsOf(url, { latency })
    const edges = await metrics.edges({ stable: 'blue', from, to, tolerance: TOLERANCE })
    check(`${latency.kind}: edges at bucket bounds`, edges.length >= 3, edges)
    check(
      `${latency.kind}: the canary's edge is at least the tolerance above, or the same with a ratio`,
      edges.every(({ stable, canary, ratio }) =>
        ratio === undefined ? canary >= stable * TOLERANCE * (1 - 1e-9) : canary === stable && ratio > 1,
      ),
      edges,
    )
    const thresholds = thresholdsOf(edges)
    const { slots, notes } = await metrics.counts({ from, to, thresholds })
    for (const slot of SLOTS) {
      const { wrong, missing } = compare(slots[slot], ofSlot(slot), window, thresholds[slot])
      check(
        `${latency.kind}: ${slot} counts what happened in 40 intervals, restarts and all`,
        wrong.length === 0,
        wrong,
      )
      check(`${latency.kind}: ${slot} misses none`, missing.length === 0, { missing, notes })
    }
    check(
      `${latency.kind}: a p95 in every interval, within the buckets`,
      [...slots.blue, ...slots.green].every(({ p95 }) => p95 !== undefined && p95 > 100 && p95 <= 1_000),
      slots.blue[0],
    )
  }
  // Intervals as short as a scrape, and larger than the server's usual step.
  for (const interval of [5_000, 60_000]) {
    const begin = Math.ceil(from / interval) * interval
    const end = Math.floor(to / interval) * interval
    const { slots } = await metricsOf(url, { interval, delay: 2 * interval }).counts({
      from: begin,
      to: end,
      thresholds: { blue: [], green: [] },
    })
    const bare = slots.blue.map((each) => ({ ...each, slower: [] }))
    const { wrong, missing } = compare(bare, ofSlot('blue'), { from: begin, to: end, interval }, [])
    check(`intervals of ${interval / 1000} s`, wrong.length === 0 && missing.length === 0, { wrong, missing })
  }
  return { from, to }
}

/** Histograms that lose resolution, a process that is not scraped for a while, one that ends. */
const checkTroubles = async (url: string, { from, to }: { from: number; to: number }) => {
  const common = { every: 5_000, until: to + 2 * INTERVAL, errorShare: 0.05 }
  const window = { from, to, interval: INTERVAL }
  const first = from - 2 * INTERVAL + 1_500
  const named = (seed: number, name: string, instance: string, more: object = {}) =>
    simulate({ ...common, seed, slot: name, instance, first, ...more })
  const processes = [
    named(21, 'fine', 'e'),
    named(22, 'coarser', 'f', { coarseFrom: from + 10 * INTERVAL }),
    named(23, 'whole', 'g'),
    named(24, 'gap', 'h', { silent: [from + 10 * INTERVAL, from + 12.5 * INTERVAL] }),
    named(25, 'gap', 'i'),
    named(26, 'ended', 'j', { until: from + 10 * INTERVAL + 7_000 }),
  ]
  await write(url, processes)
  const ofSlot = (slot: string) => processes.filter((each) => each.slot === slot)

  const mixed = metricsOf(url, { latency: NATIVE, slots: { blue: 'fine', green: 'coarser' } })
  // 2^(−8/4) s is a bound of both schemas, 2^(−17/8) s only of the finer one.
  const coarse = 1000 * 2 ** (-8 / 2 ** COARSE)
  const fine = 1000 * 2 ** (-17 / 2 ** FINE)
  const shared = await mixed.counts({ from, to, thresholds: { blue: [coarse], green: [coarse] } })
  const { wrong, missing } = compare(shared.slots.green, ofSlot('coarser'), window, [coarse])
  check('native: a loss of resolution loses no count', wrong.length + missing.length === 0, {
    wrong,
    missing,
  })
  // The tenth interval ends at the first scrape with wider buckets.
  const unshared = await mixed.counts({ from, to, thresholds: { blue: [coarse], green: [fine] } })
  check(
    'native: a bound that went with the resolution is named, from then on, and requests still count',
    unshared.slots.green.length === 40 &&
      unshared.slots.green.filter(({ slower }) => slower?.[0] !== undefined).length === 9 &&
      unshared.notes.some((note) => note.includes('no bucket bound')),
    unshared.notes,
  )
  const limit = await mixed.counts({ from, to, thresholds: { blue: [fine], green: [fine] } })
  const raised = compare(limit.slots.green, ofSlot('coarser'), window, [coarse])
  check(
    'native: a limit that is the same for both is raised to the next bound that is left',
    raised.wrong.length + raised.missing.length === 0 &&
      limit.notes.some((note) => note.includes('for both')),
    { ...raised, notes: limit.notes },
  )

  const holes = await metricsOf(url, { slots: { blue: 'whole', green: 'gap' } }).counts({
    from,
    to,
    thresholds: { blue: [], green: [] },
  })
  const gap = compare(
    holes.slots.green.map((each) => ({ ...each, slower: [] })),
    ofSlot('gap'),
    window,
    [],
  )
  check(
    'a process that is not scraped leaves a hole, not a guess',
    gap.missing.length === 3 && gap.wrong.length === 0,
    gap,
  )
  check(
    'the hole is named',
    holes.notes.some((note) => note.includes('not scraped')),
    holes.notes,
  )

  const ended = await metricsOf(url, { slots: { blue: 'whole', green: 'ended' } }).counts({
    from,
    to,
    thresholds: { blue: [], green: [] },
  })
  check(
    'after the last process ended there is no data',
    ended.slots.green.length === 10,
    ended.slots.green.length,
  )
  check(
    'the end is named',
    ended.notes.some((note) => note.includes('last scraped')),
    ended.notes,
  )
}

const refusal = async (ask: () => Promise<unknown>): Promise<unknown> =>
  ask().then(
    () => 'no error',
    (error: unknown) => error,
  )

const checkMistakes = async (url: string, { from, to }: { from: number; to: number }) => {
  const query = { from, to, thresholds: { blue: [], green: [] } }
  const says = (error: unknown) => String(error)
  const refused = async (what: string, more: Partial<PrometheusSettings>, words: RegExp, where = url) => {
    const error = await refusal(() => metricsOf(where, more).counts(query))
    check(what, error instanceof ConfigurationError && words.test(error.message), says(error))
  }
  await refused(
    'a matcher that the server cannot parse',
    { errors: 'http_requests_total{slot="${slot}",code=~"("}' },
    /bad_data/,
  )
  await refused(
    'a label that no series has',
    { errors: 'http_requests_total{slot="${slot}",status="500"}' },
    /label status/,
  )
  await refused('series without the label of the target', { target: ['pod'] }, /no label pod/)
  await refused(
    'a classic histogram called native',
    { latency: { ...NATIVE, histogram: 'http_requests_total{slot="${slot}"}' } },
    /no native histogram/,
  )
  await refused(
    'the same series for both slots',
    { requests: 'http_requests_total{slot=~"blue|green|${slot}"}' },
    /both slots/,
  )
  await refused('another path', {}, /status 404/, `${url}/nowhere`)
  const custom = (total: string) => ({
    metrics: [{ name: 'm', kind: 'counts', bad: `${total}-1`, total } as const],
  })
  const mistaken = async (name: string, settings: Partial<PrometheusSettings>, words: RegExp) => {
    const { mistakes, slots } = await metricsOf(url, settings).counts(query)
    const told = mistakes?.map(({ what }) => what).join('; ') ?? 'no mistake'
    check(
      `${name} is told, and requests are counted all the same`,
      words.test(told) && slots.blue.length > 0,
      told,
    )
  }
  await mistaken(
    'a query with fractions',
    custom('sum(increase(http_requests_total{slot="${slot}"}[${interval}]))'),
    /whole number/,
  )
  await mistaken(
    'a query with several series',
    custom('0 * http_requests_total{slot="${slot}"}'),
    /series where one/,
  )

  for (const [kind, why] of [
    ['native', /scrape_native_histograms/],
    ['classic', /always_scrape_classic_histograms/],
  ] as const) {
    const latency = { histogram: 'http_renamed_seconds{slot="${slot}"}', kind, unit: 's' } as const
    const { slots, mistakes = [] } = await metricsOf(url, { latency }).counts({
      ...query,
      thresholds: { blue: [1000], green: [1000] },
    })
    check(
      `a ${kind} histogram that nothing answers to is told, and nobody is taken for fast`,
      mistakes.some(({ what, next }) => what.includes('http_renamed_seconds') && why.test(next)) &&
        slots.blue.length > 0 &&
        slots.blue.every(({ slower, p95 }) => slower === undefined && p95 === undefined),
      { mistakes, first: slots.blue[0] },
    )
  }

  const nothing = await metricsOf(url, { slots: { blue: 'nobody', green: 'none' } }).counts(query)
  check('a slot without series has no intervals', nothing.slots.blue.length === 0, nothing.slots.blue)
  const port = await freePort()
  const gone = await refusal(() => metricsOf(`http://127.0.0.1:${port}`).counts(query))
  check(
    'a server that is not there',
    gone instanceof Unavailable && /ECONNREFUSED/.test(gone.message),
    says(gone),
  )

  const own = await metricsOf(url, {
    metrics: [
      {
        name: 'exact',
        kind: 'counts',
        bad: 'http_requests_total{slot="${slot}",code="500"}',
        total: 'http_requests_total{slot="${slot}"}',
      },
      {
        name: 'share',
        kind: 'value',
        worse: 'higher',
        query: 'sum(rate(http_requests_total{slot="${slot}",code="500"}[1m]))',
      },
    ],
  }).counts(query)
  check(
    'custom counts of plain selectors are exact, values are there',
    own.slots.green.length === 40 &&
      own.slots.green.every(({ requests, errors, metrics }) => {
        const exact = metrics?.['exact']
        const share = metrics?.['share']
        return (
          JSON.stringify(exact) === JSON.stringify({ total: requests, bad: errors }) &&
          share !== undefined &&
          'value' in share
        )
      }),
    { first: own.slots.green[0], notes: own.notes },
  )
}

/** An exporter whose counters go on at each scrape, and which remembers what it said when. */
const startExporter = async (port: number) => {
  const random = randomOf(31)
  const slots = SLOTS.map((slot) => ({
    slot,
    codes: new Map([['200', 1000]]),
    latencies: [] as number[],
    truth: [] as { at: number; requests: number; errors: number; latencies: number[] }[],
  }))
  const server = createServer((_, response) => {
    for (const each of slots) {
      const served = 10 + Math.floor(random() * 50)
      for (let request = 0; request < served; request++) {
        const code = random() < 0.1 ? '500' : '200'
        each.codes.set(code, (each.codes.get(code) ?? 0) + 1)
        each.latencies.push(0.02 * Math.exp(3.5 * random()))
      }
      const errors = each.codes.get('500') ?? 0
      each.truth.push({
        at: systemClock.now(),
        requests: (each.codes.get('200') ?? 0) + errors,
        errors,
        latencies: [...each.latencies],
      })
    }
    const counters = slots.flatMap(({ slot, codes }) =>
      [...codes].map(([code, value]) => ({ labels: { slot, code }, value })),
    )
    response.setHeader(
      'content-type',
      'application/vnd.google.protobuf; proto=io.prometheus.client.MetricFamily; encoding=delimited',
    )
    response.write(counterFamily('live_requests_total', counters))
    for (const { slot, latencies } of slots) {
      response.write(histogramFamily(`live_${slot}_seconds`, { slot }, nativeOf(latencies, FINE)))
    }
    response.end()
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    /** What was said to each scrape that the server kept, at the time that the server gave it. */
    processes: (scrapes: ReadonlyMap<string, ReadonlyMap<number, number>>): readonly Process[] =>
      slots.map(({ slot, truth }) => ({
        slot,
        written: [],
        truth: truth.flatMap((each) => {
          const at = scrapes.get(slot)?.get(each.requests - each.errors)
          return at === undefined ? [] : [{ ...each, at }]
        }),
      })),
    close: () => server.close(),
  }
}

/** When the server scraped each count of good answers, by slot. */
const scrapesOf = async (url: string): Promise<ReadonlyMap<string, ReadonlyMap<number, number>>> => {
  const query = new URLSearchParams({ query: 'live_requests_total{job="live",code="200"}[2m]' })
  const answer = (await (await fetch(`${url}/api/v1/query?${query}`)).json()) as {
    data: { result: { metric: { slot: string }; values: [number, string][] }[] }
  }
  return new Map(
    answer.data.result.map(({ metric, values }) => [
      metric.slot,
      new Map(values.map(([at, value]) => [Number(value), Math.round(at * 1000)])),
    ]),
  )
}

const liveSettings = (job: string): Partial<PrometheusSettings> => ({
  requests: `live_requests_total{job="${job}",slot="\${slot}"}`,
  errors: `live_requests_total{job="${job}",slot="\${slot}",code="500"}`,
  latency: { histogram: `live_\${slot}_seconds{job="${job}",slot="\${slot}"}`, kind: 'native', unit: 's' },
})

/** A job whose scrape config does not ask for native histograms, on a server where the flag does nothing any more. */
const checkUnscraped = async (url: string, begin: number) => {
  const interval = 5_000
  const from = Math.ceil((begin + 3_000) / interval) * interval
  const { slots, mistakes = [] } = await metricsOf(url, {
    interval,
    delay: 2 * interval,
    ...liveSettings('plain'),
  }).counts({ from, to: from + 3 * interval, thresholds: { blue: [1000], green: [1000] } })
  check(
    'native histograms that are not scraped are told, with the setting that scrapes them',
    mistakes.some(({ next }) => next.includes('scrape_native_histograms: true')) &&
      slots.blue.length > 0 &&
      slots.blue.every(({ slower }) => slower === undefined),
    { mistakes, first: slots.blue[0] },
  )
}

const checkLive = async (url: string, exporter: Awaited<ReturnType<typeof startExporter>>, begin: number) => {
  const interval = 5_000
  const from = Math.ceil((begin + 3_000) / interval) * interval
  const to = from + 3 * interval
  await systemClock.sleep(Math.max(0, to + 2 * interval - systemClock.now()))
  const threshold = 1000 * 2 ** (-12 / 2 ** FINE)
  const { slots, notes } = await metricsOf(url, {
    interval,
    delay: 2 * interval,
    ...liveSettings('live'),
  }).counts({ from, to, thresholds: { blue: [threshold], green: [threshold] } })
  const scrapes = await scrapesOf(url)
  for (const slot of SLOTS) {
    const processes = exporter.processes(scrapes).filter((each) => each.slot === slot)
    const { wrong } = compare(slots[slot], processes, { from, to, interval }, [threshold])
    check(
      `scraped live, protocol buffers and native histograms: ${slot}`,
      slots[slot].length === 3 && wrong.length === 0,
      { wrong, notes },
    )
  }
}

/** From this version on, native histograms are scraped where the scrape config says so, and the flag does nothing. */
const SETTING_ALONE = [3, 9] as const

const main = async (program: string, version?: string) => {
  const port = await freePort()
  const exporter = await startExporter(port)
  const [major, minor] = versionOf(program, version)
  const bySetting = major > SETTING_ALONE[0] || (major === SETTING_ALONE[0] && minor >= SETTING_ALONE[1])
  const job = (name: string, more: object = {}) => ({
    job_name: name,
    scrape_interval: '1s',
    scrape_timeout: '1s',
    static_configs: [{ targets: [`127.0.0.1:${port}`] }],
    ...more,
  })
  const server = await startPrometheus(program, {
    scrape_configs: bySetting
      ? [job('live', { scrape_native_histograms: true }), job('plain')]
      : [job('live')],
  })
  try {
    const begin = systemClock.now()
    const window = await checkWritten(server.url, begin)
    await checkTroubles(server.url, window)
    await checkMistakes(server.url, window)
    await checkLive(server.url, exporter, begin)
    if (bySetting) await checkUnscraped(server.url, begin)
  } finally {
    await server.stop()
    exporter.close()
  }
}

const [, , program, version] = process.argv
if (program === undefined) throw new Error('The first argument is the path of the program prometheus')
await main(program, version)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
