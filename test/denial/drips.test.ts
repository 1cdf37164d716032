import { oidcToken } from '@greenlight/action-kit'
import { connect } from '@greenlight/aws'
import { createRepository } from '@greenlight/github'
import { createOutbound } from '@greenlight/outbound'
import { prometheusMetrics } from '@greenlight/prometheus'
import { type Clock, SECOND } from '@greenlight/release'
import { afterEach, expect, test } from '@jest/globals'
import { httpProbe } from '../../packages/composition/src/http-probe.ts'
import { startServer } from '../../packages/outbound/src/testing/proxy.ts'

/** A clock on which deadlines come when it is said, and pauses at once; and all that was waited for. */
class HandClock implements Clock {
  readonly waits: number[] = []
  readonly #deadlines: (() => void)[] = []
  now = () => 0

  sleep(duration: number, signal?: AbortSignal): Promise<void> {
    this.waits.push(duration)
    if (duration < 8 * SECOND) return Promise.resolve()
    return new Promise((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason), { once: true })
      this.#deadlines.push(resolve)
    })
  }

  expire(): void {
    for (const deadline of this.#deadlines.splice(0)) deadline()
  }
}

let server: { readonly port: number; close(): Promise<void> } | undefined
afterEach(async () => server?.close())

/** A server whose answers come byte by byte and never end; time is up while they do. */
const dripping = async (clock: HandClock): Promise<string> => {
  server = await startServer((_, answer) => {
    answer.writeHead(200, { 'content-type': 'application/json' })
    let sent = 0
    const drip = () => {
      if (answer.destroyed) return
      answer.write(' ')
      sent += 1
      if (sent === 5) clock.expire()
      setImmediate(drip)
    }
    drip()
  })
  return `http://127.0.0.1:${server.port}`
}

const ASK: Readonly<Record<string, (url: string, clock: HandClock) => Promise<unknown>>> = {
  GitHub: (apiUrl, clock) =>
    createRepository({
      token: { reveal: () => 'token' },
      apiUrl,
      repository: { owner: 'acme', name: 'shop' },
      clock,
      fetch: createOutbound({ env: {}, clock }).fetch,
    }).commitOfTag('v1.0.0'),
  OIDC: (url, clock) =>
    oidcToken(
      { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token' },
      { keep: (value) => ({ reveal: () => value }) as never },
      'sts.amazonaws.com',
      { fetch: createOutbound({ env: {}, clock }).fetch, clock },
    ),
  Prometheus: (url, clock) =>
    prometheusMetrics({
      settings: {
        url,
        interval: 15 * SECOND,
        delay: 30 * SECOND,
        requests: 'requests_total{slot="${slot}"}',
        errors: 'errors_total{slot="${slot}"}',
        target: ['instance'],
        headers: {},
        metrics: [],
      },
      fetch: createOutbound({ env: {}, clock }).fetch,
      clock,
    }).counts({ from: 0, to: 60 * SECOND, thresholds: { blue: [], green: [] } }),
  smoke: (url, clock) =>
    httpProbe({
      fetch: createOutbound({ env: {}, clock }).fetch,
      clock,
      stopwatch: () => () => 0,
      origin: url,
    }).send({
      method: 'GET',
      url,
      headers: {},
      timeout: 9 * SECOND,
    }),
  AWS: async (endpoint, clock) => {
    const session = connect({
      region: 'eu-west-1',
      credentials: { accessKeyId: 'AKIAEXAMPLE', secretAccessKey: 'example' },
      endpoint,
      maxAttempts: 1,
      outside: { agents: createOutbound({ env: {}, clock }).agents, clock },
    })
    return (await session.ecs()).listTasks({})
  },
}

test.each<[string, RegExp, readonly number[]]>([
  ['GitHub', /No answer within 20 seconds/, [20, 1, 20, 4, 20]],
  ['OIDC', /no answer within 10 s/, [10, 1, 10, 4, 10]],
  ['smoke', /no answer within 9000 ms/, [9]],
  ['AWS', /no whole answer within 8 s/, [8]],
])('an answer of %s that drips is given up after its attempts', async (name, words, seconds) => {
  const clock = new HandClock()
  const url = await dripping(clock)
  await expect(ASK[name]?.(url, clock)).rejects.toThrow(words)
  expect(clock.waits.map((wait) => wait / SECOND)).toEqual(seconds)
})

test('answers of Prometheus that drip are given up after their attempts, all questions at once', async () => {
  const clock = new HandClock()
  const url = await dripping(clock)
  await expect(ASK['Prometheus']?.(url, clock)).rejects.toThrow(/no answer within 20 s/)
  // Requests and errors of two slots: each is asked three times at most.
  expect(clock.waits.filter((wait) => wait === 20 * SECOND).length).toBeLessThanOrEqual(12)
})
