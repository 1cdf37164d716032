import type { Clock, Ports, Settings } from '@greenlight/release'
import { awsDiagnostics } from './diagnostics.ts'
import { schedulerLease } from './lease.ts'
import { lookUp } from './lookup.ts'
import { cloudWatchMetrics } from './metrics.ts'
import { ecsRevisions } from './revisions.ts'
import type { AwsSession } from './session.ts'
import { ecsSlots } from './slots.ts'
import { albTraffic } from './traffic.ts'

/** The ports of a release that AWS stands behind. */
export type AwsPorts = Pick<Ports, 'traffic' | 'slots' | 'revisions' | 'lease' | 'metrics' | 'diagnostics'>

/**
 * The ports of one environment. Nothing is asked of AWS until a port is used.
 * @param options.family the task definition's family; without it, revisions are searched in the families
 *   that the two services run
 * @throws {ConfigurationError} when service and environment make no name for a schedule
 */
export const awsPorts = (
  session: AwsSession,
  settings: Settings,
  options: { readonly clock: Pick<Clock, 'now'>; readonly family?: string },
): AwsPorts => {
  const lookup = lookUp(session, settings)
  return {
    traffic: albTraffic(session, settings, lookup, options.clock),
    slots: ecsSlots(session, settings),
    revisions: ecsRevisions(session, settings, options.family),
    lease: schedulerLease(session, settings, lookup, options.clock),
    metrics: cloudWatchMetrics(session, lookup, settings),
    diagnostics: awsDiagnostics(session, settings, lookup),
  }
}
