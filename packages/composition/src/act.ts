import {
  type HostProcess,
  type Inputs,
  type Kit,
  logJournal,
  type Ran,
  run,
  type Secret,
  writeReportFile,
} from '@greenlight/action-kit'
import { assumeRoleWithWebIdentity, awsAccount, awsImages, awsPorts, connect } from '@greenlight/aws'
import { createRepository } from '@greenlight/github'
import {
  type Account,
  type Clock,
  ConfigurationError,
  type EnvironmentDemands,
  type ForwardJob,
  type Images,
  type Permit,
  type Ports,
  type Probe,
  type Provenance,
  permitOf,
  prepareRelease,
  type Ref,
  type ReleasePlan,
  type Report,
  type Repository,
  type RunHistory,
  rollbackRemarks,
  type Settings,
  type TrustedOrigins,
} from '@greenlight/release'
import { type CommonInputs, type OverrideName, readCommonInputs } from './common-inputs.ts'
import { httpProbe } from './http-probe.ts'
import { type JobIdentity, jobIdentity } from './job-identity.ts'
import { stopwatch, systemClock } from './system-clock.ts'
import { VERSION } from './version.ts'

/** What is known before the config is: who runs, for what, and how to read the repository. */
export interface Scene {
  readonly inputs: Inputs
  readonly repository: Repository
  /** The commit that the run was started for. */
  readonly commit: string
  /** The branch or tag that the run was started for. */
  readonly ref: Ref
  /** `owner/repo#run_id`: a re-run is the same holder. */
  readonly holder: string
  readonly signal: AbortSignal
  readonly clock: Clock
  /**
   * Reads the config at the commit and connects to AWS as the role of this action.
   * @param parts.metrics another source of metrics than CloudWatch, when the config names one; only an action that judges
   *   needs it
   */
  open(parts?: { readonly metrics?: MetricsSource }): Promise<Tools>
}

/** Everything that an action may use. */
export interface Tools {
  readonly settings: Settings
  readonly provenance: readonly Provenance[]
  readonly ports: Ports
  readonly account: Account
  readonly images: Images
  readonly probe: Probe
  /** What the policy says of the GitHub environments of the jobs; absent without a policy. */
  readonly demands?: EnvironmentDemands | undefined
  /** Whether the job that runs may write, as a forward job of this kind. */
  permit(job: ForwardJob): Permit
  /** What is to be known of the environment of a rollback that has run. */
  rollbackRemarks(): Promise<readonly string[]>
  /** Fixes what the release of this tag will do. */
  prepare(tag: string, digest: string | undefined): Promise<ReleasePlan>
}

/** What is known to an action that asks GitHub alone. */
export interface RunScene {
  readonly inputs: Inputs
  readonly github: Repository & RunHistory
  readonly runId: string
  readonly ref: Ref
}

/** Nothing when CloudWatch is the source. */
export type MetricsSource = (order: {
  readonly settings: Settings
  /** Where the policy lets secrets go; undefined: there is no policy, and they go nowhere. */
  readonly trusted: TrustedOrigins | undefined
  readonly signal: AbortSignal
}) => Promise<Partial<Pick<Ports, 'metrics'>>>

export interface Act {
  readonly name: string
  /** Which of the config's roles it assumes when no input names one. */
  readonly role: keyof Settings['roles']
  readonly overrides: readonly OverrideName[]
  readonly work: (scene: Scene) => Promise<Report>
}

/** Runs an action: the one place where inputs, adapters and the domain meet. */
export const act = ({ name, role, overrides, work }: Act, host: HostProcess): Promise<void> =>
  run(async (kit) => {
    kit.log.line(`Greenlight ${name} ${VERSION}`)
    const common = readCommonInputs(kit.inputs, overrides)
    const report = await work(sceneOf(kit, common, role))
    return tell(kit, report, `Done: ${report.outputs['serving'] || 'nothing'} serves`)
  }, host)

/** Runs an action that asks GitHub alone: it needs no config and no role. */
export const actOnGitHub = (
  { name, work }: { readonly name: string; readonly work: (scene: RunScene) => Promise<Report> },
  host: HostProcess,
): Promise<void> =>
  run(async (kit) => {
    kit.log.line(`Greenlight ${name} ${VERSION}`)
    const { inputs, context } = kit
    const github = githubOf(kit, inputs.secret('github-token'))
    return tell(kit, await work({ inputs, github, runId: context.runId, ref: refOf(kit) }), 'Done')
  }, host)

