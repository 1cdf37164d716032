import { baseFault, MINUTE, pathFault, SECOND } from '@greenlight/release'
import {
  account,
  clusterName,
  containerName,
  imageRepository,
  region,
  roleArn,
  ruleArn,
  scheduleGroupName,
  serviceName,
  targetGroupName,
} from './aws-names.ts'
import type { Node } from './document.ts'
import type { Override } from './kind.ts'
import { applicationName, environmentKey, githubEnvironment, hint, metricName, origin } from './names.ts'
import { noVariable } from './no-variable.ts'
import { PLACEHOLDERS, placeholder } from './placeholders.ts'
import { anyScalar, choice, decimal, duration, flag, integer, literal, percentage, text } from './scalars.ts'
import {
  list,
  map,
  object,
  optional,
  perEnvironment,
  required,
  section,
  textOr,
  withDefault,
} from './structures.ts'

const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** The canary steps of a config that names none. */
const STEPS = [5, 25, 100]

/** An input or variable for the first step alone; the later steps stay as they are and must still ascend. */
const firstStep: Override = {
  input: 'canary-percentage',
  variable: 'CANARY_PERCENTAGE',
  join: (given, fromFile) => {
    if (fromFile !== undefined && fromFile.kind !== 'list') return fromFile
    const { where } = given
    const later: readonly Node[] = (
      fromFile?.items ??
      STEPS.map((step): Node => ({ where, kind: 'scalar', value: step, source: String(step) }))
    ).slice(1)
    return { where: fromFile?.where ?? where, kind: 'list', items: [given, ...later] }
  },
}

/** Every place besides the file that a setting may come from. The environment itself has no key in the file. */
export const ENVIRONMENT_OVERRIDE: Override = { input: 'environment', variable: 'DEPLOYMENT_ENV' }

