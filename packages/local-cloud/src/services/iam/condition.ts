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

const ANY = 'ForAnyValue:'
const ALL = 'ForAllValues:'
const IF_EXISTS = 'IfExists'

const bare = (operator: string): string => {
  const unprefixed = operator.startsWith(ANY) ? operator.slice(ANY.length) : operator
  return unprefixed.endsWith(IF_EXISTS) ? unprefixed.slice(0, -IF_EXISTS.length) : unprefixed
}

/** Why an operator cannot be evaluated here; undefined when it can. */
export const refusedOperator = (operator: string): string | undefined => {
  if (operator.startsWith(ALL))
    return `${operator} is true whenever the request does not carry the key at all, so it lets in everyone it was meant to keep out. Use StringEquals or StringLike`
  if (operator === 'Null' || bare(operator) in OPERATORS) return undefined
  const known = [...Object.keys(OPERATORS), 'Null'].join(', ')
  return `condition operator ${operator} is not modelled; modelled: ${known} (with ForAnyValue: and IfExists)`
}

/** Whether one condition holds for the request. */
export const holds = (condition: Condition, context: Context): boolean => {
  const given = context.get(condition.key.toLowerCase())
  if (condition.operator === 'Null') {
    return condition.values.some((wanted) => (given === undefined) === (wanted.toLowerCase() === 'true'))
  }
  const operator = OPERATORS[bare(condition.operator)]
  if (operator === undefined) throw new Error(refusedOperator(condition.operator))
  if (given === undefined) {
    return (
      condition.operator.endsWith(IF_EXISTS) ||
      (operator.negated === true && !condition.operator.startsWith(ANY))
    )
  }
  const passes = (value: string): boolean =>
    condition.values.some((wanted) => operator.test(wanted, value)) !== (operator.negated ?? false)
  return condition.operator.startsWith(ANY) ? given.some(passes) : given.length > 0 && given.every(passes)
}
