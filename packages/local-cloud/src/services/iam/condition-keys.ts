import { fits } from './wildcard.ts'

/** What the values of a key are, as the Service Authorization Reference types it. */
export type KeyType = 'String' | 'ARN' | 'Bool' | 'Numeric' | 'Date'

export interface ConditionKey {
  readonly type: KeyType
  /** The reference's `ArrayOf…`: a request may carry several values. */
  readonly many: boolean
}

const one = (type: KeyType): ConditionKey => ({ type, many: false })
const many = (type: KeyType): ConditionKey => ({ type, many: true })

/**
 * Keys whose values the local cloud knows, in lower case; any other key would silently read as absent. Types from
 * the Service Authorization Reference (list_amazonelasticcontainerservice, list_elasticloadbalancingv2,
 * list_applicationautoscaling) and the list of global keys in the IAM User Guide, as of September 2026.
 */
const KEYS: Readonly<Record<string, ConditionKey>> = {
  'aws:currenttime': one('Date'),
  'aws:principalaccount': one('String'),
  'aws:principalarn': one('ARN'),
  'aws:requestedregion': one('String'),
  'aws:requesttag/*': one('String'),
  'aws:sourceaccount': one('String'),
  'aws:sourcearn': one('ARN'),
  'aws:tagkeys': many('String'),
  'application-autoscaling:scalable-dimension': one('String'),
  'application-autoscaling:service-namespace': one('String'),
  'ecs:auto-assign-public-ip': one('Bool'),
  'ecs:capacity-provider': many('ARN'),
  'ecs:cluster': one('ARN'),
  'ecs:compute-compatibility': many('String'),
  'ecs:createaction': one('String'),
  'ecs:enable-ebs-volumes': one('String'),
  'ecs:enable-ecs-managed-tags': one('Bool'),
  'ecs:enable-execute-command': one('String'),
  'ecs:enable-service-connect': one('String'),
  'ecs:enable-vpc-lattice': one('String'),
  'ecs:namespace': one('ARN'),
  'ecs:privileged': one('String'),
  'ecs:propagate-tags': one('String'),
  'ecs:subnet': many('String'),
  'ecs:task-cpu': one('Numeric'),
  'ecs:task-definition': one('ARN'),
  'ecs:task-memory': one('Numeric'),
  'elasticloadbalancing:createaction': one('String'),
  'iam:passedtoservice': one('String'),
  'sts:externalid': one('String'),
  'sts:rolesessionname': one('String'),
}

/** A web identity's claim, `provider.example.com/path:claim`: a trust policy may ask for any. */
const CLAIM = /^[a-z0-9.-]+(:\d+)?(\/[^:]*)?:\w+$/i

/** What is known of a key, whatever the case of its name; undefined for a key that is not modelled. */
export const conditionKey = (name: string, claims: boolean): ConditionKey | undefined => {
  const known = Object.entries(KEYS).find(([pattern]) => fits(pattern, name, true))
  if (known !== undefined) return known[1]
  return claims && CLAIM.test(name) ? one('String') : undefined
}

export const modelledKeys = (): string => Object.keys(KEYS).join(', ')
