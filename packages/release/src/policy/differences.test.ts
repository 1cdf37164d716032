import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { PolicyLayer, PolicySource } from '../policy.ts'
import type { Provenance, Settings } from '../settings.ts'
import { settings } from '../testing/samples.ts'
import { MINUTE } from '../time.ts'
import { BOUNDS } from './all-bounds.ts'
import type { Bounds, Range } from './bounds.ts'
import { policyOf } from './combine.ts'
import { contradictions, differences } from './differences.ts'
import { originOf } from './origin.ts'

const NOTHING: Bounds = {
  roles: {},
  github: {},
  origins: {},
  canary: {},
  bake: {},
  limits: {},
  judge: {},
  health: {},
  lease: {},
  diagnostics: {},
}

const layer = (bounds: Partial<Bounds>, more: Partial<PolicyLayer> = {}): PolicyLayer => ({
  name: 'the policy',
  environments: ['production'],
  bounds: { ...NOTHING, ...bounds },
  lines: new Map(),
  ...more,
})

const texts = (bounds: Partial<Bounds>, changes: Partial<Settings> = {}): readonly string[] =>
  differences({ ...settings, ...changes }, [layer(bounds)]).map(({ text }) => text)

const role = (name: string) => `arn:aws:iam::123456789012:role/${name}`
const prometheus = (url: string): Settings['metrics'] => ({
  custom: [],
  prometheus: { url, interval: 15, delay: 60, headers: {}, target: [], requests: 'r', errors: 'e' },
})

test('what bounds nothing admits everything', () => {
  expect(texts({})).toEqual([])
})

/** A bound alone, the settings, and what it says of them; nothing where it admits them. */
type Case = readonly [name: string, bounds: Partial<Bounds>, changes: Partial<Settings>, says?: string]

