import { ConfigurationError } from '@greenlight/release'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { loadSettings } from './load.ts'
import { RULE, smallestFile } from './testing/smallest-file.ts'

const PATH = '.github/greenlight.yml'
/** The smallest file with more in its environment, and with other words. */
const fileWith = (more = '', changes: readonly (readonly [string, string])[] = []): string =>
  changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`the test's file has no ${from}`)
    return text.replace(from, to)
  }, smallestFile(more))

const load = (
  text: string,
  more: {
    inputs?: Record<string, string>
    env?: Record<string, string>
    environment?: string
    without?: readonly ('metrics' | 'judge')[]
  } = {},
) => loadSettings({ text, path: PATH, inputs: {}, env: {}, ...more })

const failure = (act: () => unknown): ConfigurationError => {
  try {
    act()
  } catch (error) {
    if (error instanceof ConfigurationError) return error
    throw error
  }
  throw new Error('was accepted')
}

const messageOf = (text: string, more = {}): string => failure(() => load(text, more)).message

describe('defaults', () => {
  test('the smallest file has all the others', () => {
    const { settings } = load(fileWith())
    expect(settings).toEqual({
      service: 'shop',
      image: '123456789012.dkr.ecr.eu-west-1.amazonaws.com/shop',
      environment: 'production',
      account: '123456789012',
      region: 'eu-west-1',
      roles: {},
      cluster: 'shop',
      slots: {
        blue: { service: 'shop-blue', targetGroup: 'tg-blue' },
        green: { service: 'shop-green', targetGroup: 'tg-green' },
      },
      rule: RULE,
      lease: {
        role: 'arn:aws:iam::123456789012:role/lease',
        group: 'default',
        ttl: 600_000,
        wait: 7_200_000,
      },
      taskDefinition: 'deploy/task-definition.json',
      container: 'app',
      strategy: 'canary',
      canary: {
        steps: [5, 25, 100],
        stepDuration: 300_000,
        onInconclusive: 'hold',
        minRequests: 100,
        metricsDelay: 60_000,
        patience: 1_500_000,
      },
      bake: { duration: 1_800_000, holdback: 5 },
      health: { path: '/health/ready', interval: 10_000, timeout: 5_000, deadline: 300_000, minHealthy: 100 },
      judge: {
        falseAlarms: 1,
        errorRatio: 1.2,
        limits: 'attributable',
        harmBudget: 50,
        minEffect: 0.05,
        latencyTolerance: 10,
        stickyBurst: 9,
        probes: 0,
        observeOnly: [],
      },
      metrics: { custom: [] },
      limits: { successRate: 99.9, errorRate: 0.1, p95: 1_000, bakeErrorRate: 1 },
      initialTasks: 2,
      standby: 1,
      automaticRollback: true,
      smoke: {
        url: 'https://shop.example.com',
        header: 'x-greenlight-slot',
        version: { path: '/version', json: 'version', expect: '${version}' },
        checks: [],
      },
      github: { deploy: 'production', traffic: 'production-traffic', rollback: 'production-rollback' },
      gates: { requireReviewer: true },
      diagnostics: { logs: 'redacted' },
    })
  })

  test('the version may stand in a header', () => {
    const { settings } = load(fileWith('', [['{ json: version }', '{ header: x-version }']]))
    expect(settings.smoke.version).toMatchObject({ header: 'x-version' })
    expect(settings.smoke.version).not.toHaveProperty('json')
  })

  test('Prometheus has its own, and waits as long as every source', () => {
    const more = `metrics:
  source: prometheus
  prometheus:
    url: https://prometheus.internal:9090
    requests: http_requests_total{slot="\${slot}"}
    errors: http_requests_total{slot="\${slot}",code=~"5.."}
    headers: { X-Scope-OrgID: team }
    latency: { histogram: 'http_request_duration_seconds{slot="\${slot}"}' }
  custom:
    - { name: payments, bad: 'failed{s="\${slot}"}', total: 'tried{s="\${slot}"}' }
    - { name: queue, value: 'depth{s="\${slot}"}', worse: lower }
canary: { metrics-delay: 20s }`
    const { settings, provenance } = load(fileWith(more))
    expect(settings.metrics).toEqual({
      prometheus: {
        url: 'https://prometheus.internal:9090',
        interval: 15_000,
        delay: 20_000,
        requests: 'http_requests_total{slot="${slot}"}',
        errors: 'http_requests_total{slot="${slot}",code=~"5.."}',
        latency: {
          histogram: 'http_request_duration_seconds{slot="${slot}"}',
          kind: 'classic',
          unit: 's',
        },
        target: ['job', 'instance'],
        headers: { 'X-Scope-OrgID': 'team' },
      },
      custom: [
        { name: 'payments', kind: 'counts', bad: 'failed{s="${slot}"}', total: 'tried{s="${slot}"}' },
        { name: 'queue', kind: 'value', query: 'depth{s="${slot}"}', worse: 'lower' },
      ],
    })
    const told = provenance.filter(({ path }) => path.startsWith('metrics.prometheus'))
    expect(told).toContainEqual({
      path: 'metrics.prometheus.interval',
      value: '15s',
      source: 'default',
    })
    expect(told.some(({ path }) => path === 'metrics.prometheus')).toBe(false)
  })

  test("CloudWatch's own metrics get their statistic, expressions stay as they are", () => {
    const more = `metrics:
  custom:
    - name: payments
      bad: { namespace: Shop, metric: Refused, dimensions: { Slot: '\${slot}' } }
      total: { namespace: Shop, metric: Payments, dimensions: { Slot: '\${slot}' }, stat: SampleCount }
    - { name: cpu, value: { namespace: AWS/ECS, metric: CPUUtilization, dimensions: { ServiceName: '\${service}' } } }
    - { name: queue, value: 'SELECT MAX(Depth) FROM Shop WHERE Slot = ''\${slot}''' }`
    const ofSlot = { namespace: 'Shop', dimensions: { Slot: '${slot}' } }
    expect(load(fileWith(more)).settings.metrics).toEqual({
      custom: [
        {
          name: 'payments',
          kind: 'counts',
          bad: { ...ofSlot, metric: 'Refused', stat: 'Sum' },
          total: { ...ofSlot, metric: 'Payments', stat: 'SampleCount' },
        },
        {
          name: 'cpu',
          kind: 'value',
          query: {
            namespace: 'AWS/ECS',
            metric: 'CPUUtilization',
            dimensions: { ServiceName: '${service}' },
            stat: 'Average',
          },
          worse: 'higher',
        },
        {
          name: 'queue',
          kind: 'value',
          query: "SELECT MAX(Depth) FROM Shop WHERE Slot = '${slot}'",
          worse: 'higher',
        },
      ],
    })
  })

  test.each([
    ['{ namespace: Shop, metric: Depth }', 'value.dimensions', 'is missing'],
    ["{ metric: Depth, dimensions: { Slot: '${slot}' } }", 'value.namespace', 'is missing'],
    [
      "{ namespace: Shop, metric: Depth, dimensions: { Slot: '${slot}' }, stat: avg }",
      'value.stat',
      'is "avg", must be a statistic',
    ],
    [
      "{ namespace: Shop, metric: Depth, dimension: { Slot: '${slot}' } }",
      'value.dimension',
      'did you mean dimensions?',
    ],
    ['[a]', 'value', 'is a list, must be a query of up to 4096 characters'],
  ])('a metric of CloudWatch: %s is refused', (value, path, says) => {
    const read = () => load(fileWith(`metrics: { custom: [{ name: queue, value: ${value} }] }`))
    expect(read).toThrow(path)
    expect(read).toThrow(says)
  })

  /** What a config says of Prometheus, besides what it must. */
  const withPrometheus = (more: string, url = 'https://prometheus.internal:9090') =>
    fileWith(
      `metrics: { source: prometheus, prometheus: { url: '${url}', requests: 'r\${slot}', errors: 'e\${slot}'${more} } }`,
    )

  test.each([
    ['https://user:secret@prometheus.internal', 'secrets never stand in the configuration'],
    ['prometheus.internal:9090', 'an http or https address without credentials'],
    ['https://prometheus.internal/?query=up', 'an http or https address without credentials'],
    ['https://prometheus.internal//other.example', 'begins with //'],
    ['https://prometheus.internal/\\other.example', 'has a \\'],
    ['https://prometheus.internal/a/../b', 'segment . or ..'],
    ['https://prometheus.internal:90909', 'no http or https address'],
  ])('Prometheus is not reached at %s', (url, says) => {
    expect(() => load(withPrometheus('', url))).toThrow(says)
  })

  test.each([
    [
      'bearer-token: PROMETHEUS_TOKEN',
      [
        'metrics.prometheus.bearer-token',
        'names the environment variable "PROMETHEUS_TOKEN"',
        'METRICS_TOKEN: ',
      ],
    ],
    ...[
      'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
      'GITHUB_TOKEN',
      'AWS_SECRET_ACCESS_KEY',
      'INPUT_GITHUB-TOKEN',
      'RUNNER_TEMP',
    ].map((name): [string, string[]] => [
      `headers: { X-Url: ${name} }`,
      ['metrics.prometheus.headers.X-Url', `is "${name}", a variable of the run itself`, 'METRICS_HEADERS: '],
    ]),
    [
      'bearer-token: ACTIONS_ID_TOKEN_REQUEST_TOKEN',
      ['names "ACTIONS_ID_TOKEN_REQUEST_TOKEN", a variable of the run itself', 'METRICS_TOKEN: '],
    ],
    [
      'headers: { X-Scope-OrgID: TENANT }',
      ['headers.X-Scope-OrgID', 'looks like the name of an environment variable', '"X-Scope-OrgID: VALUE"'],
    ],
    [
      'headers: { Authorization: Basic eDp5 }',
      ['headers.Authorization', 'secrets never stand in the configuration', 'METRICS_HEADERS: '],
    ],
    ['headers: { Proxy-Authorization: x }', ['headers.Proxy-Authorization', 'would carry a credential']],
  ])('a secret named in the config, %s, is refused with the lines to write', (line, says) => {
    const read = () => load(withPrometheus(`, ${line}`))
    for (const each of says) expect(read).toThrow(each)
    if (!line.includes('Proxy')) {
      expect(read).toThrow(
        'origins: { metrics: ["https://prometheus.internal:9090"] } under environments.production of .github/greenlight-policy.yml',
      )
    }
  })

  test('who has no use for metrics is not stopped by a mistake in them', () => {
    const text = withPrometheus(', bearer-token: PROMETHEUS_TOKEN')
    expect(() => load(text)).toThrow('bearer-token')
    const { settings } = load(text, { without: ['metrics', 'judge'] })
    expect(settings.metrics).toEqual({ custom: [] })
    expect(settings.judge.falseAlarms).toBe(1)
    expect(() => load(fileWith('helth: {}'), { without: ['metrics', 'judge'] })).toThrow(
      'did you mean health?',
    )
  })

  test('a token that stands in the config itself is not printed', () => {
    const read = () => load(withPrometheus(', bearer-token: hush-0123'))
    expect(read).toThrow('bearer-token (line')
    expect(read).not.toThrow('hush')
  })

  test.each(['Host', 'Accept', 'Content-Length'])('the header %s of Prometheus is the client’s', (name) => {
    expect(() => load(withPrometheus(`, headers: { ${name}: x }`))).toThrow('is set by the client itself')
  })

  test.each([
    ['error-ratio: 0.9', 'is 0.9, must be a number from 1 to 10'],
    ['error-ratio: a', 'is "a", must be a number from 1 to 10'],
    ['false-alarms: 0', 'is 0, must be a percentage from 0.01 to 20'],
    ['limits: relative', 'must be one of attributable, absolute'],
  ])('judge: %s is refused', (line, says) => {
    expect(() => load(fileWith(`judge: { ${line} }`))).toThrow(says)
  })

  const PATHS = {
    'smoke.version.path': (path: string) =>
      fileWith('', [['{ json: version }', `{ json: version, path: '${path}' }`]]),
    'smoke.checks[0].path': (path: string) =>
      fileWith('', [
        [
          'version: { json: version } }',
          `version: { json: version }, checks: [{ name: a, path: '${path}' }] }`,
        ],
      ]),
    'health.path': (path: string) => fileWith(`health: { path: '${path}' }`),
  }
  test.each(
    Object.entries(PATHS).flatMap(([key, write]) =>
      [
        '/\\other.example/x',
        '//other.example/x',
        '/a/../b',
        '/%2e%2e/b',
        '/a#b',
        '/a b',
        '@other.example',
      ].map((path) => ({ key, path, write })),
    ),
  )('$key: $path leaves its host, or is not asked as it is written', ({ key, path, write }) => {
    const read = () => load(write(path))
    expect(read).toThrow(ConfigurationError)
    expect(read).toThrow(`${key} (line`)
    expect(read).toThrow(`is ${JSON.stringify(path)}, must be a path that begins with one /`)
  })

  test.each([
    ['https://user:hush@shop.example.com', 'it holds a user name or a password'],
    ['https://shop.example.com?a=b', 'it has more than scheme, host, port and path'],
    ['https://shop.example.com#a', 'it has more than scheme, host, port and path'],
    ['https://shop.example.com\\other.example', 'it has a \\'],
    ['https://shop.example.com:99999', 'it is no http or https address'],
    ['https://shop.example.com/path', 'must be the address of the load balancer'],
    ['https://shop.example.com/', 'without the / at its end'],
  ])('smoke.url: %s is no load balancer', (url, says) => {
    const read = () => load(fileWith('', [['"https://shop.example.com"', `'${url}'`]]))
    expect(read).toThrow('smoke.url (line')
    expect(read).toThrow(says)
    // The same from an input or a variable.
    expect(() => load(fileWith(), { env: { SMOKE_URL: url } })).toThrow(says)
  })

  test('a check has its own', () => {
    const smoke = 'version: { json: version }, checks: [{ name: home, path: / }] }'
    const { settings } = load(fileWith('', [['version: { json: version } }', smoke]]))
    expect(settings.smoke.checks).toEqual([
      { name: 'home', method: 'GET', path: '/', headers: {}, expect: { status: 200, json: {} }, retries: 2 },
    ])
  })
})

