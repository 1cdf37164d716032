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

/** Who asks for the roles, as far as GitHub's tokens tell. */
export interface Caller {
  /** `owner/repo` of the calling repository. */
  readonly repository: string
  /** GitHub's numbers of both. */
  readonly repositoryId: number
  readonly ownerId: number
  /** The full ref that the rollback workflow is dispatched from, as in `refs/heads/main`. */
  readonly rollbackRef: string
  /**
   * The full ref at which its workflows call ours, as in `refs/tags/v0`. Absent when they use single actions
   * only: then the tokens name the caller's own workflow, which no documented policy can know.
   */
  readonly suiteRef?: string
}

/** The same trust for any workflow of the repository. */
const withoutWorkflow = (policy: Policy): Policy => {
  const drop = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(drop)
    if (typeof node !== 'object' || node === null) return node
    const kept = Object.entries(node).filter(([key]) => key !== `${GITHUB_PROVIDER}:job_workflow_ref`)
    return Object.fromEntries(kept.map(([key, value]) => [key, drop(value)]))
  }
  return drop(policy) as Policy
}

/**
 * Every role that a release of this environment needs, with what docs/policies gives it and nothing more. Jobs
 * that share an ARN in the config share the role.
 */
export const rolesOf = (settings: Settings, template: Template, caller: Caller): Role[] => {
  const { roles, github, lease } = settings
  const values = valuesOf(settings, template)
  // What a user copies is what is tried here.
  const documented = (name: string, more: Values = {}) =>
    readPolicy(new URL(`${name}.json`, DOCUMENTED), { ...values, ...more })
  const own = (name: string) => readPolicy(new URL(`${name}.json`, OWN), values)

  const [owner = '', name = ''] = caller.repository.split('/')
  const identity: Values = {
    OWNER: owner,
    OWNER_ID: String(caller.ownerId),
    REPO: name,
    REPO_ID: String(caller.repositoryId),
    GREENLIGHT_REF: caller.suiteRef ?? 'none',
    ROLLBACK_REF: caller.rollbackRef,
  }
  const trust = (workflow: 'validate' | 'release' | 'rollback', environment = ''): Policy => {
    const policy = documented(`trust-github-${workflow}`, { ...identity, GITHUB_ENVIRONMENT: environment })
    return caller.suiteRef === undefined ? withoutWorkflow(policy) : policy
  }

  const jobs = [
    // No environment, so its tokens name the ref.
    { arn: roles.validate, trust: trust('validate'), policy: documented('validate') },
    { arn: roles.deploy, trust: trust('release', github.deploy), policy: documented('deploy') },
    { arn: roles.traffic, trust: trust('release', github.traffic), policy: documented('traffic') },
    {
      arn: roles.recover ?? roles.rollback,
      trust: trust('release', github.rollback),
      policy: documented('recover'),
    },
    { arn: roles.rollback, trust: trust('rollback', github.rollback), policy: documented('rollback') },
  ]
  const forJobs = present(jobs.map(({ arn }) => arn)).map((arn): Role => {
    const mine = jobs.filter((job) => job.arn === arn)
    return {
      name: nameOf(arn),
      trust: joinPolicies(mine.map((job) => job.trust)),
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
