import { data, Evaluator, Lexer, Parser } from '@actions/expressions'
import type { ExpressionData } from '@actions/expressions/data/expressiondata'
import type { FunctionDefinition } from '@actions/expressions/funcs/info'
import { isBasicExpression, isMapping, isSequence } from '@actions/workflow-parser'
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/template-token'
import { fromData, isTruthy, isValues, textOf, toData, type Value, type Values } from './values.ts'

/** What the status functions of a condition answer. */
export interface Status {
  readonly success: boolean
  readonly failure: boolean
  readonly cancelled: boolean
}

/** What an expression can see. A context that is absent reads as null. */
export interface Scope {
  readonly contexts: Readonly<Record<string, Value>>
  /** Absent outside of conditions. */
  readonly status?: Status
}

const CONTEXTS = [
  'github',
  'env',
  'vars',
  'secrets',
  'inputs',
  'needs',
  'steps',
  'job',
  'jobs',
  'runner',
  'matrix',
  'strategy',
]

const statusFunctions = (status: Status | undefined): FunctionDefinition[] => {
  const tell = (name: string, answer: (status: Status) => boolean): FunctionDefinition => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: (): ExpressionData => {
      if (status === undefined) throw new Error(`${name}() may only be used in an \`if\` condition`)
      return new data.BooleanData(answer(status))
    },
  })
  return [
    tell('always', () => true),
    tell('success', (seen) => seen.success),
    tell('failure', (seen) => seen.failure),
    tell('cancelled', (seen) => seen.cancelled),
  ]
}

/**
 * Evaluates one expression, without its `${{ }}`, by the official evaluator.
 * @throws Error with the expression in its message when it cannot be parsed or evaluated.
 */
export const evaluate = (expression: string, scope: Scope): Value => {
  const functions = statusFunctions(scope.status)
  try {
    const tree = new Parser(new Lexer(expression).lex().tokens, CONTEXTS, functions).parse()
    const contexts = new data.Dictionary(
      ...CONTEXTS.map((key) => ({ key, value: toData(scope.contexts[key]) })),
    )
    return fromData(new Evaluator(tree, contexts, new Map(functions.map((f) => [f.name, f]))).evaluate())
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new Error(`the expression \${{ ${expression} }} cannot be evaluated: ${why}`, { cause })
  }
}

/** Whether a condition holds. */
export const holds = (condition: string, scope: Scope): boolean => isTruthy(evaluate(condition, scope))

/** A part of a workflow file with every expression in it evaluated. */
export const resolve = (token: TemplateToken | undefined, scope: Scope): Value => {
  if (token === undefined) return null
  if (isBasicExpression(token)) return evaluate(token.expression, scope)
  if (isSequence(token)) return Array.from({ length: token.count }, (_, at) => resolve(token.get(at), scope))
  if (isMapping(token)) {
    const members: [string, Value][] = []
    for (let at = 0; at < token.count; at += 1) {
      const { key, value } = token.get(at)
      if (isBasicExpression(key)) members.push([textOf(resolve(key, scope)), resolve(value, scope)])
      else if (key.isExpression) {
        const inserted = resolve(value, scope)
        if (isValues(inserted)) members.push(...Object.entries(inserted))
      } else members.push([key.toString(), resolve(value, scope)])
    }
    return Object.fromEntries(members)
  }
  return literal(token)
}

const literal = (token: TemplateToken): Value => {
  const plain: unknown = (token as { value?: unknown }).value
  return typeof plain === 'string' || typeof plain === 'number' || typeof plain === 'boolean' ? plain : null
}

/** As `resolve`, then as a string. */
export const resolveText = (token: TemplateToken | undefined, scope: Scope): string =>
  textOf(resolve(token, scope))

/** A mapping whose values are strings: `env`, `with`. */
export const resolveTexts = (token: TemplateToken | undefined, scope: Scope): Record<string, string> => {
  const value = resolve(token, scope)
  return isValues(value) ? textsOf(value) : {}
}

export const textsOf = (values: Values): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, textOf(value)]))
