import { versionOfTag } from '../version.ts'
import { type EarlyContext, failed, type Gate, passed } from './gate.ts'

export const tagIsVersion: Gate<EarlyContext> = {
  id: 'tag-is-version',
  title: 'The tag is a strict SemVer version',
  async check({ tag }) {
    const version = versionOfTag(tag)
    return version === undefined
      ? failed(
          `The tag is ${JSON.stringify(tag)}`,
          'Push a tag of the form v1.4.0 or v1.4.0-rc.1: three numbers without leading zeros.',
        )
      : passed(`${tag} is version ${version}`)
  },
}
