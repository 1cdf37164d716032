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
import {
  type AwsClock,
  assumeRoleWithWebIdentity,
  awsAccount,
  awsClock,
  awsImages,
  awsParameters,
  awsPorts,
  type ConnectOptions,
  connect,
} from '@greenlight/aws'
import { createRepository } from '@greenlight/github'
import { createOutbound, type Outbound } from '@greenlight/outbound'
import {
  type Account,
  type Branches,
  type Clock,
  ConfigurationError,
  type Duration,
  type ForwardJob,
  type Images,
  type Journal,
  objectionTo,
  type Permit,
  type Policy,
  type PolicyReading,
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
  SECOND,
  type Settings,
  type TrustedOrigins,
} from '@greenlight/release'
import { type CommonInputs, type OverrideName, readCommonInputs } from './common-inputs.ts'
import { httpProbe } from './http-probe.ts'
import { type JobIdentity, jobIdentity } from './job-identity.ts'
import { type Judged, judgeByFile, mayAsk, readPolicyFile, tighten } from './policy.ts'
import { policyNotes } from './policy-notes.ts'
import { stopwatch, systemClock } from './system-clock.ts'
import { VERSION } from './version.ts'

/** What is known before the config is: who runs, for what, and how to read the repository. */
export interface Scene {
  readonly inputs: Inputs
  readonly repository: Repository & Branches
  /** The commit that the run was started for. */
  readonly commit: string
  /** The branch or tag that the run was started for. */
  readonly ref: Ref
  /** `owner/repo#run_id`: a re-run is the same holder. */
  readonly holder: string
  readonly signal: AbortSignal
  readonly clock: Clock
  /**
   * Reads the config at the commit and connects to AWS as the role of this action, or as the one that is named.
   * @param parts.metrics another source of metrics than CloudWatch, when the config names one; only an action that judges
   *   needs it
   * @param parts.as another of the config's roles than that of this action
   */
  open(parts?: { readonly metrics?: MetricsSource; readonly as?: keyof Settings['roles'] }): Promise<Tools>
}

/** Everything that an action may use. */
export interface Tools {
  readonly settings: Settings
  readonly provenance: readonly Provenance[]
  /** What the tag may not loosen; undefined without a policy, and where nobody asks for one. */
  readonly policy: Policy | undefined
  /** What came of looking for it. */
  readonly policyReading: PolicyReading
  readonly ports: Ports
  readonly account: Account
  readonly images: Images
  readonly probe: Probe
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
  readonly fetch: typeof fetch
}) => Promise<Partial<Pick<Ports, 'metrics'>>>

/**
 * What an action does about the repository's policy. `refuse`: a config outside it, or a policy that cannot be known, ends
 * the run before anybody else is asked. `report`: the same is a gate among the others, as long as no credentials would go
 * where the policy admits none. `tell`: afterwards, in a sentence; what takes traffic back waits for nothing and nobody.
 */
export type PolicyUse = 'refuse' | 'report' | 'tell'

export interface Act {
  readonly name: string
  /** Which of the config's roles it assumes when no input names one. */
  readonly role: keyof Settings['roles']
  readonly overrides: readonly OverrideName[]
  readonly policy: PolicyUse
  readonly work: (scene: Scene) => Promise<Report>
}

/** Runs an action: the one place where inputs, adapters and the domain meet. */
export const act = (act: Act, host: HostProcess): Promise<void> => {
  const outbound = createOutbound({ env: host.env, clock: systemClock })
  const main = async (kit: Kit): Promise<Ran> => {
    for (const secret of outbound.secrets) kit.secrets.keep(secret)
    kit.log.line(`Greenlight ${act.name} ${VERSION}`)
    // A way back does not wait for a proxy that none of its requests may need.
    if (act.policy !== 'tell') outbound.check()
    const common = readCommonInputs(kit.inputs, act.overrides)
    const { scene, opened } = sceneOf(kit, common, act, outbound)
    const report = await act.work(scene)
    const ran = tell(kit, report, `Done: ${report.outputs['serving'] || 'nothing'} serves`)
    const judged = opened()
    if (act.policy === 'tell' && judged !== undefined) {
      const { log, signal } = kit
      const notes = await policyNotes({ judged, clock: systemClock, log, signal }, (until) =>
        repositoryOf(kit, common.githubToken, until, outbound),
      )
      if (notes.length > 0) kit.summary.add(notes)
    }
    return ran
  }
  return run(main, host, { fetch: outbound.fetch, clock: systemClock })
}

