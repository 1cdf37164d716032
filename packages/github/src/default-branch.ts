import { ConfigurationError, type DefaultBranch, GreenlightError } from '@greenlight/release'
import type { Client } from './client.ts'

/** A branch has a handful of rules; what lies beyond one page would change nothing that is said of them. */
const PAGE = 100

/** Types of the rules that rulesets lay on a branch; undefined when they cannot be read, which stops nobody. */
const rulesOf = async (client: Client, branch: string): Promise<readonly string[] | undefined> => {
  try {
    const answer = await client.get({
      path: `rules/branches/${encodeURIComponent(branch)}`,
      query: { per_page: PAGE },
      about: `the rules of the branch ${branch}`,
      permission: 'metadata: read',
    })
    return answer?.items().map((rule) => rule.at('type').text())
  } catch (error) {
    if (error instanceof GreenlightError) return undefined
    throw error
  }
}

/**
 * The default branch: its name, its head, and how it is protected as far as the token may see. GitHub says who may bypass
 * a ruleset, and what a branch protection demands, to nobody but its administrators.
 * @throws ConfigurationError when the token may not see the repository or the branch is gone
 */
export const defaultBranch = async (client: Client): Promise<DefaultBranch> => {
  const repository = await client.get({
    path: '',
    about: 'which branch is the default one',
    permission: 'metadata: read',
  })
  const name = repository?.at('default_branch').text()
  const branch =
    name === undefined
      ? undefined
      : await client.get({
          path: `branches/${encodeURIComponent(name)}`,
          about: `the default branch ${name}`,
          permission: 'contents: read',
        })
  if (name === undefined || branch === undefined) {
    throw new ConfigurationError({
      what:
        name === undefined
          ? 'The token sees no repository of that name'
          : `There is no branch ${name}, though it is the default branch`,
      next: 'Grant the job permissions: contents: read, in the calling workflow too.',
    })
  }
  const rules = await rulesOf(client, name)
  return {
    name,
    commit: branch.at('commit').at('sha').text(),
    protected: branch.at('protected').flag(),
    ...(rules === undefined ? {} : { rules }),
  }
}
