import { ConfigurationError, type Metrics, type PerSlot, Unavailable } from '@greenlight/release'
import { describe, expect, test } from '@jest/globals'
import type { PrometheusSettings } from './settings.ts'
import { counter, type HandAnswer, prometheus, success } from './testing/prometheus.ts'

/*
 * Slot blue serves on; scrapes every 5 s from 0 s on, intervals of 10 s. Requests and errors come as two selectors of
 * one metric.
 */

const BLUE = 'requests_total{slot="blue"}'
const BLUE_ERRORS = 'requests_total{slot="blue",code="500"}'
const OK = counter({ slot: 'blue', code: '200' }, [10, 20, 30, 45, 60, 80, 100, 130, 160, 160])
const BAD = counter({ slot: 'blue', code: '500' }, [1, 1, 2, 2, 4, 4, 5, 5, 5, 5])
const GOOD = { [BLUE]: success([OK, BAD]), [BLUE_ERRORS]: success([BAD]) }

const NONE: PerSlot<readonly number[]> = { blue: [], green: [] }
const ask = (metrics: Metrics, thresholds = NONE, from = 10_000, to = 30_000) =>
  metrics.counts({ from, to, thresholds })

const refusalOf = async (question: Promise<unknown>): Promise<Error> =>
  question.then(
    () => new Error('no error'),
    (error: unknown) => (error instanceof Error ? error : new Error(String(error))),
  )

describe('counts', () => {
  test('whole intervals from the first scrape in them to the first after them', async () => {
    const { slots, notes, unattributed } = await ask(prometheus(GOOD).metrics)
    expect(slots).toEqual({
      blue: [
        { at: 10_000, requests: 32, errors: 2, p95: undefined },
        { at: 20_000, requests: 41, errors: 1, p95: undefined },
      ],
      green: [],
    })
    expect([notes, unattributed]).toEqual([[], 0])
  })

  test('a window off the grid has the whole intervals within it', async () => {
    const { slots } = await ask(prometheus(GOOD).metrics, NONE, 5_000, 29_999)
    expect(slots.blue.map(({ at }) => at)).toEqual([10_000])
    expect((await ask(prometheus(GOOD).metrics, NONE, 11_000, 19_000)).slots.blue).toEqual([])
  })

  test('no error series and requests: no errors', async () => {
    const { slots } = await ask(prometheus({ [BLUE]: success([OK]) }).metrics)
    expect(slots.blue.map(({ requests, errors }) => [requests, errors])).toEqual([
      [30, 0],
      [40, 0],
    ])
  })

  test('a counter that stands still counts nothing; that is data', async () => {
    const still = counter({ slot: 'blue', code: '200' }, Array(10).fill(7))
    const { slots } = await ask(prometheus({ [BLUE]: success([still]) }).metrics)
    expect(slots.blue.map(({ requests, errors }) => [requests, errors])).toEqual([
      [0, 0],
      [0, 0],
    ])
  })

  test('errors of another metric that nobody has seen are zero, with a note', async () => {
    const settings = { errors: 'failures_total{slot="${slot}"}' }
    const { slots, notes } = await ask(prometheus(GOOD, { settings }).metrics)
    expect(slots.blue.map(({ errors }) => errors)).toEqual([0, 0])
    expect(notes).toEqual([expect.stringContaining('no series of failures_total')])
  })

  test('asks for raw samples around the window, below the path, with the secrets', async () => {
    const { metrics, calls } = prometheus(GOOD, {
      settings: { headers: { 'X-Scope-OrgID': 'shop' }, slots: { blue: 'a"b', green: 'c' } },
      secretHeaders: { authorization: 'Bearer hush' },
    })
    await ask(metrics)
    const first = calls[0]
    expect(first?.url.pathname).toBe('/prefix/api/v1/query')
    expect(first?.url.searchParams.get('query')).toBe('requests_total{slot="a\\"b"}[52000ms]')
    expect(first?.url.searchParams.get('time')).toBe('42.000')
    expect(first?.headers.get('authorization')).toBe('Bearer hush')
    expect(first?.redirect).toBe('manual')
    expect(first?.headers.get('x-scope-orgid')).toBe('shop')
  })

  test('an answer that is too large is asked for in halves', async () => {
    const huge = { body: 'x'.repeat(16 * 1024 * 1024 + 1) }
    const { metrics, calls } = prometheus({ ...GOOD, [BLUE]: [huge, success([OK, BAD])] })
    const { slots } = await ask(metrics)
    expect(slots.blue.map(({ requests }) => requests)).toEqual([32, 41])
    const ranges = calls
      .map(({ url }) => url.searchParams.get('query'))
      .filter((query) => query?.startsWith(`${BLUE}[`))
    expect(ranges).toEqual([`${BLUE}[52000ms]`, `${BLUE}[26000ms]`, `${BLUE}[26000ms]`])
    const refusal = await refusalOf(ask(prometheus({ ...GOOD, [BLUE]: huge }).metrics))
    expect(refusal).toBeInstanceOf(ConfigurationError)
    expect(refusal.message).toContain('too large')
  })
})

