import type { Settings } from './settings.ts'
import { type Instant, MINUTE, SECOND } from './time.ts'

/** Load balancer nodes take the new weights one after the other; minutes that begin sooner mix both. */
const CONVERGING = 15 * SECOND

/**
 * The whole, settled minutes since a shift: from the first minute that begins after the nodes have the new
 * weights, to the last one whose counts are complete. Undefined while there is none.
 */
export const evidenceWindow = (
  shiftedAt: Instant,
  now: Instant,
  settings: Settings,
): { readonly from: Instant; readonly to: Instant } | undefined => {
  const from = Math.ceil((shiftedAt + CONVERGING) / MINUTE) * MINUTE
  const to = Math.floor((now - settings.canary.metricsDelay) / MINUTE) * MINUTE
  return to > from ? { from, to } : undefined
}
