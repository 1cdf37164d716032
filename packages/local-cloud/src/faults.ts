import type { WorldClock } from './clock/world-clock.ts'
import type { CloudResponse } from './http.ts'

/**
 * What can go wrong with a call.
 *
 * - `throttle`: refused with the service's own throttling error; no effect.
 * - `refuse`: AccessDenied; no effect.
 * - `invalid`: refused as a ValidationError; no effect.
 * - `server-error`: 500 InternalFailure; no effect.
 * - `lost-request`: the connection breaks before the call had its effect.
 * - `lost-reply`: the call has its effect, then the connection breaks.
 * - `delay`: the call waits `ms` of world time, then goes on.
 * - `stale-read`: a read is answered with what the same question was answered last, at least `ms` ago;
 *   without such an answer the truth is told, since nobody could have seen anything older.
 *
 * Only for CloudWatch (`{ service: 'monitoring', operation: 'GetMetricData' }`):
 * - `partial`: every series lacks its newest datapoint and says PartialData, without a page that would follow.
 *
 * Only for EventBridge Scheduler's firings (`{ service: 'scheduler', operation: 'Firing' }`):
 * - `lost`: the target is never invoked.
 * - `twice`: it is invoked a second time, `ms` later (default 5 s).
 * - `delay`: it is invoked `ms` late.
 */
export type FaultKind =
  | 'throttle'
  | 'refuse'
  | 'invalid'
  | 'server-error'
  | 'lost-request'
  | 'lost-reply'
  | 'delay'
  | 'stale-read'
  | 'partial'
  | 'lost'
  | 'twice'

export interface Fault {
  readonly match: {
    /** Signing name: ecs, elasticloadbalancing, monitoring, scheduler, sts, ecr, logs, application-autoscaling, ssm. */
    readonly service?: string
    readonly operation?: string
    /** The role's name in the caller's session. */
    readonly role?: string
    /** The schedule's name, for firings. */
    readonly schedule?: string
    /** Strike from the nth matching call on, counted from 1 since the fault was added. Default 1. */
    readonly nth?: number
  }
  readonly fault: FaultKind
  /** How many matching calls are struck; Infinity for all. Default 1. */
  readonly times?: number
  /** World milliseconds, for the kinds that take them. */
  readonly ms?: number
}

export interface Occasion {
  readonly service: string
  readonly operation: string
  readonly role?: string | undefined
  readonly schedule?: string | undefined
}

export interface Faults {
  /** Adds a fault. Throws a RangeError or TypeError that names what is wrong with it. */
  add(fault: Fault): { remove(): void }
  clear(): void
  /** The faults that strike this occasion, in the order in which they were added. Each call counts. */
  strike(occasion: Occasion): readonly Fault[]
  /** Whether any fault could strike at all: lets the API skip what only faults need. */
  readonly armed: boolean
}

const KINDS: readonly FaultKind[] = [
  'throttle',
  'refuse',
  'invalid',
  'server-error',
  'lost-request',
  'lost-reply',
  'delay',
  'stale-read',
  'partial',
  'lost',
  'twice',
]

const check = ({ match, fault, times = 1, ms }: Fault): void => {
  if (!KINDS.includes(fault)) throw new TypeError(`fault "${fault}" is not one of ${KINDS.join(', ')}`)
  const nth = match.nth ?? 1
  if (!Number.isInteger(nth) || nth < 1)
    throw new RangeError(`match.nth ${nth} must be a whole number from 1`)
  if (times !== Number.POSITIVE_INFINITY && (!Number.isInteger(times) || times < 1))
    throw new RangeError(`times ${times} must be a whole number from 1, or Infinity`)
  if ((fault === 'delay' || fault === 'stale-read') && !(ms !== undefined && ms >= 0))
    throw new RangeError(`fault "${fault}" needs ms, world milliseconds from 0; got ${ms}`)
  if (fault === 'partial' && !(match.service === 'monitoring' && match.operation === 'GetMetricData'))
    throw new TypeError(`fault "partial" is for { service: 'monitoring', operation: 'GetMetricData' } only`)
  const firing = match.operation === 'Firing'
  if ((fault === 'lost' || fault === 'twice') && !firing)
    throw new TypeError(`fault "${fault}" is for { service: 'scheduler', operation: 'Firing' } only`)
  if (firing && !['lost', 'twice', 'delay'].includes(fault))
    throw new TypeError(`a schedule's firing takes the faults lost, twice and delay, not "${fault}"`)
}

export const createFaults = (): Faults => {
  const active = new Set<{ readonly fault: Fault; seen: number }>()
  return {
    add(fault) {
      check(fault)
      const entry = { fault, seen: 0 }
      active.add(entry)
      return { remove: () => void active.delete(entry) }
    },
    clear: () => active.clear(),
    strike(occasion) {
      const struck: Fault[] = []
      for (const entry of active) {
        const { match, times = 1 } = entry.fault
        // A firing is no call: it is struck only by faults that say so.
        const fits =
          (match.service ?? occasion.service) === occasion.service &&
          (match.operation ?? (occasion.operation === 'Firing' ? undefined : occasion.operation)) ===
            occasion.operation &&
          (match.role === undefined || match.role === occasion.role) &&
          (match.schedule === undefined || match.schedule === occasion.schedule)
        if (!fits) continue
        entry.seen += 1
        const first = match.nth ?? 1
        if (entry.seen >= first) struck.push(entry.fault)
        if (entry.seen >= first + times - 1) active.delete(entry)
      }
      return struck
    },
    get armed() {
      return active.size > 0
    },
  }
}

/** The answers given to reads, so that a later read can be answered with an old one. */
export interface Answers {
  remember(question: string, answer: CloudResponse): void
  /** The newest answer to the same question that is at least `age` world milliseconds old. */
  recall(question: string, age: number): CloudResponse | undefined
}

/** Keeps the last `each` answers to the last `questions` questions, for `keep` world milliseconds. */
export const createAnswers = (clock: WorldClock, keep = 300_000, each = 64, questions = 256): Answers => {
  const history = new Map<string, { readonly at: number; readonly answer: CloudResponse }[]>()
  return {
    remember(question, answer) {
      const now = clock.now()
      const known = history.get(question) ?? []
      const from = known.findIndex(({ at }) => at >= now - keep)
      known.splice(0, from === -1 ? known.length : Math.max(from, known.length - each + 1))
      known.push({ at: now, answer })
      // A Map keeps the order of insertion: what was asked last stands last.
      history.delete(question)
      history.set(question, known)
      const [eldest] = history.keys()
      if (history.size > questions && eldest !== undefined) history.delete(eldest)
    },
    recall(question, age) {
      const oldEnough = clock.now() - age
      return history.get(question)?.findLast(({ at }) => at <= oldEnough)?.answer
    },
  }
}
