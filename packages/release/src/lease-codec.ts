import { ConfigurationError } from './errors.ts'
import type { LeaseTerms, Shift, UnknownLease } from './lease.ts'
import type { Slot } from './slot.ts'
import { SECOND } from './time.ts'
import type { Weights } from './weights.ts'

/** What a schedule's description can hold (EventBridge Scheduler, `Description`). */
export const MAX_DESCRIPTION = 512

/**
 * 2: a lease outlives its firing. A reader of version 1 would renew one that has fired.
 *
 * What a later version may change, and what this one does about it:
 * - a member that may be overlooked is added: it is ignored, and gone when this version renews the lease;
 * - a member that must be understood is added, and named in `m`: whoever does not know it neither adopts nor renews;
 * - an old member changes its meaning: the version grows, and the same follows.
 * A take-over needs none of it: it is always possible.
 */
const VERSION = 2

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
  /** Members that the reader must understand. Nothing that this version writes needs it. */
  readonly m?: readonly string[]
}

const KNOWN: ReadonlySet<string> = new Set<keyof Wire>([
  'v',
  'h',
  'r',
  'p',
  'e',
  'a',
  'd',
  's',
  'b',
  'n',
  'x',
  'w',
  'm',
])

/** The end of the year 9999: what JavaScript can still write as a date. */
const LATEST = 253_402_300_799

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
const isEpoch = (value: unknown): value is number => isWhole(value) && value >= 1
const isText = (value: unknown): value is string => typeof value === 'string'
const isPair = (value: unknown): value is readonly [unknown, unknown] =>
  Array.isArray(value) && value.length === 2
const isWeight = (value: unknown): value is number => isWhole(value) && value >= 0 && value <= 999
const isTime = (value: unknown): value is number => isWhole(value) && value >= 0 && value <= LATEST
const isPercent = (value: unknown): boolean => typeof value === 'number' && value >= 0 && value <= 100

/** What is wrong with it, or nothing. */
const flawOf = (wire: Readonly<Record<string, unknown>>): string | undefined => {
  const { v, h, r, p, e, a, d, s, b, n, x, w, m } = wire as Readonly<Record<keyof Wire, unknown>>
  if (v !== VERSION) return `its version is ${JSON.stringify(v ?? null)}, not ${VERSION}`
  if (m !== undefined && !(Array.isArray(m) && m.every(isText)))
    return 'its list of members that must be understood is no list of names'
  const strange = (m ?? []).find((member) => !KNOWN.has(member))
  if (strange !== undefined)
    return `it has a member that must be understood, ${JSON.stringify(strange)}, and this version does not know it`
  if (!isText(h) || !isText(r)) return 'it names no holder or no release'
  if (p !== 'release' && p !== 'rollback') return `its purpose is ${JSON.stringify(p ?? null)}`
  if (!isEpoch(e)) return `its epoch is ${JSON.stringify(e ?? null)}`
  if (!isTime(a) || !isTime(d)) return 'a time is no whole second'
  if (s !== 'b' && s !== 'g') return `its stable slot is ${JSON.stringify(s ?? null)}`
  if (!isPair(b) || !b.every(isWeight)) return 'its weights are no two numbers from 0 to 999'
  if (n !== undefined && !(isWhole(n) && n >= 0)) return 'its size is no whole number'
  const isShift = (shift: unknown) =>
    isPair(shift) && isWhole(shift[0]) && isTime(a + shift[0]) && isPercent(shift[1])
  if (x !== undefined && !(Array.isArray(x) && x.every(isShift))) return 'its shifts are no list of pairs'
  if (w !== undefined && !(isPair(w) && isTime(w[0]) && isText(w[1]))) return 'its hold is no time and reason'
  return undefined
}

/** Terms that cannot be read: what is wrong with them, and the epoch, if at least that can. */
export type Unreadable = Pick<UnknownLease, 'unreadable' | 'epoch'>

/** Reads what `encodeLease` wrote. Total: whatever stands there, it says what it is. */
export const decodeLease = (description: string | undefined): LeaseTerms | Unreadable => {
  let parsed: unknown
  try {
    parsed = JSON.parse(description ?? '')
  } catch {
    return { unreadable: description ? 'its description is not JSON' : 'it has no description' }
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    return { unreadable: 'its description is no JSON object' }
  }
  const members = parsed as Readonly<Record<string, unknown>>
  const flaw = flawOf(members)
  const epoch = members['e']
  if (flaw !== undefined) return { unreadable: flaw, ...(isEpoch(epoch) ? { epoch } : {}) }
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
