import type { Lease } from '../lease.ts'
import type { ReleasePlan } from '../plan.ts'
import type { ReleaseMark, Revision, RuleState, TargetState } from '../ports.ts'
import type { LeaseSeen, Seen, SlotSeen } from '../seen.ts'
import type { Settings } from '../settings.ts'
import type { Slot } from '../slot.ts'
import { type Instant, MINUTE, SECOND } from '../time.ts'

/** 2026-03-01T12:00:00Z, a whole minute. */
export const NOON: Instant = Date.UTC(2026, 2, 1, 12)

export const settings: Settings = {
  service: 'shop',
  image: '123456789012.dkr.ecr.eu-west-1.amazonaws.com/shop',
  environment: 'production',
  account: '123456789012',
  region: 'eu-west-1',
  roles: {},
  cluster: 'shop',
  slots: {
    blue: { service: 'shop-blue', targetGroup: 'shop-blue' },
    green: { service: 'shop-green', targetGroup: 'shop-green' },
  },
  rule: 'arn:aws:elasticloadbalancing:eu-west-1:123456789012:listener-rule/app/shop/1/2/3',
  lease: {
    role: 'arn:aws:iam::123456789012:role/lease',
    group: 'default',
    ttl: 10 * MINUTE,
    wait: 120 * MINUTE,
  },
  taskDefinition: 'deploy/task-definition.json',
  container: 'app',
  strategy: 'canary',
  canary: {
    steps: [5, 25, 100],
    stepDuration: 5 * MINUTE,
    onInconclusive: 'hold',
    minRequests: 100,
    metricsDelay: MINUTE,
    patience: 10 * MINUTE,
  },
  bake: { duration: 30 * MINUTE, holdback: 0 },
  health: {
    path: '/ready',
    interval: 10 * SECOND,
    timeout: 5 * SECOND,
    deadline: 5 * MINUTE,
    minHealthy: 100,
  },
  judge: {
    falseAlarms: 1,
    errorRatio: 1.2,
    limits: 'attributable',
    harmBudget: 50,
    minEffect: 0.05,
    latencyTolerance: 10,
    stickyBurst: 9,
    probes: 0,
    observeOnly: [],
  },
  metrics: { custom: [] },
  limits: { successRate: 99.9, errorRate: 0.1, p95: 1000, bakeErrorRate: 1 },
  initialTasks: 2,
  standby: 1,
  automaticRollback: true,
  smoke: {
    url: 'https://shop.example.com',
    header: 'x-greenlight-slot',
    version: { path: '/version', json: 'version', expect: '${version}' },
    checks: [],
  },
  github: { deploy: 'production', traffic: 'production-traffic', rollback: 'production-rollback' },
  diagnostics: { logs: 'redacted' },
  gates: { requireReviewer: true },
}

export const markOf = (release: string, good = true): ReleaseMark => ({
  release,
  commit: `${'c'.repeat(30)}${release}`,
  digest: `sha256:${release}`,
  fingerprint: `fingerprint of ${release}`,
  good,
})

export const revisionOf = (release: string): Revision => ({
  arn: `arn:task-definition/${release}`,
  mark: markOf(release),
})

export const planOf = (tag: string, changes: Partial<Settings> = {}): ReleasePlan => ({
  settings: { ...settings, ...changes },
  tag,
  version: tag.slice(1),
  commit: markOf(tag).commit,
  digest: markOf(tag).digest,
  holder: 'acme/shop#7',
  template: { family: 'shop' },
  fingerprint: markOf(tag).fingerprint,
})

const target =
  (state: string) =>
  (_: unknown, index: number): TargetState => ({ id: `10.0.0.${index}:80`, state })

export const targets = (healthy: number, unhealthy = 0, initial = 0): readonly TargetState[] => [
  ...Array.from({ length: healthy }, target('healthy')),
  ...Array.from({ length: unhealthy }, target('unhealthy')),
  ...Array.from({ length: initial }, target('initial')),
]

/** A slot that runs `release` with `size` healthy tasks; without a release, one that was never used. */
export const slotOf = (
  slot: Slot,
  release?: string,
  size = 3,
  changes: Partial<SlotSeen> = {},
): SlotSeen => ({
  slot,
  service: `shop-${slot}`,
  status: 'ACTIVE',
  strategy: 'ROLLING',
  restoresItself: false,
  desired: release === undefined ? 0 : size,
  running: release === undefined ? 0 : size,
  pending: 0,
  stopping: 0,
  olderRollouts: 0,
  rollout: {
    id: `ecs-svc/${release ?? 'placeholder'}`,
    state: 'COMPLETED',
    taskDefinition: `arn:task-definition/${release ?? 'placeholder'}`,
    desired: release === undefined ? 0 : size,
    running: release === undefined ? 0 : size,
    failedTasks: 0,
    startedAt: NOON - 60 * MINUTE,
  },
  ...(release === undefined ? {} : { mark: markOf(release) }),
  targets: release === undefined ? [] : targets(size),
  ...changes,
})

export const leaseOf = (changes: Partial<Lease> = {}): Lease => ({
  name: 'greenlight-shop-production',
  holder: 'acme/shop#7',
  release: 'v1.1.0',
  purpose: 'release',
  epoch: 1,
  acquiredAt: NOON - 2 * MINUTE,
  dueAt: NOON + 8 * MINUTE,
  stable: 'blue',
  back: { blue: 100, green: 0 },
  shifts: [],
  size: 0,
  ...changes,
})

export const ours = (changes: Partial<Lease> = {}): LeaseSeen => ({ state: 'ours', lease: leaseOf(changes) })

export const ruleOf = (blue: number, green: number, changes: Partial<RuleState> = {}): RuleState => ({
  arn: settings.rule,
  weights: { blue, green },
  foreign: [],
  missing: [],
  sticky: false,
  reachable: ['blue', 'green'],
  ...changes,
})

/** v1.0.0 serves from blue; v1.1.0 stands ready in green. */
export const seenOf = (changes: Partial<Seen> = {}): Seen => ({
  now: NOON,
  rule: ruleOf(100, 0),
  slots: {
    blue: slotOf('blue', 'v1.0.0'),
    green: slotOf('green', 'v1.1.0', 3, { mark: markOf('v1.1.0', false) }),
  },
  lease: ours(),
  ...changes,
})