const CASES: readonly Case[] = [
  ['account', { accounts: ['123456789012'] }, {}],
  ['another account', { accounts: ['1'] }, {}, 'account is "123456789012", must be 1: '],
  [
    'region',
    { regions: ['us-east-1', 'eu-north-1'] },
    {},
    'region is "eu-west-1", must be one of us-east-1, eu-north-1: ',
  ],
  ['role', { roles: { deploy: [role('a'), role('b')] } }, { roles: { deploy: role('b') } }],
  [
    'another role',
    { roles: { traffic: [role('a')] } },
    { roles: { traffic: role('b') } },
    `roles.traffic is "${role('b')}", must be ${role('a')}: `,
  ],
  [
    "the rollback's role for the job recover",
    { roles: { recover: [role('a')] } },
    { roles: { rollback: role('b') } },
    `roles.recover is "${role('b')}", must be ${role('a')}: `,
  ],
  [
    'no role',
    { roles: { rollback: [role('a')] } },
    {},
    "roles.rollback is absent, so the job's own credentials would be used, must be ",
  ],
  [
    'lease role',
    { roles: { lease: [role('x')] } },
    {},
    `lease.role is "${role('lease')}", must be ${role('x')}: `,
  ],
  ['rule', { rules: ['arn:other'] }, {}, 'rule is "arn:aws:elasticloadbalancing:'],
  ['application', { applications: ['other'] }, {}, 'service is "shop", must be other: '],
  ['validate', { roles: { validate: ['x'] } }, {}, 'roles.validate is absent'],
  ['deploy', { roles: { deploy: ['x'] } }, {}, 'roles.deploy is absent'],
  ['cluster', { clusters: ['other'] }, {}, 'cluster is "shop", must be other: '],
  ['schedule group', { scheduleGroups: ['mine'] }, {}, 'lease.group is "default", must be mine: '],
  ['services', { services: ['shop-blue', 'shop-green'] }, {}],
  [
    'one service',
    { services: ['shop-blue'] },
    {},
    'slots.green.service is "shop-green", must be shop-blue: ',
  ],
  ['target groups', { targetGroups: ['shop-green'] }, {}, 'slots.blue.target-group is "shop-blue", must be '],
  ['registry', { images: ['123456789012.dkr.ecr.eu-west-1.amazonaws.com'] }, {}],
  ['repository', { images: ['123456789012.dkr.ecr.eu-west-1.amazonaws.com/shop'] }, {}],
  [
    'beginning of a word',
    { images: ['123456789012.dkr.ecr.eu-west-1.amazonaws.com/sho'] },
    {},
    'must be 123456789012.dkr.ecr.eu-west-1.amazonaws.com/sho: ',
  ],
  [
    'registry with a longer name',
    { images: ['123456789012.dkr.ecr.eu-west-1.amazonaws.com'] },
    { image: '123456789012.dkr.ecr.eu-west-1.amazonaws.com.evil.example/shop' },
    'image is "123456789012.dkr.ecr.eu-west-1.amazonaws.com.evil.example/shop", must be ',
  ],
  ['environment', { github: { deploy: 'live' } }, {}, 'github.deploy is "production", must be live: '],
  ['traffic', { github: { traffic: 'production-traffic' } }, {}],
  [
    'another for the traffic',
    { github: { traffic: 'x' } },
    {},
    'github.traffic is "production-traffic", must be x: ',
  ],
  ['rollback', { github: { rollback: 'x' } }, {}, 'github.rollback is "production-rollback", must be x: '],
  ['reviewers', { reviewers: ['deploy', 'traffic'] }, {}],
  [
    'reviewers switched off',
    { reviewers: ['deploy'] },
    { gates: { requireReviewer: false } },
    'gates.require-reviewer is false, must be true: ',
  ],
  ['reviewers of nobody', { reviewers: [] }, { gates: { requireReviewer: false } }],
  ['no Prometheus', { origins: { metrics: [] } }, {}],
  [
    'no origin',
    { origins: { metrics: [] } },
    { metrics: prometheus('https://p.example.com') },
    'metrics.prometheus.url is "https://p.example.com", must be left away: none is admitted: ',
  ],
  [
    'an origin in other words',
    { origins: { metrics: ['https://P.example.com:443'] } },
    { metrics: prometheus('https://p.example.com/prom/') },
  ],
  [
    'another port',
    { origins: { metrics: ['https://p.example.com'] } },
    { metrics: prometheus('https://p.example.com:8443') },
    'metrics.prometheus.url is "https://p.example.com:8443", must be https://p.example.com: ',
  ],
  [
    'another scheme',
    { origins: { smoke: ['https://shop.example.com'] } },
    { smoke: { ...settings.smoke, url: 'http://shop.example.com' } },
    'smoke.url is "http://shop.example.com", must be https://shop.example.com: ',
  ],
  ['source', { metricSources: ['prometheus'] }, {}, 'metrics.source is "cloudwatch", must be prometheus: '],
  [
    'strategy',
    { strategies: ['canary'] },
    { strategy: 'blue-green' },
    'strategy is "blue-green", must be canary: ',
  ],
  ['first step', { canary: { firstStep: { max: 5 } } }, {}],
  [
    'a large first step',
    { canary: { firstStep: { max: 4 } } },
    {},
    'canary.steps[0] is 5, must be at most 4: environments.production.canary.first-step.max',
  ],
  [
    'blue-green as a first step',
    { canary: { firstStep: { max: 50 } } },
    { strategy: 'blue-green' },
    'strategy is blue-green, whose first step is 100 %, must be at most 50: ',
  ],
  ['largest step', { canary: { largestStep: { max: 75 } } }, {}],
  [
    'a larger step',
    { canary: { largestStep: { max: 60 } } },
    {},
    'canary.steps rises by 75, from 25 to 100, must be at most 60: ',
  ],
  [
    'what the bake holds back shortens the last step',
    { canary: { largestStep: { max: 60 } } },
    { bake: { duration: 30 * MINUTE, holdback: 20 } },
  ],
  [
    'time at a step',
    { canary: { stepDuration: { min: 10 * MINUTE } } },
    {},
    'canary.step-duration is 5 min, must be at least 10 min: environments.production.canary.step-duration.min',
  ],
  [
    'patience',
    { canary: { patience: { max: MINUTE } } },
    {},
    'canary.patience is 10 min, must be at most 1 min: ',
  ],
  [
    'requests',
    { canary: { minRequests: { min: 101 } } },
    {},
    'canary.min-requests is 100, must be at least 101: ',
  ],
  [
    'what happens when unsure',
    { canary: { onInconclusive: ['hold', 'rollback'] } },
    { canary: { ...settings.canary, onInconclusive: 'advance' } },
    'canary.on-inconclusive is "advance", must be one of hold, rollback: ',
  ],
  [
    'bake',
    { bake: { duration: { min: 31 * MINUTE, max: 60 * MINUTE } } },
    {},
    'bake.duration is 30 min, must be from 31 min to 60 min: environments.production.bake.duration.min',
  ],
  ['holdback', { bake: { holdback: { min: 5 } } }, {}, 'bake.holdback is 0, must be at least 5: '],
  [
    'holdback of blue-green',
    { bake: { holdback: { min: 5 } } },
    { strategy: 'blue-green', bake: { duration: MINUTE, holdback: 5 } },
    'strategy is blue-green, which holds nothing back, must be at least 5: ',
  ],
  [
    'success',
    { limits: { successRate: { min: 99.95 } } },
    {},
    'limits.success-rate is 99.9, must be at least 99.95: ',
  ],
  [
    'errors',
    { limits: { errorRate: { max: 0.05 } } },
    {},
    'limits.error-rate is 0.1, must be at most 0.05: ',
  ],
  ['latency', { limits: { p95: { max: 999 } } }, {}, 'limits.p95 is 1 s, must be at most 999 ms: '],
  [
    'errors of the bake',
    { limits: { bakeErrorRate: { max: 0.5 } } },
    {},
    'limits.bake-error-rate is 1, must be ',
  ],
  [
    'false alarms',
    { judge: { falseAlarms: { min: 2 } } },
    {},
    'judge.false-alarms is 1, must be at least 2: ',
  ],
  ['ratio', { judge: { errorRatio: { max: 1 } } }, {}, 'judge.error-ratio is 1.2, must be at most 1: '],
  [
    'kind of limits',
    { judge: { limits: ['absolute'] } },
    {},
    'judge.limits is "attributable", must be absolute: ',
  ],
  ['harm', { judge: { harmBudget: { max: 10 } } }, {}, 'judge.harm-budget is 50, must be at most 10: '],
  ['effect', { judge: { minEffect: { max: 0.01 } } }, {}, 'judge.min-effect is 0.05, must be at most 0.01: '],
  [
    'tolerance',
    { judge: { latencyTolerance: { max: 5 } } },
    {},
    'judge.latency-tolerance is 10, must be at most 5: ',
  ],
  ['nothing is observed only', { judge: { observeOnly: [] } }, {}],
  [
    'errors observed only',
    { judge: { observeOnly: ['smoke'] } },
    { judge: { ...settings.judge, observeOnly: ['smoke', 'errors'] } },
    'judge.observe-only[1] is "errors", must be smoke: ',
  ],
  [
    'health',
    { health: { minHealthy: { min: 100 } } },
    { health: { ...settings.health, minHealthy: 50 } },
    'health.min-healthy is 50, must be at least 100: ',
  ],
  ['lease', { lease: { ttl: { max: 5 * MINUTE } } }, {}, 'lease.ttl is 10 min, must be at most 5 min: '],
  ['wait', { lease: { wait: { max: MINUTE } } }, {}, 'lease.wait is 120 min, must be at most 1 min: '],
  ['logs', { diagnostics: { logs: ['off'] } }, {}, 'diagnostics.logs is "redacted", must be off: '],
  ['standby', { standby: { min: 2 } }, {}, 'standby is 1, must be at least 2: '],
  [
    'going back by itself',
    { automaticRollback: true },
    { automaticRollback: false },
    'automatic-rollback is false, must be true: ',
  ],
  ['not going back by itself', { automaticRollback: false }, { automaticRollback: true }],
]

