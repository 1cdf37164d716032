import { oneLine } from './one-line.ts'

/** The runner cuts messages at 4096 characters; better to cut them ourselves and say so. */
const LONGEST_MESSAGE = 4_000

const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

/**
 * A command to the runner: `::error title=…::message`. Values are escaped as the runner's documentation says,
 * so that none of them can begin a second command.
 */
export const workflowCommand = (
  command: string,
  message: string,
  properties: Readonly<Record<string, string>> = {},
): string => {
  const pairs = Object.entries(properties).map(([key, value]) => `${key}=${property(value)}`)
  return `::${command}${pairs.length > 0 ? ` ${pairs.join(',')}` : ''}::${data(message)}`
}

/** A message for an annotation, its line ends kept, cut to what the runner takes. */
export const cutMessage = (text: string): string =>
  text.length > LONGEST_MESSAGE ? `${text.slice(0, LONGEST_MESSAGE)}… (cut)` : text

/**
 * A line of text that is no command, whatever it says. The runner takes `::` at the beginning of a line, after
 * any white space, and the older `##[` anywhere for commands; a backslash in between shows that we meddled.
 */
export const plainLine = (text: string): string =>
  oneLine(text)
    .replace(/^(\s*):(?=:)/, '$1:\\')
    .replaceAll('##[', '##\\[')
