/** The grammar in words, for messages and the reference page. */
export const PERCENTAGE_GRAMMAR =
  'a plain number from 0 to 100 without the % sign, at most three decimals: 5, 99.9'

const SHAPE = /^(?:0|[1-9]\d{0,2})(?:\.\d{1,3})?$/

/**
 * Reads a percentage, from YAML a number, from an input or a variable its digits. The sign is refused, so that
 * one value is written in one way only and `0.05` cannot be taken for five percent in one place alone.
 * @returns 0 to 100, or undefined when the value is none
 */
export const parsePercentage = (value: string | number): number | undefined => {
  const text = String(value)
  if (!SHAPE.test(text)) return undefined
  const number = Number(text)
  return number <= 100 ? number : undefined
}
