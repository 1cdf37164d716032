import { describeWeights, percentOn, soleSlot } from '@greenlight/release'
import type { ReleaseRow } from '../report.ts'
import { fit, type Paint, plain } from './paint.ts'

const duration = (seconds: number | null): string => {
  if (seconds === null) return '–'
  if (seconds < 60) return `${seconds.toFixed(0)} s`
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`.replace(' 60 s', ' 59 s')
}

const failures = ({ failedByVersion }: ReleaseRow): string =>
  Object.entries(failedByVersion)
    .map(([version, count]) => `${count} by ${version}`)
    .join(', ') || '0'

/** Requests count from the first version that serves: with none counted, the weights lead to no task. */
const servesNow = ({ serving, weights, requests }: ReleaseRow): string => {
  if (serving !== null) return serving
  if (requests === 0) return 'nothing'
  return soleSlot(weights) === undefined ? 'both' : 'unknown'
}

const COLUMNS: readonly {
  readonly head: string
  readonly right?: true
  readonly cell: (row: ReleaseRow) => string
}[] = [
  { head: 'what', cell: ({ kind, tag }) => (kind === 'rollback' ? `back to ${tag}` : tag) },
  { head: 'outcome', cell: ({ outcome }) => outcome },
  { head: 'run', cell: ({ conclusion }) => conclusion },
  { head: 'traffic went', cell: ({ steps }) => (steps.length === 0 ? 'nowhere' : `${steps.join(' → ')} %`) },
  { head: 'serves now', cell: servesNow },
  { head: 'requests', right: true, cell: ({ requests }) => String(requests) },
  { head: 'lost', right: true, cell: ({ lost }) => String(lost) },
  { head: 'errors 5xx', cell: failures },
  { head: 'deployed in', right: true, cell: ({ deploySeconds }) => duration(deploySeconds) },
  { head: 'back in', right: true, cell: ({ rollbackSeconds }) => duration(rollbackSeconds) },
]

/** The end of a story: one line for each release, and one block for each where there is no room for lines. */
export const table = (
  rows: readonly ReleaseRow[],
  { width, paint }: { readonly width: number; readonly paint: Paint },
): string[] => {
  const colour = ({ outcome, lost }: ReleaseRow) =>
    lost > 0 || outcome === 'inconclusive' ? paint.red : outcome === 'promoted' ? paint.green : paint.yellow
  const sizes = COLUMNS.map(({ head, cell }) =>
    Math.max(head.length, ...rows.map((row) => plain(cell(row)).length)),
  )
  const total = sizes.reduce((sum, size) => sum + size + 2, -2)
  if (total > width) {
    return rows
      .flatMap((row) => [
        ...COLUMNS.map(({ head, cell }, index) => {
          const text = `${index === 0 ? '' : `  ${head.padEnd(12)} `}${cell(row)}`
          return index === 0 ? paint.bold(text) : text
        }),
        '',
      ])
      .map((line) => fit(line, width))
  }
  const line = (cells: readonly string[]) =>
    cells
      .map((text, index) => {
        const pad = ' '.repeat((sizes[index] ?? 0) - plain(text).length)
        return COLUMNS[index]?.right ? pad + text : text + pad
      })
      .join('  ')
      .trimEnd()
  return [
    paint.bold(line(COLUMNS.map(({ head }) => head))),
    paint.dim('─'.repeat(total)),
    ...rows.map((row) =>
      line(COLUMNS.map(({ cell }, index) => (index === 1 ? colour(row)(cell(row)) : cell(row)))),
    ),
  ]
}

/** `all traffic on v1.0.0 (blue); 1390 requests, 0 lost`, for one line. */
export const describeEnd = ({ weights, serving, lost, requests }: ReleaseRow): string => {
  if (serving === null && requests === 0) return 'nothing serves; no request could be answered'
  const slot = soleSlot(weights)
  const where =
    slot === undefined || percentOn(weights, slot) !== 100
      ? describeWeights(weights)
      : `all traffic on ${serving ?? 'an unknown version'} (${slot})`
  return `${where}; ${requests} requests, ${lost} lost`
}