describe('what is no evidence is left out, and named', () => {
  test.each<readonly [string, Readonly<Record<string, HandAnswer>>, readonly number[], RegExp]>([
    [
      'a partial answer',
      { [BLUE]: success([OK, BAD], { warnings: ['store b: timeout'] }) },
      [],
      /store b: timeout/,
    ],
    [
      'a partial answer about errors alone',
      { ...GOOD, [BLUE_ERRORS]: success([], { warnings: ['store b: timeout'] }) },
      [],
      /store b: timeout/,
    ],
    [
      'a sample that is no number',
      {
        [BLUE]: success([
          counter({ slot: 'blue', code: '200' }, [10, 20, 30, 45, 60, 80, 'NaN', 130, 160, 160]),
        ]),
      },
      [10_000],
      /NaN/,
    ],
    [
      'a process that was not scraped for a while',
      {
        [BLUE]: success([
          OK,
          counter({ slot: 'blue', code: '200', instance: 'b' }, [
            1,
            2,
            3,
            undefined,
            undefined,
            undefined,
            undefined,
            9,
            9,
          ]),
        ]),
      },
      [],
      /shop b: it was not scraped/,
    ],
    [
      'a counter that falls while another of its process goes on',
      { [BLUE]: success([OK, counter({ slot: 'blue', code: '404' }, [9, 9, 9, 9, 8, 8, 8, 8, 8, 8])]) },
      [20_000],
      /fell/,
    ],
  ])('%s', async (_, routes, known, note) => {
    const { slots, notes } = await ask(prometheus(routes).metrics)
    expect(slots.blue.map(({ at }) => at)).toEqual(known)
    expect(notes).toEqual(expect.arrayContaining([expect.stringMatching(note)]))
  })

  test('more errors than requests', async () => {
    const settings = { errors: 'failures_total{slot="${slot}"}' }
    const failures = counter({ slot: 'blue' }, [0, 0, 0, 40, 40, 41, 41, 41, 41, 41])
    const routes = { ...GOOD, 'failures_total{slot="blue"}': success([failures]) }
    const { slots, notes } = await ask(prometheus(routes, { settings }).metrics)
    expect(slots.blue.map(({ at, errors }) => [at, errors])).toEqual([[20_000, 1]])
    expect(notes).toEqual([expect.stringContaining('40 of 32')])
  })

  test('a process that ended: its last counts are there, then nothing', async () => {
    const { slots, notes } = await ask(
      prometheus({
        [BLUE]: success([OK, counter({ slot: 'blue', code: '200', instance: 'b' }, [1, 2, 3, 9])]),
      }).metrics,
    )
    expect(slots.blue.map(({ requests }) => requests)).toEqual([36, 40])
    expect(notes).toEqual(['blue: shop b was last scraped in the interval at 00:00:10'])
    const alone = counter({ slot: 'blue', code: '200' }, [1, 2, 3, 9])
    expect((await ask(prometheus({ [BLUE]: success([alone]) }).metrics)).slots.blue).toEqual([])
  })

  test.each([
    ['infos', { infos: ['PromQL info: metric might not be a counter'] }],
    ['an info among the warnings', { warnings: ['PromQL info: metric might not be a counter'] }],
    ['a warning', { warnings: ['PromQL warning: it might not be a counter'] }],
  ])('remarks of PromQL are passed on, and forbid nothing: %s', async (_, more) => {
    const counts = await ask(prometheus({ ...GOOD, [BLUE]: success([OK, BAD], more) }).metrics)
    expect(counts.slots.blue).toHaveLength(2)
    expect(counts.notes).toEqual([expect.stringContaining('might not be a counter')])
    expect(counts).not.toHaveProperty('partial')
  })
})

