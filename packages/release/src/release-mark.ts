import type { ReleasePlan } from './plan.ts'
import type { ReleaseMark, TaskDefinitionTemplate } from './ports.ts'

/** The mark of what a plan releases; good only after its bake. */
export const markOf = (
  plan: Pick<ReleasePlan, 'tag' | 'commit' | 'digest' | 'fingerprint'>,
): ReleaseMark => ({
  release: plan.tag,
  commit: plan.commit,
  digest: plan.digest,
  fingerprint: plan.fingerprint,
  good: false,
})

/** The keys of the tags that carry a mark. */
export const MARK_KEYS = {
  release: 'greenlight:release',
  commit: 'greenlight:commit',
  digest: 'greenlight:digest',
  fingerprint: 'greenlight:fingerprint',
  good: 'greenlight:good',
} as const satisfies Readonly<Record<keyof ReleaseMark, string>>

/** A tag as ECS writes it. */
export interface MarkTag {
  readonly key: string
  readonly value: string
}

export const markTags = (mark: ReleaseMark): readonly MarkTag[] => [
  { key: MARK_KEYS.release, value: mark.release },
  { key: MARK_KEYS.commit, value: mark.commit },
  { key: MARK_KEYS.digest, value: mark.digest },
  { key: MARK_KEYS.fingerprint, value: mark.fingerprint },
  { key: MARK_KEYS.good, value: String(mark.good) },
]

/**
 * The template as it is registered: the user's own tags, then the mark's, which win. Tags that are no list stay as they
 * are: the check of the whole says what is wrong with them.
 */
export const marked = (template: TaskDefinitionTemplate, mark: ReleaseMark): TaskDefinitionTemplate => {
  const ours = markTags(mark)
  const { tags = [] } = template
  if (!Array.isArray(tags)) return template
  const own = tags.filter((tag: unknown) => !ours.some(({ key }) => key === keyOf(tag)))
  return { ...template, tags: [...own, ...ours] }
}

const keyOf = (tag: unknown): unknown =>
  typeof tag === 'object' && tag !== null && 'key' in tag ? tag.key : undefined
