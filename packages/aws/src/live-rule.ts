import type { Action, Rule } from '@aws-sdk/client-elastic-load-balancing-v2'
import { ConfigurationError, type Settings, Unavailable } from '@greenlight/release'
import { type Lookup, pathOf } from './lookup.ts'
import type { AwsSession } from './session.ts'

/** A page holds 100 rules at least, and a load balancer 200 by its highest quota that is documented. */
const MOST_PAGES = 10

/** The rule that shares the traffic, beside all the rules of its listener. */
export interface LiveRule {
  readonly main: Rule
  readonly actions: readonly Action[]
  readonly rules: readonly Rule[]
}

/**
 * Reads the rule that the settings name. The whole listener is asked for: the default rule can only be had
 * that way, and the rules beside it tell which slots the test header reaches.
 */
export const readRule = async (
  session: AwsSession,
  settings: Settings,
  lookup: Lookup,
): Promise<LiveRule> => {
  const address = lookup.rule()
  const about = { path: pathOf(settings, 'rule'), value: address.arn }
  const elb = await session.elb()
  const rules: Rule[] = []
  let Marker: string | undefined
  for (let page = 0; page === 0 || Marker; page++) {
    if (page === MOST_PAGES) {
      throw new Unavailable({
        what: `The rules of the listener ${address.listener} come on more than ${MOST_PAGES} pages`,
        next: 'Look at the listener: a load balancer has a few hundred rules at most.',
      })
    }
    const answer = await elb.describeRules({ ListenerArn: address.listener, Marker }, about)
    rules.push(...(answer.Rules ?? []))
    Marker = answer.NextMarker
  }
  const main = rules.find(({ RuleArn, IsDefault }) =>
    address.kind === 'listener' ? IsDefault : RuleArn === address.arn,
  )
  if (main === undefined) {
    throw new ConfigurationError({
      what: `The listener ${address.listener} has no rule ${address.arn} (${about.path})`,
      next: 'Correct the ARN: rules that are created anew get a new one.',
    })
  }
  if (address.kind === 'rule' && main.IsDefault) {
    throw new ConfigurationError({
      what: `${address.arn} (${about.path}) is the listener's default rule, which ModifyRule does not change`,
      next: `Give the listener's own ARN instead: ${address.listener}.`,
    })
  }
  return { main, actions: main.Actions ?? [], rules }
}
