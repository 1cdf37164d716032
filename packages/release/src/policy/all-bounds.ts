import { describeDuration } from '../account/duration.ts'
import type { Settings } from '../settings.ts'
import { SLOTS } from '../slot.ts'
import { stagesOf } from '../stages.ts'
import { type Bound, listed, ranged, type Said } from './bound.ts'
import { originOf } from './origin.ts'

const text = (path: string, value: string): Said<string> => ({
  path,
  value,
  found: `is ${JSON.stringify(value)}`,
})

const ofFile = (path: string, value: string): Said<string> => ({ ...text(path, value), file: true })

const number = (path: string, value: number): Said<number> => ({ path, value, found: `is ${value}` })

const time = (path: string, value: number): Said<number> => ({
  path,
  value,
  found: `is ${describeDuration(value)}`,
})

/** @param instead the role that is used where the config names none for the job */
const role = (job: keyof Settings['roles'], instead?: keyof Settings['roles']): Bound =>
  listed(
    `roles.${job}`,
    ({ roles }) => roles[job],
    ({ roles }) => {
      const value = roles[job] ?? (instead === undefined ? undefined : roles[instead])
      const path = `roles.${job}`
      return [
        value === undefined
          ? { path, value, found: "is absent, so the job's own credentials would be used" }
          : text(path, value),
      ]
    },
    { leads: true },
  )

const address = (path: string, url: string): Said<string | undefined> => ({
  path,
  value: originOf(url),
  found: `is ${JSON.stringify(url)}`,
})

/** Whether both are one origin, however each is written. */
const sameOrigin = (entry: string, value: string): boolean => originOf(entry) === originOf(value)

/** Percent of the traffic on the candidate, stage after stage, and the setting that makes it so. */
const pathToAll = (settings: Settings) => ({
  path: settings.strategy === 'blue-green' ? 'strategy' : 'canary.steps',
  percents: stagesOf(settings, false).map(({ percent }) => percent),
})

const firstStep = (settings: Settings): Said<number> => {
  const { path, percents } = pathToAll(settings)
  const value = percents[0] ?? 100
  return path === 'strategy'
    ? { path, value, found: `is blue-green, whose first step is ${value} %` }
    : { path: 'canary.steps[0]', value, found: `is ${value}` }
}

const largestStep = (settings: Settings): Said<number> => {
  const { path, percents } = pathToAll(settings)
  const rises = percents.map((percent, index) => {
    const before = percents[index - 1] ?? 0
    return { value: percent - before, found: `rises by ${percent - before}, from ${before} to ${percent}` }
  })
  const [largest] = rises.sort((a, b) => b.value - a.value)
  return { path, value: largest?.value ?? 100, found: largest?.found ?? 'has no steps' }
}

const holdback = (settings: Settings): Said<number> =>
  settings.strategy === 'blue-green'
    ? { path: 'strategy', value: 0, found: 'is blue-green, which holds nothing back' }
    : number('bake.holdback', settings.bake.holdback)

const perSlot =
  (member: 'service' | 'targetGroup', key: string) =>
  ({ slots }: Settings): readonly Said<string>[] =>
    SLOTS.map((slot) => text(`slots.${slot}.${key}`, slots[slot][member]))

/** An entry is a registry, or a registry and the first segments of a repository's path. */
const beginsWith = (entry: string, image: string): boolean => image === entry || image.startsWith(`${entry}/`)

/** Demanded, and then only true will do. */
const demanded = (yes: boolean | undefined): readonly string[] | undefined =>
  yes === true ? ['true'] : undefined

const flag = (path: string, value: boolean): Said<string> => ({
  path,
  value: String(value),
  found: `is ${value}`,
})

