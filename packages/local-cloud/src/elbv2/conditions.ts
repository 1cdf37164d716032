import type { RuleCondition } from '@aws-sdk/client-elastic-load-balancing-v2'
import { notModelled, validationError } from './errors.ts'

/** What rules look at. Header names in lower case. */
export interface RequestHead {
  readonly method: string
  /** Path with query. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
}

const mostValues = 5

/** Checks a rule's conditions and writes values into the `…Config` member, where Describe shows them. */
export function completeConditions(conditions: readonly RuleCondition[] | undefined): RuleCondition[] {
  const complete = (conditions ?? []).map(completeCondition)
  if (complete.length === 0) throw validationError('A rule must have at least one condition')
  const values = complete.flatMap(valuesOf)
  if (values.length > mostValues) {
    throw validationError(`A rule may have at most ${mostValues} condition values; it has ${values.length}`)
  }
  return complete
}

/** Whether a request meets all conditions. None at all, as in a default rule, are met by any request. */
export function matches(conditions: readonly RuleCondition[], head: RequestHead): boolean {
  return conditions.every((condition) => {
    const subject = subjectOf(condition, head)
    if (subject === undefined) return false
    const caseless = condition.Field !== 'path-pattern'
    return valuesOf(condition).some((pattern) => matchesPattern(pattern, subject, caseless))
  })
}

function completeCondition(condition: RuleCondition): RuleCondition {
  const field = condition.Field
  if (field === 'path-pattern') {
    const values = required(condition.PathPatternConfig?.Values ?? condition.Values, field)
    return { Field: field, Values: values, PathPatternConfig: { Values: values } }
  }
  if (field === 'host-header') {
    const values = required(condition.HostHeaderConfig?.Values ?? condition.Values, field)
    return { Field: field, Values: values, HostHeaderConfig: { Values: values } }
  }
  if (field === 'http-header') {
    const name = condition.HttpHeaderConfig?.HttpHeaderName
    if (!name) throw validationError("A condition on 'http-header' must name the header")
    const values = required(condition.HttpHeaderConfig?.Values, field)
    return { Field: field, HttpHeaderConfig: { HttpHeaderName: name, Values: values } }
  }
  throw notModelled(`rule conditions on '${field ?? ''}' (path-pattern, host-header and http-header are)`)
}

function required(values: string[] | undefined, field: string): string[] {
  if (!values || values.length === 0) throw validationError(`A condition on '${field}' must have a value`)
  return values
}

function valuesOf(condition: RuleCondition): string[] {
  return condition.HttpHeaderConfig?.Values ?? condition.Values ?? []
}

function subjectOf(condition: RuleCondition, head: RequestHead): string | undefined {
  if (condition.Field === 'path-pattern') return head.path.split('?', 1)[0]
  const { host } = head.headers
  if (condition.Field === 'host-header') return host?.replace(/:\d+$/, '')
  return head.headers[(condition.HttpHeaderConfig?.HttpHeaderName ?? '').toLowerCase()]
}

/** `*` stands for any characters, `?` for exactly one. Linear in practice: no backtracking beyond the last `*`. */
export function matchesPattern(pattern: string, subject: string, caseless: boolean): boolean {
  const wanted = caseless ? pattern.toLowerCase() : pattern
  const text = caseless ? subject.toLowerCase() : subject
  let at = 0
  let read = 0
  let star = -1
  let starRead = 0
  while (read < text.length) {
    const sign = wanted[at]
    if (sign === '*') {
      star = at++
      starRead = read
    } else if (sign !== undefined && (sign === '?' || sign === text[read])) {
      at++
      read++
    } else if (star >= 0) {
      at = star + 1
      read = ++starRead
    } else {
      return false
    }
  }
  while (wanted[at] === '*') at++
  return at === wanted.length
}
