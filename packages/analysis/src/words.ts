import type { Tally } from './verdict.ts'

const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 })

/** `6,000`. Counts are told at every look, and the formatter is ten times slower than this on them. */
export const count = (value: number): string =>
  Number.isSafeInteger(value) && value >= 0 ? grouped(value) : whole.format(value)

const grouped = (value: number): string =>
  value < 1000
    ? String(value)
    : `${grouped(Math.floor(value / 1000))},${String(value % 1000).padStart(3, '0')}`

/** A fraction as a percentage with three digits that count: `0.33 %`. */
export const percent = (fraction: number): string => `${Number((100 * fraction).toPrecision(3))} %`

/** `12 of 6,000 (0.2 %)`. */
export const ofAll = ({ bad, total }: Tally): string =>
  total === 0 ? `${count(bad)} of none` : `${count(bad)} of ${count(total)} (${percent(bad / total)})`
