import { ConfigurationError } from './errors.ts'
import type { ReleasePlan } from './plan.ts'
import type { Images, Repository } from './ports.ts'
import { parseTaskDefinition } from './read-task-definition.ts'
import type { Settings } from './settings.ts'
import { fingerprintOf, needContainer, renderTaskDefinition } from './task-definition.ts'
import { imageTagFault, versionOfTag } from './version.ts'

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
  const own = parseTaskDefinition(order.taskDefinition, settings.taskDefinition)
  needContainer(own, settings.container)
  const template = renderTaskDefinition({
    template: own,
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
