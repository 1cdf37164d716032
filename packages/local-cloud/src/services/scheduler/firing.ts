import type { Faults } from '../../faults.ts'
import { ConnectionLost } from '../../http.ts'
import { ApiError, type Invoke, type Principal, type World } from '../../world.ts'
import { fromUniversalInput, type UniversalTarget } from './universal-target.ts'

/** What a schedule sends when its time has come. It lives on when the schedule is changed or deleted. */
export interface Event {
  readonly schedule: string
  readonly group: string
  readonly dueAt: number
  readonly target: UniversalTarget
  readonly roleArn: string
  readonly input: string | undefined
  readonly maximumAge: number
  readonly maximumRetries: number
}

/** How a firing went. */
export interface Firing {
  readonly schedule: string
  readonly group: string
  readonly dueAt: number
  /** When the (first) attempt was made, or when the event was lost. World milliseconds. */
  readonly at: number
  readonly attempts: number
  readonly outcome: 'delivered' | 'given up' | 'lost'
  /** The last error. */
  readonly error?: string
}

/** Errors worth another attempt: the service's trouble, or too many calls. */
const isTransient = (error: unknown): boolean =>
  error instanceof ConnectionLost ||
  (error instanceof ApiError &&
    error.code !== 'NotModelled' &&
    (error.status >= 500 || /Throttl|LimitExceeded|TooManyRequests/.test(error.code)))

/** First wait before a retry; AWS publishes none. Doubled each time, up to five minutes, with jitter. */
const FIRST_BACKOFF = 10_000
const LONGEST_BACKOFF = 300_000

/**
 * Invokes targets, retries what is transient until the event is too old or tried too often, and keeps
 * account. What is not transient (a refused permission, a rule that is gone) is given up at once; that AWS
 * does so too for every client error is our inference.
 */
export const createFirings = (
  world: World,
  parts: { readonly invoke: Invoke; readonly faults: Faults; readonly isClosed: () => boolean },
) => {
  const firings: Firing[] = []

  const invoke = async (event: Event): Promise<void> => {
    const { service, operation } = event.target
    let given: unknown
    try {
      given = JSON.parse(event.input ?? '{}')
    } catch {
      throw new ApiError('ValidationException', `The target's Input is not JSON: ${event.input}`)
    }
    const name = event.roleArn.split('/').at(-1) ?? ''
    const principal: Principal = {
      arn: `arn:aws:sts::${world.account}:assumed-role/${name}/${world.hex(32)}`,
      account: world.account,
      role: event.roleArn,
    }
    await parts.invoke(service.id, operation.name, fromUniversalInput(operation.input, given), principal)
  }

  const deliver = async (event: Event): Promise<void> => {
    const at = world.clock.now()
    const told = { schedule: event.schedule, group: event.group, dueAt: event.dueAt, at }
    for (let attempts = 1; ; attempts += 1) {
      try {
        await invoke(event)
        firings.push({ ...told, attempts, outcome: 'delivered' })
        return
      } catch (error) {
        const wait =
          Math.min(LONGEST_BACKOFF, FIRST_BACKOFF * 2 ** (attempts - 1)) * (0.5 + world.random() / 2)
        const tooLate = world.clock.now() + wait > event.dueAt + event.maximumAge
        if (!isTransient(error) || attempts > event.maximumRetries || tooLate || parts.isClosed()) {
          const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
          firings.push({ ...told, attempts, outcome: 'given up', error: message })
          return
        }
        await world.clock.sleep(wait)
      }
    }
  }

  /** Sends an event, as the faults let it. Resolves when nothing more will come of it. Never rejects. */
  const fire = async (event: Event): Promise<void> => {
    const struck = parts.faults.strike({
      service: 'scheduler',
      operation: 'Firing',
      schedule: event.schedule,
    })
    for (const { fault, ms = 0 } of struck) if (fault === 'delay') await world.clock.sleep(ms)
    if (parts.isClosed()) return
    if (struck.some(({ fault }) => fault === 'lost')) {
      firings.push({
        schedule: event.schedule,
        group: event.group,
        dueAt: event.dueAt,
        at: world.clock.now(),
        attempts: 0,
        outcome: 'lost',
      })
      return
    }
    await deliver(event)
    const twice = struck.find(({ fault }) => fault === 'twice')
    if (twice === undefined) return
    await world.clock.sleep(twice.ms ?? 5_000)
    if (!parts.isClosed()) await deliver(event)
  }

  return { firings: firings as readonly Firing[], fire }
}
