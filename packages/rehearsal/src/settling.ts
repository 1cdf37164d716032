import { type Duration, otherSlot, type Slot, soleSlot } from '@greenlight/release'
import { UNKNOWN_VERSION } from './clients/record.ts'
import type { Now, Watch } from './watch.ts'

/** World milliseconds within which every node of the load balancer has learnt of the last change. */
const CONVERGENCE = 180_000
/** Real milliseconds that the clients get at least to hear the same everywhere, however fast the world runs. */
const CALM_FLOOR = 2_000
/** Intervals of the clients in a row that must look the same before a release counts as settled. */
const CALM = 2
/** World milliseconds past its due time that a lease may take to restore the weights. */
const LEASE_GRACE = 300_000

/** The pace of the world, and the end of the rehearsal. */
interface World {
  /** World milliseconds in one real millisecond. */
  readonly speed: number
  readonly signal: AbortSignal
}

/**
 * Waits until the clients hear one version everywhere and lose nothing, and no longer than the load balancer may
 * take: what they hear then is told as it is.
 * @returns the versions they heard last
 */
export const untilCalm = async (watch: Watch, { speed, signal }: World): Promise<string[]> => {
  let newest: Now | undefined
  let calm = 0
  let last = 0
  const settled = (now: Now) => {
    if (now.interval.to === last) return false
    // The first interval may have begun before this question.
    const first = last === 0
    last = now.interval.to
    newest = now
    const one = versionsIn(now).length === 1 && now.interval.tally.lost === 0
    calm = one && !first ? calm + 1 : 0
    return calm >= CALM
  }
  await atMost(Math.max(CALM_FLOOR, CONVERGENCE / speed), signal, (limited) => watch.until(settled, limited))
  return newest === undefined ? [] : versionsIn(newest)
}

/** Waits for the lease to take all the traffic off the slot `leased`, and no longer than it may take. */
export const untilLeaseFires = async (
  watch: Watch,
  { ttl, leased, speed, signal }: World & { readonly ttl: Duration; readonly leased: Slot },
): Promise<void> => {
  const back = ({ view }: Now) => soleSlot(view.weights) === otherSlot(leased)
  await atMost((ttl + LEASE_GRACE) / speed, signal, (limited) => watch.until(back, limited))
}

const versionsIn = ({ interval }: Now): string[] =>
  Object.keys(interval.tally.versions).filter((version) => version !== UNKNOWN_VERSION)

/** Waits at most `time` real milliseconds. That they are over is no error; that the rehearsal ends is one. */
const atMost = async (
  time: number,
  signal: AbortSignal,
  wait: (limited: AbortSignal) => Promise<unknown>,
): Promise<void> => {
  const limit = AbortSignal.timeout(Math.ceil(time))
  await wait(AbortSignal.any([signal, limit])).catch((error: unknown) => {
    signal.throwIfAborted()
    if (!limit.aborted) throw error
  })
}