/** Runs an action that asks GitHub alone: it needs no config and no role. */
export const actOnGitHub = (
  { name, work }: { readonly name: string; readonly work: (scene: RunScene) => Promise<Report> },
  host: HostProcess,
): Promise<void> => {
  const outbound = createOutbound({ env: host.env, clock: systemClock })
  const main = async (kit: Kit): Promise<Ran> => {
    for (const secret of outbound.secrets) kit.secrets.keep(secret)
    kit.log.line(`Greenlight ${name} ${VERSION}`)
    outbound.check()
    const { inputs, context, signal } = kit
    const github = repositoryOf(kit, inputs.secret('github-token'), signal, outbound)
    return tell(kit, await work({ inputs, github, runId: context.runId, ref: refOf(kit) }), 'Done')
  }
  return run(main, host, { fetch: outbound.fetch, clock: systemClock })
}

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

const repositoryOf = ({ context }: Kit, token: Secret, signal: AbortSignal, { fetch }: Outbound) =>
  createRepository({
    token,
    apiUrl: context.apiUrl,
    repository: context.repository,
    clock: systemClock,
    signal,
    fetch,
  })

const sceneOf = (kit: Kit, common: CommonInputs, act: Act, outbound: Outbound) => {
  const { inputs, signal, context } = kit
  const repository = repositoryOf(kit, common.githubToken, signal, outbound)
  let judged: Judged | undefined
  const scene: Scene = {
    inputs,
    repository,
    commit: context.sha,
    ref: refOf(kit),
    holder: holderOf(kit),
    signal,
    clock: systemClock,
    open: ({ metrics, as = act.role } = {}) =>
      open({ kit, common, act, role: as, repository, metrics, outbound }, (settings) => {
        judged = settings
      }),
  }
  return { scene, opened: () => judged }
}

/** A rollback judges nothing: what is wrong there, or was right for an earlier version of the suite, must not stop it. */
const NOT_FOR_THE_WAY_BACK = ['metrics', 'judge'] as const

