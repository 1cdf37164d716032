import {
  type Account,
  type Branches,
  type Clock,
  ConfigurationError,
  type Document,
  describeDuration,
  EARLY_GATES,
  GATES,
  type Gate,
  type GateReport,
  headline,
  type Images,
  isEmpty,
  liveOutputs,
  MINUTE,
  OutsidePolicy,
  observe,
  otherSlot,
  type PolicyReading,
  type Ports,
  type Provenance,
  paragraph,
  type Ref,
  type Report,
  type Repository,
  runGates,
  type Seen,
  type Settings,
  soleSlot,
  stagesOf,
  table,
  versionOfTag,
  withinPolicy,
} from '@greenlight/release'

const BUDGET = 5 * MINUTE

export interface ValidateOrder {
  readonly tag: string
  /** The commit that this run was started for. */
  readonly commit: string
  /** What this run was started for. */
  readonly ref: Ref
  readonly holder: string
  readonly settings: Settings
  readonly provenance: readonly Provenance[]
  /** What came of looking for the repository's policy. */
  readonly policyReading: PolicyReading
  readonly ports: Pick<Ports, 'traffic' | 'slots' | 'lease' | 'clock'>
  readonly account: Account
  readonly images: Images
  readonly repository: Repository & Branches
  readonly gates?: readonly Gate[]
}

/** Asks once, however often it is asked for. */
const once = <T>(ask: () => Promise<T>): (() => Promise<T>) => {
  let asked: Promise<T> | undefined
  return () => {
    asked ??= ask()
    return asked
  }
}

/**
 * The config cannot be used, or would lead where the repository's policy admits nobody, so most gates cannot be asked;
 * those that can are asked all the same, so that one run tells everything that is known to be wrong. Any other error is not about the config and is thrown on.
 */
export const refuseConfig = async (
  error: unknown,
  order: Pick<ValidateOrder, 'tag' | 'commit'> & {
    readonly repository: Pick<Repository, 'commitOfTag'>
    readonly clock: Clock
  },
): Promise<Report> => {
  if (!(error instanceof ConfigurationError)) throw error
  const { tag, commit, repository, clock } = order
  const commitOfTag = once(() => repository.commitOfTag(tag))
  const config: GateReport = {
    ...(error instanceof OutsidePolicy
      ? { id: withinPolicy.id, title: withinPolicy.title }
      : { id: 'config-valid', title: 'The config is valid' }),
    status: 'failed',
    found: error.message,
    next: error.next,
    duration: 0,
  }
  return refusal(tag, [config, ...(await runGates(EARLY_GATES, { tag, commit, commitOfTag }, clock))], {})
}

const refusal = (tag: string, reports: readonly GateReport[], outputs: Record<string, string>): Report => {
  const failed = reports.filter(({ status }) => status === 'failed')
  return {
    ending: 'refused',
    outputs: { outcome: 'refused', ...outputs },
    document: [headline(`Gates for ${tag}`, 'refused'), tableOf(reports), ...traces(reports)],
    failure: {
      what: `${failed.length} of ${reports.length} gates refuse ${tag}:\n${failed.map(({ id, found }) => `- ${id}: ${found}`).join('\n')}`,
      next: failed.map(({ next }) => next).join('\n'),
    },
  }
}

/** Runs every gate and, when all are passed, says what the release will do. Changes nothing. */
export const validate = async (order: ValidateOrder): Promise<Report> => {
  const { tag, commit, ref, holder, settings, ports, account, images, repository } = order
  const clock: Clock = ports.clock
  const startedAt = clock.now()
  const live = once(() => observe(ports, { holder }))
  const digest = once(() => images.digestOf(tag))
  const reports = await runGates(
    order.gates ?? GATES,
    {
      tag,
      commit,
      ref,
      holder,
      settings,
      policy: order.policyReading,
      live,
      digest,
      whoAmI: once(() => account.whoAmI()),
      commitOfTag: once(() => repository.commitOfTag(tag)),
      environment: (name) => repository.environment(name),
      defaultBranch: once(async () => (await repository.defaultBranch()).name),
      taskDefinition: once(() => repository.readFile({ path: settings.taskDefinition, commit })),
    },
    clock,
  )
  const took = clock.now() - startedAt
  if (reports.some(({ status }) => status === 'failed')) {
    const seen = await live().catch(() => undefined)
    return refusal(tag, reports, seen === undefined ? {} : liveOutputs('refused', seen))
  }
  const seen = await live()
  return {
    ...planned(order, seen, await digest()),
    document: [...planOf(order, seen), tableOf(reports), timing(took), sources(order)],
  }
}

