import { RequestRefused } from '../errors.ts'
import type { EnvironmentSettings } from '../options.ts'
import { user } from '../run/payload.ts'
import { type ApiRequest, notFound, pageOf, type Route, stamp, textField } from './route.ts'

const ACTIONS = ['actions', 'read'] as const
const SETTINGS = ['administration', 'write'] as const

interface Known {
  readonly name: string
  readonly settings: EnvironmentSettings
}

const idOf = ({ hub, repository }: ApiRequest, kind: string, name: string) =>
  hub.store.idOf(kind, `${repository}/${name}`)

const find = (request: ApiRequest): Known => {
  const found = request.hub.environments.find(request.repository, request.params['environment'] ?? '')
  if (found === undefined) throw notFound()
  return found
}

export const environmentShape = (request: ApiRequest, { name }: Known) => {
  const id = idOf(request, 'environment', name)
  return {
    id,
    node_id: `EN_${id}`,
    name,
    url: `${request.hub.url()}/repos/${request.repository}/environments/${encodeURIComponent(name)}`,
    html_url: `${request.hub.url()}/${request.repository}/deployments/activity_log?environments_filter=${encodeURIComponent(name)}`,
  }
}

export const reviewersShape = (request: ApiRequest, { reviewers = [] }: EnvironmentSettings) =>
  reviewers.map((login) => ({ type: 'User', reviewer: user(request.hub, login) }))

/** An environment with its rules. `can_admins_bypass` is not part of GitHub's answer. */
const full = (request: ApiRequest, known: Known) => {
  const { name, settings } = known
  const rule = (type: string) => {
    const id = idOf(request, `rule ${type}`, name)
    return { id, node_id: `GA_${id}`, type }
  }
  const when = stamp(request.hub.clock.now())
  return {
    ...environmentShape(request, known),
    created_at: when,
    updated_at: when,
    protection_rules: [
      ...(settings.waitTimer === undefined
        ? []
        : [{ ...rule('wait_timer'), wait_timer: settings.waitTimer }]),
      ...((settings.reviewers ?? []).length === 0
        ? []
        : [
            {
              ...rule('required_reviewers'),
              prevent_self_review: settings.preventSelfReview === true,
              reviewers: reviewersShape(request, settings),
            },
          ]),
      ...(settings.policy === undefined ? [] : [rule('branch_policy')]),
    ],
    deployment_branch_policy:
      settings.policy === undefined
        ? null
        : {
            protected_branches: settings.policy === 'protected',
            custom_branch_policies: settings.policy !== 'protected',
          },
  }
}

type Pattern = Exclude<NonNullable<EnvironmentSettings['policy']>, 'protected'>[number]

const patternsOf = ({ settings: { policy } }: Known): readonly Pattern[] =>
  policy === undefined || policy === 'protected' ? [] : policy

const patternShape = (request: ApiRequest, { name }: Known, pattern: Pattern) => {
  const id = idOf(request, 'policy', `${name}/${pattern.type}/${pattern.name}`)
  return { id, node_id: `BP_${id}`, name: pattern.name, type: pattern.type }
}

/** What GitHub's PUT takes: whatever it does not say is taken away. */
const settingsIn = ({ hub, body }: ApiRequest, before: EnvironmentSettings): EnvironmentSettings => {
  const {
    reviewers,
    wait_timer: waitTimer,
    prevent_self_review: noSelf,
    deployment_branch_policy: policy,
  } = body
  const asked = (reviewers ?? []) as readonly { readonly type?: string; readonly id?: number }[]
  const logins = asked.map(({ type, id }) => {
    const login = type === 'User' ? hub.store.nameOf('user', id ?? 0) : undefined
    if (login === undefined) {
      throw new RequestRefused(
        422,
        `reviewers: there is no user ${id}; teams are not supported by the local GitHub`,
      )
    }
    return login
  })
  const flags = (policy ?? undefined) as
    | { readonly protected_branches?: boolean; readonly custom_branch_policies?: boolean }
    | undefined
  if (flags !== undefined && flags.protected_branches === flags.custom_branch_policies) {
    throw new RequestRefused(422, 'protected_branches and custom_branch_policies cannot have the same value')
  }
  const patterns = Array.isArray(before.policy) ? (before.policy as readonly Pattern[]) : []
  const { policy: _, reviewers: __, waitTimer: ___, preventSelfReview: ____, ...rest } = before
  return {
    ...rest,
    ...(logins.length === 0 ? {} : { reviewers: logins }),
    ...(waitTimer === undefined || waitTimer === 0 ? {} : { waitTimer: Number(waitTimer) }),
    ...(noSelf === true ? { preventSelfReview: true } : {}),
    ...(flags === undefined ? {} : { policy: flags.protected_branches === true ? 'protected' : patterns }),
  }
}

