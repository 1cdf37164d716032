import { FIRING_WINDOW, type Lease, type LeaseTerms, type Shift } from './lease.ts'
import type { Settings } from './settings.ts'
import { type Instant, SECOND } from './time.ts'

/** No write of weights when the lease may fire sooner than this: the firing could overtake the write. */
export const SAFETY_MARGIN = 60 * SECOND

/** How long after a shift load balancer nodes may still route by the old weights; see facts in docs/how-it-works.md. */
export const CONVERGENCE = 120 * SECOND

/** Past its half-life a lease is renewed, so that one failed renewal is no accident yet. */
export const needsRenewal = (lease: Lease, now: Instant, settings: Settings): boolean =>
  lease.dueAt - now < settings.lease.ttl / 2

/** The last instant at which a write of weights may begin under this lease. */
export const writableUntil = (lease: Lease): Instant => lease.dueAt - FIRING_WINDOW - SAFETY_MARGIN

export const hasMargin = (lease: Lease, now: Instant): boolean => now < writableUntil(lease)

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
