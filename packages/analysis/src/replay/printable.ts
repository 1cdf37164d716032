/**
 * What a terminal obeys instead of showing it: controls, signs of format such as the one that turns the direction of
 * writing, halves of a character, and all ends of lines, with which a name could forge a line.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu

/** Text as it may go to a terminal: what is not to be seen stands there as its code, such as `\u001b`. */
export const printable = (text: string): string => text.replace(UNSEEN, codes)

const codes = (sign: string): string =>
  Array.from(
    { length: sign.length },
    (_, i) => `\\u${sign.charCodeAt(i).toString(16).padStart(4, '0')}`,
  ).join('')
