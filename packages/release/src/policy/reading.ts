import { ConfigurationError, type GreenlightError } from '../errors.ts'
import type { Policy } from '../policy.ts'
import { describeCommit } from './describe.ts'
import type { Difference } from './differences.ts'

/** What came of looking for the policy. */
export type PolicyReading =
  /** Nobody looked: what takes traffic back asks nobody. */
  | { readonly state: 'unread' }
  /** The branch has no such file. */
  | { readonly state: 'absent'; readonly path: string; readonly branch: string; readonly commit: string }
  /** There may be one, but it cannot be read or used. */
  | { readonly state: 'unusable'; readonly error: GreenlightError }
  | {
      readonly state: 'read'
      readonly policy: Policy
      readonly differences: readonly Difference[]
      /** Bounds that no config can keep. */
      readonly contradictions: readonly string[]
    }

/** The config does not keep the policy, or the policy cannot be known: nothing is asked of anybody else. */
export class OutsidePolicy extends ConfigurationError {}

/** Everything in which a reading stands against a release; undefined when nothing does. */
export const objectionTo = (reading: PolicyReading): GreenlightError | undefined => {
  if (reading.state === 'absent' || reading.state === 'unread') return undefined
  if (reading.state === 'unusable') {
    const { error } = reading
    // What GitHub or AWS could not answer is not the user's to mend, and keeps its own ending.
    return error instanceof ConfigurationError
      ? new OutsidePolicy({ what: error.message, next: error.next, cause: error })
      : error
  }
  const { policy, differences, contradictions } = reading
  if (contradictions.length > 0) {
    return new OutsidePolicy({
      what: `No config can be within the policy:\n${lines(contradictions)}`,
      next: `Make them agree: the stricter wins, but something must be left (${policy.source.path} on ${policy.source.branch}, and the parameter ${policy.source.parameter}).`,
    })
  }
  if (differences.length === 0) return undefined
  const count = differences.length === 1 ? 'a place' : `${differences.length} places`
  return new OutsidePolicy({
    what: `The config lies outside the policy (${describeCommit(policy.source)}) in ${count}:\n${lines(differences.map(({ text }) => text))}`,
    next: `Bring the config within it and release under a new tag; or have ${policy.source.path} changed on ${policy.source.branch} by those who may (docs/policy.md).`,
  })
}

const lines = (texts: readonly string[]): string => texts.map((text) => `- ${text}`).join('\n')
