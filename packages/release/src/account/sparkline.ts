const LEVELS = '▁▂▃▄▅▆▇█'

/** One line of block characters, as high as the values on a scale from 0 to `full`; a gap where there is none. */
export const sparkline = (values: readonly (number | null)[], full: number): string =>
  values
    .map((value) => {
      if (value === null) return ' '
      const share = Math.min(1, Math.max(0, value / full))
      return LEVELS[Math.min(LEVELS.length - 1, Math.floor(share * LEVELS.length))] ?? ' '
    })
    .join('')
