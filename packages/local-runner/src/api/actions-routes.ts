import { RequestRefused } from '../errors.ts'
import { type PendingApproval, whyNot } from '../run/approvals.ts'
import { user } from '../run/payload.ts'
import type { JobRecord, RunRecord } from '../run/record.ts'
import { deploymentShape } from './deployment-routes.ts'
import { environmentShape, reviewersShape } from './environment-routes.ts'
import { type ApiRequest, notFound, pageOf, type Route, stamp, textField } from './route.ts'

const READ = ['actions', 'read'] as const

const runOf = ({ hub, repository, params }: ApiRequest): RunRecord => {
  const found = hub.store.runs.find(
    (run) => run.id === Number(params['run']) && run.repository === repository,
  )
  if (found === undefined) throw notFound()
  return found
}

const runShape = ({ hub, repository }: ApiRequest, run: RunRecord) => ({
  id: run.id,
  name: run.workflow.name,
  display_title: run.title,
  node_id: `WFR_${run.id}`,
  run_number: run.number,
  run_attempt: run.attempt,
  event: run.event,
  status: run.status,
  conclusion: run.conclusion,
  head_branch: run.ref.replace(/^refs\/(tags|heads)\//, ''),
  head_sha: run.sha,
  path: run.workflow.path,
  workflow_id: run.workflow.id,
  actor: user(hub, run.actor),
  triggering_actor: user(hub, run.actor),
  url: `${hub.url()}/repos/${repository}/actions/runs/${run.id}`,
  html_url: `${hub.url()}/${repository}/actions/runs/${run.id}`,
  created_at: stamp(run.createdAt),
  run_started_at: stamp(run.createdAt),
  updated_at: stamp(run.updatedAt),
})

const jobShape = ({ hub, repository }: ApiRequest, run: RunRecord, job: JobRecord) => ({
  id: job.number,
  run_id: run.id,
  run_attempt: run.attempt,
  head_sha: run.sha,
  check_run_url: `${hub.url()}/repos/${repository}/check-runs/${job.number}`,
  // Nothing took a job that ended before it began.
  runner_id: job.startedAt === null ? 0 : 1,
  runner_name: job.startedAt === null ? '' : 'GitHub Actions 1',
  name: job.name,
  status: job.status,
  conclusion: job.conclusion,
  workflow_name: run.workflow.name,
  html_url: `${hub.url()}/${repository}/actions/runs/${run.id}/job/${job.number}`,
  started_at: stamp(job.startedAt ?? run.createdAt),
  completed_at: job.completedAt === null ? null : stamp(job.completedAt),
  steps: job.steps.map((step) => ({
    number: step.number,
    name: step.name,
    status: step.conclusion === null ? 'in_progress' : 'completed',
    conclusion: step.conclusion,
    started_at: stamp(step.startedAt),
    completed_at: step.completedAt === null ? null : stamp(step.completedAt),
  })),
})

const pendingShape = (request: ApiRequest, pending: PendingApproval) => ({
  environment: environmentShape(request, { name: pending.environment, settings: pending.settings }),
  wait_timer: pending.settings.waitTimer ?? 0,
  wait_timer_started_at: stamp(pending.since),
  current_user_can_approve: whyNot(pending, request.grant.login) === undefined,
  reviewers: reviewersShape(request, pending.settings),
})

const pendingOf = (request: ApiRequest, run: RunRecord): readonly PendingApproval[] => {
  const all = request.hub.approvals.pending(run.id)
  return all.filter((each, at) => all.findIndex((other) => other.environment === each.environment) === at)
}

export const ACTIONS_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/actions/runs',
    needs: READ,
    answer: (request) => {
      const all = request.hub.store.runs
        .filter((run) => run.repository === request.repository)
        .filter((run) =>
          ['event', 'status'].every((key) => matches(request, key, run[key as 'event' | 'status'])),
        )
        .filter((run) => matches(request, 'head_sha', run.sha))
        .reverse()
      return {
        body: {
          total_count: all.length,
          workflow_runs: pageOf(all, request.query).map((run) => runShape(request, run)),
        },
        total: all.length,
      }
    },
  },
  {
    method: 'GET',
    path: '/actions/runs/{run}',
    needs: READ,
    answer: (request) => ({ body: runShape(request, runOf(request)) }),
  },
  {
    method: 'GET',
    path: '/actions/runs/{run}/jobs',
    needs: READ,
    answer: (request) => {
      const run = runOf(request)
      return {
        body: {
          total_count: run.jobs.length,
          jobs: pageOf(run.jobs, request.query).map((job) => jobShape(request, run, job)),
        },
        total: run.jobs.length,
      }
    },
  },
  {
    method: 'GET',
    path: '/actions/runs/{run}/approvals',
    needs: READ,
    // No time and no attempt stand in it: so it is on GitHub.
    answer: (request) => ({
      body: runOf(request).approvals.map((approval) => ({
        environments: [environmentShape(request, { name: approval.environment, settings: {} })],
        state: approval.state,
        user: user(request.hub, approval.user),
        comment: approval.comment,
      })),
    }),
  },
  {
    method: 'GET',
    path: '/actions/runs/{run}/pending_deployments',
    needs: READ,
    answer: (request) => ({
      body: pendingOf(request, runOf(request)).map((pending) => pendingShape(request, pending)),
    }),
  },
  {
    method: 'POST',
    path: '/actions/runs/{run}/pending_deployments',
    needs: ['deployments', 'write'],
    answer: (request) => {
      const run = runOf(request)
      const ids = request.body['environment_ids']
      const state = textField(request.body, 'state')
      if (!Array.isArray(ids) || (state !== 'approved' && state !== 'rejected')) {
        throw new RequestRefused(422, '"environment_ids" should be a list, "state" approved or rejected')
      }
      const chosen = pendingOf(request, run).filter((pending) =>
        ids.includes(environmentShape(request, { name: pending.environment, settings: {} }).id),
      )
      if (chosen.length === 0)
        throw new RequestRefused(422, 'There are no pending deployment requests to review')
      const review = { run: run.id, user: request.grant.login, comment: textField(request.body, 'comment') }
      for (const { environment } of chosen) {
        if (state === 'approved') request.github.approve({ ...review, environment })
        else request.github.reject({ ...review, environment })
      }
      return {
        body: request.hub.store.deployments
          .filter((each) => each.run === run.id && chosen.some((one) => one.environment === each.environment))
          .map((each) => deploymentShape(request, each)),
      }
    },
  },
  {
    method: 'POST',
    path: '/actions/runs/{run}/cancel',
    needs: ['actions', 'write'],
    answer: (request) => {
      const run = runOf(request)
      if (run.status === 'completed') {
        throw new RequestRefused(409, 'Cannot cancel a workflow run that is completed.')
      }
      request.github.run(run.id)?.cancel()
      return { status: 202, body: {} }
    },
  },
  {
    method: 'POST',
    path: '/actions/workflows/{workflow}/dispatches',
    needs: ['actions', 'write'],
    answer: async (request) => {
      const { body, params, hub, repository } = request
      const given = body['inputs'] ?? {}
      if (typeof given !== 'object' || given === null)
        throw new RequestRefused(422, '"inputs" is not an object')
      const known = hub.store.runs.find(
        (run) => run.repository === repository && String(run.workflow.id) === params['workflow'],
      )
      const run = await request.github.dispatch({
        repository,
        workflow: known?.workflow.path ?? params['workflow'] ?? '',
        ref: textField(body, 'ref'),
        inputs: given as Record<string, string>,
        actor: request.grant.login,
      })
      return body['return_run_details'] === true
        ? {
            body: {
              workflow_run_id: run.id,
              run_url: `${hub.url()}/repos/${repository}/actions/runs/${run.id}`,
              html_url: `${hub.url()}/${repository}/actions/runs/${run.id}`,
            },
          }
        : { status: 204 }
    },
  },
]

const matches = ({ query }: ApiRequest, key: string, value: string): boolean => {
  const wanted = query.get(key)
  return wanted === null || wanted === value
}