const urlPath = text({
  expects: 'a path that begins with one / and has no spaces, no \\ and no ..',
  pattern: /^\/(?!\/)[^\s#\\\p{Cc}]*$/u,
  max: 1024,
  refuse: (value) => hint(pathFault(value)),
})

const repositoryPath = text({
  expects: 'the path of a file in the repository, relative to its root, with / and without ..',
  pattern: /^(?!\/)(?!(?:.*\/)?\.\.?(?:\/|$))[^\\\p{Cc}]+$/u,
  max: 255,
})

const headerKey = {
  expects: 'the name of an HTTP header of up to 64 characters',
  pattern: /^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/,
  max: 64,
}

const headerName = text(headerKey)

const headerValue = text({
  expects: 'the value of an HTTP header: printable ASCII, up to 1024 characters',
  pattern: /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/,
  max: 1024,
})

const dottedPath = {
  expects: 'a dotted path into the JSON answer, such as items.0.id',
  pattern: /^[\w$-]+(?:\.[\w$-]+)*$/,
  max: 256,
}

/** What the judge looks at without being told what to count; `smoke` only with `judge.probes`. */
export const BUILT_IN_METRICS = ['errors', 'limits', 'latency', 'smoke'] as const

const promLabel = text({
  expects: 'the value of a label, 1 to 200 characters',
  pattern: /^[^"\\\p{Cc}]+$/u,
  max: 200,
})

const promLabelName = text({
  expects: 'the name of a label',
  pattern: /^[A-Za-z_][A-Za-z0-9_]*$/,
  max: 200,
})

const promQuery = text({
  expects: 'a query of PromQL of up to 4096 characters, in which ${slot} stands for the slot',
  pattern: /\S/,
  max: 4096,
})

const cloudWatchText = (max: number) =>
  text({
    expects: `a text of 1 to ${max} printable ASCII characters`,
    pattern: /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/,
    max,
  })

const prometheus = object(
  {
    url: required(
      text({
        expects: 'an http or https address without credentials, such as https://prometheus.internal:9090',
        pattern: /^https?:\/\/[A-Za-z0-9][A-Za-z0-9.-]*(?::\d{1,5})?(?:\/[^\s?#\\\p{Cc}]*)?$/u,
        max: 1024,
        refuse: (value) => hint(baseFault(value)),
      }),
      'Where `/api/v1` lies, with any path before it.',
    ),
    interval: withDefault(
      duration({ min: 5 * SECOND, max: MINUTE, multipleOf: SECOND }),
      15 * SECOND,
      'Length of an interval of the comparison. Not shorter than the scrape interval.',
    ),
    requests: required(
      promQuery,
      'Selector of the counter of requests: `http_requests_total{slot="${slot}"}`.',
    ),
    errors: required(
      promQuery,
      'Selector of the counter of errors: `http_requests_total{slot="${slot}",code=~"5.."}`.',
    ),
    latency: optional(
      object({
        histogram: required(
          promQuery,
          'Selector of the histogram of the response time, without `_bucket`: `http_request_duration_seconds{slot="${slot}"}`.',
        ),
        kind: withDefault(choice(['classic', 'native']), 'classic', 'Kind of the histogram.'),
        unit: withDefault(choice(['s', 'ms']), 's', 'Unit of its bucket bounds.'),
      }),
      'Where the response time is counted.',
      'latency is not judged',
    ),
    slots: optional(
      object({
        blue: required(promLabel, 'What `${slot}` stands for in the slot blue.'),
        green: required(promLabel, 'What `${slot}` stands for in the slot green.'),
      }),
      'What the slots are called in Prometheus.',
      '`blue` and `green`',
    ),
    target: withDefault(
      list(promLabelName, { min: 1, max: 10 }),
      ['job', 'instance'],
      'Labels that tell one process from another.',
    ),
    headers: withDefault(
      map(headerValue, headerKey, 16),
      {},
      'Constant request headers that are no secrets, such as `X-Scope-OrgID: team`. Secrets come from the workflow: docs/prometheus.md.',
    ),
  },
  { removed: { 'bearer-token': noVariable } },
)

const cloudWatchMetric = object({
  namespace: required(
    text({
      expects:
        "the name of a CloudWatch namespace: up to 255 letters, digits and . _ - / # : or spaces, no ':' first",
      pattern: /^[A-Za-z0-9._\-/# ][A-Za-z0-9._\-/#: ]*$/,
      max: 255,
    }),
    'Namespace, such as `AWS/ECS`, or one of your own.',
  ),
  metric: required(cloudWatchText(255), 'Name of the metric. Placeholders may stand in it.'),
  dimensions: required(
    map(
      cloudWatchText(1024),
      {
        expects:
          'the name of a dimension: printable ASCII characters without $, not beginning with : or a space',
        pattern: /^[\x21-\x23\x25-\x39\x3b-\x7e][\x20-\x23\x25-\x7e]*$/,
        max: 255,
      },
      30,
    ),
    'All dimensions that the metric is published with: CloudWatch knows no others. At least one value tells the slots apart by `${slot}`, `${service}` or `${target-group}`; `${cluster}` and `${load-balancer}` are known too.',
  ),
  stat: optional(
    text({
      expects: 'a statistic of CloudWatch, such as Sum, Average, Maximum or p95',
      pattern:
        /^(?:Sum|SampleCount|Average|Minimum|Maximum|IQM|(?:p|tm|wm|tc|ts)(?:100|\d{1,2}(?:\.\d{1,10})?)|(?:PR|TM|WM|TC|TS)\((?=:?\d)(?:\d+(?:\.\d+)?%?)?:(?:\d+(?:\.\d+)?%?)?\))$/,
      max: 40,
    }),
    'Statistic of a minute. Counts are `Sum` or `SampleCount`.',
    '`Sum` for `bad` and `total`, `Average` for `value`',
  ),
})

const query = textOr(
  text({
    expects:
      'a query of up to 4096 characters, in which ${slot} stands for the slot: PromQL with the source prometheus, an expression with cloudwatch',
    pattern: /\S/,
    max: 4096,
  }),
  cloudWatchMetric,
  'One statistic of one metric of CloudWatch, minute by minute. With the source `cloudwatch` only: docs/cloudwatch.md.',
)

const customMetric = object({
  name: required(metricName, 'What the metric is called.'),
  bad: optional(query, 'Counts what is bad of `total`. Needs `total`.', '`value` is asked'),
  total: optional(query, 'Counts all. Needs `bad`.', '`value` is asked'),
  value: optional(
    query,
    'One number per interval that does not depend on how much traffic a version gets, such as an average per request.',
    '`bad` and `total` count',
  ),
  worse: withDefault(choice(['higher', 'lower']), 'higher', 'Which way `value` gets worse.'),
})

const slot = object({
  service: required(
    serviceName,
    'Name of the ECS service of this slot. It is permanent: releases never create or delete it.',
  ),
  'target-group': required(
    targetGroupName,
    'Name of the target group that this service registers its tasks in.',
  ),
})

const check = object({
  name: required(
    text({ expects: 'a text of 1 to 80 characters on one line', pattern: /^[^\p{Cc}]+$/u, max: 80 }),
    'What the check is called in the summary. Must differ from the other checks.',
  ),
  method: withDefault(
    choice(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']),
    'GET',
    'HTTP method.',
  ),
  path: required(urlPath, 'Path and query of the request, joined to `smoke.url`.'),
  headers: withDefault(
    map(headerValue, headerKey, 32),
    {},
    'Headers of the request. Never secrets: credentials of any kind are refused.',
  ),
  body: optional(
    text({ expects: 'a text of up to 16384 characters', pattern: /^/, max: 16_384 }),
    'Body of the request, as it is sent.',
    'none',
  ),
  expect: section(
    object({
      status: withDefault(integer({ min: 100, max: 599 }), 200, 'The status that the answer must have.'),
      json: withDefault(
        map(anyScalar(), dottedPath, 64),
        {},
        'Dotted paths into the JSON answer and the value each must have.',
      ),
      'max-latency': optional(
        duration({ min: 1, max: MINUTE }),
        'Longest time from sending to the last byte of the answer.',
        'not limited',
      ),
    }),
    'What makes the answer right.',
  ),
  retries: withDefault(integer({ min: 0, max: 10 }), 2, 'Attempts after the first one.'),
})

export const environment = object({
  account: required(
    account,
    'The AWS account. The credentials of the run must belong to it, or nothing is done.',
  ),
  region: required(region, 'The AWS region.'),
  roles: section(
    object({
      validate: optional(roleArn, 'Role of the validating job. Only reads.', 'the credentials of the job'),
      deploy: optional(
        roleArn,
        'Role of the job that fills the candidate slot.',
        'the credentials of the job',
      ),
      traffic: optional(roleArn, 'Role of the job that moves the traffic.', 'the credentials of the job'),
      recover: optional(
        roleArn,
        'Role of the job `recover`, which brings the traffic back when a release does not succeed. Resizes the two services, and puts no task definition on them.',
        '`roles.rollback`',
      ),
      rollback: optional(
        roleArn,
        'Role of the rollback workflow, which may bring an older release up again.',
        'the credentials of the job',
      ),
    }),
    "IAM roles that the actions assume with GitHub's OIDC token.",
  ),
  cluster: required(clusterName, 'Name of the ECS cluster with both services.'),
  slots: section(
    object({
      blue: section(slot, 'The first slot.'),
      green: section(slot, 'The second slot.'),
    }),
    'The two permanent homes of the service. Either may serve; the other one is the candidate.',
  ),
  rule: required(
    ruleArn,
    'The listener rule that forwards to both target groups, or the listener when its default rule does.',
  ),
  lease: section(
    object({
      role: required(roleArn, 'Role that EventBridge Scheduler assumes to restore the traffic.'),
      group: withDefault(scheduleGroupName, 'default', 'Group of the schedule in EventBridge Scheduler.'),
      ttl: withDefault(
        duration({ min: 6 * MINUTE, max: DAY, multipleOf: SECOND }),
        10 * MINUTE,
        'How long after the last sign of life of a release AWS has restored the stable slot by itself, at the latest; it may be up to two minutes sooner. Half of it must be longer than three minutes and two times `health.interval`.',
      ),
      wait: withDefault(
        duration({ min: 6 * MINUTE, max: 30 * DAY, multipleOf: SECOND }),
        2 * HOUR,
        'How long a person may take to approve the traffic, or to decide a release on hold, before AWS restores the stable slot. Not shorter than `lease.ttl`.',
      ),
    }),
    "The dead-man's switch: an order in AWS to restore the traffic, which only a healthy release keeps postponing.",
  ),
  'task-definition': withDefault(
    repositoryPath,
    'deploy/task-definition.json',
    "Path of the task definition, read at the release's commit.",
  ),
  container: required(
    containerName,
    'The container of the task definition that gets the image of the release.',
  ),
  strategy: withDefault(
    choice(['canary', 'blue-green']),
    'canary',
    'How traffic moves: in the steps of `canary`, or all at once.',
    { input: 'strategy', variable: 'BLUE_GREEN_MODE' },
  ),
  canary: section(
    object({
      steps: withDefault(
        list(percentage({ min: 1, max: 100, whole: true }), { min: 1, max: 20 }),
        STEPS,
        'Percent of the traffic on the candidate, step by step. Ascending, the last is 100. The input and the variable replace the first step.',
        firstStep,
      ),
      'step-duration': withDefault(
        duration({ min: MINUTE, max: DAY, multipleOf: SECOND }),
        5 * MINUTE,
        'How long traffic stays at each step at least. CloudWatch counts in whole minutes.',
        { input: 'canary-duration', variable: 'CANARY_DURATION' },
      ),
      'on-inconclusive': withDefault(
        choice(['hold', 'rollback', 'advance']),
        'hold',
        'What happens when the evidence does not suffice: wait for a person, go back, or go on.',
      ),
      'min-requests': withDefault(
        integer({ min: 1, max: 1_000_000 }),
        100,
        'Requests to the candidate in a step below which traffic does not move on.',
      ),
      'metrics-delay': withDefault(
        duration({ min: 0, max: 10 * MINUTE, multipleOf: SECOND }),
        MINUTE,
        'How long after the end of an interval its counts are taken as complete.',
      ),
      patience: withDefault(
        duration({ min: 0, max: DAY, multipleOf: SECOND }),
        25 * MINUTE,
        'How long past the time of a step or of the bake to wait for evidence before calling it inconclusive.',
      ),
    }),
    'The steps of the strategy `canary`, and how each is judged.',
  ),
  bake: section(
    object({
      duration: withDefault(
        duration({ min: 0, max: 7 * DAY, multipleOf: SECOND }),
        30 * MINUTE,
        'How long the release is watched after the last step, with the old version still running.',
      ),
      holdback: withDefault(
        percentage({ min: 0, max: 50, whole: true }),
        5,
        'Percent of the traffic that stays on the stable slot during the bake, as the control of the comparison. With 0 the bake is judged by the limits alone. The strategy `blue-green` leaves nothing behind.',
      ),
    }),
    'The time after the last step in which the old version still stands by at full size.',
  ),
  health: section(
    object({
      path: withDefault(urlPath, '/health/ready', 'Path of the health check of the target groups.'),
      interval: withDefault(
        duration({ min: 5 * SECOND, max: 300 * SECOND, multipleOf: SECOND }),
        10 * SECOND,
        'Time between two health checks. The range is that of Elastic Load Balancing.',
        { input: 'health-check-interval', variable: 'HEALTH_CHECK_INTERVAL' },
      ),
      timeout: withDefault(
        duration({ min: 2 * SECOND, max: 120 * SECOND, multipleOf: SECOND }),
        5 * SECOND,
        'Time until a health check counts as failed. Must be shorter than `interval`, as Elastic Load Balancing demands.',
        { input: 'health-check-timeout', variable: 'HEALTH_CHECK_TIMEOUT' },
      ),
      deadline: withDefault(
        duration({ min: MINUTE, max: HOUR, multipleOf: SECOND }),
        5 * MINUTE,
        'How long a rollout may take until every target is healthy. Longer than two times `interval`.',
      ),
      'min-healthy': withDefault(
        percentage({ min: 1, max: 100, whole: true }),
        100,
        'Percent of the desired tasks that must be healthy before a slot may gain traffic.',
      ),
    }),
    'When a slot counts as healthy.',
  ),
  judge: section(
    object({
      'false-alarms': withDefault(
        percentage({ min: 0.01, max: 20 }),
        1,
        'The promise: at most this percent of releases that are no worse are taken back, however often the judge looks.',
      ),
      'error-ratio': withDefault(
        decimal({ min: 1, max: 10 }),
        1.2,
        'How many times the error rate of the stable slot the candidate may have. 1 is strict: then a slightly worse host can already look like a worse version.',
      ),
      limits: withDefault(
        choice(['attributable', 'absolute']),
        'attributable',
        'How `limits` are meant while there is a control: the candidate fails this much more often than the stable slot (an outage of both is not its fault), or it fails this often, whoever is to blame.',
      ),
      'harm-budget': withDefault(
        integer({ min: 1, max: 1_000_000 }),
        50,
        'Requests that the next step may hurt at worst. Traffic moves on once no more can be.',
      ),
      'min-effect': withDefault(
        percentage({ min: 0, max: 50 }),
        0.05,
        'Percent of failing requests above those of the stable slot that is too little to wait for.',
      ),
      'latency-tolerance': withDefault(
        percentage({ min: 0, max: 1000 }),
        10,
        'Percent by which the candidate may be slower than the stable slot.',
      ),
      'sticky-burst': withDefault(
        decimal({ min: 1.1, max: 1000 }),
        9,
        'How bursty errors are expected to be when clients stay on one slot: variance over mean of the errors of an interval.',
      ),
      probes: withDefault(
        integer({ min: 0, max: 20 }),
        0,
        'How often the checks of the smoke test that change nothing (`GET`, `HEAD`, `OPTIONS`) are sent to each slot in every other interval while traffic moves, for the metric `smoke`. 0: never, because these are synthetic requests to production, and to the serving version as well.',
      ),
      'observe-only': withDefault(
        list(metricName, { min: 0, max: 20 }),
        [],
        `Metrics that are shown but decide nothing: ${BUILT_IN_METRICS.map((each) => `\`${each}\``).join(', ')}, or the name of one in \`metrics.custom\`.`,
      ),
    }),
    'How the candidate is compared with the stable slot: docs/judge.md.',
  ),
  metrics: section(
    object({
      source: withDefault(
        choice(['cloudwatch', 'prometheus']),
        'cloudwatch',
        'Where requests, errors and latency are counted: by the load balancer in CloudWatch, minute by minute, or by the tasks in Prometheus, every few seconds.',
      ),
      prometheus: optional(prometheus, 'How Prometheus counts the slots.', 'CloudWatch counts'),
      custom: withDefault(
        list(customMetric, { min: 0, max: 10 }),
        [],
        'Metrics of your own, judged beside the built-in ones.',
      ),
    }),
    'Where the counts come from.',
  ),
  limits: section(
    object({
      'success-rate': withDefault(
        percentage({ min: 0, max: 100 }),
        99.9,
        'Percent of the requests to the candidate that must succeed.',
      ),
      'error-rate': withDefault(
        percentage({ min: 0, max: 100 }),
        0.1,
        'Percent of the requests to the candidate that may fail while traffic moves.',
      ),
      p95: withDefault(
        duration({ min: 1, max: 5 * MINUTE }),
        1000,
        'Longest 95th percentile of the response time of the candidate.',
      ),
      'bake-error-rate': withDefault(
        percentage({ min: 0, max: 100 }),
        1,
        'Percent of the requests that may fail during the bake.',
      ),
    }),
    'What the candidate may do at worst.',
  ),
  'initial-tasks': withDefault(
    integer({ min: 1, max: 1000 }),
    2,
    'Tasks of the first release of all. Later ones take the size of the slot that serves.',
  ),
  standby: withDefault(
    integer({ min: 0, max: 1000 }),
    1,
    'Tasks kept in the retired slot once a release is good. With none, a rollback must first start them.',
  ),
  'automatic-rollback': withDefault(
    flag(),
    true,
    'Whether a release that is worse is taken back without asking.',
    { input: 'automatic-rollback', variable: 'AUTOMATIC_ROLLBACK_ON_ERROR' },
  ),
  smoke: section(
    object({
      url: required(origin('the address of the load balancer'), 'Where the load balancer answers.', {
        input: 'smoke-url',
        variable: 'SMOKE_URL',
      }),
      header: withDefault(
        headerName,
        'x-greenlight-slot',
        'Header that names the slot; the load balancer has one rule for each of its two values, `blue` and `green`.',
      ),
      version: section(
        object(
          {
            path: withDefault(urlPath, '/version', 'Path whose answer tells the version.'),
            header: optional(
              headerName,
              'The header of the answer that tells the version. Excludes `json`.',
              '`json` says where',
            ),
            json: optional(
              text(dottedPath),
              'Dotted path into the JSON answer that tells the version. Excludes `header`.',
              '`header` says where',
            ),
            expect: withDefault(
              text({
                expects: 'a text of up to 256 characters on one line',
                pattern: /^[^\p{Cc}]+$/u,
                max: 256,
              }),
              placeholder('version'),
              `What must stand there. ${PLACEHOLDERS.map((word) => `\`${placeholder(word)}\``).join(', ')} are those of the release; one of them must occur.`,
            ),
          },
          { exactlyOneOf: ['header', 'json'] },
        ),
        'How an answer proves which version gave it.',
      ),
      checks: withDefault(
        list(check, { min: 0, max: 50 }),
        [],
        'Requests sent to the candidate before any user reaches it.',
      ),
    }),
    'The smoke test of the candidate.',
  ),
  github: section(
    object({
      deploy: withDefault(
        githubEnvironment,
        (environment) => environment,
        'Environment of the job that fills the candidate slot. Its reviewers approve the release.',
        { input: 'deploy-environment', variable: 'DEPLOY_ENVIRONMENT' },
      ),
      traffic: withDefault(
        githubEnvironment,
        (environment) => `${environment}-traffic`,
        'Environment of the job that moves the traffic. Reviewers are optional.',
        { input: 'traffic-environment', variable: 'TRAFFIC_ENVIRONMENT' },
      ),
      rollback: withDefault(
        githubEnvironment,
        (environment) => `${environment}-rollback`,
        'Environment of the job that brings the traffic back, and of no other job. Must have no reviewers: a rollback waits for nobody.',
        { input: 'rollback-environment', variable: 'ROLLBACK_ENVIRONMENT' },
      ),
    }),
    'The environments on GitHub that the jobs run in.',
  ),
  gates: section(
    object({
      'require-reviewer': withDefault(
        flag(),
        true,
        'Whether a release is refused when the environment `github.deploy` asks nobody for an approval.',
      ),
    }),
    'What is demanded before a release begins.',
  ),
  diagnostics: section(
    object({
      logs: withDefault(
        choice(['full', 'redacted', 'off']),
        'redacted',
        "What the summary of a failed release shows of the application's own last log lines: all of them, without what can be told to be a secret (docs/security.md), or none. Everyone who can read the repository can read summaries.",
      ),
    }),
    'How the reasons for a failure are shown.',
  ),
})

/** The format that this program knows. */
export const CONFIG_VERSION = 1

/** The whole file. Parsing, the JSON Schema and the reference page all come from here. */
export const file = object({
  version: required(literal(CONFIG_VERSION), 'Version of this format.'),
  service: required(
    applicationName,
    'Name of the application. Stands in the names and tags of what a release leaves in AWS.',
  ),
  image: required(
    imageRepository,
    'Repository of the image in Amazon ECR. The tag of the release is resolved to a digest, once.',
  ),
  environments: required(
    perEnvironment(environment, environmentKey),
    'The settings of each environment, by name.',
  ),
})
