/** Where a line stands. */
export interface Place {
  /** The file's name; undefined for the standard input. */
  readonly source: string | undefined
  /** From 1. */
  readonly line: number
}

/** `line 7`, or `orders.ndjson line 7`. */
export const tell = ({ source, line }: Place): string =>
  source === undefined ? `line ${line}` : `${source} line ${line}`
