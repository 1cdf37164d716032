import type { EnvironmentSettings } from '../options.ts'
import { user } from '../run/payload.ts'
import { type ApiRequest, notFound, pageOf, type Route, stamp } from './route.ts'

const ACTIONS = ['actions', 'read'] as const

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
    method: 'GET',
    path: '/environments/{environment}/deployment-branch-policies',
    needs: ACTIONS,
    answer: (request) => {
      const { name, settings } = find(request)
      const policies = Array.isArray(settings.policy)
        ? settings.policy.map((policy: { name: string; type: string }) => {
            const id = idOf(request, 'policy', `${name}/${policy.type}/${policy.name}`)
            return { id, node_id: `BP_${id}`, name: policy.name, type: policy.type }
          })
        : []
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
