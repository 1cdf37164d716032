import type { Instant } from '../time.ts'

/**
 * What a run tells people, as data. Whoever shows it (job summary, terminal) escapes it for its medium: texts
 * may carry anything that AWS, a tag or an application said.
 */
export type Block =
  | { readonly block: 'heading'; readonly text: string }
  | { readonly block: 'paragraph'; readonly text: string }
  | {
      readonly block: 'table'
      readonly header: readonly string[]
      readonly rows: readonly (readonly string[])[]
    }
  /** Preformatted lines under a title that opens on demand. */
  | { readonly block: 'lines'; readonly title: string; readonly lines: readonly string[] }
  /** Shares of a whole, drawn as bars. Percent from 0 to 100. */
  | {
      readonly block: 'bars'
      readonly bars: readonly { readonly label: string; readonly percent: number; readonly note: string }[]
    }
  | { readonly block: 'list'; readonly items: readonly string[] }
  | { readonly block: 'chart'; readonly chart: Chart }

export type Document = readonly Block[]

/** Values over time on a scale from 0 to `full`. Every series has one value for each time; null: none. */
export interface Chart {
  readonly title: string
  readonly times: readonly Instant[]
  readonly full: number
  /** What reaching `full` means. */
  readonly fullMeans: string
  readonly unit: string
  readonly series: readonly { readonly label: string; readonly values: readonly (number | null)[] }[]
  /** What changed at which time, in ascending order. */
  readonly marks: readonly { readonly at: Instant; readonly label: string }[]
}

export const heading = (text: string): Block => ({ block: 'heading', text })
export const paragraph = (text: string): Block => ({ block: 'paragraph', text })
export const table = (header: readonly string[], rows: readonly (readonly string[])[]): Block => ({
  block: 'table',
  header,
  rows,
})