test.each(CASES.map(([name, ...rest]) => ({ name, rest })))('$name', ({ rest: [bounds, changes, says] }) => {
  const found = texts(bounds, changes)
  if (says === undefined) return expect(found).toEqual([])
  expect(found).toHaveLength(1)
  expect(found[0]).toContain(says)
  return expect(found[0]).toMatch(
    /^(environments\.production\.|image |service ).*: environments\.production\..* of the policy$/,
  )
})

test('each bound has a case above that lies outside it', () => {
  const tried = CASES.flatMap(([, bounds, changes]) =>
    BOUNDS.filter(
      (bound) => bound.outside({ ...NOTHING, ...bounds }, { ...settings, ...changes }).length > 0,
    ).map(({ key }) => key),
  )
  const untried = BOUNDS.map(({ key }) => key).filter((key) => !tried.includes(key))
  expect(untried).toEqual([])
})

test('the head of the file is named without an environment, and the line of the policy is told', () => {
  const lines = new Map([['applications', 'line 7']])
  const [found] = differences(settings, [layer({ applications: ['other'] }, { lines })])
  expect(found).toEqual({
    path: 'service',
    setting: 'service',
    leads: false,
    text: 'service is "shop", must be other: environments.production.applications (line 7) of the policy',
  })
})

test('what is no number is within no range', () => {
  const limits = { ...settings.limits, errorRate: Number.NaN }
  expect(texts({ limits: { errorRate: { max: 1 } } }, { limits })).toHaveLength(1)
})

