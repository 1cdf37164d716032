import type { Row } from './report.ts'

/** A share for people, with as many digits as it deserves. */
export const percent = (share: number): string => {
  const value = 100 * share
  return `${value === 0 || value >= 10 ? Math.round(value) : value.toFixed(value < 1 ? 2 : 1)} %`
}

/** A number of requests hurt. */
export const hurtOf = (hurt: number): string => (hurt < 10 ? hurt.toFixed(1) : Math.round(hurt).toString())

export const rolledBack = (row: Row): string => percent(row.rolledBack.share)

/** Found, median minute, mean requests hurt. */
export const found = (row: Row): string =>
  `${Math.round(100 * row.rolledBack.share)}% / ${row.minutes ?? '-'} / ${hurtOf(row.hurt)}`

/** What counts of a row: how often it was found when it is harmful, how often it was rolled back when it is not. */
export const foundOrRolledBack = (row: Row): string =>
  row.harmlessFrom === null ? found(row) : rolledBack(row)

/** The same with the exact 95 % interval of the share, in percent. */
export const withInterval = (row: Row): string => {
  const { lower, upper } = row.rolledBack
  const bare = (share: number) => percent(share).replace(' %', '')
  const interval = `(${bare(lower)}-${bare(upper)})`
  if (row.harmlessFrom !== null) return `${rolledBack(row)} ${interval}`
  return found(row).replace('%', `% ${interval}`)
}

export const minutes = (value: number | null): string => (value === null ? '-' : `${value} min`)

/** A whole number with commas between thousands. */
export const whole = (value: number): string => value.toString().replace(/\B(?=(\d{3})+$)/g, ',')

export const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)]

/** How many runs the cells have, the most first. */
export const runsTold = (rows: readonly Row[]): string => {
  const runs = [...unique(rows.map((row) => row.runs))].sort((a, b) => b - a).map(whole)
  const last = runs.pop() ?? '0'
  return runs.length === 0 ? `${last} runs a cell` : `${runs.join(', ')} or ${last} runs a cell`
}