/** Everything that a policy may bound. Each line is one key of the policy; docs/policy.md says what it is for. */
export const BOUNDS: readonly Bound[] = [
  listed(
    'accounts',
    (b) => b.accounts,
    (s) => [text('account', s.account)],
    { leads: true },
  ),
  listed(
    'regions',
    (b) => b.regions,
    (s) => [text('region', s.region)],
    { leads: true },
  ),
  role('validate'),
  role('deploy'),
  role('traffic'),
  // Without a role of its own the job recover has that of the rollback.
  role('recover', 'rollback'),
  role('rollback'),
  listed(
    'roles.lease',
    (b) => b.roles.lease,
    (s) => [text('lease.role', s.lease.role)],
    { leads: true },
  ),
  listed(
    'rules',
    (b) => b.rules,
    (s) => [text('rule', s.rule)],
  ),
  listed(
    'applications',
    (b) => b.applications,
    (s) => [ofFile('service', s.service)],
  ),
  listed(
    'clusters',
    (b) => b.clusters,
    (s) => [text('cluster', s.cluster)],
  ),
  listed('services', (b) => b.services, perSlot('service', 'service')),
  listed('target-groups', (b) => b.targetGroups, perSlot('targetGroup', 'target-group')),
  listed(
    'schedule-groups',
    (b) => b.scheduleGroups,
    (s) => [text('lease.group', s.lease.group)],
  ),
  listed(
    'images',
    (b) => b.images,
    (s) => [ofFile('image', s.image)],
    { admits: beginsWith },
  ),
  ...(['deploy', 'traffic', 'rollback'] as const).map((job) =>
    listed(
      `github.${job}`,
      ({ github }) => (github[job] === undefined ? undefined : [github[job]]),
      ({ github }) => [text(`github.${job}`, github[job])],
    ),
  ),
  listed(
    'reviewers',
    (b) => demanded(b.reviewers?.includes('deploy')),
    (s) => [flag('gates.require-reviewer', s.gates.requireReviewer)],
  ),
  listed(
    'origins.metrics',
    (b) => b.origins.metrics,
    ({ metrics: { prometheus } }) =>
      prometheus === undefined ? [] : [address('metrics.prometheus.url', prometheus.url)],
    { admits: sameOrigin, dispensable: true },
  ),
  listed(
    'origins.smoke',
    (b) => b.origins.smoke,
    (s) => [address('smoke.url', s.smoke.url)],
    {
      admits: sameOrigin,
    },
  ),
  listed(
    'metric-sources',
    (b) => b.metricSources,
    (s) => [text('metrics.source', s.metrics.prometheus === undefined ? 'cloudwatch' : 'prometheus')],
  ),
  listed(
    'strategies',
    (b) => b.strategies,
    (s) => [text('strategy', s.strategy)],
  ),
  ranged('canary.first-step', (b) => b.canary.firstStep, firstStep),
  ranged('canary.largest-step', (b) => b.canary.largestStep, largestStep),
  ranged(
    'canary.step-duration',
    (b) => b.canary.stepDuration,
    (s) => time('canary.step-duration', s.canary.stepDuration),
    describeDuration,
  ),
  ranged(
    'canary.min-requests',
    (b) => b.canary.minRequests,
    (s) => number('canary.min-requests', s.canary.minRequests),
  ),
  ranged(
    'canary.patience',
    (b) => b.canary.patience,
    (s) => time('canary.patience', s.canary.patience),
    describeDuration,
  ),
  listed(
    'canary.on-inconclusive',
    (b) => b.canary.onInconclusive,
    (s) => [text('canary.on-inconclusive', s.canary.onInconclusive)],
  ),
  ranged(
    'bake.duration',
    (b) => b.bake.duration,
    (s) => time('bake.duration', s.bake.duration),
    describeDuration,
  ),
  ranged('bake.holdback', (b) => b.bake.holdback, holdback),
  ranged(
    'limits.success-rate',
    (b) => b.limits.successRate,
    (s) => number('limits.success-rate', s.limits.successRate),
  ),
  ranged(
    'limits.error-rate',
    (b) => b.limits.errorRate,
    (s) => number('limits.error-rate', s.limits.errorRate),
  ),
  ranged(
    'limits.p95',
    (b) => b.limits.p95,
    (s) => time('limits.p95', s.limits.p95),
    describeDuration,
  ),
  ranged(
    'limits.bake-error-rate',
    (b) => b.limits.bakeErrorRate,
    (s) => number('limits.bake-error-rate', s.limits.bakeErrorRate),
  ),
  ranged(
    'judge.false-alarms',
    (b) => b.judge.falseAlarms,
    (s) => number('judge.false-alarms', s.judge.falseAlarms),
  ),
  ranged(
    'judge.error-ratio',
    (b) => b.judge.errorRatio,
    (s) => number('judge.error-ratio', s.judge.errorRatio),
  ),
  listed(
    'judge.limits',
    (b) => b.judge.limits,
    (s) => [text('judge.limits', s.judge.limits)],
  ),
  ranged(
    'judge.harm-budget',
    (b) => b.judge.harmBudget,
    (s) => number('judge.harm-budget', s.judge.harmBudget),
  ),
  ranged(
    'judge.min-effect',
    (b) => b.judge.minEffect,
    (s) => number('judge.min-effect', s.judge.minEffect),
  ),
  ranged(
    'judge.latency-tolerance',
    (b) => b.judge.latencyTolerance,
    (s) => number('judge.latency-tolerance', s.judge.latencyTolerance),
  ),
  listed(
    'judge.observe-only',
    (b) => b.judge.observeOnly,
    (s) => s.judge.observeOnly.map((name, index) => text(`judge.observe-only[${index}]`, name)),
    { dispensable: true },
  ),
  ranged(
    'health.min-healthy',
    (b) => b.health.minHealthy,
    (s) => number('health.min-healthy', s.health.minHealthy),
  ),
  ranged(
    'lease.ttl',
    (b) => b.lease.ttl,
    (s) => time('lease.ttl', s.lease.ttl),
    describeDuration,
  ),
  ranged(
    'lease.wait',
    (b) => b.lease.wait,
    (s) => time('lease.wait', s.lease.wait),
    describeDuration,
  ),
  ranged(
    'standby',
    (b) => b.standby,
    (s) => number('standby', s.standby),
  ),
  listed(
    'diagnostics.logs',
    (b) => b.diagnostics.logs,
    (s) => [text('diagnostics.logs', s.diagnostics.logs)],
  ),
  listed(
    'automatic-rollback',
    (b) => demanded(b.automaticRollback),
    (s) => [flag('automatic-rollback', s.automaticRollback)],
  ),
]