test('what came from an input or a variable is named, also for a step of a list', () => {
  const provenance: readonly Provenance[] = [
    { path: 'canary.steps', value: '5, 25, 100', source: 'input', name: 'canary-percentage' },
    { path: 'standby', value: '1', source: 'config file' },
  ]
  const bounds = { canary: { firstStep: { max: 1 } }, standby: { min: 2 } }
  const [first, second] = differences(settings, [layer(bounds)], provenance)
  expect(first?.text).toContain('canary.steps[0] (input canary-percentage) is 5')
  expect(second?.text).toContain('standby is 1')
})

test('an environment that the policy does not name is outside it, whatever it holds', () => {
  const [found, ...more] = differences({ ...settings, environment: 'qa' }, [layer({ accounts: ['1'] })])
  expect(more).toEqual([])
  expect(found).toEqual({
    path: 'environment',
    setting: 'environment',
    leads: true,
    text: 'environment is "qa", must be one of production: environments of the policy',
  })
})

test('only what decides where credentials go keeps the other gates from asking', () => {
  const leading = BOUNDS.filter(({ leads }) => leads).map(({ key }) => key)
  expect(leading).toEqual([
    'accounts',
    'regions',
    'roles.validate',
    'roles.deploy',
    'roles.traffic',
    'roles.recover',
    'roles.rollback',
    'roles.lease',
  ])
})

const PAIRS: readonly (readonly [string, Partial<Bounds>, Partial<Bounds>, string?])[] = [
  ['overlap', { limits: { errorRate: { min: 1 } } }, { limits: { errorRate: { max: 1 } } }],
  [
    'ranges apart',
    { limits: { errorRate: { min: 2 } } },
    { limits: { errorRate: { max: 1 } } },
    'environments.production.limits.error-rate admits at least 2 in one, but at most 1 in other',
  ],
  ['a common account', { accounts: ['1', '2'] }, { accounts: ['2', '3'] }],
  [
    'no common account',
    { accounts: ['1'] },
    { accounts: ['2'] },
    'environments.production.accounts admits 1 in one, but 2 in other',
  ],
  ['a registry and its repository', { images: ['r'] }, { images: ['r/shop'] }],
  ['two origins that differ', { origins: { metrics: ['https://a.example'] } }, { origins: { metrics: [] } }],
  [
    'two environments',
    { github: { deploy: 'a' } },
    { github: { deploy: 'b' } },
    'environments.production.github.deploy admits a in one, but b in other',
  ],
]

test.each(PAIRS.map(([name, ...rest]) => ({ name, rest })))('two sources: $name', ({ rest }) => {
  const [one, other, says] = rest
  const layers = [layer(one, { name: 'one' }), layer(other, { name: 'other' })]
  const expected = says === undefined ? [] : [says]
  expect(contradictions(layers, 'production')).toEqual(expected)
  const turned = contradictions([...layers].reverse(), 'production')
  expect(turned).toHaveLength(expected.length)
})

const SOURCE: PolicySource = { path: 'p', branch: 'main', commit: 'c', protected: true }
const ORIGINS = ['https://a.example', 'https://b.example:8443', 'http://c.example', 'https://A.example:443']

const range = (of: fc.Arbitrary<number>): fc.Arbitrary<Range> =>
  fc.tuple(of, of).map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) }))

