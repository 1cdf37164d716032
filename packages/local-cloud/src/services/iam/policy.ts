import { ApiError } from '../../world.ts'
import { type Condition, type Context, holds, refusedCondition } from './condition.ts'
import { conditionKey, modelledKeys } from './condition-keys.ts'
import { fits } from './wildcard.ts'

/** Names of the principals of a trust policy, by kind. */
export interface Principals {
  readonly everyone: boolean
  readonly aws: readonly string[]
  readonly federated: readonly string[]
  readonly service: readonly string[]
}

export interface Statement {
  readonly allow: boolean
  readonly actions: { readonly patterns: readonly string[]; readonly negated: boolean }
  readonly resources: { readonly patterns: readonly string[]; readonly negated: boolean }
  readonly conditions: readonly Condition[]
  readonly principals: Principals | undefined
}

export type Policy = readonly Statement[]

const malformed = (message: string): ApiError => new ApiError('MalformedPolicyDocument', message)

const strings = (value: unknown, where: string): string[] => {
  const list = Array.isArray(value) ? value : [value]
  return list.map((each) => {
    if (typeof each === 'string' || typeof each === 'boolean' || typeof each === 'number') return String(each)
    throw malformed(`${where} must be text or a list of texts, not ${JSON.stringify(each)}`)
  })
}

const noVariables = (values: readonly string[], where: string): readonly string[] => {
  const found = values.find((value) => value.includes('${'))
  if (found === undefined) return values
  throw malformed(`${where} "${found}" uses a policy variable; policy variables are not modelled`)
}

const conditionsOf = (block: unknown, where: string, trust: boolean): Condition[] => {
  if (block === undefined) return []
  if (typeof block !== 'object' || block === null) throw malformed(`${where} must be an object`)
  return Object.entries(block).flatMap(([operator, keys]) => {
    if (typeof keys !== 'object' || keys === null) throw malformed(`${where}.${operator} must be an object`)
    return Object.entries(keys).map(([key, wanted]) => {
      const place = `${where}.${operator}.${key}`
      // A trust policy's keys may also be a web identity's claims.
      const known = conditionKey(key, trust)
      if (known === undefined)
        throw malformed(`${where}: condition key ${key} is not modelled; modelled: ${modelledKeys()}`)
      const condition = { operator, key, values: noVariables(strings(wanted, place), place) }
      const refused = refusedCondition(condition, known)
      if (refused !== undefined) throw malformed(`${where}: ${refused}`)
      return condition
    })
  })
}

const principalsOf = (value: unknown, where: string): Principals => {
  if (value === '*') return { everyone: true, aws: [], federated: [], service: [] }
  if (typeof value !== 'object' || value === null) throw malformed(`${where} must be "*" or an object`)
  const given = value as Record<string, unknown>
  const unknown = Object.keys(given).find((key) => !['AWS', 'Federated', 'Service'].includes(key))
  if (unknown !== undefined)
    throw malformed(`${where}.${unknown} is not modelled; modelled: AWS, Federated, Service`)
  const of = (key: string) => (given[key] === undefined ? [] : strings(given[key], `${where}.${key}`))
  const aws = of('AWS')
  return { everyone: aws.includes('*'), aws, federated: of('Federated'), service: of('Service') }
}

const STATEMENT_KEYS = [
  'Sid',
  'Effect',
  'Principal',
  'Action',
  'NotAction',
  'Resource',
  'NotResource',
  'Condition',
]

