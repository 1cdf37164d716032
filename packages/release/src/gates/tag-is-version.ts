import { imageTagFault, versionOfTag } from '../version.ts'
import { type EarlyContext, failed, type Gate, passed } from './gate.ts'

export const tagIsVersion: Gate<EarlyContext> = {
  id: 'tag-is-version',
  title: 'The tag is a strict SemVer version that an image can carry',
  async check({ tag }) {
    const version = versionOfTag(tag)
    if (version === undefined) {
      return failed(
        `The tag is ${JSON.stringify(tag)}`,
        'Push a tag of the form v1.4.0 or v1.4.0-rc.1, at most 128 characters: three numbers without leading zeros.',
      )
    }
    const fault = imageTagFault(tag)
    return fault === undefined ? passed(`${tag} is version ${version}`) : failed(fault.what, fault.next)
  },
}
