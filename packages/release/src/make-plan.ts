import { ConfigurationError } from './errors.ts'
import type { ReleasePlan } from './plan.ts'
import type { TaskDefinitionTemplate } from './ports.ts'
import type { Settings } from './settings.ts'
import { fingerprintOf, renderTaskDefinition } from './task-definition.ts'
import { versionOfTag } from './version.ts'

/** Reads the user's task definition. @throws {ConfigurationError} when it is no JSON object */
export const parseTaskDefinition = (text: string, path: string): TaskDefinitionTemplate => {
  const next = `Make ${path} a JSON object with the members of ecs:RegisterTaskDefinition.`
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch (cause) {
    throw new ConfigurationError({ what: `${path} is not JSON: ${(cause as Error).message}`, next, cause })
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    throw new ConfigurationError({
      what: `${path} holds ${Array.isArray(parsed) ? 'a list' : typeof parsed}`,
      next,
    })
  }
  return parsed as TaskDefinitionTemplate
}

/**
 * Fixes what a release will do.
 * @throws {ConfigurationError} when the tag is no version or the task definition lacks the container
 */
export const makePlan = (order: {
  readonly settings: Settings
  readonly tag: string
  readonly commit: string
  readonly digest: string
  readonly holder: string
  readonly taskDefinition: string
}): ReleasePlan => {
  const { settings, tag, commit, digest, holder } = order
  const version = versionOfTag(tag)
  if (version === undefined) {
    throw new ConfigurationError({
      what: `The tag is ${JSON.stringify(tag)}, which is no strict SemVer version`,
      next: 'Push a tag of the form v1.4.0: three numbers without leading zeros.',
    })
  }
  const template = renderTaskDefinition({
    template: parseTaskDefinition(order.taskDefinition, settings.taskDefinition),
    container: settings.container,
    image: `${settings.image}@${digest}`,
  })
  // The tag is part of the fingerprint: two versions of the same content stay two releases that can be told apart.
  const fingerprint = fingerprintOf({ release: tag, template })
  return { settings, tag, version, commit, digest, holder, template, fingerprint }
}
