import { type EnvironmentRules, Unavailable } from '@greenlight/release'
import type { Client } from './client.ts'
import type { Json } from './json.ts'

const PERMISSION = 'actions: read'
const PAGE = 100
/** Nobody writes a thousand patterns; whoever answers with more has no end. */
const MOST_PAGES = 10

const reviewer = (entry: Json, owner: string): string => {
  const who = entry.at('reviewer')
  return entry.at('type').text() === 'Team' ? `${owner}/${who.at('slug').text()}` : who.at('login').text()
}

/** Patterns of refs that may deploy; only custom ones are listed, and by pages. */
const customPolicies = async (
  client: Client,
  name: string,
): Promise<NonNullable<EnvironmentRules['refPolicy']>> => {
  const policies: { name: string; type: 'branch' | 'tag' }[] = []
  for (let page = 1; page <= MOST_PAGES; page++) {
    const answer = await client.get({
      path: `environments/${encodeURIComponent(name)}/deployment-branch-policies`,
      query: { per_page: PAGE, page },
      about: `which refs may deploy to the environment ${name}`,
      permission: PERMISSION,
    })
    const items = answer?.at('branch_policies').items() ?? []
    for (const item of items) {
      policies.push({
        name: item.at('name').text(),
        type: item.at('type').value === 'tag' ? 'tag' : 'branch',
      })
    }
    if (items.length < PAGE) return policies
  }
  throw new Unavailable({
    what: `The environment ${name} lists more than ${MOST_PAGES * PAGE} patterns of refs that may deploy`,
    next: 'Replace them by fewer patterns, for example v*.',
  })
}

/**
 * The rules of an environment, without creating it.
 *
 * Reviewers are logins, and `owner/slug` for teams. "Protected branches only" is one policy of that name, which
 * no tag matches.
 * @returns undefined when there is no such environment
 */
export const environmentRules = async (
  client: Client,
  { name, owner }: { readonly name: string; readonly owner: string },
): Promise<EnvironmentRules | undefined> => {
  const environment = await client.get({
    path: `environments/${encodeURIComponent(name)}`,
    about: `the environment ${name}`,
    permission: PERMISSION,
  })
  if (environment === undefined) return undefined
  const listed = environment.at('protection_rules')
  const rules = listed.value === undefined ? [] : listed.items()
  const ofType = (type: string) => rules.filter((rule) => rule.at('type').value === type)
  const required = ofType('required_reviewers')
  const policy = environment.at('deployment_branch_policy')
  const refPolicy =
    policy.value === null || policy.value === undefined
      ? undefined
      : policy.at('custom_branch_policies').flag()
        ? await customPolicies(client, name)
        : [{ name: 'protected branches', type: 'branch' as const }]
  return {
    name: environment.at('name').text(),
    reviewers: required.flatMap((rule) =>
      rule
        .at('reviewers')
        .items()
        .map((entry) => reviewer(entry, owner)),
    ),
    preventSelfReview: required.some((rule) => rule.at('prevent_self_review').flag()),
    waitTimer: Math.max(0, ...ofType('wait_timer').map((rule) => rule.at('wait_timer').number())),
    ...(refPolicy === undefined ? {} : { refPolicy }),
  }
}
