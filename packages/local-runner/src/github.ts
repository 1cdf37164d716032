import { mkdirSync } from 'node:fs'
import { join, resolve as resolvePath } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openIssuer } from './api/oidc.ts'
import { listen } from './api/server.ts'
import { Tokens } from './api/tokens.ts'
import { Deployments } from './deployments.ts'
import { openEnvironments } from './environments.ts'
import { RequestRefused } from './errors.ts'
import type { GitHubEvent, Happening } from './events.ts'
import { textsOf } from './expression/evaluate.ts'
import type { Values } from './expression/values.ts'
import { gitOf, type Hub, repositoryOf } from './hub.ts'
import type { GitHubOptions } from './options.ts'
import { Approvals } from './run/approvals.ts'
import { ConcurrencyGroups } from './run/concurrency.ts'
import { IdTokens } from './run/id-tokens.ts'
import { dispatchPayload, pushPayload } from './run/payload.ts'
import { GITHUB_CANCEL_TIMING } from './run/process.ts'
import { openReaper } from './run/reaper.ts'
import type { RunRecord } from './run/record.ts'
import { type Run, type Started, startRun } from './run/start-run.ts'
import { fullRef, openSources } from './source/source.ts'
import { type CheckRun, type CommitStatus, openStore } from './store.ts'
import { checkPermissions } from './workflow/check-permissions.ts'
import { readInputs } from './workflow/inputs.ts'
import type { Workflow } from './workflow/model.ts'
import { DEFAULT_PERMISSIONS } from './workflow/permissions.ts'
import { workflowReader } from './workflow/read-workflow.ts'
import { pushMatches } from './workflow/ref-filter.ts'

/** The local GitHub: repositories, runs and their runner, the REST API and the OIDC issuer. */
export interface GitHub {
  /** The base of the REST API: `http://127.0.0.1:PORT`. */
  readonly url: string
  /** The issuer of OIDC tokens; its discovery document and keys are served below it. */
  readonly issuer: string
  /** Requests to routes that this GitHub does not have: `GET /repos/acme/shop/rulesets`. */
  readonly unsupported: readonly string[]
  /** Every run known, those of earlier processes on the same work folder included. */
  readonly runs: readonly RunRecord[]
  /**
   * Tells that a ref was pushed; it must already stand in the repository. Starts every workflow at that
   * commit whose `on.push` wants it.
   * @param workflows only these files, by name
   * @throws InvalidWorkflow, Unsupported before anything runs
   */
  push(args: {
    repository: string
    ref: string
    actor?: string
    workflows?: readonly string[]
  }): Promise<readonly Run[]>
  /**
   * Starts a workflow by hand.
   * @param ref a branch or tag, short or full; the workflow is taken from there
   * @throws RequestRefused as the API would; InvalidWorkflow, Unsupported before anything runs
   */
  dispatch(args: {
    repository: string
    workflow: string
    ref: string
    inputs?: Readonly<Record<string, string | number | boolean>>
    actor?: string
  }): Promise<Run>
  /** Calls back at every event. Returns how to stop. */
  on(listener: (event: GitHubEvent) => void): () => void
  /** @throws RequestRefused when nothing waits or the user is no reviewer */
  approve(review: Review): void
  reject(review: Review): void
  run(id: number): Run | undefined
  /**
   * Loses runners as if their machines were gone: SIGKILL to every process, no post steps. The jobs fail;
   * jobs that need them go on, on other runners. Returns the ids of the jobs.
   * @param job only this one
   */
  killRunner(only?: { run?: number; job?: string }): readonly string[]
  /** A person's token for the API, good for everything. */
  tokenFor(login: string): string
  setCheckRun(given: {
    repository: string
    sha: string
    name: string
    status?: CheckRun['status']
    conclusion?: string | null
    app?: { id: number; slug: string }
  }): CheckRun
  setCommitStatus(given: {
    repository: string
    sha: string
    context: string
    state: CommitStatus['state']
    description?: string
    targetUrl?: string
  }): CommitStatus
  /** Ends everything: runs in progress count as lost. */
  close(): Promise<void>
}

export interface Review {
  readonly run: Run | number
  readonly environment: string
  readonly user: string
  readonly comment?: string
}

