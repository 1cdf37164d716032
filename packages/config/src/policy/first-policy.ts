import { originOf, type Settings, stagesOf } from '@greenlight/release'
import { formatDuration } from '../duration.ts'

/** JSON is YAML: quoted, so that no value is taken for anything but a text. */
const text = (value: string): string => JSON.stringify(value)

const list = (values: readonly (string | undefined)[]): string =>
  `[${[...new Set(values.filter((value) => value !== undefined))].map(text).join(', ')}]`

const least = (value: string | number): string => `{ min: ${value} }`
const most = (value: string | number): string => `{ max: ${value} }`

const JOBS = ['validate', 'deploy', 'traffic', 'recover', 'rollback'] as const

const rolesOf = ({ roles, lease }: Settings): readonly string[] => [
  ...JOBS.map((job) => {
    const role = roles[job] ?? (job === 'recover' ? roles.rollback : undefined)
    return role === undefined
      ? `      # ${job}: the config names no role, so any is admitted`
      : `      ${job}: ${list([role])}`
  }),
  `      lease: ${list([lease.role])}`,
]

const environmentOf = (settings: Settings): readonly string[] => {
  const { slots, github, gates, metrics, smoke, strategy, canary, bake, limits, judge, lease } = settings
  const { prometheus } = metrics
  const percents = stagesOf(settings, false).map(({ percent }) => percent)
  const rises = percents.map((percent, index) => percent - (percents[index - 1] ?? 0))
  return [
    `  ${text(settings.environment)}:`,
    '    # Where a release may go. A list admits what stands in it and nothing else.',
    `    accounts: ${list([settings.account])}`,
    `    regions: ${list([settings.region])}`,
    '    roles:',
    ...rolesOf(settings),
    `    rules: ${list([settings.rule])}`,
    `    applications: ${list([settings.service])}`,
    `    clusters: ${list([settings.cluster])}`,
    `    services: ${list([slots.blue.service, slots.green.service])}`,
    `    target-groups: ${list([slots.blue.targetGroup, slots.green.targetGroup])}`,
    `    schedule-groups: ${list([lease.group])}`,
    `    images: ${list([settings.image])}`,
    '    # Which environments on GitHub the jobs run in, and which of them must ask a reviewer.',
    `    github: { deploy: ${text(github.deploy)}, traffic: ${text(github.traffic)}, rollback: ${text(github.rollback)} }`,
    `    reviewers: ${list([gates.requireReviewer ? 'deploy' : undefined])}`,
    '    # Where requests may go. Secrets for metric sources go to these metrics origins and nowhere else.',
    '    origins:',
    `      metrics: ${list([prometheus === undefined ? undefined : originOf(prometheus.url)])}`,
    `      smoke: ${list([originOf(smoke.url)])}`,
    `    metric-sources: ${list([prometheus === undefined ? 'cloudwatch' : 'prometheus'])}`,
    '    # How it must be judged at least. These are the values of the config: widen what may differ from tag to tag.',
    `    strategies: ${list([strategy])}`,
    '    canary:',
    ...(strategy === 'canary'
      ? [
          `      first-step: ${most(canary.steps[0] ?? 100)}`,
          '      # The rise from the last step to the bake counts too.',
          `      largest-step: ${most(Math.max(...rises))}`,
        ]
      : []),
    `      step-duration: ${least(formatDuration(canary.stepDuration))}`,
    `      min-requests: ${least(canary.minRequests)}`,
    `      on-inconclusive: ${list([canary.onInconclusive])}`,
    '    bake:',
    `      duration: ${least(formatDuration(bake.duration))}`,
    ...(strategy === 'canary' ? [`      holdback: ${least(bake.holdback)}`] : []),
    '    limits:',
    `      success-rate: ${least(limits.successRate)}`,
    `      error-rate: ${most(limits.errorRate)}`,
    `      p95: ${most(formatDuration(limits.p95))}`,
    `      bake-error-rate: ${most(limits.bakeErrorRate)}`,
    '    judge:',
    `      error-ratio: ${most(judge.errorRatio)}`,
    `      harm-budget: ${most(judge.harmBudget)}`,
    `      min-effect: ${most(judge.minEffect)}`,
    `      latency-tolerance: ${most(judge.latencyTolerance)}`,
    `      observe-only: ${list(judge.observeOnly)}`,
    '    lease:',
    `      ttl: ${most(formatDuration(lease.ttl))}`,
    `      wait: ${most(formatDuration(lease.wait))}`,
    `    diagnostics: { logs: ${list([settings.diagnostics.logs])} }`,
    `    automatic-rollback: ${settings.automaticRollback}`,
  ]
}

/**
 * A policy that admits exactly what a config says now: nothing in it may be loosened from then on.
 * @param environments the settings of each environment of the config, as the file alone says them
 * @param config its path, for the comment
 */
export const firstPolicy = (environments: readonly Settings[], config: string): string =>
  [
    `# What ${text(config)} may not loosen, whatever a tag's own copy of it says.`,
    '# Greenlight reads this file at the head of the default branch: protect that branch, or whoever can push may change it.',
    '# Every key may be left out; docs/policy.md of Greenlight lists them.',
    'version: 1',
    'environments:',
    ...environments.flatMap(environmentOf),
    '',
  ].join('\n')
