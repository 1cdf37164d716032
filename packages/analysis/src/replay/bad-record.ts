/** A line that is no observation. It is never taken in, and never taken as healthy. */
export class BadRecord extends Error {
  override readonly name = 'BadRecord'
  /** Path of the value, such as `canary.errors`. */
  readonly field: string

  /** @param says what stands in the field, and what would be right there */
  constructor(field: string, says: string) {
    super(`${field} ${says}`)
    this.field = field
  }
}

/** @param value what stands there; undefined when nothing does */
export const badValue = (field: string, value: unknown, expected: string): BadRecord =>
  new BadRecord(field, `is ${shown(value)}: expected ${expected}`)

const MOST_SHOWN = 60

const shown = (value: unknown): string => {
  if (value === undefined) return 'missing'
  if (typeof value === 'string') {
    return JSON.stringify(value.length > MOST_SHOWN ? `${value.slice(0, MOST_SHOWN)}…` : value)
  }
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'an object'
  return String(value)
}
