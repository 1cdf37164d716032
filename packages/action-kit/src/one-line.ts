/** Everything that ends a line somewhere: in terminals, in the runner, in JavaScript, in browsers. */
const LINE_ENDS = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g

/** Control characters (ANSI sequences begin with one) and those that turn the direction of writing. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not get through
const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** Text without anything that moves a cursor, colours, or hides. Line ends stay. */
export const visible = (text: string): string => text.replaceAll(/\u0085/g, '\n').replaceAll(INVISIBLE, '')

/** The lines of a text that may come from anywhere. */
export const linesOf = (text: string): readonly string[] => visible(text).split(LINE_ENDS)

/** Text that stays on one line; line ends show as ⏎. */
export const oneLine = (text: string): string => linesOf(text).join(' ⏎ ')
