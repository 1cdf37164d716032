import type { Settings } from '../settings.ts'
import type { Bounds, Range } from './bounds.ts'

/** A value of the config, and where it stands. */
export interface Said<T> {
  /** From the environment: `canary.steps`; `file` ones from the file's head. */
  readonly path: string
  readonly file?: true
  readonly value: T
  /** What stands there, in words, completing the path: `is 50`. */
  readonly found: string
}

/** A value that a policy does not admit. */
export interface Outside {
  readonly path: string
  readonly file?: true
  readonly found: string
  /** What the policy admits, completing "must be …". */
  readonly admits: string
  /** Path of the bound within the policy's environment: `canary.first-step.max`. */
  readonly key: string
}

/** One thing that a policy may bound, whatever kind of bound that is. */
export interface Bound {
  /** Path within the policy's environment. */
  readonly key: string
  /** Whether it decides where credentials go: what lies outside is not even asked. */
  readonly leads: boolean
  outside(bounds: Bounds, settings: Settings): readonly Outside[]
  /** Why no config can be within both; undefined when one can. */
  clash(one: Bounds, other: Bounds): readonly [one: string, other: string] | undefined
}

/** Most values of a list that are named: the rest stands in the policy. */
const MOST = 8

const anyOf = (values: readonly string[]): string => {
  const more = values.length > MOST ? ` and ${values.length - MOST} more` : ''
  if (values.length === 0) return 'left away: none is admitted'
  return values.length === 1 ? String(values[0]) : `one of ${values.slice(0, MOST).join(', ')}${more}`
}

interface ListRules {
  readonly leads?: true
  /** A config need not have such a value, so that even an empty list leaves it a way. */
  readonly dispensable?: true
  /** Whether an entry of the list admits a value; equality when absent. */
  readonly admits?: (entry: string, value: string) => boolean
}

/** Only what stands in the list. An absent value of the config (`undefined`) is never in it. */
export const listed = (
  key: string,
  of: (bounds: Bounds) => readonly string[] | undefined,
  said: (settings: Settings) => readonly Said<string | undefined>[],
  { leads, dispensable, admits = (entry, value) => entry === value }: ListRules = {},
): Bound => ({
  key,
  leads: leads === true,
  outside: (bounds, settings) => {
    const list = of(bounds)
    if (list === undefined) return []
    return said(settings)
      .filter(({ value }) => value === undefined || !list.some((entry) => admits(entry, value)))
      .map(({ path, file, found }) => ({
        path,
        ...(file === undefined ? {} : { file }),
        found,
        admits: anyOf(list),
        key,
      }))
  },
  clash: (one, other) => {
    const [a, b] = [of(one), of(other)]
    if (a === undefined || b === undefined || dispensable === true) return undefined
    const meets = a.some((left) => b.some((right) => admits(left, right) || admits(right, left)))
    return meets ? undefined : [anyOf(a), anyOf(b)]
  },
})

const within = ({ min, max }: Range, show: (value: number) => string): string => {
  if (min === undefined) return max === undefined ? 'anything' : `at most ${show(max)}`
  return max === undefined ? `at least ${show(min)}` : `from ${show(min)} to ${show(max)}`
}

/** Only what lies from the range's one end to the other. */
export const ranged = (
  key: string,
  of: (bounds: Bounds) => Range | undefined,
  said: (settings: Settings) => Said<number>,
  show: (value: number) => string = String,
): Bound => ({
  key,
  leads: false,
  outside: (bounds, settings) => {
    const range = of(bounds)
    if (range === undefined) return []
    const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = range
    const { path, value, found } = said(settings)
    // So written, no number that is none is within any bound.
    if (value >= min && value <= max) return []
    return [{ path, found, admits: within(range, show), key: `${key}.${value > max ? 'max' : 'min'}` }]
  },
  clash: (one, other) => {
    const [a, b] = [of(one), of(other)]
    if (a === undefined || b === undefined) return undefined
    const min = Math.max(a.min ?? Number.NEGATIVE_INFINITY, b.min ?? Number.NEGATIVE_INFINITY)
    const max = Math.min(a.max ?? Number.POSITIVE_INFINITY, b.max ?? Number.POSITIVE_INFINITY)
    return min <= max ? undefined : [within(a, show), within(b, show)]
  },
})
