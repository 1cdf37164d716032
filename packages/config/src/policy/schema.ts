import { MINUTE, SECOND } from '@greenlight/release'
import {
  account,
  clusterName,
  region,
  roleArn,
  ruleArn,
  scheduleGroupName,
  serviceName,
  targetGroupName,
} from '../aws-names.ts'
import { applicationName, environmentKey, githubEnvironment, metricName, origin } from '../names.ts'
import { range } from '../range.ts'
import { choice, decimal, duration, flag, integer, literal, percentage, text } from '../scalars.ts'
import { list, object, optional, perEnvironment, required, section } from '../structures.ts'

/** The format that this program knows. */
export const POLICY_VERSION = 1

const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Most entries of a list; a repository with more services than that wants several. */
const MOST = 50

const ANYTHING = 'not bounded'

const some = { min: 1, max: MOST }

const imagePrefix = text({
  expects:
    'a registry in Amazon ECR, alone or with the beginning of a path, such as 123456789012.dkr.ecr.eu-west-1.amazonaws.com/shop',
  pattern:
    /^\d{12}\.dkr\.ecr\.[a-z0-9-]+\.amazonaws\.(?:com|com\.cn|eu)(?:\/[a-z0-9]+(?:[._/-]+[a-z0-9]+)*)?$/,
  max: 320,
  refuse: (value) => {
    if (/[:@]/.test(value)) return 'without tag or digest'
    return value.endsWith('/') ? 'without the / at its end' : undefined
  },
})

const parameterName = text({
  expects: 'the name of a parameter of Systems Manager, such as /greenlight/shop',
  pattern: /^(?:(?:\/[A-Za-z0-9_.-]+){1,15}|[A-Za-z0-9_.-]+)$/,
  max: 512,
  refuse: (value) => (value.startsWith('arn:') ? 'the name alone, not the ARN' : undefined),
})

const percent = percentage({ min: 0, max: 100 })
const wholePercent = percentage({ min: 0, max: 100, whole: true })
const count = integer({ min: 1, max: 1_000_000 })
const time = (max: number) => range(duration({ min: 0, max, multipleOf: SECOND }))

const bounds = <T extends Parameters<typeof range>[0]>(kind: T, describe: string) =>
  optional(range(kind), describe, ANYTHING)

const roles = (job: string) => optional(list(roleArn, some), `Roles that ${job} may assume.`, ANYTHING)

const github = (job: string) => optional(githubEnvironment, `The environment on GitHub of ${job}.`, ANYTHING)

