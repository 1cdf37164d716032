import { ConfigurationError } from '@greenlight/release'

/** What the ARN of a rule or a listener says. */
export interface RuleAddress {
  readonly arn: string
  /** `rule` is one rule, changed by ModifyRule; `listener` means its default rule, changed by ModifyListener. */
  readonly kind: 'rule' | 'listener'
  readonly listener: string
  /** The load balancer as CloudWatch names it: `app/shop/50dc6c495c0c9188`. */
  readonly loadBalancer: string
  /** `aws`, `aws-cn`, `aws-us-gov`. */
  readonly partition: string
}

const RULE_OR_LISTENER =
  /^arn:(aws[\w-]*):elasticloadbalancing:[\w-]+:\d{12}:(listener-rule|listener)\/(app\/[\w-]+\/\w+)\/(\w+)(?:\/(\w+))?$/

/**
 * Reads the ARN in `rule`.
 * @throws {ConfigurationError} when it is none of an application load balancer's rule or listener
 */
export const parseRuleArn = (arn: string, path: string): RuleAddress => {
  const [, partition, type, loadBalancer, listenerId, ruleId] = RULE_OR_LISTENER.exec(arn) ?? []
  const isRule = type === 'listener-rule' && ruleId !== undefined
  if (
    partition === undefined ||
    loadBalancer === undefined ||
    !(isRule || (type === 'listener' && ruleId === undefined))
  ) {
    throw new ConfigurationError({
      what: `${path} is ${JSON.stringify(arn)}, which is the ARN of no listener rule and of no listener`,
      next: 'Give the ARN of a rule of an application load balancer, or of its listener when the default rule is meant.',
    })
  }
  const prefix = arn.slice(0, arn.indexOf(`:${type}/`))
  return {
    arn,
    kind: isRule ? 'rule' : 'listener',
    listener: `${prefix}:listener/${loadBalancer}/${listenerId}`,
    loadBalancer,
    partition,
  }
}
