export * from './account/document.ts'
export { describeDuration } from './account/duration.ts'
export { atEvenTimes } from './account/even-times.ts'
export { chartSvg } from './account/evidence-svg.ts'
export { evidenceChart } from './account/of-looks.ts'
export * from './account/of-run.ts'
export * from './account/report.ts'
export { sparkline } from './account/sparkline.ts'
export type * from './command.ts'
export { type DeploySeen, decideDeploy } from './decide-deploy.ts'
export { decideRestore, type RestoreOrder, type RestoreSeen } from './decide-restore.ts'
export { decideSettle } from './decide-settle.ts'
export { decideShift, type ShiftSeen } from './decide-shift.ts'
export * from './engine.ts'
export * from './errors.ts'
export { CONVERGING } from './evidence-window.ts'
export * from './gates/gate.ts'
export { EARLY_GATES, GATES } from './gates/index.ts'
export * from './gates/run-gates.ts'
export { describeHealth, healthyTargets, isEmpty } from './health.ts'
export type * from './judge.ts'
export * from './lease.ts'
export { decodeLease, encodeLease } from './lease-codec.ts'
export { SAFETY_MARGIN } from './lease-terms.ts'
export { makePlan, parseTaskDefinition, prepareRelease } from './make-plan.ts'
export type * from './plan.ts'
export type * from './ports.ts'
export * from './query-placeholders.ts'
export {
  type Counted,
  type Evidence,
  type Identity,
  type LeaseSeen,
  observe,
  type Seen,
  type SlotSeen,
  type StageEvidence,
} from './seen.ts'
export * from './settings.ts'
export * from './slot.ts'
export { probedMetrics, SMOKE_METRIC } from './smoke/probed-metrics.ts'
export * from './smoke/run-smoke.ts'
export type { Version } from './smoke/version-proof.ts'
export { type Stage, stagesOf } from './stages.ts'
export { fingerprintOf, REGISTERED_MEMBERS, renderTaskDefinition } from './task-definition.ts'
export * from './time.ts'
export { joinRemarks, type Remarks, unreadMetric } from './unread-metric.ts'
export * from './version.ts'
export * from './weights.ts'
