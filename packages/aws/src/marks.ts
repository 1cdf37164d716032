import type { Tag } from '@aws-sdk/client-ecs'
import { ConfigurationError, MARK_KEYS, markTags, type ReleaseMark, versionOfTag } from '@greenlight/release'

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

/** What tags say of a release. Both may be absent: nobody wrote any. */
export interface MarkRead {
  readonly mark?: ReleaseMark
  /** What they say instead, when somebody else wrote them: one clause. */
  readonly strangeMark?: string
}

const LONGEST_QUOTE = 40

const quoted = (text: string): string =>
  JSON.stringify(text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text)

/**
 * The mark in these tags. Anybody with the right to tag may have written them: what is no version is named, and is no
 * mark; only the word `true` makes a release good.
 */
export const readMark = (tags: readonly Tag[] | undefined): MarkRead => {
  const value = (key: string) => tags?.find((each) => each.key === key)?.value
  const [release, commit, digest] = [
    value(MARK_KEYS.release),
    value(MARK_KEYS.commit),
    value(MARK_KEYS.digest),
  ]
  const fingerprint = value(MARK_KEYS.fingerprint)
  if (release === undefined && !commit && !digest && !fingerprint) return {}
  if (release === undefined || versionOfTag(release) === undefined) {
    return {
      strangeMark: `the tag ${MARK_KEYS.release} says ${quoted(release ?? '')}, which is no version tag`,
    }
  }
  if (!commit || !digest || !fingerprint) {
    const missing = [MARK_KEYS.commit, MARK_KEYS.digest, MARK_KEYS.fingerprint]
      .filter((key) => !value(key))
      .join(', ')
    return { strangeMark: `the tag ${MARK_KEYS.release} says ${release}, without ${missing}` }
  }
  return { mark: { release, commit, digest, fingerprint, good: value(MARK_KEYS.good) === 'true' } }
}

/** Family and revision, the end of it if the family is very long. */
const subjectOf = (taskDefinition: string): string => taskDefinition.split('/').at(-1)?.slice(-256) ?? ''

export const subjectTag = (taskDefinition: string): Tag => tag(SUBJECT, subjectOf(taskDefinition))

/** Whether a service's tags speak of this task definition, or of one that was replaced meanwhile. */
export const speaksOf = (tags: readonly Tag[] | undefined, taskDefinition: string): boolean =>
  tags?.find(({ key }) => key === SUBJECT)?.value === subjectOf(taskDefinition)