describe('partial: asked again later there may be more', () => {
  const of = (instance: string, values: readonly (number | string | undefined)[]) =>
    success([OK, counter({ slot: 'blue', code: '200', instance }, values)])
  const warned = (series: Parameters<typeof success>[0]) =>
    success(series, { warnings: ['store b: timeout'] })
  const alone = (values: readonly number[]) => success([counter({ slot: 'blue', code: '200' }, values)])
  const own = {
    value: { name: 'own', kind: 'value', worse: 'higher', query: 'max(depth_${slot})' },
    counts: { name: 'own', kind: 'counts', bad: 'sum(bad_${slot})', total: 'sum(all_${slot})' },
    exact: { name: 'own', kind: 'counts', bad: 'bad{slot="${slot}"}', total: 'all{slot="${slot}"}' },
  } as const
  const points = (...values: readonly (readonly [number, string])[]) => [{ labels: {}, values }]
  const all = counter({ slot: 'blue', of: 'all' }, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9])

  test.each<readonly [string, Readonly<Record<string, HandAnswer>>, true | undefined, keyof typeof own | '']>(
    [
      ['whole answers', GOOD, undefined, ''],
      ['a partial answer', { ...GOOD, [BLUE]: warned([OK, BAD]) }, true, ''],
      ['a partial answer about errors alone', { ...GOOD, [BLUE_ERRORS]: warned([]) }, true, ''],
      [
        'a partial answer of the other slot',
        { ...GOOD, 'requests_total{slot="green"}': warned([]) },
        true,
        '',
      ],
      // The window goes to 30 s; scrapes to 42 s are read.
      ['all scrapes end before the window does', { [BLUE]: alone([1, 2, 3, 9, 9]) }, true, ''],
      ['all scrapes end long before it', { [BLUE]: alone([1, 2]) }, true, ''],
      ['one process lags behind at the end', { [BLUE]: of('b', Array(6).fill(1)) }, true, ''],
      ['one process ended before', { [BLUE]: of('b', Array(4).fill(1)) }, undefined, ''],
      ['nothing was ever scraped', {}, undefined, ''],
      ['a new process', { [BLUE]: of('b', [...Array(7).fill(undefined), 1, 1, 1]) }, undefined, ''],
      [
        'a gap',
        { [BLUE]: of('b', [1, 1, 1, undefined, undefined, undefined, undefined, 1, 1]) },
        undefined,
        '',
      ],
      ['a sample that is no number', { [BLUE]: of('b', [1, 1, 1, 1, 1, 1, 'NaN', 1, 1, 1]) }, undefined, ''],
      ['a value', { ...GOOD, 'max(': success(points([20, '1'], [30, '1'])) }, undefined, 'value'],
      ['a value in part', { ...GOOD, 'max(': warned([]) }, true, 'value'],
      ['a value that is no number', { ...GOOD, 'max(': success(points([20, 'NaN'])) }, undefined, 'value'],
      ['all in part', { ...GOOD, 'sum(all': warned(points([20, '1'])) }, true, 'counts'],
      [
        'the bad in part',
        { ...GOOD, 'sum(all': success(points([20, '1'])), 'sum(bad': warned([]) },
        true,
        'counts',
      ],
      [
        'more bad than all',
        { ...GOOD, 'sum(all': success(points([20, '1'])), 'sum(bad': success(points([20, '2'])) },
        undefined,
        'counts',
      ],
      ['counters', { ...GOOD, 'all{slot="blue"}': success([all]) }, undefined, 'exact'],
      ['counters in part', { ...GOOD, 'all{slot="blue"}': warned([all]) }, true, 'exact'],
    ],
  )('%s', async (_, routes, partial, metric) => {
    const settings = metric === '' ? {} : { metrics: [own[metric]] }
    expect((await ask(prometheus(routes, { settings }).metrics)).partial).toBe(partial)
  })

  test('a process whose next scrape is late is counted whole when asked again', async () => {
    const lagging = [1, 1, 1, 2, 3, 4]
    const [early, late] = [lagging, [...lagging, 9, 9]].map((values) => ({
      [BLUE]: success([
        counter({ slot: 'blue', code: '200' }, [10, 20, 30, 45, 60, 80, 100]),
        counter({ slot: 'blue', code: '200', instance: 'b' }, values),
      ]),
    }))
    const first = await ask(prometheus(early ?? {}).metrics)
    expect([first.partial, first.slots.blue.map(({ requests }) => requests)]).toEqual([true, [32, 41]])
    const second = await ask(prometheus(late ?? {}).metrics)
    expect([second.partial, second.slots.blue.map(({ requests }) => requests)]).toEqual([undefined, [32, 46]])
  })
})

