import { fnmatch } from './fnmatch.ts'
import type { EnvironmentSettings, GitHubOptions, RepositorySettings } from './options.ts'

/** The environments of all repositories. */
export interface Environments {
  /** Undefined when nobody has made it. */
  find(
    repository: string,
    name: string,
  ): { readonly name: string; readonly settings: EnvironmentSettings } | undefined
  /** As `find`; one that is missing is created without rules (docs, manage environments). */
  obtain(repository: string, name: string): { readonly name: string; readonly settings: EnvironmentSettings }
  /** Gives it other settings; one that is missing is created. */
  change(repository: string, name: string, settings: EnvironmentSettings): void
  list(repository: string): readonly { readonly name: string; readonly settings: EnvironmentSettings }[]
}

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase()

export const openEnvironments = (options: GitHubOptions): Environments => {
  const made: { repository: string; name: string; settings: EnvironmentSettings }[] = []
  for (const { fullName, environments } of options.repositories) {
    for (const [name, settings] of Object.entries({ ...options.environments, ...environments })) {
      check(name, settings)
      made.push({ repository: fullName, name, settings })
    }
  }
  const find: Environments['find'] = (repository, name) =>
    made.find((each) => same(each.repository, repository) && same(each.name, name))
  return {
    find,
    obtain: (repository, name) => {
      const known = find(repository, name)
      if (known !== undefined) return known
      const created = { repository, name, settings: {} }
      made.push(created)
      return created
    },
    change: (repository, name, settings) => {
      check(name, settings)
      const known = made.find((each) => same(each.repository, repository) && same(each.name, name))
      if (known === undefined) made.push({ repository, name, settings })
      else known.settings = settings
    },
    list: (repository) => made.filter((each) => same(each.repository, repository)),
  }
}

const check = (name: string, { reviewers = [], waitTimer }: EnvironmentSettings): void => {
  if (reviewers.length > 6) {
    throw new Error(`environment '${name}': ${reviewers.length} reviewers are given; GitHub allows 6`)
  }
  if (waitTimer !== undefined && !(Number.isInteger(waitTimer) && waitTimer >= 1 && waitTimer <= 43_200)) {
    throw new Error(`environment '${name}': waitTimer is ${waitTimer}; it should be 1 to 43200 minutes`)
  }
}

/** Whether a ref may deploy. */
export const mayDeploy = (
  { policy }: EnvironmentSettings,
  ref: string,
  { protectedBranches = [] }: RepositorySettings,
): boolean => {
  if (policy === undefined) return true
  const type = ref.startsWith('refs/tags/') ? 'tag' : 'branch'
  const name = ref.replace(/^refs\/(tags|heads)\//, '')
  if (policy === 'protected') return type === 'branch' && protectedBranches.includes(name)
  return policy.some((rule) => rule.type === type && fnmatch(rule.name, name))
}
