import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { rehearsedPolicy } from '@greenlight/config'
import { POLICY_PATH, type Settings } from '@greenlight/release'
import { askFor } from './ask.ts'
import type { VersionSign } from './clients/protocol.ts'
import type { RehearsalEvent } from './events.ts'
import type { Git } from './git.ts'
import type { LocalRunner } from './local-runner.ts'
import type { Project } from './project.ts'
import { type Rehearsal, startRehearsal } from './rehearsal.ts'
import type { Observed, ReleaseRow, Report } from './report.ts'
import { startRunner } from './runner/runner.ts'
import { startCloud } from './start-cloud.ts'
import { keepSummaries } from './summaries.ts'
import { type Promised, verify } from './verify.ts'
import { openView, type Terminal } from './view/live.ts'
import { paint } from './view/paint.ts'
import { table } from './view/table.ts'

/** Who approves where the deployment asks for it. */
const REVIEWER = 'olivia'
/** Real milliseconds between two pictures. */
const FRAME = 125
/** Where no AWS answers: without a local cloud a job must not find the real one. Port 9 discards, by RFC 863. */
const NOBODY = 'http://127.0.0.1:9'

export interface PlayOptions {
  readonly git: Git
  /** `owner/repo` of the caller. */
  readonly repository: string
  /** How many times faster than real time the world runs. */
  readonly speed: number
  /** Requests per real second. */
  readonly rate: number
  /** Header of every answer that names the version; absent: only the version page tells. */
  readonly versionHeader?: string
  /** Pages that the clients ask for besides those of the smoke test. */
  readonly paths?: readonly string[]
  /** Secrets of the caller's repository, by name; absent: none. */
  readonly secrets?: Readonly<Record<string, string>>
  /** What the machine of the runner has in its environment besides: proxies, for example. */
  readonly machine?: Readonly<Record<string, string>>
  /** The checkout of the suite. */
  readonly suite: string
  /** Where what is worth keeping goes. */
  readonly output: string
  /** Where the view is shown, and whether in colour. */
  readonly terminal: Terminal & NodeJS.WritableStream
  readonly colour: boolean
  /** Where a person answers; absent: everything is approved. */
  readonly ask?: Readable
  /** Leave the work folders on disk. */
  readonly keep: boolean
  readonly signal: AbortSignal
}

/** One act: announces itself and is performed. */
export interface ActToPlay {
  readonly tag: string
  readonly title: string
  readonly expect: Promised['expect']
  perform(rehearsal: Rehearsal): Promise<Observed>
}

export interface Played {
  readonly report: Report
  /** Broken promises, in sentences; empty when everything came true. */
  readonly broken: readonly string[]
}

/** The policy at the head of the default branch, as far as it can be kept here; none when there is none. */
const policyOf = async (git: Git, environment: string, balancer: string) => {
  const text = await git.readFile(`refs/heads/${await git.defaultBranch()}`, POLICY_PATH)
  return text === undefined ? undefined : rehearsedPolicy({ text, environment, balancer })
}

const pathsOf = (settings: Settings, more: readonly string[]): readonly string[] => {
  const { version, checks } = settings.smoke
  const asked = checks.filter(({ method, expect }) => method === 'GET' && expect.status < 400)
  return [...new Set([...more, ...asked.map(({ path }) => path), version.path])]
}

const signOf = ({ smoke: { version } }: Settings, header: string | undefined): VersionSign => {
  const named = header ?? ('header' in version ? version.header : undefined)
  return {
    ...(named !== undefined && { header: named.toLowerCase() }),
    ...('json' in version && { page: { path: version.path, json: version.json } }),
  }
}

