import { parseTaskDefinition } from '../make-plan.ts'
import { renderTaskDefinition } from '../task-definition.ts'
import { failed, type Gate, passed } from './gate.ts'

export const taskDefinitionRenders: Gate = {
  id: 'task-definition-renders',
  title: 'The task definition stands at this commit and has the container',
  async check({ settings, taskDefinition, commit }) {
    const text = await taskDefinition()
    if (text === undefined) {
      return failed(
        `There is no file ${settings.taskDefinition} at ${commit.slice(0, 12)}`,
        `Commit it, or correct environments.${settings.environment}.task-definition.`,
      )
    }
    renderTaskDefinition({
      template: parseTaskDefinition(text, settings.taskDefinition),
      container: settings.container,
      image: `${settings.image}@sha256:${'0'.repeat(64)}`,
    })
    return passed(`${settings.taskDefinition} has the container ${settings.container}`)
  },
}
