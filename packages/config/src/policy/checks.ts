import { parseArn } from '../arn.ts'
import type { ObjectOf } from '../structures.ts'
import type { policyEnvironment } from './schema.ts'

type Environment = ObjectOf<typeof policyEnvironment.fields>

/** Path from the environment, and what is wrong there. */
type Finding = readonly [path: string, says: string]

const jobsDiffer = ({ github: { deploy, traffic, rollback } }: Environment): readonly Finding[] => {
  if (rollback === undefined || (rollback !== deploy && rollback !== traffic)) return []
  const job = rollback === deploy ? 'deploy' : 'traffic'
  const why = `is ${JSON.stringify(rollback)} like that of ${job}, must differ: the one asks people, the other nobody`
  return [['github.rollback', why]]
}

/** What no config could keep: its ARNs lie in its own account and region. */
const arnsBelong = ({ accounts, regions, roles, rules }: Environment): readonly Finding[] => {
  const lists = [
    ...Object.entries(roles).map(([job, arns]) => [`roles.${job}`, arns] as const),
    ['rules', rules] as const,
  ]
  return lists.flatMap(([path, arns]) =>
    (arns ?? []).flatMap((text, index): readonly Finding[] => {
      const arn = parseArn(text)
      if (arn === undefined) return []
      const place = `${path}[${index}]`
      if (accounts !== undefined && !accounts.includes(arn.account)) {
        return [[place, `lies in the account ${arn.account}, which accounts does not name`]]
      }
      if (regions !== undefined && arn.region !== '' && !regions.includes(arn.region)) {
        return [[place, `lies in the region ${arn.region}, which regions does not name`]]
      }
      return []
    }),
  )
}

/** The account of a release stands in the tag's config: a parameter of any account at all would prove nothing. */
const parameterHasAccounts = ({ parameter, accounts }: Environment): readonly Finding[] =>
  parameter === undefined || accounts !== undefined
    ? []
    : [['parameter', 'stands without accounts: it is read only in an account that the policy names']]

/** What is wrong between the values of a policy that are each right. */
export const checkPolicy = (environment: Environment): readonly Finding[] => [
  ...jobsDiffer(environment),
  ...arnsBelong(environment),
  ...parameterHasAccounts(environment),
]
