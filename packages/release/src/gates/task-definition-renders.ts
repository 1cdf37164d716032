import { parseTaskDefinition } from '../read-task-definition.ts'
import { fingerprintOf, renderTaskDefinition } from '../task-definition.ts'
import { failed, type Gate, passed } from './gate.ts'

/** Stands for the image's digest, which another gate asks for: every digest is as long. */
const ANY_DIGEST = `sha256:${'0'.repeat(64)}`

export const taskDefinitionRenders: Gate = {
  id: 'task-definition-renders',
  title: 'The task definition stands at this commit, has the container, and ECS can register it',
  async check({ settings, taskDefinition, commit, tag }) {
    const path = settings.taskDefinition
    const text = await taskDefinition()
    if (text === undefined) {
      return failed(
        `There is no file ${path} at ${commit.slice(0, 12)}`,
        `Commit it, or correct environments.${settings.environment}.task-definition.`,
      )
    }
    const { container, image } = settings
    const template = renderTaskDefinition({
      template: parseTaskDefinition(text, path),
      container,
      image: `${image}@${ANY_DIGEST}`,
    })
    const fingerprint = fingerprintOf({ release: tag, template })
    const mark = { release: tag, commit, digest: ANY_DIGEST, fingerprint, good: false }
    const { faultyTaskDefinition, taskDefinitionFaults } = await import('../task-definition-faults.ts')
    const faults = taskDefinitionFaults({ template, container, mark })
    if (faults.length > 0) throw faultyTaskDefinition(path, faults)
    return passed(`${path} has the container ${container}, and nothing that ECS is known to refuse`)
  },
}
