import { ConfigurationError } from '../errors.ts'
import { sameEnvironment } from './demanded.ts'
import type { PermitOrder } from './permit.ts'

/**
 * What should be known of the environment in which a rollback has run: that it made the rollback wait, or is not the one
 * that the policy wants. Asked when the traffic is back, never before: a rollback waits for nobody, and neither a policy
 * nor GitHub's API can refuse it. Never throws; what cannot be read is not remarked on, and noted in the journal.
 */
export const rollbackRemarks = async (order: Omit<PermitOrder, 'job'>): Promise<readonly string[]> => {
  const { demands, environment, journal, clock } = order
  try {
    const claims = await order.claims()
    if (claims === undefined) return []
    const name = claims.environment
    const wanted = demands?.rollback
    const elsewhere =
      wanted === undefined || (name !== undefined && sameEnvironment(wanted, name))
        ? []
        : [
            `The policy wants rollbacks to run in the environment ${wanted}; this one ran in ${name ?? 'none'}.`,
          ]
    const rules = name === undefined ? undefined : await environment(name)
    if (rules === undefined) return elsewhere
    const { reviewers, waitTimer } = rules
    return [
      ...elsewhere,
      ...(reviewers.length === 0
        ? []
        : [
            `The environment ${rules.name} asks ${reviewers.join(', ')} for approval: this rollback had to wait for it.`,
          ]),
      ...(waitTimer === 0
        ? []
        : [`The environment ${rules.name} makes every rollback wait ${waitTimer} minutes.`]),
    ]
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    const kind = error instanceof ConfigurationError ? 'may not be read' : 'could not be read'
    journal.record({
      at: clock.now(),
      kind: 'environment',
      text: `The rules of this job's environment ${kind}: ${why}`,
    })
    return []
  }
}