describe('refusals', () => {
  const error = (errorType: string, text: string, status = 200): HandAnswer => ({
    status,
    body: { status: 'error', errorType, error: text },
  })
  const matrix = (data: unknown): HandAnswer => ({ body: { status: 'success', data } })
  const series = (fields: object) => matrix({ resultType: 'matrix', result: [fields] })
  const labels = { job: 'shop', instance: 'a' }

  test.each<
    readonly [
      string,
      HandAnswer | Error,
      typeof ConfigurationError | typeof Unavailable,
      RegExp,
      Partial<PrometheusSettings>?,
    ]
  >([
    [
      'a query that cannot be parsed',
      error('bad_data', 'parse error', 400),
      ConfigurationError,
      /requests_total\{slot="blue"\}.*bad_data: parse error/,
    ],
    ['bad data that comes with status 422', error('bad_data', 'no', 422), ConfigurationError, /bad_data: no/],
    ['a store that is away', error('execution', 'store b: EOF', 422), Unavailable, /execution: store b: EOF/],
    ['an error in an answer of status 200', error('timeout', 'took too long'), Unavailable, /took too long/],
    ['a query that was cancelled', error('canceled', 'shutting down', 422), Unavailable, /shutting down/],
    ['an error within the server', error('internal', 'corrupt block', 422), Unavailable, /corrupt block/],
    ['a server that starts', error('unavailable', 'replaying', 422), Unavailable, /replaying/],
    ['an error of a kind that is not known', error('other', 'who knows', 422), Unavailable, /who knows/],
    ['status 400 without a reason', { status: 400, body: 'nope' }, ConfigurationError, /status 400: nope/],
    [
      'status 400 of a gateway',
      { status: 400, body: { message: 'no' } },
      ConfigurationError,
      /status 400: \{"message":"no"\}/,
    ],
    [
      'a refusal of credentials that calls itself passing',
      error('unavailable', 'no', 403),
      ConfigurationError,
      /does not allow/,
    ],
    ['status 401', { status: 401, body: 'no' }, ConfigurationError, /does not allow/],
    ['status 404', { status: 404, body: 'no' }, ConfigurationError, /status 404/],
    [
      'a redirect',
      { status: 302, headers: { location: 'https://elsewhere.test/' } },
      ConfigurationError,
      /status 302: it redirects to https:\/\/elsewhere\.test\/, which is another origin/,
    ],
    ['status 503', { status: 503, body: 'no leader' }, Unavailable, /status 503: no leader/],
    ['status 429', { status: 429, body: 'slow down' }, Unavailable, /status 429/],
    [
      'a lost connection',
      new TypeError('fetch failed', { cause: new Error('ECONNRESET') }),
      Unavailable,
      /ECONNRESET/,
    ],
    ['a login page', { body: '<html>' }, Unavailable, /no JSON/],
    ['neither success nor error', { body: {} }, Unavailable, /neither/],
    ['a vector', matrix({ resultType: 'vector', result: [] }), ConfigurationError, /with a vector/],
    ['a result that is no list', matrix({ resultType: 'matrix', result: {} }), Unavailable, /no list/],
    ['a series without labels', series({ values: [] }), Unavailable, /no labels/],
    [
      'a value without quotes',
      series({ metric: labels, values: [[20, 5]] }),
      Unavailable,
      /not a number in quotes/,
    ],
    [
      'a value in words',
      series({ metric: labels, values: [[20, 'five']] }),
      Unavailable,
      /not a number in quotes/,
    ],
    ['a timestamp in words', series({ metric: labels, values: [['20', '5']] }), Unavailable, /timestamp/],
    [
      'two samples at one time',
      series({
        metric: labels,
        values: [
          [20, '5'],
          [20, '6'],
        ],
      }),
      Unavailable,
      /two samples/,
    ],
    [
      'a series of an unknown process',
      series({ metric: { job: 'shop' }, values: [[20, '5']] }),
      ConfigurationError,
      /no label instance/,
    ],
    [
      'no bucket where buckets are meant',
      series({ metric: { ...labels, le: 'wide' }, values: [[20, '5']] }),
      ConfigurationError,
      /bound "wide"/,
      {
        requests: 'other{slot="${slot}"}',
        errors: 'other{slot="${slot}"}',
        latency: { histogram: 'seconds{slot="${slot}"}', kind: 'classic', unit: 's' },
      },
    ],
  ])('%s', async (_, answer, type, words, settings = {}) => {
    const key = settings.latency === undefined ? BLUE : 'seconds_bucket{slot="blue"}'
    const refusal = await refusalOf(ask(prometheus({ [key]: answer }, { settings }).metrics))
    expect(refusal).toBeInstanceOf(type)
    expect(refusal.message).toMatch(words)
  })

  test('samples that were not asked for', async () => {
    const fetch: typeof globalThis.fetch = async () =>
      new Response(JSON.stringify(success([counter({}, [1, 2], 1000)]).body))
    const refusal = await refusalOf(ask(prometheus({}, { fetch }).metrics))
    expect(refusal).toBeInstanceOf(Unavailable)
    expect(refusal.message).toContain('which was not asked for')
  })

  test('a label that no series has', async () => {
    const settings = { errors: 'requests_total{slot="${slot}",status=~"5.."}' }
    const refusal = await refusalOf(ask(prometheus({ [BLUE]: success([OK, BAD]) }, { settings }).metrics))
    expect(refusal).toBeInstanceOf(ConfigurationError)
    expect(refusal.message).toContain('label status')
  })

  test('the same series for both slots', async () => {
    const refusal = await refusalOf(ask(prometheus({ requests_total: success([OK]) }).metrics))
    expect(refusal).toBeInstanceOf(ConfigurationError)
    expect(refusal.message).toContain('both slots')
  })

  test('what passes is asked again, what stays is not', async () => {
    const passing = prometheus({
      ...GOOD,
      [BLUE]: [{ status: 503 }, new TypeError('fetch failed'), success([OK, BAD])],
    })
    expect((await ask(passing.metrics)).slots.blue).toHaveLength(2)
    expect(passing.waits).toEqual([1000, 4000])
    const away = error('execution', 'store b: EOF', 422)
    const returning = prometheus({ ...GOOD, [BLUE]: [away, away, success([OK, BAD])] })
    expect((await ask(returning.metrics)).slots.blue).toHaveLength(2)
    expect(returning.waits).toEqual([1000, 4000])
    const staying = prometheus({ ...GOOD, [BLUE]: { status: 404 } })
    await refusalOf(ask(staying.metrics))
    expect(staying.waits).toEqual([])
  })

  test('no answer in time', async () => {
    const fetch: typeof globalThis.fetch = (_, init) =>
      new Promise((_, reject) => {
        if (init?.signal?.aborted) reject(init.signal.reason)
        init?.signal?.addEventListener('abort', () => reject(init.signal?.reason))
      })
    const refusal = await refusalOf(ask(prometheus({}, { fetch, deadline: true }).metrics))
    expect(refusal).toBeInstanceOf(Unavailable)
    expect(refusal.message).toContain('no answer within 20 s')
  })

  test('a cancelled run asks nothing', async () => {
    const cancelled = new AbortController()
    cancelled.abort(new Error('cancelled'))
    const { metrics, calls } = prometheus(GOOD, { signal: cancelled.signal })
    expect((await refusalOf(ask(metrics))).message).toBe('cancelled')
    expect(calls).toEqual([])
  })

  test('refused credentials name where they come from, and never what they are', async () => {
    const secretHeaders = { authorization: 'Bearer hush' }
    const denied = await refusalOf(ask(prometheus({ [BLUE]: { status: 403 } }, { secretHeaders }).metrics))
    expect(denied).toBeInstanceOf(ConfigurationError)
    expect(denied).toMatchObject({ next: expect.stringContaining('METRICS_TOKEN') })
    expect(JSON.stringify([denied.message, denied])).not.toContain('hush')
  })
})