describe('precedence', () => {
  const text = fileWith('canary: { step-duration: 7m }')
  const of = (more: Parameters<typeof load>[1], path: string) =>
    load(text, more).provenance.find((each) => each.path === path)
  const path = 'canary.step-duration'

  test.each([
    [{}, { value: '7m', source: 'config file' }],
    [
      { env: { CANARY_DURATION: '8m' } },
      { value: '8m', source: 'environment variable', name: 'CANARY_DURATION' },
    ],
    [
      { env: { CANARY_DURATION: '8m' }, inputs: { 'canary-duration': '9m' } },
      { value: '9m', source: 'input', name: 'canary-duration' },
    ],
    [
      { env: { CANARY_DURATION: '' }, inputs: { 'canary-duration': ' ' } },
      { value: '7m', source: 'config file' },
    ],
  ])('%j', (more, expected) => {
    expect(of(more, path)).toEqual({ path, ...expected })
  })

  test.each([
    ['BLUE_GREEN_MODE', 'blue-green', 'strategy', 'blue-green'],
    ['HEALTH_CHECK_INTERVAL', '20s', 'health.interval', '20s'],
    ['HEALTH_CHECK_TIMEOUT', '3s', 'health.timeout', '3s'],
    ['CANARY_PERCENTAGE', '10', 'canary.steps', '10, 25, 100'],
    ['CANARY_DURATION', '2m', 'canary.step-duration', '2m'],
    ['AUTOMATIC_ROLLBACK_ON_ERROR', 'false', 'automatic-rollback', 'false'],
  ])('%s=%s gives %s', (variable, value, setting, shown) => {
    expect(of({ env: { [variable]: value } }, setting)).toEqual({
      path: setting,
      value: shown,
      source: 'environment variable',
      name: variable,
    })
  })

  test.each([
    [{}, 'production', 'default'],
    [{ env: { DEPLOYMENT_ENV: 'staging' } }, 'staging', 'environment variable'],
    [{ env: { DEPLOYMENT_ENV: 'staging' }, inputs: { environment: 'production' } }, 'production', 'input'],
    [{ env: { DEPLOYMENT_ENV: 'production' }, environment: 'staging' }, 'staging', 'input'],
  ])('the environment of %j is %s', (more, name, source) => {
    const both = text.replace('  production:', '  staging: &same').concat('  production: *same\n')
    const { settings, provenance } = load(both, more)
    expect(settings.environment).toBe(name)
    expect(settings.github.traffic).toBe(`${name}-traffic`)
    expect(provenance[0]).toMatchObject({ path: 'environment', value: name, source })
  })

  test('a first step keeps the later steps of the file', () => {
    const steps = fileWith('canary: { steps: [1, 50, 100] }')
    expect(load(steps, { inputs: { 'canary-percentage': '20' } }).settings.canary.steps).toEqual([
      20, 50, 100,
    ])
  })

  test('every setting has one', () => {
    const { provenance } = load(fileWith())
    const paths = provenance.map((each) => each.path)
    expect(new Set(paths).size).toBe(paths.length)
    expect(paths).toEqual(
      expect.arrayContaining(['service', 'lease.group', 'limits.p95', 'roles.deploy', 'smoke.checks']),
    )
  })
})