/** Hands over what an action reports. */
const tell = (kit: Kit, report: Report, done: string): Ran => {
  for (const [output, value] of Object.entries(report.outputs)) kit.outputs.set(output, value)
  for (const { output, name: file, text } of report.files ?? []) {
    const written = writeReportFile(kit.env, { name: file, text: kit.secrets.redact(text) })
    kit.outputs.set(output, written ?? '')
  }
  kit.summary.add(report.document)
  for (const { title, text } of report.notices ?? []) {
    kit.log.line(`${title}: ${text}`)
    kit.log.error(title, text)
  }
  const { what, next } = report.failure ?? { what: done, next: '' }
  return { ending: report.ending, why: what, ...(next === '' ? {} : { next }) }
}

const refOf = ({ context }: Kit): Ref => ({ type: context.refType, name: context.refName })

const githubOf = ({ context, signal }: Kit, token: Secret): Repository & RunHistory =>
  createRepository({
    token,
    apiUrl: context.apiUrl,
    repository: context.repository,
    clock: systemClock,
    signal,
  })

const sceneOf = (kit: Kit, common: CommonInputs, role: keyof Settings['roles']): Scene => {
  const { inputs, signal, context } = kit
  const repository = githubOf(kit, common.githubToken)
  return {
    inputs,
    repository,
    commit: context.sha,
    ref: refOf(kit),
    holder: holderOf(kit),
    signal,
    clock: systemClock,
    open: ({ metrics } = {}) => open(kit, common, role, repository, metrics),
  }
}

/** A rollback judges nothing: what is wrong there, or was right for an earlier version of the suite, must not stop it. */
const NOT_FOR_THE_WAY_BACK = ['metrics', 'judge'] as const

/** No policy is read yet: so no origin is trusted with a secret. */
const POLICY: TrustedOrigins | undefined = undefined
/** Nor is anything demanded of the GitHub environments but by the config. */
const DEMANDS: EnvironmentDemands | undefined = undefined

const open = async (
  kit: Kit,
  common: CommonInputs,
  role: keyof Settings['roles'],
  repository: Repository,
  metrics: MetricsSource | undefined,
): Promise<Tools> => {
  const { context, env, signal, log } = kit
  const commit = context.sha
  const { configPath } = common
  const [text, { loadSettings }] = await Promise.all([
    repository.readFile({ path: configPath, commit }),
    import('./config.ts'),
  ])
  if (text === undefined) {
    throw new ConfigurationError({
      what: `There is no file ${configPath} at ${commit.slice(0, 12)}`,
      next: 'Commit the config there, or name its path in the input config.',
    })
  }
  const without = role === 'rollback' ? NOT_FOR_THE_WAY_BACK : []
  const { settings, provenance } = loadSettings({
    text,
    path: configPath,
    inputs: common.overrides,
    env,
    without,
  })
  const identity = jobIdentity(kit)
  const session = connect({
    region: settings.region,
    signal,
    userAgent: ['greenlight', VERSION],
    environment: kit.env,
    keep: (secret) => void kit.secrets.keep(secret),
    ...credentialsOf(kit, common, settings, role, identity),
  })
  const journal = logJournal(log)
  const images = awsImages(session, settings)
  const whereItRuns = {
    settings,
    demands: DEMANDS,
    repository: context.repository.fullName,
    claims: identity.claims,
    environment: (name: string) => repository.environment(name),
    journal,
    clock: systemClock,
  }
  return {
    settings,
    provenance,
    ports: {
      ...awsPorts(session, settings, { clock: systemClock }),
      ...(await metrics?.({ settings, trusted: POLICY, signal })),
      clock: systemClock,
      journal,
    },
    account: awsAccount(session),
    images,
    probe: httpProbe({ fetch, clock: systemClock, stopwatch, origin: settings.smoke.url }),
    demands: DEMANDS,
    permit: (job) => permitOf({ job, ...whereItRuns }),
    rollbackRemarks: () => rollbackRemarks(whereItRuns),
    prepare: (tag, digest) =>
      prepareRelease({
        settings,
        tag,
        commit,
        repository,
        images,
        holder: holderOf(kit),
        ...(digest === undefined ? {} : { digest }),
      }),
  }
}

const holderOf = ({ context }: Kit): string => `${context.repository.fullName}#${context.runId}`

/** The role that the input names, else the config's for this action, else whatever the job's environment holds. */
const credentialsOf = (
  kit: Kit,
  common: CommonInputs,
  settings: Settings,
  role: keyof Settings['roles'],
  identity: JobIdentity,
) => {
  const arn = common.roleToAssume ?? settings.roles[role]
  if (arn === undefined) return {}
  const { context } = kit
  return {
    credentials: assumeRoleWithWebIdentity({
      role: arn,
      region: settings.region,
      sessionName: `greenlight-${context.runId}-${context.runAttempt}`,
      token: identity.tokenForAws,
      clock: systemClock,
    }),
  }
}
