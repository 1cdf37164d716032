/** An observation that cannot be what a metric source counted. It is never taken in, and never taken as healthy. */
export class BadObservation extends Error {
  override readonly name = 'BadObservation'
  /** Path of the value, such as `canary.errors`. */
  readonly field: string

  constructor(field: string, value: unknown, expected: string) {
    super(`${field} is ${show(value)}: expected ${expected}`)
    this.field = field
  }
}

const show = (value: unknown): string => {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 60))
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'an object'
  return String(value)
}
