import { expect, test } from '@jest/globals'
import type { Probe } from '../ports.ts'
import type { Settings, SmokeCheck } from '../settings.ts'
import { settings } from '../testing/samples.ts'
import { runSmoke } from './run-smoke.ts'

const clock = { now: () => 0, sleep: async () => {} }
const version = { tag: 'v1.1.0', version: '1.1.0', commit: 'c0ffee', digest: 'sha256:1' }
const answer = { status: 200, headers: {}, body: '{"version":"1.1.0"}', latency: 12 }

type Answer = typeof answer | Error
const probeOf = (answers: (request: Parameters<Probe['send']>[0]) => Answer) => {
  const requests: Parameters<Probe['send']>[0][] = []
  const probe: Probe = {
    send: async (request) => {
      requests.push(request)
      const given = answers(request)
      if (given instanceof Error) throw given
      return given
    },
  }
  return { probe, requests }
}
const smoke = (probe: Probe, changes: Partial<Settings['smoke']> = {}) =>
  runSmoke({
    settings: { ...settings, smoke: { ...settings.smoke, ...changes } },
    slot: 'green',
    version,
    probe,
    clock,
  })
const check = (changes: Partial<SmokeCheck> = {}): SmokeCheck => ({
  name: 'products',
  method: 'GET',
  path: '/products',
  headers: { accept: 'application/json' },
  expect: { status: 200, json: {} },
  retries: 0,
  ...changes,
})

test('every request names the slot in the header and goes to the configured origin', async () => {
  const { probe, requests } = probeOf(() => answer)
  await smoke(probe, { checks: [check()] })
  expect(requests.map(({ url, headers }) => [url, headers['x-greenlight-slot']])).toEqual([
    ['https://shop.example.com/version', 'green'],
    ['https://shop.example.com/ready', 'green'],
    ['https://shop.example.com/products', 'green'],
  ])
})

test('an answer of the old version fails, whatever else it says, and nothing more is asked', async () => {
  const { probe } = probeOf(() => ({ ...answer, body: '{"version":"1.0.0"}' }))
  const [first, ...rest] = await smoke(probe, { checks: [check()] })
  expect(first).toMatchObject({ passed: false })
  expect(first?.complaints).toEqual([
    'the JSON value version says "1.0.0" instead of "1.1.0": another version answered',
  ])
  expect(rest).toEqual([])
})

test('an answer that says nothing of its version fails', async () => {
  const { probe } = probeOf(() => ({ ...answer, body: 'ok' }))
  expect((await smoke(probe))[0]?.passed).toBe(false)
})

test('with a version header every single answer must carry the proof', async () => {
  const { probe } = probeOf(({ url }) => ({
    ...answer,
    headers: { 'x-version': url.endsWith('/products') ? '1.0.0' : '1.1.0' },
  }))
  const results = await smoke(probe, {
    version: { path: '/', header: 'X-Version', expect: '${version}' },
    checks: [check()],
  })
  expect(results.map(({ passed }) => passed)).toEqual([true, true, false])
})

test.each<[string, SmokeCheck['expect'], Partial<typeof answer>, string]>([
  ['status', { status: 200, json: {} }, { status: 500 }, 'status 500 instead of 200'],
  ['latency', { status: 200, json: {}, maxLatency: 10 }, {}, 'took 12 ms, at most 10 ms were allowed'],
  [
    'JSON value',
    { status: 200, json: { 'items.0.id': 7 } },
    { body: '{"items":[{"id":8}]}' },
    'items.0.id is 8 instead of 7',
  ],
  ['absent JSON value', { status: 200, json: { ok: true } }, { body: '{}' }, 'ok is absent instead of true'],
  ['no JSON', { status: 200, json: { ok: true } }, { body: '<html>' }, 'the body is not JSON'],
])('a wrong %s is told', async (_, expected, changes, complaint) => {
  const { probe } = probeOf(({ url }) => (url.endsWith('/products') ? { ...answer, ...changes } : answer))
  const results = await smoke(probe, { checks: [check({ expect: expected })] })
  expect(results.at(-1)).toMatchObject({ passed: false, complaints: [complaint] })
})

test('a check is repeated as often as it allows, and a lost connection counts as an attempt', async () => {
  let tries = 0
  const { probe } = probeOf(({ url }) => {
    if (!url.endsWith('/products')) return answer
    tries += 1
    return tries < 3 ? new Error('ECONNREFUSED') : answer
  })
  const results = await smoke(probe, { checks: [check({ retries: 2 })] })
  expect(results.at(-1)).toMatchObject({
    passed: true,
    attempts: ['ECONNREFUSED', 'ECONNREFUSED', '200 in 12 ms'],
  })
})

test('a slot that is not ready fails, although the right version answers', async () => {
  const { probe } = probeOf(({ url }) => (url.endsWith('/ready') ? { ...answer, status: 503 } : answer))
  expect((await smoke(probe)).map(({ name, passed }) => [name, passed])).toEqual([
    ['version', true],
    ['readiness', false],
  ])
})

test('an attempt lasts as long as health.timeout, or as the check allows when that is longer', async () => {
  const { probe, requests } = probeOf(() => answer)
  await smoke(probe, { checks: [check({ expect: { status: 200, json: {}, maxLatency: 30_000 } })] })
  expect(requests.map(({ timeout }) => timeout)).toEqual([5_000, 5_000, 30_000])
})

test.each([
  ['the version', { version: 'x'.repeat(100_000) }],
  ['a value', { ...JSON.parse(answer.body), items: 'x'.repeat(100_000) }],
])('%s that a server chose is told cut', async (_, body) => {
  const { probe } = probeOf(() => ({ ...answer, body: JSON.stringify(body) }))
  const results = await smoke(probe, { checks: [check({ expect: { status: 200, json: { items: 'y' } } })] })
  const [told = ''] = results.filter(({ passed }) => !passed).map(({ complaints }) => complaints.join())
  expect(told).toContain('… (cut)')
  expect(told.length).toBeLessThan(1_000)
})

test('a redirect is told as what it is, and not followed', async () => {
  const headers = { location: 'https://other.example/version?token=hush' }
  const { probe, requests } = probeOf(() => ({ ...answer, status: 302, headers }))
  const [proof] = await smoke(probe)
  expect(proof?.complaints[0]).toBe(
    'status 302 instead of 200: it redirects to https://other.example/version, which is another origin; redirects are not followed',
  )
  expect(new Set(requests.map(({ url }) => url))).toEqual(new Set(['https://shop.example.com/version']))
})

test.each(['/\\other.example/version', '//other.example/version', '@other.example/version'])(
  'the version is not asked for at %s: nothing is sent',
  async (path) => {
    const { probe, requests } = probeOf(() => answer)
    const proof = { path, json: 'version', expect: '${version}' }
    await expect(smoke(probe, { version: proof })).rejects.toThrow(JSON.stringify(path))
    expect(requests).toEqual([])
  },
)