describe('latency', () => {
  const bucketSeries = (le: string, values: readonly number[]) => counter({ slot: 'blue', le }, values)
  /** Of each five seconds' ten requests, eight take up to 0.1 s, one up to 0.2 s, one more than 0.4 s. */
  const steps = Array.from({ length: 10 }, (_, index) => index)
  const classic = success([
    bucketSeries(
      '0.1',
      steps.map((n) => 8 * n),
    ),
    bucketSeries(
      '0.2',
      steps.map((n) => 9 * n),
    ),
    bucketSeries(
      '0.4',
      steps.map((n) => 9 * n),
    ),
    bucketSeries(
      '+Inf',
      steps.map((n) => 10 * n),
    ),
  ])
  const native = success([
    {
      labels: { job: 'shop', instance: 'a', slot: 'blue' },
      histograms: steps.map(
        (n) =>
          [
            n * 5,
            {
              count: `${10 * n}`,
              sum: '1',
              buckets:
                n === 0
                  ? []
                  : [
                      [0, '0.125', '0.25', `${8 * n}`],
                      [0, '0.25', '0.5', `${n}`],
                      [0, '1', '2', `${n}`],
                    ],
            },
          ] as const,
      ),
    },
  ])
  const requests = counter(
    { slot: 'blue', code: '200' },
    steps.map((n) => 10 * n),
  )
  const world = (kind: 'classic' | 'native', answer: HandAnswer) =>
    prometheus(
      { 'seconds_bucket{slot="blue"}': answer, 'seconds{slot="blue"}': answer, [BLUE]: success([requests]) },
      { settings: { latency: { histogram: 'seconds{slot="${slot}"}', kind, unit: 's' } } },
    ).metrics
  const at = (...blue: readonly number[]) => ({ blue, green: [] })

  test('classic: requests slower than each threshold, and the p95', async () => {
    const { slots } = await ask(world('classic', classic), at(100, 200, 400))
    expect(slots.blue.map(({ slower, p95 }) => ({ slower, p95 }))).toEqual(
      Array(2).fill({ slower: [4, 2, 2], p95: 400 }),
    )
  })

  test('native: requests slower than each threshold, and the p95', async () => {
    const { slots } = await ask(world('native', native), at(125, 250, 500, 700, 2000))
    expect(slots.blue.map(({ slower, p95 }) => ({ slower, p95 }))).toEqual(
      Array(2).fill({ slower: [20, 4, 2, 2, 0], p95: 1500 }),
    )
  })

  test('one native histogram for requests, errors and latency', async () => {
    const selector = 'seconds{slot="${slot}"}'
    const settings = {
      requests: selector,
      errors: selector,
      latency: { histogram: selector, kind: 'native', unit: 's' },
    } as const
    const { metrics } = prometheus({ 'seconds{slot="blue"}': native }, { settings })
    const { slots } = await ask(metrics, at(250))
    expect(slots.blue.map(({ requests, errors, slower }) => ({ requests, errors, slower }))).toEqual(
      Array(2).fill({ requests: 20, errors: 20, slower: [4] }),
    )
  })

  test('an edge within a bucket is named, not guessed, and costs the other thresholds nothing', async () => {
    const { slots, notes } = await ask(world('classic', classic), { blue: [150, 200], green: [200, 200] })
    expect(slots.blue.map(({ requests, slower }) => [requests, slower])).toEqual(
      Array(2).fill([20, [undefined, 2]]),
    )
    expect(notes).toEqual([expect.stringContaining('150 ms is no bucket bound')])
  })

  test.each([
    ['classic', classic, 150, 200, 2],
    ['native', native, 200, 250, 4],
  ] as const)(
    '%s: a limit within a bucket is raised to the next bound, and that is told once',
    async (kind, answer, limit, bound, slow) => {
      const { slots, notes } = await ask(world(kind, answer), { blue: [limit], green: [limit] })
      expect(slots.blue.map(({ slower }) => slower)).toEqual(Array(2).fill([slow]))
      expect(notes).toEqual([
        `Requests slower than ${limit} ms are counted above ${bound} ms, for both versions: ${limit} ms is no bucket bound`,
      ])
    },
  )

  test('a limit above the last bound is not counted, and the edges are', async () => {
    const { slots, notes } = await ask(world('classic', classic), { blue: [100, 9000], green: [200, 9000] })
    expect(slots.blue.map(({ slower }) => slower)).toEqual(Array(2).fill([4, undefined]))
    expect(notes).toEqual([expect.stringContaining('9000 ms is no bucket bound')])
  })

  test.each([
    [
      'buckets that contradict each other',
      [
        ['0.1', 9],
        ['0.2', 8],
        ['+Inf', 10],
      ],
      /counted less/,
    ],
    [
      'no last bucket',
      [
        ['0.1', 8],
        ['0.2', 9],
      ],
      /no bucket le="\+Inf"/,
    ],
    [
      'more slow requests than requests',
      [
        ['0.1', 0],
        ['+Inf', 30],
      ],
      /60 slow of 20/,
    ],
  ] as const)('%s', async (_, buckets, words) => {
    const answer = success(
      buckets.map(([le, each]) =>
        bucketSeries(
          le,
          steps.map((n) => each * n),
        ),
      ),
    )
    const { slots, notes } = await ask(world('classic', answer), at(100))
    expect(slots.blue.map(({ requests, slower }) => [requests, slower])).toEqual(
      Array(2).fill([20, undefined]),
    )
    expect(notes).toEqual([expect.stringMatching(words)])
  })

  test('edges at bounds, the canary’s at least the tolerance above', async () => {
    const query = { stable: 'blue', from: 10_000, to: 30_000, tolerance: 1.1 } as const
    expect(await world('classic', classic).edges(query)).toEqual([
      { stable: 100, canary: 200 },
      { stable: 200, canary: 400 },
    ])
    expect(await world('native', native).edges(query)).toEqual([
      { stable: 250, canary: 500 },
      { stable: 500, canary: 1000 },
      { stable: 2000, canary: 4000 },
    ])
    expect(await world('classic', classic).edges({ ...query, stable: 'green' })).toEqual([])
    expect(await prometheus(GOOD).metrics.edges(query)).toEqual([])
  })

  test.each([
    ['classic', native, /no bucket of a classic histogram/],
    ['native', classic, /no native histogram/],
  ] as const)('%s, but the other kind comes', async (kind, answer, words) => {
    const refusal = await refusalOf(ask(world(kind, answer)))
    expect(refusal).toBeInstanceOf(ConfigurationError)
    expect(refusal.message).toMatch(words)
  })
})

