import type { Chart } from './document.ts'

/**
 * The same picture at times that lie evenly between its first and its last, for a drawing whose axis knows no times.
 * Each shows what was known then: the value before it, and the last one at the end.
 * @param points at least 2
 */
export const atEvenTimes = (chart: Chart, points: number): Chart => {
  const [first, last] = [chart.times[0], chart.times.at(-1)]
  if (first === undefined || last === undefined || first === last) return chart
  const times = Array.from({ length: points }, (_, index) =>
    index === points - 1 ? last : first + ((last - first) * index) / (points - 1),
  )
  const known = times.map((time) => chart.times.findLastIndex((at) => at <= time))
  return {
    ...chart,
    times,
    series: chart.series.map(({ label, values }) => ({
      label,
      values: known.map((index) => values[index] ?? null),
    })),
  }
}
