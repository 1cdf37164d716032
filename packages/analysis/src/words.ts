import type { Tally } from './verdict.ts'

const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 })

/** `6,000`. */
export const count = (value: number): string => whole.format(value)

/** A fraction as a percentage with three digits that count: `0.33 %`. */
export const percent = (fraction: number): string => `${Number((100 * fraction).toPrecision(3))} %`

/** `12 of 6,000 (0.2 %)`. */
export const ofAll = ({ bad, total }: Tally): string =>
  total === 0 ? `${count(bad)} of none` : `${count(bad)} of ${count(total)} (${percent(bad / total)})`