const statementOf = (value: unknown, where: string, trust: boolean): Statement => {
  if (typeof value !== 'object' || value === null) throw malformed(`${where} must be an object`)
  const given = value as Record<string, unknown>
  const unknown = Object.keys(given).find((key) => !STATEMENT_KEYS.includes(key))
  if (unknown !== undefined)
    throw malformed(`${where}.${unknown} is not modelled; modelled: ${STATEMENT_KEYS.join(', ')}`)
  const effect = given['Effect']
  if (effect !== 'Allow' && effect !== 'Deny')
    throw malformed(`${where}.Effect must be "Allow" or "Deny", not ${JSON.stringify(effect)}`)
  const either = (yes: string, no: string) => {
    const [wanted, other] = [given[yes], given[no]]
    if ((wanted === undefined) === (other === undefined))
      throw malformed(`${where} must contain exactly one of ${yes} and ${no}`)
    const patterns = strings(wanted ?? other, `${where}.${yes}`)
    return { patterns: noVariables(patterns, `${where}.${yes}`), negated: wanted === undefined }
  }
  if (trust !== (given['Principal'] !== undefined))
    throw malformed(
      trust
        ? `${where} of a trust policy needs a Principal`
        : `${where} of a role's policy takes no Principal`,
    )
  if (trust && (given['Resource'] !== undefined || given['NotResource'] !== undefined))
    throw malformed(`${where} of a trust policy takes no Resource`)
  const actions = either('Action', 'NotAction')
  const odd = actions.patterns.find((action) => action !== '*' && !/^[\w-]+:[\w*?-]+$/.test(action))
  if (odd !== undefined) throw malformed(`${where}: action "${odd}" must look like service:Operation`)
  return {
    allow: effect === 'Allow',
    actions,
    resources: trust ? { patterns: ['*'], negated: false } : either('Resource', 'NotResource'),
    conditions: conditionsOf(given['Condition'], `${where}.Condition`, trust),
    principals: trust ? principalsOf(given['Principal'], `${where}.Principal`) : undefined,
  }
}

/**
 * Reads a policy document, as an object or as JSON text.
 *
 * @throws ApiError `MalformedPolicyDocument` that names the place, the value and what would be right;
 * also for anything this cloud cannot evaluate, so that no policy is silently read as something else.
 */
export const parsePolicy = (document: unknown, kind: 'trust' | 'permissions', name: string): Policy => {
  let parsed: unknown = document
  if (typeof document === 'string') {
    try {
      parsed = JSON.parse(document)
    } catch (cause) {
      throw malformed(`${name} is not JSON: ${(cause as Error).message}`)
    }
  }
  if (typeof parsed !== 'object' || parsed === null) throw malformed(`${name} must be a policy document`)
  const { Version: version, Statement: statement } = parsed as Record<string, unknown>
  if (version !== '2012-10-17')
    throw malformed(`${name}.Version must be "2012-10-17", not ${JSON.stringify(version)}`)
  const statements = Array.isArray(statement) ? statement : [statement]
  return statements.map((each, index) => statementOf(each, `${name}.Statement[${index}]`, kind === 'trust'))
}

export interface Question {
  /** `ecs:UpdateService`. */
  readonly action: string
  readonly resource: string
  readonly context: Context
  /** Keys of the action whose values are documented nowhere. */
  readonly unmodelled?: readonly string[]
}

/** Whether the statement is about this action and resource, and its conditions hold. */
const applies = (statement: Statement, question: Question): boolean => {
  const { actions, resources } = statement
  const action = actions.patterns.some((pattern) => fits(pattern, question.action, true))
  const resource = resources.patterns.some((pattern) => fits(pattern, question.resource))
  if (action === actions.negated || resource === resources.negated) return false
  const unknown = statement.conditions.find(({ key }) => question.unmodelled?.includes(key.toLowerCase()))
  if (unknown !== undefined)
    throw new ApiError(
      'NotModelled',
      `A policy asks for ${unknown.key} of ${question.action}, whose value AWS does not document`,
      501,
    )
  return statement.conditions.every((condition) => holds(condition, question.context))
}

export type Decision = 'allowed' | 'explicitly denied' | 'not allowed'

/** What a set of policies says: a deny anywhere outweighs every allow. */
export const decide = (policies: readonly Policy[], question: Question): Decision => {
  const matching = policies.flat().filter((statement) => applies(statement, question))
  if (matching.some((statement) => !statement.allow)) return 'explicitly denied'
  return matching.length > 0 ? 'allowed' : 'not allowed'
}

/** What a trust policy says about one principal. */
export const trusts = (
  policy: Policy,
  action: string,
  matches: (principals: Principals) => boolean,
  context: Context,
): boolean => {
  const relevant = policy.filter(({ principals }) => principals !== undefined && matches(principals))
  return decide([relevant], { action, resource: '*', context }) === 'allowed'
}
