import type { PolicySource } from '../policy.ts'

/** Rules without which whoever can push to a branch changes what stands there. */
const GUARDING = ['pull_request', 'update', 'merge_queue']

/** Whether rules alone keep people from pushing to a branch. */
export const isGuarded = (rules: readonly string[]): boolean => rules.some((rule) => GUARDING.includes(rule))

/** `.github/greenlight-policy.yml of main at 1f2e3d4c5b6a`. */
export const describeCommit = ({ path, branch, commit }: Pick<PolicySource, 'path' | 'branch' | 'commit'>) =>
  `${path} of ${branch} at ${commit.slice(0, 12)}`

/** How the branch is protected, as far as a job's token can see. */
export const describeProtection = ({ branch, protected: safe, rules }: PolicySource): string => {
  if (!safe) return `${branch} is not protected`
  if (rules === undefined) return `${branch} is protected, by rules that this token may not read`
  if (rules.length === 0) {
    return `${branch} is protected by a branch protection, whose rules no job's token can read`
  }
  return `${branch} is protected (${[...new Set(rules)].join(', ')})`
}
