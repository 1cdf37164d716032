/** How far a time zone's clocks stand ahead of UTC at an instant, in milliseconds. */
const offsetAt = (instant: number, timeZone: string): number => {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant)
  const of = (type: string): number => Number(parts.find((part) => part.type === type)?.value)
  const local = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'))
  return local - Math.floor(instant / 1000) * 1000
}

/**
 * The instant that `at(yyyy-mm-ddThh:mm:ss)` names in a time zone, in milliseconds since the epoch.
 * Undefined when text or zone is not valid. A local time that a clock change skips is read with the offset
 * before the change.
 */
export const parseAt = (expression: string, timeZone: string): number | undefined => {
  const [, text] = /^at\((\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})\)$/.exec(expression) ?? []
  const local = Date.parse(`${text}Z`)
  // Date.parse refuses 25 o'clock, but turns the 31st of April into the 1st of May.
  if (Number.isNaN(local) || new Date(local).toISOString().slice(0, 19) !== text) return undefined
  try {
    const guess = local - offsetAt(local, timeZone)
    return local - offsetAt(guess, timeZone)
  } catch {
    return undefined
  }
}

const UNITS = { minute: 60_000, hour: 3_600_000, day: 86_400_000 } as const

/**
 * The milliseconds between two occurrences of `rate(value unit)`: a positive whole number of `minute(s)`, `hour(s)`
 * or `day(s)`. Undefined when the text is no such expression.
 */
export const parseRate = (expression: string): number | undefined => {
  const [, value = '', unit] = /^rate\(([1-9]\d{0,6}) (minute|hour|day)s?\)$/.exec(expression) ?? []
  return unit === undefined ? undefined : Number(value) * UNITS[unit as keyof typeof UNITS]
}
