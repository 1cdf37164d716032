import { RequestRefused } from '../errors.ts'
import { user } from '../run/payload.ts'
import type { Deployment, DeploymentStatus } from '../store.ts'
import { type ApiRequest, notFound, pageOf, type Route, stamp, textField } from './route.ts'

const READ = ['deployments', 'read'] as const
const WRITE = ['deployments', 'write'] as const

const STATES = ['error', 'failure', 'inactive', 'in_progress', 'queued', 'pending', 'success']
const LONGEST_DESCRIPTION = 140

export const deploymentShape = ({ hub, repository }: ApiRequest, deployment: Deployment) => ({
  id: deployment.id,
  node_id: `DE_${deployment.id}`,
  url: `${hub.url()}/repos/${repository}/deployments/${deployment.id}`,
  statuses_url: `${hub.url()}/repos/${repository}/deployments/${deployment.id}/statuses`,
  sha: deployment.sha,
  ref: deployment.ref,
  task: deployment.task,
  payload: deployment.payload,
  environment: deployment.environment,
  original_environment: deployment.originalEnvironment,
  description: deployment.description,
  creator: user(hub, deployment.creator),
  transient_environment: deployment.transient,
  production_environment: deployment.production,
  created_at: stamp(deployment.createdAt),
  updated_at: stamp(deployment.statuses.at(-1)?.createdAt ?? deployment.createdAt),
})

const statusShape = ({ hub, repository }: ApiRequest, deployment: Deployment, status: DeploymentStatus) => ({
  id: status.id,
  node_id: `DES_${status.id}`,
  url: `${hub.url()}/repos/${repository}/deployments/${deployment.id}/statuses/${status.id}`,
  state: status.state,
  creator: user(hub, status.creator),
  description: status.description,
  environment: status.environment,
  target_url: status.logUrl,
  log_url: status.logUrl,
  environment_url: status.environmentUrl,
  deployment_url: `${hub.url()}/repos/${repository}/deployments/${deployment.id}`,
  created_at: stamp(status.createdAt),
  updated_at: stamp(status.createdAt),
})

const deploymentOf = ({ hub, repository, params }: ApiRequest): Deployment => {
  const found = hub.store.deployments.find(
    (each) => each.repository === repository && each.id === Number(params['deployment']),
  )
  if (found === undefined) throw notFound()
  return found
}

export const DEPLOYMENT_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/deployments',
    needs: READ,
    answer: (request) => {
      const wanted = (key: string, value: string) => {
        const asked = request.query.get(key)
        return asked === null || asked === value
      }
      const all = request.hub.store.deployments
        .filter((each) => each.repository === request.repository)
        .filter((each) => wanted('environment', each.environment) && wanted('task', each.task))
        .filter((each) => wanted('sha', each.sha) && wanted('ref', each.ref))
        .reverse()
      return {
        body: pageOf(all, request.query).map((each) => deploymentShape(request, each)),
        total: all.length,
      }
    },
  },
  {
    method: 'POST',
    path: '/deployments',
    needs: WRITE,
    answer: async (request) => {
      const { body, git, hub, repository, grant } = request
      const ref = textField(body, 'ref')
      const sha = await git.commitOf(ref)
      if (sha === undefined) throw new RequestRefused(422, `No ref found for: ${ref}`)
      // By default GitHub merges the default branch into the ref and demands green checks; neither is modelled.
      if (body['auto_merge'] !== false) {
        throw new RequestRefused(
          422,
          '"auto_merge" must be false: merging is not supported by the local GitHub',
        )
      }
      const contexts = body['required_contexts']
      if (!Array.isArray(contexts) || contexts.length > 0) {
        throw new RequestRefused(
          422,
          '"required_contexts" must be []: others are not supported by the local GitHub',
        )
      }
      const environment = textField(body, 'environment', 'production')
      const deployment = hub.deployments.create({
        repository,
        sha,
        ref,
        task: textField(body, 'task', 'deploy'),
        payload: body['payload'] ?? {},
        environment,
        originalEnvironment: environment,
        description: checkedDescription(body),
        creator: grant.login,
        transient: body['transient_environment'] === true,
        production: (body['production_environment'] ?? environment === 'production') === true,
      })
      return { status: 201, body: deploymentShape(request, deployment) }
    },
  },
  {
    method: 'GET',
    path: '/deployments/{deployment}',
    needs: READ,
    answer: (request) => ({ body: deploymentShape(request, deploymentOf(request)) }),
  },
  {
    method: 'GET',
    path: '/deployments/{deployment}/statuses',
    needs: READ,
    answer: (request) => {
      const deployment = deploymentOf(request)
      const all = [...deployment.statuses].reverse()
      return {
        body: pageOf(all, request.query).map((status) => statusShape(request, deployment, status)),
        total: all.length,
      }
    },
  },
  {
    method: 'POST',
    path: '/deployments/{deployment}/statuses',
    needs: WRITE,
    answer: (request) => {
      const { body, hub, grant } = request
      const deployment = deploymentOf(request)
      const state = textField(body, 'state')
      if (!STATES.includes(state)) {
        throw new RequestRefused(422, `"state" is '${state}'; it should be one of ${STATES.join(', ')}`)
      }
      const status = hub.deployments.setState(
        deployment,
        {
          state,
          creator: grant.login,
          description: checkedDescription(body),
          logUrl: textField(body, 'log_url', textField(body, 'target_url', '')),
          environmentUrl: textField(body, 'environment_url', ''),
          environment: textField(body, 'environment', deployment.environment),
        },
        { autoInactive: body['auto_inactive'] !== false },
      )
      return { status: 201, body: statusShape(request, deployment, status) }
    },
  },
]

const checkedDescription = (body: Readonly<Record<string, unknown>>): string => {
  const description = textField({ description: body['description'] ?? '' }, 'description')
  if (description.length > LONGEST_DESCRIPTION) {
    throw new RequestRefused(
      422,
      `Validation Failed: description is too long (maximum is ${LONGEST_DESCRIPTION} characters)`,
    )
  }
  return description
}