/** Layers with bounds of each kind. */
const anyLayer: fc.Arbitrary<PolicyLayer> = fc
  .record(
    {
      accounts: fc.subarray(['123456789012', '1']),
      images: fc.subarray(['123456789012.dkr.ecr.eu-west-1.amazonaws.com', 'r/shop', 'r']),
      reviewers: fc.subarray(['deploy', 'traffic'] as const),
      strategies: fc.subarray(['canary', 'blue-green'] as const),
      standby: range(fc.integer({ min: 0, max: 3 })),
      automaticRollback: fc.boolean(),
    },
    { requiredKeys: [] },
  )
  .chain((bounds) =>
    fc
      .record({
        metrics: fc.option(fc.subarray(ORIGINS), { nil: undefined }),
        smoke: fc.option(fc.subarray(ORIGINS), { nil: undefined }),
        errorRate: fc.option(range(fc.integer({ min: 0, max: 3 })), { nil: undefined }),
        firstStep: fc.option(range(fc.integer({ min: 1, max: 100 })), { nil: undefined }),
        deploy: fc.option(fc.constantFrom('production', 'live'), { nil: undefined }),
      })
      .map(({ metrics, smoke, errorRate, firstStep, deploy }) =>
        layer({
          ...bounds,
          origins: { ...(metrics && { metrics }), ...(smoke && { smoke }) },
          limits: { ...(errorRate && { errorRate }) },
          canary: { ...(firstStep && { firstStep }) },
          github: { ...(deploy && { deploy }) },
        }),
      ),
  )

const anySettings: fc.Arbitrary<Settings> = fc
  .record({
    image: fc.constantFrom(settings.image, 'r/shop', 'r/shop/api', 'r2/shop'),
    strategy: fc.constantFrom('canary', 'blue-green'),
    standby: fc.integer({ min: 0, max: 3 }),
    automaticRollback: fc.boolean(),
    errorRate: fc.integer({ min: 0, max: 3 }),
    url: fc.constantFrom(...ORIGINS),
    first: fc.integer({ min: 1, max: 99 }),
    reviewer: fc.boolean(),
  })
  .map(({ image, strategy, standby, automaticRollback, errorRate, url, first, reviewer }) => ({
    ...settings,
    image,
    strategy,
    standby,
    automaticRollback,
    limits: { ...settings.limits, errorRate },
    canary: { ...settings.canary, steps: [first, 100] },
    smoke: { ...settings.smoke, url },
    metrics: prometheus(url),
    gates: { requireReviewer: reviewer },
  }))

test('the stricter of two is never looser than either', () => {
  fc.assert(
    fc.property(anySettings, anyLayer, anyLayer, (given, one, other) => {
      const both = differences(given, [one, other])
      for (const each of [one, other]) {
        for (const { text } of differences(given, [each]))
          expect(both.map((found) => found.text)).toContain(text)
      }
      // What contradicts itself admits nothing.
      if (contradictions([one, other], 'production').length > 0) expect(both).not.toEqual([])
      const joined = policyOf(SOURCE, [one, other])
      for (const each of [one, other]) {
        const alone = policyOf(SOURCE, [each])
        expect(joined.environments.reviewers).toEqual(
          expect.arrayContaining([...alone.environments.reviewers]),
        )
        for (const kind of ['metrics', 'smoke'] as const) {
          const said = alone.origins[kind]?.map(originOf)
          if (said === undefined) continue
          expect(joined.origins[kind]).toBeDefined()
          for (const origin of joined.origins[kind] ?? []) expect(said).toContain(originOf(origin))
        }
      }
    }),
    { numRuns: 300 },
  )
})

test('a policy on a branch that nobody protects bounds, but trusts no origin', () => {
  const layers = [layer({ origins: { metrics: ['https://p.example.com'] }, reviewers: ['traffic'] })]
  expect(policyOf(SOURCE, layers).origins).toEqual({ metrics: ['https://p.example.com'] })
  const open = policyOf({ ...SOURCE, protected: false }, layers)
  expect(open.origins).toEqual({})
  expect(open.environments.reviewers).toEqual(['traffic'])
  expect(open.layers).toBe(layers)
})

test.each([
  ['https://shop.example.com', 'https://shop.example.com'],
  ['HTTPS://Shop.Example.com:443/path?x#y', 'https://shop.example.com'],
  ['http://shop.example.com:443', 'http://shop.example.com:443'],
  ['https://user:word@shop.example.com', 'https://shop.example.com'],
  ['https:\\\\shop.example.com\\@other.example.com', 'https://shop.example.com'],
  ['ftp://shop.example.com', undefined],
  ['//shop.example.com', undefined],
  ['', undefined],
])('the origin of %s', (address, origin) => {
  expect(originOf(address)).toBe(origin)
})
