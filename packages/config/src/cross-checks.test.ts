import { expect, test } from '@jest/globals'
import type { Whole } from './check.ts'
import { crossCheck } from './cross-checks.ts'

const right = {
  account: '123456789012',
  region: 'eu-west-1',
  strategy: 'canary' as const,
  canary: { steps: [5, 25, 100] },
  bake: { holdback: 0 },
  health: { interval: 10_000, timeout: 5_000, deadline: 300_000 },
  lease: { role: 'arn:aws:iam::123456789012:role/lease', ttl: 600_000, wait: 7_200_000 },
}

const check = (settings: Whole['settings'], service = 'shop', name = 'production') =>
  crossCheck({ service, name, settings: { ...right, ...settings } })

const smokeCheck = {
  name: 'a',
  method: 'GET' as const,
  path: '/',
  headers: {},
  expect: { status: 200, json: {} },
  retries: 0,
}

const smoke = (...checks: readonly Partial<typeof smokeCheck & { body: string }>[]) => ({
  smoke: {
    header: 'x-slot',
    checks: checks.map((each) => ({ ...smokeCheck, ...each }) as typeof smokeCheck),
  },
})

test('what is right passes, and so does what is not there yet', () => {
  expect(check({})).toEqual([])
  expect(crossCheck({ service: undefined, name: 'production', settings: {} })).toEqual([])
})

test.each<[string, Whole['settings'], string, string]>([
  ['equal steps', { canary: { steps: [5, 5, 100] } }, 'canary.steps[1]', 'is 5, must be more than 5'],
  ['falling steps', { canary: { steps: [25, 5, 100] } }, 'canary.steps[1]', 'must be more than 25'],
  ['an early end', { canary: { steps: [5, 25] } }, 'canary.steps', 'ends with 25, must end with 100'],
  ['no canary in a canary', { canary: { steps: [100] } }, 'canary.steps', 'set strategy to blue-green'],
  [
    'a step above the holdback',
    { canary: { steps: [5, 97, 100] }, bake: { holdback: 5 } },
    'canary.steps[1]',
    'less than 95',
  ],
  [
    'a step at the holdback',
    { canary: { steps: [5, 95, 100] }, bake: { holdback: 5 } },
    'canary.steps[1]',
    'less than 95',
  ],
  [
    'one service',
    { slots: { blue: { service: 's' }, green: { service: 's' } } },
    'slots.green.service',
    'like that of blue',
  ],
  [
    'one target group',
    { slots: { blue: { targetGroup: 't' }, green: { targetGroup: 't' } } },
    'slots.green.target-group',
    'like that of blue',
  ],
  [
    'timeout at the interval',
    { health: { interval: 10_000, timeout: 10_000 } },
    'health.timeout',
    'shorter than health.interval',
  ],
  [
    'no time to be healthy',
    { health: { interval: 30_000, deadline: 60_000 } },
    'health.deadline',
    'longer than two times',
  ],
  [
    'a short lease',
    { lease: { ttl: 360_000 }, health: { interval: 20_000 } },
    'lease.ttl',
    'must be at least 7m20s',
  ],
  [
    'a bake that is longer than a job',
    { canary: { steps: [5, 100], stepDuration: 300_000 }, bake: { duration: 6 * 3_600_000, holdback: 0 } },
    'bake.duration',
    'at most 5h30m fit into one job',
  ],
  [
    'a bake that is longer than a job with one wait for evidence',
    {
      canary: { steps: [5, 100], stepDuration: 300_000, patience: 30 * 60_000 },
      bake: { duration: 5 * 3_600_000, holdback: 0 },
    },
    'bake.duration',
    'makes 5h35m with the canary steps and canary.patience (30m)',
  ],
  [
    'a metric that nobody measures',
    { judge: { observeOnly: ['latency', 'erors'] } },
    'judge.observe-only[1]',
    'is "erors", which is no metric: did you mean errors?',
  ],
  [
    'a metric that is like no other',
    { judge: { observeOnly: ['queue-depth'] } },
    'judge.observe-only[0]',
    'known are errors, limits, latency, smoke',
  ],
  [
    'probes without a check that may be sent again',
    { judge: { probes: 3 }, ...smoke({ method: 'POST' as 'GET' }) },
    'judge.probes',
    'is 3, but smoke.checks has none with GET, HEAD, OPTIONS',
  ],
  [
    'probes without a check at all',
    { judge: { probes: 1 }, ...smoke() },
    'judge.probes',
    'is 1, but smoke.checks has none',
  ],
  [
    'a short wait',
    { lease: { ttl: 600_000, wait: 599_000 } },
    'lease.wait',
    'not be shorter than lease.ttl (10m)',
  ],
  [
    'a foreign role',
    { roles: { deploy: 'arn:aws:iam::999999999999:role/x' } },
    'roles.deploy',
    'account 999999999999',
  ],
  [
    'a foreign lease role',
    { lease: { role: 'arn:aws:iam::999999999999:role/x' } },
    'lease.role',
    'account 999999999999',
  ],
  [
    'a rule elsewhere',
    { rule: 'arn:aws:elasticloadbalancing:us-east-1:123456789012:listener/app/a/b/c' },
    'rule',
    'region us-east-1, must lie in eu-west-1',
  ],
  [
    'another partition',
    { roles: { traffic: 'arn:aws-cn:iam::123456789012:role/x' } },
    'roles.traffic',
    'must begin with arn:aws ',
  ],
  ['a constant proof', { smoke: { version: { expect: 'ok' } } }, 'smoke.version.expect', 'proves no version'],
  [
    'an unknown proof',
    { smoke: { version: { expect: `$${'{verison}'}` } } },
    'smoke.version.expect',
    `did you mean $${'{version}'}?`,
  ],
  ['two checks of a name', smoke({}, {}), 'smoke.checks[1].name', 'like that of smoke.checks[0]'],
  ['a body with GET', smoke({ body: 'x' }), 'smoke.checks[0].body', 'sends no body'],
  [
    'a credential',
    smoke({ headers: { Authorization: 'Bearer x' } }),
    'smoke.checks[0].headers.Authorization',
    'secrets never',
  ],
  [
    'the test header',
    smoke({ headers: { 'X-Slot': 'blue' } }),
    'smoke.checks[0].headers.X-Slot',
    'by the smoke test itself',
  ],
])('%s', (_, settings, path, says) => {
  const findings = check(settings)
  expect(findings).toHaveLength(1)
  expect(findings[0]?.[0]).toBe(path)
  expect(findings[0]?.[1]).toContain(says)
})

test('a blue-green deployment needs no canary step', () => {
  expect(check({ strategy: 'blue-green', canary: { steps: [100] } })).toEqual([])
})

test('the shortest lease allowed is enough for the default interval', () => {
  expect(check({ lease: { ttl: 400_000, wait: 400_000 } })).toEqual([])
})

test('the name of the lease fits into 64 characters', () => {
  expect(check({}, 's'.repeat(40), 'e'.repeat(12))).toEqual([])
  expect(check({}, 's'.repeat(40), 'e'.repeat(13))[0]?.[1]).toContain('65 characters long')
})
