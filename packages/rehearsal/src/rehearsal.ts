import { appendFile, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { percentOn, type Settings, type Slot, soleSlot, stagesOf } from '@greenlight/release'
import { type Clients, startClients } from './clients/clients.ts'
import type { VersionSign } from './clients/protocol.ts'
import type { CloudView, RehearsalEvent } from './events.ts'
import type { Git } from './git.ts'
import type { CloudCall, LocalCloud } from './local-cloud.ts'
import type { LocalRunner, Run } from './local-runner.ts'
import { provision } from './provision.ts'
import { openReader, type Reader } from './reader.ts'
import { type Conclusion, type Observed, rowOf } from './report.ts'
import { rolesOf } from './roles.ts'
import { untilCalm, untilLeaseFires } from './settling.ts'
import { keepSummaries } from './summaries.ts'
import type { Template } from './template.ts'
import { type Now, startWatch, type Watch } from './watch.ts'

export interface RehearsalOptions {
  /** How many times faster than real time the world runs. */
  readonly speed: number
  readonly settings: Settings
  readonly template: Template
  readonly git: Git
  /** `owner/repo` of the caller. */
  readonly repository: string
  /** The full ref at which the caller's workflows call ours; absent when they do not. */
  readonly suiteRef?: string
  /** What the clients ask for, how often (per real second), and how answers tell their version. */
  readonly load: { readonly paths: readonly string[]; readonly rate: number; readonly sign: VersionSign }
  /** Where summaries, logs and the clients' record are kept. Created. */
  readonly output: string
  readonly signal: AbortSignal
  readonly emit: (event: RehearsalEvent) => void
  /** World time. */
  readonly now: () => number
  readonly startCloud: () => Promise<LocalCloud>
  readonly startRunner: (order: {
    readonly endpoint: string
    readonly smokeUrl: string
  }) => Promise<LocalRunner>
}

/** A world in which releases can be tried. */
export interface Rehearsal {
  /**
   * Builds the image of a tag and pushes the tag.
   * @param order.killRunnerAt kill the runner once the new version has this share, in percent
   */
  release(order: { readonly tag: string; readonly killRunnerAt?: number }): Promise<Observed>
  /** Dispatches the rollback workflow. */
  rollback(order: {
    readonly to: string
    /** The branch or tag from which the workflow is taken. */
    readonly ref: string
    readonly workflow: string
    readonly reason: string
  }): Promise<Observed>
  stop(): Promise<void>
}

/** Where a rollback is dispatched from, as docs/setup.md has it. */
const ROLLBACK_REF = 'refs/heads/main'

/** The slot that has less of the traffic: where a release will go. */
const idleSlot = ({ weights }: CloudView): Slot =>
  (percentOn(weights, 'blue') ?? 0) < (percentOn(weights, 'green') ?? 0) ? 'blue' : 'green'

/** The tag that holds all the traffic, when its tasks are all of one tag. */
const servingIn = ({ weights, slots }: CloudView): string | null => {
  const slot = soleSlot(weights)
  const tags = slot === undefined ? [] : Object.keys(slots[slot].tasks)
  return tags.length === 1 ? (tags[0] ?? null) : null
}

class RunningRehearsal implements Rehearsal {
  readonly #options: RehearsalOptions
  readonly #cloud: LocalCloud
  readonly #reader: Reader
  readonly #clients: Clients
  readonly #watch: Watch
  readonly #tags: Map<string, string>
  readonly #endpoints: { readonly endpoint: string; readonly smokeUrl: string }
  #runner: LocalRunner | undefined
  /** Real time up to which requests have been counted; undefined until the first release serves. */
  #countedTo: number | undefined
  #acts = 0

  constructor(parts: {
    readonly options: RehearsalOptions
    readonly cloud: LocalCloud
    readonly reader: Reader
    readonly clients: Clients
    readonly watch: Watch
    readonly tags: Map<string, string>
    readonly smokeUrl: string
  }) {
    this.#options = parts.options
    this.#cloud = parts.cloud
    this.#reader = parts.reader
    this.#clients = parts.clients
    this.#watch = parts.watch
    this.#tags = parts.tags
    this.#endpoints = { endpoint: parts.cloud.access.endpoint, smokeUrl: parts.smokeUrl }
  }

  async release({ tag, killRunnerAt }: { tag: string; killRunnerAt?: number }): Promise<Observed> {
    const { emit, now } = this.#options
    await this.#build(tag)
    const runner = await this.#readyRunner()
    return this.#observe({
      tag,
      kind: 'release',
      start: async () => {
        emit({ at: now(), kind: 'note', text: `git push origin ${tag}` })
        return runner.push(tag)
      },
      ...(killRunnerAt !== undefined && { killRunnerAt }),
    })
  }

  async rollback(order: { to: string; ref: string; workflow: string; reason: string }): Promise<Observed> {
    const { emit, now, settings } = this.#options
    const { to, workflow, reason } = order
    const runner = await this.#readyRunner()
    const inputs = { environment: settings.environment, to, reason }
    return this.#observe({
      tag: to,
      kind: 'rollback',
      start: async () => {
        emit({
          at: now(),
          kind: 'note',
          text: `gh workflow run ${workflow} -f to=${to} -f reason='${reason}'`,
        })
        return runner.dispatch({ workflow, ref: order.ref, inputs })
      },
    })
  }

  async stop(): Promise<void> {
    this.#watch.stop()
    this.#reader.close()
    // Nobody waits for a run that was interrupted to say goodbye.
    const runner = this.#options.signal.aborted ? this.#runner?.kill() : this.#runner?.stop()
    await Promise.allSettled([this.#clients.stop(), runner])
    await this.#cloud.stop()
  }

  /** The image of a tag is its tree, pushed under the tag's name as a build would have done. */
  async #build(tag: string): Promise<void> {
    const { git, settings, emit, now } = this.#options
    const commit = await git.commitOfTag(tag)
    if (commit === undefined) throw new Error(`${git.directory} has no tag ${tag}`)
    const directory = await mkdtemp(join(tmpdir(), 'greenlight-image-'))
    try {
      await git.export(commit, directory)
      const repository = settings.image.slice(settings.image.indexOf('/') + 1)
      const digest = await this.#cloud.pushImage({ repository, tag, directory })
      this.#tags.set(digest, tag)
      emit({ at: now(), kind: 'note', text: `image ${repository}:${tag} is ${digest.slice(0, 19)}…` })
    } finally {
      await rm(directory, { recursive: true, force: true })
    }
  }

  /** The runner; a new one, which the roles trust, when there is none or the last was killed. */
  async #readyRunner(): Promise<LocalRunner> {
    if (this.#runner !== undefined) return this.#runner
    const { emit, settings, template, repository, suiteRef } = this.#options
    const runner = await this.#options.startRunner(this.#endpoints)
    runner.onEvent((event) => {
      emit(event)
      void this.#log(event)
    })
    await this.#cloud.trustIssuer(runner.issuer)
    const { repositoryId, ownerId } = runner
    const caller = {
      repository,
      repositoryId,
      ownerId,
      rollbackRef: ROLLBACK_REF,
      ...(suiteRef !== undefined && { suiteRef }),
    }
    for (const role of rolesOf(settings, template, caller)) await this.#cloud.putRole(role)
    this.#runner = runner
    return runner
  }

  async #log(event: RehearsalEvent): Promise<void> {
    if (event.kind !== 'log') return
    const line = `${new Date(event.at).toISOString()} ${event.job}: ${event.text}\n`
    await appendFile(join(this.#options.output, `${this.#acts}.log`), line).catch(() => {})
  }

  async #observe(order: {
    readonly tag: string
    readonly kind: 'release' | 'rollback'
    readonly start: () => Promise<Run>
    readonly killRunnerAt?: number
  }): Promise<Observed> {
    const { tag, kind, killRunnerAt } = order
    const { now, emit, signal, output, settings, speed } = this.#options
    this.#acts += 1
    const before = await this.#watch.look()
    const candidate = idleSlot(before)
    const { next: firstCall } = await this.#cloud.calls(Number.MAX_SAFE_INTEGER)
    const startedAt = now()
    const run = await order.start()
    // When the world ends first, nobody waits for the result any more.
    run.result.catch(() => {})
    if (this.#countedTo === undefined) void this.#countFromFirstService()

    let conclusion: Conclusion
    let causeAt: number | undefined
    if (killRunnerAt === undefined) {
      const end = await Promise.race([run.result, aborted(signal)])
      conclusion = end.conclusion
      await keepSummaries(join(output, `${this.#acts}-${kind}-${tag}.md`), end)
      causeAt = await this.#lastLookAtMetrics(firstCall)
    } else {
      causeAt = await this.#killRunner(run, candidate, killRunnerAt)
      conclusion = 'lost'
      await untilLeaseFires(this.#watch, { ttl: settings.lease.ttl, leased: candidate, speed, signal })
    }

    const answering = await untilCalm(this.#watch, { speed, signal })
    const view = await this.#watch.look()
    const to = Date.now()
    const from = this.#countedTo ?? to
    this.#countedTo = to
    const tally = await this.#clients.count({ from, to })
    const slot = soleSlot(view.weights)
    const observed: Observed = {
      row: rowOf({
        tag,
        kind,
        conclusion,
        candidate,
        startedAt,
        shares: this.#watch.shares(candidate, startedAt),
        ...(causeAt !== undefined && { causeAt }),
        bakesAt: stagesOf(settings, false).find((stage) => stage.kind === 'bake')?.percent ?? 100,
        weights: view.weights,
        serving: servingIn(view),
        tally,
      }),
      running: slot === undefined ? [] : Object.keys(view.slots[slot].tasks).sort(),
      healthy: slot === undefined ? 0 : view.slots[slot].healthy,
      desired: slot === undefined ? 0 : view.slots[slot].desired,
      answering,
      lostReasons: tally.reasons,
    }
    emit({ at: now(), kind: 'ended', observed })
    return observed
  }

  /** Requests count from the moment in which one slot has all the traffic and answers all of it. */
  async #countFromFirstService(): Promise<void> {
    const { signal, emit, now } = this.#options
    const serves = ({ view, interval }: Now) =>
      servingIn(view) !== null && interval.tally.requests > 0 && interval.tally.lost === 0
    try {
      const { interval } = await this.#watch.until(serves, signal)
      if (this.#countedTo !== undefined) return
      this.#countedTo = interval.from
      emit({ at: now(), kind: 'serving' })
    } catch {
      // The rehearsal ended before anything served.
    }
  }

  async #killRunner(run: Run, candidate: Slot, percent: number): Promise<number> {
    const { emit, now, signal } = this.#options
    const reached = ({ view }: Now) => (percentOn(view.weights, candidate) ?? 0) >= percent
    const over = run.result.then(({ conclusion }) => {
      throw new Error(`the run ended with ${conclusion} before the new version had ${percent} %`)
    })
    await Promise.race([this.#watch.until(reached, signal), over])
    await this.#runner?.kill()
    this.#runner = undefined
    const at = now()
    emit({ at, kind: 'note', text: `the runner and its actions were killed with SIGKILL at ${percent} %` })
    return at
  }

  /** When metrics were last read before the last change of weights among the calls since `since`. World time. */
  async #lastLookAtMetrics(since: number): Promise<number | undefined> {
    const { calls } = await this.#cloud.calls(since)
    const isChange = ({ operation, error }: CloudCall) =>
      (operation === 'ModifyRule' || operation === 'ModifyListener') && error === undefined
    const change = calls.findLast(isChange)
    return calls.findLast(({ operation, at }) => operation === 'GetMetricData' && at <= (change?.at ?? 0))?.at
  }
}

const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    const refuse = () => reject(signal.reason)
    if (signal.aborted) refuse()
    else signal.addEventListener('abort', refuse, { once: true })
  })

/**
 * Builds the world: cloud, user's infrastructure, clients. Whatever was started is stopped again when
 * something fails on the way.
 */
export const startRehearsal = async (options: RehearsalOptions): Promise<Rehearsal> => {
  const { settings, template, output, now, emit, load } = options
  await mkdir(output, { recursive: true })
  const cloud = await options.startCloud()
  try {
    const { access } = cloud
    const balancer = await provision(settings, template, access)
    const origin = await cloud.balancerUrl(balancer)
    const tags = new Map<string, string>()
    const reader = await openReader(settings, access, { tagOf: (digest) => tags.get(digest), now })
    const clients = startClients({
      origin,
      host: new URL(settings.smoke.url).host,
      ...load,
      file: join(output, 'requests.ndjson'),
    })
    const watch = startWatch({ reader, clients, now, emit })
    return new RunningRehearsal({ options, cloud, reader, clients, watch, tags, smokeUrl: origin })
  } catch (error) {
    await cloud.stop()
    throw error
  }
}
