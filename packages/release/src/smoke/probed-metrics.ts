import type { CountsWindow, CustomReading, IntervalCounts, Metrics, Probe } from '../ports.ts'
import { requestUrl } from '../request-url.ts'
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

interface Prober {
  readonly settings: Settings
  readonly probe: Probe
  readonly clock: Clock
  readonly signal?: AbortSignal
}

/**
 * The prober's own results as evidence. In every other interval it sends the smoke checks to both slots, through the
 * header rules, and lays what it found beside the counts, as the metric `smoke`: checks that failed, of all. With
 * little traffic it is the first to see a version that is broken altogether.
 *
 * The prober's requests reach the same target groups as the users', so they are taken off the counts again: synthetic
 * requests must not make up for users that are missing, nor be a larger part of one version's traffic than of the
 * other's. How the load balancer timed each of them cannot be known, so an interval with probes says nothing about
 * latency: that is judged in the intervals between.
 *
 * What was sent is remembered in this process alone; a run that goes on after an interruption begins this metric anew,
 * and the counts of the intervals before keep the few requests.
 * @throws ConfigurationError when the path of a check would leave `smoke.url`
 * @param options.rounds how often each check is sent to each slot, at least 1
 */
export const probedMetrics = (metrics: Metrics, options: Prober & { readonly rounds: number }): Metrics => {
  const { settings, clock, rounds, signal } = options
  const { interval } = metrics
  // Joined here, before anything moves: a path that leaves its host is no bad answer of a version.
  const checks = settings.smoke.checks
    .filter(({ method }) => SAFE_METHODS.includes(method))
    .map((check) => ({ ...check, url: requestUrl(settings.smoke.url, check.path) }))
  const sent: PerSlot<Map<Instant, Sent>> = { blue: new Map(), green: new Map() }
  const intervalOf = (at: Instant): Instant => Math.floor(at / interval) * interval
  let probed = Number.NEGATIVE_INFINITY

  const probeSlot = async (slot: Slot, at: Instant): Promise<void> => {
    const results = await Promise.all(checks.map((check) => sendCheck(check, slot, options)))
    const tally = sent[slot].get(at) ?? { requests: 0, bad: 0, errors: 0 }
    for (const { bad, error } of results) {
      tally.requests += 1
      tally.bad += bad ? 1 : 0
      tally.errors += error ? 1 : 0
    }
    sent[slot].set(at, tally)
  }

  const probeAll = async (): Promise<void> => {
    const at = intervalOf(clock.now())
    if (checks.length === 0 || at - probed < 2 * interval) return
    probed = at
    // A version that hangs must not keep the judge from looking, nor the lease from being renewed.
    const until = Math.min(clock.now() + settings.health.interval, at + interval)
    for (let round = 0; round < rounds && (round === 0 || clock.now() < until); round += 1) {
      signal?.throwIfAborted()
      // Both slots alike: whatever happens on the way happens to both.
      await Promise.all(SLOTS.map((slot) => probeSlot(slot, at)))
    }
  }

  return {
    interval,
    edges: (query) => metrics.edges(query),
    async counts(query) {
      await probeAll()
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
  check: SmokeCheck & { readonly url: string },
  slot: Slot,
  { settings, probe, signal }: Prober,
): Promise<{ readonly bad: boolean; readonly error: boolean }> => {
  try {
    const answer = await probe.send({
      method: check.method,
      url: check.url,
      headers: { ...check.headers, [settings.smoke.header]: slot },
      timeout: Math.max(settings.health.timeout, check.expect.maxLatency ?? 0),
      ...(signal === undefined ? {} : { signal }),
    })
    return { bad: complaints(check.expect, answer, check.url).length > 0, error: answer.status >= 500 }
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
    const { requests, errors, metrics } = rows.get(at) ?? { requests: undefined, errors: 0 }
    const smoke: CustomReading = { total: tally.requests, bad: tally.bad }
    rows.set(at, {
      at,
      ...withoutProbes({ requests, errors }, tally),
      p95: undefined,
      metrics: { ...metrics, [SMOKE_METRIC]: smoke },
    })
  }
  return [...rows.values()].sort((a, b) => a.at - b.at)
}

/** A probe may be counted in the neighbouring interval, so nothing is taken below zero, or below a part of it. */
const withoutProbes = (
  { requests, errors }: Pick<IntervalCounts, 'requests' | 'errors'>,
  sent: Sent,
): Pick<IntervalCounts, 'requests' | 'errors'> => {
  if (requests === undefined) return { requests, errors }
  const left = Math.max(0, errors - sent.errors)
  return { requests: Math.max(left, requests - sent.requests), errors: left }
}
