import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Kit } from '@greenlight/action-kit'
import { loadSettings } from '@greenlight/config'
import { smallestFile } from '@greenlight/config/testing'
import { ConfigurationError, type Settings } from '@greenlight/release'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { prometheusSource } from './prometheus-source.ts'

/** A name that no machine has set. */
const TOKEN = 'GREENLIGHT_TEST_OF_PROMETHEUS_TOKEN'

let server: Server
let asked: { readonly query: string | null; readonly authorization: string | undefined }[]

beforeEach(async () => {
  asked = []
  server = createServer((request, response) => {
    const query = new URL(request.url ?? '', 'http://127.0.0.1').searchParams.get('query')
    asked.push({ query, authorization: request.headers.authorization })
    response.end(JSON.stringify({ status: 'success', data: { resultType: 'matrix', result: [] } }))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  process.env[TOKEN] = 'of-the-process'
})

afterEach(async () => {
  delete process.env[TOKEN]
  server.closeAllConnections()
  await new Promise((closed) => server.close(closed))
})

const settingsOf = (metrics: string): Settings =>
  loadSettings({ path: 'greenlight.yml', inputs: {}, env: {}, text: smallestFile(metrics) }).settings

const withPrometheus = (): Settings =>
  settingsOf(`metrics:
  source: prometheus
  prometheus:
    url: http://127.0.0.1:${(server.address() as AddressInfo).port}
    interval: 15s
    requests: requests_total{slot="\${slot}"}
    errors: requests_total{slot="\${slot}",code="500"}
    bearer-token: ${TOKEN}
  custom:
    - { name: depth, value: 'max(depth{slot="\${slot}"})', worse: higher }
`)

const source = async (settings: Settings, env: Kit['env'], signal = new AbortController().signal) =>
  (await prometheusSource({ env, signal } as Kit, settings)).metrics

const window = { from: 0, to: 30_000, thresholds: { blue: [], green: [] } }

test('there is nothing unless the config names Prometheus', async () => {
  const settings = settingsOf('')
  expect(await prometheusSource({ env: { [TOKEN]: 'hush' } } as unknown as Kit, settings)).toEqual({})
})

test('asks the server that the config names, with the token of the environment that is given', async () => {
  const metrics = await source(withPrometheus(), { [TOKEN]: 'of-the-run' })
  expect(metrics?.interval).toBe(15_000)
  const counts = await metrics?.counts(window)
  expect(counts?.slots).toEqual({ blue: [], green: [] })
  expect(new Set(asked.map(({ authorization }) => authorization))).toEqual(new Set(['Bearer of-the-run']))
  expect(asked.map(({ query }) => query)).toContain('max(depth{slot="green"})')
})

test('a token that only the process has is none', async () => {
  const metrics = await source(withPrometheus(), {})
  const told = await metrics?.counts(window).catch((error: unknown) => error)
  expect(told).toBeInstanceOf(ConfigurationError)
  expect(String(told)).toContain(TOKEN)
  expect(asked).toEqual([])
})

test('a run that is cancelled asks nothing', async () => {
  const signal = AbortSignal.abort(new Error('the job was cancelled'))
  const metrics = await source(withPrometheus(), { [TOKEN]: 'of-the-run' }, signal)
  await expect(metrics?.counts(window)).rejects.toThrow('the job was cancelled')
  expect(asked).toEqual([])
})
