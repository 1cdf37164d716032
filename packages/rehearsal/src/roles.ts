import type { Settings } from '@greenlight/release'
import { joinPolicies, type Policy, readPolicy, type Values } from './policy.ts'
import { logGroupsOf, type Template } from './template.ts'

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

const valuesOf = (settings: Settings, template: Template): Values => {
  const { account, region, cluster, slots, lease, service, environment, rule, image } = settings
  const ecs = `arn:aws:ecs:${region}:${account}:service/${cluster}`
  return {
    account,
    region,
    repository: image.slice(image.indexOf('/') + 1),
    family: template.family,
    blueService: `${ecs}/${slots.blue.service}`,
    greenService: `${ecs}/${slots.green.service}`,
    schedule: `arn:aws:scheduler:${region}:${account}:schedule/${lease.group}/greenlight-${service}-${environment}`,
    leaseGroup: lease.group,
    leaseRole: lease.role,
    taskRoles: present([template.executionRoleArn, template.taskRoleArn]),
    logGroups: logGroupsOf(template).map((group) => `arn:aws:logs:${region}:${account}:log-group:${group}:*`),
    rule,
    modifyAction: rule.includes(':listener-rule/')
      ? 'elasticloadbalancing:ModifyRule'
      : 'elasticloadbalancing:ModifyListener',
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
  const policy = (...names: string[]) => joinPolicies(names.map((name) => readPolicy(name, values)))
  const inEnvironment = (name: string) => `repo:${repository}:environment:${name.replaceAll(':', '%3A')}`

  const jobs = [
    {
      arn: roles.validate,
      // No environment, so the token names the ref.
      subject: `repo:${repository}:ref:refs/tags/v*`,
      policy: policy('read'),
    },
    {
      arn: roles.deploy,
      subject: inEnvironment(github.deploy),
      policy: policy('read', 'register', 'change-slots', 'hold-lease', 'diagnose'),
    },
    {
      arn: roles.traffic,
      subject: inEnvironment(github.traffic),
      policy: policy('read', 'change-slots', 'shift', 'hold-lease', 'diagnose'),
    },
    {
      arn: roles.rollback,
      subject: inEnvironment(github.rollback),
      policy: policy('read', 'change-slots', 'shift', 'hold-lease', 'diagnose'),
    },
  ]

  const forJobs = present(jobs.map(({ arn }) => arn)).map((arn): Role => {
    const mine = jobs.filter((job) => job.arn === arn)
    const subjects = [...new Set(mine.map(({ subject }) => subject))]
    return {
      name: nameOf(arn),
      trust: readPolicy('trust-github', { ...values, issuer: GITHUB_PROVIDER, subjects }),
      policy: joinPolicies(mine.map((job) => job.policy)),
    }
  })

  const forTasks = present([template.executionRoleArn, template.taskRoleArn]).map(
    (arn): Role => ({
      name: nameOf(arn),
      trust: readPolicy('trust-tasks', values),
      policy: arn === template.executionRoleArn ? policy('task-execution') : policy(),
    }),
  )

  const forLease: Role = {
    name: nameOf(lease.role),
    trust: readPolicy('trust-scheduler', values),
    policy: policy('shift'),
  }
  return [...forJobs, ...forTasks, forLease]
}
