const LONGEST_NAME = 200

/** What stands where bytes of a file are no UTF-8, whichever they were. */
const REPLACEMENT = '\uFFFD'

/** What is wrong with the name of a trace, as what would be right; undefined when nothing is. */
export const expectedOfName = (value: unknown): string | undefined => {
  if (typeof value !== 'string' || value === '' || value.length > LONGEST_NAME) {
    return `a text of 1 to ${LONGEST_NAME} characters`
  }
  if (!value.includes(REPLACEMENT)) return undefined
  return 'a name without U+FFFD: it stands where bytes were no UTF-8, and names that differ would read as one'
}

/**
 * A name in a line that is no JSON, where most writers put it. What follows is looked at and not consumed: the line may
 * be one that was cut inside of a name, with a whole record behind it. Each of the 200 characters may be written with six.
 */
const NAME = /"trace"\s*:\s*(?=("(?:[^"\\]|\\.){1,1200}")(?!\w+"))/g

/** All names in a line that is no record: what it says of them cannot be told apart, so each of them lacks something. */
export const namesIn = (line: string): readonly string[] => {
  const names = new Set<string>()
  for (const [, quoted = ''] of line.matchAll(NAME)) {
    const name = textOf(quoted)
    if (name !== undefined && expectedOfName(name) === undefined) names.add(name)
  }
  return [...names]
}

const textOf = (quoted: string): string | undefined => {
  try {
    return String(JSON.parse(quoted))
  } catch {
    return undefined
  }
}
