import { compareTags, versionOfTag } from '../version.ts'
import { heavierSlot } from '../weights.ts'
import { failed, type Gate, passed, warned } from './gate.ts'

/** An older release never replaces a newer one, except by an explicit rollback. */
export const newerThanServing: Gate = {
  id: 'newer-than-serving',
  title: 'The tag is newer than what serves',
  async check({ tag, commit, live }) {
    const { rule, slots, lease } = await live()
    const slot = lease.state === 'ours' ? lease.lease.stable : heavierSlot(rule.weights)
    const serving = slot === undefined ? undefined : slots[slot]
    const { mark, strangeMark } = serving ?? {}
    if (mark === undefined && strangeMark !== undefined) {
      return warned(
        `What serves cannot be compared with ${tag}: ${strangeMark}`,
        'Find out who writes the tags of the ECS service; this release writes its own.',
      )
    }
    if (mark === undefined || versionOfTag(tag) === undefined) return passed('No marked release serves yet')
    const order = compareTags(tag, mark.release)
    if (order > 0) return passed(`${tag} is newer than ${mark.release}`)
    if (order < 0) {
      return failed(
        `${tag} is older than ${mark.release}, which serves`,
        `Push a tag newer than ${mark.release}, or dispatch the rollback workflow with to: ${tag}.`,
      )
    }
    return mark.commit === commit
      ? passed(`${tag} already serves`)
      : failed(
          `${mark.release} serves from commit ${mark.commit.slice(0, 12)}, but ${tag} names ${commit.slice(0, 12)}`,
          'Release it under a new version: a tag that changes its meaning cannot be traced.',
        )
  },
}
