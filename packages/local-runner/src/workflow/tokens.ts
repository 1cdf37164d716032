import { isBasicExpression, isMapping, isSequence, isString } from '@actions/workflow-parser'
import { ensureStatusFunction } from '@actions/workflow-parser/model/converter/if-condition'
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/template-token'

export type { TemplateToken }

/** The members of a mapping by their literal keys; empty for anything else. */
export const members = (token: TemplateToken | undefined): ReadonlyMap<string, TemplateToken> => {
  const found = new Map<string, TemplateToken>()
  if (token === undefined || !isMapping(token)) return found
  for (let at = 0; at < token.count; at += 1) {
    const { key, value } = token.get(at)
    if (!key.isExpression) found.set(key.toString(), value)
  }
  return found
}

export const items = (token: TemplateToken | undefined): readonly TemplateToken[] =>
  token !== undefined && isSequence(token)
    ? Array.from({ length: token.count }, (_, at) => token.get(at))
    : []

/** The text of a literal; undefined for an expression, a mapping or a sequence. */
export const literalText = (token: TemplateToken | undefined): string | undefined =>
  token?.isLiteral === true ? (token as unknown as { toString(): string }).toString() : undefined

/** A single string or a sequence of them, as `needs` and the filters are written. */
export const texts = (token: TemplateToken | undefined): readonly string[] | undefined => {
  if (token === undefined) return undefined
  const found = isSequence(token) ? items(token).map(literalText) : [literalText(token)]
  return found.filter((text) => text !== undefined)
}

/**
 * The condition in an `if`, with or without `${{ }}`; a condition that asks for no status means
 * `success() && (…)`, and none at all means `success()`.
 */
export const condition = (token: TemplateToken | undefined): string => {
  if (token === undefined) return 'success()'
  const written = isBasicExpression(token) ? token.expression : (literalText(token) ?? '').trim()
  return written === '' ? 'success()' : ensureStatusFunction(written, token.definitionInfo)
}

/** Every expression below a token, for checks before the run. */
export const expressionsIn = (token: TemplateToken | undefined): readonly string[] => {
  if (token === undefined) return []
  if (isBasicExpression(token)) return [token.expression]
  if (isString(token)) return []
  if (isSequence(token)) return items(token).flatMap(expressionsIn)
  if (!isMapping(token)) return []
  return Array.from({ length: token.count }, (_, at) => token.get(at)).flatMap(({ key, value }) => [
    ...expressionsIn(key),
    ...expressionsIn(value),
  ])
}
