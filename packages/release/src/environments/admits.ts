import type { EnvironmentRules, Ref } from '../ports.ts'
import { matchesRefPattern } from './ref-pattern.ts'

/** What is wrong, and what would mend it: as a gate tells it. */
export interface Fault {
  readonly found: string
  readonly next: string
}

/** Patterns named in one sentence; the page of the environment has them all. */
const SHOWN = 5

const OTHER = { tag: 'branch', branch: 'tag' } as const

const list = (names: readonly string[]): string =>
  names.length > SHOWN
    ? `${names.slice(0, SHOWN).join(', ')} and ${names.length - SHOWN} more`
    : names.join(', ')

/**
 * Why the environment's "Deployment branches and tags" would make GitHub reject a job that runs for the ref; undefined
 * when it would let it in. The mistakes that look right are told apart: a pattern of the other type, "protected
 * branches", a pattern with the ref's prefix.
 */
export const refRefusal = ({ name, refPolicy }: EnvironmentRules, ref: Ref): Fault | undefined => {
  if (refPolicy === undefined) return undefined
  const { type } = ref
  const add = `add ${type === 'tag' ? 'a tag rule such as v*' : `a branch rule ${ref.name}`} to ${name}`
  if (refPolicy === 'protected-branches') {
    // Whether a branch is protected is not asked for: an environment of this kind fails for the tag already.
    return type === 'branch'
      ? undefined
      : {
          found: `${name} admits protected branches only, and so never a tag: GitHub would reject ${ref.name}`,
          next: `Choose "Selected branches and tags" instead of "Protected branches only", then ${add}`,
        }
  }
  const own = refPolicy.filter((pattern) => pattern.type === type).map((pattern) => pattern.name)
  if (own.some((pattern) => matchesRefPattern(pattern, ref.name))) return undefined
  const others = refPolicy.filter((pattern) => pattern.type !== type).map((pattern) => pattern.name)
  const rejects = `GitHub would reject ${ref.name}`
  const misfiled = others.find((pattern) => matchesRefPattern(pattern, ref.name))
  if (misfiled !== undefined) {
    return {
      found: `The rule ${misfiled} of ${name} is for ${OTHER[type] === 'tag' ? 'tags' : 'branches'}, and no ${type} can match it: ${rejects}`,
      next: `Add ${misfiled} to ${name} once more as a rule for ${type === 'tag' ? 'tags' : 'branches'}`,
    }
  }
  const prefix = type === 'tag' ? 'refs/tags/' : 'refs/heads/'
  const prefixed = own.find(
    (pattern) => pattern.startsWith(prefix) && matchesRefPattern(pattern.slice(prefix.length), ref.name),
  )
  if (prefixed !== undefined) {
    return {
      found: `The rule ${prefixed} of ${name} begins with ${prefix}, and GitHub compares it with the bare name: ${rejects}`,
      next: `Replace it with ${prefixed.slice(prefix.length)}`,
    }
  }
  const kinds = type === 'tag' ? 'tags' : 'branches'
  const found =
    own.length > 0
      ? `${name} admits the ${kinds} ${list(own)}: ${rejects}`
      : others.length > 0
        ? `${name} admits no ${type}, only the ${OTHER[type] === 'tag' ? 'tags' : 'branches'} ${list(others)}: ${rejects}`
        : `${name} admits no ref at all: ${rejects}`
  return { found, next: `${add.charAt(0).toUpperCase()}${add.slice(1)}` }
}
