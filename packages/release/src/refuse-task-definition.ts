import type { ReleasePlan } from './plan.ts'
import { markOf } from './release-mark.ts'

/**
 * The last look before a deployment's first write: what it registers, judged as the gate judges it, because a
 * deployment may run without the gate. Loads the table of rules only here: no other action needs it.
 * @throws {ConfigurationError} naming every fault
 */
export const refuseFaultyTaskDefinition = async (plan: ReleasePlan): Promise<void> => {
  const { faultyTaskDefinition, taskDefinitionFaults } = await import('./task-definition-faults.ts')
  const { template, settings } = plan
  const faults = taskDefinitionFaults({ template, container: settings.container, mark: markOf(plan) })
  if (faults.length > 0) throw faultyTaskDefinition(settings.taskDefinition, faults)
}
