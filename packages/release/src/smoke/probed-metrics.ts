import type { CountsWindow, CustomReading, IntervalCounts, Metrics, Probe } from '../ports.ts'
import type { Settings, SmokeCheck } from '../settings.ts'
import { type PerSlot, SLOTS, type Slot } from '../slot.ts'
import type { Clock, Instant } from '../time.ts'
import { complaints } from './expectation.ts'

/** The name under which the prober's results are judged. */
export const SMOKE_METRIC = 'smoke'

/** Methods that change nothing: only such checks are sent again and again, to the serving version as well. */
const SAFE_METHODS = ['GET', 'HEAD', 'OPTIONS']

/** What the prober sent to one slot in one interval. */
interface Sent {
  requests: number
  /** Answers that the check did not want, or none at all. */
  bad: number
  /** Of those, what the load balancer counts as an error: 500 to 599, or no answer. */
  errors: number
}

/**
 * The prober's own results as evidence. Once in every interval it sends the smoke checks to both slots, through the
 * header rules, and lays what it found beside the counts, as the metric `smoke`: checks that failed, of all. With
 * little traffic it is the first to see a version that is broken altogether.
 *
 * The prober's requests reach the same target groups as the users', so they are taken off the counts again: synthetic
 * requests must not make up for users that are missing. What was sent is remembered in this process alone; a run that
 * goes on after an interruption begins this metric anew, and the counts of the minutes before keep the few requests.
 * @param options.rounds how often each check is sent in an interval, at least 1
 */
export const probedMetrics = (
  metrics: Metrics,
  options: {
    readonly settings: Settings
    readonly probe: Probe
    readonly clock: Clock
    readonly rounds: number
    readonly signal?: AbortSignal
  },
): Metrics => {
  const { settings, clock, rounds } = options
  const checks = settings.smoke.checks.filter(({ method }) => SAFE_METHODS.includes(method))
  const sent: PerSlot<Map<Instant, Sent>> = { blue: new Map(), green: new Map() }
  const intervalOf = (at: Instant): Instant => Math.floor(at / metrics.interval) * metrics.interval
  let probed: Instant | undefined

  const probeSlot = async (slot: Slot): Promise<void> => {
    for (let round = 0; round < rounds; round += 1) {
      for (const check of checks) {
        const result = await sendCheck(check, slot, options)
        const at = intervalOf(clock.now())
        const tally = sent[slot].get(at) ?? { requests: 0, bad: 0, errors: 0 }
        tally.requests += 1
        tally.bad += result.bad ? 1 : 0
        tally.errors += result.error ? 1 : 0
        sent[slot].set(at, tally)
      }
    }
  }

  return {
    interval: metrics.interval,
    edges: (query) => metrics.edges(query),
    async counts(query) {
      const now = intervalOf(clock.now())
      if (probed !== now) {
        probed = now
        await Promise.all(SLOTS.map(probeSlot))
      }
      const window = await metrics.counts(query)
      const slots = {
        blue: withProbes(window.slots.blue, sent.blue, query),
        green: withProbes(window.slots.green, sent.green, query),
      }
      return { ...window, slots } satisfies CountsWindow
    },
  }
}

const sendCheck = async (
  check: SmokeCheck,
  slot: Slot,
  { settings, probe, signal }: Parameters<typeof probedMetrics>[1],
): Promise<{ readonly bad: boolean; readonly error: boolean }> => {
  try {
    const answer = await probe.send({
      method: check.method,
      url: new URL(check.path, settings.smoke.url).href,
      headers: { ...check.headers, [settings.smoke.header]: slot },
      timeout: Math.max(settings.health.timeout, check.expect.maxLatency ?? 0),
      ...(signal === undefined ? {} : { signal }),
    })
    return { bad: complaints(check.expect, answer).length > 0, error: answer.status >= 500 }
  } catch {
    signal?.throwIfAborted()
    return { bad: true, error: true }
  }
}

/** The counts of one slot without the prober's requests, and with its results. */
const withProbes = (
  counted: readonly IntervalCounts[],
  sent: ReadonlyMap<Instant, Sent>,
  { from, to }: { readonly from: Instant; readonly to: Instant },
): readonly IntervalCounts[] => {
  const rows = new Map(counted.map((row) => [row.at, row]))
  for (const [at, tally] of sent) {
    if (at < from || at >= to) continue
    const row = rows.get(at) ?? { at, requests: undefined, errors: 0, p95: undefined }
    const smoke: CustomReading = { total: tally.requests, bad: tally.bad }
    rows.set(at, { ...withoutProbes(row, tally), metrics: { ...row.metrics, [SMOKE_METRIC]: smoke } })
  }
  return [...rows.values()].sort((a, b) => a.at - b.at)
}

/** A probe may be counted in the neighbouring interval, so nothing is taken below zero, or below a part of it. */
const withoutProbes = (row: IntervalCounts, { requests, errors }: Sent): IntervalCounts => {
  if (row.requests === undefined) return row
  const left = {
    errors: Math.max(0, row.errors - errors),
    slower: Math.max(0, ...(row.slower ?? []).map((count = 0) => count)),
  }
  const users = Math.max(0, left.errors, left.slower, row.requests - requests)
  return { ...row, requests: users, errors: left.errors }
}
