import { badValue } from './bad-record.ts'

/** An interval of a record that does not say how long it is: a minute, as load balancers count. */
const MINUTE = 60_000

/** With a zone: without one, nobody knows which moment is meant. */
const MOMENT = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/

/** The largest moment that a date can show, milliseconds since the epoch. */
const LAST_MOMENT = 8.64e15

/** @throws {BadRecord} */
const readTime = (value: unknown): number => {
  if (typeof value === 'number' && value >= 0 && value <= LAST_MOMENT) {
    if (Number.isInteger(value)) return value
    throw badValue('at', value, 'whole milliseconds since 1970')
  }
  const moment = typeof value === 'string' ? MOMENT.exec(value) : null
  if (typeof value === 'string' && moment !== null) {
    checkCalendar(value, moment)
    const time = Date.parse(value)
    if (time >= 0) return time
  }
  throw badValue('at', value, 'a time like "2026-01-01T00:00:00Z", or milliseconds since 1970')
}

/** A day that the month does not have, and the hour 24, would be told silently as a moment of the day after. */
const checkCalendar = (value: string, [, year, month, day, hour]: RegExpExecArray): void => {
  if (Number(hour) > 23) throw badValue('at', value, 'an hour from 00 to 23')
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  if (Number(day) > days)
    throw badValue('at', value, `a day that the month has: ${year}-${month} has ${days}`)
}

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: MINUTE, h: 60 * MINUTE }
const SPAN = /^(\d{1,9})(ms|s|m|h)$/

/** @throws {BadRecord} */
const readDuration = (value: unknown): number => {
  if (value === undefined) return MINUTE
  if (typeof value === 'number' && value > 0 && value <= LAST_MOMENT) {
    if (Number.isInteger(value)) return value
    throw badValue('duration', value, 'whole milliseconds')
  }
  const [, amount, unit = ''] = (typeof value === 'string' ? SPAN.exec(value) : undefined) ?? []
  const span = Number(amount) * (UNITS[unit] ?? 0)
  if (span > 0) return span
  throw badValue('duration', value, 'milliseconds above 0, or a text like "60s"')
}

/**
 * When an interval begins and how long it is, milliseconds.
 * @throws {BadRecord}
 */
export const readInterval = (
  begin: unknown,
  length: unknown,
): { readonly at: number; readonly duration: number } => {
  const at = readTime(begin)
  const duration = readDuration(length)
  if (at + duration <= LAST_MOMENT) return { at, duration }
  const expected = `an interval that ends by ${LAST_MOMENT}, the last instant of a date; this one lasts ${duration} ms`
  throw badValue('at', begin, expected)
}