export const policyEnvironment = object({
  accounts: optional(list(account, some), 'AWS accounts that a release may go to.', ANYTHING),
  regions: optional(list(region, some), 'AWS regions that a release may go to.', ANYTHING),
  roles: section(
    object({
      validate: roles('the validating job'),
      deploy: roles('the job that fills the candidate slot'),
      traffic: roles('the job that moves the traffic'),
      recover: roles('the job that brings the traffic back when a release does not succeed'),
      rollback: roles('the rollback by hand'),
      lease: roles('EventBridge Scheduler'),
    }),
    'IAM roles. Where a job has a list, its role must be named: the credentials of the job are not admitted.',
  ),
  rules: optional(
    list(ruleArn, some),
    'Listener rules, or listeners when their default rule is meant, whose weights may be moved.',
    ANYTHING,
  ),
  applications: optional(
    list(applicationName, some),
    "Values of the config's `service`. The lease's name comes from it, and so the lock.",
    ANYTHING,
  ),
  clusters: optional(list(clusterName, some), 'ECS clusters.', ANYTHING),
  services: optional(list(serviceName, some), 'ECS services that may be slots.', ANYTHING),
  'target-groups': optional(list(targetGroupName, some), 'Target groups that may be slots.', ANYTHING),
  'schedule-groups': optional(
    list(scheduleGroupName, some),
    'Groups of EventBridge Scheduler that the lease may stand in.',
    ANYTHING,
  ),
  images: optional(
    list(imagePrefix, some),
    'Registries of the image, or registries and the first segments of its path.',
    ANYTHING,
  ),
  github: section(
    object({
      deploy: github('the job that fills the candidate slot'),
      traffic: github('the job that moves the traffic'),
      rollback: github('the job that brings the traffic back'),
    }),
    'The environments on GitHub that the jobs must run in.',
  ),
  reviewers: optional(
    list(choice(['deploy', 'traffic']), { min: 0, max: 2 }),
    "The jobs whose environment must ask a reviewer. With `deploy` the config's `gates.require-reviewer` may not be false.",
    'as the config says',
  ),
  origins: section(
    object({
      metrics: optional(
        list(origin('the address of a metric source'), { min: 0, max: MOST }),
        'Where metrics may be asked for, beside CloudWatch. Secrets for metric sources are sent there and nowhere else.',
        `${ANYTHING}, and no secret is sent anywhere`,
      ),
      smoke: optional(
        list(origin('the address of a load balancer'), some),
        'Where smoke tests and probes may be sent.',
        ANYTHING,
      ),
    }),
    'Where requests may go beside AWS and GitHub: scheme, host and port.',
  ),
  'metric-sources': optional(
    list(choice(['cloudwatch', 'prometheus']), { min: 1, max: 2 }),
    'Values of `metrics.source`.',
    ANYTHING,
  ),
  strategies: optional(
    list(choice(['canary', 'blue-green']), { min: 1, max: 2 }),
    'Values of `strategy`.',
    ANYTHING,
  ),
  canary: section(
    object({
      'first-step': bounds(
        wholePercent,
        'Percent of the traffic that the candidate gets first. The strategy `blue-green` begins with 100.',
      ),
      'largest-step': bounds(
        wholePercent,
        'The largest rise of that percentage from one stage to the next, the bake included.',
      ),
      'step-duration': optional(time(DAY), 'How long traffic stays at each step.', ANYTHING),
      'min-requests': bounds(count, 'Requests to the candidate below which traffic does not move on.'),
      patience: optional(time(DAY), 'How long to wait for evidence.', ANYTHING),
      'on-inconclusive': optional(
        list(choice(['hold', 'rollback', 'advance']), { min: 1, max: 3 }),
        'What may happen when the evidence does not suffice.',
        ANYTHING,
      ),
    }),
    'The steps. `canary-percentage` and its like are inputs that a caller may give; they are bounded too.',
  ),
  bake: section(
    object({
      duration: optional(time(7 * DAY), 'How long the release is watched after the last step.', ANYTHING),
      holdback: bounds(
        wholePercent,
        'Percent that stays on the old version meanwhile. The strategy `blue-green` holds nothing back.',
      ),
    }),
    'The bake.',
  ),
  limits: section(
    object({
      'success-rate': bounds(percent, 'Values that the config may give this key.'),
      'error-rate': bounds(percent, 'Values that the config may give this key.'),
      p95: bounds(duration({ min: 1, max: 5 * MINUTE }), 'Values that the config may give this key.'),
      'bake-error-rate': bounds(percent, 'Values that the config may give this key.'),
    }),
    'What the candidate may do at worst.',
  ),
  judge: section(
    object({
      'false-alarms': bounds(percentage({ min: 0.01, max: 20 }), 'A small one also finds harm later.'),
      'error-ratio': bounds(decimal({ min: 1, max: 10 }), 'Values that the config may give this key.'),
      limits: optional(
        list(choice(['attributable', 'absolute']), { min: 1, max: 2 }),
        'How the limits may be meant.',
        ANYTHING,
      ),
      'harm-budget': bounds(count, 'Values that the config may give this key.'),
      'min-effect': bounds(percentage({ min: 0, max: 50 }), 'Values that the config may give this key.'),
      'latency-tolerance': bounds(
        percentage({ min: 0, max: 1000 }),
        'Values that the config may give this key.',
      ),
      'observe-only': optional(
        list(metricName, { min: 0, max: 20 }),
        'Metrics that may be shown without deciding anything; `[]` for none.',
        ANYTHING,
      ),
    }),
    'How the candidate is compared.',
  ),
  health: section(
    object({ 'min-healthy': bounds(wholePercent, 'Values that the config may give this key.') }),
    'When a slot counts as healthy.',
  ),
  lease: section(
    object({
      ttl: optional(time(DAY), 'Values that the config may give this key.', ANYTHING),
      wait: optional(time(30 * DAY), 'Values that the config may give this key.', ANYTHING),
    }),
    "The times of the dead-man's switch.",
  ),
  standby: bounds(integer({ min: 0, max: 1000 }), 'Tasks kept in the retired slot.'),
  diagnostics: section(
    object({
      logs: optional(
        list(choice(['full', 'redacted', 'off']), { min: 1, max: 3 }),
        "How much of the application's own log lines a summary may show.",
        ANYTHING,
      ),
    }),
    'What the account of a failed release shows.',
  ),
  'automatic-rollback': optional(
    flag(),
    'True: a release that is worse is taken back without asking, whatever config and inputs say.',
    'as the config says',
  ),
  parameter: optional(
    parameterName,
    'Parameter of Systems Manager, in the account and region of the release, that tightens this further. Needs `accounts`.',
    'nothing tightens it',
  ),
})

/** The whole file. Parsing, the JSON Schema and the reference all come from here. */
export const policyFile = object({
  version: required(literal(POLICY_VERSION), 'Version of this format.'),
  environments: required(
    perEnvironment(policyEnvironment, environmentKey),
    'What is admitted in each environment, by name. A release to one that is not named is refused.',
  ),
})
