import type { Duration } from '@greenlight/release'
import { didYouMean } from './did-you-mean.ts'
import { formatDuration, parseDuration } from './duration.ts'
import { type Kind, type Parsed, scalar } from './kind.ts'
import { parsePercentage } from './percentage.ts'

const NUMBER_TEXT = /^-?\d{1,15}(?:\.\d{1,15})?$/

/** The number meant: YAML's own, or digits from an input or variable. */
const asNumber = (value: unknown, untyped: boolean): number | undefined => {
  if (typeof value === 'number') return value
  return untyped && typeof value === 'string' && NUMBER_TEXT.test(value) ? Number(value) : undefined
}

/**
 * Text that matches a pattern. `refuse` may name a common mistake better than the pattern can. Lengths are
 * limited by number and not in the pattern: V8 unrolls bounded repeats, and a class of Unicode characters
 * repeated a thousand times ends the process for lack of memory.
 */
export const text = (definition: {
  readonly expects: string
  readonly pattern: RegExp
  readonly max: number
  readonly refuse?: (value: string) => string | undefined
}): Kind<string> =>
  scalar({
    expects: definition.expects,
    parse: (value, source) => {
      if (typeof value !== 'string') return { hint: `write it in quotes, "${source.slice(0, 80)}"` }
      // First, so that no pattern ever meets a text that is longer than it should.
      if (value.length > definition.max) return { hint: `at most ${definition.max} characters` }
      const hint = definition.refuse?.(value)
      if (hint !== undefined) return { hint }
      return definition.pattern.test(value) ? { value } : {}
    },
    json: { type: 'string', maxLength: definition.max, pattern: definition.pattern.source },
  })

/** A whole number in a range, both ends included. */
export const integer = ({ min, max }: { readonly min: number; readonly max: number }): Kind<number> =>
  scalar({
    expects: `a whole number from ${min} to ${max}`,
    parse: (value, _, untyped): Parsed<number> => {
      const number = asNumber(value, untyped)
      return number !== undefined && Number.isInteger(number) && number >= min && number <= max
        ? { value: number }
        : {}
    },
    json: { type: 'integer', minimum: min, maximum: max },
  })

/** A number with or without a fraction, in a range, both ends included. */
export const decimal = ({ min, max }: { readonly min: number; readonly max: number }): Kind<number> =>
  scalar({
    expects: `a number from ${min} to ${max}`,
    parse: (value, _, untyped): Parsed<number> => {
      const number = asNumber(value, untyped)
      return number !== undefined && number >= min && number <= max ? { value: number } : {}
    },
    json: { type: 'number', minimum: min, maximum: max },
  })

/** A percentage in a range, both ends included. */
export const percentage = (range: {
  readonly min: number
  readonly max: number
  readonly whole?: boolean
}): Kind<number> => {
  const { min, max, whole = false } = range
  return scalar({
    expects: `a percentage from ${min} to ${max}, a ${whole ? 'whole' : 'plain'} number without the % sign`,
    parse: (value, _, untyped): Parsed<number> => {
      if (typeof value === 'string' && /^\d+(?:\.\d+)?\s*%$/.test(value)) {
        return { hint: `write ${Number.parseFloat(value)}` }
      }
      const number =
        asNumber(value, untyped) === undefined ? undefined : parsePercentage(value as string | number)
      return number !== undefined && number >= min && number <= max && (!whole || Number.isInteger(number))
        ? { value: number }
        : {}
    },
    json: { type: whole ? 'integer' : 'number', minimum: min, maximum: max },
  })
}

/** A span of time in a range, both ends included, in milliseconds once read. */
export const duration = (range: {
  readonly min: Duration
  readonly max: Duration
  /** Elastic Load Balancing counts in whole seconds, CloudWatch in whole minutes. */
  readonly multipleOf?: Duration
}): Kind<Duration> => {
  const { min, max, multipleOf = 1 } = range
  const steps = multipleOf === 1 ? '' : `, in steps of ${formatDuration(multipleOf)}`
  return scalar({
    expects: `a duration from ${formatDuration(min)} to ${formatDuration(max)}${steps}`,
    parse: (value, source): Parsed<Duration> => {
      if (typeof value === 'number' || /^\d+$/.test(source)) {
        return { hint: `a number needs its unit, such as ${source.slice(0, 9)}s or ${source.slice(0, 9)}m` }
      }
      const read = typeof value === 'string' ? parseDuration(value) : undefined
      if (read === undefined) return { hint: 'written like 500ms, 10s, 5m or 1h30m' }
      return read >= min && read <= max && read % multipleOf === 0 ? { value: read } : {}
    },
    json: {
      type: 'string',
      pattern: '^(?=.)(\\d{1,9}d)?(\\d{1,9}h)?(\\d{1,9}m(?!s))?(\\d{1,9}s)?(\\d{1,9}ms)?$',
    },
    plain: formatDuration,
  })
}

/** One of a few words. */
export const choice = <const T extends string>(words: readonly T[]): Kind<T> =>
  scalar({
    expects: words.length === 1 ? String(words[0]) : `one of ${words.join(', ')}`,
    parse: (value): Parsed<T> => {
      const word = words.find((known) => known === value)
      if (word !== undefined) return { value: word }
      const near = typeof value === 'string' ? didYouMean(value, words) : undefined
      return near === undefined ? {} : { hint: `did you mean ${near}?` }
    },
    json: { enum: words },
  })

/** True or false; from an input or variable the words `true` and `false`. */
export const flag = (): Kind<boolean> =>
  scalar({
    expects: 'true or false',
    parse: (value, _, untyped): Parsed<boolean> => {
      if (typeof value === 'boolean') return { value }
      return untyped && (value === 'true' || value === 'false') ? { value: value === 'true' } : {}
    },
    json: { type: 'boolean' },
  })

/** The number 1 of `version: 1`. */
export const literal = <const T extends number>(only: T): Kind<T> =>
  scalar({
    expects: String(only),
    parse: (value): Parsed<T> => (value === only ? { value: only } : {}),
    json: { const: only },
  })

/** Any single value, for what a JSON answer must hold. */
export const anyScalar = (): Kind<string | number | boolean | null> => ({
  expects: 'a text, a number, true, false or null',
  read: (node, place, reading) => {
    if (node.kind === 'scalar') return node.value as string | number | boolean
    reading.problems.push({
      path: place.path,
      where: node.where,
      says: `is a ${node.kind}, must be a text, a number, true, false or null`,
    })
    return undefined
  },
  json: () => ({ type: ['string', 'number', 'boolean', 'null'] }),
  plain: (value) => value,
})
