/** Colours of a terminal; each function returns its text unchanged when colour is off. */
export interface Paint {
  bold(text: string): string
  dim(text: string): string
  red(text: string): string
  green(text: string): string
  yellow(text: string): string
  blue(text: string): string
}

const wrap = (on: boolean, open: number, close: number) => (text: string) =>
  on && text !== '' ? `\u001b[${open}m${text}\u001b[${close}m` : text

export const paint = (on: boolean): Paint => ({
  bold: wrap(on, 1, 22),
  dim: wrap(on, 2, 22),
  red: wrap(on, 31, 39),
  green: wrap(on, 32, 39),
  yellow: wrap(on, 33, 39),
  blue: wrap(on, 34, 39),
})

const ESC = '\u001b'

/**
 * At most `width` characters of a line, colour codes not counted. What is cut off ends in `…`, and a colour
 * that was open is closed.
 */
export const fit = (line: string, width: number): string => {
  let seen = 0
  let out = ''
  let coloured = false
  for (let index = 0; index < line.length; ) {
    if (line[index] === ESC) {
      const end = line.indexOf('m', index) + 1
      out += line.slice(index, end)
      coloured = true
      index = end
      continue
    }
    const character = String.fromCodePoint(line.codePointAt(index) ?? 0)
    if (seen === width - 1 && plain(line.slice(index)).length > 1) {
      return `${out}…${coloured ? `${ESC}[0m` : ''}`
    }
    out += character
    seen += 1
    index += character.length
  }
  return out
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes begin with the escape character.
const CODES = /\u001b\[[\d;]*m/g

/** The text without its colour codes. */
export const plain = (text: string): string => text.replace(CODES, '')

/** `share` of 0 to 1 as a bar of `width` characters. A share above 0 shows at least a sliver. */
export const bar = (share: number, width: number): string => {
  const eighths = Math.round(share * width * 8)
  const shown = share > 0 ? Math.max(1, eighths) : 0
  const whole = Math.floor(shown / 8)
  const rest = [' ', '▏', '▎', '▍', '▌', '▋', '▊', '▉'][shown % 8] ?? ''
  return `${'█'.repeat(whole)}${whole < width ? rest : ''}`.padEnd(width)
}
