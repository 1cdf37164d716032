import { ConfigurationError, differences } from '@greenlight/release'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { environmentNames, loadSettings } from '../load.ts'
import { smallestFile } from '../testing/smallest-file.ts'
import { firstPolicy } from './first-policy.ts'
import { loadPolicy } from './load.ts'

const NAME = '.github/greenlight-policy.yml of main at 1f2e3d4c5b6a'

const load = (text: string, more: Partial<Parameters<typeof loadPolicy>[0]> = {}) =>
  loadPolicy({ text, name: NAME, environment: 'production', place: 'file', ...more })

const policy = (lines: string): string =>
  `version: 1\nenvironments:\n  production:\n${lines.replace(/^/gm, '    ')}\n`

const refusal = (act: () => unknown): ConfigurationError => {
  try {
    act()
  } catch (error) {
    if (error instanceof ConfigurationError) return error
    throw error
  }
  throw new Error('was accepted')
}

const ROLE = 'arn:aws:iam::123456789012:role/deploy'
const RULE =
  'arn:aws:elasticloadbalancing:eu-west-1:123456789012:listener-rule/app/shop/50dc6c495c0c9188/f2f7dc8efc522ab2/9683b2d02a6cabee'

test('an environment that is named without anything bounds nothing', () => {
  expect(load('version: 1\nenvironments: { production: {}, staging: {} }')).toEqual({
    environments: ['production', 'staging'],
    bounds: {
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
    },
    lines: new Map(),
  })
})

test('each kind of bound, with the line of its key', () => {
  const { bounds, lines, parameter } = load(
    policy(`accounts: ["123456789012"]
roles: { deploy: ["${ROLE}"] }
limits: { p95: { max: 1500ms }, error-rate: { min: 0.05, max: 0.5 } }
reviewers: [deploy, traffic]
automatic-rollback: true
parameter: /greenlight/shop`),
  )
  expect(bounds).toMatchObject({
    accounts: ['123456789012'],
    roles: { deploy: [ROLE] },
    limits: { p95: { max: 1500 }, errorRate: { min: 0.05, max: 0.5 } },
    reviewers: ['deploy', 'traffic'],
    automaticRollback: true,
  })
  expect(bounds).not.toHaveProperty('parameter')
  expect(parameter).toBe('/greenlight/shop')
  expect([lines.get('accounts'), lines.get('limits.p95.max'), lines.get('parameter')]).toEqual([
    'line 4',
    'line 6',
    'line 9',
  ])
})

test.each<[string, string, string]>([
  ['nothing', '', 'The file is empty; it must at least name version and environments'],
  ['no YAML', 'version: 1\nenvironments: [', 'line 2 is not valid'],
  ['a list', '[]', 'is a list, must be a mapping with the keys version, environments'],
  ['no version', 'environments: { production: {} }', 'version is missing, must be 1'],
  ['no environments', 'version: 1', 'environments is missing, must be a mapping'],
  [
    'a newer version',
    'version: 2\nrules: [a]\n',
    'version (line 1) is 2, must be 1: it was written for a newer Greenlight',
  ],
  ['an older version', 'version: 0\nenvironments: { production: {} }', 'version (line 1) is 0, must be 1'],
  [
    'a key of the config',
    policy('account: "123456789012"'),
    'account (line 4) is an unknown key: did you mean accounts?',
  ],
  [
    'a word for a list',
    policy('accounts: "123456789012"'),
    'accounts (line 4) is "123456789012", must be a list',
  ],
  ['an empty list', policy('accounts: []'), 'accounts (line 4) has 0 items, must have 1 to 50'],
  [
    'a number for a range',
    policy('standby: 1'),
    'standby (line 4) is 1, must be a mapping with the keys min, max',
  ],
  [
    'an empty range',
    policy('standby: {}'),
    'standby (line 4) has neither min nor max, must have at least one of them',
  ],
  [
    'a range that admits nothing',
    policy('bake: { duration: { min: 1h, max: 30m } }'),
    'bake.duration (line 4) admits nothing: min is 1h, which is above max, 30m',
  ],
  [
    'a unit that is missing',
    policy('limits: { p95: { max: 1500 } }'),
    'limits.p95.max (line 4) is 1500, must be a duration',
  ],
  [
    'a sign',
    policy('limits: { error-rate: { max: 1% } }'),
    'limits.error-rate.max (line 4) is "1%", must be a percentage',
  ],
  ['a path in an origin', policy('origins: { smoke: ["https://a.example/"] }'), 'without the / at its end'],
  [
    'a user in an origin',
    policy('origins: { smoke: ["https://u@a.example"] }'),
    'secrets never stand in the configuration',
  ],
  [
    'a port that is none',
    policy('origins: { smoke: ["https://a.example:99999"] }'),
    'is no http or https address',
  ],
  [
    'a tag of an image',
    policy('images: ["123456789012.dkr.ecr.eu-west-1.amazonaws.com/shop:v1"]'),
    'without tag or digest',
  ],
  ['another registry', policy('images: [ghcr.io/acme]'), 'must be a registry in Amazon ECR'],
  ['a job that asks nobody', policy('reviewers: [rollback]'), 'must be one of deploy, traffic'],
  [
    'a rollback that asks people',
    policy('github: { deploy: live, rollback: live }'),
    'github.rollback (line 4) is "live" like that of deploy, must differ: the one asks people, the other nobody',
  ],
  [
    'a rollback in the environment of the traffic',
    policy('github: { traffic: live, rollback: live }'),
    'github.rollback (line 4) is "live" like that of traffic, must differ',
  ],
  ['a parameter of any account', policy('parameter: /a'), 'parameter (line 4) stands without accounts'],
  [
    'an ARN of a parameter',
    policy('parameter: "arn:aws:ssm:eu-west-1:123456789012:parameter/a"'),
    'the name alone, not the ARN',
  ],
  [
    'a role of another account',
    policy(`accounts: ["999999999999"]\nroles: { traffic: ["${ROLE}"] }`),
    'roles.traffic[0] (line 5) lies in the account 123456789012, which accounts does not name',
  ],
  [
    'a rule of another region',
    policy(`regions: [eu-north-1]\nrules: ["${RULE}"]`),
    'rules[0] (line 5) lies in the region eu-west-1, which regions does not name',
  ],
  ['a huge file', `# ${'x'.repeat(70_000)}`, 'The file has 70002 characters; at most 65536 are read'],
])('%s is refused', (_, text, says) => {
  const { message, next } = refusal(() => load(text))
  expect(message).toContain(`The policy ${NAME} has`)
  expect(message).toContain(says)
  expect(next).toContain('docs/policy.md')
})

