export { BadObservation } from './bad-observation.ts'
export { createTrial } from './create-trial.ts'
export { POWER, smallestDetectableRate } from './detectable.ts'
export type { Arm, Observation, UserReading } from './observation.ts'
export { LineSplitter } from './replay/line-splitter.ts'
export { printable } from './replay/printable.ts'
export { Replay } from './replay/replay.ts'
export { resultLine } from './replay/result-line.ts'
export { Summary } from './replay/summary.ts'
export type { ReplaySettings } from './replay/trace-shape.ts'
export {
  DEFAULT_SETTINGS,
  type LatencyEdge,
  type TrialSettings,
  type TrialStage,
  type UserMetric,
} from './settings.ts'
export type { Trial } from './trial.ts'
export type { MetricReading, Tally, Verdict } from './verdict.ts'
