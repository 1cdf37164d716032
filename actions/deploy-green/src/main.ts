import {
  accountOfRun,
  failureOf,
  liveOutputs,
  MINUTE,
  otherSlot,
  type Permit,
  type Ports,
  type ReleasePlan,
  type Report,
  refuseFaultyTaskDefinition,
  runErrand,
  SECOND,
  soleSlot,
} from '@greenlight/release'

const BUDGET = { name: 'deployment to the candidate slot', limit: 5 * MINUTE }

/**
 * Brings the release into the candidate slot, healthy and without traffic.
 * @throws {ConfigurationError} when ECS would not register the task definition; before anything is written
 */
export const deployGreen = async (order: {
  readonly plan: ReleasePlan
  readonly ports: Ports
  /** Asked right before the first write. */
  readonly permit?: Permit
  readonly signal?: AbortSignal
}): Promise<Report> => {
  const { plan, ports, permit, signal } = order
  await refuseFaultyTaskDefinition(plan)
  const ended = await runErrand({ goal: 'deploy', plan, permit }, ports, plan.holder, signal)
  const { seen } = ended
  const stable = seen.lease.state === 'ours' ? seen.lease.lease.stable : soleSlot(seen.rule.weights)
  const slot =
    stable === undefined
      ? undefined
      : seen.slots[stable].mark?.release === plan.tag
        ? stable
        : otherSlot(stable)
  return {
    ending: ended.ending,
    outputs: {
      ...liveOutputs(ended.ending, seen),
      slot: slot ?? '',
      'task-definition': slot === undefined ? '' : (seen.slots[slot].rollout?.taskDefinition ?? ''),
      seconds: ((ended.endedAt - ended.startedAt) / SECOND).toFixed(1),
    },
    document: accountOfRun(`Deploy ${plan.tag}`, ended, BUDGET),
    ...failureOf(ended),
  }
}