/** What any play needs, whatever is played: time, a view, and how to start the runner. */
const openBackstage = async (options: PlayOptions) => {
  const { git, repository, speed, secrets = {}, suite, output, terminal, colour, keep, ask } = options
  const begun = Date.now()
  const epoch = { real: begun, world: begun }
  const view = openView(terminal, { speed, colour })
  const frames = setInterval(() => view.draw(), FRAME)
  const work = await mkdtemp(join(tmpdir(), 'greenlight-'))
  await mkdir(output, { recursive: true })

  const approve = async (environment: string): Promise<boolean> => {
    if (ask === undefined) return true
    view.pause()
    const approved = await askFor({ input: ask, output: terminal })(environment)
    view.resume()
    return approved
  }

  let port: number | undefined
  return {
    epoch,
    work,
    now: () => Math.floor(epoch.world + (Date.now() - epoch.real) * speed),
    emit: (event: RehearsalEvent) => view.show(event),
    /** @param github the environments on GitHub; absent: none is known */
    startRunner: async (
      env: Readonly<Record<string, string>>,
      github?: Settings['github'],
      atDefaultBranch: Readonly<Record<string, string>> = {},
    ) => {
      const environments =
        github === undefined
          ? {}
          : {
              [github.rollback]: { reviewers: [] },
              [github.traffic]: { reviewers: [] },
              [github.deploy]: { reviewers: [REVIEWER] },
            }
      // Bundles are made for Node.js 24; on an older one the SDK would warn in every log.
      const quiet = { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true', ...env }
      const known = { repository, gitDir: git.directory, suite, environments, secrets }
      const branch = { defaultBranch: await git.defaultBranch(), atDefaultBranch }
      const order = { speed, epoch, ...known, ...branch, env: quiet }
      const again = port === undefined ? {} : { port }
      const runner = await startRunner({ ...order, ...again, workDir: join(work, 'github') }, approve)
      port = runner.port
      return runner
    },
    report: (releases: readonly ReleaseRow[]): Report => ({
      releases,
      wallSeconds: Math.round((Date.now() - begun) / 100) / 10,
      timeLapse: speed,
    }),
    close: async () => {
      clearInterval(frames)
      view.end()
      if (keep) terminal.write(`Kept: ${work}\n`)
      else await rm(work, { recursive: true, force: true })
    },
  }
}

/** Builds a world, plays the acts in it one after the other, and takes it down again, whatever happens. */
export const play = async (
  options: PlayOptions,
  project: Project,
  acts: readonly ActToPlay[],
): Promise<Played> => {
  const { git, repository, speed, rate, output, signal } = options
  const { settings } = project
  const backstage = await openBackstage(options)
  const { epoch, work, now, emit } = backstage
  const promised: Promised[] = []
  let rehearsal: Rehearsal | undefined
  try {
    rehearsal = await startRehearsal({
      speed,
      ...project,
      git,
      repository,
      load: {
        rate,
        paths: pathsOf(settings, options.paths ?? []),
        sign: signOf(settings, options.versionHeader),
      },
      output,
      signal,
      emit,
      now,
      startCloud: () => {
        const { region, account } = settings
        return startCloud({ speed, epoch, region, account, store: join(work, 'cloud') })
      },
      startRunner: async ({ endpoint, smokeUrl }) => {
        const policy = await policyOf(git, settings.environment, smokeUrl)
        for (const note of policy?.notes ?? []) emit({ at: now(), kind: 'note', text: note })
        const env = {
          AWS_ENDPOINT_URL: endpoint,
          AWS_REGION: settings.region,
          AWS_EC2_METADATA_DISABLED: 'true',
          SMOKE_URL: smokeUrl,
        }
        const files = policy === undefined || policy.notes.length === 0 ? {} : { [POLICY_PATH]: policy.text }
        return backstage.startRunner({ ...env, ...options.machine }, settings.github, files)
      },
    })
    for (const [index, { tag, title, expect, perform }] of acts.entries()) {
      emit({ at: now(), kind: 'act', number: index + 1, of: acts.length, tag, title })
      promised.push({ expect, observed: await perform(rehearsal) })
    }
  } finally {
    await rehearsal?.stop()
    await backstage.close()
  }
  const report = backstage.report(promised.map(({ observed }) => observed.row))
  return { report, broken: verify(promised) }
}

/**
 * Runs the workflow of a tag whose config cannot be read: there is nothing that could be provisioned, and the
 * run itself shows what is wrong.
 */
export const playUnreadable = async (
  options: PlayOptions,
  { tag, why }: { readonly tag: string; readonly why: string },
): Promise<Played> => {
  const backstage = await openBackstage(options)
  const { now, emit } = backstage
  const nowhere = { blue: 0, green: 0 }
  let runner: LocalRunner | undefined
  try {
    emit({ at: now(), kind: 'act', number: 1, of: 1, tag, title: 'its config cannot be read' })
    runner = await backstage.startRunner({ AWS_ENDPOINT_URL: NOBODY, AWS_EC2_METADATA_DISABLED: 'true' })
    runner.onEvent(emit)
    const run = await runner.push(tag)
    const end = await run.result
    await keepSummaries(join(options.output, `1-release-${tag}.md`), end)
    const row: ReleaseRow = {
      tag,
      kind: 'release',
      conclusion: end.conclusion,
      outcome: 'refused',
      serving: null,
      weights: nowhere,
      steps: [],
      requests: 0,
      lost: 0,
      failedByVersion: {},
      rollbackSeconds: null,
      deploySeconds: null,
    }
    return { report: backstage.report([row]), broken: [`${tag}: ${why.replaceAll('\n', '\n  ')}`] }
  } finally {
    await runner?.stop()
    await backstage.close()
  }
}

/** Tells the end of a story to a person. */
export const tellEnd = (
  { report, broken }: Played,
  options: { readonly terminal: Terminal; readonly colour: boolean; readonly output: string },
): void => {
  const { terminal, output } = options
  const colours = paint(options.colour)
  const width = terminal.isTTY === true ? (terminal.columns ?? 80) : 160
  const lines = [
    '',
    ...table(report.releases, { width, paint: colours }),
    '',
    `${report.wallSeconds} s of real time, the world ran ${report.timeLapse} times faster. Every other time above is the world's.`,
    `Job summaries, logs and the clients' record of every request: ${output}`,
    ...(broken.length === 0
      ? [colours.green('Everything that was promised came true.')]
      : [
          colours.red('Not everything that was promised came true:'),
          ...broken.map((line) => `  ${line}`),
          'Reasons, stopped tasks and their last log lines stand in the job summaries: the .md files there.',
        ]),
  ]
  terminal.write(`${lines.join('\n')}\n`)
}
