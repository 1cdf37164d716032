import type { Settings } from '@greenlight/release'
import { joinPolicies, type Policy, readPolicy, type Values } from './policy.ts'
import { logGroupsOf, type Template } from './template.ts'

const DOCUMENTED = new URL('../../../docs/policies/', import.meta.url)
const OWN = new URL('../policies/', import.meta.url)

export interface Role {
  /** The name in the ARN. */
  readonly name: string
  readonly trust: Policy
  readonly policy: Policy
}

/** GitHub's OIDC provider, as IAM names it. */
export const GITHUB_PROVIDER = 'token.actions.githubusercontent.com'

const nameOf = (arn: string): string => arn.slice(arn.lastIndexOf('/') + 1)

const present = (arns: readonly (string | undefined)[]): string[] =>
  [...new Set(arns)].filter((arn) => arn !== undefined)

/** The placeholders of docs/policies, as docs/iam.md explains them. */
const valuesOf = (settings: Settings, template: Template): Values => {
  const { account, region, cluster, slots, lease, service, environment, rule, image } = settings
  const scalable = `arn:aws:application-autoscaling:${region}:${account}:scalable-target/*`
  return {
    ACCOUNT: account,
    REGION: region,
    CLUSTER: cluster,
    BLUE_SERVICE: slots.blue.service,
    GREEN_SERVICE: slots.green.service,
    FAMILY: template.family,
    REPOSITORY_ARN: `arn:aws:ecr:${region}:${account}:repository/${image.slice(image.indexOf('/') + 1)}`,
    TASK_ROLE_ARN: template.taskRoleArn ?? [],
    EXECUTION_ROLE_ARN: template.executionRoleArn ?? [],
    LOG_STREAMS_ARN: logGroupsOf(template).map(
      (group) => `arn:aws:logs:${region}:${account}:log-group:${group}:*`,
    ),
    // Scalable targets get their numbers when they are registered; the local cloud has none beforehand.
    BLUE_SCALABLE_TARGET_ARN: scalable,
    GREEN_SCALABLE_TARGET_ARN: scalable,
    RULE_ARN: rule,
    MODIFY: rule.includes(':listener-rule/') ? 'ModifyRule' : 'ModifyListener',
    SCHEDULE_GROUP: lease.group,
    SCHEDULE: `greenlight-${service}-${environment}`,
    LEASE_ROLE_ARN: lease.role,
  }
}

/**
 * Every role that a release of this environment needs, with nothing more than it needs. Jobs that share an
 * ARN in the config share the role.
 * @param repository `owner/repo` of the calling repository
 */
export const rolesOf = (settings: Settings, template: Template, repository: string): Role[] => {
  const { roles, github, lease } = settings
  const values = valuesOf(settings, template)
  // What a user copies is what is tried here.
  const documented = (name: string) => readPolicy(new URL(`${name}.json`, DOCUMENTED), values)
  const own = (name: string, more: Values = {}) =>
    readPolicy(new URL(`${name}.json`, OWN), { ...values, ...more })
  const inEnvironment = (name: string) => `repo:${repository}:environment:${name.replaceAll(':', '%3A')}`

  const jobs = [
    {
      arn: roles.validate,
      // No environment, so the token names the ref.
      subject: `repo:${repository}:ref:refs/tags/v*`,
      policy: documented('validate'),
    },
    {
      arn: roles.deploy,
      subject: inEnvironment(github.deploy),
      policy: documented('deploy'),
    },
    {
      arn: roles.traffic,
      subject: inEnvironment(github.traffic),
      policy: documented('traffic'),
    },
    {
      arn: roles.rollback,
      subject: inEnvironment(github.rollback),
      policy: documented('rollback'),
    },
  ]

  const forJobs = present(jobs.map(({ arn }) => arn)).map((arn): Role => {
    const mine = jobs.filter((job) => job.arn === arn)
    const subjects = [...new Set(mine.map(({ subject }) => subject))]
    return {
      name: nameOf(arn),
      trust: own('trust-github', { issuer: GITHUB_PROVIDER, subjects }),
      policy: joinPolicies(mine.map((job) => job.policy)),
    }
  })

  const forTasks = present([template.executionRoleArn, template.taskRoleArn]).map(
    (arn): Role => ({
      name: nameOf(arn),
      trust: own('trust-tasks'),
      policy: arn === template.executionRoleArn ? own('task-execution') : joinPolicies([]),
    }),
  )

  const forLease: Role = {
    name: nameOf(lease.role),
    trust: documented('trust-scheduler'),
    policy: documented('lease'),
  }
  return [...forJobs, ...forTasks, forLease]
}
