import { Unsupported } from '../errors.ts'
import type { UploadArtifact } from './model.ts'
import type { Place } from './read-steps.ts'
import { members, type TemplateToken } from './tokens.ts'

const REPOSITORY = 'actions/upload-artifact'
/** The one version that the stand-in resembles: tag and commit of its release. */
const REFS = ['v7', 'v7.0.0', 'bbbca2ddaa5d8feaa63e36b76fdaad77386f024f']

const INPUTS = ['name', 'path', 'if-no-files-found']

/**
 * The stand-in for actions/upload-artifact, whose own code needs GitHub's artifact service. Undefined for any other
 * action.
 * @throws Unsupported for a version that it does not resemble
 */
export const uploadArtifactOf = (
  repository: string,
  ref: string,
  place: Place,
): UploadArtifact | undefined => {
  if (repository.toLowerCase() !== REPOSITORY) return undefined
  if (!REFS.includes(ref)) {
    const why = `the local runner's stand-in for ${REPOSITORY} is one of v7.0.0 (${REFS.join(', ')}), not of ${ref}`
    throw new Unsupported({ ...place, why })
  }
  const inputs = INPUTS.map((name) => ({ name, default: undefined, deprecation: undefined }))
  return { kind: 'upload-artifact', source: undefined, path: '', name: 'Upload a Build Artifact', inputs }
}

/**
 * What the stand-in has not: other inputs, and outputs.
 * @param given the step's `with`
 * @param named whether the step has an id, by which its outputs could be asked for
 * @throws Unsupported naming what it is
 */
export const refuseUnmodelledUpload = (
  given: TemplateToken | undefined,
  named: boolean,
  { file, path }: Place,
): void => {
  for (const input of members(given).keys()) {
    if (INPUTS.includes(input.toLowerCase())) continue
    const why = `the local runner's stand-in for ${REPOSITORY} has no input '${input}'; it knows ${INPUTS.join(', ')}`
    throw new Unsupported({ file, path: `${path}.with.${input}`, why })
  }
  if (named) {
    const why = `the local runner's stand-in for ${REPOSITORY} has no outputs, so its step needs no id`
    throw new Unsupported({ file, path: `${path}.id`, why })
  }
}
