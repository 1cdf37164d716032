import type { Probe } from '../ports.ts'
import { requestUrl } from '../request-url.ts'
import type { Settings, SmokeCheck } from '../settings.ts'
import type { Slot } from '../slot.ts'
import { type Clock, SECOND } from '../time.ts'
import { complaints, shown } from './expectation.ts'
import { claimedVersion, expectedVersion, type Version } from './version-proof.ts'

export interface SmokeResult {
  readonly name: string
  readonly passed: boolean
  readonly request: string
  /** Answers of each attempt, the last one last: `200 in 12 ms`. */
  readonly attempts: readonly string[]
  readonly complaints: readonly string[]
}

export interface SmokeOrder {
  readonly settings: Settings
  readonly slot: Slot
  readonly version: Version
  readonly probe: Probe
  readonly clock: Clock
  readonly signal?: AbortSignal
}

const PAUSE_BETWEEN_ATTEMPTS = 2 * SECOND

/** The version endpoint is asked a few times: right after a rollout one old task may still be draining. */
const PROOF_RETRIES = 2

/**
 * Sends every check to the slot, through the load balancer's header rule. First of all it asks which version
 * answers: a smoke test of the old version proves nothing about the new one. Then whether it is ready, at the
 * path that the load balancer's own health check asks. An attempt without an answer within `health.timeout`, or
 * within the check's own maximum latency when that is longer, is given up.
 */
export const runSmoke = async (order: SmokeOrder): Promise<readonly SmokeResult[]> => {
  const { settings } = order
  const proof: SmokeCheck = {
    name: 'version',
    method: 'GET',
    path: settings.smoke.version.path,
    headers: {},
    expect: { status: 200, json: {} },
    retries: PROOF_RETRIES,
  }
  const first = await runCheck(proof, order, true)
  if (!first.passed) return [first]
  const ready: SmokeCheck = {
    name: 'readiness',
    method: 'GET',
    path: settings.health.path,
    headers: {},
    expect: { status: 200, json: {} },
    retries: 0,
  }
  // Health endpoints are often answered before the code that adds headers: the version was proven just now.
  const rest = [await runCheck(ready, order, false)]
  // One after the other: a check may create what a later one reads.
  for (const check of settings.smoke.checks) {
    rest.push(await runCheck(check, order, 'header' in settings.smoke.version))
  }
  return [first, ...rest]
}

const runCheck = async (
  check: SmokeCheck,
  order: SmokeOrder,
  provesVersion: boolean,
): Promise<SmokeResult> => {
  const { settings, slot, probe, clock, signal } = order
  const url = requestUrl(settings.smoke.url, check.path)
  const attempts: string[] = []
  let found: readonly string[] = []
  for (let attempt = 0; attempt <= check.retries; attempt += 1) {
    if (attempt > 0) await clock.sleep(PAUSE_BETWEEN_ATTEMPTS, signal)
    try {
      const answer = await probe.send({
        method: check.method,
        url,
        headers: { ...check.headers, [settings.smoke.header]: slot },
        timeout: Math.max(settings.health.timeout, check.expect.maxLatency ?? 0),
        ...(check.body === undefined ? {} : { body: check.body }),
        ...(signal === undefined ? {} : { signal }),
      })
      attempts.push(`${answer.status} in ${Math.round(answer.latency)} ms`)
      found = [
        ...complaints(check.expect, answer, url),
        ...(provesVersion ? wrongVersion(order, answer) : []),
      ]
    } catch (error) {
      signal?.throwIfAborted()
      const reason = error instanceof Error ? error.message : String(error)
      attempts.push(reason)
      found = [`no answer: ${reason}`]
    }
    if (found.length === 0) break
  }
  return {
    name: check.name,
    passed: found.length === 0,
    request: `${check.method} ${check.path}`,
    attempts,
    complaints: found,
  }
}

const wrongVersion = (
  { settings, version }: SmokeOrder,
  answer: { readonly headers: Readonly<Record<string, string>>; readonly body: string },
): readonly string[] => {
  const proof = settings.smoke.version
  const wanted = expectedVersion(proof.expect, version)
  const claimed = claimedVersion(proof, answer)
  if (claimed === wanted) return []
  const where = 'header' in proof ? `header ${proof.header}` : `JSON value ${proof.json}`
  return [
    `the ${where} says ${claimed === undefined ? 'nothing' : shown(claimed)} instead of ${JSON.stringify(wanted)}: another version answered`,
  ]
}
