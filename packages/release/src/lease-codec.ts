import { ConfigurationError } from './errors.ts'
import type { LeaseTerms, Shift } from './lease.ts'
import type { Slot } from './slot.ts'
import { SECOND } from './time.ts'
import type { Weights } from './weights.ts'

/** What a schedule's description can hold (EventBridge Scheduler, `Description`). */
export const MAX_DESCRIPTION = 512

const VERSION = 1

/**
 * The terms on the wire. Keys are short because the space is; times are whole seconds, those of the shifts
 * counted from the acquisition.
 */
interface Wire {
  readonly v: typeof VERSION
  /** Holder. */
  readonly h: string
  /** Release. */
  readonly r: string
  /** Purpose. */
  readonly p: 'release' | 'rollback'
  /** Epoch. */
  readonly e: number
  /** Acquired at. */
  readonly a: number
  /** Due at. */
  readonly d: number
  /** Stable slot. */
  readonly s: 'b' | 'g'
  /** The weights that firing restores: blue, green. */
  readonly b: readonly [number, number]
  /** Size of the candidate at its last shift; absent: 0. */
  readonly n?: number
  /** Shifts: seconds since the acquisition, percent. */
  readonly x?: readonly (readonly [number, number])[]
  /** Held: since, why. */
  readonly w?: readonly [number, string]
}

const seconds = (instant: number): number => Math.floor(instant / SECOND)

const wireOf = (terms: LeaseTerms, shifts: readonly Shift[], why: string): Wire => {
  const acquired = seconds(terms.acquiredAt)
  return {
    v: VERSION,
    h: terms.holder,
    r: terms.release,
    p: terms.purpose,
    e: terms.epoch,
    a: acquired,
    d: seconds(terms.dueAt),
    s: terms.stable === 'blue' ? 'b' : 'g',
    b: [terms.back.blue, terms.back.green],
    ...(terms.size === 0 ? {} : { n: terms.size }),
    ...(shifts.length === 0
      ? {}
      : { x: shifts.map(({ at, percent }) => [seconds(at) - acquired, percent] as const) }),
    ...(terms.held === undefined ? {} : { w: [seconds(terms.held.since), why] as const }),
  }
}

/**
 * The terms as at most 512 characters. Times are cut to whole seconds. When space is short, the reason of a
 * hold is cut first, then the oldest shifts go; the newest one always stays, because the judge's evidence
 * begins there.
 * @throws {ConfigurationError} when not even that fits: the repository's name or the tag is too long
 */
export const encodeLease = (terms: LeaseTerms): string => {
  const newest = Math.max(0, terms.shifts.length - 1)
  for (let dropped = 0; dropped <= newest; dropped += 1) {
    const shifts = terms.shifts.slice(dropped)
    const withWhy = (length: number) =>
      JSON.stringify(wireOf(terms, shifts, terms.held?.why.slice(0, length) ?? ''))
    // A character may take six in JSON, so the cut is found by trying.
    for (let length = terms.held?.why.length ?? 0; length >= 0; length -= 1) {
      const text = withWhy(length)
      if (text.length <= MAX_DESCRIPTION) return text
    }
  }
  throw new ConfigurationError({
    what: `The lease of ${terms.release} for ${terms.holder} does not fit into ${MAX_DESCRIPTION} characters`,
    next: 'Use a shorter tag.',
  })
}

const isWhole = (value: unknown): value is number => Number.isSafeInteger(value)
const isText = (value: unknown): value is string => typeof value === 'string'
const isPair = (value: unknown): value is readonly [unknown, unknown] =>
  Array.isArray(value) && value.length === 2
const isWeight = (value: unknown): value is number => isWhole(value) && value >= 0 && value <= 999

/** What is wrong with it, or nothing. */
const flawOf = (wire: Readonly<Record<string, unknown>>): string | undefined => {
  const { v, h, r, p, e, a, d, s, b, n, x, w } = wire as Readonly<Record<keyof Wire, unknown>>
  if (v !== VERSION) return `its version is ${JSON.stringify(v ?? null)}, not ${VERSION}`
  if (!isText(h) || !isText(r)) return 'it names no holder or no release'
  if (p !== 'release' && p !== 'rollback') return `its purpose is ${JSON.stringify(p ?? null)}`
  if (!isWhole(e) || e < 1) return `its epoch is ${JSON.stringify(e ?? null)}`
  if (!isWhole(a) || !isWhole(d)) return 'a time is no whole second'
  if (s !== 'b' && s !== 'g') return `its stable slot is ${JSON.stringify(s ?? null)}`
  if (!isPair(b) || !b.every(isWeight)) return 'its weights are no two numbers from 0 to 999'
  if (n !== undefined && !(isWhole(n) && n >= 0)) return 'its size is no whole number'
  const isShift = (shift: unknown) => isPair(shift) && isWhole(shift[0]) && typeof shift[1] === 'number'
  if (x !== undefined && !(Array.isArray(x) && x.every(isShift))) return 'its shifts are no list of pairs'
  if (w !== undefined && !(isPair(w) && isWhole(w[0]) && isText(w[1])))
    return 'its hold is no time and reason'
  return undefined
}

/**
 * Reads what `encodeLease` wrote.
 * @param schedule the schedule's name, for the error
 * @throws {ConfigurationError} when the description is not a lease's
 */
export const decodeLease = (description: string | undefined, schedule: string): LeaseTerms => {
  const refuse = (flaw: string, cause?: unknown) =>
    new ConfigurationError({
      what: `The schedule ${schedule} is not a lease that this version can read: ${flaw}`,
      next: `Find out who made it. When no release is running, delete it: aws scheduler delete-schedule --name ${schedule}`,
      cause,
    })
  let parsed: unknown
  try {
    parsed = JSON.parse(description ?? '')
  } catch (cause) {
    throw refuse('its description is not JSON', cause)
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    throw refuse('its description is no JSON object')
  }
  const flaw = flawOf(parsed as Readonly<Record<string, unknown>>)
  if (flaw !== undefined) throw refuse(flaw)
  const { h, r, p, e, a, d, s, b, n, x, w } = parsed as Wire
  const stable: Slot = s === 'b' ? 'blue' : 'green'
  const back: Weights = { blue: b[0], green: b[1] }
  return {
    holder: h,
    release: r,
    purpose: p,
    epoch: e,
    acquiredAt: a * SECOND,
    dueAt: d * SECOND,
    stable,
    back,
    size: n ?? 0,
    shifts: (x ?? []).map(([since, percent]) => ({ at: (a + since) * SECOND, percent })),
    ...(w === undefined ? {} : { held: { since: w[0] * SECOND, why: w[1] } }),
  }
}
