import type { Tag } from '@aws-sdk/client-ecs'
import { ConfigurationError, MARK_KEYS, markTags, type ReleaseMark } from '@greenlight/release'

/** On a service: the task definition that its other tags speak of. */
const SUBJECT = 'greenlight:task-definition'

/** What AWS takes as a tag's value: at most 256 letters, digits, spaces and `_.:/=+-@`. */
const VALUE = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]{0,256}$/u

const tag = (key: string, value: string): Tag => {
  if (VALUE.test(value)) return { key, value }
  throw new ConfigurationError({
    what: `AWS takes no tag ${key} with the value ${JSON.stringify(value)}`,
    next: 'Tag values are at most 256 letters, digits, spaces and _.:/=+-@; use a version tag made of these.',
  })
}

/** A mark as tags. */
export const tagsOf = (mark: ReleaseMark): Tag[] => markTags(mark).map(({ key, value }) => tag(key, value))

export const goodTag = (good: boolean): Tag => tag(MARK_KEYS.good, String(good))

/** The mark in these tags; undefined unless it is whole. */
export const markIn = (tags: readonly Tag[] | undefined): ReleaseMark | undefined => {
  const value = (key: string) => tags?.find((each) => each.key === key)?.value
  const [release, commit, digest] = [
    value(MARK_KEYS.release),
    value(MARK_KEYS.commit),
    value(MARK_KEYS.digest),
  ]
  const fingerprint = value(MARK_KEYS.fingerprint)
  if (!release || !commit || !digest || !fingerprint) return undefined
  return { release, commit, digest, fingerprint, good: value(MARK_KEYS.good) === 'true' }
}

/** Family and revision, the end of it if the family is very long. */
const subjectOf = (taskDefinition: string): string => taskDefinition.split('/').at(-1)?.slice(-256) ?? ''

export const subjectTag = (taskDefinition: string): Tag => tag(SUBJECT, subjectOf(taskDefinition))

/** Whether a service's tags speak of this task definition, or of one that was replaced meanwhile. */
export const speaksOf = (tags: readonly Tag[] | undefined, taskDefinition: string): boolean =>
  tags?.find(({ key }) => key === SUBJECT)?.value === subjectOf(taskDefinition)
