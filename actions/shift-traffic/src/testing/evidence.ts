import { loadSettings } from '@greenlight/config'
import { smallestFile } from '@greenlight/config/testing'
import { type Evidence, type IntervalCounts, MINUTE, type StageEvidence, stagesOf } from '@greenlight/release'

export const NOON = Date.UTC(2026, 2, 1, 12)
export const { settings } = loadSettings({
  path: 'greenlight.yml',
  inputs: {},
  env: {},
  text: smallestFile(),
})
export const stages = stagesOf(settings, false)

/** Changes to a healthy minute of 1,000 requests, and which it is, counted from noon. */
export type Minute = Partial<IntervalCounts> & { readonly minute: number }
export const counts = ({ minute, ...rest }: Minute): IntervalCounts => ({
  at: NOON + minute * MINUTE,
  requests: 1000,
  errors: 0,
  p95: 20,
  ...rest,
})
/** Minutes of one stage; `canary` stands in green. */
export const stage = (percent: number, canary: readonly Minute[], stable: readonly Minute[], first = 1) => ({
  percent,
  shiftedAt: NOON + (first - 1) * MINUTE,
  window: { from: NOON + first * MINUTE, to: NOON + (first + canary.length) * MINUTE },
  slots: { blue: stable.map(counts), green: canary.map(counts) },
  unattributed: 0,
  notes: [] as string[],
})
export const minutes = (from: number, to: number, changes: Partial<IntervalCounts> = {}): readonly Minute[] =>
  Array.from({ length: to - from }, (_, index) => ({ minute: from + index, ...changes }))
export const evidenceOf = (...each: readonly StageEvidence[]): Evidence => ({
  interval: MINUTE,
  edges: [],
  stages: each,
})
