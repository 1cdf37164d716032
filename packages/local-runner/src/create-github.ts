import { mkdirSync } from 'node:fs'
import { join, resolve as resolvePath } from 'node:path'
import { openIssuer } from './api/oidc.ts'
import { listen } from './api/server.ts'
import { Tokens } from './api/tokens.ts'
import { Deployments } from './deployments.ts'
import { openEnvironments } from './environments.ts'
import { RequestRefused } from './errors.ts'
import type { GitHubEvent, Happening } from './events.ts'
import type { GitHub, Review } from './github.ts'
import { type Hub, repositoryOf } from './hub.ts'
import type { GitHubOptions } from './options.ts'
import { Approvals } from './run/approvals.ts'
import { ConcurrencyGroups } from './run/concurrency.ts'
import { IdTokens } from './run/id-tokens.ts'
import { markLost } from './run/mark-lost.ts'
import { GITHUB_CANCEL_TIMING } from './run/process.ts'
import { openReaper } from './run/reaper.ts'
import { type Run, type RunOrder, type Started, startRun } from './run/start-run.ts'
import { runOfDispatch, runsOfPush } from './run/triggers.ts'
import { openSources } from './source/source.ts'
import { type CheckRun, type CommitStatus, openStore } from './store.ts'
import { timeLapseEnvironment } from './time-lapse/environment.ts'
import { checkPermissions } from './workflow/check-permissions.ts'
import { DEFAULT_PERMISSIONS } from './workflow/permissions.ts'
import { workflowReader } from './workflow/read-workflow.ts'

/**
 * Opens a GitHub on loopback. Runs that an earlier process left in progress on the same work folder are
 * marked as lost.
 */
export const createGitHub = async (given: GitHubOptions): Promise<GitHub> => {
  const options = { ...given, workDir: resolvePath(given.workDir) }
  mkdirSync(options.workDir, { recursive: true })
  const { clock } = options
  const speed = options.speed ?? 1
  const epoch = options.epoch ?? { real: Date.now(), world: clock.now() }
  const node = options.node ?? process.execPath
  const searchPath = options.env?.['PATH'] ?? process.env['PATH'] ?? '/usr/bin:/bin'
  const listeners = new Set<(event: GitHubEvent) => void>()
  const unsupported: string[] = []
  const started = new Map<number, Started>()
  const emit = (event: Happening) => {
    if (event.type === 'unsupported-request') unsupported.push(`${event.method} ${event.path}`)
    for (const listener of [...listeners]) listener({ ...event, at: clock.now() } as GitHubEvent)
  }

  let url = ''
  const store = openStore(options.workDir)
  const sources = openSources({
    repositories: options.repositories,
    suites: options.suites ?? {},
    store: join(options.workDir, 'sources'),
    searchPath,
  })
  const issuer = openIssuer({ url: () => `${url}/_oidc`, workDir: options.workDir })
  const hub: Hub = {
    options,
    clock,
    store,
    sources,
    reader: workflowReader(sources),
    environments: openEnvironments(options),
    deployments: new Deployments({ store, clock, emit }),
    approvals: new Approvals(clock),
    concurrency: new ConcurrencyGroups(),
    tokens: new Tokens(),
    issuer,
    idTokens: new IdTokens({ issuer, clock, speed }),
    reaper: openReaper(node),
    timing: { ...GITHUB_CANCEL_TIMING, ...options.cancelTiming },
    node,
    searchPath,
    url: () => url,
    issuerUrl: () => `${url}/_oidc`,
    timeLapse: timeLapseEnvironment({ speed, epoch }),
    emit,
  }
  markLost(hub)

  const check = ({ repository, workflow }: RunOrder): void => {
    const defaults = repositoryOf(hub, repository).defaultPermissions ?? 'restricted'
    checkPermissions(workflow, DEFAULT_PERMISSIONS[defaults])
  }
  const begin = (order: RunOrder): Run => {
    const now = startRun(hub, order)
    started.set(now.run.id, now)
    return now.run
  }

  const github: GitHub = {
    get url() {
      return url
    },
    get issuer() {
      return hub.issuerUrl()
    },
    unsupported,
    runs: store.runs,

    push: async (pushed) => {
      const orders = await runsOfPush(hub, pushed)
      // All of them, before the first begins: a push that is refused has started nothing.
      for (const order of orders) check(order)
      return orders.map(begin)
    },
    dispatch: async (asked) => {
      const order = await runOfDispatch(hub, asked)
      check(order)
      return begin(order)
    },
    on: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    approve: (review) => decide(hub, review, 'approved'),
    reject: (review) => decide(hub, review, 'rejected'),
    run: (id) => started.get(id)?.run,
    killRunner: ({ run, job } = {}) =>
      [...started.values()]
        .filter(({ live }) => run === undefined || live.record.id === run)
        .flatMap(({ live }) => [...live.runners])
        .filter((runner) => job === undefined || runner.job === job)
        .map((runner) => {
          runner.lose()
          return runner.job
        }),
    tokenFor: (login) => hub.tokens.issueToPerson(login),

    setEnvironment: ({ repository, name, settings }) => {
      const { fullName } = repositoryOf(hub, repository)
      hub.environments.change(fullName, name, settings)
      hub.approvals.rulesChanged(fullName, name, settings)
    },
    setCheckRun: ({ repository, sha, name, status = 'completed', conclusion = 'success', app }) => {
      const check: CheckRun = {
        id: store.nextId(),
        repository: repositoryOf(hub, repository).fullName,
        sha,
        name,
        status,
        conclusion: status === 'completed' ? conclusion : null,
        app: app ?? { id: 15_368, slug: 'github-actions' },
        startedAt: clock.now(),
        completedAt: status === 'completed' ? clock.now() : null,
      }
      store.checkRuns.push(check)
      store.save()
      return check
    },
    setCommitStatus: ({ repository, sha, context, state, description = '', targetUrl = '' }) => {
      const status: CommitStatus = {
        id: store.nextId(),
        repository: repositoryOf(hub, repository).fullName,
        sha,
        context,
        state,
        description,
        targetUrl,
        createdAt: clock.now(),
      }
      store.statuses.push(status)
      store.save()
      return status
    },

    close: async () => {
      const open = [...started.values()].filter(({ run }) => run.record.status !== 'completed')
      for (const { run } of open) run.cancel()
      github.killRunner()
      await Promise.all(open.map(({ run }) => run.wait()))
      await server.close()
      await hub.reaper.close()
    },
  }
  const server = await listen(hub, github, options.port ?? 0)
  url = server.url
  return github
}

const decide = (hub: Hub, review: Review, state: 'approved' | 'rejected'): void => {
  const { environment, user, comment = '' } = review
  const id = typeof review.run === 'number' ? review.run : review.run.id
  const run = hub.store.runs.find((each) => each.id === id)
  if (run === undefined) throw new RequestRefused(404, `there is no run ${id}`)
  hub.approvals.review({ run, environment, user, state, comment })
  hub.emit({ type: 'approval-given', run: id, environment, state, user, comment })
}
