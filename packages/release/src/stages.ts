import { CONVERGENCE } from './lease-terms.ts'
import type { Settings } from './settings.ts'
import type { Duration } from './time.ts'

/** One stay at a weight on the way to all traffic. */
export interface Stage {
  /** Percent of the traffic on the candidate slot. */
  readonly percent: number
  /** `canary` and `bake` are judged; `drain` only waits until every load balancer node has the weights. */
  readonly kind: 'canary' | 'bake' | 'drain'
  /** How long traffic stays at least before the next stage. */
  readonly duration: Duration
}

/**
 * The stages of a release in order: the canary steps, then the bake. With a holdback the bake runs with that
 * share left on the stable slot as control, and the rest of the traffic follows at its end; blue-green moves
 * all at once, so nothing is left behind there. No release ends before the last shift has reached every load
 * balancer node, because the retired slot shrinks right after.
 * A first release has nothing to be compared with and nothing to go back to: all at once, no stay.
 */
export const stagesOf = (settings: Settings, firstRelease: boolean): readonly Stage[] => {
  if (firstRelease) return [{ percent: 100, kind: 'drain', duration: 0 }]
  const { canary, bake, strategy } = settings
  const top = strategy === 'blue-green' ? 100 : 100 - bake.holdback
  const steps = strategy === 'blue-green' ? [] : canary.steps.filter((step) => step < top)
  const canaries = steps.map((percent): Stage => ({ percent, kind: 'canary', duration: canary.stepDuration }))
  const drain: Stage = { percent: 100, kind: 'drain', duration: CONVERGENCE }
  if (bake.duration === 0) return [...canaries, drain]
  if (top < 100) return [...canaries, { percent: top, kind: 'bake', duration: bake.duration }, drain]
  return [...canaries, { percent: 100, kind: 'bake', duration: Math.max(bake.duration, CONVERGENCE) }]
}
