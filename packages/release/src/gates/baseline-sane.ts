import { refuseForeignRule } from '../guards.ts'
import { describeHealth, healthyTargets, isEmpty } from '../health.ts'
import { otherSlot } from '../slot.ts'
import { describeWeights, soleSlot } from '../weights.ts'
import { failed, type Gate, passed } from './gate.ts'

/** A release that starts from a broken baseline can neither be compared nor taken back. */
export const baselineSane: Gate = {
  id: 'baseline-sane',
  title: 'The rule is ours, the serving slot is healthy, the candidate can be reached alone',
  async check({ settings, holder, live }) {
    const seen = await live()
    const foreign = refuseForeignRule(seen)
    if (foreign?.do === 'end') return failed(foreign.why, foreign.next)
    const { lease, rule, slots } = seen
    // A re-run of this very release finds traffic where it left it.
    if (lease.state === 'ours') return passed(`This release is in flight: ${describeWeights(rule.weights)}`)
    const serving = soleSlot(rule.weights)
    if (serving === undefined) {
      return failed(
        `Traffic is split (${describeWeights(rule.weights)}) and ${holder} holds no lease`,
        'Dispatch the rollback workflow first: it brings all traffic onto the last known good.',
      )
    }
    const server = slots[serving]
    if (!isEmpty(server) && healthyTargets(server) < server.desired) {
      return failed(
        `The serving slot ${serving} has ${describeHealth(server)}`,
        'Make the serving version healthy first; a canary needs a sound control, and a rollback a sound way back.',
      )
    }
    const unreachable = (['blue', 'green'] as const).filter((slot) => !rule.reachable.includes(slot))
    if (unreachable.length > 0) {
      return failed(
        `No rule on the header ${settings.smoke.header} leads to ${unreachable.join(' and ')} alone`,
        `Add a listener rule before ${rule.arn}: http-header ${settings.smoke.header} = ${unreachable[0]} forwards to that slot's target group.`,
      )
    }
    return passed(
      isEmpty(server)
        ? `Nothing serves yet: a first release into ${otherSlot(serving)}`
        : `${server.mark?.release ?? 'an unmarked version'} serves from ${serving}, ${describeHealth(server)}`,
    )
  },
}