describe('custom metrics', () => {
  const grid = (...values: readonly (readonly [number, string])[]) => success([{ labels: {}, values }])
  const counts = {
    name: 'jobs',
    kind: 'counts',
    bad: 'sum(bad_${slot}[${interval}])',
    total: 'sum(all_${slot}[${interval}])',
  } as const
  const value = { name: 'depth', kind: 'value', worse: 'higher', query: 'max(depth_${slot})' } as const
  const readings = async (
    metric: typeof counts | typeof value,
    routes: Readonly<Record<string, HandAnswer>>,
  ) => {
    const { metrics, calls } = prometheus({ ...GOOD, ...routes }, { settings: { metrics: [metric] } })
    const { slots, notes, mistakes } = await ask(metrics)
    return { read: slots.blue.map((each) => each.metrics?.[metric.name]), slots, notes, mistakes, calls }
  }
  const ALL = 'sum(all_blue[10s])'
  const FEW = 'sum(bad_blue[10s])'

  test('are asked for at the ends of the intervals', async () => {
    const { read, calls } = await readings(counts, {
      [ALL]: grid([20, '7'], [30, '9.0000000001']),
      [FEW]: grid([30, '2']),
    })
    expect(read).toEqual([
      { total: 7, bad: 0 },
      { total: 9, bad: 2 },
    ])
    const asked = calls.find(({ url }) => url.searchParams.get('query') === ALL)
    expect(Object.fromEntries(asked?.url.searchParams ?? [])).toEqual({
      query: ALL,
      start: '20.000',
      end: '30.000',
      step: '10',
    })
  })

  test.each([
    ['an info', { infos: ['PromQL info: it might not be a counter'] }],
    ['a warning', { warnings: ['PromQL warning: it might not be a counter'] }],
  ])('%s about the bad is a note, and no bad is none', async (_, more) => {
    const { read, notes } = await readings(counts, { [ALL]: grid([20, '7']), [FEW]: success([], more) })
    expect(read).toEqual([{ total: 7, bad: 0 }, undefined])
    expect(notes).toEqual([expect.stringContaining(`${FEW}: PromQL`)])
  })

  test('values', async () => {
    const { read, notes } = await readings(value, { 'max(depth_blue)': grid([20, '3.5'], [30, 'NaN']) })
    expect(read).toEqual([{ value: 3.5 }, { value: undefined }])
    expect(notes).toEqual([expect.stringContaining('NaN')])
  })

  test('no answer is no reading', async () => {
    expect((await readings(counts, {})).read).toEqual([undefined, undefined])
    expect((await readings(value, {})).read).toEqual([undefined, undefined])
  })

  test.each<readonly [string, readonly number[], readonly unknown[]]>([
    [
      'are counted exactly',
      [0, 0, 0, 0, 0, 0, 1],
      [
        { total: 2, bad: 0 },
        { total: 2, bad: 1 },
      ],
    ],
    ['with more bad than all give no reading', [0, 0, 0, 3, 3, 3, 4], [undefined, { total: 2, bad: 1 }]],
  ])('plain selectors %s', async (_, bad, expected) => {
    const exact = {
      name: 'jobs',
      kind: 'counts',
      bad: 'bad_total{slot="${slot}"}',
      total: 'all_total{slot="${slot}"}',
    } as const
    const { metrics } = prometheus(
      {
        ...GOOD,
        'all_total{slot="blue"}': success([
          counter({ slot: 'blue', of: 'all' }, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]),
        ]),
        'bad_total{slot="blue"}': success([counter({ slot: 'blue', of: 'bad' }, bad)]),
      },
      { settings: { metrics: [exact] } },
    )
    const { slots } = await ask(metrics)
    expect(slots.blue.map((each) => each.metrics?.['jobs'])).toEqual(expected)
  })

  test.each<readonly [string, Readonly<Record<string, HandAnswer>>, RegExp]>([
    ['more bad than all', { [ALL]: grid([20, '7']), [FEW]: grid([20, '8']) }, /bad is 8 of 7/],
    ['below zero', { [ALL]: grid([20, '-7']) }, /-7/],
    ['endless', { [ALL]: grid([20, '+Inf']) }, /Infinity/],
    [
      'a partial answer',
      { [ALL]: success([{ labels: {}, values: [[20, '7']] }], { warnings: ['shard 3'] }) },
      /shard 3/,
    ],
    [
      'a partial answer about the bad',
      { [ALL]: grid([20, '7']), [FEW]: success([], { warnings: ['shard 3'] }) },
      /shard 3/,
    ],
    ['a time off the grid', { [ALL]: grid([21, '7']) }, /blue: jobs could not be read: .*not asked for/],
  ])('%s: no reading, and a note', async (_, routes, note) => {
    const { read, notes } = await readings(counts, routes)
    expect(read).toEqual([undefined, undefined])
    expect(notes.join('\n')).toMatch(note)
  })

  test.each<readonly [string, Readonly<Record<string, HandAnswer>>, RegExp]>([
    [
      'several series',
      {
        [ALL]: success([
          { labels: { a: '1' }, values: [[20, '7']] },
          { labels: { a: '2' }, values: [[20, '7']] },
        ]),
      },
      /2 series where one is meant/,
    ],
    ['fractions', { [ALL]: grid([20, '7.25']) }, /7\.25, which is no whole number/],
    [
      'histograms',
      { [ALL]: success([{ labels: {}, histograms: [[20, { count: '1', buckets: [] }]] }]) },
      /histograms/,
    ],
  ])('%s: a mistake, and requests are counted all the same', async (_, routes, words) => {
    const { mistakes, slots } = await readings(counts, routes)
    expect(mistakes?.map(({ what }) => what).join()).toMatch(words)
    expect(slots.blue.map(({ requests }) => requests)).toEqual([32, 41])
  })
})