const change = (request: ApiRequest, { name }: Known, settings: EnvironmentSettings): void =>
  request.github.setEnvironment({ repository: request.repository, name, settings })

export const ENVIRONMENT_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/environments',
    needs: ACTIONS,
    answer: (request) => {
      const all = request.hub.environments.list(request.repository)
      return {
        body: {
          total_count: all.length,
          environments: pageOf(all, request.query).map((each) => full(request, each)),
        },
        total: all.length,
      }
    },
  },
  {
    method: 'GET',
    path: '/environments/{environment}',
    needs: ACTIONS,
    answer: (request) => ({ body: full(request, find(request)) }),
  },
  {
    method: 'PUT',
    path: '/environments/{environment}',
    needs: SETTINGS,
    answer: (request) => {
      const { hub, repository, params } = request
      const name = params['environment'] ?? ''
      const before = hub.environments.find(repository, name)?.settings ?? {}
      change(request, { name, settings: before }, settingsIn(request, before))
      return { body: full(request, find(request)) }
    },
  },
  {
    method: 'POST',
    path: '/environments/{environment}/deployment-branch-policies',
    needs: SETTINGS,
    answer: (request) => {
      const known = find(request)
      const { policy } = known.settings
      // Only an environment with policies of its own can have one.
      if (policy === undefined || policy === 'protected') throw notFound()
      const type = textField(request.body, 'type', 'branch')
      if (type !== 'branch' && type !== 'tag') throw new RequestRefused(422, '"type" should be branch or tag')
      const pattern: Pattern = { name: textField(request.body, 'name'), type }
      if (policy.some((each) => each.name === pattern.name && each.type === pattern.type)) {
        throw new RequestRefused(303, 'The same name pattern already exists')
      }
      change(request, known, { ...known.settings, policy: [...policy, pattern] })
      return { body: patternShape(request, known, pattern) }
    },
  },
  {
    method: 'DELETE',
    path: '/environments/{environment}/deployment-branch-policies/{policy}',
    needs: SETTINGS,
    answer: (request) => {
      const known = find(request)
      const isMeant = (pattern: Pattern) =>
        String(patternShape(request, known, pattern).id) === request.params['policy']
      if (!patternsOf(known).some(isMeant)) throw notFound()
      const policy = patternsOf(known).filter((pattern) => !isMeant(pattern))
      change(request, known, { ...known.settings, policy })
      return { status: 204 }
    },
  },
  {
    method: 'GET',
    path: '/environments/{environment}/deployment-branch-policies',
    needs: ACTIONS,
    answer: (request) => {
      const known = find(request)
      const policies = patternsOf(known).map((pattern) => patternShape(request, known, pattern))
      return {
        body: { total_count: policies.length, branch_policies: pageOf(policies, request.query) },
        total: policies.length,
      }
    },
  },
  {
    method: 'GET',
    path: '/environments/{environment}/deployment_protection_rules',
    needs: ACTIONS,
    // Rules of apps cannot be set up here, so there are none.
    answer: (request) => {
      find(request)
      return { body: { total_count: 0, custom_deployment_protection_rules: [] } }
    },
  },
]
