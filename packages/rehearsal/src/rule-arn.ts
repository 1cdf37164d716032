/** The ARNs that a rule's ARN implies: its listener's and its load balancer's. */
export interface Places {
  /** The load balancer's name. */
  readonly name: string
  readonly loadBalancer: string
  readonly listener: string
  /** Absent when the ARN is a listener's, whose default rule is meant. */
  readonly rule?: string
}

const ARN =
  /^(arn:[\w-]+:elasticloadbalancing:[\w-]+:\d{12}:)(listener|listener-rule)\/app\/([\w-]+)\/(\w+)\/(\w+)(?:\/(\w+))?$/

/**
 * Reads a rule's or a listener's ARN.
 * @throws Error when it is neither of an Application Load Balancer
 */
export const placesOf = (arn: string): Places => {
  const [, prefix, kind, name, balancerId, listenerId, ruleId] = ARN.exec(arn) ?? []
  if (prefix === undefined || name === undefined || (kind === 'listener-rule') !== (ruleId !== undefined)) {
    throw new Error(
      `rule is ${JSON.stringify(arn)}; it must be the ARN of an Application Load Balancer's listener rule or listener`,
    )
  }
  return {
    name,
    loadBalancer: `${prefix}loadbalancer/app/${name}/${balancerId}`,
    listener: `${prefix}listener/app/${name}/${balancerId}/${listenerId}`,
    ...(ruleId !== undefined && { rule: arn }),
  }
}
