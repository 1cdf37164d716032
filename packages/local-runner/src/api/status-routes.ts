import { RequestRefused } from '../errors.ts'
import type { Annotation } from '../run/record.ts'
import type { CheckRun, CommitStatus } from '../store.ts'
import { COMMIT_ROUTE, commitFor } from './git-routes.ts'
import { type ApiRequest, notFound, pageOf, type Route, stamp, textField } from './route.ts'

const checkShape = ({ hub, repository }: ApiRequest, check: CheckRun) => ({
  id: check.id,
  node_id: `CR_${check.id}`,
  head_sha: check.sha,
  name: check.name,
  status: check.status,
  conclusion: check.conclusion,
  app: { ...check.app, name: check.app.slug },
  started_at: stamp(check.startedAt),
  completed_at: check.completedAt === null ? null : stamp(check.completedAt),
  url: `${hub.url()}/repos/${repository}/check-runs/${check.id}`,
  html_url: `${hub.url()}/${repository}/runs/${check.id}`,
  output: { title: null, summary: null, text: null, annotations_count: 0 },
})

const statusShape = ({ hub, repository }: ApiRequest, status: CommitStatus) => ({
  id: status.id,
  state: status.state,
  context: status.context,
  description: status.description,
  target_url: status.targetUrl,
  url: `${hub.url()}/repos/${repository}/statuses/${status.sha}`,
  created_at: stamp(status.createdAt),
  updated_at: stamp(status.createdAt),
})

const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' } as const

/** What is said of no file stands at the first line of `.github`. */
const annotationShape = ({ level, message, title, file, line }: Annotation) => ({
  path: file ?? '.github',
  start_line: line ?? 1,
  end_line: line ?? 1,
  start_column: null,
  end_column: null,
  annotation_level: LEVELS[level],
  title: title ?? '',
  message,
  raw_details: '',
})

/** Checks set from outside, and those that the jobs of runs are: every job is a check run of its own. */
const checksAt = ({ hub, repository }: ApiRequest, sha: string): readonly CheckRun[] => [
  ...hub.store.checkRuns.filter((check) => check.repository === repository && check.sha === sha),
  ...hub.store.runs
    .filter((run) => run.repository === repository && run.sha === sha)
    .flatMap((run) =>
      run.jobs.map(
        (job): CheckRun => ({
          id: job.number,
          repository,
          sha,
          name: job.name,
          status:
            job.status === 'completed'
              ? 'completed'
              : job.status === 'in_progress'
                ? 'in_progress'
                : 'queued',
          conclusion: job.conclusion,
          app: { id: 15_368, slug: 'github-actions' },
          startedAt: job.startedAt ?? run.createdAt,
          completedAt: job.completedAt,
        }),
      ),
    ),
]

/** The newest of each name and app, unless `filter=all`. */
const latest = (checks: readonly CheckRun[]): readonly CheckRun[] => {
  const newest = new Map<string, CheckRun>()
  for (const check of [...checks].sort((a, b) => a.id - b.id))
    newest.set(`${check.app.id}/${check.name}`, check)
  return [...newest.values()]
}

const combined = (statuses: readonly CommitStatus[]): string => {
  if (statuses.some(({ state }) => state === 'error' || state === 'failure')) return 'failure'
  // Also when there is none at all.
  if (statuses.length === 0 || statuses.some(({ state }) => state === 'pending')) return 'pending'
  return 'success'
}

export const STATUS_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/commits/{ref+}/check-runs',
    needs: ['checks', 'read'],
    answer: async (request) => {
      const { sha } = await commitFor(request, request.params['ref'] ?? '')
      const { query } = request
      const all = checksAt(request, sha)
      const found = (query.get('filter') === 'all' ? all : latest(all))
        .filter((check) => (query.get('check_name') ?? check.name) === check.name)
        .filter((check) => (query.get('app_id') ?? String(check.app.id)) === String(check.app.id))
        .filter((check) => (query.get('status') ?? check.status) === check.status)
      return {
        body: {
          total_count: found.length,
          check_runs: pageOf(found, query).map((check) => checkShape(request, check)),
        },
        total: found.length,
      }
    },
  },
  {
    method: 'GET',
    path: '/check-runs/{check}/annotations',
    needs: ['checks', 'read'],
    answer: ({ hub, repository, params, query }) => {
      const job = hub.store.runs
        .filter((run) => run.repository === repository)
        .flatMap((run) => run.jobs)
        .find(({ number }) => String(number) === params['check'])
      const known = hub.store.checkRuns.some(
        (check) => check.repository === repository && String(check.id) === params['check'],
      )
      if (job === undefined && !known) throw notFound()
      const annotations = job?.annotations ?? []
      return { body: pageOf(annotations, query).map(annotationShape), total: annotations.length }
    },
  },
  {
    method: 'GET',
    path: '/commits/{ref+}/status',
    needs: ['statuses', 'read'],
    answer: async (request) => {
      const { sha } = await commitFor(request, request.params['ref'] ?? '')
      const newest = new Map<string, CommitStatus>()
      for (const status of request.hub.store.statuses) {
        if (status.repository === request.repository && status.sha === sha) newest.set(status.context, status)
      }
      const statuses = [...newest.values()]
      return {
        body: {
          state: combined(statuses),
          sha,
          total_count: statuses.length,
          statuses: pageOf(statuses, request.query).map((status) => statusShape(request, status)),
        },
        total: statuses.length,
      }
    },
  },
  {
    method: 'POST',
    path: '/statuses/{sha}',
    needs: ['statuses', 'write'],
    answer: async (request) => {
      const { body } = request
      const { sha } = await commitFor(request, request.params['sha'] ?? '')
      const state = textField(body, 'state')
      if (state !== 'error' && state !== 'failure' && state !== 'pending' && state !== 'success') {
        throw new RequestRefused(
          422,
          `"state" is '${state}'; it should be error, failure, pending or success`,
        )
      }
      const status = request.github.setCommitStatus({
        repository: request.repository,
        sha,
        state,
        context: textField(body, 'context', 'default'),
        description: textField(body, 'description', ''),
        targetUrl: textField(body, 'target_url', ''),
      })
      return { status: 201, body: statusShape(request, status) }
    },
  },
  COMMIT_ROUTE,
]
