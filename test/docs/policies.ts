import { readdirSync, readFileSync } from 'node:fs'
import { type Policy, parsePolicy } from '../../packages/local-cloud/src/services/iam/policy.ts'

const folder = new URL('../../docs/policies/', import.meta.url)

/** What a user of the shop would put in place of the placeholders. */
export const VALUES: Readonly<Record<string, string>> = {
  ACCOUNT: '123456789012',
  REGION: 'eu-west-1',
  CLUSTER: 'shop',
  BLUE_SERVICE: 'shop-blue',
  GREEN_SERVICE: 'shop-green',
  FAMILY: 'shop',
  REPOSITORY_ARN: 'arn:aws:ecr:eu-west-1:123456789012:repository/shop',
  TASK_ROLE_ARN: 'arn:aws:iam::123456789012:role/shop-task',
  EXECUTION_ROLE_ARN: 'arn:aws:iam::123456789012:role/shop-execution',
  LOG_STREAMS_ARN: 'arn:aws:logs:eu-west-1:123456789012:log-group:/shop:*',
  MODIFY: 'ModifyRule',
  RULE_ARN:
    'arn:aws:elasticloadbalancing:eu-west-1:123456789012:listener-rule/app/shop/3f1c9a7d52e08b46/8d20b7e6c14f935a/61f8c3a90d7be254',
  // The local cloud knows no scalable target by its number.
  BLUE_SCALABLE_TARGET_ARN: 'arn:aws:application-autoscaling:eu-west-1:123456789012:scalable-target/*',
  GREEN_SCALABLE_TARGET_ARN: 'arn:aws:application-autoscaling:eu-west-1:123456789012:scalable-target/*',
  SCHEDULE_GROUP: 'default',
  SCHEDULE: 'greenlight-shop-production',
  LEASE_ROLE_ARN: 'arn:aws:iam::123456789012:role/shop-lease',
  OWNER: 'acme',
  OWNER_ID: '7001',
  REPO: 'shop',
  REPO_ID: '9002',
  GITHUB_ENVIRONMENT: 'production',
  GREENLIGHT_REF: 'refs/tags/v0',
  ROLLBACK_REF: 'refs/heads/main',
}

/** Names of the policy files, without `.json`. */
export const policyNames = (): readonly string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort()

export const policyText = (name: string): string => readFileSync(new URL(`${name}.json`, folder), 'utf8')

export const placeholdersIn = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(/\$\{(\w+)\}/g)].map(([, name = '']) => name)),
]

/** The JSON of a policy as a user would attach it. */
export const filledPolicy = (name: string): string =>
  policyText(name).replace(/\$\{(\w+)\}/g, (_, key: string) => {
    const value = VALUES[key]
    if (value === undefined)
      throw new Error(`${name}.json asks for ${key}, which docs/iam.md does not explain`)
    return value
  })

/** The same, read the way the local cloud's IAM reads it. */
export const readPolicy = (name: string): Policy =>
  parsePolicy(filledPolicy(name), name.startsWith('trust-') ? 'trust' : 'permissions', name)
