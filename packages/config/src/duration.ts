import type { Duration } from '@greenlight/release'

/** Units of the grammar, largest first, in milliseconds. */
const UNITS = [
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['m', 60_000],
  ['s', 1_000],
  ['ms', 1],
] as const

const SHAPE = /^(?:(\d{1,9})d)?(?:(\d{1,9})h)?(?:(\d{1,9})m(?!s))?(?:(\d{1,9})s)?(?:(\d{1,9})ms)?$/

/** The grammar in words, for messages and the reference page. */
export const DURATION_GRAMMAR =
  'whole numbers with the units d, h, m, s, ms, largest first: 500ms, 10s, 1h30m'

/**
 * Reads a span of time. Each unit stands at most once, without spaces, fractions or signs; a bare number is no
 * duration, because nobody can see whether it means seconds or milliseconds.
 * @returns milliseconds, or undefined when the text is none
 */
export const parseDuration = (text: string): Duration | undefined => {
  const parts = SHAPE.exec(text)?.slice(1)
  if (parts === undefined || text === '') return undefined
  return UNITS.reduce((sum, [, size], index) => sum + Number(parts[index] ?? 0) * size, 0)
}

/**
 * The shortest text of the grammar for a span: 90 minutes is `1h30m`.
 * @param duration whole milliseconds, not negative
 */
export const formatDuration = (duration: Duration): string => {
  if (duration === 0) return '0s'
  let rest = duration
  return UNITS.map(([unit, size]) => {
    const count = Math.floor(rest / size)
    rest -= count * size
    return count > 0 ? `${count}${unit}` : ''
  }).join('')
}
