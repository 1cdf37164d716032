import { data } from '@actions/expressions'
import type { ExpressionData } from '@actions/expressions/data/expressiondata'

/** What an expression can yield, as plain data. */
export type Value = string | number | boolean | null | readonly Value[] | Values

export interface Values {
  readonly [key: string]: Value
}

export const isValues = (value: Value | undefined): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Plain data as the evaluator wants it. */
export const toData = (value: Value | undefined): ExpressionData => {
  if (value === null || value === undefined) return new data.Null()
  if (typeof value === 'string') return new data.StringData(value)
  if (typeof value === 'number') return new data.NumberData(value)
  if (typeof value === 'boolean') return new data.BooleanData(value)
  if (Array.isArray(value)) return new data.Array(...value.map(toData))
  return new data.Dictionary(
    ...Object.entries(value as Values).map(([key, member]) => ({ key, value: toData(member) })),
  )
}

/** The way back. */
export const fromData = (value: ExpressionData): Value => {
  switch (value.kind) {
    case data.Kind.Null:
      return null
    case data.Kind.Array:
      return (value as data.Array).values().map(fromData)
    case data.Kind.Dictionary:
      return Object.fromEntries(
        (value as data.Dictionary).pairs().map((pair) => [pair.key, fromData(pair.value)]),
      )
    default:
      return (value as data.StringData | data.NumberData | data.BooleanData).value
  }
}

/** A value as it looks inside a string: GitHub's own coercion (null is empty, an object is `Object`). */
export const textOf = (value: Value | undefined): string => toData(value).coerceString()

/** GitHub's truth: false, 0, the empty string and null are false, all else is true. */
export const isTruthy = (value: Value): boolean =>
  !(value === false || value === 0 || value === '' || value === null || Number.isNaN(value))
