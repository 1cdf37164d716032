import { InvalidWorkflow } from '../errors.ts'
import type { Workflow } from './model.ts'
import { excess, type Permissions } from './permissions.ts'

/**
 * A called workflow can only narrow the token: what it asks for, the caller must grant. GitHub refuses the
 * run otherwise, before its first job.
 */
export const checkPermissions = (workflow: Workflow, defaults: Permissions): void => {
  const problems: string[] = []
  const walk = (from: Workflow, granted: Permissions | undefined, path: string) => {
    for (const job of from.jobs) {
      const here = `${path}jobs.${job.id}`
      const asked = job.permissions ?? from.permissions
      if (granted !== undefined && asked !== undefined) {
        const over = excess(asked, granted)
        if (over.length > 0) {
          problems.push(
            `${from.source.repository}/${from.path}: ${here}.permissions: the job asks for ${over.join(', ')}; the calling job must grant it`,
          )
        }
      }
      if (job.kind === 'call') walk(job.called, asked ?? granted ?? defaults, `${here} > `)
    }
  }
  walk(workflow, undefined, '')
  if (problems.length > 0) throw new InvalidWorkflow(problems)
}
