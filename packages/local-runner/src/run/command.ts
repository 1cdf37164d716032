/** A workflow command in a line of output: `::name key=value,…::message`. */
export interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly message: string
}

const unescapeMessage = (text: string) =>
  text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')

const unescapeProperty = (text: string) => unescapeMessage(text.replaceAll('%3A', ':').replaceAll('%2C', ','))

/** Reads a line; undefined when it is none. Leading blanks are allowed, as the runner allows them. */
export const parseCommand = (line: string): Command | undefined => {
  const [, name, list, message] = /^\s*::([^\s:]+)(?: +(.*?))?::(.*)$/s.exec(line) ?? []
  if (name === undefined || message === undefined) return undefined
  const properties: Record<string, string> = {}
  for (const pair of (list ?? '').split(',')) {
    const at = pair.indexOf('=')
    if (at > 0) properties[pair.slice(0, at).trim()] = unescapeProperty(pair.slice(at + 1))
  }
  return { name: name.toLowerCase(), properties, message: unescapeMessage(message) }
}

/** The line that closes `::stop-commands::token`. */
export const resumes = (line: string, token: string): boolean => line.trim() === `::${token}::`
