import type { Arm, Observation } from '../observation.ts'
import { DEFAULT_SETTINGS, type TrialSettings } from '../settings.ts'

const MINUTE = 60_000
const EDGES = [
  { stable: 100, canary: 110 },
  { stable: 400, canary: 440 },
]

/** Settings of every kind that takes another way through the judge. */
export const SETTINGS: readonly (readonly [string, TrialSettings])[] = [
  ['the defaults', DEFAULT_SETTINGS],
  ['strict', { ...DEFAULT_SETTINGS, errorRatio: 1 }],
  ['absolute limits', { ...DEFAULT_SETTINGS, limits: { ...DEFAULT_SETTINGS.limits, mode: 'absolute' } }],
  ['counted latency', { ...DEFAULT_SETTINGS, latency: { tolerance: 1.1, edges: EDGES } }],
  ['p95 alone', { ...DEFAULT_SETTINGS, latency: { tolerance: 1.1, edges: [] } }],
  ['pinned clients', { ...DEFAULT_SETTINGS, sticky: { burst: 9 }, latency: { tolerance: 1.1, edges: [] } }],
  [
    'metrics of the user',
    {
      ...DEFAULT_SETTINGS,
      metrics: [
        { name: 'carts', kind: 'counts' },
        { name: 'depth', kind: 'value', worse: 'higher' },
      ],
    },
  ],
  [
    'no holdback',
    {
      ...DEFAULT_SETTINGS,
      stages: [
        { percent: 10, kind: 'canary', duration: 3 * MINUTE },
        { percent: 100, kind: 'bake', duration: 5 * MINUTE },
      ],
    },
  ],
]

/** What both sides count in an interval, before it is known which settings want what of it. */
export interface Drawn {
  readonly canary: DrawnArm
  readonly stable: DrawnArm
}

export interface DrawnArm {
  readonly requests: number
  readonly errors: number
  readonly slow: number
  readonly p95: number
}

const armOf = (drawn: DrawnArm, { latency, metrics }: TrialSettings): Arm => ({
  requests: drawn.requests,
  errors: drawn.errors,
  ...(drawn.requests === 0 ? {} : { p95: drawn.p95 }),
  ...(latency === undefined || latency.edges.length === 0
    ? {}
    : { slower: latency.edges.map((_, i) => drawn.slow >> i), overLimit: drawn.slow >> 3 }),
  ...(metrics.length === 0
    ? {}
    : { metrics: { carts: { total: drawn.requests, bad: drawn.slow }, depth: { value: drawn.p95 } } }),
})

/** The intervals as observations of a ramp through all stages, minute by minute. */
export const observationsOf = (settings: TrialSettings, drawn: readonly Drawn[]): readonly Observation[] =>
  drawn.map(({ canary, stable }, i) => {
    const stage = settings.stages[Math.floor((i * settings.stages.length) / drawn.length)]
    if (stage === undefined) throw new RangeError('no stage')
    return {
      at: i * MINUTE,
      duration: MINUTE,
      percent: stage.percent,
      canary: armOf(canary, settings),
      stable: stage.percent >= 100 ? undefined : armOf(stable, settings),
    }
  })
