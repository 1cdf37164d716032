import { badValue } from './bad-record.ts'

/** An interval of a record that does not say how long it is: a minute, as load balancers count. */
const MINUTE = 60_000

/** With a zone: without one, nobody knows which moment is meant. */
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/

/** The largest moment that a date can show, milliseconds since the epoch. */
const LAST_MOMENT = 8.64e15

/** @throws {BadRecord} */
export const readTime = (value: unknown): number => {
  if (typeof value === 'number' && value >= 0 && value <= LAST_MOMENT) return value
  if (typeof value === 'string' && MOMENT.test(value)) {
    const time = Date.parse(value)
    if (time >= 0) return time
  }
  throw badValue('at', value, 'a time like "2026-01-01T00:00:00Z", or milliseconds since 1970')
}

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: MINUTE, h: 60 * MINUTE }
const SPAN = /^(\d{1,9})(ms|s|m|h)$/

/** @throws {BadRecord} */
export const readDuration = (value: unknown): number => {
  if (value === undefined) return MINUTE
  if (typeof value === 'number' && value > 0 && value <= LAST_MOMENT) return value
  const [, amount, unit = ''] = (typeof value === 'string' ? SPAN.exec(value) : undefined) ?? []
  const span = Number(amount) * (UNITS[unit] ?? 0)
  if (span > 0) return span
  throw badValue('duration', value, 'milliseconds above 0, or a text like "60s"')
}
