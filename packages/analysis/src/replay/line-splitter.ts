/** A line of the input, or what is left of one that was too long to keep. */
export interface InputLine {
  readonly text: string
  /** Only the beginning was kept. */
  readonly tooLong: boolean
}

/** The longest line that is read, in UTF-16 units. An observation with a hundred buckets takes less than a hundredth of it. */
export const LONGEST_LINE = 1_048_576

/** Some writers begin a file with it; a reader of JSON may pass over it (RFC 8259, section 8.1). */
const BYTE_ORDER_MARK = '\uFEFF'

/**
 * Cuts text that arrives in pieces into lines, without a byte order mark at its beginning. Of a line that is too long,
 * the beginning is kept: it may name many traces, when the ends of lines were lost. What it holds never grows beyond the longest line and one piece,
 * however long the input or a line of it is.
 */
export class LineSplitter {
  readonly #longest: number
  #rest = ''
  #dropping = false
  #begun = false

  constructor(longest = LONGEST_LINE) {
    this.#longest = longest
  }

  /** The lines that end in this piece, without their ends. */
  push(piece: string, each: (line: InputLine) => void): void {
    let from = 0
    if (!this.#begun && piece !== '') {
      this.#begun = true
      if (piece.startsWith(BYTE_ORDER_MARK)) from = 1
    }
    for (let end = piece.indexOf('\n', from); end >= 0; end = piece.indexOf('\n', from)) {
      const part = piece.slice(from, end)
      from = end + 1
      this.#finish(this.#rest === '' ? part : this.#rest + part, each)
    }
    if (this.#dropping) return
    this.#rest += piece.slice(from)
    if (this.#rest.length > this.#longest) {
      this.#dropping = true
      this.#rest = this.#rest.slice(0, this.#longest)
    }
  }

  /** The last line, when the input does not end with a line end. */
  end(each: (line: InputLine) => void): void {
    if (this.#rest !== '') this.#finish(this.#rest, each)
  }

  #finish(text: string, each: (line: InputLine) => void): void {
    const tooLong = this.#dropping || text.length > this.#longest
    this.#rest = ''
    this.#dropping = false
    each({ text: tooLong ? text.slice(0, this.#longest) : text, tooLong })
  }
}
