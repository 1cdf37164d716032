import { type Kind, report } from './kind.ts'
import { object, optional } from './structures.ts'

/** A span of numbers from `min` to `max`, both included; an absent end is open. */
export interface Range {
  readonly min?: number
  readonly max?: number
}

/** What is admitted of a number: at least `min`, at most `max`, or both. */
export const range = (kind: Kind<number>): Kind<Range> => {
  const ends = object({
    min: optional(kind, 'The least that is admitted.', 'no least'),
    max: optional(kind, 'The most that is admitted.', 'no most'),
  })
  return {
    expects: `a mapping with \`min\`, \`max\` or both, each ${kind.expects}`,
    read: (node, place, reading) => {
      const before = reading.problems.length
      const value = ends.read(node, place, reading)
      if (value === undefined || reading.problems.length > before) return undefined
      const { min, max } = value
      if (min === undefined && max === undefined) {
        return report(reading, place, node, 'has neither min nor max, must have at least one of them')
      }
      if (min !== undefined && max !== undefined && min > max) {
        const [least, most] = [kind.plain(min), kind.plain(max)]
        return report(reading, place, node, `admits nothing: min is ${least}, which is above max, ${most}`)
      }
      return value
    },
    json: () => ({ ...ends.json(), minProperties: 1 }),
    plain: (value) => ends.plain(value),
  }
}