const stableOf = (seen: Seen) =>
  seen.lease.state === 'ours' ? seen.lease.lease.stable : soleSlot(seen.rule.weights)

const stepsOf = ({ settings }: ValidateOrder, seen: Seen): readonly number[] => {
  const stable = stableOf(seen)
  const first = stable !== undefined && isEmpty(seen.slots[stable]) && seen.slots[stable].mark === undefined
  return stagesOf(settings, first).map(({ percent }) => percent)
}

const servesAlready = ({ tag }: ValidateOrder, seen: Seen): boolean => {
  const serving = soleSlot(seen.rule.weights)
  if (serving === undefined || seen.lease.state === 'ours') return false
  const { mark } = seen.slots[serving]
  return mark?.release === tag && mark.good
}

const planned = (order: ValidateOrder, seen: Seen, digest: string | undefined): Omit<Report, 'document'> => {
  const { tag, commit, provenance } = order
  const stable = stableOf(seen)
  const facts = {
    version: versionOfTag(tag) ?? '',
    commit,
    digest: digest ?? '',
    stable: stable ?? '',
    candidate: stable === undefined ? '' : otherSlot(stable),
  }
  const steps = stepsOf(order, seen)
  return {
    ending: 'done',
    outputs: {
      ...liveOutputs('done', seen),
      ...facts,
      steps: JSON.stringify(steps),
      'already-serving': String(servesAlready(order, seen)),
      plan: JSON.stringify({ ...facts, steps, settings: provenance, policy: policyOf(order) }),
    },
  }
}

/** Which policy the release was held against; null without one. */
const policyOf = ({ policyReading: reading }: ValidateOrder) => {
  if (reading.state !== 'read') return null
  const { path, branch, commit, parameter } = reading.policy.source
  return { path, branch, commit, ...(parameter === undefined ? {} : { parameter }) }
}

const planOf = (order: ValidateOrder, seen: Seen): Document => {
  const { tag, settings } = order
  const stable = stableOf(seen)
  if (stable === undefined) return [headline(`Gates for ${tag}`, 'done')]
  const from =
    seen.slots[stable].mark?.release ?? (isEmpty(seen.slots[stable]) ? 'nothing' : 'an unmarked version')
  return [
    headline(`Gates for ${tag}`, 'done'),
    paragraph(
      servesAlready(order, seen)
        ? `${tag} already serves all traffic of ${settings.environment} from ${stable}. Nothing is left to do.`
        : `${tag} goes to ${otherSlot(stable)} of ${settings.service} in ${settings.environment}; ${from} serves from ${stable}. Traffic: ${stepsOf(order, seen).join(' → ')} %.`,
    ),
  ]
}

const SIGNS = { passed: '✅', warned: '⚠️', failed: '⛔' } as const

const tableOf = (reports: readonly GateReport[]) =>
  table(
    ['', 'Gate', 'Found', 'What to do'],
    reports.map(({ status, title, found, next = '' }) => [SIGNS[status], title, found, next]),
  )

const traces = (reports: readonly GateReport[]): Document =>
  reports.flatMap(({ id, trace }) =>
    trace === undefined ? [] : [{ block: 'lines', title: `Trace of ${id}`, lines: trace.split('\n') }],
  )

const timing = (took: number) =>
  paragraph(`Took ${describeDuration(took)} of ${describeDuration(BUDGET)} (gates).`)

const sources = ({ provenance }: ValidateOrder) => ({
  block: 'lines' as const,
  title: 'Where each setting came from',
  lines: provenance.map(
    ({ path, value, source, name }) =>
      `${path} = ${value} (${source}${name === undefined ? '' : ` ${name}`})`,
  ),
})