test('a newer version is all that is told of a file', () => {
  expect(refusal(() => load('version: 2\nrules: [a]')).message).toContain('has a problem:')
})

test('so it is with a config', () => {
  const text = `version: 2\nsomething: else\n`
  const { message } = refusal(() => loadSettings({ text, path: 'greenlight.yml', inputs: {}, env: {} }))
  expect(message).toContain('has a problem:\n- version (line 1) is 2, must be 1')
})

test('all problems are told at once, and a mistake in another environment is none', () => {
  const text = `${policy('accounts: [1]\nregion: x')}  staging: { accounts: nobody }\n`
  expect(refusal(() => load(text)).message).toContain('has 2 problems')
  expect(load(text, { environment: 'qa' }).environments).toEqual(['production', 'staging'])
  expect(refusal(() => load(text, { environment: 'staging' })).message).toContain(
    'environments.staging.accounts',
  )
})

test('names that no environment can have stand in no message', () => {
  const text = 'version: 1\nenvironments: { "a\\nb": {}, production: {}, "": {} }'
  expect(load(text).environments).toEqual(['production'])
})

test('an environment with a dot in its name has its lines', () => {
  const text = 'version: 1\nenvironments:\n  eu.live:\n    standby: { min: 1 }\n'
  expect(load(text, { environment: 'eu.live' }).lines.get('standby.min')).toBe('line 4')
})

describe('in a parameter', () => {
  const name = 'parameter /greenlight/shop of 123456789012 in eu-west-1'
  const parameter = (text: string) => load(text, { name, place: 'parameter' })

  test('JSON is as good as YAML', () => {
    const { bounds } = parameter('{"version": 1, "environments": {"production": {"standby": {"min": 2}}}}')
    expect(bounds.standby).toEqual({ min: 2 })
  })

  test('what is wrong is told of the parameter', () => {
    expect(refusal(() => parameter('')).message).toBe(
      `The policy in the ${name} has a problem:\n- The parameter is empty; it must at least name version and environments`,
    )
  })

  test('no further parameter is named', () => {
    const text = policy('accounts: ["123456789012"]\nparameter: /more')
    expect(refusal(() => parameter(text)).message).toContain(
      'parameter (line 5) stands in a parameter, which names no further one',
    )
  })
})

describe('a first policy', () => {
  const settingsOf = (text: string) =>
    environmentNames({ text, path: 'x' }).map(
      (environment) => loadSettings({ text, path: 'x', inputs: {}, env: {}, environment }).settings,
    )

  const PROMETHEUS = `metrics:
  source: prometheus
  prometheus:
    url: https://prometheus.example.com:9090/prom
    requests: r{slot="\${slot}"}
    errors: e{slot="\${slot}"}`

  test.each([
    ['the smallest config', ''],
    ['roles', `roles: { deploy: "${ROLE}", validate: "${ROLE}" }`],
    ['blue-green', 'strategy: blue-green'],
    ['no bake', 'bake: { duration: 0s, holdback: 0 }'],
    ['Prometheus', PROMETHEUS],
    ['metrics that are observed only', 'judge: { observe-only: [errors, latency] }'],
    ['nobody asked', 'gates: { require-reviewer: false }\nautomatic-rollback: false'],
  ])('of %s is a policy that this config is within', (_, more) => {
    const all = settingsOf(smallestFile(more))
    const text = firstPolicy(all, '.github/greenlight.yml')
    for (const settings of all) {
      const layer = { name: 'p', ...load(text, { environment: settings.environment }) }
      expect(differences(settings, [layer])).toEqual([])
      expect(layer.environments).toEqual(all.map(({ environment }) => environment))
    }
  })

  test('admits nothing looser', () => {
    const [settings] = settingsOf(smallestFile(''))
    if (settings === undefined) throw new Error('the smallest file has an environment')
    const layer = { name: 'p', ...load(firstPolicy([settings], 'x')) }
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 50, noNaN: true }), (more) => {
        const { limits } = settings
        const loose = [
          { limits: { ...limits, errorRate: limits.errorRate + more } },
          { limits: { ...limits, p95: limits.p95 + more } },
          { limits: { ...limits, successRate: limits.successRate - more } },
          { bake: { ...settings.bake, duration: settings.bake.duration - more } },
        ]
        for (const change of loose) {
          expect(differences({ ...settings, ...change }, [layer])).toHaveLength(1)
        }
      }),
    )
  })
})
