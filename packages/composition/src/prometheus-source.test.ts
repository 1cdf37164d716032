import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { inputsRead, type SecretHeader } from '@greenlight/action-kit'
import { loadSettings } from '@greenlight/config'
import { smallestFile } from '@greenlight/config/testing'
import { createOutbound } from '@greenlight/outbound'
import { ConfigurationError, type Settings, type TrustedOrigins } from '@greenlight/release'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { prometheusSource } from './prometheus-source.ts'
import { systemClock } from './system-clock.ts'

let server: Server
let asked: {
  readonly query: string | null
  readonly authorization: string | undefined
  readonly tenant: string | string[] | undefined
}[]

beforeEach(async () => {
  asked = []
  server = createServer((request, response) => {
    const query = new URL(request.url ?? '', 'http://127.0.0.1').searchParams.get('query')
    const { authorization, 'x-scope-orgid': tenant } = request.headers
    asked.push({ query, authorization, tenant })
    response.end(JSON.stringify({ status: 'success', data: { resultType: 'matrix', result: [] } }))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
})

afterEach(async () => {
  server.closeAllConnections()
  await new Promise((closed) => server.close(closed))
})

const settingsOf = (metrics: string): Settings =>
  loadSettings({ path: 'greenlight.yml', inputs: {}, env: {}, text: smallestFile(metrics) }).settings

const originOf = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`

const withPrometheus = (): Settings =>
  settingsOf(`metrics:
  source: prometheus
  prometheus:
    url: ${originOf()}/prefix
    interval: 15s
    requests: requests_total{slot="\${slot}"}
    errors: requests_total{slot="\${slot}",code="500"}
    headers: { X-Scope-OrgID: team }
  custom:
    - { name: depth, value: 'max(depth{slot="\${slot}"})', worse: higher }
`)

const { fetch } = createOutbound({ env: {}, clock: systemClock })

/** As the workflow hands them over. */
const secretsOf = (values: Readonly<Record<string, string>>): readonly SecretHeader[] => {
  let read: readonly SecretHeader[] = []
  inputsRead((inputs) => {
    read = inputs.secretHeaders({ bearer: 'metrics-token', lines: 'metrics-headers' })
  }, values)
  return read
}

const TOKEN = secretsOf({ 'metrics-token': 'of-the-workflow' })

const source = async (
  settings: Settings,
  {
    secrets = TOKEN,
    trusted = undefined as TrustedOrigins | undefined,
    signal = new AbortController().signal,
  } = {},
) => (await prometheusSource(secrets)({ settings, trusted, signal, fetch })).metrics

const window = { from: 0, to: 30_000, thresholds: { blue: [], green: [] } }

test('there is nothing unless the config names Prometheus', async () => {
  expect(await source(settingsOf(''))).toBeUndefined()
})

test('asks the server that the config names, with the secrets of the workflow, where the policy lets them go', async () => {
  const metrics = await source(withPrometheus(), { trusted: { metrics: [originOf()] } })
  expect(metrics?.interval).toBe(15_000)
  const counts = await metrics?.counts(window)
  expect(counts?.slots).toEqual({ blue: [], green: [] })
  expect(new Set(asked.map(({ authorization }) => authorization))).toEqual(
    new Set(['Bearer of-the-workflow']),
  )
  expect(new Set(asked.map(({ tenant }) => tenant))).toEqual(new Set(['team']))
  expect(asked.map(({ query }) => query)).toContain('max(depth{slot="green"})')
})

test('without secrets no policy is needed', async () => {
  await (await source(withPrometheus(), { secrets: [] }))?.counts(window)
  expect(asked.length).toBeGreaterThan(0)
  expect(new Set(asked.map(({ authorization }) => authorization))).toEqual(new Set([undefined]))
})

test.each<[string, TrustedOrigins | undefined]>([
  ['no policy', undefined],
  ['a policy that trusts another origin', { metrics: ['https://prometheus.internal'] }],
])('with secrets and %s nothing is asked at all', async (_, trusted) => {
  const told = await source(withPrometheus(), { trusted }).catch((error: unknown) => error)
  expect(told).toBeInstanceOf(ConfigurationError)
  expect(String(told)).toContain(originOf())
  expect(String(told)).not.toContain('of-the-workflow')
  expect(asked).toEqual([])
})

test('a header that config and secret both set is refused', async () => {
  const secrets = secretsOf({ 'metrics-headers': 'x-scope-orgid: hidden' })
  const told = await source(withPrometheus(), { secrets, trusted: { metrics: [originOf()] } }).catch(
    (error: unknown) => error,
  )
  expect(told).toBeInstanceOf(ConfigurationError)
  expect(String(told)).toContain('metrics.prometheus.headers.X-Scope-OrgID')
  expect(asked).toEqual([])
})

test('a run that is cancelled asks nothing', async () => {
  const signal = AbortSignal.abort(new Error('the job was cancelled'))
  const metrics = await source(withPrometheus(), { trusted: { metrics: [originOf()] }, signal })
  await expect(metrics?.counts(window)).rejects.toThrow('the job was cancelled')
  expect(asked).toEqual([])
})