describe('settings', () => {
  test.each<readonly [Partial<PrometheusSettings>, RegExp]>([
    [{ url: 'prometheus:9090' }, /prometheus\.url/],
    [{ url: 'https://me:hush@prometheus.test' }, /user name or a password/],
    [{ url: 'https://prometheus.test/?a=b' }, /prometheus\.url/],
    [{ interval: 4_000 }, /prometheus\.interval is 4000/],
    [{ interval: 61_000 }, /prometheus\.interval/],
    [{ interval: 10_500 }, /prometheus\.interval/],
    [{ interval: Number.NaN }, /prometheus\.interval/],
    [{ delay: 11_999 }, /canary\.metrics-delay is 11999/],
    [{ requests: 'requests_total' }, /the same of both slots/],
    [{ requests: 'sum(requests_total{slot="${slot}"})' }, /no plain selector/],
    [{ errors: 'requests_total{slot="${slot}"}[5m]' }, /no plain selector/],
    [{ errors: 'requests_total{slot="${slot}' }, /no plain selector/],
    [{ target: [] }, /prometheus\.target/],
    [{ headers: { 'X Y': 'TENANT' } }, /prometheus\.headers is "X Y"/],
    [{ target: ['a-b'] }, /prometheus\.target/],
    [{ slots: { blue: 'a', green: 'a' } }, /prometheus\.slots/],
    [{ latency: { histogram: 'seconds', kind: 'native', unit: 's' } }, /the same of both slots/],
    [
      { metrics: [{ name: 'm', kind: 'value', worse: 'lower', query: 'vector(1)' }] },
      /the same of both slots/,
    ],
    [
      { metrics: [{ name: 'm', kind: 'counts', bad: 'sum(a_${slot})', total: 'a{s="${slot}"}' }] },
      /metrics\.custom\.m/,
    ],
    [
      {
        metrics: [
          { name: 'm', kind: 'value', worse: 'lower', query: '${slot}' },
          { name: 'm', kind: 'value', worse: 'lower', query: '${slot}' },
        ],
      },
      /metrics\.custom is "m"/,
    ],
  ])('%j', (settings, words) => {
    let refusal: unknown
    try {
      prometheus({}, { settings })
    } catch (error) {
      refusal = error
    }
    expect(refusal).toBeInstanceOf(ConfigurationError)
    expect(String(refusal)).toMatch(words)
    expect(String(refusal)).not.toContain('hush')
  })
})