describe('what is wrong', () => {
  test.each<[string, string, readonly (readonly [string, string])[], readonly string[]]>([
    [
      'an unknown key',
      'clutser: x',
      [],
      ['production.clutser (line 16) is an unknown key: did you mean cluster?'],
    ],
    [
      'a key in camelCase',
      'canary: { stepDuration: 5m }',
      [],
      ['canary.stepDuration', 'did you mean step-duration?'],
    ],
    ['a key like nothing', 'alarms: []', [], ['production.alarms', 'known here are account, region']],
    [
      'a missing key',
      '',
      [['    cluster: shop\n', '']],
      ['production.cluster is missing, must be the name of an ECS cluster'],
    ],
    [
      'a missing section',
      '',
      [['    lease: { role: "arn:aws:iam::123456789012:role/lease" }\n', '']],
      ['production.lease.role is missing'],
    ],
    ['a list for a mapping', 'canary: [5]', [], ['production.canary (line 16) is a list, must be a mapping']],
    ['a text for a section', 'bake: long', [], ['production.bake (line 16) is "long", must be a mapping']],
    [
      'an empty value',
      'standby:',
      [],
      ['production.standby (line 16) is empty, must be a whole number from 0 to 1000'],
    ],
    ['a number as text', 'standby: "1"', [], ['production.standby (line 16) is "1", must be a whole number']],
    ['a fraction', 'standby: 1.5', [], ['standby (line 16) is 1.5, must be a whole number']],
    [
      'too small',
      'initial-tasks: 0',
      [],
      ['initial-tasks (line 16) is 0, must be a whole number from 1 to 1000'],
    ],
    [
      'a duration without unit',
      'bake: { duration: 30 }',
      [],
      ['bake.duration (line 16) is 30', 'such as 30s or 30m'],
    ],
    ['a duration in words', 'bake: { duration: 30 minutes }', [], ['written like 500ms, 10s, 5m or 1h30m']],
    [
      'too long a duration',
      'lease: { ttl: 2d }',
      [['    lease: {', '    ignored: {']],
      ['must be a duration from 6m to 1d'],
    ],
    ['parts of a second', 'health: { interval: 10s500ms }', [], ['in steps of 1s']],
    ['a percent sign', 'canary: { steps: [5%, 100] }', [], ['canary.steps[0] (line 16) is "5%"', 'write 5']],
    [
      'a choice misspelt',
      'strategy: cannary',
      [],
      ['is "cannary", must be one of canary, blue-green: did you mean canary?'],
    ],
    ['a yes', 'automatic-rollback: yes', [], ['is "yes", must be true or false']],
    [
      'bare digits',
      '',
      [['"123456789012"', '012345678901']],
      ['account (line 6) is 012345678901', '"012345678901"'],
    ],
    [
      'a short account',
      '',
      [['"123456789012"', '"12345"']],
      ['account (line 6) is "12345", must be an AWS account number'],
    ],
    ['a zone', '', [['region: eu-west-1', 'region: eu-west-1a']], ['that is an availability zone']],
    ['a tagged image', '', [['/shop\nenv', '/shop:v1\nenv']], ["leave the image's tag away"]],
    ['a pinned image', '', [['/shop\nenv', '/shop@sha256:00\nenv']], ['leave the digest away']],
    [
      'another registry',
      '',
      [['123456789012.dkr.ecr.eu-west-1.amazonaws.com/shop', 'docker.io/shop']],
      ['repository in Amazon ECR'],
    ],
    [
      'an ARN for a name',
      '',
      [['tg-blue', 'arn:aws:elasticloadbalancing']],
      ['slots.blue.target-group', 'the name alone'],
    ],
    [
      'a load balancer',
      '',
      [[RULE, RULE.replace('listener-rule/app', 'loadbalancer/app')]],
      ['that is the load balancer'],
    ],
    [
      'a network listener',
      '',
      [[RULE, RULE.replace('listener-rule/app', 'listener/net')]],
      ['Network Load Balancer'],
    ],
    [
      'a session',
      '',
      [['arn:aws:iam::123456789012:role/lease', 'arn:aws:sts::123456789012:assumed-role/a/b']],
      ['a session'],
    ],
    ['another version', '', [['version: 1', 'version: 2']], ['version (line 1) is 2, must be 1']],
    ['a path out', 'task-definition: ../td.json', [], ['task-definition (line 16) is "../td.json"']],
    [
      'a hidden path out',
      'task-definition: a/../../td.json',
      [],
      ['must be the path of a file in the repository'],
    ],
    ['an absolute path', 'task-definition: /etc/passwd', [], ['relative to its root']],
    [
      'a URL with a path',
      '',
      [['https://shop.example.com', 'https://shop.example.com/']],
      ['without the / at its end'],
    ],
    [
      'a URL with a password',
      '',
      [['https://shop', 'https://a:b@shop']],
      ['secrets never stand in the configuration'],
    ],
    [
      'a proof of two kinds',
      '',
      [['{ json: version }', '{ json: v, header: v }']],
      ['smoke.version (line 15) has more than one of'],
    ],
    [
      'a proof of no kind',
      '',
      [['{ json: version }', '{}']],
      ['smoke.version (line 15) has none of header, json'],
    ],
    [
      'no smoke test',
      '',
      [[/ {4}smoke.*\n/.exec(fileWith())?.[0] ?? '', '']],
      ['smoke.url is missing', 'smoke.version has none'],
    ],
    [
      'no environments',
      '',
      [['environments:\n', 'environments: {}\nother:\n']],
      ['environments (line 4) is a mapping', 'other'],
    ],
  ])('%s', (_, more, changes, says) => {
    const message = messageOf(fileWith(more, changes))
    for (const part of says) expect(message).toContain(part)
  })

  test('everything is told at once, each on its line', () => {
    const error = failure(() =>
      load(
        fileWith('canary: { steps: [5, 5, 50] }\nstandbye: 1\nbake: { duration: 5 }', [
          ['region: eu-west-1', 'region: mars'],
        ]),
        { inputs: { strategy: 'true' }, env: { HEALTH_CHECK_TIMEOUT: '10s' } },
      ),
    )
    expect(error.message).toMatch(/^The configuration \.github\/greenlight\.yml has 7 problems:\n/)
    expect(error.message.split('\n')).toHaveLength(8)
    expect(error.message).toContain('health.timeout (environment variable HEALTH_CHECK_TIMEOUT) is 10s')
    expect(error.message).toContain('strategy (input strategy) is "true"')
    expect(error.next).toContain('docs/config.md')
  })

  test('an unknown environment is told with its source and the choices', () => {
    expect(messageOf(fileWith(), { env: { DEPLOYMENT_ENV: 'prodution' } })).toContain(
      'environments has no "prodution", named by the environment variable DEPLOYMENT_ENV: known are production; did you mean production?',
    )
  })

  test('a mistake in another environment stops nothing', () => {
    const text = `${fileWith()}  staging: { cluster: 5 }\n`
    expect(load(text).settings.environment).toBe('production')
  })

  test.each([['constructor'], ['toString'], ['__proto__'], ['']])(
    'an environment called %j is not there',
    (name) => {
      const more = name === '' ? { environment: 'hasOwnProperty' } : { environment: name }
      expect(messageOf(fileWith(), more)).toContain('environments has no')
    },
  )

  test('an override must be of the same grammar', () => {
    expect(messageOf(fileWith(), { inputs: { 'canary-percentage': '5%' } })).toContain(
      'canary.steps[0] (input canary-percentage) is "5%"',
    )
    expect(messageOf(fileWith(), { inputs: { 'canary-percentage': '30' } })).toContain(
      'canary.steps[1] (input canary-percentage) is 25, must be more than 30',
    )
    expect(messageOf(fileWith(), { inputs: { 'automatic-rollback': 'no' } })).toContain(
      'must be true or false',
    )
  })

  test('whatever stands in the file, the answer is settings or a ConfigurationError', () => {
    const whole = fileWith('canary: { steps: [5, 100] }\nbake: { duration: 5m }')
    const piece = fc.oneof(
      fc.constantFrom(
        '*a',
        '&a ',
        '!!x ',
        '- ',
        ': ',
        '{',
        '}',
        '[',
        ']',
        '"',
        "'",
        '\n',
        '  ',
        '#',
        '?',
        '|',
        '%',
      ),
      fc.constantFrom(
        'null',
        '[]',
        '{}',
        '-1',
        '1e400',
        '.nan',
        '0x10',
        '__proto__',
        '<<',
        '2026-01-01',
        '\u0000',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    )
    const edit = fc.record({ at: fc.nat(whole.length), cut: fc.nat(30), put: piece })
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        const text = edits.reduce(
          (each, { at, cut, put }) => each.slice(0, at) + put + each.slice(at + cut),
          whole,
        )
        try {
          expect(load(text).settings.environment).toBe('production')
        } catch (error) {
          expect(error).toBeInstanceOf(ConfigurationError)
        }
      }),
      { numRuns: 500 },
    )
  })

  test('a value cannot break out of its line', () => {
    const message = messageOf(fileWith(`strategy: "x\\n::error::owned\\u2028${'y'.repeat(500)}"`))
    expect(message.split('\n')).toHaveLength(2)
    expect(message).not.toContain('\u2028')
    expect(message.length).toBeLessThan(400)
  })
})
