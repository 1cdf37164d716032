/**
 * Reads a command file (GITHUB_OUTPUT, GITHUB_ENV, GITHUB_STATE): lines of `name=value`, or
 * `name<<delimiter`, the value's lines, and the delimiter on a line of its own.
 * @throws Error with the runner's own words when the file is malformed
 */
export const parseCommandFile = (content: string): readonly (readonly [name: string, value: string])[] => {
  const lines = content.split(/\r?\n/)
  const found: [string, string][] = []
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    if (line === '') continue
    const equals = line.indexOf('=')
    const heredoc = line.indexOf('<<')
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      if (equals === 0) throw new Error(`Invalid format '${line}'. Name must not be empty`)
      found.push([line.slice(0, equals), line.slice(equals + 1)])
      continue
    }
    const name = line.slice(0, Math.max(0, heredoc))
    const delimiter = line.slice(heredoc + 2)
    if (heredoc < 0) throw new Error(`Invalid format '${line}'`)
    if (name === '' || delimiter === '') {
      throw new Error(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`)
    }
    const end = lines.indexOf(delimiter, at + 1)
    if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`)
    found.push([name, lines.slice(at + 1, end).join('\n')])
    at = end
  }
  return found
}
