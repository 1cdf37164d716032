/** What the load balancer counted for one target group in one whole minute. */
export interface Minute {
  /** Undefined when there is no datapoint: that is "no data", never 0. */
  readonly requests: number | undefined
  readonly errors: number
  /** 95th percentile of the response time, milliseconds. */
  readonly p95: number | undefined
}

/** Percentages from 0 to 100, and milliseconds. */
export interface Limits {
  readonly maxErrorRate: number
  readonly maxP95: number
  /** Requests to the canary below which nothing is concluded. */
  readonly minRequests: number
}

/** What the limits say, why, and the numbers that it was said from, by name; null where there was no data. */
export interface LimitsVerdict {
  readonly verdict: 'promote' | 'rollback' | 'inconclusive'
  readonly reason: string
  readonly numbers: Readonly<Record<string, number | null>>
}

interface Totals {
  readonly requests: number
  readonly errors: number
  /** Errors per 100 requests; null without requests. */
  readonly errorRate: number | null
  /** The slowest minute's p95; null without any. Percentiles of minutes cannot be added up honestly. */
  readonly worstP95: number | null
  /** Minutes above the latency limit. */
  readonly slowMinutes: number
}

const totals = (minutes: readonly Minute[], maxP95: number): Totals => {
  let [requests, errors, slowMinutes] = [0, 0, 0]
  let worstP95: number | null = null
  for (const minute of minutes) {
    requests += minute.requests ?? 0
    errors += minute.errors
    if (minute.p95 === undefined) continue
    worstP95 = Math.max(worstP95 ?? 0, minute.p95)
    if (minute.p95 > maxP95) slowMinutes += 1
  }
  // A target that refuses connections counts errors without requests: each of them is at least one request.
  const tried = Math.max(requests, errors)
  return {
    requests: tried,
    errors,
    errorRate: tried > 0 ? (100 * errors) / tried : null,
    worstP95,
    slowMinutes,
  }
}

/** Minutes that must be slow before slowness counts: one alone may be a cold start or a pause. */
const SLOW_MINUTES = 2

const percent = (rate: number | null): string =>
  rate === null ? 'no requests' : `${Number(rate.toFixed(3))} %`

/**
 * Holds the canary to fixed limits. It is taken back only for what the stable slot does not show as well: an
 * outage that both share is not the new version's fault, and then the evidence is inconclusive.
 *
 * Fixed limits carry no promise on false alarms: at few requests a single error is above any small limit, so
 * nothing is concluded below `minRequests`.
 */
export const judgeByLimits = (
  evidence: { readonly canary: readonly Minute[]; readonly stable: readonly Minute[] },
  limits: Limits,
): LimitsVerdict => {
  const canary = totals(evidence.canary, limits.maxP95)
  const stable = totals(evidence.stable, limits.maxP95)
  const numbers = {
    canaryRequests: canary.requests,
    canaryErrors: canary.errors,
    canaryErrorRate: canary.errorRate,
    canaryP95: canary.worstP95,
    stableRequests: stable.requests,
    stableErrors: stable.errors,
    stableErrorRate: stable.errorRate,
    stableP95: stable.worstP95,
  }
  const say = (verdict: LimitsVerdict['verdict'], reason: string): LimitsVerdict => ({
    verdict,
    reason,
    numbers,
  })

  if (evidence.canary.length === 0)
    return say('inconclusive', 'no settled minute of the canary yet: no data is never health')
  if (canary.requests < limits.minRequests || canary.errorRate === null) {
    return say(
      'inconclusive',
      `${canary.requests} requests reached the canary, ${limits.minRequests} are needed for a verdict`,
    )
  }
  const seen = `${canary.errors} of ${canary.requests} canary requests failed (${percent(canary.errorRate)}; stable ${percent(stable.errorRate)})`
  if (canary.errorRate > limits.maxErrorRate) {
    return stable.errorRate !== null && stable.errorRate >= canary.errorRate
      ? say(
          'inconclusive',
          `${seen}: above the limit of ${limits.maxErrorRate} %, but the stable version fails as often`,
        )
      : say('rollback', `${seen}: above the limit of ${limits.maxErrorRate} %`)
  }
  if (canary.slowMinutes >= SLOW_MINUTES) {
    const slow = `the canary's p95 was above ${limits.maxP95} ms in ${canary.slowMinutes} minutes (worst ${Math.round(canary.worstP95 ?? 0)} ms)`
    return stable.slowMinutes >= canary.slowMinutes
      ? say('inconclusive', `${slow}, but the stable version was as slow`)
      : say('rollback', slow)
  }
  return say('promote', `${seen}: within the limit of ${limits.maxErrorRate} %`)
}