/** The first login that stands for "somebody" when no actor is named. */
const SOMEBODY = 'octocat'

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
    timeLapse: timeLapse({ speed, epoch }),
    emit,
  }
  markLost(hub)

  const begin = (args: Parameters<typeof startRun>[1]): Run => {
    const defaults = repositoryOf(hub, args.repository).defaultPermissions ?? 'restricted'
    checkPermissions(args.workflow, DEFAULT_PERMISSIONS[defaults])
    const now = startRun(hub, args)
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

    push: async ({ repository, ref, actor = SOMEBODY, workflows }) => {
      const { fullName } = repositoryOf(hub, repository)
      const git = gitOf(hub, fullName)
      const object = ref.startsWith('refs/') ? await git.refOf(ref) : undefined
      const sha = object === undefined ? undefined : await git.commitOf(ref)
      const commit = sha === undefined ? undefined : await git.commit(sha)
      if (object === undefined || commit === undefined) {
        throw new Error(`${fullName} has no ref '${ref}'; it should be one like refs/tags/v1.0.0`)
      }
      const source = sources.at(fullName, ref, commit.sha)
      const wanted: Workflow[] = []
      for (const path of await workflowFiles(hub, fullName, commit.sha)) {
        if (workflows !== undefined && !workflows.some((name) => path.endsWith(`/${name}`))) continue
        const push = (await hub.reader.triggers(source, path))?.push
        if (push === undefined || !pushMatches(push, ref, `${fullName}/${path}`)) continue
        const workflow = await hub.reader.read(source, path)
        if (workflow !== undefined) wanted.push(workflow)
      }
      const payload = pushPayload({
        hub,
        repository: fullName,
        ref,
        commit,
        object: object.sha,
        actor,
        defaultBranch: await git.defaultBranch(),
      })
      const title = commit.message.split('\n')[0] ?? ''
      return wanted.map((workflow) =>
        begin({
          repository: fullName,
          workflow,
          event: 'push',
          ref,
          sha: commit.sha,
          actor,
          payload,
          inputs: {},
          title,
        }),
      )
    },

    dispatch: async ({ repository, workflow: file, ref: asked, inputs: given = {}, actor = SOMEBODY }) => {
      const { fullName } = repositoryOf(hub, repository)
      const git = gitOf(hub, fullName)
      const ref = await fullRef(git, asked)
      const sha = ref.startsWith('refs/') ? await git.commitOf(ref) : undefined
      if (sha === undefined) throw new RequestRefused(422, `No ref found for: ${asked}`)
      const path = file.includes('/') ? file : `.github/workflows/${file}`
      const workflow = await hub.reader.read(sources.at(fullName, ref, sha), path)
      if (workflow === undefined)
        throw new RequestRefused(404, `${fullName} has no workflow '${path}' at ${ref}`)
      const { dispatch } = workflow.triggers
      if (dispatch === undefined) {
        throw new RequestRefused(422, `Workflow does not have 'workflow_dispatch' trigger`)
      }
      let inputs: Values
      try {
        inputs = readInputs(dispatch.inputs, given, { contexts: {} })
      } catch (cause) {
        throw new RequestRefused(422, cause instanceof Error ? cause.message : String(cause))
      }
      const payload = dispatchPayload({
        hub,
        repository: fullName,
        ref,
        inputs: textsOf(inputs),
        workflow: path,
        actor,
        defaultBranch: await git.defaultBranch(),
      })
      return begin({
        repository: fullName,
        workflow,
        event: 'workflow_dispatch',
        ref,
        sha,
        actor,
        payload,
        inputs,
        title: workflow.name,
      })
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

const workflowFiles = async (hub: Hub, repository: string, sha: string): Promise<readonly string[]> =>
  (await gitOf(hub, repository).list(sha, '.github/workflows'))
    .filter(({ type, path }) => type === 'blob' && /\.ya?ml$/.test(path))
    .map(({ path }) => path)

/** What was in progress when an earlier process ended was lost with it. */
const markLost = (hub: Hub): void => {
  for (const run of hub.store.runs) {
    if (run.status === 'completed') continue
    for (const job of run.jobs) {
      if (job.status === 'completed') continue
      job.lost = job.status === 'in_progress'
      job.conclusion = job.lost ? 'failure' : 'cancelled'
      job.status = 'completed'
      job.completedAt = hub.clock.now()
    }
    run.status = 'completed'
    run.conclusion = 'failure'
    run.updatedAt = hub.clock.now()
    hub.deployments.closeRun(run.id, 'failure')
  }
  hub.store.save()
}

/** What brings an unmodified program into world time; nothing when world time is real time. */
const timeLapse = ({
  speed,
  epoch,
}: {
  speed: number
  epoch: { real: number; world: number }
}): Readonly<Record<string, string>> => {
  if (speed === 1) return {}
  return {
    GREENLIGHT_EPOCH_REAL: String(epoch.real),
    GREENLIGHT_EPOCH_WORLD: String(epoch.world),
    GREENLIGHT_SPEED: String(speed),
    NODE_OPTIONS: `--require=${JSON.stringify(fileURLToPath(new URL('./time-lapse/preload.cjs', import.meta.url)))}`,
  }
}
