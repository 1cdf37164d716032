import { FIRING_WINDOW, type Lease, type LeaseTerms, RESTORING, type Shift } from './lease.ts'
import type { Settings } from './settings.ts'
import { type Instant, SECOND } from './time.ts'

/**
 * Nothing is written under a lease when AWS may begin to restore sooner than this: the restoration could overtake the
 * write. The time is looked at right before the one call that writes, after all that is read for it, so the margin
 * covers the longest that such a call can take, its repetitions included (session.test.ts in packages/aws proves it).
 */
export const SAFETY_MARGIN = 60 * SECOND

/** How long after a shift load balancer nodes may still route by the old weights; see facts in docs/how-it-works.md. */
export const CONVERGENCE = 120 * SECOND

/** Past its half-life a lease is renewed, so that one failed renewal is no accident yet. */
export const needsRenewal = (lease: Lease, now: Instant, settings: Settings): boolean =>
  lease.dueAt - now < settings.lease.ttl / 2

/**
 * From this instant on nothing is written under this lease, and it is not renewed either: a renewal that lands while
 * AWS restores would leave a lease that says one thing and weights that say another.
 */
export const writableUntil = (lease: Pick<Lease, 'dueAt'>): Instant =>
  lease.dueAt - FIRING_WINDOW - SAFETY_MARGIN

/** When AWS may begin to restore. */
export const firesFrom = (lease: Pick<Lease, 'dueAt'>): Instant => lease.dueAt - FIRING_WINDOW

/** When AWS has restored for the last time, unless the lease is deleted before. */
export const restoresUntil = (lease: Pick<Lease, 'dueAt'>): Instant => lease.dueAt + RESTORING

/** The same lease with a new due time. */
export const renewed = (lease: Lease, now: Instant, settings: Settings): LeaseTerms => {
  const { name: _, held: __, tampered: ___, ...terms } = lease
  return { ...terms, dueAt: now + settings.lease.ttl }
}

/** The intention to shift, written down before the shift is made. */
export const withShift = (lease: Lease, shift: Shift, size: number, settings: Settings): LeaseTerms => ({
  ...renewed(lease, shift.at, settings),
  size,
  shifts: [...lease.shifts.filter((earlier) => earlier.percent < shift.percent), shift],
})

/** On hold for a person until the wait is over; then AWS restores the stable slot. */
export const onHold = (lease: Lease, now: Instant, why: string, settings: Settings): LeaseTerms => ({
  ...renewed(lease, now, settings),
  dueAt: now + settings.lease.wait,
  held: { since: now, why },
})

/** Waiting for an approval between two jobs: nothing renews, so the due time covers the wait. */
export const betweenJobs = (lease: Lease, now: Instant, settings: Settings): LeaseTerms => ({
  ...renewed(lease, now, settings),
  dueAt: now + settings.lease.wait,
})
