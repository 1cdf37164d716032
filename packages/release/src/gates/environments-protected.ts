import { failed, type Gate, type GateResult, passed, warned } from './gate.ts'

const where = 'Settings → Environments of the repository (docs/setup.md, "GitHub environments")'

/** A GitHub environment that does not exist is created silently, without any rule, by the job that names it. */
export const environmentsProtected: Gate = {
  id: 'environments-protected',
  title: 'The GitHub environments exist and the deploying one asks for a reviewer',
  async check({ settings, environment }): Promise<GateResult> {
    const { deploy, traffic, rollback } = settings.github
    const names = [...new Set([deploy, traffic, rollback])]
    const rules = new Map(
      await Promise.all(names.map(async (name) => [name, await environment(name)] as const)),
    )
    const missing = names.filter((name) => rules.get(name) === undefined)
    if (missing.length > 0) {
      return failed(
        `There is no GitHub environment ${missing.join(', ')}; a job that names it would create it without any protection`,
        `Create it under ${where}.`,
      )
    }
    const reviewers = rules.get(deploy)?.reviewers ?? []
    if (settings.gates.requireReviewer && reviewers.length === 0) {
      return failed(
        `The environment ${deploy} asks nobody for approval`,
        `Add a required reviewer under ${where}, or set gates.require-reviewer: false.`,
      )
    }
    if ((rules.get(rollback)?.reviewers ?? []).length > 0) {
      return warned(
        `The environment ${rollback} asks ${rules.get(rollback)?.reviewers.join(', ')} for approval: a rollback waits for a person`,
        `Use an environment without reviewers for github.rollback, for example ${deploy}-rollback.`,
      )
    }
    return reviewers.length === 0
      ? warned(`The environment ${deploy} asks nobody for approval`, 'Add a required reviewer.')
      : passed(`${deploy} asks ${reviewers.join(', ')}; ${names.join(', ')} exist`)
  },
}
