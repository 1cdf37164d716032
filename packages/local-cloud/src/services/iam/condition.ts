import type { ConditionKey, KeyType } from './condition-keys.ts'
import { fits, fitsArn } from './wildcard.ts'

/** The values of the request's condition keys; key names in lower case. Absent keys are absent. */
export type Context = ReadonlyMap<string, readonly string[]>

/** One line of a Condition block. */
export interface Condition {
  readonly operator: string
  readonly key: string
  readonly values: readonly string[]
}

type Test = (wanted: string, given: string) => boolean

const numeric =
  (test: (given: number, wanted: number) => boolean): Test =>
  (wanted, given) =>
    test(Number(given), Number(wanted))

const instant = (text: string): number => (/^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text))

const date =
  (test: (given: number, wanted: number) => boolean): Test =>
  (wanted, given) =>
    test(instant(given), instant(wanted))

/** An operator matches when ANY of the wanted values passes; a negated one when NONE does. */
const OPERATORS: Readonly<Record<string, { readonly test: Test; readonly negated?: true }>> = {
  StringEquals: { test: (wanted, given) => wanted === given },
  StringNotEquals: { test: (wanted, given) => wanted === given, negated: true },
  StringEqualsIgnoreCase: { test: (wanted, given) => wanted.toLowerCase() === given.toLowerCase() },
  StringNotEqualsIgnoreCase: {
    test: (wanted, given) => wanted.toLowerCase() === given.toLowerCase(),
    negated: true,
  },
  StringLike: { test: (wanted, given) => fits(wanted, given) },
  StringNotLike: { test: (wanted, given) => fits(wanted, given), negated: true },
  ArnEquals: { test: fitsArn },
  ArnLike: { test: fitsArn },
  ArnNotEquals: { test: fitsArn, negated: true },
  ArnNotLike: { test: fitsArn, negated: true },
  Bool: { test: (wanted, given) => wanted.toLowerCase() === given.toLowerCase() },
  NumericEquals: { test: numeric((a, b) => a === b) },
  NumericNotEquals: { test: numeric((a, b) => a === b), negated: true },
  NumericLessThan: { test: numeric((a, b) => a < b) },
  NumericLessThanEquals: { test: numeric((a, b) => a <= b) },
  NumericGreaterThan: { test: numeric((a, b) => a > b) },
  NumericGreaterThanEquals: { test: numeric((a, b) => a >= b) },
  DateEquals: { test: date((a, b) => a === b) },
  DateNotEquals: { test: date((a, b) => a === b), negated: true },
  DateLessThan: { test: date((a, b) => a < b) },
  DateLessThanEquals: { test: date((a, b) => a <= b) },
  DateGreaterThan: { test: date((a, b) => a > b) },
  DateGreaterThanEquals: { test: date((a, b) => a >= b) },
}

const SETS = ['ForAllValues', 'ForAnyValue'] as const
const IF_EXISTS = 'IfExists'

/** `ForAnyValue:StringLikeIfExists` in its parts. */
interface Operator {
  readonly set: (typeof SETS)[number] | undefined
  readonly base: string
  readonly ifExists: boolean
}

const parse = (operator: string): Operator => {
  const set = SETS.find((each) => operator.startsWith(`${each}:`))
  const rest = set === undefined ? operator : operator.slice(set.length + 1)
  const ifExists = rest.endsWith(IF_EXISTS)
  return { set, base: ifExists ? rest.slice(0, -IF_EXISTS.length) : rest, ifExists }
}

/** The operators that fit a type of key: those of its own name, and text for an ARN, which is text too. */
const fitsType = (base: string, type: KeyType): boolean =>
  base.startsWith(type === 'ARN' ? 'Arn' : type) || (type === 'ARN' && base.startsWith('String'))

/**
 * Why a line of a Condition block cannot be evaluated here, undefined when it can. Refused beside what is unknown:
 * what AWS documents as a mistake, because what it makes of it is documented nowhere.
 * @param key what is known of the line's key
 */
export const refusedCondition = (
  { operator, key, values }: Condition,
  known: ConditionKey,
): string | undefined => {
  const { set, base, ifExists } = parse(operator)
  const truth = values.find((value) => !/^(true|false)$/i.test(value))
  if (operator === 'Null')
    return truth === undefined ? undefined : `Null asks true or false of ${key}, not "${truth}"`
  if (!(base in OPERATORS)) {
    const modelled = [...Object.keys(OPERATORS), 'Null'].join(', ')
    return `condition operator ${operator} is not modelled; modelled: ${modelled} (with ForAllValues:, ForAnyValue: and IfExists)`
  }
  if (set === 'ForAnyValue' && ifExists)
    return `${operator} is not modelled: whether it holds without the key is not documented. Use ForAnyValue:${base}, which does not`
  if (known.many && set === undefined)
    return `${key} may have several values, so ${operator} needs ForAllValues: or ForAnyValue: before it`
  if (!known.many && set !== undefined)
    return `${key} has one value, so ${operator} does not fit it${set === 'ForAllValues' ? ': it is true whenever the request does not carry the key at all, and lets in everyone it was meant to keep out' : ''}. Use ${base}`
  if (!fitsType(base, known.type))
    return `${operator} does not compare ${key}, which is of the type ${known.type}`
  if (base === 'Bool' && truth !== undefined)
    return `Bool compares ${key} with true or false, not with "${truth}"`
  return undefined
}

/**
 * Whether one condition holds for the request, as the IAM User Guide says it (reference_policies_elements_condition_operators
 * and reference_policies_condition-single-vs-multi-valued-context-keys):
 *
 * - without the key, a condition is false, a negated one true, one with `IfExists` true;
 * - `ForAllValues` holds when every value of the request passes, so also when there is none;
 * - `ForAnyValue` holds when one value of the request passes, so never when there is none;
 * - `Null` asks whether the key is absent.
 *
 * A key of one value of which the request carries two (tag keys that differ in case only) holds when both pass.
 */
export const holds = ({ operator, key, values }: Condition, context: Context): boolean => {
  const given = context.get(key.toLowerCase()) ?? []
  if (operator === 'Null') {
    return values.some((wanted) => (given.length === 0) === (wanted.toLowerCase() === 'true'))
  }
  const { set, base, ifExists } = parse(operator)
  const { test, negated = false } = OPERATORS[base] ?? unknown(operator)
  const passes = (value: string): boolean => values.some((wanted) => test(wanted, value)) !== negated
  if (set === 'ForAnyValue') return given.some(passes)
  if (given.length === 0) return set === 'ForAllValues' || ifExists || negated
  return given.every(passes)
}

const unknown = (operator: string): never => {
  throw new TypeError(`A policy with the operator ${operator} should have been refused`)
}
