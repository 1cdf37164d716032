import { ConfigurationError } from './errors.ts'
import type { ReleasePlan } from './plan.ts'
import type { Images, Repository, TaskDefinitionTemplate } from './ports.ts'
import type { Settings } from './settings.ts'
import { fingerprintOf, renderTaskDefinition } from './task-definition.ts'
import { imageTagFault, versionOfTag } from './version.ts'

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
  const fault = imageTagFault(tag)
  if (fault !== undefined) throw new ConfigurationError(fault)
  const template = renderTaskDefinition({
    template: parseTaskDefinition(order.taskDefinition, settings.taskDefinition),
    container: settings.container,
    image: `${settings.image}@${digest}`,
  })
  // The tag is part of the fingerprint: two versions of the same content stay two releases that can be told apart.
  const fingerprint = fingerprintOf({ release: tag, template })
  return { settings, tag, version, commit, digest, holder, template, fingerprint }
}

/**
 * Reads what a release needs from the repository and the registry, and fixes the plan.
 * @param order.digest the digest that the gates resolved; absent: the image tag is resolved now
 * @throws {ConfigurationError} when the task definition or the image does not exist
 */
export const prepareRelease = async (order: {
  readonly settings: Settings
  readonly tag: string
  readonly commit: string
  readonly holder: string
  readonly digest?: string
  readonly repository: Pick<Repository, 'readFile'>
  readonly images: Images
}): Promise<ReleasePlan> => {
  const { settings, tag, commit, repository, images, holder } = order
  const path = settings.taskDefinition
  const [text, digest] = await Promise.all([
    repository.readFile({ path, commit }),
    order.digest ?? images.digestOf(tag),
  ])
  if (text === undefined) {
    throw new ConfigurationError({
      what: `There is no file ${path} at ${commit.slice(0, 12)}`,
      next: `Commit it, or correct environments.${settings.environment}.task-definition.`,
    })
  }
  if (digest === undefined) {
    throw new ConfigurationError({
      what: `There is no image ${settings.image}:${tag}`,
      next: `Build and push ${settings.image}:${tag} first.`,
    })
  }
  if (!/^sha256:[0-9a-f]{64}$/.test(digest)) {
    throw new ConfigurationError({
      what: `The input image-digest is ${JSON.stringify(digest)}`,
      next: 'Give the digest output of validate-gate: sha256: and 64 hexadecimal digits.',
    })
  }
  return makePlan({ settings, tag, commit, digest, holder, taskDefinition: text })
}