const open = async (
  parts: {
    readonly kit: Kit
    readonly common: CommonInputs
    readonly act: Act
    readonly role: keyof Settings['roles']
    readonly repository: Repository & Branches
    readonly metrics: MetricsSource | undefined
    readonly outbound: Outbound
  },
  opened: (judged: Judged) => void,
): Promise<Tools> => {
  const { kit, common, act, role, repository, metrics, outbound } = parts
  const { context, env, signal, log } = kit
  const commit = context.sha
  const { configPath } = common
  const [text, { loadPolicy, loadSettings }, policyFile] = await Promise.all([
    repository.readFile({ path: configPath, commit }),
    import('./config.ts'),
    act.policy === 'tell' ? undefined : readPolicyFile(repository),
  ])
  if (text === undefined) {
    throw new ConfigurationError({
      what: `There is no file ${configPath} at ${commit.slice(0, 12)}`,
      next: 'Commit the config there, or name its path in the input config.',
    })
  }
  const without = act.role === 'rollback' ? NOT_FOR_THE_WAY_BACK : []
  const { settings, provenance } = loadSettings({
    text,
    path: configPath,
    inputs: common.overrides,
    env,
    without,
  })
  const judged = asUsed({ settings, provenance, unread: without }, common, role)
  opened(judged)
  const byFile: PolicyReading =
    policyFile === undefined ? { state: 'unread' } : judgeByFile(policyFile, judged, loadPolicy)
  if (act.policy === 'refuse' || !mayAsk(byFile)) hold(byFile)
  const identity = jobIdentity(kit)
  const outside = { agents: outbound.agents, clock: systemClock }
  const journal = logJournal(log)
  const clock = awsClock(systemClock, (ahead) => tellDifference(journal, ahead))
  const credentials = credentialsOf(kit, common, settings, role, { identity, clock, outside })
  // A role is assumed in any case: the answer tells AWS's time before anything is reckoned with it. When it is not given,
  // the first call that needs it says why.
  await credentials?.().catch(() => undefined)
  const session = connect({
    region: settings.region,
    signal,
    outside,
    userAgent: ['greenlight', VERSION],
    environment: kit.env,
    keep: (secret) => void kit.secrets.keep(secret),
    clock,
    ...(credentials === undefined ? {} : { credentials }),
  })
  const policyReading = await tighten(byFile, judged, awsParameters(session, settings), loadPolicy)
  if (act.policy === 'refuse') hold(policyReading)
  const policy = policyReading.state === 'read' ? policyReading.policy : undefined
  const images = awsImages(session, settings)
  const whereItRuns = {
    settings,
    demands: policy?.environments,
    repository: context.repository.fullName,
    claims: identity.claims,
    environment: (name: string) => repository.environment(name),
    journal,
    clock: systemClock,
  }
  return {
    settings,
    provenance,
    policy,
    policyReading,
    ports: {
      ...awsPorts(session, settings, { clock }),
      ...(await metrics?.({ settings, trusted: policy?.origins, signal, fetch: outbound.fetch })),
      clock,
      journal,
    },
    account: awsAccount(session),
    images,
    probe: httpProbe({ fetch: outbound.fetch, clock: systemClock, stopwatch, origin: settings.smoke.url }),
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

/** @throws what a policy has against the release */
const hold = (reading: PolicyReading): void => {
  const objection = objectionTo(reading)
  if (objection !== undefined) throw objection
}

/** The settings that a policy judges: an input may name another role than the config. */
const asUsed = (judged: Judged, { roleToAssume }: CommonInputs, role: keyof Settings['roles']): Judged => {
  if (roleToAssume === undefined) return judged
  const { settings, provenance } = judged
  return {
    ...judged,
    settings: { ...settings, roles: { ...settings.roles, [role]: roleToAssume } },
    provenance: [
      { path: `roles.${role}`, value: roleToAssume, source: 'input', name: 'role-to-assume' },
      ...provenance,
    ],
  }
}

const holderOf = ({ context }: Kit): string => `${context.repository.fullName}#${context.runId}`

/** Both clocks are in use: this machine's signs and waits, AWS's says when a lease is due. */
const tellDifference = (journal: Journal, ahead: Duration): void => {
  const seconds = Math.round(Math.abs(ahead) / SECOND)
  journal.record({
    at: systemClock.now(),
    kind: 'clock',
    text:
      ahead === 0
        ? 'The clock of this machine agrees with that of AWS again'
        : `The clock of this machine is ${seconds} s ${ahead > 0 ? 'behind' : 'ahead of'} that of AWS: times of leases are reckoned in AWS's time. Set this machine's clock right`,
  })
}

/** The role that the input names, else the config's for this action, else whatever the job's environment holds. */
const credentialsOf = (
  kit: Kit,
  common: CommonInputs,
  settings: Settings,
  role: keyof Settings['roles'],
  parts: {
    readonly identity: JobIdentity
    readonly clock: AwsClock
    readonly outside: NonNullable<ConnectOptions['outside']>
  },
) => {
  const { roles } = settings
  // Before there was a role for it alone, the job recover had that of the rollback.
  const arn = common.roleToAssume ?? roles[role] ?? (role === 'recover' ? roles.rollback : undefined)
  if (arn === undefined) return undefined
  const { context } = kit
  return assumeRoleWithWebIdentity({
    role: arn,
    region: settings.region,
    sessionName: `greenlight-${context.runId}-${context.runAttempt}`,
    token: parts.identity.tokenForAws,
    clock: parts.clock,
    outside: parts.outside,
  })
}
