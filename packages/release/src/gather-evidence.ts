import { ConfigurationError } from './errors.ts'
import { evidenceWindow, settledBy } from './evidence-window.ts'
import type { Lease, Shift } from './lease.ts'
import type { CountsWindow, LatencyEdge, Metrics } from './ports.ts'
import type { Counted, Evidence, StageEvidence } from './seen.ts'
import type { Settings } from './settings.ts'
import type { PerSlot } from './slot.ts'
import { stagesOf } from './stages.ts'
import { type Instant, MINUTE } from './time.ts'

/**
 * How long before the first shift the stable slot's latency is looked at: its edges are fixed from it. An hour
 * knows it well; a service that is younger than that is asked for less.
 */
const EDGES_FROM = [60 * MINUTE, 15 * MINUTE, 5 * MINUTE]
/** How long before the first shift its requests are counted, to say what the first step can find. */
const TRAFFIC_FROM = 10 * MINUTE
/** How long after its end a part that is missing of a stage is still asked for: what is not there by then will not come. */
const LATE_PARTS = 10 * MINUTE

interface Asked {
  readonly from: Instant
  readonly to: Instant
  /** When it was asked. */
  readonly at: Instant
  readonly counts: CountsWindow
}

/** Reads the judge's evidence. One for each process: what is settled is asked for once. */
export interface EvidenceGatherer {
  /**
   * Everything that was counted since the first shift, by the times that the lease remembers. The same lease
   * gives the same evidence to every process. Undefined when no stage is judged, or none any more.
   * @throws {Unavailable} when the metric source does not answer
   * @throws {ConfigurationError} before the first shift, when a query of the user's cannot be counted
   */
  gather(lease: Lease, now: Instant): Promise<Evidence | undefined>
}

const nothing: CountsWindow = { slots: { blue: [], green: [] }, unattributed: 0, notes: [] }

/** @throws {ConfigurationError} for the first query that cannot be counted: no traffic has moved yet */
const faultless = (counts: CountsWindow): CountsWindow => {
  const [mistake] = counts.mistakes ?? []
  if (mistake !== undefined) throw new ConfigurationError(mistake)
  return counts
}

/** Queries that cannot be counted as notes: their metrics have no data, and the others are judged as ever. */
const tolerated = ({ slots, unattributed, notes, mistakes = [] }: CountsWindow): CountsWindow => ({
  slots,
  unattributed,
  notes: [...notes, ...mistakes.map(({ what, next }) => `${what}. ${next}`)],
})

/** See `EvidenceGatherer`. */
export const gatherEvidence = (metrics: Metrics, settings: Settings): EvidenceGatherer => {
  const { interval } = metrics
  let edges: readonly LatencyEdge[] | undefined
  let before: Counted | undefined
  const asked = new Map<Instant, Asked>()
  const judged = stagesOf(settings, false).filter(({ kind }) => kind !== 'drain')

  const stage = async (
    shift: Shift,
    next: Shift | undefined,
    now: Instant,
    thresholds: () => Promise<PerSlot<readonly number[]>>,
  ): Promise<StageEvidence> => {
    const stay = { shiftedAt: shift.at, ...(next === undefined ? {} : { endedAt: next.at }) }
    const window = evidenceWindow(stay, now, interval, settings)
    const about = { percent: shift.percent, shiftedAt: shift.at }
    if (window === undefined) return { ...about, ...nothing }
    // A settled window is asked for once: metric sources are paid by the question, and looks come more often
    // than intervals. The next interval asks for the whole window again, late corrections included; of a stage that
    // is over there is no next one, so what was only given in part is asked for again after an interval, for some time.
    const known = asked.get(shift.at)
    const isSame = known?.from === window.from && known.to === window.to
    const mayGrow = known?.counts.partial && now - known.at >= interval && now - window.to <= LATE_PARTS
    if (isSame && !mayGrow) {
      return { ...about, window, ...tolerated(known.counts) }
    }
    const counts = await metrics.counts({ ...window, thresholds: await thresholds() })
    asked.set(shift.at, { ...window, at: now, counts })
    return { ...about, window, ...tolerated(counts) }
  }

  return {
    async gather(lease, now) {
      const [first] = lease.shifts
      if (judged.length === 0) return undefined
      if (first === undefined) {
        const to = settledBy(now, interval, settings)
        const window = { from: to - TRAFFIC_FROM, to }
        const thresholds = { blue: [], green: [] }
        before ??= { window, ...faultless(await metrics.counts({ ...window, thresholds })) }
        return { interval, edges: [], stages: [], before }
      }
      // The stages ask at the same time, and the edges are found once for all of them.
      let finding: Promise<readonly LatencyEdge[]> | undefined
      const thresholds = async (): Promise<PerSlot<readonly number[]>> => {
        finding ??= edges === undefined ? edgesBefore(first.at, lease) : Promise.resolve(edges)
        edges = await finding
        const { p95 } = settings.limits
        const stable = [...edges.map((edge) => edge.stable), p95]
        const canary = [...edges.map((edge) => edge.canary), p95]
        return lease.stable === 'blue' ? { blue: stable, green: canary } : { blue: canary, green: stable }
      }
      const standing = lease.shifts.at(-1)
      if (!judged.some(({ percent }) => percent === standing?.percent)) return undefined
      const stages = await Promise.all(
        lease.shifts.map((shift, index) => stage(shift, lease.shifts[index + 1], now, thresholds)),
      )
      return { interval, edges: edges ?? [], stages, ...(before === undefined ? {} : { before }) }
    },
  }

  async function edgesBefore(firstShift: Instant, { stable }: Lease): Promise<readonly LatencyEdge[]> {
    // What was settled then: a later process reads the same counts, and so finds the same edges.
    const to = settledBy(firstShift, interval, settings)
    const tolerance = 1 + settings.judge.latencyTolerance / 100
    for (const span of EDGES_FROM) {
      const found = await metrics.edges({ stable, from: to - span, to, tolerance })
      if (found.length > 0) return found
    }
    return []
  }
}
